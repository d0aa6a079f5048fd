"""Destroying the vault that is open, and the window that leaves it; making it new."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldbook.core.background import Background
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.ui import binding
from fieldbook.ui.language import find
from fieldbook.ui.pages.duress import DuressPage
from fieldbook.ui.pages.duress_destroy import AtStake, DestroyPart, at_stake
from fieldbook.ui.pages.duress_half import HalfReady
from fieldbook.ui.pages.first_run import FirstRunPage
from fieldbook.ui.pages.page import PageContext
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.platform import restart
from fieldbook.ui.window import MainWindow
from fieldbook.vault.errors import NoVault
from ui.conftest import PASSPHRASE
from ui.duress_world import answer, shown, words


@pytest.fixture
def page(qtbot, context: PageContext) -> DuressPage:
    return shown(qtbot, context)


def test_what_would_be_lost_is_told_in_numbers(qtbot, session, page) -> None:
    session.casework.new_case("March")
    session.contacts.add(name="Lina")
    session.contacts.add(name="Karim")
    page.overview.destroy_button.click()
    answer(qtbot, page)
    assert isinstance(page.part, DestroyPart)
    told = words(page)
    assert "1 case and 2 contacts." in told
    assert "Nothing waits to be sent" in told
    assert "Copies of the vault that were made before" in told
    assert "backups with their own keys" in told


def test_what_nobody_accepted_comes_first(qtbot, page) -> None:
    page._ask_destroying(AtStake(3, 1, 0, 0, 0))
    assert "3 things that you sent or want to send" in words(page)


def test_only_what_somebody_accepted_has_arrived(session) -> None:
    for number, state in enumerate((
            "waiting", "on-the-way", "stored", "received", "accepted", "answered")):
        session.store.sql(
            "INSERT INTO outbox (id, type, priority, subject, mailbox, body, created, state)"
            " VALUES (?, 'message', 1, '', x'', x'', ?, ?)", (f"letter {number}", number, state))
    assert at_stake(session).not_arrived == 3


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_the_word_that_destroys_is_in_the_users_language(qtbot, page, speech, session,
                                                         code: str) -> None:
    speech.put_on(find(code))
    part = DestroyPart(at_stake(session))
    qtbot.addWidget(part)
    asked: list[bool] = []
    part.confirmed.connect(lambda: asked.append(True))
    part.hold.line.setText(part.hold.word)
    qtbot.keyClick(part.hold.line, Qt.Key.Key_Return)
    assert asked == [True]


def test_destroyed_it_is_gone_and_the_page_locks(qtbot, app, session, page) -> None:
    left: list[bool] = []
    page.lock_asked.connect(lambda: left.append(session.is_over))
    page.overview.destroy_button.click()
    answer(qtbot, page)
    page.part.hold.line.setText("destroy")
    page.part.hold.typed.click()
    assert left == [True]
    assert not app.vault_folder.exists()
    session.lock()
    with pytest.raises(NoVault):
        app.unlock(PASSPHRASE)


def test_letting_go_early_destroys_nothing(qtbot, app, session, page) -> None:
    page._ask_destroying(at_stake(session))
    button = page.part.hold.button
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.wait(60)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    page.part.back_button.click()
    assert page.part is None
    session.lock()
    app.unlock(PASSPHRASE).lock()


def test_what_keeps_it_from_being_destroyed_is_said(qtbot, app, session, page) -> None:
    page._ask_destroying(at_stake(session))
    session.vault._keys._file.close()  # as a stick that was pulled
    page.part.hold.confirmed.emit()
    assert page.banner.text()
    assert not page.overview.isEnabled()


# The window around it


class Process:
    """What the window did to its process, in order."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    def start_fresh(self) -> bool:
        self.steps.append("start")
        return True

    def start_way(self, name: str) -> bool:
        self.steps.append(f"start {name}")
        return True

    def end(self) -> None:
        self.steps.append("end")


@pytest.fixture
def threads(qapp: QApplication):
    parent = QObject()
    background = binding.background(parent)
    yield background
    background.close()


