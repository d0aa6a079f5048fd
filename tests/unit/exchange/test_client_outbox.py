"""What waits to leave: order, states, what is kept and what is not."""

from __future__ import annotations

import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.core.background import drain
from fieldbook.core.clock import FixedClock
from fieldbook.core.ids import new_id
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.padding import PACKET_CLASSES
from fieldbook.exchange.changes import (
    LONGEST,
    decode_changes,
    queue_changes,
    queue_changes_sliced,
)
from fieldbook.exchange.lanes import here
from fieldbook.exchange.letters import (
    Attachment,
    decode_message,
    decode_submission,
    encode_submission,
)
from fieldbook.exchange.outbox import Outbox, Outgoing
from fieldbook.exchange.parting import give_up_copies
from fieldbook.exchange.protocol.errors import BodyDamaged
from fieldbook.exchange.protocol.packet import Packet, size_class
from fieldbook.exchange.spool import BLOCK, SEALED, Spool, SpoolFile, SpoolWriter, sweep_all
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory

DAY = 86_400_000
LONG_FRENCH = (
    "Vers dix heures, trois hommes en civil sont entrés par la cour. Ils ont demandé les papiers "
    "de tout le monde, puis ils ont pris le téléphone de ma sœur et un cahier. Quand mon oncle a "
    "voulu savoir pourquoi, l’un d’eux l’a poussé contre le mur. Personne n’a montré de mandat. "
    "Ils sont repartis vers dix heures vingt.")
LONG_ARABIC = (
    "دخل ثلاثة رجال بملابس مدنية من جهة الفناء حوالي الساعة العاشرة، وطلبوا أوراق الجميع، ثم أخذوا "
    "هاتف أختي ودفترًا كان على الطاولة. حين سأل خالي عن السبب دفعه أحدهم نحو الجدار.")


@pytest.fixture
def store(clock: FixedClock) -> Store:
    return Store(connect_in_memory(), b"k" * 32, clock=clock)


class Heard(list[tuple[str, str]]):
    """Collects the states that the outbox tells."""

    def __call__(self, item: Outgoing) -> None:
        self.append((item.subject, item.state))


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def outbox(store: Store, clock: FixedClock, heard: Heard) -> Outbox:
    return Outbox(store, clock, heard)


def _seal(store: Store, item: str, counter: int = 1) -> bytes:
    """Put bytes where the sealer puts them."""
    name = item.encode().ljust(32, b"-")[:32]
    store.sql("UPDATE outbox SET sealed = ?, sha256 = ?, counter = ?, body = x'' WHERE id = ?",
              (b"sealed", name, counter, item))
    return name


def test_what_is_urgent_and_small_goes_first(outbox: Outbox) -> None:
    for kind in ("changes", "submission", "message", "receipt", "enrol"):
        outbox.put(kind, b"", mailbox=b"m" * 16)
    order = []
    while (item := outbox.next_packet()) is not None:
        order.append(item.type)
        outbox.sent(item.id)
    assert order == ["enrol", "receipt", "message", "submission", "changes"]


def test_what_was_sealed_goes_before_what_is_more_urgent(store: Store, outbox: Outbox) -> None:
    """Numbers of packets are given in the order of sending, so that no gap shows."""
    slow = outbox.put("changes", b"", mailbox=b"m" * 16)
    _seal(store, slow)
    outbox.put("receipt", b"")
    found = outbox.next_packet()
    assert found is not None
    assert found.id == slow


def test_a_submission_with_a_file_is_stored_when_both_are_there(
        store: Store, outbox: Outbox, heard: Heard) -> None:
    blob = store.blobs.add(io.BytesIO(b"photo")).id
    item = outbox.submit("s1", "title", {}, [Attachment("photo", "image/jpeg", blob)])
    _seal(store, item)
    outbox.on_the_way(item)
    outbox.sent(item)
    assert heard == [("s1", "on-the-way")]
    assert [one.id for one in outbox.waiting()] == [item]
    outbox.blob_stored(item, 0)
    assert heard == [("s1", "on-the-way"), ("s1", "stored")]
    assert outbox.waiting() == []


