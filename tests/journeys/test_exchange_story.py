"""The whole way: an organisation publishes, a defender joins, reads, submits, and is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.core.clock import iso
from fieldbook.exchange.errors import InviteExpired, InviteUsed
from fieldbook.exchange.refusals import AlreadyJoined, LanguageNotPublished, UnknownCourse
from fieldbook.library.errors import ItemNotHere
from journeys.exchange_world import World, world, write_course

PHOTO, PAPER = b"\xff\xd8planted-photo" * 9000, b"%PDF planted-paper" * 500
PLANTED = (b"planted", "Café Zagora".encode(), b"Amina", b"travel/basics", b"Justice")


def test_the_story_of_one_submission(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        course = here.course(write_course(tmp_path / "course"))
        published = here.publish(course)
        assert published.new_bytes > 0

        member = here.member()
        joined = member.join(here.desk.invite().text, "Amina")
        assert (joined.organisation, joined.role) == ("Justice Now", "defender")
        offer, = member.publications.offers()
        assert set(offer.sizes) == {"en", "fr", "ar"}
        assert offer.sizes["fr"] > 90_000

        report = member.fetch(course, "fr")
        assert report.fetched > 6
        assert member.library.course(course).states == {
            "ar": "available", "en": "available", "fr": "here"}
        assert "Voyager" in member.library.item(course, "travel/basics/s_lesson-1", "fr").title
        assert member.library.asset(course, "travel/basics/map.png", "fr") is not None
        assert member.publications.offers()[0].sizes["fr"] == 0

        member.submit("incident-1", "Stopped at Café Zagora",
                      {"photo.jpg": PHOTO, "paper.pdf": PAPER}, what="planted words")
        assert member.state("incident-1").state == "waiting"
        sent = member.exchange()
        assert [one.type for one in sent.sent if one.type != "changes"] == [
            "submission", "attachment", "attachment"]
        assert member.state("incident-1").state == "stored"

        here.desk_exchange()
        line, = here.desk.inbox()
        assert (line.kind, line.sender, line.state, line.title) == (
            "submission", "Amina", "new", "Stopped at Café Zagora")
        shown = here.desk.show(line.id)
        assert shown["document"] == {"what": "planted words"}
        contents = {one["name"]: here.desk_store.blobs.read(one["blob"])
                    for one in shown["attachments"]}
        assert contents == {"photo.jpg": PHOTO, "paper.pdf": PAPER}

        here.desk.accept(line.id)
        here.desk_exchange()
        member.exchange()
        state = member.state("incident-1")
        assert (state.state, iso(state.accepted or 0)[:10]) == (
            "accepted", iso(here.clock.now_ms())[:10])

        here.desk.reply(line.id, "Thank you. We will call.")
        here.desk_exchange()
        member.exchange()
        assert [letter.text for letter in member.letters] == ["Thank you. We will call."]
        assert member.letters[0].about == "incident-1"
        assert member.state("incident-1").state == "answered"
        assert [state for _, state in member.states] == [
            "on-the-way", "stored", "accepted", "answered"]

        here.desk_exchange()
        assert_nothing_planted(tmp_path / "hub")


def assert_nothing_planted(folder: Path) -> None:
    """The hub's own files hold no word of anybody; published courses are public and left out."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        data = path.read_bytes()
        for word in PLANTED[:3]:
            assert word not in data, (path, word)


