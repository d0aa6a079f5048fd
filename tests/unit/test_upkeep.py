"""The care of a vault: a check in slices that goes on where it was, and what it found stays."""

from __future__ import annotations

import io
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.core.clock import FixedClock
from fieldbook.core.errors import Cancelled
from fieldbook.core.events import Changed
from fieldbook.core.ids import new_id
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.store.blob_files import CHUNK_BITS
from fieldbook.store.errors import StoreFull
from fieldbook.upkeep import CHECK_EVERY_MS, DAY_MS, Slices
from fieldbook.vault import checking, sql

PASSPHRASE = "six words for a test vault"
MIB = 1 << 20


@pytest.fixture
def app(tmp_path: Path, clock: FixedClock) -> App:
    app = App(tmp_path / "vault", clock=clock)
    app.create_vault(PASSPHRASE, 12 * MIB, parameters=FOR_TESTS).lock()
    return app


@pytest.fixture
def session(app: App) -> Iterator[Session]:
    session = app.unlock(PASSPHRASE)
    yield session
    session.lock()


class Sliced:
    """A sliced job, slice by slice, and what it returned."""

    def __init__(self, slices: Slices) -> None:
        self._slices = slices
        self.value: object = None

    def __iter__(self) -> Iterator[None]:
        self.value = yield from self._slices


def attach(session: Session, name: str, size: int) -> str:
    work = session.casework
    case = work.cases()[0].id if work.cases() else work.new_case("March").id
    return work.evidence.attach_stream(case, name, io.BytesIO(os.urandom(size))).id


def flip_in(app: App, page: int) -> None:
    for name in "01":
        with (app.vault_folder / name).open("r+b") as file:
            file.seek((page - 1) * sql.PAGE_SIZE + 5000)
            file.write(b"damage")


