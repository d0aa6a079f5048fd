"""What Ctrl-C does: it asks first, and insists only when nothing happens."""

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

    Usually a press raises KeyboardInterrupt where the program stands. Inside `gently` it does so
    only after GRACE seconds, so that long work, which looks here, can end by itself, and short
    work just ends. After either, presses do nothing: closing the vault is not to be torn.
    """

    def __init__(self, grace: float = GRACE) -> None:
        self._grace = grace
        self._asked = self._gentle = self._insisting = self._deaf = False
        self._timer: threading.Timer | None = None
        self._before: Any = None

    def __call__(self) -> bool:
        """Tell whether the work shall stop."""
        return self._asked

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._pressed)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._calm()
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    @contextmanager
    def gently(self) -> Iterator[None]:
        """Let the work inside end by itself, and what comes after it undisturbed."""
        self._gentle = True
        try:
            yield
        finally:
            self._deaf = True
            self._calm()

    def _pressed(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True
        if self._deaf:
            return
        if self._gentle and not self._insisting:
            self._insist_later()
            return
        self._deaf = True
        raise KeyboardInterrupt

    def _insist_later(self) -> None:
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

    def _calm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
