"""Making a vault open for nobody, quickly: its keys first, then its names on the disk.

What holds: without the keys file, both stores are noise for ever. What does not: a copy of the
vault made before, and what flash memory keeps of sectors that were overwritten.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

from fieldbook.vault import keys, locking
from fieldbook.vault.errors import NoVault
from fieldbook.vault.files import VaultFiles, flush_folder, named_errors


def destroy(folder: Path) -> None:
    """Overwrite the keys of the vault in `folder`, flush, then remove its files.

    Needs no passphrase. Also does what an earlier destruction left undone, and destroys a vault
    whose making was cut short beside it, and those that made way for it and were kept beside it:
    they hold the same people. Other files stay. Raises NoVault, VaultInUse, FolderReadOnly,
    DiskFailed.
    """
    restored = keys.restored_of(folder)
    places = (folder, keys.staging_of(folder), keys.aside_of(folder), restored,
              keys.staging_of(restored), *keys.all_kept(folder))
    found = [files for files in map(VaultFiles, places)
             if any(path.exists() for path in files.all())]
    if not found:
        raise NoVault(unfinished=False)
    with named_errors():
        for files in found:
            destroy_files(files)


def destroy_files(files: VaultFiles) -> None:
    """Overwrite the keys among these files and remove them all. Raises VaultInUse, OSError."""
    _erase_keys(files)
    remove(files)


def _erase_keys(files: VaultFiles) -> None:
    if not files.keys.exists():
        return
    with files.keys.open("r+b", buffering=0) as file:
        locking.hold(file)
        keys.erase(file)
        if sys.platform != "win32":
            # while it is locked, so that nobody opens the vault in between
            files.keys.unlink()


def remove(files: VaultFiles) -> None:
    """Remove the files of a vault whose keys are gone, and its folder if nothing else is in it."""
    with named_errors():
        _unlink(files.all())
        with contextlib.suppress(OSError):
            files.folder.rmdir()
        flush_folder(files.folder if files.folder.exists() else files.folder.parent)


def _unlink(paths: Sequence[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
