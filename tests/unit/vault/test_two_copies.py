"""Two copies of the keys that do not agree: the newer one counts, and nothing is put back by it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldbook.vault import opening, slots
from fieldbook.vault.errors import VaultInUse, WrongPassphrase
from fieldbook.vault.slots import COPY_SIZE, GROUP_SIZE, PREAMBLE_SIZE

LATER = "one that was added later"
DECOY = "a passphrase to give away"


def put(keys: Path, copy: int, content: bytes) -> None:
    with keys.open("r+b") as file:
        file.seek(copy * COPY_SIZE)
        file.write(content)


def groups(keys: Path, store: int) -> list[bytes]:
    raw = keys.read_bytes()
    begin = PREAMBLE_SIZE + store * GROUP_SIZE
    return [raw[copy * COPY_SIZE + begin:][:GROUP_SIZE] for copy in (0, 1)]


@pytest.mark.parametrize("copy", [0, 1])
def test_a_copy_from_many_sessions_ago_is_not_what_counts(folder: Path, passphrase: str,
                                                          copy: int) -> None:
    keys = folder / "keys"
    older = keys.read_bytes()[:COPY_SIZE]
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(LATER)
    for _ in range(3):
        opening.unlock(folder, passphrase).lock()
    put(keys, copy, older)
    with opening.unlock(folder, passphrase) as vault:
        assert [one.kind for one in vault.findings] == ["keys-copy-repaired"]
        assert vault.findings[0].facts == {"copy": "AB"[copy]}
    assert keys.read_bytes()[:COPY_SIZE] == keys.read_bytes()[COPY_SIZE:]
    opening.unlock(folder, LATER).lock()


@pytest.mark.parametrize("copy", [0, 1])
def test_mending_a_copy_leaves_the_slots_of_the_other_half_as_they_are_in_it(
        folder: Path, passphrase: str, own: tuple[int, int], copy: int) -> None:
    """A cut change of the other half differs in the copies; only that half knows which is right."""
    keys, other = folder / "keys", 1 - own[0]
    raw = bytearray(keys.read_bytes())
    begin = COPY_SIZE + slots.slot_offset(slots.group_of(other)[2])
    raw[begin:begin + slots.SLOT_SIZE] = slots.random_slot()
    raw[copy * COPY_SIZE + 100] ^= 1  # a flipped bit in one preamble
    keys.write_bytes(raw)
    before = groups(keys, other)
    assert before[0] != before[1]
    with opening.unlock(folder, passphrase) as vault:
        assert [one.facts for one in vault.findings] == [{"copy": "AB"[copy]}]
    assert groups(keys, other) == before
    assert keys.read_bytes()[:PREAMBLE_SIZE] == keys.read_bytes()[COPY_SIZE:][:PREAMBLE_SIZE]


def test_whoever_comes_second_is_refused_also_with_what_opens_the_other_half(
        folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.set_decoy(DECOY)
    image = {path.name: path.read_bytes() for path in folder.iterdir()}
    for first, second in ((passphrase, DECOY), (DECOY, passphrase)):
        with opening.unlock(folder, first):
            there = (folder / "keys").read_bytes()
            with pytest.raises(VaultInUse):
                opening.unlock(folder, second)
            with pytest.raises(VaultInUse):  # before any passphrase is tried
                opening.unlock(folder, "one that opens nothing")
            assert (folder / "keys").read_bytes() == there
    assert image.keys() == {path.name for path in folder.iterdir()}


def test_a_passphrase_that_was_removed_opens_neither_copy_put_alone(folder: Path, passphrase: str,
                                                                    tmp_path: Path) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(LATER)
        vault.remove_passphrase(passphrase)
    raw = (folder / "keys").read_bytes()
    for copy in (raw[:COPY_SIZE], raw[COPY_SIZE:]):
        alone = tmp_path / "alone"
        shutil.copytree(folder, alone)
        (alone / "keys").write_bytes(copy + copy)
        with pytest.raises(WrongPassphrase):
            opening.unlock(alone, passphrase)
        shutil.rmtree(alone)


def test_while_a_vault_is_open_both_journals_are_there(folder: Path, passphrase: str) -> None:
    for name in ("0-journal", "1-journal"):
        (folder / name).unlink()
    with opening.unlock(folder, passphrase):
        assert {path.name for path in folder.iterdir()} == {
            "keys", "0", "1", "0-journal", "1-journal"}
