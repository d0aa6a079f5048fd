"""The files of a vault on disk: names, equal times, flushing, random filler, errors with names."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldbook.core.progress import IsCancelled, never, stop_if
from fieldbook.crypto.noise import Noise
from fieldbook.vault import errors, sql

MIB = 1 << 20
STORES = (0, 1)
_UNFLUSHED = 16 * MIB
"""What is appended is flushed after so many bytes."""
RESERVE = 4 * MIB
"""Room that must be left on the disk beside a new or grown vault, in bytes."""

_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)
_NOT_FOR_FOLDERS = (errno.EINVAL, errno.ENOSYS, getattr(errno, "ENOTSUP", errno.ENOSYS))
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


@dataclass(frozen=True, slots=True)
class VaultFiles:
    """Where the files of the vault in `folder` are."""

    folder: Path

    @property
    def keys(self) -> Path:
        """The file with both copies of the key slots."""
        return self.folder / "keys"

    def store(self, number: int) -> Path:
        """Store 0 or 1."""
        return self.folder / str(number)

    def journal(self, number: int) -> Path:
        """The rollback journal of store 0 or 1, under the name that SQLite gives it."""
        return self.folder / f"{number}-journal"

    def all(self) -> tuple[Path, ...]:
        """Every file of a vault."""
        stores = tuple(self.store(n) for n in STORES)
        return (self.keys, *stores, *(self.journal(n) for n in STORES))

    def size(self, number: int) -> int:
        """Return the size of a store in bytes, 0 if it is missing."""
        try:
            # stat, not open: closing a second handle would drop SQLite's lock on POSIX systems
            return self.store(number).stat().st_size
        except FileNotFoundError:
            return 0


class StoreHandles:
    """The two stores as plain files, opened when first asked for and closed together.

    Closing one of several handles on a file drops all locks of the process on it (POSIX), SQLite's
    too. So these stay open until the store is closed.
    """

    def __init__(self, files: VaultFiles) -> None:
        self._files = files
        self._open: dict[int, BinaryIO] = {}

    def of(self, number: int) -> BinaryIO:
        """Return store 0 or 1, open for reading and writing; a missing one is made, empty."""
        if number not in self._open:
            path = self._files.store(number)
            with named_errors(str(number)):
                make_empty(path)
                self._open[number] = path.open("r+b", buffering=0)
        return self._open[number]

    def close(self) -> None:
        """Close what was opened."""
        for handle in self._open.values():
            handle.close()
        self._open.clear()


@contextmanager
def named_errors(part: str = "") -> Iterator[None]:
    """Turn errors of the system and of SQLite into errors of the vault about the file `part`."""
    facts = {"part": part} if part else {}
    try:
        yield
    except OSError as error:
        raise _named(error, facts) from error
    except sql.SqlError as error:
        raise _named_sql(error, facts) from error


def _named(error: OSError, facts: dict[str, str]) -> errors.VaultError:
    if error.errno in _READ_ONLY:
        return errors.FolderReadOnly(**facts)
    if error.errno in _FULL:
        return errors.DiskFull()
    if error.errno == errno.EFBIG:
        return errors.FileTooLarge(**facts)
    return errors.DiskFailed(code=errno.errorcode.get(error.errno or 0, "unknown"), **facts)


def _named_sql(error: sql.SqlError, facts: dict[str, str]) -> errors.VaultError:
    if sql.is_full(error):
        return errors.DiskFull()
    if sql.is_busy(error):
        return errors.VaultInUse()
    if sql.is_read_only(error):
        return errors.FolderReadOnly(**facts)
    if sql.is_damage(error):
        return errors.VaultDamaged(reason="unreadable", **facts)
    return errors.DiskFailed(code=getattr(error, "sqlite_errorname", "SQLITE_ERROR"), **facts)


def write_all(file: BinaryIO, data: bytes | memoryview) -> None:
    """Write all of `data` to an unbuffered file: a nearly full disk takes only a part at first."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest):]


def refuse_in_vault(target: Path) -> None:
    """Raise PlaceInVault when a file would go into the folder of a vault, this one or another.

    Whoever takes, damages or destroys the vault would have it too.
    """
    beside = VaultFiles(target.parent)
    if beside.keys.exists() and all(beside.store(number).exists() for number in STORES):
        raise errors.PlaceInVault


def flush(file: BinaryIO) -> None:
    """Return only when what was written to `file` is on the disk."""
    file.flush()
    if sys.platform == "darwin":
        import fcntl

        # on macOS fsync leaves data in the drive's cache; shares and some sticks know no other
        with contextlib.suppress(OSError):
            fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
            return
    os.fsync(file.fileno())


def give_back_memory(file: BinaryIO) -> None:
    """Let the system use for something else the memory in which it keeps what was flushed.

    Nobody reads random bytes again. Kept, they push all else out of the memory of a small
    computer, and asking for more and more of it takes longer than writing does.
    """
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):  # advice only
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def flush_folder(folder: Path) -> None:
    """Return only when the names in `folder` are on the disk; Windows does that by itself.

    So do file systems, mostly of other computers, that refuse it for a folder.
    """
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_FOR_FOLDERS:
            raise
    finally:
        os.close(handle)


def even_times(files: VaultFiles) -> None:
    """Give every file of the vault one and the same access and modification time: now."""
    now = time.time_ns() // 1_000_000_000 * 1_000_000_000
    for path in files.all():
        if path.exists():
            os.utime(path, ns=(now, now))


def make_empty(path: Path) -> None:
    """Make an empty file that only its owner may read, or leave the one that is there."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def empty(path: Path) -> None:
    """Return only when the file is empty on the disk; make it if it is missing."""
    make_empty(path)
    with path.open("r+b", buffering=0) as file:
        file.truncate(0)
        flush(file)


def append_random(file: BinaryIO, size: int, cancelled: IsCancelled = never) -> Iterator[int]:
    """Write random bytes at the end of `file` until it has `size` bytes, and flush them.

    Yields the number of bytes of each piece that was written, at most 1 MiB. Flushes now and then
    too, so that nobody waits for long at the end.
    """
    noise = Noise()
    position = file.seek(0, os.SEEK_END)
    flushed = position
    while position < size:
        stop_if(cancelled)
        piece = noise.take(min(MIB, size - position))
        write_all(file, piece)
        position += len(piece)
        if position - flushed >= _UNFLUSHED:
            flush(file)
            give_back_memory(file)
            flushed = position
        yield len(piece)
    flush(file)
    give_back_memory(file)


def require_room(folder: Path, needed: int) -> None:
    """Raise DiskFull unless the disk of `folder` has `needed` bytes and a reserve beside them."""
    free = shutil.disk_usage(folder).free
    if free < needed + RESERVE:
        raise errors.DiskFull(needed=needed + RESERVE, free=free)
