"""Making the other half of a vault anew, from inside this one.

Whatever another passphrase opens in the other half is destroyed: no session can know whether there
is something. So the same words are said in every vault, and this half keeps no trace of it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace

from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.vault import ballast, creating, meta, slots, sql
from fieldbook.vault.files import (
    MIB,
    StoreHandles,
    VaultFiles,
    empty,
    even_times,
    flush,
    named_errors,
    write_all,
)
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.meta import SlotRecord, Use
from fieldbook.vault.slots import Payload, Preamble
from fieldbook.vault.sql import Connection

STEP = 2 * MIB
"""What a slice writes."""

Filling = Callable[[Connection, Payload], Generator[None, None, int]]
"""Writes what a new half begins with: gets its connection and its keys, gives way between slices,
and returns how many sessions that stands for. It must not keep either."""


@dataclass(frozen=True, slots=True)
class OtherHalf:
    """What it takes to make the store that is not open. `size` in bytes, as the open one has."""

    files: VaultFiles
    keys: KeysFile
    handles: StoreHandles
    preamble: Preamble
    store: int
    hmac: int
    size: int

    def make(self, kek: bytes, use: Use, progress: Progress, cancelled: IsCancelled,
             filling: Filling | None = None) -> Iterator[None]:
        """Destroy what is in this half and let `kek` open a new store in it, giving way between.

        Its slots go first and come last, so that cut at any point the half is what it was or opens
        for nobody; the session's own half is not touched. Every byte of the store is written anew,
        in place. Raises Cancelled, DiskFailed, and what `filling` raises.
        """
        stop_if(cancelled)
        payload = slots.fresh_payload(self.store, self.hmac)
        records = self._records(kek, use, payload, 0)
        self.keys.scramble([self.store])
        try:
            with named_errors(str(self.store)):
                # flushed, or a power cut brings back a transaction of what was here before
                empty(self.files.journal(self.store))
                self._put_head(payload, records)
            yield from self._fill(payload, progress, cancelled)
            if filling is not None:
                records = yield from self._begin(kek, use, payload, filling)
            stop_if(cancelled)
            self.keys.write_group(self.store, [record.sealed for record in records])
        finally:
            with named_errors():
                even_times(self.files)
        progress(2 * self.size, 2 * self.size)

    def _fill(self, payload: Payload, progress: Progress, cancelled: IsCancelled) -> Iterator[None]:
        done = 0
        with named_errors(str(self.store)):
            for written in creating.fill_store(self.files.store(self.store), payload, self.size,
                                               cancelled, step=STEP):
                done += written
                even_times(self.files)
                progress(min(done, 2 * self.size - 1), 2 * self.size)
                yield

    def _begin(self, kek: bytes, use: Use, payload: Payload,
               filling: Filling) -> Generator[None, None, list[SlotRecord]]:
        """Let somebody write the first things into the store; return its slots after that."""
        path = self.files.store(self.store)
        with creating.unsafe(path, payload) as connection:
            ballast.hold_at(connection, self.size // sql.PAGE_SIZE)
            sessions = yield from filling(connection, payload)
            records = self._records(kek, use, payload, sessions)
            with named_errors(str(self.store)), sql.transaction(connection):
                meta.put(connection, meta.SESSIONS, sessions)
                meta.put_slot_records(connection, records)
        with named_errors(str(self.store)):
            # not the handle that a new `open` would close: that would drop locks on the file
            flush(self.handles.of(self.store))
        return records

    def _records(self, kek: bytes, use: Use, payload: Payload,
                 sessions: int) -> list[SlotRecord]:
        records = [SlotRecord(Use.FREE, 0, slots.random_slot()) for _ in slots.group_of(self.store)]
        place = secrets.randbelow(len(records))
        index = slots.group_of(self.store)[place]
        sealed = slots.seal_slot(kek, self.preamble, index, replace(payload, generation=sessions))
        records[place] = SlotRecord(use, sessions, sealed)
        return records

    def _put_head(self, payload: Payload, records: list[SlotRecord]) -> None:
        """Put a new store of a few pages over the beginning of the file, which keeps its length.

        SQLite takes what is behind for room that it may grow into, as after a growth cut short.
        """
        with creating.scratch(self.files.folder) as beside:
            path = beside.store(self.store)
            creating.make_store(path, payload, records)
            head = path.read_bytes()
        file = self.handles.of(self.store)
        file.seek(0)
        write_all(file, head)
        flush(file)
