"""Sends what waits: packets first, in order of urgency, then attachments block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from fieldbook.core.progress import IsCancelled, Progress, silent, stop_if
from fieldbook.exchange.account import Party
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import BlobDamaged, NotOnHub, UploadIncomplete
from fieldbook.exchange.lanes import InStore
from fieldbook.exchange.outbox import Outbox, Outgoing
from fieldbook.exchange.protocol.capabilities import Credential
from fieldbook.exchange.protocol.packet import packet_hash
from fieldbook.exchange.protocol.receipts import check_receipt
from fieldbook.exchange.protocol.wire import BLOCK_SIZE, MAX_BLOCKS, block_count
from fieldbook.exchange.report import Finding
from fieldbook.exchange.sealing import Sealer
from fieldbook.exchange.spool import Spool
from fieldbook.store.store import Store

ReadBlocks = Callable[[int, int], bytes]

ATTEMPTS = 3
"""How often an upload is begun again when the hub lost or damaged blocks."""


@dataclass(frozen=True)
class SealedFile:
    """An attachment that the hub does not have whole."""

    item: str
    place: int
    spool: int
    sha256: bytes
    size: int


class Sender:
    """Sends over one carrier; holds the store only between two requests."""

    def __init__(self, store: Store, outbox: Outbox, sealer: Sealer, party: Party,
                 carrier: Carrier, in_store: InStore) -> None:
        self._store = store
        self._outbox = outbox
        self._sealer = sealer
        self._party = party
        self._carrier = carrier
        self._in_store = in_store
        self._spool = Spool(store)
        self.findings: list[Finding] = []

    def send_packets(self, cancelled: IsCancelled) -> Iterator[Outgoing]:
        """Seal and send every packet that waits; yield each once the hub's receipt is here."""
        while True:
            stop_if(cancelled)
            item = self._in_store(self._outbox.next_packet)
            if item is None:
                return
            sent = self._send(item, cancelled)
            if sent is not None:
                yield sent

    def _send(self, item: Outgoing, cancelled: IsCancelled) -> Outgoing | None:
        """Return what was sent; None when its mailbox is gone, which is told and blocks nothing."""
        sealed = self._sealer.seal(item, silent, cancelled)
        self._in_store(partial(self._outbox.on_the_way, item.id))
        try:
            receipt = self._carrier.put_packet(sealed.mailbox, sealed.data,
                                               self._party.writer(sealed.mailbox))
        except NotOnHub:
            self._in_store(partial(self._outbox.undeliverable, item.id))
            self.findings.append(Finding("mailbox-gone", {"type": item.type}))
            return None
        name = packet_hash(sealed.data)
        check_receipt(receipt, self._party.hub_key, sealed.mailbox, name)
        self._in_store(partial(self._sent, item, sealed.mailbox, name))
        return replace(item, size=len(sealed.data), packet=name.hex())

    def _sent(self, item: Outgoing, mailbox: bytes, name: bytes) -> None:
        with self._store.transaction():
            if mailbox == self._party.mailbox:
                self._store.sql("INSERT OR IGNORE INTO packet_seen (sha256, seen, acknowledged) "
                                "VALUES (?, ?, 2)", (name, item.created))
            self._outbox.sent(item.id)

    def files(self) -> list[SealedFile]:
        """Return the attachments that the hub lacks, in the order of their packets (store lane)."""
        rows = self._store.sql(
            "SELECT b.outbox, b.place, b.spool, b.sha256, b.size FROM outbox_blob b "
            "JOIN outbox o ON o.id = b.outbox WHERE b.stored = 0 AND b.spool IS NOT NULL AND "
            "o.sealed IS NOT NULL ORDER BY o.created, o.rowid, b.place")
        return [SealedFile(row[0], row[1], row[2], bytes(row[3]), row[4]) for row in rows]

    def send_file(self, file: SealedFile, progress: Progress, cancelled: IsCancelled) -> None:
        """Bring one attachment to the hub; what the hub has of it is not sent again."""
        credential = self._party.writer(b"")
        read = _reader(self._in_store, self._spool, file.spool)
        upload(self._carrier, file.sha256, file.size, read, credential, progress, cancelled)
        self._in_store(lambda: self._done(file))

    def _done(self, file: SealedFile) -> None:
        with self._store.transaction():
            self._outbox.blob_stored(file.item, file.place)
            self._spool.drop(file.spool)


def upload(carrier: Carrier, name: bytes, size: int, read: ReadBlocks, credential: Credential,
           progress: Progress, cancelled: IsCancelled) -> int:
    """Bring one file to the hub in runs of blocks; return how many bytes had to be sent.

    `read(first, count)` returns that many blocks joined. Raises Cancelled between two requests,
    UploadIncomplete or BlobDamaged when the hub fails to keep it three times over.
    """
    sent = 0
    for attempt in range(ATTEMPTS):
        stop_if(cancelled)
        state = carrier.declare_blob(name, size, credential)
        if state.complete:
            return sent
        for first, count in _runs(block_count(size), state.have):
            stop_if(cancelled)
            data = read(first, count)
            carrier.put_blocks(name, first, data, credential)
            sent += len(data)
            progress(min(size, (first + count) * BLOCK_SIZE), size)
        try:
            carrier.commit_blob(name, credential)
        except (UploadIncomplete, BlobDamaged):
            if attempt == ATTEMPTS - 1:
                raise
        else:
            return sent
    return sent


def _reader(in_store: InStore, spool: Spool, number: int) -> ReadBlocks:
    def read(first: int, count: int) -> bytes:
        return in_store(lambda: spool.read(number, first, count))
    return read


def _runs(total: int, have: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, count) of consecutive missing blocks, at most 16 together."""
    first, count = 0, 0
    for n in range(total):
        if n in have or count == MAX_BLOCKS:
            if count:
                yield first, count
            count = 0
        if n not in have:
            first = first if count else n
            count += 1
    if count:
        yield first, count
