"""Packets in mailboxes: who may put, list, get and acknowledge, and that repeats change nothing."""

from __future__ import annotations

import secrets

import pytest
from sqlalchemy import event

from fakes.hub import Holder, Owner
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.errors import HubFull, HubRefused, NotOnHub, RequestRefused
from fieldbook.exchange.protocol.owner import OwnerCredential
from fieldbook.exchange.protocol.receipts import check_receipt
from fieldbook.hub.limits import Limits

DAY = 24 * 3600 * 1000


@pytest.fixture
def limits() -> Limits:
    return Limits(packets_per_day=5, outstanding=64 * 1024, page=3)


def packet(size: int = 4096) -> bytes:
    return secrets.token_bytes(size)


def test_a_packet_put_into_the_inbox_is_listed_and_fetched_by_its_reader(carrier, owner, holder):
    sealed = packet()
    receipt = carrier.put_packet(owner.inbox.mailbox, sealed, holder.write)
    waiting = carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox)
    assert [(one.n, one.sha256, one.size, one.day) for one in waiting.packets] == [
        (1, sha256(sealed), 4096, receipt.day)]
    assert waiting.last == 1
    assert carrier.get_packet(owner.inbox.mailbox, sha256(sealed), owner.inbox) == sealed


def test_the_receipt_is_the_hubs_word_for_this_packet_on_this_day(carrier, hub, owner, holder,
                                                                    clock):
    sealed = packet()
    receipt = carrier.put_packet(owner.inbox.mailbox, sealed, holder.write)
    check_receipt(receipt, hub.identity.key.public, owner.inbox.mailbox, sha256(sealed))
    assert receipt.day == clock.now_ms() // DAY


def test_a_repeated_packet_gets_the_same_receipt_and_lies_there_once(carrier, owner, holder, clock):
    sealed = packet()
    first = carrier.put_packet(owner.inbox.mailbox, sealed, holder.write)
    clock.advance(3 * DAY)
    assert carrier.put_packet(owner.inbox.mailbox, sealed, holder.write) == first
    assert len(carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox).packets) == 1


def test_a_packet_repeated_after_it_was_acknowledged_does_not_come_back(carrier, owner, holder):
    sealed = packet()
    first = carrier.put_packet(owner.inbox.mailbox, sealed, holder.write)
    carrier.acknowledge(owner.inbox.mailbox, [sha256(sealed)], owner.inbox)
    assert carrier.put_packet(owner.inbox.mailbox, sealed, holder.write) == first
    assert carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox).packets == ()


def test_what_was_acknowledged_leaves_no_file_and_no_payer(carrier, hub, owner, holder, tmp_path):
    sealed = packet()
    carrier.put_packet(owner.inbox.mailbox, sealed, holder.write)
    carrier.acknowledge(owner.inbox.mailbox, [sha256(sealed), bytes(32)], owner.inbox)
    with pytest.raises(NotOnHub):
        carrier.get_packet(owner.inbox.mailbox, sha256(sealed), owner.inbox)
    assert not [path for path in tmp_path.rglob("*") if path.name == sha256(sealed).hex()]
    with hub.database.read() as connection:
        assert connection.exec_driver_sql(
            "SELECT count(*) FROM packets WHERE payer IS NOT NULL").scalar_one() == 0


def test_numbers_go_on_after_packets_went(carrier, owner, holder):
    for _ in range(2):
        sealed = packet()
        carrier.put_packet(holder.mailbox, sealed, holder.read)
        carrier.acknowledge(holder.mailbox, [sha256(sealed)], holder.read)
    carrier.put_packet(holder.mailbox, packet(), holder.read)
    waiting = carrier.list_packets(holder.mailbox, 2, holder.read)
    assert [one.n for one in waiting.packets] == [3]
    assert waiting.last == 3


def test_long_listings_come_in_pages(carrier, owner, holder):
    for _ in range(4):
        carrier.put_packet(holder.mailbox, packet(), OwnerCredential(owner.key))
    first = carrier.list_packets(holder.mailbox, 0, holder.read)
    assert ([one.n for one in first.packets], first.more) == ([1, 2, 3], True)
    second = carrier.list_packets(holder.mailbox, 3, holder.read)
    assert ([one.n for one in second.packets], second.more) == ([4], False)


