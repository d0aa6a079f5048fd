"""From what waits to what travels: attachments into blobs, letters into packets, each sealed once.

Reading, encrypting and writing attachments goes piece by piece: the store's lane is held for one
mebibyte at a time.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import BinaryIO, cast

from fieldbook.core.clock import Clock, HybridClock
from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.crypto.aead import seal, unseal
from fieldbook.crypto.hashing import KeyedHasher
from fieldbook.exchange.account import Party
from fieldbook.exchange.lanes import PIECE, InStore, PiecewiseReader
from fieldbook.exchange.outbox import BODY, ORGANISATION, WITHDRAWABLE, Outgoing
from fieldbook.exchange.protocol.blobs import HEAD_SIZE, SEED_SIZE, seal_blob, seal_blob_again
from fieldbook.exchange.protocol.packet import (
    BlobPointer,
    Packet,
    packet_hash,
    seal_packet,
    size_class,
)
from fieldbook.exchange.spool import SEALED, Spool, SpoolWriter
from fieldbook.store.errors import BlobDamaged, BlobMissing
from fieldbook.store.store import Store

BODY_NAME = ""
"""Name of the blob that is the packet's body; attachments always have one."""


@dataclass(frozen=True)
class Sealed:
    """A packet as it travels: where to, and its bytes."""

    item: str
    mailbox: bytes
    data: bytes


@dataclass(frozen=True)
class LostFile:
    """An attachment that the hub may have lost, and that is not here in its sealed form.

    source: the file of the store. head: how the sealed form begins, and its locked secrets. sha256,
    size: of the sealed form; plain_size: of the content.
    """

    item: str
    place: int
    source: str
    head: bytes
    sha256: bytes
    size: int
    plain_size: int


class _TakenBack(Exception):
    """The item is no longer in the outbox."""


class _Noted(io.RawIOBase):
    """Reads through a file; `key` comes of its content, and of nothing that stays without it.

    What it locks is lost with the last copy of the file: whoever opens the vault later cannot open
    on the hub what was erased here.
    """

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._hash = KeyedHasher(b"fieldbook-sealed-again")

    def readable(self) -> bool:
        """Say yes."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes, or all that is left when negative; empty at the end."""
        data = self._source.read(size)
        self._hash.update(data)
        return data

    @property
    def key(self) -> bytes:
        """The key of what was read, 32 bytes."""
        return self._hash.digest()


