from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.core.errors import BugError, Cancelled
from fieldbook.vault import ballast, opening, sql
from fieldbook.vault.errors import Finding
from fieldbook.vault.files import MIB

STORES = ("0", "1")


def sizes(folder: Path) -> set[int]:
    return {(folder / name).stat().st_size for name in STORES}


def test_both_stores_grow_and_the_new_room_is_usable(folder: Path, passphrase: str) -> None:
    seen: list[tuple[int, int]] = []
    with opening.unlock(folder, passphrase) as vault:
        room = vault.room()
        vault.grow(7 * MIB + 1, lambda done, total: seen.append((done, total)))
        assert vault.size == 8 * MIB
        assert sizes(folder) == {8 * MIB}
        assert vault.room() >= room + 4 * MIB - 100_000
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(?))", (6 * MIB,))
        assert vault.check() == []
        assert vault.connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
        assert vault.size == 8 * MIB
        assert vault.connection.execute("SELECT length(text) FROM note").fetchall()[1][0] == 6 * MIB


def in_memory(path: Path, begin: int) -> float:
    """Return which share of a file, from `begin` on, the system has in memory."""
    size, buffer, there = path.stat().st_size, [bytearray(1)], 0
    places = range(begin, size, 4096)
    with path.open("rb") as file:
        for place in places:
            with contextlib.suppress(BlockingIOError):
                there += os.preadv(file.fileno(), buffer, place, os.RWF_NOWAIT)
    return there / len(places)


@pytest.mark.skipif(not hasattr(os, "RWF_NOWAIT"), reason="nobody tells what is in memory")
def test_a_growth_does_not_fill_the_memory_of_the_computer(
        folder: Path, passphrase: str, own: tuple[int, int], tmp_path: Path) -> None:
    probe = tmp_path / "probe"
    with probe.open("wb") as file:
        file.write(bytes(MIB))
        file.flush()
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if in_memory(probe, 0) > 0:
        pytest.skip("this file system keeps everything in memory")
    with opening.unlock(folder, passphrase) as vault:
        vault.grow(32 * MIB)
        assert in_memory(folder / str(1 - own[0]), 4 * MIB) < 0.2


