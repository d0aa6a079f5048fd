"""Renewing: the same content, no byte as it was, and nothing of what was not typed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.core.progress import never, silent
from fieldbook.vault import opening, replacing
from fieldbook.vault.errors import FolderNotEmpty, NoVault, VaultInUse, WrongPassphrase
from fieldbook.vault.files import MIB
from fieldbook.vault.opening import Rehearsal
from fieldbook.vault.recovering import Recovery
from fieldbook.vault.renewing import Typed, renew

DECOY = "a passphrase to give away"
SECOND = "a second one for the same store"
STICK = b"what is on the stick"


def renewed(folder: Path, *typed: Typed) -> None:
    renew(folder, typed, progress=silent, cancelled=never)


def opens(folder: Path, passphrase: str, keyfile: bytes | None = None) -> bool:
    try:
        opening.unlock(folder, passphrase, keyfile=keyfile).lock()
    except WrongPassphrase:
        return False
    return True


def image(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def full(folder: Path, passphrase: str) -> Path:
    """Two halves; three passphrases and a sheet open the first, two passphrases the other."""
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase(SECOND)
        vault.add_passphrase(SECOND, keyfile=STICK)
        Recovery(vault).verify(" ".join(Recovery(vault).make_sheet()))
        vault.set_decoy(DECOY)
    with opening.unlock(folder, DECOY) as vault:
        vault.connection.execute("CREATE TABLE shopping (item TEXT)")
        vault.connection.execute("INSERT INTO shopping VALUES ('bread')")
        vault.add_passphrase("another decoy")
    return folder


def test_what_was_typed_lives_on_and_nothing_else(full: Path, passphrase: str) -> None:
    renewed(full, Typed(passphrase), Typed(DECOY), Typed(SECOND, STICK))
    with opening.unlock(full, passphrase) as vault:
        assert vault.findings == ()
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
        assert [use.name for use in vault.slot_uses()] == ["PASSPHRASE", "KEYFILE"]
        assert not Recovery(vault).state().done
        assert vault.check() == []
        assert vault.size == 4 * MIB
    with opening.unlock(full, DECOY) as vault:
        assert vault.findings == ()
        assert vault.connection.execute("SELECT item FROM shopping").fetchone()[0] == "bread"
        assert vault.check() == []
    assert opens(full, SECOND, STICK)
    assert not opens(full, SECOND)
    assert not opens(full, "another decoy")


def test_no_block_is_as_it_was(full: Path, passphrase: str) -> None:
    old = image(full)
    renewed(full, Typed(passphrase), Typed(DECOY))
    new = image(full)
    assert {name: len(data) for name, data in new.items()} == {
        name: len(data) for name, data in old.items()}
    blocks = {data[at:at + 16] for data in old.values() for at in range(0, len(data), 16)}
    again = [data[at:at + 16] for data in new.values() for at in range(0, len(data), 16)]
    # the first 16 bytes of a keys file are the same in every vault
    assert {block for block in again if block in blocks} <= {old["keys"][:16]}
    assert new["keys"][24:72] != old["keys"][24:72]


def test_the_half_that_was_not_typed_is_noise(full: Path, passphrase: str) -> None:
    renewed(full, Typed(passphrase))
    assert opens(full, passphrase)
    assert not opens(full, DECOY)
    with opening.unlock(full, passphrase) as vault:
        vault.set_decoy(DECOY)
    assert opens(full, DECOY)


def test_only_the_decoy_may_live_on(full: Path, passphrase: str) -> None:
    renewed(full, Typed(DECOY))
    assert not opens(full, passphrase)
    assert opens(full, DECOY)


def test_nothing_is_left_beside_it(full: Path, passphrase: str) -> None:
    renewed(full, Typed(passphrase))
    assert [path.name for path in full.parent.iterdir()] == [full.name]
    assert len({path.stat().st_mtime_ns for path in full.iterdir()}) == 1


def test_keys_of_blobs_and_exports_are_carried_but_the_vault_is_another(full: Path,
                                                                       passphrase: str) -> None:
    with opening.unlock(full, passphrase) as vault:
        before = vault.blob_key, vault.export_key
        named = vault.vault_id
    renewed(full, Typed(passphrase))
    with opening.unlock(full, passphrase) as vault:
        assert (vault.blob_key, vault.export_key) == before
        assert vault.vault_id != named


def test_the_count_of_sessions_goes_on(folder: Path, passphrase: str) -> None:
    for _ in range(3):
        opening.unlock(folder, passphrase).lock()
    renewed(folder, Typed(passphrase))
    old = image(folder)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.connection.execute(
            "SELECT value FROM vault_meta WHERE name = 'sessions'").fetchone()[0] == 5
    own = next(name for name in "01" if old[name] != (folder / name).read_bytes())
    (folder / own).write_bytes(old[own])
    with opening.unlock(folder, passphrase) as vault:
        assert "store-rolled-back" in {one.kind for one in vault.findings}


def test_a_destroying_passphrase_is_carried_without_being_fired(full: Path,
                                                                passphrase: str) -> None:
    with opening.unlock(full, DECOY) as vault:
        vault.add_destroying_passphrase("the trap")
    renewed(full, Typed(passphrase), Typed(DECOY), Typed("the trap"))
    assert opening.rehearse(full, "the trap") == Rehearsal(True, True)
    assert opens(full, passphrase)


def test_a_wrong_one_among_them_changes_nothing(full: Path, passphrase: str) -> None:
    before = image(full)
    with pytest.raises(WrongPassphrase) as caught:
        renewed(full, Typed(passphrase), Typed("mistyped"))
    assert caught.value.facts["position"] == 2
    assert image(full) == before


def test_an_open_vault_is_not_renewed(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase), pytest.raises(VaultInUse):
        renewed(folder, Typed(passphrase))
    with pytest.raises(NoVault):
        renewed(folder.parent / "none", Typed(passphrase))


def test_other_files_in_the_folder_are_not_moved(folder: Path, passphrase: str) -> None:
    (folder / "letter.txt").write_text("not of the vault")
    with pytest.raises(FolderNotEmpty):
        renewed(folder, Typed(passphrase))
    assert opens(folder, passphrase)


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelled_the_old_one_is_as_it_was(full: Path, passphrase: str, after: int) -> None:
    calls = 0

    def cancelled() -> bool:
        nonlocal calls
        calls += 1
        return calls > after

    before = image(full)
    with pytest.raises(Cancelled):
        renew(full, [Typed(passphrase), Typed(DECOY)], progress=silent, cancelled=cancelled)
    assert image(full) == before
    assert [path.name for path in full.parent.iterdir()] == [full.name]


def test_cut_between_the_two_names_the_old_one_is_put_back(folder: Path, passphrase: str) -> None:
    shutil.copytree(folder, folder.parent / "vault.unfinished")
    folder.rename(replacing.aside_of(folder))
    assert opening.info(folder).store_size == 4 * MIB
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


def test_cut_before_the_old_one_was_destroyed_the_next_opening_does_it(folder: Path,
                                                                       passphrase: str) -> None:
    old = Path(shutil.copytree(folder, replacing.aside_of(folder)))
    seen = folder.parent / "seen"
    seen.hardlink_to(old / "keys")
    before = seen.read_bytes()
    assert opens(folder, passphrase)
    assert not old.exists()
    assert seen.read_bytes()[:4096] != before[:4096]


def test_an_empty_folder_that_a_kill_left_is_removed(folder: Path, passphrase: str) -> None:
    (folder.parent / "vault.unfinished").mkdir()
    assert opens(folder, passphrase)
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


def test_progress_ends_at_its_total(full: Path, passphrase: str) -> None:
    told: list[tuple[int, int]] = []
    renew(full, [Typed(passphrase), Typed(DECOY)],
          progress=lambda done, total: told.append((done, total)), cancelled=never)
    assert told == sorted(told)
    assert told[-1] == (8 * MIB, 8 * MIB)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_only_the_owner_may_read_the_new_files(full: Path, passphrase: str) -> None:
    renewed(full, Typed(passphrase))
    assert full.stat().st_mode & 0o77 == 0
    assert [path.name for path in full.iterdir() if path.stat().st_mode & 0o77] == []