def test_receipts_move_states_forward_only(store: Store, outbox: Outbox, heard: Heard,
                                           clock: FixedClock) -> None:
    item = outbox.submit("s1", "title", {})
    name = _seal(store, item)
    outbox.sent(item)
    outbox.receipt(name, "received", 20_000)
    outbox.answered("s1")
    outbox.receipt(name, "accepted", 20_001)
    found = outbox.get(item)
    assert found is not None
    assert (found.state, found.received, found.accepted) == (
        "answered", 20_000 * DAY, 20_001 * DAY)
    assert found.answered == clock.now_ms()
    outbox.sent(item)
    again = outbox.get(item)
    assert again is not None
    assert again.state == "answered"


@pytest.mark.parametrize("is_restored", [False, True])
def test_what_was_refused_waits_for_nothing_any_more(
        store: Store, outbox: Outbox, is_restored: bool) -> None:
    """The desk read the letter and refused it before its file had left."""
    blob = store.blobs.add(io.BytesIO(b"photo")).id
    item = outbox.submit("s1", "title", {}, [Attachment("photo", "image/jpeg", blob)])
    name = _seal(store, item)
    outbox.on_the_way(item)
    outbox.sent(item)
    if is_restored:
        outbox.send_again()
    outbox.receipt(name, "refused", 20_000, "It names a child.")
    found = outbox.get(item)
    assert found is not None
    assert (found.state, found.why, found.total) == ("refused", "It names a child.", 0)
    assert (outbox.waiting(), outbox.next_packet()) == ([], None)
    assert store.sql("SELECT * FROM outbox_blob") == []


def test_a_message_is_received_when_its_receipt_is_here(
        store: Store, outbox: Outbox, heard: Heard) -> None:
    """Nobody decides about a message: that it came is all that there is to know."""
    item = outbox.send_message("m1", thread="m1", kind="advice", text="a question")
    name = _seal(store, item)
    outbox.on_the_way(item)
    outbox.sent(item)
    outbox.receipt(name, "received", 20_000)
    found = outbox.get(item)
    assert found is not None
    assert (found.state, found.since, found.total) == ("received", 20_000 * DAY, 0)
    assert heard == [("m1", "on-the-way"), ("m1", "stored"), ("m1", "received")]
    assert (outbox.unfinished(), outbox.waiting()) == ([], [])
    outbox.send_again()
    assert outbox.next_packet() is None
    outbox.answered("m1")
    outbox.receipt(name, "received", 20_002)
    found = outbox.get(item)
    assert found is not None
    assert (found.state, found.received) == ("answered", 20_000 * DAY)


def test_a_message_with_a_file_is_received_when_both_have_left(
        store: Store, outbox: Outbox, heard: Heard) -> None:
    blob = store.blobs.add(io.BytesIO(b"photo")).id
    item = outbox.send_message("m1", thread="m1", kind="advice", text="a question",
                               attachments=[Attachment("photo", "image/jpeg", blob)])
    name = _seal(store, item)
    outbox.on_the_way(item)
    outbox.sent(item)
    outbox.receipt(name, "received", 20_000)
    assert heard == [("m1", "on-the-way")]
    outbox.blob_stored(item, 0)
    assert heard == [("m1", "on-the-way"), ("m1", "stored"), ("m1", "received")]


def test_a_message_that_came_though_nobody_said_so_goes_no_more(
        store: Store, outbox: Outbox) -> None:
    """The connection broke before the hub's receipt; the one of the organisation says as much."""
    item = outbox.send_message("m1", thread="m1", kind="advice", text="a question")
    name = _seal(store, item)
    outbox.on_the_way(item)
    outbox.receipt(name, "received", 20_000)
    assert outbox.next_packet() is None
    found = outbox.get(item)
    assert found is not None
    assert found.state == "received"


def test_a_receipt_for_nothing_of_ours_changes_nothing(outbox: Outbox, heard: Heard) -> None:
    outbox.submit("s1", "title", {})
    outbox.receipt(b"x" * 32, "accepted", 20_000)
    assert heard == []


def test_receipts_leave_no_trace_and_tell_nobody(store: Store, outbox: Outbox,
                                                 heard: Heard) -> None:
    item = outbox.put("receipt", b"body")
    _seal(store, item)
    outbox.on_the_way(item)
    outbox.sent(item)
    assert outbox.get(item) is None
    assert heard == []


