"""The organisation's side: keys, members, what comes, what is decided."""

from __future__ import annotations

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.signatures import SigningKey
from fieldbook.desk.desk import Desk
from fieldbook.desk.errors import (
    AlreadyADesk,
    AlreadyDecided,
    EmptyReply,
    EnrolmentLate,
    EnrolmentRepeated,
    EnrolmentUnknown,
    NoSuchLetter,
    NotADesk,
    NotASubmission,
    SenderUnknown,
)
from fieldbook.desk.keys import collection_key, load_keys
from fieldbook.exchange.account import new_account, save_account
from fieldbook.exchange.attachments import Attached
from fieldbook.exchange.errors import EnrolmentForged
from fieldbook.exchange.letters import Attachment, MessageLetter, encode_message, encode_submission
from fieldbook.exchange.mailboxes import DAY_MS, Received
from fieldbook.exchange.protocol.bodies import (
    EnrolRequest,
    decode_receipt,
    encode_enrolment,
)
from fieldbook.exchange.protocol.invite import Invite, hub_token, token_hash
from fieldbook.exchange.protocol.owner import decode_owner_file
from fieldbook.exchange.protocol.packet import BlobPointer
from fieldbook.exchange.refusals import AlreadyJoined
from fieldbook.exchange.repository import Repository
from fieldbook.exchange.tuf_client import TufClient
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory

KEY = SigningKey(b"m" * 32)
MAILBOX = b"M" * 16


@pytest.fixture
def store(clock: FixedClock) -> Store:
    return Store(connect_in_memory(), b"k" * 32, clock=clock)


@pytest.fixture
def desk(store: Store, clock: FixedClock) -> Desk:
    made = Desk(store, clock=clock)
    made.init("Justice Now", "https://hub.example/")
    return made


