"""The own mailbox: what came is opened, checked, applied once, and acknowledged.

Everything that a packet causes happens in one transaction: it is marked as seen, its handler runs,
its receipt is queued. A packet that cannot be read, or that its handler refuses, is set aside where
it can be seen, and is in nobody's way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from fieldbook.core.clock import Clock
from fieldbook.core.errors import Cancelled, WorldError
from fieldbook.exchange.account import Party
from fieldbook.exchange.errors import NotOnHub
from fieldbook.exchange.letters import decode_message
from fieldbook.exchange.notes import CHANGES_SENT, get_note
from fieldbook.exchange.outbox import Outbox
from fieldbook.exchange.protocol.bodies import ReceiptBody, decode_receipt, encode_receipt
from fieldbook.exchange.protocol.packet import (
    BlobPointer,
    Opened,
    Packet,
    check_place,
    open_packet,
)
from fieldbook.exchange.report import Finding
from fieldbook.store.errors import (
    DiskFailed,
    DiskFull,
    StoreDamaged,
    StoreFull,
    StoreReadOnly,
)
from fieldbook.store.store import Store

OUR_TROUBLE = (Cancelled, StoreFull, DiskFull, DiskFailed, StoreDamaged, StoreReadOnly)
"""Errors that say nothing about a packet: they end the exchange, and the packet comes again."""

BAD_PACKET = (WorldError, msgspec.MsgspecError, LookupError, ValueError, TypeError)
DAY_MS = 86_400_000
HELD_DAYS = 30
KEPT_ON_HUB, TO_ACKNOWLEDGE = 2, 0


@dataclass(frozen=True)
class Received:
    """A packet that came, its signature and place verified.

    packet: hex SHA-256. sender: Ed25519 public key (32 bytes). arrived: ms since 1970. day: when
    the hub got it, days since 1970. own: this account wrote it.
    """

    packet: str
    type: str
    sender: bytes
    body: bytes
    blobs: tuple[BlobPointer, ...]
    arrived: int
    day: int
    own: bool


Handlers = Mapping[str, Callable[[Received], None]]
"""By packet type; called on the store's lane, inside the transaction that marks the packet seen."""

OnRestored = Callable[[], None]
"""Called on the store's lane, in a transaction, when the hub came back from a backup."""


def unmoved() -> None:
    """Hear of a restored hub and do nothing."""


@dataclass(frozen=True)
class Place:
    """Where reading a mailbox goes on: number of the last packet seen, epoch of the hub."""

    after: int
    epoch: bytes


