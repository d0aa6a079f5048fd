"""One vault in the place of another: whole before, whole afterwards, the old one destroyed.

The old folder gets a name beside its place, the new one gets the place. Cut between the two, the
next opening puts the old one back; cut after them, the next opening finishes with the old one.
"""

from __future__ import annotations

import contextlib
import itertools
from pathlib import Path

from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.vault import destroying, locking
from fieldbook.vault.errors import VaultError, VaultInUse, VaultNotDestroyed
from fieldbook.vault.files import (
    MIB,
    VaultFiles,
    even_times,
    flush,
    flush_folder,
    make_empty,
    named_errors,
    require_room,
    write_all,
)
from fieldbook.vault.keys import all_staging, aside_of, leaving_of, restored_of


def rename(parent: Path, *names: tuple[Path, Path]) -> None:
    """Give folders new names, one after another; return when all that is on the disk.

    `parent` is where they are. Raises OSError, after which each has the name that it had.
    """
    done: list[tuple[Path, Path]] = []
    try:
        for old, new in names:
            old.rename(new)
            done.append((old, new))
        flush_folder(parent)
    except OSError:
        for old, new in reversed(done):
            with contextlib.suppress(OSError):
                new.rename(old)
        raise


def swap(folder: Path, new: Path) -> None:
    """Give the place of the vault in `folder` to the one in the folder `new`, beside it.

    Returns when that is on the disk; the old vault is aside then. Raises OSError, after which the
    old one is in its place.
    """
    rename(folder.parent, (folder, aside_of(folder)), (new, folder))


def begin_beside(folder: Path) -> Path:
    """Return where a vault may be restored beside the one in `folder`; what a kill left goes.

    Raises VaultInUse, when the one in `folder` is open, and OSError's names.
    """
    with named_errors():
        _require_unused(folder)
        if restored_of(folder).is_dir():
            destroying.destroy_files(VaultFiles(restored_of(folder)))
    return restored_of(folder)


def make_way(folder: Path, new: Path | None = None) -> Path:
    """Give what is in `folder` another name beside it, and its place to a restored vault.

    That one waits in `restored_of(folder)`, or is in the folder `new` on the same disk. Returns the
    folder where the old one is kept; nothing in it is touched. Raises VaultInUse and OSError's
    names; then both are where they were.
    """
    with named_errors():
        _require_unused(folder)
        kept, leaving = kept_of(folder), leaving_of(folder)
        rename(folder.parent, (folder, leaving), (new or restored_of(folder), folder),
               (leaving, kept))
    return kept


def move_in(folder: Path, new: Path, progress: Progress = silent,
            cancelled: IsCancelled = never) -> Path:
    """Do what make_way() does with a locked vault on another disk, which is gone there then.

    Raises as make_way(), and DiskFull, Cancelled; then both are where they were.
    """
    waiting, files = VaultFiles(restored_of(folder)), VaultFiles(new)
    total = sum(path.stat().st_size for path in files.all())
    done = 0
    with named_errors():
        require_room(folder.parent, total)
        waiting.folder.mkdir(mode=0o700)
        try:
            # the keys come last: what has none is no vault
            for source, target in reversed(list(zip(files.all(), waiting.all(), strict=True))):
                make_empty(target)
                with source.open("rb") as read, target.open("r+b", buffering=0) as write:
                    while piece := read.read(MIB):
                        stop_if(cancelled)
                        write_all(write, piece)
                        done += len(piece)
                        progress(done, total)
                    flush(write)
            even_times(waiting)
            flush_folder(waiting.folder)
            kept = make_way(folder)
        except BaseException:
            with contextlib.suppress(VaultError):
                destroying.destroy_files(waiting)
            raise
    destroying.destroy_files(files)
    return kept


def kept_of(folder: Path) -> Path:
    """Return a name beside a vault that nothing has yet, for keeping it there."""
    names = (f"{folder.name}-old" + (f"-{number}" if number > 1 else "")
             for number in itertools.count(1))
    return next(path for name in names if not (path := folder.parent / name).exists())


def _require_unused(folder: Path) -> None:
    with contextlib.suppress(FileNotFoundError), (folder / "keys").open("r+b") as file:
        locking.hold(file)


def put_back(folder: Path) -> None:
    """Finish or undo a replacement that was cut between two names. Cheap; before opening.

    What was to be replaced comes back. A restored vault gets its place, and what made way for it is
    kept; what made way for another one comes back too, when that has not got the place yet.
    """
    leaving = leaving_of(folder)
    for waiting in (aside_of(folder), restored_of(folder), leaving):
        if not folder.exists() and (waiting / "keys").exists():
            waiting.rename(folder)
            flush_folder(folder.parent)
    if (leaving / "keys").exists():
        leaving.rename(kept_of(folder))
        flush_folder(folder.parent)


def clear(folder: Path) -> None:
    """Remove what was cut short beside a vault; to be called while its keys are locked."""
    restored = restored_of(folder)
    for left in (aside_of(folder), *all_staging(folder), restored, *all_staging(restored)):
        if left.is_dir():
            # somebody who builds there holds it; what cannot be removed now is tried again by the
            # next opening, and keeps nobody out of the vault
            with contextlib.suppress(VaultInUse, VaultNotDestroyed):
                destroying.destroy_files(VaultFiles(left))
