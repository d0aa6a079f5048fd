"""Building a new vault beside its place, and putting it there in one step."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from fieldbook.core.errors import BugError
from fieldbook.core.progress import IsCancelled, Progress
from fieldbook.crypto import kdf
from fieldbook.crypto.kdf import KdfParameters
from fieldbook.vault import ballast, destroying, keys, locking, meta, replacing, slots, sql
from fieldbook.vault.enrolling import not_empty
from fieldbook.vault.errors import FolderNotEmpty, VaultExists, VaultInUse, VaultNotDestroyed
from fieldbook.vault.files import (
    MIB,
    STORES,
    VaultFiles,
    append_random,
    even_times,
    flush,
    flush_folder,
    make_empty,
    named_errors,
    require_room,
)
from fieldbook.vault.meta import Use
from fieldbook.vault.slots import Payload, Preamble
from fieldbook.vault.sql import Connection

KekOf = Callable[[Preamble], bytes]
Sealed = Sequence[bytes]
"""The eight slots of a new vault."""
Write = Callable[[VaultFiles, Sealed, "Meter", IsCancelled], None]
"""Writes the stores of a vault that is being built."""

_PLACES = 16
_TRIES = 40
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a new vault will be: what is drawn at random is drawn here."""

    preamble: Preamble
    kek: bytes = field(repr=False)
    payload: Payload
    index: int
    size: int
    use: Use

    def records(self, sealed: Sealed) -> list[meta.SlotRecord]:
        """Return what the store's list says of its four of these slots."""
        return [meta.SlotRecord(self.use if index == self.index else Use.FREE, 0, sealed[index])
                for index in slots.group_of(self.payload.store)]

    def kek_of(self, preamble: Preamble) -> bytes:
        """Return the key-encryption key, derived once."""
        if preamble != self.preamble:
            raise BugError("another vault stands where the new one was put")
        return self.kek