class Mailroom:
    """What is kept of the own mailbox. Every call but `open` belongs on the store's lane."""

    def __init__(self, store: Store, outbox: Outbox, party: Party, handlers: Handlers,
                 clock: Clock, on_restored: OnRestored = unmoved) -> None:
        self._store = store
        self._on_restored = on_restored
        self._outbox = outbox
        self._party = party
        self._handlers = handlers
        self._clock = clock
        self.findings: list[Finding] = []

    def place(self) -> Place:
        """Return where to go on."""
        rows = self._store.sql("SELECT after, epoch FROM mailbox_cursor WHERE mailbox = ?",
                               (self._party.mailbox,))
        return Place(int(rows[0][0]), bytes(rows[0][1])) if rows else Place(0, b"")

    def move(self, place: Place) -> None:
        """Remember where to go on."""
        self._store.sql(
            "INSERT INTO mailbox_cursor (mailbox, after, epoch) VALUES (?, ?, ?) ON CONFLICT "
            "(mailbox) DO UPDATE SET after = excluded.after, epoch = excluded.epoch",
            (self._party.mailbox, place.after, place.epoch))

    def has_seen(self, packet: bytes) -> bool:
        """Tell whether this packet was applied or set aside before."""
        return bool(self._store.sql(
            "SELECT 1 FROM packet_seen WHERE sha256 = ? UNION ALL "
            "SELECT 1 FROM packet_held WHERE sha256 = ?", (packet, packet)))

    def come_again(self, packet: bytes) -> None:
        """Have the hub told once more that a packet is safe here which it had forgotten."""
        self._store.sql("UPDATE packet_seen SET acknowledged = ? WHERE sha256 = ? AND "
                        "acknowledged = 1", (TO_ACKNOWLEDGE, packet))

    def begin_again(self, epoch: bytes) -> None:
        """Note that the hub came back from a backup: read from the start, send what it may lack."""
        self.findings.append(Finding("hub-restored"))
        with self._store.transaction():
            self._outbox.send_again()
            self._on_restored()
            self.move(Place(0, epoch))

    def held(self) -> list[tuple[bytes, int]]:
        """Return packets (hash, day) that waited for their body."""
        return [(bytes(row[0]), int(row[1]))
                for row in self._store.sql("SELECT sha256, day FROM packet_held")]

    def hold(self, name: bytes, day: int, packet: Packet, sealed: bytes) -> None:
        """Keep in mind a packet whose body is not on the hub yet; its place in the chain counts.

        One that waited too long is set aside.
        """
        if self._clock.now_ms() // DAY_MS - day > HELD_DAYS:
            self.set_aside(name, sealed, NotOnHub(what="blob"))
            return
        with self._store.transaction():
            if not self._is_held(name):
                self._store.sql("INSERT INTO packet_held (sha256, day) VALUES (?, ?)", (name, day))
                self._follow_chain(name, packet)

    def _is_held(self, name: bytes) -> bool:
        return bool(self._store.sql("SELECT 1 FROM packet_held WHERE sha256 = ?", (name,)))

    def open(self, sealed: bytes) -> Opened:
        """Return what is inside, when it belongs here. Touches no store; raises WorldError."""
        opened = open_packet(sealed, self._party.identities)
        check_place(opened, hub=self._party.hub_id, mailbox=self._party.mailbox,
                    recipients=self._party.marks, types=self._party.types,
                    signers=self._party.signers)
        return opened

    def take(self, name: bytes, day: int, opened: Opened, body: bytes, sealed: bytes) -> bool:
        """Apply a packet, once; False when it was set aside. Raises only what is our trouble."""
        try:
            with self._store.transaction():
                self._apply(name, day, opened, body)
        except OUR_TROUBLE:
            raise
        except BAD_PACKET as error:
            self.set_aside(name, sealed, error)
            return False
        return True

    def set_aside(self, name: bytes, sealed: bytes, error: BaseException) -> None:
        """Keep a packet that cannot be used where people can see it."""
        reason = error.kind if isinstance(error, WorldError) else "body-damaged"
        with self._store.transaction():
            self._mark_seen(name, TO_ACKNOWLEDGE)
            self._store.sql("INSERT OR IGNORE INTO packet_aside (sha256, arrived, reason, data) "
                            "VALUES (?, ?, ?, ?)", (name, self._clock.now_ms(), reason, sealed))
        self.findings.append(Finding("packet-set-aside", {"packet": name.hex(),
                                                          "reason": reason}))

    def unacknowledged(self) -> list[bytes]:
        """Return packets that are safe here and that the hub may drop, at most 500."""
        return [bytes(row[0]) for row in self._store.sql(
            "SELECT sha256 FROM packet_seen WHERE acknowledged = 0 LIMIT 500")]

    def acknowledged(self, packets: list[bytes]) -> None:
        """Note that the hub was told."""
        with self._store.transaction():
            for name in packets:
                self._store.sql("UPDATE packet_seen SET acknowledged = 1 WHERE sha256 = ?",
                                (name,))

    def _apply(self, name: bytes, day: int, opened: Opened, body: bytes) -> None:
        packet, signer = opened.packet, opened.signer
        own = signer == self._party.signing.public
        was_held = self._is_held(name)
        # own copies from before everything is sent anew are of no use any more
        kept = own and get_note(self._store, CHANGES_SENT) is not None
        self._mark_seen(name, KEPT_ON_HUB if kept else TO_ACKNOWLEDGE)
        received = Received(packet=name.hex(), type=packet.type, sender=signer, body=body,
                            blobs=_attachments(packet), arrived=self._clock.now_ms(), day=day,
                            own=own)
        if not own:
            if not was_held:
                self._follow_chain(name, packet)
            self._dispatch(received)
            self._await_attachments(name, received)
            self._queue_receipt(name, received)

    def _mark_seen(self, name: bytes, acknowledged: int) -> None:
        self._store.sql("INSERT OR IGNORE INTO packet_seen (sha256, seen, acknowledged) "
                        "VALUES (?, ?, ?)", (name, self._clock.now_ms(), acknowledged))
        self._store.sql("DELETE FROM packet_held WHERE sha256 = ?", (name,))

    def _dispatch(self, received: Received) -> None:
        """Move the states of what we sent, then let the room that it is for take the packet."""
        from_desk = received.sender == self._party.organisation
        if received.type == "receipt":
            self._apply_receipt(received, from_desk)
        if received.type == "message" and from_desk:
            about = decode_message(received.body).about
            if about:
                self._outbox.answered(about)
        handler = self._handlers.get(received.type)
        if handler is not None:
            handler(received)
        elif received.type not in ("receipt", "changes"):
            raise NoHandler(type=received.type)

    def _apply_receipt(self, received: Received, from_desk: bool) -> None:
        """A member's receipt tells that it came, to that member alone; the desk's tells more."""
        receipt = decode_receipt(received.body)
        status = receipt.status if from_desk else "received"
        if from_desk or self._is_for(receipt.packet, received.sender):
            self._outbox.receipt(receipt.packet, status, receipt.day, receipt.why)

    def _is_for(self, packet: bytes, sender: bytes) -> bool:
        mailbox = self._party.mailbox_of(sender)
        return bool(mailbox and self._store.sql(
            "SELECT 1 FROM outbox WHERE sha256 = ? AND mailbox = ?", (packet, mailbox)))

    def _await_attachments(self, name: bytes, received: Received) -> None:
        for place, one in enumerate(received.blobs):
            self._store.sql(
                "INSERT INTO incoming_blob (packet, place, name, sha256, size, seed, plain_sha256, "
                "plain_size) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (name, place, one.name, one.sha256, one.size, one.seed, one.plain_sha256,
                 one.plain_size))

    def _queue_receipt(self, name: bytes, received: Received) -> None:
        if received.type not in ("submission", "message"):
            return
        mailbox = self._party.mailbox_of(received.sender)
        if mailbox is not None:
            body = encode_receipt(ReceiptBody(packet=name, status="received",
                                              day=received.arrived // DAY_MS))
            self._outbox.put("receipt", body, mailbox=mailbox)

    def _follow_chain(self, name: bytes, packet: Packet) -> None:
        """Notice packets that were hidden from us, and two senders with one key."""
        rows = self._store.sql("SELECT counter, last FROM peer_chain WHERE sender = ? "
                               "AND mailbox = ?", (packet.sender, packet.mailbox))
        counter, last = (int(rows[0][0]), bytes(rows[0][1])) if rows else (0, b"")
        if packet.counter > counter + 1:
            self.findings.append(Finding("packets-missing",
                                         {"count": packet.counter - counter - 1}))
        elif packet.counter == counter + 1 and packet.previous != last:
            self.findings.append(Finding("sender-copied"))
        elif packet.counter <= counter:
            self.findings.append(Finding("packet-late"))
            return
        self._store.sql(
            "INSERT INTO peer_chain (sender, mailbox, counter, last) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (sender, mailbox) DO UPDATE SET counter = excluded.counter, "
            "last = excluded.last", (packet.sender, packet.mailbox, packet.counter, name))


class NoHandler(WorldError):
    """A sound packet of a type that nothing here deals with. Facts: type."""

    kind = "packet-type-unknown"


def body_pointer(packet: Packet) -> BlobPointer | None:
    """Return the pointer to the body, when it was too long to travel inside."""
    return packet.blobs[0] if packet.blobs and packet.blobs[0].name == "" else None


def _attachments(packet: Packet) -> tuple[BlobPointer, ...]:
    return packet.blobs[1:] if body_pointer(packet) else packet.blobs
