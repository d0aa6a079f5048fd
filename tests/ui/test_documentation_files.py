"""Files that are added in the window: whole or not at all, and each refusal in plain words."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from fieldbook.casework.errors import FileUnreadable
from fieldbook.core.background import Priority, SerialLane
from fieldbook.core.clock import FixedClock
from fieldbook.core.errors import Cancelled
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.store.errors import SourceChanged, StoreFull
from fieldbook.ui.pages.documentation_demo import photo
from fieldbook.ui.pages.incident_attaching import Candidate, attach, look_at
from ui.documentation_world import Opened, open_page, settle


@pytest.fixture
def incident(session) -> tuple[str, str]:
    case = session.casework.new_case("March").id
    return case, session.casework.new_incident(case, title="Gate").id


@pytest.fixture
def opened(qtbot, context, incident) -> Opened:
    return open_page(qtbot, context, kind="incident", id=incident[1])


def words(opened: Opened) -> str:
    return str(opened.view.files.queue.banner.text())


def test_a_photo_is_added_seen_put_away_and_brought_back(opened, session, incident, tmp_path):
    path = tmp_path / "gate.jpg"
    path.write_bytes(photo(210, True))
    opened.view.files.take([path])
    settle()
    (file,) = session.casework.evidence.of_case(incident[0])
    assert (file.name, file.incident, file.media_type) == ("gate.jpg", incident[1], "image/jpeg")
    assert file.has_place
    assert path.read_bytes() == session.casework.evidence.read(file.id).read()
    assert words(opened) == ""
    tile = opened.view.files.tiles[file.id]
    tile.away.click()
    settle()
    assert opened.view.files.tiles == {}
    opened.undo()
    opened.view.files.tiles[file.id].picture.click()
    settle()
    assert (type(opened.view).__name__, opened.view.id) == ("FileView", file.id)
    assert opened.view.viewer.is_showing()
    assert "N" in opened.view.told.text()


def test_each_file_that_cannot_be_added_is_named_with_its_reason(opened, session, incident,
                                                                 tmp_path):
    good, empty = tmp_path / "note.txt", tmp_path / "empty.jpg"
    good.write_text("seen at the gate")
    empty.touch()
    opened.view.files.take([empty, tmp_path, tmp_path / "gone.pdf", good])
    settle()
    assert [one.name for one in session.casework.evidence.of_case(incident[0])] == ["note.txt"]
    for name in ("empty.jpg", tmp_path.name, "gone.pdf"):
        assert name in words(opened)
    assert "0 bytes" in words(opened)
    assert "note.txt" not in words(opened)
    assert not opened.view.files.queue.is_busy()


def test_a_file_larger_than_the_vault_leaves_nothing(opened, session, incident, tmp_path):
    path = tmp_path / "film.mp4"
    with path.open("wb") as film:
        film.truncate(5 * 2**30)  # sparse: takes no room
    opened.view.files.take([path])
    settle()
    assert session.casework.evidence.of_case(incident[0]) == []
    assert session.store.blobs.all() == []
    assert "film.mp4" in words(opened)


def test_a_file_that_is_not_what_its_name_says_is_told(opened, session, incident, tmp_path):
    path = tmp_path / "statement.pdf"
    path.write_bytes(photo(30, False))
    opened.view.files.take([path])
    settle()
    (file,) = session.casework.evidence.of_case(incident[0])
    assert file.media_type == "image/jpeg"
    texts = [label.text() for label in opened.view.files.tiles[file.id].findChildren(QLabel)]
    assert any("pdf" in text and "Photo" in text for text in texts)


def test_what_can_be_known_before_reading(tmp_path):
    full, empty = tmp_path / "a", tmp_path / "b"
    full.write_bytes(b"seen")
    empty.touch()
    assert look_at(full) == Candidate(full, 4)
    assert look_at(empty).trouble == "empty"
    assert look_at(tmp_path).trouble == "folder"
    assert look_at(tmp_path / "none").trouble == "gone"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert look_at(tmp_path / "pipe").trouble == "special"


def test_stopping_keeps_nothing_of_a_file(session, incident, tmp_path):
    path = tmp_path / "film.bin"
    path.write_bytes(bytes(2**21))
    with pytest.raises(Cancelled):
        attach(session, *incident, look_at(path), cancelled=lambda: True)
    assert session.store.blobs.all() == []
    assert session.store.sql("SELECT count(*) FROM blob")[0][0] == 0


def test_a_file_that_shrinks_or_goes_keeps_nothing(session, incident, tmp_path):
    path = tmp_path / "film.bin"
    path.write_bytes(bytes(2**20))
    with pytest.raises(SourceChanged):
        attach(session, *incident, Candidate(path, 2**21))
    path.unlink()
    with pytest.raises(FileUnreadable):
        attach(session, *incident, Candidate(path, 2**20))
    path.write_bytes(b"x")
    with pytest.raises(StoreFull):
        attach(session, *incident, Candidate(path, 2**33))
    assert session.store.sql("SELECT count(*) FROM blob")[0][0] == 0


def test_typed_text_passes_while_a_large_file_comes_in(qapp: QApplication, tmp_path: Path):
    app = App(tmp_path / "vault", clock=FixedClock())
    lane = SerialLane()

    def begin() -> tuple[Session, str]:
        session = app.create_vault("six words", 64 << 20, parameters=FOR_TESTS)
        session.in_store = lane.call
        return session, session.casework.new_case("March").id

    session, case = lane.call(begin)
    path = tmp_path / "film.bin"
    path.write_bytes(os.urandom(2**20) * 24)
    order: list[str] = []
    typed = threading.Event()

    def heard(done: int, total: int) -> None:
        if not typed.is_set():
            typed.set()
            lane.submit(lambda: (session.store.drafts.save("incident", "1", "what", "so"),
                                 order.append("typed")), Priority.TYPING)

    record = attach(session, case, "", look_at(path), progress=heard)
    order.append("attached")
    assert order == ["typed", "attached"]
    assert record.size == 24 * 2**20
    assert lane.call(lambda: session.casework.evidence.verify(record.id)) is None
    lane.call(session.lock)
    lane.close()
