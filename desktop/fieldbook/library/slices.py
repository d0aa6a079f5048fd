"""Long work in short transactions: each ends after some bytes or time, and others may come."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator

from fieldbook.store.store import Store

MOST_BYTES = 8 * 1024 * 1024
"""Written in one transaction at most, but for one file more; the store allows 16 MiB."""

SHORT = 0.015
"""Seconds of a slice when others wait for the store."""

LONG = 1.0
"""Seconds of a slice when nobody does."""


def in_slices(store: Store, steps: Iterator[int], seconds: float) -> Generator[None, None, None]:
    """Run `steps` in transactions of about `seconds`, and yield after each.

    A step does a little and gives the number of bytes that it wrote. What a slice did is undone
    when a step raises; slices before it stand.
    """
    done = False
    while not done:
        end, written = time.monotonic() + seconds, 0
        with store.transaction():
            while written < MOST_BYTES and time.monotonic() < end:
                step = next(steps, None)
                if step is None:
                    done = True
                    break
                written += step
        yield
