"""A hub whose files were lost: what it had is sent again, as long as somebody may need it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.casework.casework import Casework
from fieldbook.core.events import Events
from fieldbook.correspondence import Correspondence, House
from fieldbook.crypto import slip39
from fieldbook.desk.keys import load_keys
from fieldbook.exchange.account import member_party
from fieldbook.exchange.entrusting import Entrusting
from fieldbook.exchange.lanes import here
from fieldbook.exchange.notes import LOST, get_note
from fieldbook.exchange.protocol.owner import decode_owner_file
from fieldbook.exchange.spool import Spool, sweep_all
from fieldbook.hub.state import open_hub
from fieldbook.messages.messages import Messages
from journeys.exchange_world import Member, World, world, write_course

PHOTO, PAPER = b"\xff\xd8photo" * 30_000, b"%PDF paper" * 90
LONG = "long " * 80_000
"""Too long for a packet: it travels as a blob of its own."""


@pytest.fixture
def place(tmp_path: Path) -> Iterator[World]:
    with world(tmp_path) as made:
        yield made


@pytest.fixture
def member(place: World) -> Member:
    made = place.joined("Amina")
    made.exchange()
    place.desk_exchange()
    made.exchange()
    return made


def _lose_everything(place: World) -> None:
    """Empty the hub's folder of files, and start it again with its database."""
    place.hub.close()
    folder = place.folder / "hub"
    shutil.rmtree(folder / "objects")
    place.hub = open_hub(folder, decode_owner_file(place.desk.owner_file()), clock=place.clock)


def _contents(place: World) -> dict[str, bytes]:
    line, = place.desk.inbox()
    return {one["name"]: place.desk_store.blobs.read(one["blob"])
            for one in place.desk.show(line.id)["attachments"] if one["blob"]}


def _sent(member: Member) -> list[str]:
    return [one.type for one in member.exchange().sent if one.type != "changes"]


@pytest.mark.parametrize("text", ["short", LONG])
def test_packet_and_attachments_are_sent_again(place: World, member: Member, text: str) -> None:
    member.submit("s1", "Title", {"photo.jpg": PHOTO, "paper.pdf": PAPER}, what=text)
    member.exchange()
    spooled = member.store.sql("SELECT coalesce(sum(length(data)), 0) FROM spool_block")[0][0]
    assert (spooled > 0) == (text == LONG), "no attachment stays here twice"
    _lose_everything(place)
    assert sorted(_sent(member)) == sorted(
        ["submission", "attachment", "attachment"] + (["attachment"] if text == LONG else []))
    assert member.state("s1").state == "stored"
    place.desk_exchange()
    assert _contents(place) == {"photo.jpg": PHOTO, "paper.pdf": PAPER}
    assert place.desk.show(place.desk.inbox()[0].id)["document"] == {"what": text}
    place.desk_exchange()
    assert _sent(member) == []
    sweep_all(Spool(member.store), here)
    assert member.store.sql("SELECT count(*) FROM spool_block")[0][0] == 0


def test_what_the_desk_has_not_fetched_yet_reaches_it_all_the_same(
        place: World, member: Member) -> None:
    """The packet had been read, its attachments not: they are on the hub again afterwards."""
    member.submit("s1", "Title", {"photo.jpg": PHOTO})
    engine = member.engine()
    engine._send_files = lambda *_: None  # type: ignore[method-assign]
    engine.run()
    place.desk_exchange()
    assert _contents(place) == {}
    member.exchange()
    _lose_everything(place)
    place.desk_exchange()
    assert _contents(place) == {}
    member.exchange()
    place.desk_exchange()
    assert _contents(place) == {"photo.jpg": PHOTO}


def test_only_what_is_lost_is_uploaded(place: World, member: Member) -> None:
    """The hub forgot, but not everything: a file that is there is asked for and not sent."""
    member.submit("s1", "Title", {"photo.jpg": PHOTO, "paper.pdf": PAPER})
    member.exchange()
    objects = place.folder / "hub" / "objects"
    kept = max(objects.glob("blobs/*/*"), key=lambda path: path.stat().st_size)
    saved = kept.read_bytes()
    place.hub.close()
    shutil.rmtree(objects)
    kept.parent.mkdir(parents=True)
    kept.write_bytes(saved)
    place.hub = open_hub(place.folder / "hub", decode_owner_file(place.desk.owner_file()),
                         clock=place.clock)
    report = member.exchange()
    small, = (one.bytes for one in report.sent if one.type == "attachment")
    assert small < len(saved)
    assert report.bytes_up < small + 30_000
    place.desk_exchange()
    assert _contents(place) == {"photo.jpg": PHOTO, "paper.pdf": PAPER}


