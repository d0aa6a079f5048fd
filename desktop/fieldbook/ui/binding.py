"""Ties background work to Qt: answers land in the window's thread, and never on a dead owner; work
of that thread itself gives way to its event loop.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from fieldbook.core.background import Background, ParallelLane, SerialLane


class Courier(QObject):
    """Carries closures from any thread into the thread that made the courier."""

    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._landed.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def deliver(self, closure: Callable[[], None]) -> None:
        """Run `closure` in the courier's thread, soon; from a courier that is gone, never."""
        if isValid(self):
            self._landed.emit(closure)

    @Slot(object)
    def _run(self, closure: Callable[[], None]) -> None:
        closure()


class Turner(QObject):
    """Calls closures in later turns of the event loop, one in each.

    Through a timer: what is posted is all done before the window paints or hears a key.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def later(self, closure: Callable[[], None]) -> None:
        """Call `closure` once the window has painted and heard; from one that is gone, never."""
        if isValid(self):
            self._waiting.append(closure)
            self._timer.start(0)

    @Slot()
    def _next(self) -> None:
        closure = self._waiting.popleft()
        if self._waiting:
            self._timer.start(0)
        closure()


def background(parent: QObject) -> Background:
    """Return the application's background work; call in the window's thread."""
    courier = Courier(parent)
    turner = Turner(parent)
    return Background(SerialLane(), ParallelLane(), courier.deliver, isValid, turner.later)
