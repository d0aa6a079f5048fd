"""Copies and checks as the window has them: the store on its own lane, the rest beside it."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.core.background import Background, Priority
from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.copies import CopiesPage
from fieldbook.ui.pages.copies_who import NOBODY
from fieldbook.ui.pages.page import PageContext
from fieldbook.ui.relay import EventRelay
from fieldbook.ui.widgets.autosave import Autosave
from fieldbook.vault import backing_up
from ui.conftest import PASSPHRASE

FRIEND = age.HybridIdentity(bytes(range(32)))
WAIT_MS = 30_000


@pytest.fixture
def session(app: App, threads: Background) -> Iterator[Session]:  # type: ignore[override]
    def begin() -> Session:
        session = app.create_vault(PASSPHRASE, 24 << 20, parameters=FOR_TESTS)
        case = session.casework.new_case("March").id
        for number in range(4):
            session.casework.evidence.attach_stream(
                case, f"{number}.mp4", io.BytesIO(os.urandom(3 << 20)))
        return session

    session = threads.store.call(begin)
    session.in_store = threads.store.call
    yield session
    threads.store.call(session.lock)


@pytest.fixture
def page(qtbot, session, threads, theme, speech) -> Iterator[CopiesPage]:
    relay = EventRelay(session.events)
    page = CopiesPage(PageContext(session, threads, relay, Autosave(threads, session.store.drafts),
                                  theme, speech, "defender"))
    qtbot.addWidget(page)
    page.show()
    page.open()
    qtbot.waitUntil(lambda: page.is_made and bool(page.backed_up.text()), timeout=WAIT_MS)
    yield page
    relay.close()


def writing(qtbot, page: CopiesPage, target: Path) -> None:
    """Begin to write a backup for somebody else."""
    page.begin("backup")
    qtbot.waitUntil(lambda: page.frame is not None, timeout=WAIT_MS)
    walk = page.frame.walk
    walk.who.choose(NOBODY)
    walk.who.keys.setPlainText(str(FRIEND.recipient))
    walk.go_on()
    walk.use_target(target)
    walk.go_on()
    asking = page.findChild(AskAgain)
    asking.passphrase.line.setText(PASSPHRASE)
    asking.accept()
    qtbot.waitUntil(lambda: walk.is_busy, timeout=WAIT_MS)


def test_a_backup_is_written_while_others_type_and_read(qtbot, page, session, threads,
                                                        tmp_path) -> None:
    writing(qtbot, page, tmp_path / "b.age")
    assert not page.frame.cancel.isEnabled()
    page.leave()
    assert page.frame is not None
    typed = 0
    while page.frame.walk.is_busy:
        typed += 1
        threads.store.call(lambda text=f"word {typed}": session.store.drafts.save(
            "incident", "new", "account", text), Priority.TYPING)
        qtbot.wait(5)
    assert typed > 1
    assert "is written" in page.frame.walk.said.text()
    page.frame.walk.go_on()
    qtbot.waitUntil(lambda: page.frame.walk.trial.contents is not None, timeout=WAIT_MS)
    seen = backing_up.rehearse(tmp_path / "b.age", [FRIEND], tmp_path / "beside")
    assert seen.bytes > 12 << 20
    page.leave()
    qtbot.waitUntil(lambda: "Last backup" in page.backed_up.text(), timeout=WAIT_MS)
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "b.age"}


def test_stopped_nothing_is_left_of_it(qtbot, page, tmp_path) -> None:
    writing(qtbot, page, tmp_path / "b.age")
    page.frame.walk.progress.button.click()
    qtbot.waitUntil(lambda: not page.frame.walk.is_busy, timeout=WAIT_MS)
    assert "Stopped" in page.banner.text()
    assert {path.name for path in tmp_path.iterdir()} == {"vault"}
    assert page.frame.next.isEnabled()


def test_a_check_is_stopped_and_goes_on(qtbot, page, session, threads) -> None:
    page.check.check()
    page.check.progress.button.click()
    qtbot.waitUntil(page.check.button.isEnabled, timeout=WAIT_MS)
    assert page.banner.text() == ""
    page.check.check()
    qtbot.waitUntil(page.check.button.isEnabled, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Everything was read" in page.check.checked.text(), timeout=WAIT_MS)
    assert threads.store.call(session.upkeep.state).found == ()


def test_room_is_made_and_stopped_without_loss(qtbot, page, session, threads) -> None:
    page.room._open()
    page.room.grow()
    page.room.progress.button.click()
    qtbot.waitUntil(page.room.grow_button.isEnabled, timeout=WAIT_MS)
    assert threads.store.call(session.check) == []
    page.room.grow()
    qtbot.waitUntil(lambda: page.room.more.isVisibleTo(page) and page.room.more.isEnabled(),
                    timeout=WAIT_MS)
    assert threads.store.call(lambda: session.vault.size) >= 48 << 20