def test_who_may_put_where(carrier, owner, holder):
    other = Holder()
    carrier.register_mailbox(other.mailbox, other.read.hash, other.write.hash, owner.key)
    carrier.put_packet(owner.inbox.mailbox, packet(), holder.write)
    carrier.put_packet(holder.mailbox, packet(), holder.read)
    carrier.put_packet(other.mailbox, packet(), OwnerCredential(owner.key))
    for mailbox, credential in (
        (other.mailbox, holder.write),      # a write capability is for the inbox alone
        (other.mailbox, holder.read),
        (holder.mailbox, holder.write),
        (owner.inbox.mailbox, holder.read),
        (holder.mailbox, owner.inbox),
        (holder.mailbox, OwnerCredential(Owner().key)),
        (owner.inbox.mailbox, Holder().write),
    ):
        with pytest.raises(HubRefused):
            carrier.put_packet(mailbox, packet(), credential)


def test_only_the_read_capability_reads(carrier, owner, holder):
    sealed = packet()
    carrier.put_packet(holder.mailbox, sealed, holder.read)
    for credential in (holder.write, owner.inbox, OwnerCredential(owner.key), Holder().read):
        with pytest.raises(HubRefused):
            carrier.list_packets(holder.mailbox, 0, credential)
        with pytest.raises(HubRefused):
            carrier.get_packet(holder.mailbox, sha256(sealed), credential)
        with pytest.raises(HubRefused):
            carrier.acknowledge(holder.mailbox, [sha256(sealed)], credential)


def test_nothing_goes_into_a_mailbox_that_is_not_there(carrier, owner):
    with pytest.raises(NotOnHub):
        carrier.put_packet(bytes(16), packet(), OwnerCredential(owner.key))


@pytest.mark.parametrize("size", [0, 1, 4095, 4097, 262144 - 1])
def test_other_sizes_than_the_four_are_refused(carrier, owner, holder, size):
    with pytest.raises(RequestRefused) as refused:
        carrier.put_packet(owner.inbox.mailbox, packet(size), holder.write)
    assert refused.value.facts == {"why": "packet-size"}


def test_a_larger_body_than_a_packet_is_refused(carrier, owner, holder):
    with pytest.raises(RequestRefused) as refused:
        carrier.put_packet(owner.inbox.mailbox, packet(262145), holder.write)
    assert refused.value.facts == {"why": "too-large"}


def test_packets_per_day_are_limited_and_the_next_day_is_free_again(carrier, owner, holder, clock):
    for _ in range(5):
        carrier.put_packet(owner.inbox.mailbox, packet(), holder.write)
    with pytest.raises(HubFull) as full:
        carrier.put_packet(owner.inbox.mailbox, packet(), holder.write)
    assert full.value.facts == {"limit": "packets"}
    clock.advance(DAY)
    carrier.put_packet(owner.inbox.mailbox, packet(), holder.write)


def test_outstanding_bytes_are_limited_until_they_are_fetched(carrier, owner, holder):
    large = packet(65536)
    carrier.put_packet(owner.inbox.mailbox, large, holder.write)
    with pytest.raises(HubFull) as full:
        carrier.put_packet(owner.inbox.mailbox, packet(), holder.write)
    assert full.value.facts == {"limit": "bytes"}
    carrier.acknowledge(owner.inbox.mailbox, [sha256(large)], owner.inbox)
    carrier.put_packet(owner.inbox.mailbox, packet(), holder.write)


def test_hashes_of_packets_that_went_are_forgotten_in_the_end(carrier, hub, owner, holder, clock):
    sealed = packet()
    carrier.put_packet(owner.inbox.mailbox, sealed, holder.write)
    carrier.acknowledge(owner.inbox.mailbox, [sha256(sealed)], owner.inbox)
    clock.advance((hub.limits.memory_days + 1) * DAY)
    carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox)
    with hub.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM packets").scalar_one() == 0


def test_what_waits_is_never_forgotten(carrier, owner, holder, clock):
    carrier.put_packet(owner.inbox.mailbox, packet(), holder.write)
    clock.advance(3650 * DAY)
    for _ in range(2):
        assert len(carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox).packets) == 1


def test_a_full_disk_is_named_and_what_was_there_stays(carrier, hub, owner, holder):
    sealed = packet()
    carrier.put_packet(owner.inbox.mailbox, sealed, holder.write)
    hub.database.engine.dispose()

    @event.listens_for(hub.database.engine, "connect")
    def no_room(raw, _):
        raw.execute("PRAGMA max_page_count=1")  # SQLite takes it as: not one page more

    def fill() -> None:
        for number in range(2000):
            carrier.register_invite(number.to_bytes(32, "big"), 1, owner.key)

    with pytest.raises(HubFull) as full:
        fill()
    assert full.value.facts == {"limit": "disk"}
    assert carrier.get_packet(owner.inbox.mailbox, sha256(sealed), owner.inbox) == sealed
