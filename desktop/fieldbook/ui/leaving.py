"""The last two seconds of a process that held keys: off the screen, typed text kept, vault closed.

A job that does not give way is not waited for: what it had not finished was never said to be done,
and the store undoes it at the next opening. Typed text is waited for.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from fieldbook.ui.widgets.autosave import Autosave

INTERRUPT_MS = 1000
"""Until a statement that keeps the vault from being closed is broken off."""
STUCK_MS = 1900
"""Until the process ends although the vault could not be closed, when no typed text waits."""

_SOUNDING = (("PySide6.QtMultimedia", "QMediaPlayer"),
             ("PySide6.QtTextToSpeech", "QTextToSpeech"))


def hide_everything() -> None:
    """Take everything of ours off the screen and out of the loudspeakers: windows, dialogs,
    menus, films, the voice that reads aloud.
    """
    for sounding in _sounding():
        sounding.stop()
    for widget in QApplication.topLevelWidgets():
        widget.hide()
    for window in QGuiApplication.topLevelWindows():
        window.hide()


def each(*steps: Callable[[], object]) -> None:
    """Do each step, whatever another ran into: no error on the way may keep the vault open."""
    for step in steps:
        with contextlib.suppress(Exception):
            step()


class _Sounding(Protocol):
    def stop(self) -> object: ...


def _sounding() -> Iterator[_Sounding]:
    """Yield what makes sound in our windows, without importing what nobody used."""
    for module, name in _SOUNDING:
        kind = getattr(sys.modules.get(module), name, None)
        if kind is not None:
            for widget in QApplication.topLevelWidgets():
                yield from widget.findChildren(kind)


class Closing(QObject):
    """Closes the vault on the store's lane; then, or when that lane is stuck, says `ended`.

    Give `job` to the lane after the last typed text. `interrupt` breaks off a statement of the
    store from any thread; it may fail, when there is no store any more.
    """

    ended = Signal()

    def __init__(self, close: Callable[[], None], interrupt: Callable[[], None],
                 kept: Autosave | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._close, self._interrupt = close, interrupt
        self._begun = threading.Event()
        self._is_kept = kept is None
        if kept is not None:
            kept.saved.connect(self._all_kept)
            kept.settle()

    def job(self) -> None:
        """Close the vault; on the store's lane."""
        self._begun.set()
        self._close()

    def watch(self) -> None:
        """Begin to count."""
        QTimer.singleShot(INTERRUPT_MS, self, self._break_off)
        QTimer.singleShot(STUCK_MS, self, self._give_up)

    def wait(self, closed: Future[None]) -> None:
        """Wait here until the vault is closed, at most two seconds: the system sleeps or shuts
        down as soon as whoever asked for this returns.
        """
        for seconds in (INTERRUPT_MS / 1000, (STUCK_MS - INTERRUPT_MS) / 1000):
            with contextlib.suppress(Exception):  # whatever closing ran into, the end comes now
                closed.result(seconds)
                break
            self._break_off()
        self.ended.emit()

    @Slot()
    def _all_kept(self) -> None:
        self._is_kept = True

    @Slot()
    def _break_off(self) -> None:
        if not self._begun.is_set():
            with contextlib.suppress(Exception):  # closed meanwhile, which is as good
                self._interrupt()

    @Slot()
    def _give_up(self) -> None:
        if not self._begun.is_set() and self._is_kept:
            self.ended.emit()
