"""The window from locked to locked, on real vaults; only the process itself is not replaced."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldbook.core.background import Background
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.store.errors import StoreFull
from fieldbook.store.leftovers import Leftovers, unfinished
from fieldbook.store.store import Store
from fieldbook.ui import binding
from fieldbook.ui.language import Speech, find
from fieldbook.ui.opening import LOCK_AFTER, SCALE, THEME, WINDOW
from fieldbook.ui.pages.first_run import FirstRunPage
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.theme import Mode, Theme
from fieldbook.ui.widgets.autosave import AutosaveLine
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.window import MainWindow
from fieldbook.vault import opening
from ui.conftest import PASSPHRASE, SIZE


@dataclass
class Process:
    """What the window did to its process, in order."""

    app: App
    steps: list[str] = field(default_factory=list)

    def start_fresh(self) -> bool:
        self.steps.append("start")
        return True

    def end(self) -> None:
        self.steps.append("end")


@pytest.fixture
def vault(app: App) -> App:
    session = app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS)
    session.lock()
    return app


@pytest.fixture
def threads(qapp: QApplication):
    parent = QObject()
    background = binding.background(parent)
    yield background
    background.close()


@pytest.fixture
def process(app: App) -> Process:
    return Process(app)


@pytest.fixture
def make(qtbot, app: App, theme: Theme, speech: Speech, threads: Background, process: Process
         ) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window = MainWindow(app, threads, theme, speech, start_fresh=process.start_fresh,
                            end=process.end)
        qtbot.addWidget(window, before_close_func=lambda closing: closing.idle.stop())
        window.show()
        qtbot.waitExposed(window)
        return window

    return build


def unlock(qtbot, window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    page = window.view
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.passphrase.line, passphrase)
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)


def ended(qtbot, process: Process) -> None:
    qtbot.waitUntil(lambda: "end" in process.steps, timeout=20_000)


def test_without_a_vault_the_first_run_comes(make) -> None:
    assert isinstance(make().view, FirstRunPage)


def test_unlocking_shows_the_shell_and_locking_replaces_the_process(qtbot, vault, make,
                                                                    process) -> None:
    window = make()
    unlock(qtbot, window)
    assert window.shell is not None
    window.lock()
    assert not window.isVisible()
    ended(qtbot, process)
    assert process.steps == ["start", "end"]
    vault.unlock(PASSPHRASE).lock()


def test_what_is_still_being_typed_survives_the_lock(qtbot, vault, make, process) -> None:
    window = make()
    unlock(qtbot, window)
    line = AutosaveLine(window._autosave, "incident", "i1", "title", window)
    qtbot.keyClicks(line, "three men, white van")
    window.lock()
    ended(qtbot, process)
    session = vault.unlock(PASSPHRASE)
    assert session.store.drafts.get("incident", "i1") == {"title": "three men, white van"}
    session.lock()


def test_locking_does_not_wait_for_a_long_job(qtbot, vault, make, process, threads) -> None:
    window = make()
    unlock(qtbot, window)

    def endless():
        while True:
            yield

    threads.store.submit(endless)
    window.lock()
    ended(qtbot, process)
    vault.unlock(PASSPHRASE).lock()


def test_ctrl_l_locks_from_a_dialog(qtbot, vault, make, process) -> None:
    window = make()
    unlock(qtbot, window)
    dialog = Dialog("Remove?", "Remove", window)
    dialog.open()
    qtbot.waitExposed(dialog)
    window.manners.watch(dialog.windowHandle())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    ended(qtbot, process)
    assert not dialog.isVisible()
    assert process.steps == ["start", "end"]


def test_ctrl_l_does_nothing_while_locked(qtbot, vault, make, process) -> None:
    window = make()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert (process.steps, window.isVisible()) == ([], True)


def test_nobody_there_locks(qtbot, vault, make, process) -> None:
    window = make()
    unlock(qtbot, window)
    assert window.idle.limit_s == 300
    window.idle.expired.emit("idle")
    ended(qtbot, process)
    assert process.steps == ["start", "end"]


def test_the_countdown_runs_in_the_sidebar(qtbot, vault, make, process) -> None:
    window = make()
    unlock(qtbot, window)
    window.idle.left.emit(61)
    assert window.shell.sidebar.lock._trailing == "1:01"
    window.lock()
    ended(qtbot, process)


def test_closing_locks_without_a_new_process(qtbot, vault, make, process) -> None:
    window = make()
    unlock(qtbot, window)
    window.close()
    ended(qtbot, process)
    assert process.steps == ["end"]
    vault.unlock(PASSPHRASE).lock()


def test_closing_while_locked_just_ends(qtbot, vault, make, process) -> None:
    make().close()
    assert process.steps == ["end"]


def test_locking_twice_is_locking_once(qtbot, vault, make, process) -> None:
    window = make()
    unlock(qtbot, window)
    window.lock()
    window.lock()
    ended(qtbot, process)
    assert process.steps == ["start", "end"]


def test_it_locks_whatever_goes_wrong_on_the_way(qtbot, vault, make, process) -> None:
    def broken() -> bool:
        raise RuntimeError

    window = make()
    unlock(qtbot, window)
    window._start_fresh = window._autosave.flush = broken
    window.guards.copies.leave_nothing = broken
    window.lock()
    ended(qtbot, process)
    assert not window.isVisible()
    vault.unlock(PASSPHRASE).lock()


def test_a_full_vault_is_closed_as_it_should_be(qtbot, vault, make, process) -> None:
    """Although there was no room for the size of the window."""
    window = make()
    unlock(qtbot, window)
    window.resize(701, 502)
    store = window.opened.session.store
    with qtbot.waitCallback() as filled:
        window._background.run(lambda: fill(store), owner=window, on_done=filled)
    window.lock()
    ended(qtbot, process)
    files = [path for path in vault.vault_folder.iterdir() if path.is_file()]
    assert [path.stat().st_size for path in files if path.name.endswith("journal")] == [0, 0]
    assert len({path.stat().st_mtime_ns for path in files}) == 1
    vault.unlock(PASSPHRASE).lock()  # nobody holds it


def fill(store: Store) -> None:
    size, number = store.room(), 0
    while size:
        number += 1
        try:
            store.secrets.put(str(number), bytes(size))
        except StoreFull:
            size //= 2


def test_half_a_backup_of_a_process_that_is_no_more_is_removed(qtbot, vault, make, process,
                                                              tmp_path) -> None:
    session = vault.unlock(PASSPHRASE)
    Leftovers(session.store.secrets, "no more").begin(tmp_path / "backup.age")
    session.lock()
    half = unfinished(tmp_path / "backup.age")
    half.write_bytes(b"age-encryption.org/v1\n-> X25519 and no end")
    window = make()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: not half.exists(), timeout=20_000)
    window.lock()
    ended(qtbot, process)


def test_the_clipboard_is_empty_after_the_lock(qtbot, vault, make, process) -> None:
    window = make()
    unlock(qtbot, window)
    QApplication.clipboard().setText("a name")
    window.lock()
    ended(qtbot, process)
    assert QApplication.clipboard().text() == ""


def test_the_window_comes_back_as_its_owner_likes_it(qtbot, app, make, process, theme) -> None:
    session = app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS)
    session.set_language("ar")
    for name, value in ((THEME, "dark"), (SCALE, 1.5), (LOCK_AFTER, 60), (WINDOW, [701, 641])):
        session.store.settings.put(name, value)
    session.lock()
    window = make()
    unlock(qtbot, window)
    assert (theme.mode, theme.scale, window.idle.limit_s) == (Mode.DARK, 1.5, 60)
    assert (window.width(), window.height()) == (701, 641)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    window.resize(750, 650)
    window.lock()
    ended(qtbot, process)
    session = app.unlock(PASSPHRASE)
    assert session.store.settings.get(WINDOW) == [750, 650]
    session.lock()


def test_another_language_makes_the_page_anew(qtbot, vault, make, speech, process) -> None:
    window = make()
    english = window.view
    speech.put_on(find("fr"))
    assert window.view is not english
    assert window.view.button.text() == "Ouvrir"
    speech.put_on(find("en"))
    unlock(qtbot, window)
    speech.put_on(find("fr"))
    assert window.shell.saved_sign.text() == "Enregistré sur cet ordinateur"
    window.lock()
    ended(qtbot, process)


def test_the_window_stays_alive_while_a_passphrase_is_tried(qtbot, vault, make, process) -> None:
    window = make()
    page = window.view
    qtbot.keyClicks(page.passphrase.line, "wrong")
    qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    assert not page.button.isEnabled()
    assert page.button.text() == "Opening…"
    qtbot.waitUntil(lambda: page.button.isEnabled(), timeout=20_000)
    assert page.banner.isVisible()


def test_a_stuck_store_does_not_keep_the_window_open(qtbot, vault, make, process, monkeypatch
                                                    ) -> None:
    import threading

    monkeypatch.setattr("fieldbook.ui.window.LATEST_MS", 50)
    window = make()
    unlock(qtbot, window)
    gate = threading.Event()
    window._background.store.submit(gate.wait)
    window.lock()
    ended(qtbot, process)
    gate.set()
    qtbot.waitUntil(lambda: process.steps.count("end") == 2, timeout=20_000)


def test_nothing_in_the_title_tells_what_it_is_for(make) -> None:
    assert make().windowTitle() == "Fieldbook"


def test_a_vault_is_guarded_while_its_first_run_lasts(qtbot, app, make, process) -> None:
    window = make()
    page = window.view
    assert isinstance(page, FirstRunPage)
    page._parameters, page.space._sizes = FOR_TESTS, (SIZE, SIZE)
    passphrase = page.passphrase.passphrase()
    page.show_step(2)
    page.go_on()
    qtbot.waitUntil(lambda: page.number == 3, timeout=20_000)
    window.idle.limit_s = 0
    window.idle.tick()  # whoever copies words and is called away
    ended(qtbot, process)
    assert process.steps == ["start", "end"]
    app.unlock(passphrase).lock()


def test_a_vault_made_in_the_window_is_open_at_once(qtbot, app, locked, make, process) -> None:
    window = make()
    page = FirstRunPage(locked, parameters=FOR_TESTS, sizes=(SIZE, SIZE))
    qtbot.addWidget(page)
    page.made.connect(window.hold)
    page.opened.connect(window.open)
    passphrase = page.passphrase.passphrase()
    page.show_step(1)
    page.repeat.field.line.setText(passphrase)
    page.show_step(2)
    page.go_on()
    qtbot.waitUntil(lambda: page.number == 3, timeout=20_000)
    page.leave_for_later()
    page.leave_for_later()
    assert window.shell is not None
    page._opened.session.lock()
    assert opening.info(app.vault_folder).store_size == SIZE


