"""One vault in the place of another: whole before, whole afterwards, the old one destroyed.

The old folder gets a name beside its place, the new one gets the place. Cut between the two, the
next opening puts the old one back; cut after them, the next opening finishes with the old one.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from fieldbook.vault import destroying
from fieldbook.vault.errors import NoVault, VaultInUse
from fieldbook.vault.files import VaultFiles, flush_folder
from fieldbook.vault.keys import aside_of, staging_of


def swap(folder: Path, new: Path) -> None:
    """Give the place of the vault in `folder` to the one in the folder `new`, beside it.

    Returns when that is on the disk; the old vault is aside then. Raises OSError, after which the
    old one is in its place.
    """
    folder.rename(aside_of(folder))
    try:
        new.rename(folder)
    except OSError:
        aside_of(folder).rename(folder)
        raise
    flush_folder(folder.parent)


def put_back(folder: Path) -> None:
    """Undo a replacement that was cut before the new vault had the place. Cheap; before opening."""
    if not folder.exists() and (aside_of(folder) / "keys").exists():
        aside_of(folder).rename(folder)
        flush_folder(folder.parent)


def clear(folder: Path) -> None:
    """Remove what was cut short beside a vault; to be called while its keys are locked."""
    for left in (aside_of(folder), staging_of(folder)):
        if left.is_dir():
            # somebody who builds there holds it
            with contextlib.suppress(VaultInUse, NoVault):
                destroying.destroy_files(VaultFiles(left))
