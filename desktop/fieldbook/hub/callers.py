"""Who asks, and what that permits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from fieldbook.crypto.hashing import same
from fieldbook.exchange.protocol.capabilities import Capability, parse_bearer
from fieldbook.exchange.protocol.owner import HEADER, verify_owner
from fieldbook.hub.faults import HubFault
from fieldbook.hub.limits import Limits
from fieldbook.hub.tables import blobs, mailboxes, packets, uploads

OWNER = b"owner"
"""Stands in `payer` for the owner of the hub."""


@dataclass(frozen=True)
class Call:
    """One request as it came: method, path with query, two headers (empty if absent), body."""

    method: str
    path: str
    authorization: str
    owner: str
    body: bytes

    HEADERS = ("authorization", HEADER.lower())


@dataclass(frozen=True)
class Caller:
    """What a request's credential permits: the owner, or rights on one mailbox, or nothing."""

    is_owner: bool = False
    mailbox: bytes | None = None
    may_read: bool = False
    may_write: bool = False

    @property
    def payer(self) -> bytes:
        """Whose quota a write counts against. Raises HubFault if the caller has no right at all."""
        if self.is_owner:
            return OWNER
        if self.mailbox is None or not (self.may_read or self.may_write):
            raise HubFault("refused")
        return self.mailbox

    def need_owner(self) -> None:
        """Refuse everybody but the owner."""
        if not self.is_owner:
            raise HubFault("refused")

    def reads(self, mailbox: bytes) -> bool:
        """Say whether the caller shows the read capability of this mailbox."""
        return self.may_read and self.mailbox == mailbox

    def need_read(self, mailbox: bytes) -> None:
        """Refuse everybody but the reader of this mailbox."""
        if not self.reads(mailbox):
            raise HubFault("refused")


def identify(connection: Connection, owner_key: bytes, call: Call) -> Caller:
    """Return who makes this call. A wrong credential is refused, never taken for none."""
    if call.owner:
        if not verify_owner(owner_key, call.owner, call.method, call.path, call.body):
            raise HubFault("refused")
        return Caller(is_owner=True)
    if not call.authorization:
        return Caller()
    shown = parse_bearer(call.authorization)
    if shown is None:
        raise HubFault("refused")
    return _holder(connection, shown)


def _holder(connection: Connection, shown: Capability) -> Caller:
    row = mailbox_row(connection, shown.mailbox)
    hashes = (bytes(row.read_hash), bytes(row.write_hash)) if row else (b"", b"")
    may_read, may_write = (same(shown.hash, known) for known in hashes)
    if not (may_read or may_write):
        raise HubFault("refused")
    return Caller(False, shown.mailbox, may_read, may_write)


def mailbox_row(connection: Connection, mailbox: bytes, *,
                lock: bool = False) -> Row[Any] | None:
    """Return the row of a mailbox, revoked or not; `lock` keeps other writers away from it."""
    query = select(mailboxes).where(mailboxes.c.id == mailbox)
    return connection.execute(query.with_for_update() if lock else query).first()


def need_room(connection: Connection, limits: Limits, payer: bytes, size: int, *,
              lock: bool = False) -> None:
    """Raise HubFault("quota-bytes") if `size` bytes more are too many for this payer.

    lock: nobody else counts for this payer until the transaction has ended.
    """
    if payer == OWNER:
        return
    if lock:
        mailbox_row(connection, payer, lock=True)
    sums = (
        connection.execute(select(func.coalesce(func.sum(table.c.size), 0))
                           .where(table.c.payer == payer)).scalar_one()
        for table in (packets, blobs, uploads)
    )
    if sum(int(total) for total in sums) + size > limits.outstanding:
        raise HubFault("quota-bytes")
