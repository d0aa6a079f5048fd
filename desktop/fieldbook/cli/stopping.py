"""What Ctrl-C does: it asks first, and insists only when nothing happens.

Only the standard library is imported here, so that presses are heard before the rest is loaded.
"""

from __future__ import annotations

import _thread
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any, Self

GRACE = 3.0
"""Seconds that work has to end by itself after Ctrl-C, before it is broken off where it stands."""


class Stopping:
    """Hears Ctrl-C while it is entered as a context; called, it tells whether somebody pressed it.

    Long work looks here and ends by itself, short work just ends; what does neither within the
    grace is broken off by a KeyboardInterrupt. (Raised within an `exec`, as imports do it, that
    would also spoil the exit code of CPython 3.11, even when it is caught.) `afterwards`: what
    hears Ctrl-C once the context was left; None: who did before.
    """

    def __init__(self, grace: float = GRACE, afterwards: Any = None) -> None:
        self._grace = grace
        self._afterwards = afterwards
        self._asked = self._insisting = self._deaf = False
        self._timer: threading.Timer | None = None
        self._before: Any = None

    def __call__(self) -> bool:
        """Tell whether the work shall stop."""
        return self._asked

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            before = signal.signal(signal.SIGINT, self._pressed)
            self._before = before if self._afterwards is None else self._afterwards
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.no_more()
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Raise KeyboardInterrupt at a press inside, without grace: somebody is being asked."""
        self._insisting = True
        try:
            if self._asked:
                raise KeyboardInterrupt
            yield
        finally:
            self._insisting = False

    def no_more(self) -> None:
        """Let nothing that follows be torn: the vault is being closed."""
        self._deaf = True
        if self._timer is not None:
            self._timer.cancel()

    def _pressed(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True
        if self._deaf:
            return
        if self._insisting:
            self._deaf = True
            raise KeyboardInterrupt
        if self._timer is None:
            self._timer = threading.Timer(self._grace, self._insist)
            self._timer.daemon = True
            self._timer.start()

    def _insist(self) -> None:
        """Wake the main thread out of whatever it waits for; runs in the timer's thread."""
        self._insisting = True
        main = threading.main_thread().ident
        if hasattr(signal, "pthread_kill") and main is not None:
            signal.pthread_kill(main, signal.SIGINT)
        else:
            _thread.interrupt_main()
