"""A hub, a desk and a member, in one process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from journeys.exchange_world import Member, World, world


@pytest.fixture
def place(tmp_path: Path) -> Iterator[World]:
    with world(tmp_path) as made:
        yield made


@pytest.fixture
def member(place: World) -> Member:
    return place.joined("Amina")