def test_a_size_that_is_not_larger_changes_nothing(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.grow(4 * MIB)
        vault.grow(1)
        assert vault.size == 4 * MIB
    assert sizes(folder) == {4 * MIB}


def test_the_other_store_keeps_every_byte_it_had(folder: Path, passphrase: str) -> None:
    before = [(folder / name).read_bytes() for name in STORES]
    with opening.unlock(folder, passphrase) as vault:
        vault.grow(5 * MIB)
    after = [(folder / name).read_bytes()[:4 * MIB] for name in STORES]
    assert sum(a == b for a, b in zip(after, before, strict=True)) == 1


@pytest.mark.parametrize("stop_after", [0, 1, 5, 8, 11, 20, 40])
def test_cancelling_at_any_point_leaves_both_equal_and_whole(
        folder: Path, passphrase: str, stop_after: int) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > stop_after

    with opening.unlock(folder, passphrase) as vault:
        # small steps, so that there are many points
        with pytest.raises(Cancelled):
            drain(vault.grow_sliced(8 * MIB, cancelled=cancelled, step=256 * 1024))
        assert sizes(folder) == {vault.size}
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
        vault.connection.execute("INSERT INTO note (text) VALUES ('after')")
        assert vault.check() == []
        assert vault.room() > 3 * MIB
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
        vault.grow(8 * MIB)
        assert vault.check() == []


def test_a_growth_in_slices_that_is_dropped_is_finished_at_the_next_opening(
        folder: Path, passphrase: str) -> None:
    for stop_after in (1, 9, 14, 22):
        with opening.unlock(folder, passphrase) as vault:
            target = vault.size + 4 * MIB
            slices = vault.grow_sliced(target, step=512 * 1024)
            for _ in range(stop_after):
                next(slices)
                vault.connection.execute("INSERT INTO note (text) VALUES ('meanwhile')")
            del slices
        assert len(sizes(folder)) == 1
        with opening.unlock(folder, passphrase) as vault:
            assert sizes(folder) == {vault.size}
            assert vault.check() == []
            assert not ballast.is_left(vault.connection)
    with opening.unlock(folder, passphrase) as vault:
        rows = vault.connection.execute("SELECT text FROM note").fetchall()
        assert [row[0] for row in rows] == ["kept"] + ["meanwhile"] * (1 + 9 + 14 + 22)


@pytest.mark.parametrize("extra", [1, sql.PAGE_SIZE, 3 * sql.PAGE_SIZE + 5, MIB])
@pytest.mark.parametrize("longer", [("0",), ("1",), ("0", "1")])
def test_a_longer_file_is_adopted(folder: Path, passphrase: str, extra: int,
                                  longer: tuple[str, ...]) -> None:
    for name in longer:
        with (folder / name).open("ab") as file:
            file.write(os.urandom(extra))
    pages = -(-(4 * MIB + extra) // sql.PAGE_SIZE)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
        assert vault.size == pages * sql.PAGE_SIZE
        assert vault.check() == []
    assert sizes(folder) == {pages * sql.PAGE_SIZE}
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()


def test_an_adoption_that_is_cancelled_cuts_nothing_off(folder: Path, passphrase: str) -> None:
    """The other side may have grown and filled its part already."""
    tail = os.urandom(2 * MIB)
    for name in STORES:
        with (folder / name).open("ab") as file:
            file.write(tail)
    with opening.unlock(folder, passphrase, cancelled=lambda: True) as vault:
        # it may have come from the other half: nothing may be said of it
        assert vault.findings == ()
        assert vault.check() == []
        assert vault.size == 4 * MIB
        vault.connection.execute("INSERT INTO note (text) VALUES ('meanwhile')")
    assert all((folder / name).read_bytes()[4 * MIB:] == tail for name in STORES)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
        assert vault.size == 6 * MIB
        assert vault.check() == []


def test_a_cut_file_is_told_also_when_it_cannot_be_evened(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    """No growth leaves the other file shorter than the open store knows it."""
    other = str(1 - own[0])
    os.truncate(folder / other, 3 * MIB)
    expected = Finding("sizes-differ", {"part": other, "bytes": -MIB})
    with opening.unlock(folder, passphrase, cancelled=lambda: True) as vault:
        assert vault.findings == (expected,)
    os.truncate(folder / other, 3 * MIB)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (Finding("sizes-evened", {"part": other, "bytes": MIB}),)


def test_nearly_full_and_nearly_empty_stores_are_filled_to_the_last_page(
        folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(?))",
                                 (vault.room() - 2 * sql.PAGE_SIZE,))
        vault.grow(5 * MIB)
        vault.connection.execute("DELETE FROM note WHERE id > 1")
        vault.grow(6 * MIB)
        assert vault.size == 6 * MIB
        assert sizes(folder) == {6 * MIB}
        assert vault.check() == []


def test_a_store_with_many_tables_is_filled_to_the_last_page(
        folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        for number in range(60):
            vault.connection.execute(f"CREATE TABLE t{number} (a, b, c, {'x' * 500} TEXT)")
        for size in range(5, 9):
            vault.grow(size * MIB)
            assert sizes(folder) == {size * MIB}
        assert vault.check() == []


def test_growing_within_a_transaction_is_a_mistake(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.connection.execute("BEGIN")
        with pytest.raises(BugError):
            vault.grow(8 * MIB)


def test_no_transaction_writes_more_than_its_step(folder: Path, passphrase: str) -> None:
    journal = 0
    with opening.unlock(folder, passphrase) as vault:
        def look() -> int:
            nonlocal journal
            journal = max(journal, *(p.stat().st_size for p in folder.glob("*-journal")))
            return 0

        vault.connection.set_progress_handler(look, 100)
        drain(vault.grow_sliced(12 * MIB, step=MIB))
    assert journal <= 1.3 * MIB
