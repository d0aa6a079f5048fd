"""Writing all that is still readable in a damaged vault into a new one, and saying what is not."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.crypto.kdf import KdfParameters
from fieldbook.vault import ballast, creating, opening, replacing, sql
from fieldbook.vault.copying import begin_anew, copy_rows
from fieldbook.vault.creating import Meter, Plan, Sealed
from fieldbook.vault.enrolling import not_empty_keyfile
from fieldbook.vault.entering import Entry, diagnosis, keep_length
from fieldbook.vault.errors import Finding, VaultDamaged
from fieldbook.vault.files import STORES, VaultFiles, named_errors
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.pages import PageChecker, read_page
from fieldbook.vault.rows import Reader
from fieldbook.vault.slots import Payload
from fieldbook.vault.sql import Connection

Finish = Callable[[Connection, bytes, list[Finding]], None]
"""Is called with the new store, its key for blobs, and what is lost, before anybody can open it."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """The new vault, open, and what did not come over."""

    vault: OpenVault
    lost: list[Finding]


def rescue(folder: Path, passphrase: str, out: Path, *, keyfile: bytes | None = None,
           new_passphrase: str | None = None, new_keyfile: bytes | None = None,
           parameters: KdfParameters | None = None, finish: Finish | None = None,
           progress: Progress = silent, cancelled: IsCancelled = never) -> Rescued:
    """Make a vault in `out` with all that can be read of the store that a passphrase opens.

    The old vault is only read, but for what SQLite undoes of a write that was cut. The new one has
    the same passphrase, or `new_passphrase`, and keys of its own. `finish` must give its store a
    new device identity. Raises as opening.create and as opening.unlock; VaultDamaged when not even
    the list of tables can be read; and what `finish` raises. Nothing is left then, or, when only
    opening the new vault failed, that one, whole.
    """
    folder, out = folder.absolute(), out.absolute()
    with named_errors():
        creating.refuse_occupied(out)
        replacing.put_back(folder)
    files = VaultFiles(folder)
    held = KeysFile.open(files)
    try:
        entry = opening.entry_of(held, passphrase, keyfile)
        return _rescue(files, entry, out, _plan(files, entry, new_passphrase or passphrase,
                                                not_empty_keyfile(new_keyfile)
                                                if new_passphrase else keyfile,
                                                parameters), finish, progress, cancelled)
    finally:
        held.close()


def _plan(files: VaultFiles, entry: Entry, passphrase: str, keyfile: bytes | None,
          parameters: KdfParameters | None) -> Plan:
    old = entry.hit.payload
    size = max(files.size(number) for number in STORES)
    plan = creating.plan(passphrase, keyfile, size, parameters or entry.preamble.parameters,
                         old.hmac)
    return replace(plan, payload=replace(plan.payload, blob_key=old.blob_key,
                                         export_key=old.export_key))


def _rescue(files: VaultFiles, entry: Entry, out: Path, plan: Plan, finish: Finish | None,
            progress: Progress, cancelled: IsCancelled) -> Rescued:
    lost: list[Finding] = []

    def write(staging: VaultFiles, sealed: Sealed, meter: Meter, cancelled: IsCancelled) -> None:
        own, other = staging.store(plan.payload.store), staging.store(1 - plan.payload.store)
        creating.make_store(own, plan.payload, plan.records(sealed))
        with creating.unsafe(own, plan.payload) as target:
            # the place of the other store takes the twin for now
            lost.extend(_copy(_Damaged(files, entry.hit.payload, other), target, meter, cancelled))
            begin_anew(target, 0, plan.records(sealed))
            if finish is not None:
                finish(target, plan.payload.blob_key, lost)
            size = max(plan.size, ballast.page_count(target) * sql.PAGE_SIZE)
        meter.follow(creating.fill_store(own, plan.payload, size, cancelled))
        meter.follow(creating.random_store(other, size, cancelled))

    creating.build(out, plan, progress, cancelled, write)
    return Rescued(opening.unlock_planned(out, plan), lost)


@dataclass(frozen=True, slots=True)
class _Damaged:
    """A store that is read, and the file where its twin may be."""

    files: VaultFiles
    payload: Payload
    twin: Path

    def open(self) -> Connection:
        return _opened(self.files, self.payload)

    def open_twin(self) -> Connection:
        return sql.connect(self.twin, self.payload.store_key, self.payload.store_salt,
                           self.payload.hmac)

    def make_twin(self, count: int, cancelled: IsCancelled) -> bool:
        """Copy the store, with noise for damaged pages; False: none is, and there is no copy."""
        checker = PageChecker(self.payload)
        with self.files.store(self.payload.store).open("rb", buffering=0) as source:
            damaged = damaged_pages(source, checker, count, cancelled)
            if not damaged:
                return False
            with self.twin.open("wb") as target:
                for number in range(1, count + 1):
                    stop_if(cancelled)
                    target.write(checker.noise(number) if number in damaged
                                 else read_page(source, number))
        return True


def damaged_pages(source: BinaryIO, checker: PageChecker, count: int,
                  cancelled: IsCancelled = never) -> set[int]:
    """Return which of the first `count` pages are not whole, or are not given by the disk."""
    damaged = set()
    for number in range(1, count + 1):
        stop_if(cancelled)
        try:
            page = read_page(source, number)
        except OSError:
            page = b""
        if not checker.is_whole(number, page):
            damaged.add(number)
    return damaged


def _copy(damaged: _Damaged, target: Connection, meter: Meter,
          cancelled: IsCancelled) -> list[Finding]:
    with contextlib.closing(damaged.open()) as connection:
        count = ballast.page_count(connection)
    has_twin = damaged.make_twin(count, cancelled)
    reader = Reader(damaged.open(), damaged.open, damaged.open_twin() if has_twin else None)
    try:
        copy_rows(reader, target, meter.add, cancelled)
    except sql.SqlError as error:
        if sql.is_damage(error) or sql.is_unreadable(error):
            part = str(damaged.payload.store)
            raise VaultDamaged(part=part, reason="structure") from error
        raise
    finally:
        reader.connection.close()
        if reader.twin is not None:
            reader.twin.close()
    return [Finding("rows-lost", {"table": one.table, "rows": one.rows, "runs": one.runs})
            for one in reader.lost]


def _opened(files: VaultFiles, payload: Payload) -> Connection:
    """Open a store also when its end is missing; raise what is wrong if not even that works."""
    if not files.store(payload.store).exists():
        raise VaultDamaged(part=str(payload.store), reason="missing")
    keep_length(files, payload.store)
    connection = None
    try:
        connection = sql.connect(files.store(payload.store), payload.store_key,
                                 payload.store_salt, payload.hmac, believe=False)
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except sql.SqlError as error:
        if connection is not None:
            connection.close()
        if sql.is_damage(error):
            raise diagnosis(files, payload) from error
        raise
    return connection
