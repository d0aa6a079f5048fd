"""A backup in slices, while somebody writes between any two of them, is the store at its end."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.vault import live_copying, opening, sql
from fieldbook.vault.backing_up import Backup, restore
from fieldbook.vault.files import MIB
from fieldbook.vault.opened import OpenVault

ROWS = 2000
MOST = 30


def rows_of(vault: OpenVault) -> dict[int, str]:
    rows = vault.connection.execute("SELECT id, hex(substr(data, 1, 40)) || length(data) FROM page")
    return {row[0]: row[1] for row in rows}


def write_something(vault: OpenVault, chance: random.Random, number: int) -> None:
    """Change, remove and add rows anywhere, also such as were copied already."""
    run = vault.connection.execute
    there = [row[0] for row in run("SELECT id FROM page ORDER BY id")]
    run("UPDATE page SET data = randomblob(500) WHERE id = ?", (there[0],))
    run("UPDATE page SET data = randomblob(500) WHERE id = ?", (chance.choice(there),))
    run("UPDATE page SET id = ? WHERE id = ?", (10_000 + number, there[1]))
    run("DELETE FROM page WHERE id = ?", (there[2],))
    run("INSERT INTO page VALUES (?, randomblob(700))", (there[2],))
    run("DELETE FROM page WHERE id = ?", (there[3],))


def test_what_was_written_between_slices_is_in_it(
        folder: Path, passphrase: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_copying, "SLICE_SECONDS", 0.001)  # else a quick computer makes one
    chance, key = random.Random(5), age.X25519Identity.generate()
    with opening.unlock(folder, passphrase) as vault:
        vault.grow(24 * MIB)
        vault.connection.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, data BLOB)")
        with sql.transaction(vault.connection):
            for number in range(ROWS):
                vault.connection.execute("INSERT INTO page VALUES (?, randomblob(3500))",
                                         (number,))
        with Backup(vault, tmp_path / "backup", [str(key.recipient)]) as backup:
            begun = [0]
            hurt = 0
            slices = backup.copy_sliced(lambda done, _: begun.append(done), large="page")
            for number, _ in enumerate(slices):
                if begun[-1] and hurt < MOST:
                    write_something(vault, chance, number)
                    hurt += 1
            assert hurt > 1, "all was copied in one slice"
            backup.seal()
        rows = rows_of(vault)
    with restore(tmp_path / "backup", [key], tmp_path / "restored", "other words",
                 parameters=FOR_TESTS) as copy:
        assert rows_of(copy) == rows
        assert copy.check() == []
