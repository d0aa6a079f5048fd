"""Attachments that packets point to: fetched block by block, opened, and put among the blobs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, cast

from fieldbook.core.background import drain
from fieldbook.core.progress import IsCancelled, Progress, silent
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.downloading import Arrived, Wanted, download
from fieldbook.exchange.errors import BlobDamaged, NotOnHub
from fieldbook.exchange.lanes import InStore, PiecewiseReader
from fieldbook.exchange.protocol.blobs import open_blob
from fieldbook.exchange.protocol.packet import BlobPointer
from fieldbook.exchange.spool import INCOMING, PLAIN, Spool, SpoolFile, SpoolWriter
from fieldbook.store.store import Store

MISSING, DOUBTFUL, DAMAGED = "missing", "doubtful", "damaged"
"""Not on the hub yet; damaged once, fetched again; damaged twice, given up."""


@dataclass(frozen=True)
class Incoming:
    """An attachment that is expected: hex hash of its packet, place in it, and the pointer."""

    packet: str
    place: int
    pointer: BlobPointer


@dataclass(frozen=True)
class Attached:
    """An attachment that is here now, or never will be: `blob` is empty when it was damaged."""

    packet: str
    place: int
    name: str
    blob: str
    size: int
    sha256: str


OnAttached = Callable[[Attached], None]
"""Called on the store's lane, in the transaction that ends the waiting."""


class AttachmentRoom:
    """Fetches attachments; network here, store on its lane."""

    def __init__(self, store: Store, carrier: Carrier, in_store: InStore,
                 on_attached: OnAttached) -> None:
        self._store = store
        self._carrier = carrier
        self._in_store = in_store
        self._on_attached = on_attached
        self._spool = Spool(store)

    def expected(self) -> list[Incoming]:
        """Return what is not here yet (store lane)."""
        rows = self._store.sql(
            "SELECT packet, place, name, sha256, size, seed, plain_sha256, plain_size "
            "FROM incoming_blob WHERE reason != ? ORDER BY size", (DAMAGED,))
        return [Incoming(bytes(row[0]).hex(), row[1], BlobPointer(
            name=row[2], sha256=bytes(row[3]), size=row[4], seed=bytes(row[5]),
            plain_sha256=bytes(row[6]), plain_size=row[7])) for row in rows]

    def fetch(self, one: Incoming, progress: Progress, cancelled: IsCancelled) -> bool:
        """Bring one attachment here; False when the hub does not have it, or it is damaged."""
        try:
            staged = self._plain(one.pointer, progress, cancelled)
        except NotOnHub:
            self._in_store(lambda: self._note(one, MISSING))
            return False
        except BlobDamaged:
            self._in_store(lambda: self._doubt(one))
            return False
        size = one.pointer.plain_size
        source = cast(BinaryIO, SpoolFile(self._spool, staged))
        blob = drain(self._in_store(lambda: self._store.blobs.add_sliced(
            source, size=size, cancelled=cancelled)))
        self._in_store(lambda: self._arrive(one, staged, blob.id))
        return True

    def read(self, pointer: BlobPointer, cancelled: IsCancelled) -> bytes:
        """Return the content of a blob that is small enough to hold: the body of a packet."""
        staged = self._plain(pointer, silent, cancelled)
        data = self._in_store(lambda: SpoolFile(self._spool, staged).read())
        self._in_store(lambda: self._forget(pointer, staged))
        return data

    def _plain(self, pointer: BlobPointer, progress: Progress, cancelled: IsCancelled) -> int:
        """Fetch what is missing and open it into a file of the spool; it is whole on return."""
        number = self._in_store(
            lambda: self._spool.open(INCOMING, pointer.sha256.hex(), pointer.size))
        have = self._in_store(lambda: self._spool.have(number))
        wanted = Wanted(pointer.sha256, pointer.size, have=frozenset(have))
        done = len(have)
        for event in download(self._carrier, [wanted], 1, cancelled):
            if isinstance(event, Arrived):
                self._keep(number, event)
                done += len(event.blocks)
                progress(min(done * 65_536, pointer.size), pointer.size)
        return self._unseal(number, pointer, cancelled)

    def _keep(self, number: int, arrived: Arrived) -> None:
        self._in_store(lambda: self._spool.put(number, arrived.first, arrived.blocks))

    def _unseal(self, number: int, pointer: BlobPointer, cancelled: IsCancelled) -> int:
        staged = self._in_store(lambda: self._spool.create(PLAIN))
        writer = SpoolWriter(self._in_store, self._spool, staged)
        sealed = PiecewiseReader(self._in_store, cast(BinaryIO, SpoolFile(self._spool, number)))
        try:
            open_blob(cast(BinaryIO, sealed), cast(BinaryIO, writer), pointer, cancelled=cancelled)
        except BlobDamaged:
            self._in_store(lambda: self._spool.drop(number))
            raise
        writer.finish()
        return staged

    def _arrive(self, one: Incoming, staged: int, blob: str) -> None:
        with self._store.transaction():
            self._forget(one.pointer, staged)
            self._store.sql("DELETE FROM incoming_blob WHERE packet = ? AND place = ?",
                            (bytes.fromhex(one.packet), one.place))
            self._on_attached(_attached(one, blob))

    def _doubt(self, one: Incoming) -> None:
        """Fetch what was damaged once more, in the next run; after that give it up."""
        with self._store.transaction():
            rows = self._store.sql("SELECT 1 FROM incoming_blob WHERE packet = ? AND place = ? "
                                   "AND reason = ?", (bytes.fromhex(one.packet), one.place,
                                                      DOUBTFUL))
            self._note(one, DAMAGED if rows else DOUBTFUL)
            if rows:
                self._on_attached(_attached(one, ""))

    def _note(self, one: Incoming, reason: str) -> None:
        self._store.sql("UPDATE incoming_blob SET reason = ? WHERE packet = ? AND place = ?",
                        (reason, bytes.fromhex(one.packet), one.place))

    def _forget(self, pointer: BlobPointer, staged: int) -> None:
        with self._store.transaction():
            self._spool.drop(staged)
            number = self._spool.find(INCOMING, pointer.sha256.hex())
            if number is not None:
                self._spool.drop(number)


def _attached(one: Incoming, blob: str) -> Attached:
    pointer = one.pointer
    return Attached(packet=one.packet, place=one.place, name=pointer.name, blob=blob,
                    size=pointer.plain_size, sha256=pointer.plain_sha256.hex())