def test_what_was_accepted_goes_no_more(place: World, member: Member) -> None:
    member.submit("s1", "Title", {"photo.jpg": PHOTO})
    member.exchange()
    place.desk_exchange()
    place.desk.accept(place.desk.inbox()[0].id)
    place.desk_exchange()
    member.exchange()
    assert member.store.sql("SELECT * FROM outbox_blob") == []
    _lose_everything(place)
    assert _sent(member) == []


def test_accepted_while_the_hub_was_away_it_is_not_sealed_anew(
        place: World, member: Member) -> None:
    """The receipt comes in the very exchange that finds the hub restored."""
    member.submit("s1", "Title", {"photo.jpg": PHOTO})
    member.exchange()
    place.desk_exchange()
    place.desk.accept(place.desk.inbox()[0].id)
    _lose_everything(place)
    place.desk_exchange()
    packet = member.state("s1").packet
    assert _sent(member) == ["attachment"], "the desk may have accepted what it read, not the photo"
    found = member.state("s1")
    assert (found.state, found.packet) == ("accepted", packet)
    assert member.store.sql("SELECT * FROM outbox_blob") == []
    assert _sent(member) == []


@pytest.mark.parametrize("decision", ["accepted", "refused", ""])
def test_receipts_that_were_lost_are_given_again(
        place: World, member: Member, decision: str) -> None:
    """What the desk had decided reaches its sender, though the hub forgot that it was told."""
    member.submit("s1", "Title", {"photo.jpg": PHOTO})
    member.exchange()
    place.desk_exchange()
    letter = place.desk.inbox()[0].id
    if decision == "accepted":
        place.desk.accept(letter)
    elif decision:
        place.desk.refuse(letter, "It names a child.")
    place.desk_exchange()
    _lose_everything(place)
    member.exchange()
    assert member.state("s1").state == "stored"
    place.desk_exchange()
    keys = load_keys(place.desk_store)
    assert place.carrier().list_packets(keys.inbox, 0, keys.reader).packets == ()
    member.exchange()
    found = member.state("s1")
    assert (found.state, found.why) == (
        decision or "stored", "It names a child." if decision == "refused" else "")
    assert place.desk_exchange().sent == []
    assert len(place.desk.inbox()) == 1


def test_that_a_message_came_is_told_again(place: World, member: Member) -> None:
    member.outbox.send_message("m1", thread="m1", kind="advice", text="a question")
    member.exchange()
    place.desk_exchange()
    _lose_everything(place)
    assert "hub-restored" in [one.kind for one in member.exchange().findings]
    assert member.state("m1").state == "stored"
    place.desk_exchange()
    member.exchange()
    assert member.state("m1").state == "received"
    assert len(place.desk.inbox()) == 1


def test_a_share_that_is_kept_is_told_again(place: World, member: Member) -> None:
    entrusting = Entrusting(member.store, member.outbox, member.clock)
    entrusting.entrust(member_party(member.store), slip39.split(bytes(16), 2, 3)[0], need=2, of=3)
    member.exchange()
    place.desk_exchange()
    _lose_everything(place)
    member.exchange()
    place.desk_exchange()
    member.exchange()
    found = entrusting.state()
    assert found is not None
    assert found.state == "kept"
    assert len(place.desk.shares.log()) == 1


def test_what_was_published_is_there_again(place: World, member: Member, tmp_path: Path) -> None:
    """The desk brings back what it had signed, byte for byte: nobody sees another version."""
    course = place.course(write_course(tmp_path / "course", lessons=3))
    place.publish(course)
    member.fetch(course, "en")
    _lose_everything(place)
    assert "publications-missing" in [one.kind for one in member.exchange().findings]
    desk = Correspondence(House(
        place.desk_store, place.library, Casework(place.desk_store), Messages(place.desk_store),
        place.desk, Events(), place.clock, here))
    desk.run()
    report = member.exchange()
    assert "publications-missing" not in [one.kind for one in report.findings]
    fresh = place.joined("Boris")
    assert fresh.fetch(course, "fr").fetched > 3
    assert member.fetch(course, "fr").fetched > 3
    assert get_note(place.desk_store, LOST) is None
    assert place.desk_store.sql("SELECT name FROM tuf_signed WHERE uploaded = 0") == []


@pytest.mark.parametrize("how", ["erased", "damaged"])
def test_a_file_that_is_not_whole_here_cannot_be_opened_or_sent_again(
        place: World, member: Member, how: str) -> None:
    member.submit("s1", "Title", {"photo.jpg": PHOTO})
    member.exchange()
    source = member.store.sql("SELECT source FROM outbox_blob")[0][0]
    if how == "erased":
        member.store.blobs.remove(source)
    else:
        member.store.sql("DELETE FROM blob_chunk")
    _lose_everything(place)
    report = member.exchange()
    assert "attachment-gone" in [one.kind for one in report.findings]
    again = member.exchange()
    assert "attachment-gone" not in [one.kind for one in again.findings], "it is told once"
    assert member.state("s1").state == "stored"
