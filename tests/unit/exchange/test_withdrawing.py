"""Taking back what waits: only while no byte has left, and without a gap that looks like a lie."""

from __future__ import annotations

import pytest

from fakes.carrier import Away
from fieldbook.casework.casework import Casework
from fieldbook.core.events import Events
from fieldbook.correspondence import Correspondence, House
from fieldbook.crypto import slip39
from fieldbook.desk.desk import Desk
from fieldbook.exchange.errors import ConnectionCut, HubAway
from fieldbook.exchange.lanes import here
from fieldbook.exchange.refusals import NotOutgoing, UnderWay
from fieldbook.exchange.spool import SEALED
from fieldbook.messages.messages import DRAFT, Messages
from fieldbook.store.store import Store
from journeys.exchange_world import PHOTO, Member, World


def _correspondence(store: Store, member: Member, desk: Desk) -> Correspondence:
    made = Correspondence(House(store, member.library, Casework(store), Messages(store), desk,
                                Events(), member.clock, here))
    made.carrier = lambda _: member.carrier()
    return made


@pytest.fixture
def exchange(member: Member) -> Correspondence:
    return _correspondence(member.store, member, Desk(member.store, clock=member.clock))


def _spooled(store: Store) -> int:
    return int(store.sql("SELECT count(*) FROM spool_block")[0][0])


def test_what_was_never_sealed_is_taken_back_whole(
        member: Member, exchange: Correspondence, place: World) -> None:
    item = member.submit("s1", "A title", {"photo.jpg": PHOTO}, what="words")
    back = exchange.withdraw(item)
    assert (back.type, back.subject) == ("submission", "s1")
    assert exchange.outgoing() == []
    assert member.outbox.of_subject("s1") is None
    assert member.store.sql("SELECT * FROM outbox_blob") == []
    assert [one.type for one in exchange.run().report.sent if one.type != "changes"] == []
    place.desk_exchange()
    assert place.desk.inbox() == []


def test_what_was_sealed_but_never_left_gives_its_number_back(
        member: Member, exchange: Correspondence, place: World) -> None:
    """The organisation must not think that the hub hides a packet."""
    member.submit("s0", "Before")
    exchange.run()
    item = member.submit("s1", "A title", {"photo.jpg": PHOTO}, what="words")
    place.wrap = lambda carrier: Away(carrier, HubAway(reason="refused"))  # type: ignore[arg-type,return-value]
    with pytest.raises(HubAway):
        exchange.run()
    assert member.state("s1").state == "waiting"
    assert _spooled(member.store) > 0
    exchange.withdraw(item)
    assert _spooled(member.store) == 0
    assert member.store.sql("SELECT 1 FROM spool WHERE kind = ?", (SEALED,)) == []
    place.wrap = lambda carrier: carrier
    member.submit("s2", "Another")
    exchange.run()
    report = place.desk_exchange()
    assert report.findings == []
    assert {one.title for one in place.desk.inbox()} == {"Before", "Another"}


@pytest.mark.parametrize("error", [HubAway(reason="timeout"), ConnectionCut()])
def test_nothing_is_taken_back_that_may_have_arrived(
        member: Member, exchange: Correspondence, place: World, error: Exception) -> None:
    item = member.submit("s1", "A title")
    place.wrap = lambda carrier: Away(carrier, error, left=9000)  # type: ignore[arg-type,return-value]
    with pytest.raises(type(error)):
        exchange.run()
    assert member.state("s1").state == "on-the-way"
    with pytest.raises(UnderWay):
        exchange.withdraw(item)
    place.wrap = lambda carrier: carrier
    exchange.run()
    for state in ("stored", "accepted"):
        assert member.state("s1").state == state
        with pytest.raises(UnderWay):
            exchange.withdraw("s1")
        place.desk_exchange()
        place.desk.accept(place.desk.inbox()[0].id)
        place.desk_exchange()
        exchange.run()


def test_taken_back_in_the_middle_of_an_exchange_it_does_not_leave(
        member: Member, exchange: Correspondence, place: World) -> None:
    """The page asks while another thread is about to send: whoever is first in the store wins."""
    first = member.submit("s1", "First", {"photo.jpg": PHOTO})
    member.submit("s2", "Second")
    engine = member.engine()
    sealer = engine._sender._sealer
    seal = sealer.seal

    def seal_late(item, progress, cancelled):  # type: ignore[no-untyped-def]
        made = seal(item, progress, cancelled)
        if item.id == first:
            exchange.withdraw(first)
        return made

    sealer.seal = seal_late  # type: ignore[method-assign]
    engine.run()
    assert place.desk_exchange().findings == []
    assert [one.title for one in place.desk.inbox()] == ["Second"]


