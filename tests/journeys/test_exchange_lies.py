"""A hub that lies: each lie is a named error or a visible finding, and none is believed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.signatures import SigningKey
from fieldbook.desk.keys import load_keys
from fieldbook.exchange.account import Account, load_account
from fieldbook.exchange.carriers.carrier import Carrier, Waiting, WaitingPacket
from fieldbook.exchange.errors import HubNotTrusted, ReceiptForged
from fieldbook.exchange.protocol.bodies import ReceiptBody, encode_receipt
from fieldbook.exchange.protocol.capabilities import Credential
from fieldbook.exchange.protocol.owner import HubIdentity
from fieldbook.exchange.protocol.packet import Packet, packet_hash, seal_packet
from fieldbook.exchange.protocol.receipts import Receipt, sign_receipt
from fieldbook.exchange.refusals import PublicationsMismatch
from journeys.exchange_world import Member, World, world, write_course


class Lies:
    """A carrier on which some calls are answered by somebody else."""

    def __init__(self, inner: Carrier, **answers: Callable[..., Any]) -> None:
        self._inner = inner
        self._answers = answers

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if name not in self._answers:
            return found
        answer = self._answers[name]
        return lambda *arguments, **options: answer(found, *arguments, **options)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[World]:
    with world(tmp_path) as made:
        yield made


def lie(here: World, **answers: Callable[..., Any]) -> None:
    here.wrap = lambda carrier: Lies(carrier, **answers)


def kinds(findings: Sequence[Any]) -> list[str]:
    return [one.kind for one in findings]


def account(member: Member) -> Account:
    found = load_account(member.store)
    assert found is not None
    return found


def forged(member: Member, key: SigningKey, body: bytes, kind: str = "receipt",
           counter: int = 1, **changes: Any) -> bytes:
    """Return a packet for this member, signed by `key`."""
    mine = account(member)
    packet = Packet(type=kind, hub=mine.hub_id, mailbox=mine.mailbox, counter=counter, clock=1,
                    body=body)
    packet = msgspec.structs.replace(packet, **changes)
    return seal_packet(packet, key, [HybridIdentity.from_seed(mine.seed).recipient])


def deliver(here: World, member: Member, *packets: bytes) -> None:
    """Have the hub hand out these packets beside what it has."""
    by_hash = {packet_hash(data): data for data in packets}

    def listing(call: Callable[..., Waiting], mailbox: bytes, after: int,
                credential: Credential) -> Waiting:
        real = call(mailbox, after, credential)
        extra = tuple(WaitingPacket(real.last + n, name, len(data), 1)
                      for n, (name, data) in enumerate(by_hash.items(), 1))
        return replace(real, packets=real.packets + extra, last=real.last + len(extra))

    def packet(call: Callable[..., bytes], mailbox: bytes, name: bytes,
               credential: Credential) -> bytes:
        return by_hash.get(name) or call(mailbox, name, credential)

    lie(here, list_packets=listing, get_packet=packet)


def desk_key(here: World) -> SigningKey:
    return SigningKey(load_keys(here.desk_store).signing)


class TestPackets:
    def test_a_stranger_signs_a_receipt(self, here: World) -> None:
        member = here.joined()
        member.submit("s1", "title")
        member.exchange()
        packet = bytes.fromhex(member.state("s1").packet)
        body = encode_receipt(ReceiptBody(packet=packet, status="accepted", day=1))
        deliver(here, member, forged(member, SigningKey.generate(), body))
        report = member.exchange()
        assert member.state("s1").state == "stored"
        assert report.findings[0].kind == "packet-set-aside"
        assert report.findings[0].facts["reason"] == "packet-misplaced"

    def test_a_packet_for_another_mailbox(self, here: World) -> None:
        member = here.joined()
        body = encode_receipt(ReceiptBody(packet=bytes(32), status="accepted", day=1))
        deliver(here, member, forged(member, desk_key(here), body, mailbox=bytes(16)))
        assert kinds(member.exchange().findings) == ["packet-set-aside"]

    def test_rubbish_blocks_nothing(self, here: World) -> None:
        member = here.joined()
        member.submit("s1", "title")
        member.exchange()
        packet = bytes.fromhex(member.state("s1").packet)
        good = forged(member, desk_key(here), encode_receipt(
            ReceiptBody(packet=packet, status="accepted", day=20_000)))
        broken = forged(member, desk_key(here), b"\xc1 no receipt")
        deliver(here, member, b"x" * 4096, broken, good)
        report = member.exchange()
        assert kinds(report.findings).count("packet-set-aside") == 2
        assert member.state("s1").state == "accepted"
        aside = member.store.sql("SELECT reason FROM packet_aside ORDER BY reason")
        assert [row[0] for row in aside] == ["body-damaged", "packet-damaged"]

    def test_a_replayed_packet_is_applied_once(self, here: World) -> None:
        member = here.joined()
        member.exchange()
        member.outbox.send_message("m1", thread="m1", kind="advice", text="a question")
        member.exchange()
        here.desk_exchange()
        here.desk.reply(here.desk.inbox()[0].id, "an answer")
        here.desk_exchange()
        kept: dict[bytes, bytes] = {}

        def packet(call: Callable[..., bytes], mailbox: bytes, name: bytes,
                   credential: Credential) -> bytes:
            if name not in kept:
                kept[name] = call(mailbox, name, credential)
            return kept[name]

        lie(here, get_packet=packet)
        member.exchange()
        assert len(member.letters) == 1
        deliver(here, member, *kept.values())
        report = member.exchange()
        assert len(member.letters) == 1
        assert report.received == []

    def test_a_hidden_packet_is_noticed(self, here: World) -> None:
        member = here.joined()
        for ident in ("m1", "m2", "m3"):
            member.outbox.send_message(ident, thread=ident, kind="advice", text=ident)
        member.exchange()
        hidden: list[bytes] = []

        def listing(call: Callable[..., Waiting], mailbox: bytes, after: int,
                    credential: Credential) -> Waiting:
            real = call(mailbox, after, credential)
            middle = real.packets[2:3]
            hidden.extend(one.sha256 for one in middle)
            return replace(real, packets=real.packets[:2] + real.packets[3:])

        lie(here, list_packets=listing)
        report = here.desk_exchange()
        assert len(hidden) == 1
        assert [(one.kind, dict(one.facts)) for one in report.findings] == [
            ("packets-missing", {"count": 1})]
        assert len(here.desk.inbox()) == 2

    def test_two_senders_with_one_key_are_noticed(self, here: World) -> None:
        member = here.joined()
        body = encode_receipt(ReceiptBody(packet=bytes(32), status="received", day=1))
        first = forged(member, desk_key(here), body, counter=1)
        second = forged(member, desk_key(here), body, counter=2, previous=bytes(32))
        deliver(here, member, first, second)
        assert "sender-copied" in kinds(member.exchange().findings)

    def test_a_member_cannot_decide_for_the_desk(self, here: World) -> None:
        """A receipt "accepted" is worth that only with the organisation's signature."""
        member = here.joined()
        member.submit("s1", "title")
        member.exchange()
        mine = account(member)
        body = encode_receipt(ReceiptBody(packet=bytes.fromhex(member.state("s1").packet),
                                          status="accepted", day=1))
        deliver(here, member, forged(member, SigningKey(mine.signing), body))
        member.exchange()
        assert member.state("s1").state == "stored"