class Sealer:
    """Seals what waits. `seal` and `seal_again` run outside the store's lane."""

    def __init__(self, store: Store, party: Party, in_store: InStore, clock: Clock) -> None:
        self._store = store
        self._party = party
        self._in_store = in_store
        self._spool = Spool(store)
        self._clock = HybridClock(clock)

    def seal(self, item: Outgoing, progress: Progress, cancelled: IsCancelled) -> Sealed | None:
        """Return the bytes of `item`; made now if they were not before. Raises Cancelled.

        None: it was taken back meanwhile. Raises BlobMissing, BlobDamaged for an attachment too.
        """
        kept = self._in_store(lambda: self._kept(item))
        if kept is not None:
            return kept
        try:
            return self._seal(item, progress, cancelled)
        except _TakenBack:
            return None

    def seal_again(self, file: LostFile, cancelled: IsCancelled) -> int | None:
        """Make the sealed form of an attachment once more; return its number in the spool.

        None: its content is not here any more, or not whole. Raises Cancelled.
        """
        try:
            content = _Noted(self._reader(file.source))
            while content.read(PIECE):
                stop_if(cancelled)
            reader = self._reader(file.source)
        except (BlobMissing, BlobDamaged):
            return None
        secrets = unseal(content.key, file.head[HEAD_SIZE:])
        if secrets is None:
            return None
        pointer = BlobPointer(sha256=file.sha256, size=file.size, seed=secrets[:SEED_SIZE],
                              plain_sha256=secrets[SEED_SIZE:], plain_size=file.plain_size)
        number = self._in_store(lambda: self._spool.create(SEALED))
        writer = SpoolWriter(self._in_store, self._spool, number)
        seal_blob_again(reader, cast(BinaryIO, writer), pointer, file.head[:HEAD_SIZE],
                        cancelled=cancelled)
        writer.finish()
        self._in_store(lambda: self._keep_again(file, number))
        return number

    def _seal(self, item: Outgoing, progress: Progress, cancelled: IsCancelled) -> Sealed:
        for place, name, source in self._in_store(lambda: self._unsealed(item.id)):
            self._seal_file(item.id, place, name, source, progress, cancelled)
        packet = self._in_store(lambda: self._packet(item))
        if size_class(packet) is None:
            self._seal_body(item.id, packet.body)
        return self._in_store(lambda: self._seal_packet(item))

    def _mailbox(self, item: Outgoing) -> bytes:
        return self._party.inbox if item.mailbox == ORGANISATION else item.mailbox

    def _kept(self, item: Outgoing) -> Sealed | None:
        rows = self._store.sql("SELECT sealed FROM outbox WHERE id = ? AND sealed IS NOT NULL",
                               (item.id,))
        return Sealed(item.id, self._mailbox(item), bytes(rows[0][0])) if rows else None

    def _unsealed(self, item: str) -> list[tuple[int, str, str]]:
        return [(row[0], row[1], row[2]) for row in self._store.sql(
            "SELECT place, name, source FROM outbox_blob WHERE outbox = ? AND seed IS NULL "
            "ORDER BY place", (item,))]

    def _body(self, item: str) -> bytes:
        rows = self._store.sql("SELECT body FROM outbox WHERE id = ?", (item,))
        if not rows:
            raise _TakenBack
        return bytes(rows[0][0])

    def _seal_file(self, item: str, place: int, name: str, source: str, progress: Progress,
                   cancelled: IsCancelled) -> None:
        size = self._in_store(lambda: self._store.blobs.info(source).size)
        number = self._in_store(lambda: self._spool.create(SEALED))
        writer = SpoolWriter(self._in_store, self._spool, number)
        content = _Noted(self._reader(source))
        pointer = seal_blob(content, cast(BinaryIO, writer), size,
                            name=name or "file", progress=progress, cancelled=cancelled)
        writer.finish()
        lock = seal(content.key, pointer.seed + pointer.plain_sha256)
        self._in_store(lambda: self._keep_blob(item, place, number, pointer, lock))

    def _reader(self, source: str) -> BinaryIO:
        opened = self._in_store(lambda: self._store.blobs.open(source))
        return cast(BinaryIO, PiecewiseReader(self._in_store, opened))

    def _seal_body(self, item: str, body: bytes) -> None:
        """Let a body that is too long for a packet travel as a blob before the attachments."""
        number = self._in_store(lambda: self._spool.create(SEALED))
        writer = SpoolWriter(self._in_store, self._spool, number)
        pointer = seal_blob(io.BytesIO(body), cast(BinaryIO, writer), len(body), name=BODY_NAME)
        writer.finish()

        def keep() -> None:
            with self._store.transaction():
                self._body(item)
                self._store.sql("INSERT INTO outbox_blob (outbox, place, name, media_type, source) "
                                "VALUES (?, ?, '', '', '')", (item, BODY))
                self._keep_blob(item, BODY, number, pointer)
                self._store.sql("UPDATE outbox SET body = x'' WHERE id = ?", (item,))

        self._in_store(keep)

    def _keep_blob(self, item: str, place: int, number: int, pointer: BlobPointer,
                   lock: bytes = b"") -> None:
        with self._store.transaction():
            self._spool.name(number, pointer.sha256.hex(), pointer.size)
            head = self._spool.read(number, 0, 1)[:HEAD_SIZE] + lock if lock else None
            self._store.sql(
                "UPDATE outbox_blob SET spool = ?, seed = ?, sha256 = ?, size = ?, "
                "plain_sha256 = ?, plain_size = ?, head = ? WHERE outbox = ? AND place = ?",
                (number, pointer.seed, pointer.sha256, pointer.size, pointer.plain_sha256,
                 pointer.plain_size, head, item, place))

    def _keep_again(self, file: LostFile, number: int) -> None:
        with self._store.transaction():
            self._spool.name(number, file.sha256.hex(), file.size)
            self._store.sql("UPDATE outbox_blob SET spool = ? WHERE outbox = ? AND place = ?",
                            (number, file.item, file.place))

    def _seal_packet(self, item: Outgoing) -> Sealed:
        """Number, sign and seal in one transaction, so that no number is given twice."""
        mailbox = self._mailbox(item)
        with self._store.transaction():
            packet = self._packet(item)
            data = seal_packet(packet, self._party.signing, self._party.recipients(mailbox))
            name = packet_hash(data)
            # until it has left, it may have to be sealed once more with another number
            body = packet.body if item.type in WITHDRAWABLE else b""
            self._store.sql(
                "UPDATE outbox SET sealed = ?, sha256 = ?, counter = ?, previous = ?, body = ? "
                "WHERE id = ?", (data, name, packet.counter, packet.previous, body, item.id))
            self._store.sql(
                "INSERT INTO sent_chain (mailbox, counter, last) VALUES (?, ?, ?) ON CONFLICT "
                "(mailbox) DO UPDATE SET counter = excluded.counter, last = excluded.last",
                (mailbox, packet.counter, name))
        return Sealed(item.id, mailbox, data)

    def _packet(self, item: Outgoing) -> Packet:
        mailbox = self._mailbox(item)
        counter, previous = self._last(mailbox)
        return Packet(type=item.type, hub=self._party.hub_id, mailbox=mailbox,
                      counter=counter + 1, previous=previous, body=self._body(item.id),
                      clock=self._clock.tick(), blobs=self._pointers(item.id))

    def _last(self, mailbox: bytes) -> tuple[int, bytes]:
        rows = self._store.sql("SELECT counter, last FROM sent_chain WHERE mailbox = ?",
                               (mailbox,))
        return (int(rows[0][0]), bytes(rows[0][1])) if rows else (0, b"")

    def _pointers(self, item: str) -> tuple[BlobPointer, ...]:
        rows = self._store.sql(
            "SELECT sha256, size, seed, name, plain_sha256, plain_size FROM outbox_blob "
            "WHERE outbox = ? ORDER BY place", (item,))
        return tuple(BlobPointer(sha256=bytes(row[0]), size=row[1], seed=bytes(row[2]),
                                 name=row[3], plain_sha256=bytes(row[4]), plain_size=row[5])
                     for row in rows)
