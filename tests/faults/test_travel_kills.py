"""Killed while it packs, takes off or brings back: all is in the vault or in the parcel."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from faults.travel_writer import KEY, SALT
from fieldbook.core.background import drain
from fieldbook.store.leftovers import unfinished
from fieldbook.vault.sql import connect
from unit.travel.travel_world import Traveller, dump, words_of

WRITER = Path(__file__).with_name("travel_writer.py")
ROOT = Path(__file__).resolve().parents[2]


def travel_and_kill(store: Path, parcel: Path, seconds: float) -> list[dict[str, Any]]:
    """Let a process travel for `seconds` after it is ready, kill it; return what it told."""
    paths = os.pathsep.join((str(ROOT / "desktop"), str(ROOT / "tests")))
    with subprocess.Popen([sys.executable, str(WRITER), str(store), str(parcel)],
                          stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": paths},
                          ) as process:
        assert process.stdout is not None
        assert b"ready" in process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        return [json.loads(line) for line in process.stdout if line.endswith(b"\n")]


def kill_often(folder: Path, kills: int) -> set[str]:
    store, parcel = folder / "0", folder / "parcel"
    there = Traveller(connection=connect(store, KEY, SALT))
    there.fill()
    before = there.everything()
    there.connection.close()
    chance = random.Random(random.getrandbits(32))
    met: set[str] = set()
    for _ in range(kills):
        told = travel_and_kill(store, parcel, chance.uniform(0, 0.9))
        met.add(look(store, parcel, told, before))
    return met


def look(store: Path, parcel: Path, told: list[dict[str, Any]], before: dict[str, Any]) -> str:
    """Return in which state the kill left the vault, once it was seen that nothing is lost."""
    there = Traveller(connection=connect(store, KEY, SALT))
    assert there.store.journal.verify() == []
    state = "here"
    if there.everything() != before:
        words = [one["words"] for one in told if "words" in one][-1]
        state = "all off" if not there.going() else "some off"
        if state == "all off" and there.travel.parcel() is None:
            drain(there.store.sweep())
            assert list(words_of(dump(there.store))) == []
        assert there.travel.bring_back(parcel, words).missing == 0
        assert there.everything() == before
    assert there.store.journal.verify() == []
    drain(there.store.sweep())
    there.travel.forget_parcel()
    there.connection.close()
    for left in (parcel, unfinished(parcel)):
        left.unlink(missing_ok=True)
    return state


def test_nothing_is_lost_when_it_is_killed(tmp_path: Path) -> None:
    kill_often(tmp_path, 3)


@pytest.mark.slow
def test_nothing_is_lost_when_it_is_killed_often(tmp_path: Path) -> None:
    assert kill_often(tmp_path, 80) == {"here", "some off", "all off"}
