"""Who has enrolled: records of the collection `member`, and the invites that are still good."""

from __future__ import annotations

import secrets
from typing import Any

import msgspec

from fieldbook.core.clock import Clock
from fieldbook.desk.errors import (
    EnrolmentLate,
    EnrolmentRepeated,
    EnrolmentUnknown,
    SenderUnknown,
)
from fieldbook.exchange.errors import EnrolmentForged
from fieldbook.exchange.mailboxes import Received
from fieldbook.exchange.protocol.bodies import decode_enrolment, named_invite
from fieldbook.exchange.protocol.invite import hub_token, token_hash
from fieldbook.store.collection import Collection
from fieldbook.store.store import Store

MEMBER = "member"
DECLARED = Collection(MEMBER, indexed=("signing", "mailbox"))
DAY_SECONDS = 86_400
TOKEN_SIZE = 16


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who enrolled.

    signing, mailbox: hex. recipient: age1pq text. joined: ms since 1970.
    """

    id: str
    signing: str
    mailbox: str
    recipient: str
    name: str = ""
    language: str = ""
    role: str = "defender"
    joined: int = 0

    @property
    def called(self) -> str:
        """The name that was given, or the start of the id."""
        return self.name or self.id[:6]


class Members:
    """Every call belongs on the store's lane."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        store.declare(DECLARED)

    def new_token(self, role: str, expires: int) -> bytes:
        """Make and remember a one-time token (16 bytes), good until `expires` (epoch seconds)."""
        token = secrets.token_bytes(TOKEN_SIZE)
        self._store.sql("INSERT INTO invitation (hash, token, role, expires) VALUES (?, ?, ?, ?)",
                        (token_hash(hub_token(token)), token, role, expires))
        return token

    def registered(self, token: bytes) -> None:
        """Note that the hub knows a token."""
        self._store.sql("UPDATE invitation SET registered = 1 WHERE token = ?", (token,))

    def forget(self, token: bytes) -> None:
        """Drop a token that never reached the hub."""
        self._store.sql("DELETE FROM invitation WHERE token = ? AND registered = 0", (token,))

    def enrol(self, received: Received) -> str:
        """Take in a newcomer and return the member's id; runs once for each packet.

        Raises EnrolmentUnknown, EnrolmentForged, EnrolmentLate, EnrolmentRepeated, BodyDamaged.
        """
        invite = self._invitation(named_invite(received.body))
        request = decode_enrolment(received.body, bytes(invite["token"]))
        if request.signing != received.sender:
            raise EnrolmentForged
        if received.day * DAY_SECONDS > invite["expires"]:
            raise EnrolmentLate
        if invite["used"] is not None:
            raise EnrolmentRepeated
        self._store.sql("UPDATE invitation SET used = ? WHERE token = ?",
                        (received.arrived, invite["token"]))
        with self._store.change() as change:
            return change.create(MEMBER, {
                "signing": request.signing.hex(), "mailbox": request.mailbox.hex(),
                "recipient": request.recipient, "name": request.name,
                "language": request.language, "role": invite["role"],
                "joined": received.arrived})

    def by_signing(self, public: bytes) -> Member | None:
        """Return whose key this is (32 bytes)."""
        return self._one(signing=public.hex())

    def sender(self, public: bytes) -> Member:
        """Return whose key this is. Raises SenderUnknown."""
        member = self.by_signing(public)
        if member is None:
            raise SenderUnknown
        return member

    def by_mailbox(self, mailbox: bytes) -> Member | None:
        """Return whose mailbox this is."""
        return self._one(mailbox=mailbox.hex())

    def get(self, member: str) -> Member | None:
        """Return a member by id."""
        return self._store.records.typed(MEMBER, member, Member)

    def all(self) -> list[Member]:
        """Return everybody, in the order of joining."""
        return self._store.records.all_typed(MEMBER, Member)

    def _one(self, **equals: str) -> Member | None:
        found = self._store.records.all_typed(MEMBER, Member, **equals)
        return found[0] if found else None

    def _invitation(self, name: bytes) -> Any:
        rows = self._store.sql("SELECT token, role, expires, used FROM invitation WHERE hash = ?",
                               (name,))
        if not rows:
            raise EnrolmentUnknown
        return rows[0]