def test_keys_of_attachments_are_forgotten_once_stored(store: Store, outbox: Outbox) -> None:
    """Whoever opens the vault later cannot open on the hub what was erased here."""
    blob = store.blobs.add(io.BytesIO(b"photo")).id
    item = outbox.submit("s1", "title", {}, [Attachment("photo", "image/jpeg", blob)])
    _seal(store, item)
    store.sql("UPDATE outbox_blob SET seed = ?", (b"s" * 32,))
    outbox.sent(item)
    outbox.blob_stored(item, 0)
    kept = [value for row in store.sql("SELECT * FROM outbox_blob") for value in row]
    assert len(kept) > 3
    for secret in (b"s" * 32, "photo", sha256(b"photo")):
        assert secret not in kept
    assert store.sql("SELECT body FROM outbox")[0][0] == b""


def test_a_hub_that_lost_packets_gets_them_again(store: Store, outbox: Outbox) -> None:
    accepted, stored = outbox.submit("s1", "t", {}), outbox.submit("s2", "t", {})
    first = _seal(store, accepted)
    _seal(store, stored, 2)
    outbox.sent(accepted)
    outbox.sent(stored)
    outbox.receipt(first, "accepted", 20_000)
    outbox.send_again()
    again = outbox.next_packet()
    assert again is not None
    assert again.id == stored
    outbox.sent(stored)
    assert outbox.next_packet() is None


def test_a_mailbox_that_is_gone_blocks_nothing(outbox: Outbox) -> None:
    item = outbox.send_message("m1", thread="m1", kind="reply", text="x", mailbox=b"m" * 16)
    outbox.undeliverable(item, "mailbox-gone")
    found = outbox.get(item)
    assert found is not None
    assert (found.state, found.why) == ("refused", "mailbox-gone")
    assert outbox.next_packet() is None


class TestLetters:
    def test_a_submission_comes_back(self) -> None:
        body = encode_submission("s1", "title", {"a": [1, {"b": None}]}, 5,
                                 [Attachment("n", "image/png", "blob")])
        letter = decode_submission(body)
        assert (letter.id, letter.title) == ("s1", "title")
        assert letter.document == {"a": [1, {"b": None}]}
        assert letter.attachments[0].media_type == "image/png"

    @given(st.binary(max_size=200))
    def test_rubbish_is_named(self, body: bytes) -> None:
        with pytest.raises(BodyDamaged):
            decode_submission(body)
        with pytest.raises(BodyDamaged):
            decode_message(body)
        if not body.startswith(b"\x90"):
            with pytest.raises(BodyDamaged):
                decode_changes(body)


def _queued(store: Store) -> list[bytes]:
    """Return the changesets that wait to be sent, in their order."""
    bodies = [bytes(row[0]) for row in store.sql("SELECT body FROM outbox ORDER BY rowid")]
    return [one for body in bodies for one in decode_changes(body)]


