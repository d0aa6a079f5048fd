"""Stamps never go back, whatever clocks do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldbook.core.clock import COUNTER_BITS, MAX_AHEAD_MS, FixedClock, HybridClock, day, iso


@given(st.lists(st.one_of(
    st.tuples(st.just("move"), st.integers(-10**10, 10**10)),
    st.tuples(st.just("see"), st.integers(0, 2**60)),
    st.tuples(st.just("tick"), st.just(0)))))
def test_every_stamp_is_later_than_the_one_before(steps):
    wall = FixedClock()
    clock = HybridClock(wall)
    last = 0
    for what, amount in steps:
        if what == "move":
            wall.advance(amount)
        elif what == "see":
            clock.observe(amount)
        else:
            stamp = clock.tick()
            assert stamp > last
            last = stamp


def test_a_stamp_from_the_far_future_is_followed_for_a_day_at_most(clock):
    hybrid = HybridClock(clock)
    hybrid.observe((clock.now_ms() + 10 * MAX_AHEAD_MS) << COUNTER_BITS)
    assert hybrid.tick() >> COUNTER_BITS <= clock.now_ms() + MAX_AHEAD_MS


def test_an_observed_stamp_is_overtaken(clock):
    hybrid = HybridClock(clock)
    ahead = (clock.now_ms() + 5000) << COUNTER_BITS
    hybrid.observe(ahead)
    assert hybrid.tick() > ahead


def test_times_are_written_in_utc():
    assert iso(0) == "1970-01-01T00:00:00Z"
    assert day(1_777_777_777_777) == "2026-05-03"