def test_a_refusal_carries_its_reason(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        member = here.joined()
        member.submit("one", "title")
        member.exchange()
        here.desk_exchange()
        here.desk.refuse(here.desk.inbox()[0].id, "Please add the date.")
        here.desk_exchange()
        member.exchange()
        state = member.state("one")
        assert (state.state, state.why) == ("refused", "Please add the date.")


def test_messages_go_both_ways(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        member = here.joined("Bo")
        member.outbox.send_message("m1", thread="m1", kind="advice", text="May I travel?")
        member.exchange()
        here.desk_exchange()
        line, = here.desk.inbox()
        assert (line.kind, line.title, line.sender) == ("message", "May I travel?", "Bo")
        here.desk.reply(line.id, "Not on Friday.")
        here.desk_exchange()
        member.exchange()
        letter, = member.letters
        assert (letter.text, letter.thread, letter.about) == ("Not on Friday.", "m1", "m1")
        assert member.state("m1").state == "answered"
        assert member.state("m1").received is not None


class TestJoining:
    def test_an_invite_works_once(self, tmp_path: Path) -> None:
        with world(tmp_path) as here:
            invite = here.desk.invite().text
            here.member(b"one").join(invite)
            late = here.member(b"two")
            with pytest.raises(InviteUsed):
                late.join(invite)
            assert late.store.secrets.get("exchange.account") is None
            late.join(here.desk.invite().text)

    def test_an_expired_invite_is_refused(self, tmp_path: Path) -> None:
        with world(tmp_path) as here:
            invite = here.desk.invite(days=1).text
            here.clock.advance(2 * 86_400_000)
            member = here.member()
            with pytest.raises(InviteExpired):
                member.join(invite)
            assert member.store.secrets.get("exchange.account") is None

    def test_a_member_does_not_join_again(self, tmp_path: Path) -> None:
        with world(tmp_path) as here:
            member = here.joined()
            with pytest.raises(AlreadyJoined):
                member.join(here.desk.invite().text)

    def test_the_desk_learns_name_and_role(self, tmp_path: Path) -> None:
        with world(tmp_path) as here:
            here.member().join(here.desk.invite("trainer").text, "Dana")
            here.desk_exchange()
            assert [(one.name, one.role) for one in here.desk.members.all()] == [
                ("Dana", "trainer")]


def test_what_is_not_fetched_is_listed_but_not_here(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        course = here.course(write_course(tmp_path / "course"))
        here.publish(course)
        member = here.joined()
        assert member.library.course(course).state == "available"
        with pytest.raises(ItemNotHere):
            member.library.item(course, "travel/basics/s_lesson-1", "fr")


def test_an_unchanged_course_is_not_published_again(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        course = here.course(write_course(tmp_path / "course"))
        first = here.publish(course)
        uploads = _content_requests(here)
        again = here.publish(course)
        assert (again.version, again.new_bytes) == (first.version, 0)
        assert _content_requests(here) == uploads


def _content_requests(here: World) -> int:
    return sum("/blobs/" in line for line in here.seen)


def test_an_edit_costs_one_pack_and_reaches_the_reader(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        folder = write_course(tmp_path / "course", lessons=60)
        course = here.course(folder)
        first = here.publish(course)
        member = here.joined()
        member.fetch(course, "fr")

        lesson = folder / "fr" / "travel" / "basics" / "s_lesson-3.md"
        lesson.write_text(lesson.read_text("utf-8").replace("Voyager", "Partir"), "utf-8")
        here.course(folder)
        second = here.publish(course)
        assert second.version == first.version + 1
        assert second.new_bytes < first.new_bytes / 4

        member.exchange()
        assert member.library.course(course).states["fr"] == "update"
        report = member.fetch(course, "fr")
        assert 0 < report.bytes_down < first.new_bytes / 2
        assert "Partir" in member.library.item(course, "travel/basics/s_lesson-3", "fr").html


class TestDryRun:
    def test_it_tells_what_would_go_and_asks_nobody(self, tmp_path: Path) -> None:
        with world(tmp_path) as here:
            member = here.joined()
            member.submit("s1", "title", {"photo": PHOTO})
            here.seen.clear()
            report = member.exchange(dry_run=True)
            assert (here.seen, report.requests) == ([], 0)
            assert [(one.type, one.id, one.reason) for one in report.waiting] == [
                ("submission", "s1", "hub")]

    def test_the_desk_asks_nobody_either(self, tmp_path: Path) -> None:
        with world(tmp_path) as here:
            report = here.desk.exchange(here.library, dry_run=True)
            assert (here.seen, report.requests) == ([], 0)


class TestLongBodies:
    """What does not fit into the largest packet travels as a blob, and is handled the same."""

    WORDS = "planted " * 60_000

    def test_a_long_submission_arrives(self, tmp_path: Path) -> None:
        with world(tmp_path) as here:
            member = here.joined()
            member.submit("s1", "title", {"photo": PHOTO}, account=self.WORDS)
            member.exchange()
            assert member.state("s1").state == "stored"
            here.desk_exchange()
            line, = here.desk.inbox()
            shown = here.desk.show(line.id)
            assert shown["document"] == {"account": self.WORDS}
            assert [one["name"] for one in shown["attachments"]] == ["photo"]
            assert here.desk_store.blobs.read(shown["attachments"][0]["blob"]) == PHOTO
            assert_nothing_planted(tmp_path / "hub")

    def test_its_packet_waits_for_its_body(self, tmp_path: Path) -> None:
        """The packet is on the hub before the blob: the desk holds it and looks again."""
        with world(tmp_path) as here:
            member = here.joined()
            member.exchange()
            member.submit("s1", "title", account=self.WORDS)
            engine = member.engine()
            list(engine._sender.send_packets(lambda: False))
            assert here.desk_exchange().findings == []
            assert here.desk.inbox() == []
            member.outbox.send_message("m1", thread="m1", kind="advice", text="meanwhile")
            list(member.engine()._sender.send_packets(lambda: False))
            assert here.desk_exchange().findings == []
            assert [line.kind for line in here.desk.inbox()] == ["message"]
            member.exchange()
            assert here.desk_exchange().findings == []
            assert {line.kind for line in here.desk.inbox()} == {"message", "submission"}
            assert here.desk_store.sql("SELECT count(*) FROM packet_held")[0][0] == 0

    def test_a_body_that_never_comes_is_told(self, tmp_path: Path) -> None:
        with world(tmp_path) as here:
            member = here.joined()
            member.submit("s1", "title", account=self.WORDS)
            list(member.engine()._sender.send_packets(lambda: False))
            here.desk_exchange()
            here.clock.advance(40 * 86_400_000)
            assert [one.kind for one in here.desk_exchange().findings] == ["packet-set-aside"]
            assert here.desk_exchange().findings == []


def test_what_was_chosen_is_fetched_by_the_next_exchange(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        course = here.course(write_course(tmp_path / "course"))
        here.publish(course)
        member = here.joined()
        member.exchange()
        member.publications.choose(course, ["ar"])
        report = member.exchange(dry_run=True)
        assert {one.type for one in report.waiting} == {"course"}
        assert member.exchange().fetched > 0
        assert member.library.course(course).states["ar"] == "here"
        assert member.publications.wishes() == {}


def test_choosing_what_there_is_not(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        course = here.course(write_course(tmp_path / "course"))
        here.publish(course)
        member = here.joined()
        with pytest.raises(LanguageNotPublished):
            member.fetch(course, "zh")
        with pytest.raises(UnknownCourse):
            member.fetch("nothing")


def test_a_removed_course_can_be_fetched_again(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        course = here.course(write_course(tmp_path / "course"))
        here.publish(course)
        member = here.joined()
        member.fetch(course, "fr")
        member.library.remove(course)
        assert member.fetch(course, "fr").fetched > 0
        assert member.library.course(course).states["fr"] == "here"
