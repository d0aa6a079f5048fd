"""Stores in memory, with a clock that stands still and a list of what was told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.core.clock import Clock, FixedClock
from fieldbook.core.events import Events, Fact
from fieldbook.store.store import Store
from fieldbook.vault.sql import Connection, connect, connect_in_memory
from unit.store.acts import Stranger

KEY = b"b" * 32

MakeStore = Callable[..., Store]


@pytest.fixture
def make_store(clock: FixedClock) -> MakeStore:
    """Makes stores that know each other, in memory or on a given connection."""
    made: list[Store] = []

    def make(connection: Connection | None = None, events: Events | None = None,
             own_clock: Clock | None = None, strangers: bool = False) -> Store:
        store = Store(connection or connect_in_memory(), KEY, clock=own_clock or clock,
                      events=events)
        for other in () if strangers else made:
            store.journal.add_device(other.journal.public)
            other.journal.add_device(store.journal.public)
        made.append(store)
        return store

    return make


@pytest.fixture
def store(make_store: MakeStore) -> Store:
    return make_store()


@pytest.fixture
def told() -> list[Fact]:
    return []


@pytest.fixture
def telling_store(make_store: MakeStore, told: list[Fact]) -> Store:
    """A store whose facts land in `told`."""
    events = Events()
    events.subscribe(told.append)
    return make_store(events=events)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "0"


@pytest.fixture
def reopen(path: Path, clock: FixedClock) -> Callable[[], Store]:
    """Opens the store on disk, each time through a new connection."""
    open_now: list[Connection] = []

    def opened() -> Store:
        for connection in open_now:
            connection.close()
        open_now[:] = [connect(path, b"k" * 32, b"s" * 16)]
        return Store(open_now[0], KEY, clock=clock)

    return opened


@pytest.fixture
def two(make_store: MakeStore) -> tuple[Store, Store]:
    """Two devices of one person."""
    return make_store(), make_store()


@pytest.fixture
def stranger() -> Stranger:
    return Stranger()


@pytest.fixture
def now(clock: FixedClock) -> int:
    """The stamp of this moment."""
    return clock.now_ms() << 16
