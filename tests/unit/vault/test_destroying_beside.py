"""Destroying reaches whatever of the vault lies beside it, and nothing of its keys is left."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.vault import destroying, keys, opening
from fieldbook.vault.errors import KeysDamaged

PLACES: tuple[Callable[[Path], Path], ...] = (
    keys.staging_of, keys.aside_of, keys.restored_of, keys.leaving_of,
    lambda folder: keys.staging_of(keys.restored_of(folder)),
    lambda folder: folder.parent / f"{folder.name}-old",
    lambda folder: folder.parent / f"{folder.name}-old-2")


@pytest.mark.parametrize("place", PLACES)
def test_a_copy_that_was_cut_short_or_kept_goes_keys_first(
        folder: Path, passphrase: str, place: Callable[[Path], Path]) -> None:
    beside = place(folder)
    shutil.copytree(folder, beside)
    seen = folder.parent / "seen"
    seen.mkdir()
    # a second name for the same file shows what was written before the first was removed
    (seen / "keys").hardlink_to(beside / "keys")
    destroying.destroy(folder)
    assert [path.name for path in folder.parent.iterdir()] == ["seen"]
    with pytest.raises(KeysDamaged):
        opening.unlock(seen, passphrase)


def test_a_vault_that_is_open_takes_them_along(tmp_path: Path) -> None:
    app = App(tmp_path / "vault")
    app.create_vault("six words for a test vault", 4 << 20, parameters=FOR_TESTS).lock()
    shutil.copytree(app.vault_folder, tmp_path / "vault-old")
    session = app.unlock("six words for a test vault")
    for place in (keys.staging_of, keys.restored_of):
        shutil.copytree(tmp_path / "vault-old", place(app.vault_folder))
    session.destroy()
    assert list(tmp_path.iterdir()) == []
    assert session.is_over


def test_from_within_a_session_the_keys_are_written_over_before_they_go(folder: Path,
                                                                        passphrase: str) -> None:
    before = (folder / "keys").read_bytes()
    seen = folder.parent / "seen"
    seen.hardlink_to(folder / "keys")
    opening.unlock(folder, passphrase).destroy()
    after = seen.read_bytes()
    assert not folder.exists()
    assert len(after) == len(before)
    assert not any(before[at:at + 16] == after[at:at + 16] for at in range(0, len(before), 16))
