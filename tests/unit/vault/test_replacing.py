"""A vault that shall make way stays in its place when the new one cannot have it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldbook.crypto import kdf
from fieldbook.vault import keys, opening, replacing
from fieldbook.vault.errors import VaultError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir())


def test_without_a_new_one_the_old_one_is_in_its_place(folder: Path, passphrase: str) -> None:
    with pytest.raises(OSError, match="unfinished"):
        replacing.swap(folder, keys.staging_of(folder))
    assert names(folder) == [folder.name]
    with pytest.raises(VaultError):
        replacing.make_way(folder)
    assert names(folder) == [folder.name]
    opening.unlock(folder, passphrase).lock()


def test_what_made_way_is_kept_whole_under_a_name_that_is_free(folder: Path,
                                                               passphrase: str) -> None:
    for number in ("", "-2", "-3"):
        waiting = keys.restored_of(folder)
        new = opening.create(waiting, "of the new one", store_size=1 << 20,
                             parameters=kdf.FOR_TESTS)
        new.lock()
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        kept = replacing.make_way(folder)
        assert kept.name == f"{folder.name}-old{number}"
        assert {path.name: path.read_bytes() for path in kept.iterdir()} == before
        opening.unlock(folder, "of the new one").lock()
        assert not waiting.exists()
    opening.unlock(folder.parent / f"{folder.name}-old", passphrase).lock()
    assert [one.name for one in keys.all_kept(folder)] == [
        f"{folder.name}-old", f"{folder.name}-old-2", f"{folder.name}-old-3"]


def test_a_vault_whose_name_was_taken_from_it_by_a_cut_gets_it_back(folder: Path,
                                                                    passphrase: str) -> None:
    os.rename(folder, keys.aside_of(folder))
    replacing.put_back(folder)
    assert names(folder) == [folder.name]
    opening.unlock(folder, passphrase).lock()
