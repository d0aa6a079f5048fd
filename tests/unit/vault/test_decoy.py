"""The other half: made from inside this one, never touched otherwise, and of no trace in it."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.core.progress import IsCancelled, never
from fieldbook.store.store import Store
from fieldbook.vault import opening, sql
from fieldbook.vault.errors import DiskFull, PassphraseInUse, WrongPassphrase
from fieldbook.vault.files import MIB
from fieldbook.vault.meta import Use
from fieldbook.vault.opened import Beginning, OpenVault
from fieldbook.vault.slots import COPY_SIZE, GROUP_SIZE, PREAMBLE_SIZE

DECOY = "a passphrase to give away"


def half(folder: Path, store: int) -> list[bytes]:
    """All bytes on the disk that belong to one half."""
    raw = (folder / "keys").read_bytes()
    slots = [raw[copy * COPY_SIZE + PREAMBLE_SIZE + store * GROUP_SIZE:][:GROUP_SIZE]
             for copy in (0, 1)]
    return [*slots, (folder / str(store)).read_bytes(), (folder / f"{store}-journal").read_bytes()]


@pytest.fixture
def with_decoy(folder: Path, passphrase: str) -> Path:
    with opening.unlock(folder, passphrase) as vault:
        vault.set_decoy(DECOY)
    return folder


def test_each_passphrase_opens_its_own_half(with_decoy: Path, passphrase: str) -> None:
    with opening.unlock(with_decoy, DECOY) as vault:
        assert vault.findings == ()
        tables = vault.connection.execute("SELECT name FROM sqlite_schema").fetchall()
        assert "note" not in [row[0] for row in tables]
        assert vault.check() == []
        assert vault.size == 4 * MIB
    with opening.unlock(with_decoy, passphrase) as vault:
        assert vault.findings == ()
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
        assert vault.check() == []


def test_making_it_changes_no_byte_of_this_half_but_rewrites_the_other(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    vault = opening.unlock(folder, passphrase)
    mine, other = half(folder, own[0]), half(folder, 1 - own[0])
    vault.set_decoy(DECOY)
    assert half(folder, own[0]) == mine
    after = half(folder, 1 - own[0])
    assert len(after[2]) == len(other[2])
    assert after[0] == after[1]
    same = sum(after[2][at:at + 16] == other[2][at:at + 16] for at in range(0, len(other[2]), 16))
    assert same == 0
    vault.lock()
    assert {path.name for path in folder.parent.iterdir()} == {folder.name}
    assert {path.name for path in folder.iterdir()} == {"keys", "0", "1", "0-journal", "1-journal"}
    assert len({path.stat().st_mtime_ns for path in folder.iterdir()}) == 1


def test_a_day_in_the_decoy_changes_no_byte_of_the_other_half(
        with_decoy: Path, passphrase: str, own: tuple[int, int]) -> None:
    before = half(with_decoy, own[0])
    with opening.unlock(with_decoy, DECOY) as vault:
        store = Store(vault.connection, vault.blob_key)
        for number in range(20):
            with store.change() as change:
                change.create("note", {"title": f"shopping {number}"})
        vault.add_passphrase("another one")
        vault.remove_passphrase("another one")
        vault.check()
        store.close()
    assert half(with_decoy, own[0]) == before
    with opening.unlock(with_decoy, passphrase) as vault:
        assert vault.findings == ()


def test_each_half_is_a_device_of_its_own(with_decoy: Path, passphrase: str) -> None:
    devices = set()
    for typed in (passphrase, DECOY):
        with opening.unlock(with_decoy, typed) as vault:
            store = Store(vault.connection, vault.blob_key)
            devices.add((store.device_id, vault.blob_key, vault.export_key))
            store.close()
    assert len({one[0] for one in devices}) == len({one[1] for one in devices}) == 2


def test_the_half_that_makes_it_keeps_no_trace(folder: Path, passphrase: str) -> None:
    def rows(vault: opening.OpenVault) -> list[tuple[object, ...]]:
        return [tuple(row) for table in ("vault_meta", "vault_slot", "sqlite_schema")
                for row in vault.connection.execute(f"SELECT * FROM {table}")]

    with opening.unlock(folder, passphrase) as vault:
        before = rows(vault)
        vault.set_decoy(DECOY)
        assert rows(vault) == before


def test_set_again_it_destroys_what_was_there(with_decoy: Path, passphrase: str) -> None:
    with opening.unlock(with_decoy, DECOY) as vault:
        vault.connection.execute("CREATE TABLE gone (x)")
        vault.add_passphrase("another one")
    with opening.unlock(with_decoy, passphrase) as vault:
        vault.set_decoy(DECOY)
    with pytest.raises(WrongPassphrase):
        opening.unlock(with_decoy, "another one")
    with opening.unlock(with_decoy, DECOY) as vault:
        tables = [row[0] for row in vault.connection.execute("SELECT name FROM sqlite_schema")]
        assert "gone" not in tables


def test_from_the_decoy_the_same_words_mean_the_same(with_decoy: Path, passphrase: str) -> None:
    """Neither half is the first one: what sets a decoy here destroys the other half from there."""
    with opening.unlock(with_decoy, DECOY) as vault:
        vault.set_decoy("a third one")
    with pytest.raises(WrongPassphrase):
        opening.unlock(with_decoy, passphrase)
    opening.unlock(with_decoy, DECOY).lock()
    opening.unlock(with_decoy, "a third one").lock()


def test_a_passphrase_of_this_half_is_refused(folder: Path, passphrase: str) -> None:
    before = half(folder, 0) + half(folder, 1)
    with opening.unlock(folder, passphrase) as vault:
        inside = half(folder, 0) + half(folder, 1)
        with pytest.raises(PassphraseInUse):
            vault.set_decoy(passphrase)
        assert half(folder, 0) + half(folder, 1) == inside
    assert before != inside


@pytest.mark.parametrize("after", [0, 3])
def test_cancelled_the_other_half_opens_for_nobody(with_decoy: Path, passphrase: str,
                                                   after: int) -> None:
    calls = 0

    def cancelled() -> bool:
        nonlocal calls
        calls += 1
        return calls > after

    with opening.unlock(with_decoy, passphrase) as vault, pytest.raises(Cancelled):
        vault.set_decoy("never", cancelled=cancelled)
    if after == 0:
        opening.unlock(with_decoy, DECOY).lock()
    else:
        for typed in (DECOY, "never"):
            with pytest.raises(WrongPassphrase):
                opening.unlock(with_decoy, typed)
    with opening.unlock(with_decoy, passphrase) as vault:
        assert vault.findings == ()
        vault.set_decoy(DECOY)
    opening.unlock(with_decoy, DECOY).lock()
    assert {path.name for path in with_decoy.parent.iterdir()} == {with_decoy.name}


def furnished(vault: OpenVault, beginning: Beginning, cancelled: IsCancelled = never) -> int:
    """Make the other half with something in it; return how many slices that took."""
    key = vault.kek(DECOY)
    return sum(1 for _ in vault.make_other_half(key, Use.PASSPHRASE, beginning,
                                                cancelled=cancelled))


def test_it_begins_with_what_somebody_writes_into_it(folder: Path, passphrase: str,
                                                     own: tuple[int, int]) -> None:
    def beginning(other: OpenVault) -> Generator[None, None, int]:
        assert other.blob_key != vault.blob_key
        store = Store(other.connection, other.blob_key)
        for number in range(3):
            with store.change() as change:
                change.create("note", {"title": f"shopping {number}"})
            yield
        store.close()
        other.lock()
        assert vault.opens_with(passphrase)
        return 5

    with opening.unlock(folder, passphrase) as vault:
        mine = half(folder, own[0])
        size = (folder / str(1 - own[0])).stat().st_size
        assert furnished(vault, beginning) > 3
        assert half(folder, own[0]) == mine
        assert len({path.stat().st_mtime_ns for path in folder.iterdir()}) == 1
    with opening.unlock(folder, DECOY) as vault:
        assert vault.findings == ()
        assert vault.check() == []
        store = Store(vault.connection, vault.blob_key)
        assert store.records.count("note") == 3
        assert store.findings == []
        assert vault.connection.execute(
            "SELECT value FROM vault_meta WHERE name = 'sessions'").fetchone()[0] == 6
        store.close()
    assert (folder / str(1 - own[0])).stat().st_size == size


@pytest.mark.parametrize("by", ["an error", "stopping", "dropping it"])
def test_cut_while_it_is_filled_it_opens_for_nobody(with_decoy: Path, passphrase: str,
                                                    by: str) -> None:
    stopped: list[bool] = []

    def beginning(other: OpenVault) -> Generator[None, None, int]:
        store = Store(other.connection, other.blob_key)
        with store.change() as change:
            change.create("note", {"title": "half a thought"})
        yield
        if by == "an error":
            raise DiskFull
        stopped.append(True)
        return 1

    with opening.unlock(with_decoy, passphrase) as vault:
        if by == "dropping it":
            making = vault.make_other_half(vault.kek("new"), Use.PASSPHRASE, beginning)
            for _ in range(8):
                next(making)
            making.close()
        else:
            with pytest.raises((DiskFull, Cancelled)):
                furnished(vault, beginning, lambda: bool(stopped))
    for typed in (DECOY, "new"):
        with pytest.raises(WrongPassphrase):
            opening.unlock(with_decoy, typed)
    with opening.unlock(with_decoy, passphrase) as vault:
        assert vault.findings == ()
        assert vault.check() == []


def test_a_journal_that_a_kill_left_there_is_no_obstacle(folder: Path, passphrase: str,
                                                         own: tuple[int, int]) -> None:
    (folder / f"{1 - own[0]}-journal").write_bytes(bytes(range(256)) * 40)
    with opening.unlock(folder, passphrase) as vault:
        vault.set_decoy(DECOY)
    with opening.unlock(folder, DECOY) as vault:
        assert vault.findings == ()
        assert vault.check() == []
    assert (folder / f"{1 - own[0]}-journal").stat().st_size == 0


def test_both_halves_grow_together(with_decoy: Path, passphrase: str) -> None:
    with opening.unlock(with_decoy, DECOY) as vault:
        vault.grow(6 * MIB)
    with opening.unlock(with_decoy, passphrase) as vault:
        assert vault.findings == ()  # that the other half grew would tell that it is used
        assert vault.size == 6 * MIB
    with opening.unlock(with_decoy, DECOY) as vault:
        assert vault.findings == ()
        assert vault.check() == []


def test_a_cut_while_one_half_changes_its_slots_is_no_damage_for_the_other(
        with_decoy: Path, own: tuple[int, int]) -> None:
    """Copy B has new slots, copy A old ones, and nothing that is said in the decoy tells of it."""
    keys = bytearray((with_decoy / "keys").read_bytes())
    begin = COPY_SIZE + PREAMBLE_SIZE + own[0] * GROUP_SIZE
    keys[begin:begin + GROUP_SIZE] = os.urandom(GROUP_SIZE)
    (with_decoy / "keys").write_bytes(keys)
    for _ in range(2):
        with pytest.raises(WrongPassphrase) as caught:
            opening.unlock(with_decoy, "neither")
        assert caught.value.facts == {"damaged": False}
        with opening.unlock(with_decoy, DECOY) as vault:
            assert vault.findings == ()
            assert vault.check() == []


def test_times_tell_nothing_of_a_session_that_the_power_ended(
        folder: Path, passphrase: str) -> None:
    """Which store has been written to must not be seen from its time, in the midst of it either."""
    vault = opening.unlock(folder, passphrase)
    with sql.transaction(vault.connection):
        vault.connection.execute("INSERT INTO note (text) VALUES ('typed')")
    assert in_one_moment(folder)
    for statement in ("INSERT INTO note (text) VALUES ('once')", "DELETE FROM note WHERE id > 1",
                      "UPDATE note SET text = 'other'"):
        os.utime(folder / "0", (1, 1))
        vault.connection.execute(statement)
        assert in_one_moment(folder)
    for _ in vault.make_other_half(vault.kek(DECOY), Use.PASSPHRASE, None):
        assert in_one_moment(folder)
    for statement in ("CREATE TABLE more (text)", "DROP TABLE more"):
        os.utime(folder / "0", (1, 1))
        vault.connection.execute(statement)
        assert in_one_moment(folder)
    for _ in vault.grow_sliced(6 * MIB, step=MIB):
        assert in_one_moment(folder)
    for number in range(400):
        vault.connection.execute("INSERT INTO note (text) VALUES (?)", ("w" * (number * 37 % 900),))
    vault.connection.execute("DELETE FROM note WHERE id % 3 > 0")
    os.utime(folder / "0", (1, 1))
    for _ in vault.wipe_remnants_sliced():
        assert in_one_moment(folder)
    vault.lock()


def in_one_moment(folder: Path) -> bool:
    return len({path.stat().st_mtime_ns for path in folder.iterdir()}) == 1
