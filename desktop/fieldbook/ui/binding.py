"""Ties background work to Qt: answers land in the window's thread, and never on a dead owner; work
of that thread itself gives way to its event loop.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from fieldbook.core.background import Background, ParallelLane, SerialLane
from fieldbook.core.turns import SLICE_S


class Courier(QObject):
    """Carries closures from any thread into the thread that made the courier.

    They are called in their order. When some took long, the others wait for the next turn of the
    event loop: the window paints and hears in between. A timer says when that is, for what is
    posted is all done before.
    """

    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)
        self._landed.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def deliver(self, closure: Callable[[], None]) -> None:
        """Run `closure` in the courier's thread, soon; from a courier that is gone, never."""
        if isValid(self):
            self._landed.emit(closure)

    def later(self, closure: Callable[[], None]) -> None:
        """Run `closure`, which is of the courier's thread, in another turn of its event loop."""
        if isValid(self):
            self._waiting.append(closure)
            self._turn.start(0)

    @Slot(object)
    def _run(self, closure: Callable[[], None]) -> None:
        self._waiting.append(closure)
        if not self._turn.isActive():
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        until = perf_counter() + SLICE_S
        while self._waiting:
            try:
                self._waiting.popleft()()
            finally:
                if perf_counter() > until and isValid(self):
                    self._turn.start(0)
            if not isValid(self) or self._turn.isActive():
                return


def background(parent: QObject) -> Background:
    """Return the application's background work; call in the window's thread."""
    courier = Courier(parent)
    return Background(SerialLane(), ParallelLane(), courier.deliver, isValid, courier.later)