class TestReceipts:
    def test_another_hub_signs(self, here: World) -> None:
        member = here.joined()
        member.submit("s1", "title")
        stranger = SigningKey.generate()

        def put(call: Callable[..., Receipt], mailbox: bytes, sealed: bytes,
                credential: Credential) -> Receipt:
            return sign_receipt(stranger, mailbox, packet_hash(sealed), 1)

        lie(here, put_packet=put)
        with pytest.raises(ReceiptForged):
            member.exchange()
        assert member.state("s1").state == "on-the-way"

    def test_a_receipt_for_something_else(self, here: World) -> None:
        member = here.joined()
        member.submit("s1", "title")

        def put(call: Callable[..., Receipt], mailbox: bytes, sealed: bytes,
                credential: Credential) -> Receipt:
            return sign_receipt(here.hub.identity.key, mailbox, bytes(32), 1)

        lie(here, put_packet=put)
        with pytest.raises(ReceiptForged):
            member.exchange()
        assert member.state("s1").state == "on-the-way"


class TestJoiningALiar:
    def test_another_hub_key(self, here: World) -> None:
        invite = here.desk.invite().text

        def info(call: Callable[..., HubIdentity], nonce: bytes | None = None) -> HubIdentity:
            return HubIdentity(hub_key=SigningKey.generate().public.hex(), hub_epoch="0" * 32)

        lie(here, hub_info=info)
        member = here.member()
        with pytest.raises(HubNotTrusted):
            member.join(invite)
        here.wrap = lambda carrier: carrier
        assert member.join(invite).organisation == "Justice Now"

    def test_another_root(self, here: World) -> None:
        invite = here.desk.invite().text

        def tuf(call: Callable[..., bytes | None], name: str, limit: int = 0) -> bytes | None:
            data = call(name, limit)
            return data + b" " if data and name == "1.root.json" else data

        lie(here, get_tuf=tuf)
        member = here.member()
        with pytest.raises(PublicationsMismatch):
            member.join(invite)
        here.wrap = lambda carrier: carrier
        member.join(invite)


