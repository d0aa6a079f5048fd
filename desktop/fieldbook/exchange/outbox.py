"""What waits to leave, and how far each thing got.

A packet is sealed once, just before it is first sent; its bytes are kept, so that every retry is
the same and changes nothing. "Stored by the hub", "received", "accepted" and "answered" come from
signed receipts and letters only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from fieldbook.core.clock import Clock
from fieldbook.core.ids import new_id
from fieldbook.exchange.letters import (
    Attachment,
    MessageLetter,
    enclosed,
    encode_message,
    encode_submission,
)
from fieldbook.exchange.numbering import give_back
from fieldbook.exchange.parting import KeptReceipt, keep_receipt
from fieldbook.exchange.protocol.blobs import sealed_blob_size
from fieldbook.exchange.protocol.receipts import DAY_SECONDS
from fieldbook.exchange.refusals import NotOutgoing, UnderWay
from fieldbook.exchange.sizes import packet_size
from fieldbook.exchange.spool import DROPPED
from fieldbook.store.store import Store

State = Literal["waiting", "on-the-way", "stored", "received", "accepted", "refused", "answered"]
"""`received` is said of messages: nobody decides about them, they are there. A submission that came
is `stored` until it is accepted or refused."""
DAY_MS = DAY_SECONDS * 1000
PRIORITY = {"enrol": 0, "revoke": 1, "receipt": 1, "message": 2, "share": 2, "submission": 3,
            "publication": 4}
LAST = 5
ORGANISATION = b""
"""Stands for the inbox of the organisation, which is looked up when the packet is sealed."""

SILENT = ("receipt", "changes", "enrol")
"""Types that leave no trace in the outbox once the hub has them."""

WITHDRAWABLE = ("submission", "message", "share")
"""Types that somebody decided to send, and may think better of."""

BODY = -1
"""Place of the blob that is the packet's body, before the attachments."""

_SHOWN = f"type NOT IN ({', '.join('?' for _ in SILENT)})"
_UNSETTLED = ("id IN (SELECT id FROM outbox INDEXED BY outbox_unsent WHERE sent IS NULL"
              " UNION SELECT outbox FROM outbox_blob WHERE stored = 0)")
"""Whose packet or attachments have not left: few, however much there is."""

_COLUMNS = ("id, type, subject, state, created, sha256, stored, received, accepted, refused, why, "
            "answered, coalesce(length(sealed), 0), mailbox, sent, length(body), "
            "(SELECT group_concat(coalesce(b.size, -1 - f.size)) FROM outbox_blob b "
            "LEFT JOIN blob f ON f.id = b.source WHERE b.outbox = outbox.id)")
"""The last one: bytes of each attachment on the wire; before it is sealed -1 less its own size."""


@dataclass(frozen=True)
class Outgoing:
    """One thing that leaves. Times are ms since 1970 UTC; None: not yet.

    subject: the id of what it is about in its own room. packet: hex SHA-256 once sealed. size:
    bytes of the sealed packet, 0 before. total: bytes that leave, attachments with it, as far as
    that is known before sealing; 0 once nothing of it is kept for sending. sent: the hub has the
    packet, but not yet the attachments.
    """

    id: str
    type: str
    subject: str
    state: State
    created: int
    packet: str
    stored: int | None
    received: int | None
    accepted: int | None
    refused: int | None
    why: str
    answered: int | None
    size: int
    mailbox: bytes
    sent: int | None = None
    total: int = 0

    @property
    def since(self) -> int:
        """When it got into its state."""
        times = {"stored": self.stored, "received": self.received, "accepted": self.accepted,
                 "refused": self.refused, "answered": self.answered}
        return times.get(self.state) or self.created


StateListener = Callable[[Outgoing], None]
"""Called on the store's lane, inside the transaction that changed the state."""


def deaf(item: Outgoing) -> None:
    """Hear of a state and do nothing."""


