"""Making a vault open for nobody, quickly: its keys first, then its names on the disk.

What holds: without the keys file, both stores are noise for ever. What does not: a copy of the
vault made before, and what flash memory keeps of sectors that were overwritten.

A disk that is full or fails stops nothing here: whatever can still be written over or removed is,
and what could not be is told at the end.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from fieldbook.crypto.noise import Noise
from fieldbook.vault import keys, locking
from fieldbook.vault.errors import NoVault, VaultInUse, VaultNotDestroyed
from fieldbook.vault.files import MIB, STORES, VaultFiles, flush, flush_folder, write_all

_TRIES = 2
"""What failed once, as on a loose stick, is tried once more."""
_MOST_FAILURES = 8
"""So many places of a store that take nothing; then the rest of it is given up."""


@dataclass(slots=True)
class _Left:
    """What could not be destroyed: files that are still there, keys that may still be read."""

    files: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    may_open: bool = False
    """Whether such keys are still in their place."""

    def tell(self) -> None:
        """Raise VaultNotDestroyed unless all is gone."""
        if not self.files and not self.keys:
            return
        reason = "opens" if self.may_open else "read" if self.keys else "named"
        raise VaultNotDestroyed(reason=reason,
                                files=", ".join(dict.fromkeys([*self.keys, *self.files])))


def destroy(folder: Path, held: BinaryIO | None = None) -> None:
    """Overwrite the keys of the vault in `folder`, flush, then remove its files.

    Needs no passphrase. Also does what an earlier destruction left undone, and destroys a vault
    whose making was cut short beside it, and those that made way for it and were kept beside it:
    they hold the same people. Other files stay. `held`: the keys file, open and locked, if this
    process holds it; it is closed here. Raises NoVault, VaultInUse (then nothing was touched), and
    VaultNotDestroyed, which says what is left when all was tried.
    """
    left = _Left()
    found = [files for files in map(VaultFiles, _places(folder, left))
             if any(_is_there(path) for path in files.all())]
    if not found and not left.files:
        raise NoVault(unfinished=False)
    for number, files in enumerate(found):
        try:
            _destroy(files, left, held if number == 0 else None)
        except VaultInUse:
            if number == 0:
                raise
            left.files += [_name(path) for path in files.all() if _is_there(path)]
            left.keys.append(_name(files.keys))
            left.may_open = True
    left.tell()


def destroy_files(files: VaultFiles) -> None:
    """Overwrite the keys among these files and remove them all.

    Raises VaultInUse, and VaultNotDestroyed when all was tried.
    """
    left = _Left()
    _destroy(files, left)
    left.tell()


def _places(folder: Path, left: _Left) -> list[Path]:
    """Return where vaults may be that go with the one in `folder`, that one first."""
    restored = keys.restored_of(folder)
    for _ in range(_TRIES):
        with contextlib.suppress(OSError):
            return [folder, *keys.all_staging(folder), keys.aside_of(folder), restored,
                    *keys.all_staging(restored), keys.leaving_of(folder), *keys.all_kept(folder)]
    left.files.append(f"{folder.name}-old")  # whether there is one cannot be seen
    return [folder, keys.staging_of(folder), keys.aside_of(folder), restored,
            keys.staging_of(restored), keys.leaving_of(folder)]


def _is_there(path: Path) -> bool:
    """Tell whether there is a file; True as well when nobody can know."""
    for _ in range(_TRIES):
        try:
            path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            _allow(path)
        else:
            return True
    return True


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _destroy(files: VaultFiles, left: _Left, held: BinaryIO | None = None) -> None:
    # where somebody may read the keys yet, nothing may be left that they open
    if not _is_keyless(files, held) and [
            number for number in STORES if not _is_overwritten(files.store(number))]:
        left.keys.append(_name(files.keys))
        if not _is_gone(files.keys) and not _is_shortened(files.keys):
            left.may_open = True
    left.files += _still_there(files.all())
    with contextlib.suppress(OSError):
        files.folder.rmdir()
    if not _is_flushed(files.folder):
        left.files.append(files.folder.name)


def _is_keyless(files: VaultFiles, held: BinaryIO | None) -> bool:
    """Overwrite the keys file and remove its name; tell whether nobody can read a key any more."""
    if held is None and not _is_there(files.keys):
        return True
    try:
        with held or _writable(files.keys) as file:
            if held is None:
                with contextlib.suppress(OSError):  # a lock that fails is no reason to stop
                    locking.hold(file)
            is_erased = keys.erase(file)
            if sys.platform != "win32":
                # while it is locked, so that nobody opens the vault in between
                _is_gone(files.keys)
            return is_erased
    except OSError:
        return False


def _writable(path: Path) -> BinaryIO:
    """Open a file for writing, also one that somebody has protected from it."""
    try:
        return path.open("r+b", buffering=0)
    except OSError:
        _allow(path)
        return path.open("r+b", buffering=0)


def _allow(path: Path) -> None:
    """Take away what keeps a file of the user's own from being written or removed."""
    for one, mode in ((path.parent, 0o700), (path, 0o600)):
        with contextlib.suppress(OSError):
            if not one.is_symlink() and not (mode == 0o600 and one.is_dir()):
                one.chmod(mode)


def _is_overwritten(path: Path) -> bool:
    """Write noise over a store, as far as the disk takes it; tell whether nothing is left of it."""
    if not _is_there(path):
        return True
    noise, failures = Noise(), 0
    try:
        with _writable(path) as file:
            size = file.seek(0, os.SEEK_END)
            for begin in range(0, size, MIB):
                try:
                    file.seek(begin)
                    write_all(file, noise.take(min(MIB, size - begin)))
                except OSError:
                    failures += 1
                    if failures == _MOST_FAILURES:
                        break
            flush(file)
    except OSError:
        return False
    return failures == 0


def _still_there(paths: Sequence[Path]) -> list[str]:
    """Remove files; return the names of those that cannot be removed."""
    return [_name(path) for path in paths if not _is_gone(path)]


def _is_gone(path: Path) -> bool:
    """Remove a file; tell whether it is gone."""
    for _ in range(_TRIES):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            return True
        _allow(path)
    return False


def _is_shortened(path: Path) -> bool:
    """Cut a file to nothing that can neither be written over nor removed; tell whether it is."""
    try:
        with path.open("r+b", buffering=0) as file:
            file.truncate(0)
            flush(file)
    except OSError:
        return False
    return True


def _is_flushed(folder: Path) -> bool:
    """Return when the names are gone on the disk; tell whether they are."""
    place = folder if folder.is_dir() else folder.parent
    for _ in range(_TRIES):
        with contextlib.suppress(OSError):
            flush_folder(place)
            return True
    return False