@pytest.mark.parametrize("body", ["short", "long " * 80_000])
def test_taken_back_while_it_is_sealed_it_is_left_alone(
        member: Member, exchange: Correspondence, place: World, body: str) -> None:
    first = member.submit("s1", "First", {"photo.jpg": PHOTO}, what=body)
    member.submit("s2", "Second")
    calls = 0

    def in_store(job):  # type: ignore[no-untyped-def]
        nonlocal calls
        calls += 1
        if calls == stop_at and member.outbox.get(first) is not None:
            exchange.withdraw(first)
        return here(job)

    member.in_store = in_store
    for stop_at in range(4, 16):
        calls = 0
        if member.outbox.get(first) is None:
            first = member.submit(f"s{stop_at + 10}", "First", {"photo.jpg": PHOTO}, what=body)
        member.exchange()
        assert place.desk_exchange().findings == []
    left = [one for one in place.desk.inbox() if one.title == "First"]
    assert len(left) < 12
    assert [one.title for one in place.desk.inbox()].count("Second") == 1


def test_a_message_goes_back_to_where_it_was_written(
        member: Member, exchange: Correspondence) -> None:
    sent = exchange.send_message("May I travel on Friday?", "advice")
    form, record, field = DRAFT
    member.store.drafts.save(form, record, field, "And another thing")
    exchange.withdraw(sent.id)
    assert member.store.drafts.get(form, record)[field] == (
        "May I travel on Friday?\n\nAnd another thing")
    messages = Messages(member.store)
    assert messages.threads() == []
    assert member.store.search.query("travel") == []


def test_an_answer_of_the_desk_goes_back_too(
        member: Member, exchange: Correspondence, place: World) -> None:
    exchange.send_message("A question", "advice")
    exchange.run()
    place.desk_exchange()
    letter, = place.desk.inbox()
    desk = _correspondence(place.desk_store, member, place.desk)
    reply = place.desk.reply(letter.id, "An answer")
    desk.withdraw(reply)
    line, = place.desk.inbox()
    assert line.state == "new"
    assert place.desk.show(letter.id)["replies"] == []
    assert place.desk_store.drafts.get("desk-reply", letter.id) == {"text": "An answer"}
    place.desk.reply(letter.id, "A better answer")
    place.desk_exchange()
    exchange.run()
    assert {one.text for one in Messages(member.store).threads()[0].messages} == {
        "A question", "A better answer"}


def test_a_share_is_taken_back_and_the_one_before_it_still_counts(
        member: Member, exchange: Correspondence, place: World) -> None:
    words = slip39.split(bytes(16), 2, 3)
    exchange.entrust_share(words[0], need=2, of=3)
    exchange.run()
    place.desk_exchange()
    exchange.run()
    going = exchange.entrust_share(words[1], need=2, of=3)
    assert exchange.entrusted().state == "waiting"
    exchange.withdraw(going.id)
    assert exchange.entrusted().state == "kept"
    first = exchange.entrust_share(words[1], need=2, of=3)
    exchange.entrust_share(words[2], need=2, of=3)
    assert member.outbox.get(first.id) is None
    exchange.run()
    place.desk_exchange()
    held, = place.desk.shares.all()
    assert place.desk.shares.hand_out(held.member) == words[2]


def test_receipts_and_own_copies_are_nobodys_to_take_back(
        member: Member, exchange: Correspondence) -> None:
    for item in (member.outbox.put("changes", b"x"), member.outbox.put("receipt", b"x"), "none"):
        with pytest.raises(NotOutgoing):
            exchange.withdraw(item)


def test_the_size_counts_the_attachments_before_and_after_sealing(
        member: Member, exchange: Correspondence, place: World) -> None:
    member.submit("s1", "A title", {"a.jpg": PHOTO, "b.jpg": PHOTO[:100]}, what="w" * 3000)
    before, = exchange.waiting()
    report = exchange.run().report
    sent = sum(one.bytes for one in report.sent if one.type in ("submission", "attachment"))
    assert before.size == sent
    after, = exchange.outgoing()
    assert after.size == sent
    place.desk_exchange()
    place.desk.accept(place.desk.inbox()[0].id)
    place.desk_exchange()
    exchange.run()
    accepted, = exchange.outgoing()
    assert (accepted.state, accepted.size) == ("accepted", 0)
