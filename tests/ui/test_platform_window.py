"""The window is told to lock: by the system, by a pulled stick; whatever it is doing meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from fieldbook.core.background import Background
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.ui import binding, leaving
from fieldbook.ui.guards import COVER
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.platform.stick import Stick
from fieldbook.ui.platform.watching import Reason, Watcher
from fieldbook.ui.widgets.autosave import AutosaveLine
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.window import MainWindow
from ui.conftest import PASSPHRASE, SIZE


class Told(Watcher):
    """A system that speaks when the test does."""

    started = 0

    def start(self) -> None:
        self.started += 1


@dataclass
class World:
    """A window on a vault of its own, and what it did to its process."""

    app: App
    background: Background
    watcher: Told
    window: MainWindow
    steps: list[str] = field(default_factory=list)

    def ended(self) -> bool:
        return "end" in self.steps

    def drafts(self) -> dict[str, str]:
        session = self.app.unlock(PASSPHRASE)
        found = session.store.drafts.get("incident", "i1")
        session.lock()
        return found


@pytest.fixture
def world(qtbot, app: App, theme, speech) -> Iterator[World]:
    app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS).lock()
    parent = QObject()
    background = binding.background(parent)
    steps: list[str] = []
    watcher = Told()
    window = MainWindow(app, background, theme, speech, watcher=watcher,
                        start_fresh=lambda: bool(steps.append("start")),
                        end=lambda: steps.append("end"))
    qtbot.addWidget(window, before_close_func=lambda closing: closing.idle.stop())
    window.show()
    qtbot.waitExposed(window)
    yield World(app, background, watcher, window, steps)
    background.store.call(lambda: None)  # the window was closed by now, and the vault with it
    background.close()
    parent.deleteLater()


@pytest.fixture
def unlocked(qtbot, world: World) -> World:
    unlock(qtbot, world.window)
    return world


def unlock(qtbot, window: MainWindow) -> None:
    page = window.view
    assert isinstance(page, UnlockPage)
    page.passphrase.line.setText(PASSPHRASE)
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        page.open_vault()


def test_nobody_listens_before_there_is_something_to_lock(world) -> None:
    assert world.watcher.started == 0
    world.watcher.lock_asked.emit(Reason.SCREEN)
    assert (world.steps, world.window.isVisible()) == ([], True)


@pytest.mark.parametrize("reason", [Reason.SCREEN, Reason.SLEEP])
def test_a_lock_from_outside_keeps_what_was_typed(qtbot, unlocked, reason: Reason) -> None:
    line = AutosaveLine(unlocked.window._autosave, "incident", "i1", "title", unlocked.window)
    qtbot.keyClicks(line, "three men")
    unlocked.watcher.lock_asked.emit(reason)
    unlocked.watcher.lock_asked.emit(Reason.LID)  # systems give several reasons at once
    assert not unlocked.window.isVisible()
    qtbot.waitUntil(unlocked.ended, timeout=5000)
    assert unlocked.steps[:2] == ["start", "end"]
    assert unlocked.steps.count("start") == 1
    assert unlocked.drafts() == {"title": "three men"}


def test_a_computer_that_shuts_down_gets_no_new_process(unlocked) -> None:
    unlocked.watcher.lock_asked.emit(Reason.SHUTDOWN)
    assert unlocked.steps == ["end"]  # without any turn of the event loop
    unlocked.app.unlock(PASSPHRASE).lock()


def test_before_the_computer_sleeps_the_vault_is_closed(unlocked) -> None:
    """It sleeps as soon as whoever was told of it gives the word back."""
    unlocked.watcher.lock_asked.emit(Reason.SLEEP)
    assert unlocked.steps == ["start", "end"]  # without any turn of the event loop
    unlocked.app.unlock(PASSPHRASE).lock()


def test_pulling_the_stick_locks(qtbot, app, world, tmp_path: Path) -> None:
    keyfile = tmp_path / "stick" / "holiday.jpg"
    keyfile.parent.mkdir()
    keyfile.write_bytes(b"k" * 64)
    session = app.unlock(PASSPHRASE)
    session.change_passphrase(PASSPHRASE, PASSPHRASE, new_keyfile=keyfile.read_bytes())
    session.lock()
    watch = world.window.guards.stick
    watch._find = lambda path: Stick(path, 64, path.stat().st_dev, None)
    watch._timer.setInterval(20)
    world.window.view.passphrase.use_keyfile(keyfile)
    unlock(qtbot, world.window)
    qtbot.waitUntil(lambda: watch.stick is not None)
    assert not world.ended()
    keyfile.unlink()
    qtbot.waitUntil(world.ended, timeout=5000)
    assert world.steps[:2] == ["start", "end"]


class Player(QObject):
    """Plays a film, for all that the window knows."""

    stopped = 0

    def stop(self) -> None:
        type(self).stopped += 1


@pytest.mark.qt_log_ignore(".*", extend=True)  # of libraries for video that are not there
@pytest.mark.parametrize(("module", "name"), leaving._SOUNDING)
def test_what_makes_sound_is_known_by_its_right_name(module: str, name: str) -> None:
    assert hasattr(getattr(import_module(module), name), "stop")


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_everything_of_ours_leaves_the_screen_and_falls_silent(qtbot, unlocked, monkeypatch
                                                               ) -> None:
    monkeypatch.setattr(leaving, "_SOUNDING", ((__name__, "Player"), ("no.such.module", "Player")))
    window = unlocked.window
    dialog = Dialog("A name", "Close", window)
    dialog.open()
    menu = QMenu(window)
    menu.addAction("A name")
    menu.popup(window.mapToGlobal(window.rect().center()))
    loose = QWidget()
    qtbot.addWidget(loose)
    loose.show()
    Player(dialog)
    unlocked.watcher.lock_asked.emit(Reason.SCREEN)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []
    assert [each for each in QGuiApplication.topLevelWindows() if each.isVisible()] == []
    assert Player.stopped
    qtbot.waitUntil(unlocked.ended, timeout=5000)


def test_a_statement_that_takes_for_ever_is_broken_off(qtbot, unlocked) -> None:
    store = unlocked.window.opened.session.store
    began = threading.Event()

    def endless() -> None:
        began.set()
        store.sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                  "SELECT count(*) FROM n")

    unlocked.background.store.submit(endless)
    began.wait(5)
    asked = time.monotonic()
    unlocked.watcher.lock_asked.emit(Reason.SCREEN)
    qtbot.waitUntil(unlocked.ended, timeout=5000)
    assert time.monotonic() - asked < 2
    assert [path.stat().st_size for path in journals(unlocked)] == [0, 0]
    unlocked.app.unlock(PASSPHRASE).lock()


def journals(world: World) -> list[Path]:
    return sorted(world.app.vault_folder.glob("*-journal"))


def test_the_wish_for_a_cover_is_kept_in_the_vault(qtbot, unlocked) -> None:
    settings, covers = unlocked.window.opened.session.store.settings, unlocked.window.guards.covers
    assert not unlocked.window.guards.stick._timer.isActive()  # no key file, no stick
    for wished in (True, False):
        unlocked.background.store.call(partial(settings.put, COVER, wished))
        qtbot.waitUntil(lambda wished=wished: covers.is_wished is wished)
