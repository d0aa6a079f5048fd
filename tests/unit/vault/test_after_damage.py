"""A damaged page, and what the open vault still keeps to."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.vault import opening, sql
from fieldbook.vault.pages import PageChecker, read_page
from fieldbook.vault.sql import SqlError
from unit.vault.damaging import damage_within_a_row


def test_after_a_damaged_page_the_store_still_does_not_grow_by_itself(folder: Path,
                                                                      passphrase: str) -> None:
    damage_within_a_row(folder, passphrase)
    with opening.unlock(folder, passphrase) as vault:
        run, size = vault.connection.execute, vault.size
        run("SELECT * FROM file").fetchall()  # a damaged page is given as zeros
        for _ in range(3):
            with pytest.raises(SqlError) as caught:
                run("INSERT INTO note (text) VALUES (zeroblob(?))", (2 * size,))
            assert sql.is_full(caught.value)
        assert run("PRAGMA max_page_count").fetchone()[0] == size // sql.PAGE_SIZE
        assert run("SELECT text FROM note").fetchone()[0] == "kept"
    assert {(folder / name).stat().st_size for name in "01"} == {size}


def test_a_check_in_slices_finds_trees_that_contradict_each_other(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    store = folder / str(own[0])
    with opening.unlock(folder, passphrase) as vault:
        vault.connection.execute("CREATE TABLE named (id INTEGER PRIMARY KEY, name TEXT)")
        vault.connection.execute("CREATE INDEX by_name ON named (name)")
        root = vault.connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'by_name'").fetchone()[0]
        begin = (root - 1) * sql.PAGE_SIZE
        empty = store.read_bytes()[begin:begin + sql.PAGE_SIZE]
        for number in range(5):
            vault.connection.execute("INSERT INTO named (name) VALUES (?)", (f"name {number}",))
    with store.open("r+b") as file:  # each page authenticates, and each row can be read
        file.seek(begin)
        file.write(empty)
    with opening.unlock(folder, passphrase) as vault:
        found = drain(vault.check_sliced(anew=True))
        assert [one.kind for one in found] == ["structure-damaged"]


@pytest.mark.parametrize("at_once", [True, False])
def test_the_last_page_is_looked_at_too(folder: Path, passphrase: str, own: tuple[int, int],
                                        at_once: bool) -> None:
    """It is free, so nothing is lost, and it is written anew."""
    store = folder / str(own[0])
    last = store.stat().st_size // sql.PAGE_SIZE
    raw = bytearray(store.read_bytes())
    raw[-5000] ^= 1
    store.write_bytes(raw)
    with opening.unlock(folder, passphrase) as vault, store.open("rb") as file:
        checker = PageChecker(vault._payload)
        assert not checker.is_whole(last, read_page(file, last))
        found = vault.check() if at_once else drain(vault.check_sliced(anew=True))
        assert found == []
        assert checker.is_whole(last, read_page(file, last))
