"""A member's receipt tells the desk that a letter came to that member, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.account import Party
from fieldbook.exchange.mailboxes import DAY_MS, Mailroom
from fieldbook.exchange.outbox import Outbox, Outgoing
from fieldbook.exchange.protocol.bodies import ReceiptBody, encode_receipt
from fieldbook.exchange.protocol.packet import Opened, Packet
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory

HUB, DESK_BOX = b"h" * 16, b"d" * 16


class Nobody:
    """Permits nothing; nothing is asked of a hub here."""

    def headers(self, method: str, path: str, body: bytes) -> dict[str, str]:
        raise AssertionError(method)


@dataclass
class Member:
    mailbox: bytes
    key: SigningKey = field(default_factory=SigningKey.generate)
    sent: int = 0


class Desk:
    """The desk's side of the exchange, with two members."""

    def __init__(self, clock: FixedClock) -> None:
        self.amal, self.bo = Member(b"a" * 16), Member(b"b" * 16)
        self.store = Store(connect_in_memory(), b"k" * 32, clock=clock)
        self.outbox = Outbox(self.store, clock)
        boxes = {one.key.public: one.mailbox for one in (self.amal, self.bo)}
        identity = HybridIdentity.generate()
        party = Party(
            hub_id=HUB, hub_key=b"", mailbox=DESK_BOX, reader=Nobody(),
            signing=SigningKey.generate(), identities=(identity,), types=("receipt",),
            signers=None, organisation=None, follows=False, keeps_copies=False, inbox=DESK_BOX,
            writer=lambda _: Nobody(), recipients=lambda _: [identity.recipient],
            mailbox_of=boxes.get)
        self.mailroom = Mailroom(self.store, self.outbox, party, {}, clock)

    def letter_to(self, member: Member) -> tuple[str, bytes]:
        """Send a letter; return its item and the hash of its packet."""
        item = self.outbox.put("message", b"", mailbox=member.mailbox, subject=member.mailbox.hex())
        name = item.encode().ljust(32, b"-")[:32]
        self.store.sql("UPDATE outbox SET sealed = ?, sha256 = ?, counter = 1, body = x''"
                       " WHERE id = ?", (b"sealed", name, item))
        self.outbox.sent(item)
        return item, name

    def hear(self, member: Member, packet: bytes, status: str) -> None:
        """Take a receipt that a member signed."""
        member.sent += 1
        body = encode_receipt(ReceiptBody(packet=packet, status=status, day=20_000))  # type: ignore[arg-type]
        name = bytes([member.sent]) + member.mailbox + bytes(15)
        letter = Packet(type="receipt", hub=HUB, mailbox=DESK_BOX, sender=member.key.public,
                        counter=member.sent, clock=1, body=body)
        assert self.mailroom.take(name, 20_000, Opened(letter, member.key.public), body, b"")

    def state(self, item: str) -> Outgoing:
        found = self.outbox.get(item)
        assert found is not None
        return found


@pytest.fixture
def desk(clock: FixedClock) -> Desk:
    return Desk(clock)


def test_it_came_is_all_that_a_member_can_say(desk: Desk) -> None:
    for status in ("accepted", "refused", "received"):
        item, name = desk.letter_to(desk.amal)
        desk.hear(desk.amal, name, status)
        found = desk.state(item)
        assert found.state not in ("accepted", "refused")
        assert (found.received, found.accepted) == (20_000 * DAY_MS, None)


def test_nobody_answers_for_somebody_else(desk: Desk) -> None:
    item, name = desk.letter_to(desk.amal)
    before = desk.state(item)
    for status in ("accepted", "refused", "received"):
        desk.hear(desk.bo, name, status)
        assert desk.state(item) == before
    desk.hear(desk.amal, name, "received")
    assert desk.state(item).received == 20_000 * DAY_MS
