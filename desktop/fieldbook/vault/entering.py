"""From a slot that opened to a store that is in use: checks, repairs, the session's number."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace

from fieldbook.core.errors import Cancelled, Fact
from fieldbook.core.progress import IsCancelled, Progress
from fieldbook.vault import ballast, meta, pages, slots, sql
from fieldbook.vault.errors import (
    DiskFailed,
    DiskFull,
    Finding,
    StoreTruncated,
    VaultDamaged,
    VaultError,
)
from fieldbook.vault.files import (
    STORES,
    VaultFiles,
    flush,
    make_empty,
    named_errors,
    write_all,
)
from fieldbook.vault.growing import Growth
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.reconcile import Settled, settle
from fieldbook.vault.slots import Hit, Payload, Preamble
from fieldbook.vault.sql import Connection, SqlError, StoreConnection

_JOURNAL = struct.Struct(">8s3I")
"""How SQLite's journal begins: magic, records, nonce, pages of the store before the write.

https://www.sqlite.org/fileformat2.html, 3.
"""
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def connect(files: VaultFiles, payload: Payload) -> Connection:
    """Open the store of a slot's payload.

    Raises VaultDamaged, StoreTruncated, VaultInUse, FolderReadOnly, DiskFull, DiskFailed.
    """
    part = str(payload.store)
    if not files.store(payload.store).exists():
        raise VaultDamaged(part=part, reason="missing")
    if files.store(payload.store).is_dir():
        raise DiskFailed(code="EISDIR", part=part)
    size = files.size(payload.store)
    if size < sql.PAGE_SIZE:
        raise StoreTruncated(part=part, size=size, expected=files.size(1 - payload.store))
    keep_length(files, payload.store)
    with named_errors(part):
        try:
            return _read_once(files, payload)
        except SqlError as error:
            if sql.is_damage(error):
                raise diagnosis(files, payload) from error
            raise


def keep_length(files: VaultFiles, number: int) -> None:
    """Let undoing a write that was cut leave store 0 or 1 as long as its file is.

    SQLite gives the file the length that the journal's header says, and nothing authenticates that:
    one flipped bit would cut pages off, or make the file fill the disk. Our stores never get
    shorter, and what is behind their last page does no harm. Raises FolderReadOnly, DiskFailed.
    """
    path = files.journal(number)
    pages = files.size(number) // sql.PAGE_SIZE
    with named_errors(path.name):
        if not path.exists() or path.stat().st_size < _JOURNAL.size:
            return
        with path.open("r+b", buffering=0) as file:
            magic, records, nonce, before = _JOURNAL.unpack(file.read(_JOURNAL.size))
            if magic == _JOURNAL_MAGIC and before != pages:
                file.seek(0)
                write_all(file, _JOURNAL.pack(magic, records, nonce, pages))
                flush(file)


def _read_once(files: VaultFiles, payload: Payload) -> StoreConnection:
    connection = _connected(files, payload)
    try:
        # the first read takes the lock and undoes what a killed process left half written
        count = ballast.page_count(connection)
        size = files.size(payload.store)
        if size < count * sql.PAGE_SIZE:
            raise StoreTruncated(part=str(payload.store), size=size, expected=count * sql.PAGE_SIZE)
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    connection.outlive_damage(files.store(payload.store), payload.store_key, payload.store_salt,
                              payload.hmac)
    return connection


def _connected(files: VaultFiles, payload: Payload, *, believe: bool = True) -> StoreConnection:
    return sql.connect(files.store(payload.store), payload.store_key, payload.store_salt,
                       payload.hmac, believe=believe)


def diagnosis(files: VaultFiles, payload: Payload) -> VaultError:
    """Say why a store does not open with the key that its slot holds."""
    part = str(payload.store)
    checker = pages.PageChecker(payload)
    if not _first_is_whole(files, checker, payload.store):
        swapped = _first_is_whole(files, checker, 1 - payload.store)
        return VaultDamaged(part=part, reason="swapped" if swapped else "foreign")
    if _has_fewer_pages_than_it_says(files, payload):
        other = files.size(1 - payload.store)
        size = files.size(payload.store)
        return StoreTruncated(part=part, size=size, expected=other if other > size else 0)
    return VaultDamaged(part=part, reason="structure")


def is_of(files: VaultFiles, payload: Payload) -> bool:
    """Tell whether a store begins as one does that was written with the keys of this payload.

    Opens the store beside SQLite: on POSIX systems that drops SQLite's own locks on it, so the
    vault has to be held by its keys file.
    """
    with named_errors(str(payload.store)):
        return _first_is_whole(files, pages.PageChecker(payload), payload.store)


def _first_is_whole(files: VaultFiles, checker: pages.PageChecker, number: int) -> bool:
    try:
        with files.store(number).open("rb") as file:
            return checker.is_whole(1, pages.read_page(file, 1))
    except FileNotFoundError:
        return False


def _has_fewer_pages_than_it_says(files: VaultFiles, payload: Payload) -> bool:
    """Tell whether SQLite reads the store once it need not believe its page count."""
    try:
        connection = _connected(files, payload, believe=False)
    except SqlError:
        return False
    connection.close()
    return True


def even_out(growth: Growth, progress: Progress, cancelled: IsCancelled) -> Iterator[Finding]:
    """Finish a growth, and make both stores equally long again.

    That a file is longer than the open store knows is no finding, nor that it cannot be taken in
    now: the other half may have grown, and nothing that is noted in this one may tell of it. A
    file that is shorter than that was cut: no growth leaves one.
    """
    count = ballast.page_count(growth.connection)
    ballast.hold_at(growth.connection, count)
    with named_errors(str(growth.own)):
        left = ballast.is_left(growth.connection)
    if growth.is_even() and not left:
        return
    before = {number: growth.files.size(number) for number in STORES}
    size = growth.even_size()
    try:
        done = 0
        for written in growth.bring_to(size, cancelled=cancelled):
            done += written
            progress(done, 0)
        is_even = True
    except (Cancelled, VaultError):
        is_even = False
    other, least = 1 - growth.own, count * sql.PAGE_SIZE
    if before[other] < least:
        if is_even:
            yield Finding("sizes-evened", {"part": str(other), "bytes": least - before[other]})
        else:
            yield Finding("sizes-differ", {"part": str(other), "bytes": before[other] - least})


def make_journals(files: VaultFiles) -> None:
    """See that both journals are there; one that is there keeps what it holds."""
    for number in STORES:
        with named_errors(files.journal(number).name):
            make_empty(files.journal(number))


@dataclass(frozen=True, slots=True)
class Entry:
    """How a vault was opened: the key of the passphrase, the slot, the copies where it opened.

    `acted`: what the slot wanted to be done first was done; on the disk it still wants it.
    """

    preamble: Preamble
    kek: bytes = field(repr=False)
    hit: Hit
    copies: frozenset[int]
    acted: bool = False


def begin_session(connection: Connection, keys: KeysFile, entry: Entry) -> list[Finding]:
    """Count this session in the store, then in its slot in both copies; settle the other slots.

    The store is first, so that a slot never knows of more sessions than the store.
    """
    try:
        with named_errors(str(entry.hit.payload.store)):
            return _count(connection, keys, entry)
    except DiskFull:
        if entry.acted:
            _become_ordinary(keys, entry)
        return [Finding("disk-full")]


def _become_ordinary(keys: KeysFile, entry: Entry) -> None:
    """Write the opened slot over as one that wants nothing: that takes no room.

    Otherwise it would show what kind of passphrase it was, and do the same again.
    """
    sealed = slots.seal_slot(entry.kek, entry.preamble, entry.hit.index, entry.hit.payload)
    with suppress(VaultError):  # a file system that never writes in place has no room for this too
        keys.write_slot(entry.hit.index, sealed)


def _count(connection: Connection, keys: KeysFile, entry: Entry) -> list[Finding]:
    hit, store = entry.hit, entry.hit.payload.store
    sessions = meta.number(connection, meta.SESSIONS)
    current = sessions >= hit.payload.generation
    listed = meta.slot_records(connection)
    settled = settle(keys.group(0, store), keys.group(1, store), hit, listed,
                     meta.pending(connection), store_is_current=current, opened_in=entry.copies)
    place = slots.group_of(store).index(hit.index)
    # a session that was cut before its slot was written is counted once, however often that is
    was_cut = listed[place].generation == sessions == hit.payload.generation + 1
    generation = sessions if was_cut else max(sessions, hit.payload.generation) + 1
    payload = replace(hit.payload, generation=generation)
    sealed = slots.seal_slot(entry.kek, entry.preamble, hit.index, payload)
    records = list(settled.records)
    records[place] = meta.SlotRecord(records[place].use, generation, sealed)
    with sql.transaction(connection):
        meta.put(connection, meta.SESSIONS, generation)
        meta.put_slot_records(connection, records)
    keys.write_group(store, [record.sealed for record in records])
    return _findings(settled, None if current else sessions, store)


def _findings(settled: Settled, rolled_back_to: int | None, store: int) -> list[Finding]:
    findings = [Finding("keys-copy-repaired", {"copy": copy}) for copy in settled.mended]
    if settled.keys_rolled_back:
        findings.append(Finding("keys-rolled-back"))
    if rolled_back_to is not None:
        facts: dict[str, Fact] = {"part": str(store), "sessions": rolled_back_to}
        findings.append(Finding("store-rolled-back", facts))
    return findings
