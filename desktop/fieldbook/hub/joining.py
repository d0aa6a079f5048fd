"""Invites, and the mailboxes that they open."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from fieldbook.core.clock import Clock
from fieldbook.crypto.hashing import same
from fieldbook.exchange.protocol.invite import token_hash
from fieldbook.exchange.protocol.wire import (
    CapabilitiesCall,
    EnrolCall,
    InviteCall,
    MailboxCall,
)
from fieldbook.hub.callers import Caller, mailbox_row
from fieldbook.hub.faults import HubFault
from fieldbook.hub.objects import Objects
from fieldbook.hub.packets import packet_name
from fieldbook.hub.tables import Database, invites, mailboxes, packets

REVOKED = b""


class Joining:
    """Who may have a mailbox here."""

    def __init__(self, database: Database, objects: Objects, clock: Clock, inbox: bytes) -> None:
        self._database = database
        self._objects = objects
        self._clock = clock
        self._inbox = inbox

    def invite(self, caller: Caller, call: InviteCall) -> None:
        """Remember an invite; one that is known stays as it is."""
        caller.need_owner()
        token = bytes.fromhex(call.token_hash)

        def work(connection: Connection) -> None:
            known = _invite(connection, token)
            if known is None:
                connection.execute(insert(invites).values(
                    token_hash=token, expires=call.expires, state="open"))
            elif known.state == "revoked":
                raise HubFault("invite-revoked")

        self._database.write(work)

    def revoke_invite(self, caller: Caller, call: InviteCall) -> None:
        """Take an invite back; also one that is not known yet, so that it never will be good."""
        caller.need_owner()
        token = bytes.fromhex(call.token_hash)

        def work(connection: Connection) -> None:
            if _invite(connection, token) is None:
                connection.execute(insert(invites).values(
                    token_hash=token, expires=call.expires, state="revoked"))
            else:
                connection.execute(update(invites).where(invites.c.token_hash == token)
                                   .values(state="revoked"))

        self._database.write(work)

    def enrol(self, call: EnrolCall) -> None:
        """Open a mailbox for whoever shows an invite's token; the same again is no error."""
        token = token_hash(bytes.fromhex(call.hub_token))
        wanted = _wanted(call)

        def work(connection: Connection) -> None:
            known = _invite(connection, token)
            if known is None:
                raise HubFault("invite-unknown")
            if known.state == "used" and _is_same(connection, wanted):
                return
            if known.state != "open":
                raise HubFault(f"invite-{known.state}")
            if self._clock.now_ms() // 1000 >= known.expires:
                raise HubFault("invite-expired")
            self._open(connection, wanted)
            connection.execute(update(invites).where(invites.c.token_hash == token)
                               .values(state="used", mailbox=wanted["id"]))

        self._database.write(work)

    def register(self, caller: Caller, call: MailboxCall) -> None:
        """Open a mailbox on the owner's word; the same again is no error."""
        caller.need_owner()
        self._ensure(_wanted(call))

    def ensure_inbox(self, read_hash: bytes) -> None:
        """Open the owner's inbox. Nobody has its write capability: any holder may write there."""
        def work(connection: Connection) -> None:
            if mailbox_row(connection, self._inbox) is None:
                self._open(connection, {"id": self._inbox, "read_hash": read_hash,
                                        "write_hash": REVOKED})

        self._database.write(work)

    def replace_capabilities(self, caller: Caller, mailbox: bytes, call: CapabilitiesCall) -> None:
        """Give a mailbox new capabilities; the old ones open nothing from now on."""
        if not caller.is_owner:
            caller.need_read(mailbox)

        def work(connection: Connection) -> None:
            row = mailbox_row(connection, mailbox, lock=True)
            if row is None or not row.read_hash:
                raise HubFault("no-such-mailbox")
            connection.execute(update(mailboxes).where(mailboxes.c.id == mailbox).values(
                read_hash=bytes.fromhex(call.read_hash), write_hash=bytes.fromhex(call.write_hash)))

        self._database.write(work)

    def revoke(self, caller: Caller, mailbox: bytes) -> None:
        """Close a mailbox for good and drop its packets. The inbox cannot be closed."""
        caller.need_owner()
        if mailbox == self._inbox:
            raise HubFault("refused")

        def work(connection: Connection) -> list[str]:
            connection.execute(update(mailboxes).where(mailboxes.c.id == mailbox)
                               .values(read_hash=REVOKED, write_hash=REVOKED))
            rows = connection.execute(select(packets.c.sha256).where(
                packets.c.mailbox == mailbox, ~packets.c.gone)).scalars().all()
            connection.execute(delete(packets).where(packets.c.mailbox == mailbox))
            return [packet_name(mailbox, bytes(sha256)) for sha256 in rows]

        self._objects.delete(self._database.write(work))

    def _ensure(self, wanted: dict[str, bytes]) -> None:
        def work(connection: Connection) -> None:
            if not _is_same(connection, wanted):
                self._open(connection, wanted)

        self._database.write(work)

    def _open(self, connection: Connection, wanted: dict[str, bytes]) -> None:
        if mailbox_row(connection, wanted["id"]) is not None:
            raise HubFault("mailbox-taken")
        connection.execute(insert(mailboxes).values(
            **wanted, last=0, quota_day=0, quota_packets=0))


def _wanted(call: EnrolCall | MailboxCall) -> dict[str, bytes]:
    return {"id": bytes.fromhex(call.mailbox), "read_hash": bytes.fromhex(call.read_hash),
            "write_hash": bytes.fromhex(call.write_hash)}


def _is_same(connection: Connection, wanted: dict[str, bytes]) -> bool:
    row = mailbox_row(connection, wanted["id"])
    if row is None:
        return False
    held = bytes(row.read_hash) + bytes(row.write_hash)
    return same(held, wanted["read_hash"] + wanted["write_hash"])


def _invite(connection: Connection, token: bytes) -> Row[Any] | None:
    query = select(invites).where(invites.c.token_hash == token).with_for_update()
    return connection.execute(query).first()
