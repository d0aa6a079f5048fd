"""How long jobs tell how far they are, and learn that they should stop."""

from __future__ import annotations

from collections.abc import Callable

from fieldbook.core.errors import Cancelled

Progress = Callable[[int, int], None]
"""Called with (done, total); total 0 means that it is not known."""

IsCancelled = Callable[[], bool]


def silent(done: int, total: int) -> None:
    """Hear progress and show nothing."""


def never() -> bool:
    """Answer that nobody asked to stop."""
    return False


def stop_if(cancelled: IsCancelled) -> None:
    """Raise Cancelled if the user asked to stop."""
    if cancelled():
        raise Cancelled
