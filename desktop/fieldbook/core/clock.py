"""Wall clocks, and the hybrid logical clock that orders changes between devices.

The hybrid clock follows Kulkarni et al., "Logical Physical Clocks" (2014). A stamp is one integer:
milliseconds since 1970 in the upper bits, a counter in the lower 16, so that stamps compare as
numbers.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol

COUNTER_BITS = 16
MAX_AHEAD_MS = 24 * 3600 * 1000


class Clock(Protocol):
    """Tells the wall time."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970-01-01 UTC."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970-01-01 UTC."""
        return time.time_ns() // 1_000_000


class FixedClock:
    """A clock that stands still until it is moved; for tests and reproducible pictures."""

    def __init__(self, now_ms: int = 1_770_000_000_000) -> None:
        self._now = now_ms

    def now_ms(self) -> int:
        """Return the time that was set."""
        return self._now

    def advance(self, ms: int) -> None:
        """Move the clock by `ms` milliseconds (negative: back)."""
        self._now += ms


class HybridClock:
    """Stamps that never go back, whatever the wall clock does."""

    def __init__(self, clock: Clock, last: int = 0) -> None:
        self._clock = clock
        self.last = last

    def tick(self) -> int:
        """Return a stamp later than every stamp given or seen before."""
        wall = self._clock.now_ms() << COUNTER_BITS
        self.last = max(wall, self.last + 1)
        return self.last

    def observe(self, stamp: int) -> None:
        """Take note of another device's stamp; one more than 24 h ahead is not followed."""
        limit = (self._clock.now_ms() + MAX_AHEAD_MS) << COUNTER_BITS
        self.last = max(self.last, min(stamp, limit))


def iso(ms: int) -> str:
    """Return ISO 8601 UTC with seconds, for example 2026-05-03T09:14:00Z."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day(ms: int) -> str:
    """Return the UTC day, for example 2026-05-03."""
    return iso(ms)[:10]
