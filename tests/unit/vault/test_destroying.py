"""Destroying: keys first, in both copies, then the files; and the passphrase that does it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldbook.vault import destroying, keys, opening
from fieldbook.vault.errors import (
    KeysDamaged,
    NoVault,
    VaultInUse,
    VaultNotDestroyed,
    WrongPassphrase,
)
from fieldbook.vault.files import VaultFiles
from fieldbook.vault.opening import Rehearsal
from fieldbook.vault.slots import COPY_SIZE, GROUP_SIZE, PREAMBLE_SIZE

DECOY = "a passphrase to give away"
TRAP = "a passphrase to give away in need"


def groups(folder: Path) -> list[bytes]:
    raw = (folder / "keys").read_bytes()
    return [raw[copy * COPY_SIZE + PREAMBLE_SIZE + store * GROUP_SIZE:][:GROUP_SIZE]
            for copy in (0, 1) for store in (0, 1)]


@pytest.fixture
def with_decoy(folder: Path, passphrase: str) -> Path:
    with opening.unlock(folder, passphrase) as vault:
        vault.set_decoy(DECOY)
    with opening.unlock(folder, DECOY) as vault:
        vault.add_destroying_passphrase(TRAP)
    return folder


def test_nothing_is_left(folder: Path) -> None:
    destroying.destroy(folder)
    assert not folder.exists()
    with pytest.raises(NoVault):
        destroying.destroy(folder)


def test_every_byte_of_the_keys_is_overwritten_first(folder: Path, passphrase: str) -> None:
    before = (folder / "keys").read_bytes()
    # a second name for the same file shows what was written before the first was removed
    seen = folder.parent / "seen"
    seen.hardlink_to(folder / "keys")
    destroying.destroy(folder)
    after = seen.read_bytes()
    assert len(after) == len(before)
    assert not any(before[at:at + 16] == after[at:at + 16] for at in range(0, len(before), 16))
    copied = folder.parent / "again"
    copied.mkdir()
    (copied / "keys").write_bytes(after)
    with pytest.raises(KeysDamaged):
        opening.unlock(copied, passphrase)


def test_other_files_in_the_folder_stay(folder: Path) -> None:
    (folder / "letter.txt").write_text("not of the vault")
    destroying.destroy(folder)
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


def test_what_was_half_made_or_half_destroyed_goes_too(folder: Path) -> None:
    staging = VaultFiles(keys.staging_of(folder))
    shutil.copytree(folder, staging.folder)
    (folder / "keys").unlink()
    destroying.destroy(folder)
    assert not folder.exists()
    assert not staging.folder.exists()


def test_damaged_keys_are_no_obstacle(folder: Path) -> None:
    (folder / "keys").write_bytes(b"no keys")
    destroying.destroy(folder)
    assert not folder.exists()


def test_from_within_a_session(folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    with pytest.raises(VaultInUse):
        destroying.destroy(folder)
    vault.connection.execute("BEGIN")
    vault.connection.execute("INSERT INTO note (text) VALUES ('under way')")
    seen = folder.parent / "seen"
    seen.hardlink_to(folder / "keys")
    before = seen.read_bytes()
    shutil.copytree(folder, folder.parent / "vault-old")
    vault.destroy()
    vault.lock()
    assert [path.name for path in folder.parent.iterdir()] == ["seen"]
    after = seen.read_bytes()
    assert not any(before[at:at + 16] == after[at:at + 16] for at in range(0, len(before), 16))


def test_one_that_is_open_elsewhere_is_told_when_the_rest_is_gone(folder: Path,
                                                                  passphrase: str) -> None:
    """An older vault that is kept beside it, and is looked into just then."""
    kept = folder.parent / "vault-old"
    shutil.copytree(folder, kept)
    with opening.unlock(kept, passphrase) as vault:
        with pytest.raises(VaultNotDestroyed) as caught:
            destroying.destroy(folder)
        assert caught.value.facts["reason"] == "opens"
        assert "vault-old/keys" in str(caught.value.facts["files"]).split(", ")
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
        assert not folder.exists()
    destroying.destroy(folder)
    assert not kept.exists()


def test_a_folder_in_the_place_of_the_keys_stops_nothing(folder: Path) -> None:
    (folder / "keys").unlink()
    (folder / "keys").mkdir()
    with pytest.raises(VaultNotDestroyed) as caught:
        destroying.destroy(folder)
    assert caught.value.facts == {"reason": "named", "files": "vault/keys"}
    assert [path.name for path in folder.iterdir()] == ["keys"]


def test_the_destroying_passphrase_opens_its_half_and_destroys_the_other(
        with_decoy: Path, passphrase: str) -> None:
    before = groups(with_decoy)
    with opening.unlock(with_decoy, TRAP) as vault:
        assert vault.findings == ()
        assert len(vault.slot_uses()) == 2
    with pytest.raises(WrongPassphrase):
        opening.unlock(with_decoy, passphrase)
    after = groups(with_decoy)
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert after[:2] == after[2:]
    opening.unlock(with_decoy, DECOY).lock()


@pytest.mark.parametrize("alone", [0, 1])
def test_after_it_the_others_are_dead_in_each_copy_alone(with_decoy: Path, passphrase: str,
                                                         alone: int) -> None:
    opening.unlock(with_decoy, TRAP).lock()
    raw = (with_decoy / "keys").read_bytes()
    only = raw[alone * COPY_SIZE:][:COPY_SIZE]
    (with_decoy / "keys").write_bytes(only + only)
    with pytest.raises(WrongPassphrase):
        opening.unlock(with_decoy, passphrase)


def test_it_does_so_once(with_decoy: Path) -> None:
    assert opening.rehearse(with_decoy, TRAP) == Rehearsal(True, True)
    opening.unlock(with_decoy, TRAP).lock()
    assert opening.rehearse(with_decoy, TRAP) == Rehearsal(True, False)
    with opening.unlock(with_decoy, TRAP) as vault:
        vault.set_decoy("what comes after")
    opening.unlock(with_decoy, TRAP).lock()
    opening.unlock(with_decoy, "what comes after").lock()


def test_rehearsing_changes_nothing(with_decoy: Path, passphrase: str) -> None:
    def image() -> list[tuple[bytes, int]]:
        return [(path.read_bytes(), path.stat().st_mtime_ns)
                for path in sorted(with_decoy.iterdir())]

    before = image()
    assert opening.rehearse(with_decoy, TRAP) == Rehearsal(True, True)
    assert opening.rehearse(with_decoy, passphrase) == Rehearsal(True, False)
    assert opening.rehearse(with_decoy, DECOY) == Rehearsal(True, False)
    assert opening.rehearse(with_decoy, "nothing") == Rehearsal(False, False)
    assert image() == before
    opening.unlock(with_decoy, passphrase).lock()


def test_nothing_in_its_store_tells_it_from_others(with_decoy: Path) -> None:
    with opening.unlock(with_decoy, DECOY) as vault:
        rows = vault.connection.execute("SELECT used FROM vault_slot WHERE used > 0").fetchall()
        assert [row[0] for row in rows] == [1, 1]


def test_changing_it_keeps_what_it_does(with_decoy: Path) -> None:
    with opening.unlock(with_decoy, DECOY) as vault:
        vault.change_passphrase(TRAP, "the trap, changed")
    assert opening.rehearse(with_decoy, "the trap, changed") == Rehearsal(True, True)
