"""Building a new vault beside its place, and putting it there in one step."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import secrets
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldbook.core.errors import BugError
from fieldbook.core.progress import IsCancelled, Progress
from fieldbook.crypto import kdf
from fieldbook.crypto.kdf import KdfParameters
from fieldbook.vault import ballast, keys, locking, meta, slots, sql
from fieldbook.vault.enrolling import not_empty
from fieldbook.vault.errors import FolderNotEmpty, VaultExists
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

_TRIES = 40
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a new vault will be: what is drawn at random is drawn here."""

    preamble: Preamble
    kek: bytes
    payload: Payload
    index: int
    size: int
    use: Use

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


def build(folder: Path, new: Plan, progress: Progress, cancelled: IsCancelled) -> None:
    """Make the files of a vault in a folder beside `folder`, then rename that folder.

    So a vault is there whole or not at all. What a killed creation left is removed by the next.
    """
    with named_errors():
        refuse_occupied(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        require_room(folder.parent, 2 * new.size)
        staging = VaultFiles(keys.staging_of(folder))
        with _staged(staging) as held:
            _fill_files(staging, new, held, progress, cancelled)
            even_times(staging)
            flush_folder(staging.folder)
            if sys.platform == "win32":
                held.close()  # a folder with an open file in it cannot be renamed there
            _put_in_place(staging.folder, folder)


def refuse_occupied(folder: Path) -> None:
    """Raise VaultExists or FolderNotEmpty unless `folder` is missing or empty."""
    files = VaultFiles(folder)
    if any(path.exists() for path in files.all()):
        raise VaultExists
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty


@contextlib.contextmanager
def _staged(files: VaultFiles) -> Iterator[BinaryIO]:
    """Hold the folder where a vault is built; give its keys file, empty and locked.

    After an error the folder is removed, with nothing in it but what a vault has.
    """
    files.folder.mkdir(mode=0o700, exist_ok=True)
    if {path.name for path in files.folder.iterdir()} - {path.name for path in files.all()}:
        raise FolderNotEmpty
    make_empty(files.keys)
    with files.keys.open("r+b", buffering=0) as held:
        locking.hold(held)
        held.truncate(0)
        _remove(files.all()[1:])
        try:
            yield held
        except BaseException:
            held.close()
            _remove(files.all())
            with contextlib.suppress(OSError):
                files.folder.rmdir()
            raise


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _fill_files(files: VaultFiles, new: Plan, held: BinaryIO, progress: Progress,
                cancelled: IsCancelled) -> None:
    total, done = 3 * new.size, 0
    sealed = [slots.random_slot() for _ in range(slots.SLOTS)]
    sealed[new.index] = slots.seal_slot(new.kek, new.preamble, new.index, new.payload)
    for written in itertools.chain(_used(files, new, sealed, cancelled),
                                   _unused(files, new, cancelled)):
        done += written
        progress(min(done, total), total)
    for number in STORES:
        make_empty(files.journal(number))
    keys.write_new(held, new.preamble, sealed)


def _used(files: VaultFiles, new: Plan, sealed: Sequence[bytes],
          cancelled: IsCancelled) -> Iterator[int]:
    """Make the store that is used first, filled to its size."""
    path = files.store(new.payload.store)
    make_store(path, new.payload, [
        meta.SlotRecord(new.use if index == new.index else Use.FREE, 0, sealed[index])
        for index in slots.group_of(new.payload.store)])
    yield from fill_store(path, new.payload, new.size, cancelled)


def make_store(path: Path, payload: Payload, records: Sequence[meta.SlotRecord]) -> None:
    """Make a store of a few pages with nothing in it but the vault's own tables."""
    make_empty(path)
    with _unsafe(path, payload) as connection, sql.transaction(connection):
        meta.make_tables(connection)
        meta.put(connection, meta.SESSIONS, 0)
        meta.put_slot_records(connection, records)


def fill_store(path: Path, payload: Payload, size: int, cancelled: IsCancelled) -> Iterator[int]:
    """Bring a store that nobody has been promised anything about to `size` bytes; flush it.

    Whatever stands in the file behind its pages is written over. Yields bytes written.
    """
    with _unsafe(path, payload) as connection:
        yield from ballast.fill(connection, size // sql.PAGE_SIZE, hmac=payload.hmac,
                                cancelled=cancelled)
    with path.open("r+b") as file:
        flush(file)


@contextlib.contextmanager
def _unsafe(path: Path, payload: Payload) -> Iterator[Connection]:
    """Open a store without a journal on disk and without flushing: one flush at the end does."""
    connection = sql.connect(path, payload.store_key, payload.store_salt, payload.hmac)
    try:
        connection.execute("PRAGMA journal_mode=MEMORY").fetchall()
        connection.execute("PRAGMA synchronous=OFF")
        yield connection
    finally:
        connection.close()


def _unused(files: VaultFiles, new: Plan, cancelled: IsCancelled) -> Iterator[int]:
    path = files.store(1 - new.payload.store)
    make_empty(path)
    with path.open("r+b", buffering=0) as file:
        yield from append_random(file, new.size, cancelled)


def _put_in_place(staging: Path, folder: Path) -> None:
    if folder.exists():
        folder.rmdir()
    staging.rename(folder)
    flush_folder(folder.parent)
