"""The writing process is killed at random moments: nothing that was acknowledged is lost."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldbook.store.store import Store
from fieldbook.vault.sql import connect

WRITER = Path(__file__).with_name("store_writer.py")
DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


class Safe:
    """What the process said was safe."""

    def __init__(self) -> None:
        self.records: dict[str, int] = {}
        self.secrets: dict[str, int] = {}
        self.drafts: dict[str, int] = {}
        self.blobs: dict[str, str] = {}
        self.erased: set[str] = set()
        self.words: list[str] = []

    def hear(self, line: bytes) -> None:
        facts = json.loads(line)
        if "record" in facts:
            self.records[facts["record"]] = facts["n"]
            if facts.get("secret"):
                self.secrets[facts["record"]] = facts["n"]
        elif "draft" in facts:
            self.drafts[facts["draft"]] = facts["n"]
        elif "blob" in facts:
            self.blobs[facts["blob"]] = facts["sha256"]
        elif "word" in facts:
            self.words.append(facts["word"])
        elif "erased" in facts:
            self.erased.add(facts["erased"])


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


def check(path: Path, safe: Safe) -> None:
    connection = connect(path, b"k" * 32, b"s" * 16)
    store = Store(connection, b"b" * 32)
    assert store.findings == []
    for _ in store.sweep():
        pass
    assert store.sql("SELECT * FROM blob WHERE id IS NULL") == []
    for id, n in safe.records.items():
        found = store.records.get("incident", id)
        if id in safe.erased:
            assert found is None
        elif found is None:  # erased, and killed before saying so
            assert store.records.versions("incident", id) == []
        else:
            assert found["n"] >= n
    for id, n in safe.secrets.items():
        assert store.secrets.get(id) == str(n).encode()
    for name, n in safe.drafts.items():
        assert int(store.drafts.get("incident", name)["text"]) >= n
    for blob, sha256 in safe.blobs.items():
        store.blobs.check(blob)
        assert store.blobs.info(blob).sha256 == sha256
    for word in safe.words:
        assert len(store.search.query(word)) == 1
    assert store.journal.verify() == []
    connection.close()


def kill_often(path: Path, kills: int) -> None:
    chance = random.Random(f"kills {kills}")
    safe = Safe()
    acknowledged = 0
    for seed in range(1, kills + 1):
        acknowledged += write_and_kill(path, seed, chance.uniform(0, 0.25), safe)
        if seed % 5 == 0 or seed == kills:
            check(path, safe)
    assert acknowledged > kills


def test_nothing_acknowledged_is_lost(tmp_path):
    kill_often(tmp_path / "0", 10)


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_in_many_kills(tmp_path):
    kill_often(tmp_path / "0", 100)