class TestOwnChanges:
    def test_each_change_is_queued_once(self, store: Store, outbox: Outbox) -> None:
        mailbox = b"m" * 16
        with store.change() as change:
            record = change.create("incident", {"title": "one"})
        assert queue_changes(store, outbox, mailbox) == 1
        assert queue_changes(store, outbox, mailbox) == 0
        with store.change() as change:
            change.set("incident", record, title="two")
        assert queue_changes(store, outbox, mailbox) == 1
        assert _queued(store) == store.journal.since({})

    @pytest.mark.parametrize("account", [LONG_FRENCH, LONG_ARABIC])
    def test_an_edit_of_a_long_field_travels_in_the_smallest_packet(
            self, store: Store, outbox: Outbox, account: str) -> None:
        with store.change() as change:
            record = change.create("incident", {"title": "one"})
        queue_changes(store, outbox, b"m" * 16)
        with store.change() as change:
            change.set("incident", record, account=account)
        queue_changes(store, outbox, b"m" * 16)
        body = bytes(store.sql("SELECT body FROM outbox ORDER BY rowid DESC LIMIT 1")[0][0])
        packet = Packet(type="changes", hub=bytes(16), mailbox=bytes(16), counter=2,
                        previous=bytes(32), clock=1 << 60, body=body)
        assert size_class(packet) == PACKET_CLASSES[0]

    def test_what_was_cut_or_swells_is_refused(self) -> None:
        whole = zlib.compress(b"\x90" + bytes(9000))
        for damaged in (whole[:-1], whole + b"x", zlib.compress(bytes(5 << 20))):
            with pytest.raises(BodyDamaged):
                decode_changes(damaged)

    def test_many_changes_are_divided(self, store: Store, outbox: Outbox) -> None:
        for _ in range(30):
            with store.change() as change:
                change.create("incident", {"account": new_id() * 800})
        assert queue_changes(store, outbox, b"m" * 16) > 1
        sizes = [len(row[0]) for row in store.sql("SELECT body FROM outbox")]
        assert max(sizes) < 250_000
        assert _queued(store) == store.journal.since({})

    def test_what_is_written_between_slices_goes_too_and_once(
            self, store: Store, outbox: Outbox) -> None:
        """A vault that joins with years of notes must not stop for whoever types."""
        records = []
        for number in range(2 * LONGEST):
            with store.change() as change:
                records.append(change.create("incident", {"account": f"words {number}"}))
        for number, _ in enumerate(queue_changes_sliced(store, outbox, b"m" * 16)):
            if number % 2 and number < 9:
                with store.change() as change:
                    change.set("incident", records[number], account="written meanwhile")
        assert _queued(store) == store.journal.since({})
        assert queue_changes(store, outbox, b"m" * 16) == 0

    def test_what_is_to_be_sent_anew_meanwhile_is_sent_anew(
            self, store: Store, outbox: Outbox) -> None:
        """Copies are given up between two slices: none of what was read before counts."""
        with store.change() as change:
            change.create("incident", {"title": "one"})
        queue_changes(store, outbox, b"m" * 16)
        with store.change() as change:
            change.create("incident", {"title": "two"})
        work = queue_changes_sliced(store, outbox, b"m" * 16)
        next(work)
        give_up_copies(store)
        drain(work)
        assert _queued(store) == store.journal.since({})


class TestSpool:
    @given(st.lists(st.binary(max_size=3 * BLOCK), max_size=6))
    def test_what_is_written_is_read(self, pieces: list[bytes]) -> None:
        spool = Spool(Store(connect_in_memory(), b"k" * 32, clock=FixedClock()))
        number = spool.create(SEALED)
        writer = SpoolWriter(here, spool, number)
        for piece in pieces:
            writer.write(piece)
        writer.finish()
        whole = b"".join(pieces)
        assert SpoolFile(spool, number).read() == whole
        assert spool.have(number) == set(range(-(-len(whole) // BLOCK)))

    def test_what_a_stopped_run_left_goes(self, store: Store, outbox: Outbox) -> None:
        spool = Spool(store)
        orphan, used = spool.create(SEALED), spool.create(SEALED)
        spool.put(orphan, 0, [b"x"])
        blob = store.blobs.add(io.BytesIO(b"photo")).id
        outbox.submit("s1", "title", {}, [Attachment("photo", "image/jpeg", blob)])
        store.sql("UPDATE outbox_blob SET spool = ?", (used,))
        spool.drop_orphans()
        sweep_all(spool, here)
        assert [row[0] for row in store.sql("SELECT id FROM spool")] == [used]
        assert store.sql("SELECT count(*) FROM spool_block")[0][0] == 0


def test_unfinished_is_what_the_hub_does_not_have_whole(store: Store, outbox: Outbox) -> None:
    blob = store.blobs.add(io.BytesIO(b"picture")).id
    with_file = outbox.submit("with-file", "t", {}, [Attachment("p.png", "image/png", blob)])
    bare, late = outbox.submit("bare", "t", {}), outbox.submit("late", "t", {})
    outbox.put("receipt", b"body")
    for item in (with_file, bare):
        _seal(store, item)
        outbox.on_the_way(item)
        outbox.sent(item)
    assert [one.id for one in outbox.unfinished()] == [late, with_file]
    outbox.blob_stored(with_file, 0)
    outbox.undeliverable(late, "too-large")
    assert outbox.unfinished() == []
    outbox.send_again()
    assert outbox.unfinished() == []
