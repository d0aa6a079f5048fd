"""Packets: put, list, get, acknowledge."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select, update

from fieldbook.core.clock import Clock
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.padding import PACKET_CLASSES
from fieldbook.exchange.protocol.receipts import DAY_SECONDS, Receipt, sign_receipt
from fieldbook.exchange.protocol.wire import AcknowledgeCall, Listed, Listing
from fieldbook.hub.callers import OWNER, Caller, mailbox_row, need_room
from fieldbook.hub.faults import HubFault
from fieldbook.hub.identity import Identity
from fieldbook.hub.limits import Limits
from fieldbook.hub.objects import Objects
from fieldbook.hub.tables import Database, mailboxes, packets


def packet_name(mailbox: bytes, digest: bytes) -> str:
    """Return the name that a packet is stored under."""
    return f"packets/{mailbox.hex()}/{digest.hex()}"


def today(clock: Clock) -> int:
    """Return the day: whole days since 1970-01-01 UTC, the finest time that a hub keeps."""
    return clock.now_ms() // (DAY_SECONDS * 1000)


class Packets:
    """The mailboxes' content."""

    def __init__(self, database: Database, objects: Objects, clock: Clock, limits: Limits,
                 identity: Identity, inbox: bytes) -> None:
        self._database = database
        self._objects = objects
        self._clock = clock
        self._limits = limits
        self._identity = identity
        self._inbox = inbox

    def put(self, caller: Caller, mailbox: bytes, digest: bytes, body: bytes) -> Receipt:
        """Store a packet and return the receipt; the same packet again gets the same receipt."""
        payer = self._need_put(caller, mailbox)
        if len(body) not in PACKET_CLASSES:
            raise HubFault("packet-size")
        if sha256(body) != digest:
            raise HubFault("hash-differs")
        with self._database.read() as connection:
            day = self._known(connection, mailbox, digest)
            if day is None:
                self._need_quota(connection, payer, len(body))
        if day is None:
            # The file first: a row without its file would be a promise that nobody can keep.
            self._objects.put(packet_name(mailbox, digest), body)
            day = self._database.write(
                lambda connection: self._add(connection, payer, mailbox, digest, len(body)))
        return sign_receipt(self._identity.key, mailbox, digest, day)

    def list(self, caller: Caller, mailbox: bytes, after: int) -> Listing:
        """Return what waits after number `after`, at most one page."""
        caller.need_read(mailbox)
        page = self._limits.page
        with self._database.read() as connection:
            rows = connection.execute(
                select(packets).where(packets.c.mailbox == mailbox, packets.c.n > after,
                                      ~packets.c.gone)
                .order_by(packets.c.n).limit(page + 1)).all()
            last = connection.execute(
                select(mailboxes.c.last).where(mailboxes.c.id == mailbox)).scalar_one()
        listed = tuple(Listed(n=row.n, sha256=row.sha256.hex(), size=row.size, day=row.day)
                       for row in rows[:page])
        return Listing(epoch=self._identity.epoch.hex(), last=last, packets=listed,
                       more=len(rows) > page)

    def get(self, caller: Caller, mailbox: bytes, digest: bytes) -> bytes:
        """Return a packet that waits."""
        caller.need_read(mailbox)
        with self._database.read() as connection:
            waits = connection.execute(select(packets.c.n).where(
                packets.c.mailbox == mailbox, packets.c.sha256 == digest,
                ~packets.c.gone)).first()
        body = self._objects.get(packet_name(mailbox, digest)) if waits else None
        if body is None:
            raise HubFault("no-such-packet")
        return body

    def acknowledge(self, caller: Caller, mailbox: bytes, call: AcknowledgeCall) -> None:
        """Drop packets that are safe elsewhere; their hashes stay, so that repeats are known."""
        caller.need_read(mailbox)
        digests = [bytes.fromhex(digest) for digest in call.packets]

        def work(connection: Connection) -> list[bytes]:
            here = (packets.c.mailbox == mailbox, packets.c.sha256.in_(digests), ~packets.c.gone)
            found = connection.execute(select(packets.c.sha256).where(*here)).scalars().all()
            connection.execute(update(packets).where(*here).values(gone=True, payer=None, size=0))
            return [bytes(digest) for digest in found]

        gone = self._database.write(work)
        self._objects.delete([packet_name(mailbox, digest) for digest in gone])

    def forget(self) -> None:
        """Forget the hashes of packets that went long ago."""
        oldest = today(self._clock) - self._limits.memory_days
        self._database.write(lambda connection: connection.execute(
            delete(packets).where(packets.c.gone, packets.c.day < oldest)))

    def drop_lost(self) -> None:
        """Forget packets whose files are gone, so that they can be put again.

        Rows first, then files: what is put meanwhile has its file before its row.
        """
        with self._database.read() as connection:
            rows = connection.execute(select(packets.c.mailbox, packets.c.sha256)
                                      .where(~packets.c.gone)).all()
        here = set(self._objects.names("packets")) if rows else set()
        lost = [(bytes(row.mailbox), bytes(row.sha256)) for row in rows
                if packet_name(bytes(row.mailbox), bytes(row.sha256)) not in here]

        def work(connection: Connection) -> None:
            for mailbox, digest in lost:
                connection.execute(delete(packets).where(
                    packets.c.mailbox == mailbox, packets.c.sha256 == digest, ~packets.c.gone))

        self._database.write(work)

    def _need_put(self, caller: Caller, mailbox: bytes) -> bytes:
        into_inbox = caller.may_write and mailbox == self._inbox
        if not (caller.is_owner or into_inbox or caller.reads(mailbox)):
            raise HubFault("refused")
        return caller.payer

    def _known(self, connection: Connection, mailbox: bytes, digest: bytes) -> int | None:
        row = mailbox_row(connection, mailbox)
        if row is None or not row.read_hash:
            raise HubFault("no-such-mailbox")
        return _stored_day(connection, mailbox, digest)

    def _need_quota(self, connection: Connection, payer: bytes, size: int, *,
                    lock: bool = False) -> None:
        if payer == OWNER:
            return
        row = mailbox_row(connection, payer, lock=lock)
        used = row.quota_packets if row and row.quota_day == today(self._clock) else 0
        if used >= self._limits.packets_per_day:
            raise HubFault("quota-packets")
        need_room(connection, self._limits, payer, size)

    def _add(self, connection: Connection, payer: bytes, mailbox: bytes, digest: bytes,
             size: int) -> int:
        row = mailbox_row(connection, mailbox, lock=True)
        if row is None or not row.read_hash:
            raise HubFault("no-such-mailbox")
        known = _stored_day(connection, mailbox, digest)
        if known is not None:
            return known
        self._need_quota(connection, payer, size, lock=True)
        day, n = today(self._clock), row.last + 1
        connection.execute(update(mailboxes).where(mailboxes.c.id == mailbox).values(last=n))
        connection.execute(insert(packets).values(
            mailbox=mailbox, n=n, sha256=digest, size=size, day=day, gone=False, payer=payer))
        self._count(connection, payer, day)
        return day

    def _count(self, connection: Connection, payer: bytes, day: int) -> None:
        row = mailbox_row(connection, payer, lock=True)
        if row is not None:
            used = row.quota_packets if row.quota_day == day else 0
            connection.execute(update(mailboxes).where(mailboxes.c.id == payer).values(
                quota_day=day, quota_packets=used + 1))


def _stored_day(connection: Connection, mailbox: bytes, digest: bytes) -> int | None:
    return connection.execute(select(packets.c.day).where(
        packets.c.mailbox == mailbox, packets.c.sha256 == digest)).scalar_one_or_none()
