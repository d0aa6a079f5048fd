"""Times of the other half: spread over the time there is, however young the vault is."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.furnishing import MINUTE, Contents, Entry, Notebook
from fieldbook.session import App
from unit.furnishing.world import (
    MADE,
    NOTES,
    PEOPLE,
    PRESENT,
    STARTER,
    counters,
    furnished,
    stamps,
)

MINUTES = (2, 5, 16, 45, 180, 480, 1440, 3000, 10 * 1440, 35 * 1440)


def spread(app: App, template: Path, clock: FixedClock, minutes: int, seeds: range) -> None:
    """Make the other half of a vault that is so old again and again; look at its times."""
    shutil.copytree(template, app.vault_folder)
    session = app.unlock(PRESENT)
    assert session.upkeep.check() == []
    session.lock()
    clock.advance(minutes * MINUTE)
    span, end = minutes * MINUTE, clock.now_ms() - round(minutes * MINUTE * 0.01)
    for seed in seeds:
        other = furnished(app, app.unlock(PRESENT),
                          Contents("fr", (), (STARTER,), (NOTES,), PEOPLE), seed=seed)
        found, checked = stamps(other), other.vault.last_check()
        assert found == sorted(set(found))
        assert counters(other) == {0}
        assert MADE < found[0] < found[-1] < end
        assert checked is not None
        assert MADE < checked < end
        assert found[-1] - found[0] > span * (0.4 if minutes < 2 * 1440 else 0.25)
        assert max(after - before for before, after in itertools.pairwise(found)) < span * 0.75
        assert len({when // MINUTE for when in found}) >= max(2, min(minutes // 4, 12))
        other.lock()


@pytest.mark.parametrize("minutes", MINUTES)
def test_what_was_done_is_spread_over_the_time_there_is(app, template, clock,
                                                        minutes: int) -> None:
    """In a vault of some minutes too: all in the last one would tell that nobody lived there."""
    spread(app, template, clock, minutes, range(minutes, minutes + 1))


@pytest.mark.slow
@pytest.mark.parametrize("minutes", MINUTES)
def test_whatever_chance_brings_it_is_spread(app, template, clock, minutes: int) -> None:
    spread(app, template, clock, minutes, range(25))


def test_many_entries_in_a_young_vault_have_room_too(app, template, clock) -> None:
    shutil.copytree(template, app.vault_folder)
    clock.advance(16 * MINUTE)
    entries = tuple(Entry(f"Day {number}", text="It rained. " * 30) for number in range(40))
    other = furnished(app, app.unlock(PRESENT), Contents("en", (), (), (Notebook("Log", entries),)))
    found = stamps(other)
    assert found == sorted(set(found))
    assert counters(other) == {0}
    assert found[-1] < clock.now_ms() - round(16 * MINUTE * 0.01)
    assert len({when // MINUTE for when in found}) >= 6
    other.lock()


def test_where_there_are_days_nothing_is_hurried(app, session) -> None:
    """The first page was read as long as ever: what is scaled is scaled in a young vault only."""
    other = furnished(app, session)
    reading = [after - before for before, after in itertools.pairwise(stamps(other))
               if after - before < 7 * MINUTE]
    assert max(reading) > 3 * MINUTE
    assert len([one for one in reading if one > 40_000]) > 10
    other.lock()
