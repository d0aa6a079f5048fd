"""The whole way on real lanes: the store's thread, threads beside it, and the window's."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from fieldbook.core.background import Background
from fieldbook.core.clock import FixedClock
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.ui import binding
from fieldbook.ui.opening import opener
from fieldbook.ui.pages.documentation_demo import photo, statement
from fieldbook.ui.pages.page import PageContext
from fieldbook.ui.relay import EventRelay
from fieldbook.ui.widgets.autosave import Autosave
from ui.documentation_world import Opened, join, open_page


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[Background]:
    background = binding.background(qapp)
    yield background
    background.close()


@pytest.fixture
def session(lanes, tmp_path: Path) -> Iterator[Session]:
    app = App(tmp_path / "vault", clock=FixedClock())
    job = opener(lanes, lambda: app.create_vault("six words", 16 << 20, parameters=FOR_TESTS))
    opened = lanes.store.submit(job).result()
    yield opened.session
    lanes.store.submit(opened.session.lock).result()


@pytest.fixture
def real(lanes, session, theme, speech) -> Iterator[PageContext]:
    relay = EventRelay(session.events)
    yield PageContext(session, lanes, relay, Autosave(lanes, session.store.drafts), theme, speech)
    relay.close()


def named(opened: Opened, name: str, kind: type = QLineEdit):
    view = opened.view
    found = view.findChildren(kind, name) if view is not None else []
    return next((each for each in found if each.isVisibleTo(opened.page)), None)


def test_from_the_first_word_to_the_outbox(qtbot, real, session, lanes, tmp_path: Path) -> None:
    ask = session.in_store
    ask(lambda: join(session))
    opened = open_page(qtbot, real)
    opened.page.begin()
    qtbot.waitUntil(lambda: named(opened, "incident-title") is not None)
    qtbot.keyClicks(named(opened, "incident-title"), "Arrest")
    qtbot.keyClicks(named(opened, "incident-account", QTextEdit), "Taken to a white van.")
    for name, data in (("gate.jpg", photo(210, True)), ("statement.pdf", statement())):
        (tmp_path / name).write_bytes(data)
    drop(opened, tmp_path / "gate.jpg", tmp_path / "statement.pdf")
    qtbot.waitUntil(lambda: len(opened.view.files.tiles) == 2)
    tile = next(each for each in opened.view.files.tiles.values() if each.file.has_place)
    tile.picture.click()
    qtbot.waitUntil(lambda: type(opened.view).__name__ == "FileView"
                    and opened.view.viewer.is_showing())
    case = ask(session.casework.cases)[0].id
    opened.go(kind="review", id=case)
    qtbot.waitUntil(lambda: named(opened, "review-text", QTextEdit) is not None
                    and "white van" in named(opened, "review-text", QTextEdit).toPlainText())
    opened.view.consent.radios["not-asked"].setChecked(True)
    qtbot.waitUntil(lambda: len(opened.view.files.rows) == 2)
    opened.view.confirm.click()
    qtbot.waitUntil(lambda: type(opened.view).__name__ == "CaseView")
    (sent,) = ask(lambda: session.casework.submissions(case))
    assert sent.state == "waiting"
    assert sorted((each["name"], each["without_metadata"]) for each in sent.attachments) == \
        [("gate.jpg", True), ("statement.pdf", False)]
    assert ask(session.store.drafts.all) == []


def drop(opened: Opened, *paths: Path) -> None:
    """Drop files on the view, as a file manager does; no field takes them as text."""
    view = opened.view
    assert not named(opened, "incident-account", QTextEdit).viewport().acceptDrops()
    assert not named(opened, "incident-title").acceptDrops()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    view.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data,
                              Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def overlapping(root: QWidget) -> list[tuple[str, str]]:
    """Return the pairs of neighbours in a layout that lie over each other."""
    found = []
    for parent in [root, *root.findChildren(QWidget)]:
        if parent.layout() is None or not parent.isVisibleTo(root):
            continue
        children = [each for each in parent.children()
                    if isinstance(each, QWidget) and each.isVisibleTo(parent)
                    and not each.isWindow()]
        found += [(f"{type(one).__name__} {one.objectName()}",
                   f"{type(other).__name__} {other.objectName()}")
                  for one, other in combinations(children, 2)
                  if one.geometry().intersects(other.geometry())]
    return found


@pytest.mark.parametrize("size", [(1100, 800), (700, 700)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_lies_over_a_photo_that_comes_later(qtbot, real, session, theme, scale: float,
                                                    size: tuple[int, int]) -> None:
    def seed() -> str:
        case = session.casework.new_case("March").id
        incident = session.casework.new_incident(case, title="Arrest").id
        session.casework.evidence.attach_stream(case, "gate.jpg", io.BytesIO(photo(210, True)),
                                                incident)
        return str(incident)

    incident = session.in_store(seed)
    theme.choose(scale=scale)
    opened = open_page(qtbot, real)
    opened.page.resize(*size)
    opened.go(kind="incident", id=incident)
    qtbot.waitUntil(lambda: len(opened.view.files.tiles) == 1)
    (tile,) = opened.view.files.tiles.values()
    qtbot.waitUntil(lambda: tile.picture._whole is not None)
    qtbot.wait(100)
    assert overlapping(opened.view) == []