def _received(kind: str, body: bytes, clock: FixedClock, *, key: SigningKey = KEY,
              blobs: tuple[BlobPointer, ...] = ()) -> Received:
    return Received(packet=sha256(body).hex(), type=kind, sender=key.public, body=body,
                    blobs=blobs, arrived=clock.now_ms(), day=clock.now_ms() // DAY_MS, own=False)


def _enrolment(token: bytes, key: SigningKey = KEY, name: str = "Amina") -> bytes:
    return encode_enrolment(EnrolRequest(
        invite=token_hash(hub_token(token)), mailbox=MAILBOX, signing=key.public,
        recipient=str(HybridIdentity.from_seed(b"s" * 32).recipient), name=name), token)


def _enrol(desk: Desk, clock: FixedClock) -> None:
    token = desk.members.new_token("defender", clock.now_ms() // 1000 + 86_400)
    desk.members.enrol(_received("enrol", _enrolment(token), clock))


def _submit(desk: Desk, clock: FixedClock, ident: str = "s1", files: int = 0) -> str:
    pointers = tuple(BlobPointer(sha256=bytes([n]) * 32, size=70_000, seed=b"s" * 32,
                                 name=f"file-{n}", plain_sha256=b"p" * 32, plain_size=9)
                     for n in range(files))
    names = [Attachment(f"file-{n}", "image/jpeg", "") for n in range(files)]
    body = encode_submission(ident, f"Title of {ident}", {"what": "words"}, 1, names)
    desk.intake.take_submission(_received("submission", body, clock, blobs=pointers))
    return desk.inbox()[0].id


class TestKeys:
    def test_an_organisation_is_made_once(self, desk: Desk) -> None:
        with pytest.raises(AlreadyADesk):
            desk.init("Other", "https://other.example")

    def test_a_member_is_no_desk(self, store: Store, clock: FixedClock) -> None:
        save_account(store, new_account(Invite(hubs=("https://hub.example",), hub_id=b"h" * 16,
                                               root=b"r" * 32, token=b"t" * 16, expires=1)))
        with pytest.raises(AlreadyJoined):
            Desk(store, clock=clock).init("Justice Now", "https://hub.example")

    def test_an_empty_vault_has_no_keys(self, store: Store, clock: FixedClock) -> None:
        desk = Desk(store, clock=clock)
        assert not desk.exists()
        with pytest.raises(NotADesk):
            desk.owner_file()

    def test_the_owner_file_names_what_the_hub_needs(self, desk: Desk, store: Store) -> None:
        keys, file = load_keys(store), decode_owner_file(desk.owner_file())
        assert file.owner_key == keys.owner_key.public.hex()
        assert file.inbox == keys.inbox.hex()
        assert file.inbox_read == sha256(keys.inbox_read).hex()
        assert keys.owner.hex() not in desk.owner_file().decode()

    def test_all_secrets_differ(self, desk: Desk, store: Store) -> None:
        keys = load_keys(store)
        secrets = [*keys.roots, keys.owner, keys.hub_secret, keys.inbox_read, keys.signing,
                   keys.current, keys.next, keys.recovery, keys.online.targets,
                   keys.online.snapshot, keys.online.timestamp]
        assert len(set(secrets)) == len(secrets) == 13

    def test_a_course_keeps_its_key(self, desk: Desk, store: Store) -> None:
        first = collection_key(store, "course").public
        assert collection_key(store, "course").public == first
        assert collection_key(store, "other").public != first

    def test_what_is_published_first_is_sound(self, desk: Desk, store: Store,
                                              clock: FixedClock) -> None:
        files = {name: data for name, role, _, data in _pending(store, clock)}
        client = TufClient(lambda name, limit: files.get(name), {"root": files["1.root.json"]},
                           clock.now_ms(), lambda role, version, data: None)
        client.refresh()
        target = client.find("keys/current")
        assert target is not None
        assert target.hashes["sha256"] in files
        assert client.trusted.root.roles["root"].threshold == 2
        assert len(client.trusted.root.roles["root"].keyids) == 3


def _pending(store: Store, clock: FixedClock) -> list[tuple[str, str, int, bytes]]:
    return Repository(store, load_keys(store).online, clock).pending()


class TestRepository:
    def test_files_leave_in_an_order_that_never_names_what_is_missing(
            self, desk: Desk, store: Store, clock: FixedClock) -> None:
        roles = [role for _, role, _, _ in _pending(store, clock)]
        assert roles == ["root", "content", "targets", "snapshot", "timestamp"]

    def test_dates_are_renewed_in_time(self, desk: Desk, store: Store,
                                       clock: FixedClock) -> None:
        repository = Repository(store, load_keys(store).online, clock)
        for name, _, version, _ in repository.pending():
            repository.uploaded(name, version)
        assert not repository.renew()
        clock.advance(15 * DAY_MS)
        assert repository.renew()
        assert [role for _, role, _, _ in repository.pending()] == ["snapshot", "timestamp"]


class TestMembers:
    def test_a_newcomer_is_taken_in(self, desk: Desk, clock: FixedClock) -> None:
        _enrol(desk, clock)
        member = desk.members.sender(KEY.public)
        assert (member.name, member.role, member.mailbox) == ("Amina", "defender", MAILBOX.hex())

    def test_a_token_works_once(self, desk: Desk, clock: FixedClock) -> None:
        token = desk.members.new_token("defender", clock.now_ms() // 1000 + 86_400)
        desk.members.enrol(_received("enrol", _enrolment(token), clock))
        other = SigningKey(b"o" * 32)
        with pytest.raises(EnrolmentRepeated):
            desk.members.enrol(_received("enrol", _enrolment(token, other), clock, key=other))

    def test_a_token_ends(self, desk: Desk, clock: FixedClock) -> None:
        token = desk.members.new_token("defender", clock.now_ms() // 1000 + 86_400)
        clock.advance(3 * DAY_MS)
        with pytest.raises(EnrolmentLate):
            desk.members.enrol(_received("enrol", _enrolment(token), clock))

    def test_a_token_of_nobody(self, desk: Desk, clock: FixedClock) -> None:
        with pytest.raises(EnrolmentUnknown):
            desk.members.enrol(_received("enrol", _enrolment(b"x" * 16), clock))

    def test_a_hub_cannot_put_its_own_key_into_an_enrolment(self, desk: Desk,
                                                            clock: FixedClock) -> None:
        """It knows the hub's half of the token and the enrolment's invite, not our half."""
        token = desk.members.new_token("defender", clock.now_ms() // 1000 + 86_400)
        body = _enrolment(token)
        spoiled = body.replace(KEY.public, SigningKey(b"h" * 32).public)
        assert spoiled != body
        with pytest.raises(EnrolmentForged):
            desk.members.enrol(_received("enrol", spoiled, clock, key=SigningKey(b"h" * 32)))

    def test_an_enrolment_that_somebody_else_signed(self, desk: Desk, clock: FixedClock) -> None:
        token = desk.members.new_token("defender", clock.now_ms() // 1000 + 86_400)
        with pytest.raises(EnrolmentForged):
            desk.members.enrol(_received("enrol", _enrolment(token), clock,
                                         key=SigningKey(b"h" * 32)))


class TestIntake:
    @pytest.fixture(autouse=True)
    def _a_member(self, desk: Desk, clock: FixedClock) -> None:
        _enrol(desk, clock)

    def test_a_stranger_is_not_heard(self, desk: Desk, clock: FixedClock) -> None:
        body = encode_submission("s1", "title", {}, 1)
        with pytest.raises(SenderUnknown):
            desk.intake.take_submission(
                _received("submission", body, clock, key=SigningKey(b"x" * 32)))
        assert desk.inbox() == []

    def test_attachments_come_one_by_one(self, desk: Desk, clock: FixedClock) -> None:
        letter = _submit(desk, clock, files=2)
        packet = desk.intake.get(letter).packet
        desk.intake.attach(Attached(packet, 1, "file-1", "blob-1", 9, "hash"))
        desk.intake.attach(Attached(packet, 0, "file-0", "", 9, "hash"))
        files = desk.show(letter)["attachments"]
        assert [(one["state"], one["blob"]) for one in files] == [
            ("damaged", ""), ("here", "blob-1")]
        assert desk.intake.get(letter).blobs == ["blob-1"]

    def test_accepting_queues_one_receipt(self, desk: Desk, store: Store,
                                          clock: FixedClock) -> None:
        letter = _submit(desk, clock)
        desk.accept(letter)
        desk.accept(letter)
        rows = store.sql("SELECT type, mailbox, body FROM outbox")
        assert [(row[0], bytes(row[1])) for row in rows] == [("receipt", MAILBOX)]
        receipt = decode_receipt(bytes(rows[0][2]))
        assert (receipt.status, receipt.packet.hex()) == (
            "accepted", desk.intake.get(letter).packet)

    def test_a_decision_stands(self, desk: Desk, clock: FixedClock) -> None:
        letter = _submit(desk, clock)
        desk.refuse(letter, "No date.")
        with pytest.raises(AlreadyDecided):
            desk.accept(letter)
        assert desk.intake.get(letter).state == "refused"

    def test_an_answered_submission_can_still_be_accepted(self, desk: Desk,
                                                          clock: FixedClock) -> None:
        letter = _submit(desk, clock)
        desk.reply(letter, "One question first.")
        assert desk.inbox()[0].state == "answered"
        desk.accept(letter)
        assert desk.inbox()[0].state == "accepted"

    def test_replies_are_kept_with_the_letter(self, desk: Desk, store: Store,
                                              clock: FixedClock) -> None:
        letter = _submit(desk, clock)
        desk.reply(letter, "First.")
        clock.advance(1)
        desk.reply(letter, "Second.")
        assert [one["text"] for one in desk.show(letter)["replies"]] == ["First.", "Second."]
        assert store.sql("SELECT count(*) FROM outbox WHERE type = 'message'")[0][0] == 2

    def test_words_are_needed(self, desk: Desk, clock: FixedClock) -> None:
        letter = _submit(desk, clock)
        for call in (desk.reply, desk.refuse):
            with pytest.raises(EmptyReply):
                call(letter, " \n")

    def test_messages_are_answered_not_accepted(self, desk: Desk, clock: FixedClock) -> None:
        body = encode_message(MessageLetter(id="m1", thread="t1", kind="urgent",
                                            text="Help.\nNow.", created=1))
        desk.intake.take_message(_received("message", body, clock))
        line, = desk.inbox()
        assert (line.kind, line.title) == ("message", "Help.")
        with pytest.raises(NotASubmission):
            desk.accept(line.id)

    def test_what_is_not_there(self, desk: Desk) -> None:
        with pytest.raises(NoSuchLetter):
            desk.show("nothing")

    def test_the_same_id_from_two_packets_is_two_letters(self, desk: Desk,
                                                         clock: FixedClock) -> None:
        """A member chooses the id inside a letter; that must not replace another's letter."""
        _submit(desk, clock, "s1")
        body = encode_submission("s1", "other", {}, 2)
        desk.intake.take_submission(_received("submission", body, clock))
        assert len({line.id for line in desk.inbox()}) == 2

    def test_newest_first(self, desk: Desk, clock: FixedClock) -> None:
        first = _submit(desk, clock, "s1")
        clock.advance(1000)
        second = _submit(desk, clock, "s2")
        assert [line.id for line in desk.inbox()] == [second, first]