def plan(passphrase: str, keyfile: bytes | None, size: int, parameters: KdfParameters | None,
         hmac: int | None) -> Plan:
    """Draw the keys of a new vault, which store is used first, and in which slot."""
    not_empty(passphrase)
    parameters = parameters or kdf.calibrate()
    if not kdf.strong_enough(parameters) and parameters != kdf.FOR_TESTS:
        raise BugError("a vault must not be made with a key derivation that weak")
    preamble = slots.fresh_preamble(parameters)
    kek = kdf.derive(passphrase, keyfile, preamble.salt, parameters)
    store = secrets.randbelow(len(STORES))
    payload = slots.fresh_payload(store, faster_hmac() if hmac is None else hmac)
    index = secrets.choice(slots.group_of(store))
    return Plan(preamble, kek, payload, index, max(MIB, -(-size // MIB) * MIB),
                meta.use_of(keyfile))


def faster_hmac() -> int:
    """Return the index in `sql.HMACS` of the hash that is faster on this computer."""
    page = bytes(sql.PAGE_SIZE)
    times = [min(_time(name, page) for _ in range(_ROUNDS)) for name in ("sha512", "sha256")]
    return times.index(min(times))


def _time(name: str, page: bytes) -> float:
    begin = time.perf_counter()
    for _ in range(_TRIES):
        hashlib.new(name, page, usedforsecurity=True).digest()
    return time.perf_counter() - begin


def build(folder: Path, new: Plan, progress: Progress, cancelled: IsCancelled,
          write: Write | None = None) -> None:
    """Make the files of a vault in a folder beside `folder`, then rename that folder.

    So a vault is there whole or not at all. What a killed creation left is removed by the next.
    Without `write` the store that is used first is empty.
    """
    with named_errors():
        refuse_occupied(folder)
        make_folders(folder.parent)
        require_room(folder.parent, 2 * new.size)
        staging = VaultFiles(keys.staging_of(folder))
        with staged(staging) as held:
            _fill_files(staging, new, write or _empty_stores(new), held, progress, cancelled)
            if sys.platform == "win32":
                held.close()  # a folder with an open file in it cannot be renamed there
            _put_in_place(staging.folder, folder)


def make_folders(folder: Path) -> None:
    """Make a folder and those above it that are missing; their names are on the disk then."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for one in missing:
        flush_folder(one.parent)


def refuse_occupied(folder: Path) -> None:
    """Raise VaultExists or FolderNotEmpty unless `folder` is missing or empty.

    One that waits beside it, because a replacement was cut between two names, gets its place first:
    the next opening of a vault that was made here would remove it.
    """
    replacing.put_back(folder)
    files = VaultFiles(folder)
    if any(path.exists() for path in files.all()):
        raise VaultExists
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty


@contextlib.contextmanager
def staged(files: VaultFiles) -> Iterator[BinaryIO]:
    """Hold the folder where a vault is built; give its keys file, empty and locked.

    After an error the folder is removed, with nothing in it but what a vault has. Keys that were
    written are overwritten first, also those of one that was cut short: what is given up may be a
    copy of another vault, under the same passphrases.
    """
    files.folder.mkdir(mode=0o700, exist_ok=True)
    if {path.name for path in files.folder.iterdir()} - {path.name for path in files.all()}:
        raise FolderNotEmpty
    make_empty(files.keys)
    with files.keys.open("r+b", buffering=0) as held:
        locking.hold(held)
        if held.seek(0, os.SEEK_END):
            keys.erase(held)
        held.seek(0)  # what is cut off leaves the place of the next write where it was
        held.truncate()
        _remove(files.all()[1:])
        try:
            for number in STORES:
                # whoever writes into it first would let others read it
                make_empty(files.store(number))
            yield held
        except BaseException:
            held.close()
            # by its names, so that one that got its place is left alone
            with contextlib.suppress(VaultInUse, VaultNotDestroyed):
                destroying.destroy_files(files)
            raise


@contextlib.contextmanager
def scratch(folder: Path) -> Iterator[VaultFiles]:
    """Give a place beside the vault in `folder` for pages that are encrypted already.

    Whoever else asks meanwhile gets another one. Nothing is left of it. After a kill, or on a disk
    that fails, the next opening of the vault removes what is there.
    """
    make_folders(folder.absolute().parent)
    with _times_kept(folder.absolute().parent):
        files, held = _free_place(folder.absolute())
        try:
            _remove(files.all()[1:])
            yield files
        finally:
            with held, contextlib.suppress(OSError):
                _remove(files.all()[1:])
                if sys.platform == "win32":
                    held.close()  # an open file cannot be removed there
                _remove([files.keys])
                files.folder.rmdir()


@contextlib.contextmanager
def _times_kept(folder: Path) -> Iterator[None]:
    """Put the times of a folder back at the end, if the same names are in it as before.

    They would tell when the other half was made. Where that cannot be done, they stay.
    """
    names: set[str] | None = None
    with contextlib.suppress(OSError):
        before, names = folder.stat(), set(os.listdir(folder))
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            if names is not None and names == set(os.listdir(folder)):
                os.utime(folder, ns=(before.st_atime_ns, before.st_mtime_ns))


def _free_place(folder: Path) -> tuple[VaultFiles, BinaryIO]:
    """Return a place that nobody holds, and its keys file, which holds it."""
    for number in range(1, _PLACES):
        files = VaultFiles(keys.scratch_of(folder, number))
        with contextlib.suppress(VaultInUse, FileNotFoundError):
            files.folder.mkdir(mode=0o700, exist_ok=True)
            make_empty(files.keys)
            held = files.keys.open("r+b", buffering=0)
            try:
                locking.hold(held)
                # whoever held it before may have removed its name just now
                if os.path.samestat(os.fstat(held.fileno()), files.keys.stat()):
                    return files, held
            except BaseException:
                held.close()
                raise
            held.close()
    raise VaultInUse


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _fill_files(files: VaultFiles, new: Plan, write: Write, held: BinaryIO, progress: Progress,
                cancelled: IsCancelled) -> None:
    sealed = [slots.random_slot() for _ in range(slots.SLOTS)]
    sealed[new.index] = slots.seal_slot(new.kek, new.preamble, new.index, new.payload)
    meter = Meter(3 * new.size, progress)
    write(files, sealed, meter, cancelled)
    finish_files(files, held, new.preamble, sealed)


class Meter:
    """Adds up bytes written and tells how far of about `total` that is."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = 0, total, progress
        self._before = 0

    def add(self, size: int) -> None:
        """Tell that `size` more bytes were written."""
        self._done += size
        self._progress(min(self._done, self._total), self._total)

    def reach(self, done: int, _total: int) -> None:
        """Tell that another job, which comes before all that is added, has got so far."""
        self._before, self._done = done, self._done + done - self._before
        self._progress(min(self._done, self._total), self._total)

    def follow(self, written: Iterable[int]) -> None:
        """Let something write that yields the bytes of each piece."""
        for size in written:
            self.add(size)


def finish_files(files: VaultFiles, held: BinaryIO, preamble: Preamble, sealed: Sealed) -> None:
    """Make the journals and, last of all, the keys of a vault that is being built; flush."""
    for number in STORES:
        make_empty(files.journal(number))
    keys.write_new(held, preamble, sealed)
    even_times(files)
    flush_folder(files.folder)


def _empty_stores(new: Plan) -> Write:
    def write(files: VaultFiles, sealed: Sealed, meter: Meter, cancelled: IsCancelled) -> None:
        payload = new.payload
        own, other = files.store(payload.store), files.store(1 - payload.store)
        make_store(own, payload, new.records(sealed))
        meter.follow(fill_store(own, payload, new.size, cancelled))
        meter.follow(random_store(other, new.size, cancelled))

    return write


def make_store(path: Path, payload: Payload, records: Sequence[meta.SlotRecord]) -> None:
    """Make a store of a few pages with nothing in it but the vault's own tables."""
    make_empty(path)
    with unsafe(path, payload) as connection, sql.transaction(connection):
        meta.make_tables(connection)
        meta.put(connection, meta.SESSIONS, 0)
        meta.put_slot_records(connection, records)


def fill_store(path: Path, payload: Payload, size: int, cancelled: IsCancelled, *,
               step: int = ballast.STEP) -> Iterator[int]:
    """Bring a store that nobody has been promised anything about to `size` bytes; flush it.

    Whatever stands in the file behind its pages is written over. Yields the bytes of each piece,
    at most `step`.
    """
    with unsafe(path, payload) as connection:
        yield from ballast.fill(connection, size // sql.PAGE_SIZE, hmac=payload.hmac, step=step,
                                cancelled=cancelled)
    with path.open("r+b") as file:
        flush(file)


@contextlib.contextmanager
def unsafe(path: Path, payload: Payload) -> Iterator[Connection]:
    """Open a store without a journal on disk and without flushing: one flush at the end does."""
    connection = sql.connect(path, payload.store_key, payload.store_salt, payload.hmac)
    try:
        connection.execute("PRAGMA journal_mode=MEMORY").fetchall()
        connection.execute("PRAGMA synchronous=OFF")
        yield connection
    finally:
        connection.close()


def random_store(path: Path, size: int, cancelled: IsCancelled) -> Iterator[int]:
    """Make a store that nothing opens: `size` random bytes. Yields bytes written."""
    make_empty(path)
    with path.open("r+b", buffering=0) as file:
        file.truncate(0)
        yield from append_random(file, size, cancelled)


def _put_in_place(staging: Path, folder: Path) -> None:
    if folder.exists():
        folder.rmdir()
    replacing.rename(folder.parent, (staging, folder))