class TestContent:
    def test_a_changed_block_is_refused_and_fetched_again(self, here: World,
                                                          tmp_path: Path) -> None:
        course = here.course(write_course(tmp_path / "course"))
        here.publish(course)
        member = here.joined()
        member.exchange()

        def stream(call: Callable[..., Iterator[bytes]], name: bytes, start: int,
                   end: int) -> Iterator[bytes]:
            for piece in call(name, start, end):
                yield bytes([piece[0] ^ 1]) + piece[1:]

        lie(here, get_blob_range=stream)
        report = member.fetch(course, "fr")
        assert kinds(report.findings) == ["content-damaged"]
        assert member.library.course(course).states["fr"] == "available"
        here.wrap = lambda carrier: carrier
        assert member.fetch(course, "fr").findings == []
        assert member.library.course(course).states["fr"] == "here"

    def test_old_metadata_is_a_finding_and_changes_nothing(self, here: World,
                                                           tmp_path: Path) -> None:
        course = here.course(write_course(tmp_path / "course"))
        here.publish(course)
        member = here.joined()
        old = here.carrier().get_tuf("timestamp.json")
        lesson = tmp_path / "course" / "fr" / "travel" / "basics" / "s_lesson-1.md"
        lesson.write_text("---\ntitle: Neuf\n---\n\nNeuf\n", "utf-8")
        here.course(tmp_path / "course")
        here.publish(course)
        member.exchange()
        version = member.publications.manifest(course).version

        def tuf(call: Callable[..., bytes | None], name: str, limit: int = 0) -> bytes | None:
            return old if name == "timestamp.json" else call(name, limit)

        lie(here, get_tuf=tuf)
        assert kinds(member.exchange().findings) == ["publications-rolled-back"]
        assert member.publications.manifest(course).version == version

    def test_a_frozen_hub_shows_by_age(self, here: World) -> None:
        member = here.joined()
        as_of = member.exchange().content_as_of
        here.clock.advance(40 * 86_400_000)
        report = member.exchange()
        assert report.content_as_of == as_of
        assert [(one.kind, dict(one.facts)) for one in report.findings] == [
            ("publications-expired", {"roles": "snapshot, timestamp"})]
        here.desk_exchange()
        assert member.exchange().findings == []


class TestRestoredHub:
    def test_what_it_lost_is_sent_again(self, here: World) -> None:
        """After a backup was put back the hub has another epoch and lacks the last packets."""
        member = here.joined()
        member.exchange()
        member.outbox.send_message("m1", thread="m1", kind="advice", text="a question")
        member.exchange()
        puts: list[bytes] = []

        def listing(call: Callable[..., Waiting], mailbox: bytes, after: int,
                    credential: Credential) -> Waiting:
            return replace(call(mailbox, after, credential), epoch=b"another-epoch---")

        def put(call: Callable[..., Receipt], mailbox: bytes, sealed: bytes,
                credential: Credential) -> Receipt:
            puts.append(packet_hash(sealed))
            return call(mailbox, sealed, credential)

        lie(here, list_packets=listing, put_packet=put)
        report = member.exchange()
        assert "hub-restored" in kinds(report.findings)
        assert bytes.fromhex(member.state("m1").packet) in puts
        assert member.state("m1").state == "stored"
        puts.clear()
        member.exchange()
        assert puts == []


def test_a_mailbox_that_was_revoked_blocks_nobody(here: World) -> None:
    gone, still = here.joined("Gone"), here.joined("Still")
    for member in (gone, still):
        member.submit("s1", "title")
        member.exchange()
    here.desk_exchange()
    here.carrier().revoke_mailbox(account(gone).mailbox, load_keys(here.desk_store).owner_key)
    for line in here.desk.inbox():
        here.desk.accept(line.id)
    report = here.desk_exchange()
    assert "mailbox-gone" in kinds(report.findings)
    still.exchange()
    assert still.state("s1").state == "accepted"
    assert here.desk_exchange().findings == []
