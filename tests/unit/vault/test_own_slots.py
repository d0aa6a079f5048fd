"""Several passphrases for one store: add, remove, refuse; each cut has one outcome."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.core.errors import WorldError
from fieldbook.vault import opening
from fieldbook.vault.errors import (
    LastPassphrase,
    PassphraseInUse,
    SlotsFull,
    WrongPassphrase,
)
from fieldbook.vault.meta import Use
from fieldbook.vault.slots import COPY_SIZE, GROUP_SIZE, PREAMBLE_SIZE

SECOND = "a second one for the same store"
STICK = b"what is on the stick"


def note_of(folder: Path, passphrase: str, keyfile: bytes | None = None) -> str:
    with opening.unlock(folder, passphrase, keyfile=keyfile) as vault:
        assert vault.findings == ()
        return str(vault.connection.execute("SELECT text FROM note").fetchone()[0])


def opens(folder: Path, passphrase: str) -> bool:
    try:
        opening.unlock(folder, passphrase).lock()
    except WrongPassphrase:
        return False
    return True


def groups(folder: Path) -> list[bytes]:
    raw = (folder / "keys").read_bytes()
    return [raw[copy * COPY_SIZE + PREAMBLE_SIZE + store * GROUP_SIZE:][:GROUP_SIZE]
            for copy in (0, 1) for store in (0, 1)]


def test_both_open_the_same_store(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(SECOND)
        assert vault.slot_uses() == [Use.PASSPHRASE, Use.PASSPHRASE]
    assert note_of(folder, passphrase) == note_of(folder, SECOND) == "kept"


def test_a_passphrase_with_a_keyfile_beside_one_without(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(passphrase, keyfile=STICK)
        assert vault.slot_uses() == [Use.PASSPHRASE, Use.KEYFILE]
    assert note_of(folder, passphrase) == note_of(folder, passphrase, STICK) == "kept"
    with opening.unlock(folder, passphrase, keyfile=STICK) as vault:
        vault.remove_passphrase(passphrase)
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, passphrase)
    assert note_of(folder, passphrase, STICK) == "kept"


def test_a_fifth_has_no_place_and_changes_nothing(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        for number in range(3):
            vault.add_passphrase(f"{SECOND} {number}")
        before = (folder / "keys").read_bytes()
        with pytest.raises(SlotsFull):
            vault.add_passphrase(SECOND)
        assert (folder / "keys").read_bytes() == before
        vault.remove_passphrase(f"{SECOND} 1")
        vault.add_passphrase(SECOND)
        assert vault.check() == []
    assert opens(folder, f"{SECOND} 2")
    assert not opens(folder, f"{SECOND} 1")


def test_what_opens_already_is_refused(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        with pytest.raises(PassphraseInUse):
            vault.add_passphrase(passphrase)
        vault.add_passphrase(SECOND)
        with pytest.raises(PassphraseInUse):
            vault.add_passphrase(SECOND)


def test_the_only_one_cannot_be_removed(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        with pytest.raises(LastPassphrase):
            vault.remove_passphrase(passphrase)
        with pytest.raises(WrongPassphrase):
            vault.remove_passphrase("no such passphrase")
        assert vault.opens_with(passphrase)
        assert not vault.opens_with("no such passphrase")
    assert opens(folder, passphrase)


@pytest.mark.parametrize("copy", [0, 1])
def test_a_removed_one_is_dead_in_each_copy_alone(folder: Path, passphrase: str, copy: int) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(SECOND)
    with opening.unlock(folder, passphrase) as vault:
        vault.remove_passphrase(passphrase)  # the one that opened the session
    raw = (folder / "keys").read_bytes()
    only = raw[copy * COPY_SIZE:][:COPY_SIZE]
    (folder / "keys").write_bytes(only + bytes(COPY_SIZE) if copy == 0 else bytes(COPY_SIZE) + only)
    assert not opens(folder, passphrase)
    assert opens(folder, SECOND)


def test_only_the_own_four_slots_are_written(folder: Path, passphrase: str,
                                             own: tuple[int, int]) -> None:
    before = groups(folder)
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(SECOND)
        vault.add_passphrase(SECOND, keyfile=STICK)
        vault.remove_passphrase(SECOND)
    after = groups(folder)
    other = 1 - own[0]
    assert (after[other], after[2 + other]) == (before[other], before[2 + other])
    assert after[own[0]] == after[2 + own[0]] != before[own[0]]


def _add(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase("added")


def _remove(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.remove_passphrase(SECOND)


@pytest.mark.parametrize("act", [_add, _remove])
@pytest.mark.parametrize("by", ["first", "second"])
def test_a_cut_between_the_copies_leaves_one_outcome(
        folder: Path, passphrase: str, tmp_path: Path, by: str,
        act: Callable[[Path, str], None]) -> None:
    """Copy B as it is afterwards, copy A as it was before: what a cut between the writes leaves."""
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(SECOND)
    before = (folder / "keys").read_bytes()
    done = Path(shutil.copytree(folder, tmp_path / "done"))
    act(done, passphrase)
    after = (done / "keys").read_bytes()
    (done / "keys").write_bytes(before[:COPY_SIZE] + after[COPY_SIZE:])
    opener = passphrase if by == "first" else SECOND
    assert opens(done, opener)
    raw = (done / "keys").read_bytes()
    assert raw[:COPY_SIZE] == raw[COPY_SIZE:]
    assert opens(done, passphrase)


def test_a_damaged_slot_of_another_passphrase_is_mended(folder: Path, passphrase: str,
                                                        own: tuple[int, int]) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(SECOND)
    raw = bytearray((folder / "keys").read_bytes())
    for index in range(own[0] * 4, own[0] * 4 + 4):
        if index != own[1]:
            for copy in (0, 1):
                raw[copy * COPY_SIZE + PREAMBLE_SIZE + index * 512 + 40] ^= 1
    (folder / "keys").write_bytes(raw)
    assert not opens(folder, SECOND)
    opening.unlock(folder, passphrase).lock()
    assert opens(folder, SECOND)


def test_an_older_keys_file_with_a_removed_passphrase_is_told(folder: Path,
                                                              passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(SECOND)
    old = (folder / "keys").read_bytes()
    with opening.unlock(folder, passphrase) as vault:
        vault.remove_passphrase(SECOND)
    opening.unlock(folder, passphrase).lock()
    (folder / "keys").write_bytes(old)
    with opening.unlock(folder, SECOND) as vault:
        assert "keys-rolled-back" in {one.kind for one in vault.findings}


def test_errors_are_facts_without_secrets(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault, pytest.raises(WorldError) as caught:
        vault.add_passphrase(passphrase)
    assert passphrase not in repr(caught.value)
