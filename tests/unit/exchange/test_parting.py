"""What waits to be sent leaves this computer for a while: the organisation must not miss it."""

from __future__ import annotations

import pytest

from fakes.carrier import Away
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import HubAway
from fieldbook.exchange.parting import (
    KeptOutbox,
    ReturningSpool,
    bring_back,
    forget_returning,
    kept_outbox,
    sweep_spool,
    take_off,
)
from fieldbook.exchange.spool import BLOCK, Spool
from journeys.exchange_world import PHOTO, Member, World

LONG = "long " * 80_000
"""Too long for a packet: it travels as a blob of its own."""


@pytest.fixture
def member(place: World) -> Member:
    made = place.joined("Amina")
    made.submit("s0", "Before")
    made.exchange()
    assert place.desk_exchange().findings == []
    made.exchange()
    return made


def fail_to_send(member: Member, place: World, left: int = 0) -> None:
    """Exchange over a connection that brings no packet to the hub: the next one is sealed."""
    def broken(carrier: Carrier) -> Carrier:
        return Away(carrier, HubAway(reason="refused"), left)  # type: ignore[return-value]

    place.wrap = broken
    with pytest.raises(HubAway):
        member.exchange()
    place.wrap = lambda carrier: carrier


def take(member: Member, subject: str) -> tuple[KeptOutbox, dict[int, list[bytes]]]:
    """Take a thing off, as travelling does; return its rows and sealed files."""
    kept, spool = kept_outbox(member.store, [subject]), Spool(member.store)
    files = {number: [spool.read(number, n, 1) for n in range(len(spool.have(number)))]
             for number in kept.spooled}
    take_off(member.store, subject)
    for _ in sweep_spool(member.store):
        pass
    assert member.outbox.of_subject(subject) is None
    return kept, files


def bring(member: Member, kept: KeptOutbox, files: dict[int, list[bytes]]) -> None:
    """Bring it back, while an exchange begins that tidies the spool."""
    numbers = {}
    for number, blocks in files.items():
        writer = ReturningSpool(member.store, "", sum(map(len, blocks)))
        numbers[number] = writer.number
        writer.write(b"".join(blocks))
        Spool(member.store).drop_orphans()
        for _ in sweep_spool(member.store):
            pass
        writer.finish()
    bring_back(member.store, kept, numbers)
    forget_returning(member.store)


@pytest.mark.parametrize("words", ["short", LONG])
def test_its_number_goes_to_what_is_sent_meanwhile(
        member: Member, place: World, words: str) -> None:
    member.submit("s1", "Away", {"photo.jpg": PHOTO}, what=words)
    fail_to_send(member, place)
    kept = take(member, "s1")
    member.submit("s2", "Meanwhile")
    member.exchange()
    assert place.desk_exchange().findings == []

    bring(member, *kept)
    member.submit("s3", "Afterwards")
    member.exchange()
    assert place.desk_exchange().findings == []
    titles = {line.title: line.id for line in place.desk.inbox()}
    assert set(titles) == {"Before", "Away", "Meanwhile", "Afterwards"}
    letter = place.desk.show(titles["Away"])
    assert letter["document"]["what"] == words
    assert place.desk_store.blobs.read(letter["attachments"][0]["blob"]) == PHOTO


def test_it_can_be_taken_back_after_it_came_home(member: Member, place: World) -> None:
    item = member.submit("s1", "Away", {"photo.jpg": PHOTO})
    fail_to_send(member, place)
    bring(member, *take(member, "s1"))
    fail_to_send(member, place)  # sealed once more
    member.outbox.withdraw(item)
    for _ in sweep_spool(member.store):
        pass
    assert member.store.sql("SELECT * FROM spool") == []
    member.submit("s2", "Another")
    member.exchange()
    assert place.desk_exchange().findings == []
    assert {line.title for line in place.desk.inbox()} == {"Before", "Another"}


def test_what_may_have_left_keeps_its_number_and_its_bytes(member: Member, place: World) -> None:
    """Sealed anew, it would be at the desk twice."""
    member.submit("s1", "Away", {"photo.jpg": PHOTO})
    fail_to_send(member, place, left=9000)
    packet = member.state("s1").packet
    kept = take(member, "s1")
    member.submit("s2", "Meanwhile")
    member.exchange()
    assert [one.kind for one in place.desk_exchange().findings] == ["packets-missing"]
    bring(member, *kept)
    assert member.state("s1").packet == packet
    member.exchange()
    assert [one.kind for one in place.desk_exchange().findings] == ["packet-late"]
    assert len(place.desk.inbox()) == 3


def test_nothing_of_a_letter_stays_beside_its_sealed_form_once_it_has_left(
        member: Member, place: World) -> None:
    member.submit("s1", "Title", what="planted words")
    fail_to_send(member, place)
    member.exchange()
    bodies = [bytes(row[0]) for row in member.store.sql("SELECT body FROM outbox")]
    assert bodies == [b"", b""]


def test_what_was_not_brought_back_to_its_end_is_thrown_away(member: Member) -> None:
    writer = ReturningSpool(member.store, "", 2 * BLOCK)
    writer.write(bytes(BLOCK))
    forget_returning(member.store)
    for _ in sweep_spool(member.store):
        pass
    assert member.store.sql("SELECT * FROM spool") == []


def test_own_copies_leave_whoever_runs_the_jobs_of_the_store(member: Member) -> None:
    """On the command line a sliced job comes back as it is, and is run where it was asked for."""
    with member.store.change() as change:
        change.create("contact", {"name": "Karim"})
    member.in_store = lambda job: job()  # type: ignore[assignment]
    assert [one.type for one in member.exchange().sent] == ["changes"]
    assert member.exchange().sent == []
