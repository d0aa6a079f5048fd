"""Ties background work to Qt: answers land in the window's thread, and never on a dead owner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
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


def background(parent: QObject) -> Background:
    """Return the application's background work; call in the window's thread."""
    courier = Courier(parent)
    return Background(SerialLane(), ParallelLane(), courier.deliver, isValid)