@pytest.fixture
def window(qtbot, app: App, theme, speech, threads: Background
           ) -> Callable[[Process], MainWindow]:
    app.create_vault(PASSPHRASE, 4 << 20, parameters=FOR_TESTS).lock()

    def build(process: Process, way: str = "") -> MainWindow:
        window = MainWindow(app, threads, theme, speech, start_fresh=process.start_fresh,
                            start_way=process.start_way, end=process.end, way=way)
        qtbot.addWidget(window, before_close_func=lambda closing: closing.idle.stop())
        window.show()
        qtbot.waitExposed(window)
        return window

    return build


def unlock(qtbot, window: MainWindow) -> DuressPage:
    assert isinstance(window.view, UnlockPage)
    window.view.passphrase.line.setText(PASSPHRASE)
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        window.view.open_vault()
    window.shell.navigate("duress")
    assert isinstance(window.shell.page, DuressPage)
    return window.shell.page


def test_after_destroying_the_window_leaves_and_the_next_one_begins_anew(
        qtbot, app, window) -> None:
    process = Process()
    page = unlock(qtbot, window(process))
    page._count()
    qtbot.waitUntil(lambda: isinstance(page.part, DestroyPart))
    page.part.hold.line.setText("destroy")
    page.part.hold.typed.click()
    qtbot.waitUntil(lambda: "end" in process.steps, timeout=20_000)
    assert process.steps[0] == "start"
    assert not app.vault_folder.exists()
    assert isinstance(window(Process()).view, FirstRunPage)


def test_to_make_it_new_it_locks_and_the_next_process_shows_how(qtbot, app, window) -> None:
    process = Process()
    page = unlock(qtbot, window(process))
    page.way_asked.emit("renew")
    qtbot.waitUntil(lambda: "end" in process.steps, timeout=20_000)
    assert process.steps == ["start renew", "end"]
    app.unlock(PASSPHRASE).lock()


def test_an_unknown_way_is_the_page_that_unlocks(window) -> None:
    assert isinstance(window(Process(), "nowhere").view, UnlockPage)


def test_what_is_typed_elsewhere_is_kept_while_the_other_half_is_made(
        qtbot, app, window) -> None:
    process = Process()
    made = window(process)
    page = unlock(qtbot, made)
    page._half(PASSPHRASE)
    walk = page.part
    walk.contents.people.forms[0].fill("Karim")
    typed = walk.words.passphrase()
    walk.show_step(4)
    walk.make.understood.setChecked(True)
    walk.next.click()
    page.autosave.save(("contact", "c1", "name"), "Lina", lambda kept: None)
    qtbot.waitUntil(lambda: isinstance(page.part, HalfReady), timeout=20_000)
    page.lock_asked.emit()
    qtbot.waitUntil(lambda: "end" in process.steps, timeout=20_000)
    session = app.unlock(PASSPHRASE)
    assert session.store.drafts.get("contact", "c1") == {"name": "Lina"}
    session.lock()
    session = app.unlock(typed)
    assert [one.name for one in session.contacts.all()] == ["Karim"]
    session.lock()


def test_locking_while_it_is_made_does_not_wait_and_leaves_this_half_whole(
        qtbot, app, window) -> None:
    process = Process()
    page = unlock(qtbot, window(process))
    page._half(PASSPHRASE)
    walk = page.part
    walk.contents.people.forms[0].fill("Karim")
    walk.show_step(4)
    walk.make.understood.setChecked(True)
    walk.next.click()
    page.lock_asked.emit()
    qtbot.waitUntil(lambda: "end" in process.steps, timeout=20_000)
    session = app.unlock(PASSPHRASE)
    assert session.noticed() == []
    session.lock()


def test_the_way_is_for_one_process_only() -> None:
    line = ["--vault", "here", "--way", "renew"]
    assert restart.without_way(line) == ["--vault", "here"]
    assert restart.without_way(["--way"]) == []
    assert restart.without_way(line[:2]) == line[:2]
