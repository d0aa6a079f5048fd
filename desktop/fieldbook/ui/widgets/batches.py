"""Makes many widgets a few at a time, so that the window answers in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from time import thread_time
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")
AT_ONCE = 6
"""Widgets with a handful of parts that are made and laid out within 50 ms."""
AT_ONCE_S = 0.012
"""On a slow computer that is too many: no other one is begun after so much of the processor."""


class Batches(Generic[T]):
    """Calls `make` for each item: up to six now, the rest so many at a time as the window is idle.

    A new `run` drops what still waits. Ends with `owner`.
    """

    def __init__(self, owner: QObject, make: Callable[[T], None],
                 done: Callable[[], None] | None = None, *,
                 slice_s: float = AT_ONCE_S) -> None:
        self._make, self._done, self._slice_s = make, done, slice_s
        self._waiting: deque[T] = deque()
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._more)

    def run(self, items: Iterable[T]) -> None:
        """Make these."""
        self._timer.stop()
        self._waiting = deque(items)
        self._more()

    def is_done(self) -> bool:
        """Whether everything is made."""
        return not self._waiting

    def _more(self) -> None:
        until = thread_time() + self._slice_s
        for _ in range(min(AT_ONCE, len(self._waiting))):
            self._make(self._waiting.popleft())
            if thread_time() > until:
                break
        if self._waiting:
            self._timer.start(0)
        elif self._done is not None:
            self._done()
