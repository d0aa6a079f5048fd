"""Sends what waits: packets first, in order of urgency, then attachments block by block."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from fieldbook.core.errors import Fact
from fieldbook.core.progress import IsCancelled, Progress, silent, stop_if
from fieldbook.exchange.account import Party
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import HubAway, HubNotTrusted, NotOnHub, RequestRefused
from fieldbook.exchange.lanes import InStore
from fieldbook.exchange.outbox import Outbox, Outgoing
from fieldbook.exchange.protocol.packet import packet_hash
from fieldbook.exchange.protocol.receipts import check_receipt
from fieldbook.exchange.report import Finding
from fieldbook.exchange.sealing import LostFile, Sealer
from fieldbook.exchange.spool import Spool
from fieldbook.exchange.uploading import ReadBlocks, Upload, load_pace, save_pace
from fieldbook.store.errors import BlobDamaged, BlobMissing
from fieldbook.store.store import Store

NEVER_TAKEN = ("packet-size", "too-large")
"""The hub's words for a packet that it will refuse as often as it is sent."""

FILE_LOST = "file-lost"
"""Why something was not sent: an attachment is damaged or gone on this computer."""


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
        """Return what was sent; None when it was taken back, or the hub never takes it."""
        try:
            sealed = self._sealer.seal(item, silent, cancelled)
        except (BlobMissing, BlobDamaged):
            self._give_up(item, FILE_LOST, {})  # it must not keep everything else from leaving
            return None
        if sealed is None or not self._in_store(partial(self._outbox.on_the_way, item.id)):
            return None
        before = self._carrier.traffic.bytes_up
        try:
            receipt = self._carrier.put_packet(sealed.mailbox, sealed.data,
                                               self._party.writer(sealed.mailbox))
        except (HubAway, HubNotTrusted):
            # a hub that did not answer in time may have it all the same
            if item.state == "waiting" and self._carrier.traffic.bytes_up == before:
                self._in_store(partial(self._outbox.not_begun, item.id))
            raise
        except (NotOnHub, RequestRefused) as error:
            why = _final(error)
            if not why:
                raise
            self._give_up(item, why, error.facts)
            return None
        name = packet_hash(sealed.data)
        check_receipt(receipt, self._party.hub_key, sealed.mailbox, name)
        self._in_store(partial(self._sent, item, sealed.mailbox, name))
        return replace(item, size=len(sealed.data), packet=name.hex())

    def _give_up(self, item: Outgoing, why: str, facts: Mapping[str, Fact]) -> None:
        self._in_store(partial(self._outbox.undeliverable, item.id, why))
        self.findings.append(Finding(why, {**facts, "type": item.type}))

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
            "o.counter IS NOT NULL ORDER BY o.created, o.rowid, b.place")
        return [SealedFile(row[0], row[1], row[2], bytes(row[3]), row[4]) for row in rows]

    def send_file(self, file: SealedFile, progress: Progress, cancelled: IsCancelled) -> None:
        """Bring one attachment to the hub; what the hub has of it is not sent again."""
        pace = self._in_store(partial(load_pace, self._store))
        read = _reader(self._in_store, self._spool, file.spool)
        upload = Upload(self._carrier, file.sha256, file.size, read, self._party.writer(b""), pace)
        try:
            upload.run(progress, cancelled)
        finally:
            self._in_store(partial(save_pace, self._store, pace))
        self._in_store(partial(self._done, file))

    def _done(self, file: SealedFile) -> None:
        with self._store.transaction():
            self._outbox.blob_stored(file.item, file.place)

    def lost(self) -> list[LostFile]:
        """Return attachments that the hub had and may have lost (store lane)."""
        rows = self._store.sql(
            "SELECT outbox, place, source, head, sha256, size, plain_size FROM outbox_blob "
            "WHERE stored = 0 AND spool IS NULL AND head IS NOT NULL")
        return [LostFile(row[0], row[1], row[2], bytes(row[3]), bytes(row[4]), row[5], row[6])
                for row in rows]

    def find_lost(self, cancelled: IsCancelled) -> None:
        """Ask a hub that was restored for each attachment, and seal again what it lacks."""
        for file in self._in_store(self.lost):
            stop_if(cancelled)
            state = self._carrier.declare_blob(file.sha256, file.size, self._party.writer(b""))
            if not state.complete:
                if self._sealer.seal_again(file, cancelled) is not None:
                    continue
                self.findings.append(Finding("attachment-gone"))
            self._in_store(partial(self._outbox.blob_stored, file.item, file.place))


def _final(error: NotOnHub | RequestRefused) -> str:
    """Return why the hub never takes a packet; "" when it may take it another time.

    What stands between may refuse in words of its own, or damage what passes: then it waits.
    """
    if isinstance(error, NotOnHub):
        return "mailbox-gone" if error.facts.get("what") == "mailbox" else ""
    return error.kind if error.facts.get("why") in NEVER_TAKEN else ""


def _reader(in_store: InStore, spool: Spool, number: int) -> ReadBlocks:
    def read(first: int, count: int) -> bytes:
        return in_store(lambda: spool.read(number, first, count))
    return read
