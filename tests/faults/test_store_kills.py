"""The writing process is killed at random moments: nothing that was acknowledged is lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from faults.store_safe import Safe, check
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect

WRITER = Path(__file__).with_name("store_writer.py")
DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


def write_and_kill(path: Path, seed: int, seconds: float, safe: Safe) -> int:
    """Let a process write for `seconds` after it is ready, kill it; return its acknowledgements."""
    with subprocess.Popen([sys.executable, str(WRITER), str(path), str(seed)],
                          stdout=subprocess.PIPE,
                          env={**os.environ, "PYTHONPATH": str(DESKTOP)}) as process:
        assert process.stdout is not None
        assert b"ready" in process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        lines = [line for line in process.stdout if line.endswith(b"\n")]
    for line in lines:
        safe.hear(line)
    return len(lines)


def look(path: Path, safe: Safe) -> None:
    connection = connect(path, b"k" * 32, b"s" * 16)
    check(Store(connection, b"b" * 32), safe)
    connection.close()


def kill_often(path: Path, kills: int) -> None:
    chance = random.Random(random.getrandbits(32))
    safe = Safe()
    acknowledged = 0
    for seed in range(1, kills + 1):
        acknowledged += write_and_kill(path, seed, chance.uniform(0, 0.25), safe)
        if seed % 5 == 0 or seed == kills:
            look(path, safe)
    assert acknowledged > kills


def test_nothing_acknowledged_is_lost(tmp_path):
    kill_often(tmp_path / "0", 10)


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_in_many_kills(tmp_path):
    kill_often(tmp_path / "0", 100)
