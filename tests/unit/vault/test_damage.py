"""Every kind of damage gets a name, and what is whole stays in reach."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.crypto import kdf
from fieldbook.vault import opening, slots, sql
from fieldbook.vault.errors import (
    Finding,
    KeysDamaged,
    StoreTruncated,
    VaultDamaged,
    VaultTooNew,
    WrongPassphrase,
)
from fieldbook.vault.files import MIB
from fieldbook.vault.slots import COPY_SIZE, GROUP_SIZE, PREAMBLE_SIZE

REPAIRED = {copy: Finding("keys-copy-repaired", {"copy": copy}) for copy in "AB"}


def flip(path: Path, offset: int) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ 1 << random.randrange(8)]))


def cut(path: Path, size: int) -> None:
    os.truncate(path, size)


def is_mended(folder: Path, passphrase: str) -> bool:
    with opening.unlock(folder, passphrase) as vault:
        raw = (folder / "keys").read_bytes()
        return vault.findings == () and raw[:COPY_SIZE] == raw[COPY_SIZE:]


@pytest.mark.parametrize("copy", ["A", "B"])
@pytest.mark.parametrize("offset", [0, 7, 8, 11, 12, 16, 20, 24, 55, 56, 71, 72, 300, 480, 511])
def test_a_flip_in_one_preamble_is_repaired_from_the_other(
        folder: Path, passphrase: str, copy: str, offset: int) -> None:
    flip(folder / "keys", "AB".index(copy) * COPY_SIZE + offset)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (REPAIRED[copy],)
    assert is_mended(folder, passphrase)


@pytest.mark.parametrize("copy", ["A", "B"])
def test_a_flip_in_a_slot_of_this_side_is_repaired(
        folder: Path, passphrase: str, copy: str, own: tuple[int, int]) -> None:
    for index in slots.group_of(own[0]):
        for offset in (0, 100, 511):
            flip(folder / "keys", "AB".index(copy) * COPY_SIZE + slots.slot_offset(index) + offset)
            with opening.unlock(folder, passphrase) as vault:
                assert vault.findings == (REPAIRED[copy],)
            assert is_mended(folder, passphrase)


def test_a_flip_in_a_slot_of_the_other_side_or_in_the_filler_changes_nothing(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    other = slots.slot_offset(slots.group_of(1 - own[0])[0])
    flip(folder / "keys", other + 100)
    flip(folder / "keys", COPY_SIZE - 1)
    before = (folder / "keys").read_bytes()
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
        assert vault.check() == []
    after = (folder / "keys").read_bytes()
    assert after[other:other + GROUP_SIZE] == before[other:other + GROUP_SIZE]


@pytest.mark.parametrize("copy", ["A", "B"])
@pytest.mark.parametrize("content", [bytes, os.urandom])
def test_one_copy_lost_whole(folder: Path, passphrase: str, copy: str,
                             content: Callable[[int], bytes]) -> None:
    raw = bytearray((folder / "keys").read_bytes())
    begin = "AB".index(copy) * COPY_SIZE
    raw[begin:begin + COPY_SIZE] = content(COPY_SIZE)
    (folder / "keys").write_bytes(raw)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (REPAIRED[copy],)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()


@pytest.mark.parametrize("size", [COPY_SIZE, COPY_SIZE + 1, COPY_SIZE + 700, 2 * COPY_SIZE - 1])
def test_a_cut_keys_file_is_made_whole(folder: Path, passphrase: str, size: int) -> None:
    whole = (folder / "keys").read_bytes()
    cut(folder / "keys", size)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (REPAIRED["B"],)
    raw = (folder / "keys").read_bytes()
    assert len(raw) == len(whole)
    assert raw[:COPY_SIZE] == raw[COPY_SIZE:]


@pytest.mark.parametrize("size", [0, 1, 511])
def test_a_keys_file_cut_within_its_preamble_is_lost(folder: Path, passphrase: str,
                                                     size: int) -> None:
    cut(folder / "keys", size)
    with pytest.raises(KeysDamaged) as caught:
        opening.unlock(folder, passphrase)
    assert caught.value.facts == {"copy": "both"}


def test_a_keys_file_cut_within_copy_a_still_opens_if_the_slot_is_there(
        folder: Path, passphrase: str) -> None:
    cut(folder / "keys", slots.slot_offset(8) + 5)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (REPAIRED["B"], REPAIRED["A"])
    assert is_mended(folder, passphrase)
    filler = (folder / "keys").read_bytes()[slots.slot_offset(8):COPY_SIZE]
    blocks = [filler[at:at + 16] for at in range(0, len(filler), 16)]
    assert len(set(blocks)) == len(blocks)


def test_a_foreign_keys_file(folder: Path, passphrase: str) -> None:
    (folder / "keys").write_bytes(os.urandom(2 * COPY_SIZE))
    with pytest.raises(KeysDamaged):
        opening.unlock(folder, passphrase)
    with pytest.raises(KeysDamaged):
        opening.info(folder)


def test_a_newer_vault_is_named_and_left_alone(folder: Path, passphrase: str) -> None:
    raw = bytearray((folder / "keys").read_bytes())
    raw[8:12] = raw[COPY_SIZE + 8:COPY_SIZE + 12] = (9).to_bytes(4, "little")
    (folder / "keys").write_bytes(raw)
    for ask in (lambda: opening.unlock(folder, passphrase), lambda: opening.info(folder)):
        with pytest.raises(VaultTooNew) as caught:
            ask()
        assert caught.value.facts == {"format": 9, "known": 1}
    assert (folder / "keys").read_bytes() == raw


@pytest.mark.parametrize("places", [(40_000,), (600, 3000), (COPY_SIZE + 100,)])
def test_wrong_passphrase_on_damaged_keys_says_that_they_are_damaged(
        folder: Path, places: tuple[int, ...]) -> None:
    for place in places:
        flip(folder / "keys", place)
    with pytest.raises(WrongPassphrase) as caught:
        opening.unlock(folder, "wrong")
    assert caught.value.facts == {"damaged": True}


def test_parameters_that_no_honest_vault_has(folder: Path, passphrase: str) -> None:
    from fieldbook.crypto import hashing

    raw = bytearray((folder / "keys").read_bytes())
    raw[12:16] = b"\xff\xff\xff\xff"
    raw[480:512] = hashing.sha256(bytes(raw[:480]))
    (folder / "keys").write_bytes(bytes(raw[:COPY_SIZE]) * 2)
    with pytest.raises(KeysDamaged):
        opening.unlock(folder, passphrase)


@pytest.mark.parametrize("copy", [0, 1])
def test_a_copy_of_another_vaults_keys_is_replaced(
        folder: Path, template: Path, passphrase: str, tmp_path: Path, copy: int) -> None:
    opening.create(tmp_path / "other", "another", store_size=MIB, parameters=kdf.FOR_TESTS).lock()
    foreign = (tmp_path / "other" / "keys").read_bytes()[:COPY_SIZE]
    mine = (folder / "keys").read_bytes()[:COPY_SIZE]
    (folder / "keys").write_bytes(foreign + mine if copy == 0 else mine + foreign)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (REPAIRED["AB"[copy]],)
    assert is_mended(folder, passphrase)


def test_keys_of_another_vault_do_not_open_this_store(
        folder: Path, passphrase: str, tmp_path: Path) -> None:
    opening.create(tmp_path / "other", passphrase, store_size=MIB, parameters=kdf.FOR_TESTS).lock()
    shutil.copy(tmp_path / "other" / "keys", folder / "keys")
    with pytest.raises(VaultDamaged) as caught:
        opening.unlock(folder, passphrase)
    assert caught.value.facts["reason"] == "foreign"


def test_a_store_cut_behind_our_back_is_not_mended_without_a_word(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    other = str(1 - own[0])
    with opening.unlock(folder, passphrase):
        os.truncate(folder / other, 3 * MIB)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (Finding("sizes-evened", {"part": other, "bytes": MIB}),)
        os.truncate(folder / str(own[0]), 3 * MIB)
    with pytest.raises(StoreTruncated):
        opening.unlock(folder, passphrase)


def test_swapped_stores_are_named(folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    (folder / "0").rename(folder / "x")
    (folder / "1").rename(folder / "0")
    (folder / "x").rename(folder / "1")
    with pytest.raises(VaultDamaged) as caught:
        opening.unlock(folder, passphrase)
    assert caught.value.facts == {"part": str(own[0]), "reason": "swapped"}


def test_a_missing_store_is_named(folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    (folder / str(own[0])).unlink()
    with pytest.raises(VaultDamaged) as caught:
        opening.unlock(folder, passphrase)
    assert caught.value.facts == {"part": str(own[0]), "reason": "missing"}
    assert not (folder / str(own[0])).exists()


def test_a_missing_other_store_does_not_keep_anybody_out(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    other = str(1 - own[0])
    (folder / other).unlink()
    (folder / f"{other}-journal").unlink()
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (Finding("sizes-evened", {"part": other, "bytes": 4 * MIB}),)
    assert (folder / other).stat().st_size == 4 * MIB
    assert (folder / f"{other}-journal").exists()


@pytest.mark.parametrize("left", [0, 1, 100, 16384, 16385, 2 * MIB, 4 * MIB - 16384, 4 * MIB - 1])
def test_a_cut_store_is_named(folder: Path, passphrase: str, own: tuple[int, int],
                              left: int) -> None:
    cut(folder / str(own[0]), left)
    with pytest.raises(StoreTruncated) as caught:
        opening.unlock(folder, passphrase)
    assert caught.value.facts == {"part": str(own[0]), "size": left, "expected": 4 * MIB}
    assert (folder / str(own[0])).stat().st_size == left


@pytest.mark.parametrize("left", [1, 16385, 4 * MIB - 1])
def test_a_cut_other_store_is_evened(folder: Path, passphrase: str, own: tuple[int, int],
                                     left: int) -> None:
    other = str(1 - own[0])
    kept = (folder / other).read_bytes()[:left]
    cut(folder / other, left)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (Finding("sizes-evened", {"part": other,
                                                           "bytes": 4 * MIB - left}),)
        assert vault.check() == []
    assert (folder / other).read_bytes()[:left] == kept


@pytest.mark.parametrize("page", [1, 2, 3])
def test_a_flip_in_a_page_that_opening_needs_is_named(
        folder: Path, passphrase: str, own: tuple[int, int], page: int) -> None:
    flip(folder / str(own[0]), (page - 1) * sql.PAGE_SIZE + 5000)
    with pytest.raises(VaultDamaged) as caught:
        opening.unlock(folder, passphrase)
    reason = "foreign" if page == 1 else "unreadable"
    assert caught.value.facts == {"part": str(own[0]), "reason": reason}


def test_a_flip_anywhere_else_in_the_store_is_found_by_the_check(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    page = 2 * MIB // sql.PAGE_SIZE
    with opening.unlock(folder, passphrase) as vault:
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(?))", (7 * MIB // 2,))
    flip(folder / str(own[0]), (page - 1) * sql.PAGE_SIZE + 7)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
        assert vault.check() == [Finding("pages-damaged", {
            "part": str(own[0]), "pages": 1, "first": page, "last": page})]


def test_a_flip_in_the_other_store_is_not_seen_from_here(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    flip(folder / str(1 - own[0]), 40_000)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
        assert vault.check() == []


def test_missing_or_foreign_journals_do_no_harm(folder: Path, passphrase: str,
                                                own: tuple[int, int]) -> None:
    (folder / f"{own[0]}-journal").write_bytes(os.urandom(5000))
    (folder / f"{1 - own[0]}-journal").unlink()
    with opening.unlock(folder, passphrase) as vault:
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
    assert (folder / f"{own[0]}-journal").stat().st_size == 0
    assert (folder / f"{1 - own[0]}-journal").stat().st_size == 0


def test_a_journal_of_the_other_side_is_left_to_the_other_side(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    journal = folder / f"{1 - own[0]}-journal"
    journal.write_bytes(b"hot")
    opening.unlock(folder, passphrase).lock()
    assert journal.read_bytes() == b"hot"


def test_an_older_store_is_noticed_once(folder: Path, passphrase: str, tmp_path: Path,
                                        own: tuple[int, int]) -> None:
    shutil.copy(folder / str(own[0]), tmp_path / "older")
    for _ in range(2):
        opening.unlock(folder, passphrase).lock()
    shutil.copy(tmp_path / "older", folder / str(own[0]))
    with opening.unlock(folder, passphrase) as vault:
        assert [finding.kind for finding in vault.findings] == ["store-rolled-back"]
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()


def test_older_keys_are_noticed_once(folder: Path, passphrase: str, tmp_path: Path) -> None:
    shutil.copy(folder / "keys", tmp_path / "older")
    for _ in range(3):
        opening.unlock(folder, passphrase).lock()
    shutil.copy(tmp_path / "older", folder / "keys")
    with opening.unlock(folder, passphrase) as vault:
        assert [finding.kind for finding in vault.findings] == ["keys-rolled-back"]
    assert is_mended(folder, passphrase)


def test_one_older_copy_of_the_keys_is_renewed(folder: Path, passphrase: str) -> None:
    older = (folder / "keys").read_bytes()[:COPY_SIZE]
    opening.unlock(folder, passphrase).lock()
    for place in (0, 1):
        with (folder / "keys").open("r+b") as file:
            file.seek(place * COPY_SIZE)
            file.write(older)
        assert is_mended(folder, passphrase)


def test_a_page_put_back_is_found(folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    """Each page authenticates, but the trees contradict each other."""
    store = folder / str(own[0])
    with opening.unlock(folder, passphrase) as vault:
        old = store.read_bytes()
        vault.connection.execute("CREATE TABLE big (id INTEGER PRIMARY KEY, data BLOB)")
        vault.connection.execute("INSERT INTO big (data) VALUES (randomblob(?))", (MIB,))
        new = store.read_bytes()
    size = sql.PAGE_SIZE
    changed = [n for n in range(0, len(new), size) if old[n:n + size] != new[n:n + size]]
    back = changed[len(changed) // 2]
    with store.open("r+b") as file:
        file.seek(back)
        file.write(old[back:back + size])
    with opening.unlock(folder, passphrase) as vault:
        assert [finding.kind for finding in vault.check()] == ["structure-damaged"]


def test_preamble_size_leaves_the_slots_in_sectors_of_their_own() -> None:
    assert PREAMBLE_SIZE % slots.SLOT_SIZE == 0
    assert slots.slot_offset(1) - slots.slot_offset(0) == slots.SLOT_SIZE