class Outbox:
    """Queue and states. Every call belongs on the store's lane."""

    def __init__(self, store: Store, clock: Clock, on_state: StateListener = deaf) -> None:
        self._store = store
        self._clock = clock
        self._on_state = on_state

    def submit(self, submission: str, title: str, document: dict[str, Any],
               attachments: Sequence[Attachment] = ()) -> str:
        """Queue a submission for the organisation; return the id of what leaves."""
        body = encode_submission(submission, title, document, self._clock.now_ms(), attachments)
        return self.put("submission", body, subject=submission, attachments=attachments)

    def send_message(self, message: str, *, thread: str, kind: str, text: str, about: str = "",
                     mailbox: bytes = ORGANISATION, attachments: Sequence[Attachment] = ()) -> str:
        """Queue a message, for the organisation unless a mailbox is named."""
        letter = MessageLetter(id=message, thread=thread, kind=kind, text=text, about=about,
                               created=self._clock.now_ms(), attachments=enclosed(attachments))
        return self.put("message", encode_message(letter), subject=message, mailbox=mailbox,
                        attachments=attachments)

    def put(self, kind: str, body: bytes, *, mailbox: bytes = ORGANISATION, subject: str = "",
            attachments: Sequence[Attachment] = ()) -> str:
        """Queue a packet of type `kind`; return the id of what leaves."""
        item = new_id()
        with self._store.transaction():
            self._store.sql(
                "INSERT INTO outbox (id, type, priority, subject, mailbox, body, created, state) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting')",
                (item, kind, PRIORITY.get(kind, LAST), subject, mailbox, body,
                 self._clock.now_ms()))
            for place, one in enumerate(attachments):
                self._store.sql(
                    "INSERT INTO outbox_blob (outbox, place, name, media_type, source) "
                    "VALUES (?, ?, ?, ?, ?)", (item, place, one.name, one.media_type, one.blob))
        return item

    def get(self, item: str) -> Outgoing | None:
        """Return one thing that leaves."""
        found = self._find("id = ?", (item,))
        return found[0] if found else None

    def of_subject(self, subject: str) -> Outgoing | None:
        """Return the latest thing that left about `subject`; None: it is still a draft."""
        found = self._find("subject = ? ORDER BY created DESC, rowid DESC LIMIT 1", (subject,))
        return found[0] if found else None

    def all(self) -> list[Outgoing]:
        """Return everything but receipts and own copies, newest first."""
        return self._find(f"{_SHOWN} ORDER BY created DESC, rowid DESC", SILENT)

    def unfinished(self) -> list[Outgoing]:
        """Return of all() what the hub does not have whole."""
        return self._find(f"{_UNSETTLED} AND {_SHOWN} AND state IN ('waiting', 'on-the-way')"
                          " ORDER BY created DESC, rowid DESC", SILENT)

    def waiting(self) -> list[Outgoing]:
        """Return what the hub does not have whole, in the order in which it leaves."""
        return self._find("stored IS NULL ORDER BY priority, created, rowid", ())

    def next_packet(self) -> Outgoing | None:
        """Return the packet to send now: one sealed before, else the most urgent."""
        found = self._find("sent IS NULL ORDER BY counter IS NULL, counter, priority, created, "
                           "rowid LIMIT 1", ())
        return found[0] if found else None

    def on_the_way(self, item: str) -> bool:
        """Note that sending begins; False when it was taken back, and must not be sent."""
        with self._store.transaction():
            self._move(item, "state = 'on-the-way'", (), only="state = 'waiting'")
            return self.get(item) is not None

    def not_begun(self, item: str) -> None:
        """Note that no byte of it left this computer: it waits as before."""
        self._move(item, "state = 'waiting'", (), only="state = 'on-the-way' AND sent IS NULL")

    def withdraw(self, item: str) -> Outgoing:
        """Take back what waits, and return what it was; nothing of it is kept here.

        Raises NotOutgoing, and UnderWay once a byte of it may have left.
        """
        with self._store.transaction():
            found = self.get(item)
            if found is None or found.type not in WITHDRAWABLE:
                raise NotOutgoing(id=item)
            if found.state != "waiting" or found.sent is not None \
                    or not give_back(self._store, item):
                raise UnderWay(state=found.state)
            self._drop_files(item)
            self._store.sql("DELETE FROM outbox WHERE id = ?", (item,))
        return found

    def sent(self, item: str) -> None:
        """Note the hub's verified receipt for the packet."""
        with self._store.transaction():
            self._store.sql("UPDATE outbox SET sent = ?, body = x'' WHERE id = ?",
                            (self._clock.now_ms(), item))
            self._settle(item)

    def undeliverable(self, item: str, why: str) -> None:
        """Give up what the hub will never take; `why` is a stable word."""
        now = self._clock.now_ms()
        with self._store.transaction():
            self._store.sql("UPDATE outbox SET sent = ?, stored = ?, sealed = NULL, body = x'' "
                            "WHERE id = ?", (now, now, item))
            self._move(item, "state = 'refused', refused = ?, why = ?", (now, why))
            self._drop_files(item)

    def blob_stored(self, item: str, place: int) -> None:
        """Note that the hub has one attachment whole: what would open it there is forgotten.

        As long as the file is here, it can be sealed to the same bytes once more. A body is here
        in its sealed form only, and stays.
        """
        with self._store.transaction():
            if place != BODY:
                self._drop_spool("outbox = ? AND place = ?", (item, place))
            self._store.sql(
                "UPDATE outbox_blob SET stored = 1, name = '', seed = NULL, plain_sha256 = NULL "
                "WHERE outbox = ? AND place = ?", (item, place))
            self._settle(item)

    def receipt(self, packet: bytes, status: str, day: int, why: str = "") -> None:
        """Apply a verified receipt: received, accepted or refused, on a day since 1970."""
        found = self._find("sha256 = ?", (packet,))
        if not found:
            keep_receipt(self._store, KeptReceipt(packet, status, day, why))
            return
        at = day * DAY_MS
        self._drop_files(found[0].id, BODY)
        if status == "received":
            self._store.sql("UPDATE outbox SET received = coalesce(received, ?) WHERE id = ?",
                            (at, found[0].id))
            self._settle(found[0].id)
            self._arrive(found[0].id)
        elif status == "accepted":
            self._move(found[0].id, "state = 'accepted', accepted = ?", (at,),
                       only="state != 'answered'")
            self._store.sql("UPDATE outbox SET accepted = ? WHERE id = ?", (at, found[0].id))
            self._has_come(found[0].id)
        elif status == "refused":
            self._move(found[0].id, "state = 'refused', refused = ?, why = ?", (at, why))
            self._drop_files(found[0].id)
            self._has_come(found[0].id)

    def _has_come(self, item: str) -> None:
        """Send a packet no more, also if it was taken back for a restored hub: it was read."""
        self._store.sql("UPDATE outbox SET sealed = NULL, body = x'', sent = coalesce(sent, ?) "
                        "WHERE id = ?", (self._clock.now_ms(), item))
        self._settle(item)

    def answered(self, subject: str) -> None:
        """Note that a verified letter of the organisation answers `subject`."""
        item = self.of_subject(subject)
        if item is not None:
            self._drop_files(item.id, BODY)
            self._move(item.id, "state = 'answered', answered = ?", (self._clock.now_ms(),),
                       only="state != 'refused'")

    def send_again(self) -> None:
        """Take back what a hub restored from a backup may have lost; a repeat changes nothing."""
        with self._store.transaction():
            self._store.sql("UPDATE outbox SET sent = NULL WHERE sealed IS NOT NULL AND "
                            "state IN ('on-the-way', 'stored')")
            self._store.sql(
                "UPDATE outbox_blob SET stored = 0 WHERE outbox IN (SELECT id FROM outbox "
                "WHERE state IN ('on-the-way', 'stored', 'received', 'answered'))")

    def _settle(self, item: str) -> None:
        """Call a thing stored when its packet and all its attachments are on the hub."""
        missing = self._store.sql(
            "SELECT 1 FROM outbox WHERE id = ? AND sent IS NULL UNION ALL "
            "SELECT 1 FROM outbox_blob WHERE outbox = ? AND stored = 0", (item, item))
        if missing:
            return
        now = self._clock.now_ms()
        self._move(item, "state = 'stored', stored = ?", (now,),
                   only="state IN ('waiting', 'on-the-way')")
        self._store.sql("UPDATE outbox SET stored = coalesce(stored, ?) WHERE id = ?", (now, item))
        self._arrive(item)
        if self._store.sql("SELECT 1 FROM outbox WHERE id = ? AND (accepted IS NOT NULL OR type "
                           "IN ('receipt', 'changes', 'enrol'))", (item,)):
            self._drop_files(item)
        self._store.sql("DELETE FROM outbox WHERE id = ? AND type IN ('receipt', 'changes', "
                        "'enrol')", (item,))

    def _arrive(self, item: str) -> None:
        """Call a message received when its receipt is here and nothing of it is left to send."""
        now = self._clock.now_ms()
        self._move(item, "state = 'received', sealed = NULL, body = x'', sent = coalesce(sent, ?), "
                   "stored = coalesce(stored, ?)", (now, now),
                   only="type = 'message' AND received IS NOT NULL AND state IN ('waiting', "
                   "'on-the-way', 'stored') AND NOT EXISTS (SELECT 1 FROM outbox_blob "
                   "WHERE outbox = outbox.id AND stored = 0)")

    def _drop_files(self, item: str, place: int | None = None) -> None:
        """Forget the attachments, or the one at `place`, and what is sealed of them here."""
        where, values = ("outbox = ?", (item,)) if place is None else (
            "outbox = ? AND place = ?", (item, place))
        self._drop_spool(where, values)
        self._store.sql(f"DELETE FROM outbox_blob WHERE {where}", values)  # noqa: S608

    def _drop_spool(self, where: str, values: tuple[Any, ...]) -> None:
        self._store.sql(
            f"UPDATE spool SET kind = ?, name = '' WHERE id IN (SELECT spool FROM "  # noqa: S608
            f"outbox_blob WHERE {where} AND spool IS NOT NULL)", (DROPPED, *values))
        self._store.sql(f"UPDATE outbox_blob SET spool = NULL WHERE {where}", values)  # noqa: S608

    def _move(self, item: str, change: str, values: tuple[Any, ...], only: str = "1") -> None:
        with self._store.transaction():
            moved = self._store.sql(
                f"UPDATE outbox SET {change} WHERE id = ? AND {only} "  # noqa: S608
                "RETURNING id", (*values, item))
            current = self.get(item)
            if moved and current is not None and current.type not in SILENT:
                self._on_state(current)

    def _find(self, where: str, values: Sequence[Any]) -> list[Outgoing]:
        rows = self._store.sql(f"SELECT {_COLUMNS} FROM outbox WHERE {where}",  # noqa: S608
                               tuple(values))
        return [_outgoing(row) for row in rows]


def _outgoing(row: Any) -> Outgoing:
    return Outgoing(id=row[0], type=row[1], subject=row[2], state=row[3], created=row[4],
                    packet=bytes(row[5]).hex() if row[5] else "", stored=row[6], received=row[7],
                    accepted=row[8], refused=row[9], why=row[10], answered=row[11], size=row[12],
                    mailbox=bytes(row[13]), sent=row[14], total=_total(row[12], row[15], row[16]))


def _total(sealed: int, body: int, files: str | None) -> int:
    """Return the bytes of packet and attachments; what is not sealed yet is reckoned."""
    sizes = [int(size) for size in files.split(",")] if files else []
    if not sealed and not body:
        return 0
    attached = sum(size if size >= 0 else sealed_blob_size(-1 - size) for size in sizes)
    return (sealed or packet_size(body, len(sizes))) + attached