def test_everything_is_read_in_short_slices_and_the_day_is_kept(session: Session,
                                                                clock: FixedClock) -> None:
    attach(session, "film.mp4", 3 * MIB)
    with session.store.change() as change:
        for number in range(1000):
            change.create("contact", {"name": f"name {number}"})
    assert session.upkeep.is_check_due()
    heard: list[float] = []
    slices, began = [], time.perf_counter()
    for _ in (work := Sliced(session.upkeep.check_sliced(
            lambda done, total: heard.append(done / total)))):
        slices.append(time.perf_counter() - began)
        began = time.perf_counter()
    assert work.value == []
    assert sorted(slices)[len(slices) // 2] < 0.1
    assert len(slices) > 3
    assert heard == sorted(heard)
    assert heard[-1] == 1
    state = session.upkeep.state()
    assert (state.checked, state.share, state.found) == (clock.now_ms(), None, ())
    assert not session.upkeep.is_check_due()
    clock.advance(CHECK_EVERY_MS + DAY_MS)
    assert session.upkeep.is_check_due()


def test_a_check_goes_on_in_the_next_session(app: App) -> None:
    session = app.unlock(PASSPHRASE)
    for number in range(4):
        attach(session, f"{number}.jpg", 2 * MIB)
    work = session.upkeep.check_sliced()
    while session.upkeep.state().share is None or session.upkeep.state().share < 0.69:
        next(work)
    session.lock()
    session = app.unlock(PASSPHRASE)
    assert session.upkeep.is_check_due()
    heard: list[float] = []
    assert drain(session.upkeep.check_sliced(lambda done, total: heard.append(done / total))) == []
    assert min(heard) >= 0.6
    assert session.upkeep.state().share is None
    # and one that is to begin anew does
    heard.clear()
    drain(session.upkeep.check_sliced(lambda done, total: heard.append(done / total), anew=True))
    assert min(heard) < 0.1
    session.lock()


def test_what_is_written_between_slices_is_no_finding(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "SLICE_SECONDS", 0.002)  # else a quick computer makes two
    with session.store.change() as change:
        contacts = [change.create("contact", {"name": f"name {number}"}) for number in range(1200)]
    case = session.casework.new_case("March")
    attach(session, "film.mp4", MIB)
    number = 0
    for _ in (work := Sliced(session.upkeep.check_sliced())):
        number += 1
        if number % 3:
            continue
        with session.store.change() as change:
            for place in range(number % 400, len(contacts), 400):
                change.set("contact", contacts[place], notes=f"written in slice {number}")
        session.casework.set_case(case.id, title=f"March {number}")
        if number % 5 == 0:
            session.contacts.remove(contacts.pop())
    assert work.value == []
    assert number > 5
    assert session.store.journal.verify() == []


def test_a_newer_check_ends_the_older(session: Session) -> None:
    attach(session, "film.mp4", 3 * MIB)
    older = session.upkeep.check_sliced()
    next(older)
    assert drain(session.upkeep.check_sliced(anew=True)) == []
    with pytest.raises(Cancelled):
        drain(older)


def test_a_damaged_file_is_kept_by_its_name_until_a_check_finds_it_whole(app: App) -> None:
    session = app.unlock(PASSPHRASE)
    kept = attach(session, "before.jpg", MIB)
    lost = attach(session, "gate.mp4", 2 * MIB)
    session.store.sql("UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE key ="
                      " (SELECT max(key) FROM blob_chunk)")
    told: list[str] = []
    session.events.subscribe(lambda fact: told.append(fact.collection)
                             if isinstance(fact, Changed) else None)
    found = drain(session.upkeep.check_sliced())
    assert [(one.kind, one.facts) for one in found] == [("evidence-damaged", {"id": lost})]
    assert found[0].line.startswith("“gate.mp4”: A stored file")
    assert "upkeep" in told
    session.lock()
    session = app.unlock(PASSPHRASE)
    one, = session.upkeep.state().found
    assert (one.kind, one.name) == ("evidence-damaged", "gate.mp4")
    assert one.case == session.casework.cases()[0].id
    session.casework.evidence.put_away(lost)
    assert drain(session.upkeep.check_sliced()) == []
    assert session.upkeep.state().found == ()
    assert session.casework.evidence.ids() == [kept]
    session.lock()


def test_a_damaged_page_is_kept_with_its_place(app: App) -> None:
    session = app.unlock(PASSPHRASE)
    attach(session, "film.mp4", 8 * MIB)
    count = session.vault.size // sql.PAGE_SIZE
    session.lock()
    flip_in(app, count // 2)
    session = app.unlock(PASSPHRASE)
    kinds = {one.kind for one in drain(session.upkeep.check_sliced())}
    assert kinds == {"pages-damaged", "evidence-damaged"}
    session.lock()
    session = app.unlock(PASSPHRASE)
    pages = next(one for one in session.upkeep.state().found if one.kind == "pages-damaged")
    assert (pages.facts["first"], pages.facts["last"]) == (count // 2, count // 2)
    session.lock()


def test_that_an_old_copy_was_put_back_is_kept_until_somebody_has_read_it(
        app: App, tmp_path: Path) -> None:
    shutil.copytree(app.vault_folder, tmp_path / "before")
    for _ in range(2):
        app.unlock(PASSPHRASE).lock()
    for name in "01":
        shutil.copy(tmp_path / "before" / name, app.vault_folder / name)
    for _ in range(2):  # noticed by the first opening only
        session = app.unlock(PASSPHRASE)
        assert [one.kind for one in session.upkeep.state().found] == ["store-rolled-back"]
        drain(session.upkeep.check_sliced())
        session.lock()
    session = app.unlock(PASSPHRASE)
    session.upkeep.set_aside(session.upkeep.state().found[0])
    assert session.upkeep.state().found == ()
    session.lock()


def test_what_was_mended_is_told_once_and_goes_with_the_next_check(app: App) -> None:
    with (app.vault_folder / "keys").open("r+b") as file:
        file.seek(100)
        file.write(b"damage")
    session = app.unlock(PASSPHRASE)
    one, = session.upkeep.state().found
    assert (one.kind, one.is_mended) == ("keys-copy-repaired", True)
    drain(session.upkeep.check_sliced())
    session.lock()
    session = app.unlock(PASSPHRASE)
    drain(session.upkeep.check_sliced())
    assert session.upkeep.state().found == ()
    session.lock()


def test_days_of_backups_stay_inside_the_vault(app: App, clock: FixedClock) -> None:
    session = app.unlock(PASSPHRASE)
    assert (session.upkeep.state().backed_up, session.upkeep.state().tried) == (0, 0)
    session.upkeep.note_backup()
    made = clock.now_ms()
    clock.advance(DAY_MS)
    session.upkeep.note_trial()
    session.lock()
    session = app.unlock(PASSPHRASE)
    state = session.upkeep.state()
    assert (state.backed_up, state.tried) == (made, made + DAY_MS)
    assert b"upkeep" not in b"".join(path.read_bytes() for path in app.vault_folder.iterdir())
    session.lock()


def test_killed_in_the_middle_it_keeps_the_day_and_the_findings_of_the_check_before(
        app: App, clock: FixedClock, tmp_path: Path) -> None:
    """And the next check finds what this one would have found."""
    session = app.unlock(PASSPHRASE)
    for number in range(3):
        attach(session, f"{number}.jpg", MIB + 500_000)
    drain(session.upkeep.check_sliced())
    before = session.upkeep.checked()
    clock.advance(DAY_MS)
    lost = session.casework.evidence.ids()[1]
    session.store.sql(
        f"UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE key >> {CHUNK_BITS} ="
        " (SELECT n FROM blob WHERE id = ?)", (session.casework.evidence.get(lost).blob,))
    copies = []
    for number, _ in enumerate(session.upkeep.check_sliced(anew=True)):
        if number % 3 == 0 and len(copies) < 4:
            copies.append(tmp_path / f"copy {number}")
            shutil.copytree(app.vault_folder, copies[-1])
    assert len(copies) > 1
    session.lock()
    for copy in copies:
        again = App(copy, clock=clock).unlock(PASSPHRASE)
        assert (again.upkeep.checked(), again.upkeep.state().found) == (before, ())
        found = drain(again.upkeep.check_sliced())
        assert [(one.kind, one.facts) for one in found] == [("evidence-damaged", {"id": lost})]
        assert again.upkeep.checked() == before + DAY_MS
        assert [one.kind for one in again.upkeep.state().found] == ["evidence-damaged"]
        again.lock()


def test_a_check_that_was_to_begin_anew_does_not_go_on_where_an_older_one_was(app: App) -> None:
    session = app.unlock(PASSPHRASE)
    for number in range(4):
        attach(session, f"{number}.jpg", 2 * MIB)
    work = session.upkeep.check_sliced()
    while session.upkeep.state().share is None or session.upkeep.state().share < 0.69:
        next(work)
    anew = session.upkeep.check_sliced(anew=True)
    next(anew)
    anew.close()
    session.lock()
    session = app.unlock(PASSPHRASE)
    heard: list[float] = []
    drain(session.upkeep.check_sliced(lambda done, total: heard.append(done / total)))
    assert min(heard) < 0.69  # a quick computer reads all pages in the one slice that it had
    session.lock()


def test_no_day_is_kept_without_what_was_found_on_it(session: Session) -> None:
    """A store without room for a long list must not look as if everything had been whole."""
    for number in range(200):
        attach(session, f"{number}.txt", 40)
    session.store.sql("UPDATE blob_chunk SET data = zeroblob(length(data))")
    for words in ("words " * 20_000, "words " * 500):
        with suppress(StoreFull):
            while True:
                session.store.drafts.save("form", new_id(), "text", words)
    found = drain(session.upkeep.check_sliced())
    assert [one.kind for one in found].count("evidence-damaged") == 200
    assert (session.upkeep.checked(), session.upkeep.state().found) == (0, ())


def test_what_an_opening_and_a_check_notice_is_told_once(
        app: App, clock: FixedClock, tmp_path: Path) -> None:
    session = app.unlock(PASSPHRASE)
    session.contacts.add(name="Karim")
    session.store.sql("DROP TRIGGER changeset_is_immutable")
    session.store.sql("UPDATE changeset SET signature = zeroblob(64)")
    shutil.copytree(app.vault_folder, tmp_path / "cut")  # locking would sign where it ends
    session.lock()
    for is_noticed in (True, False):
        session = App(tmp_path / "cut", clock=clock).unlock(PASSPHRASE)
        assert bool(session.upkeep.noticed()) == is_noticed
        for _ in range(2):
            found = drain(session.upkeep.check_sliced())
            assert [one.kind for one in found] == ["changeset-forged"]
            assert [one.kind for one in session.upkeep.state().found] == ["changeset-forged"]
        session.lock()
