from __future__ import annotations

import msgspec
import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.core.errors import BugError, Cancelled
from fieldbook.core.events import Changed, Events
from fieldbook.crypto.signatures import SigningKey
from fieldbook.store import changesets
from fieldbook.store.changesets import Sealed, tag_of
from fieldbook.store.checkpoint import EVERY
from fieldbook.store.documents import ERASE, Operations
from fieldbook.store.errors import DeviceKeyUnusable
from fieldbook.vault.sql import SqlError

LONG = "a long account that somebody wrote with care, line after line after line after line"


def create(store, id=None, **body):
    with store.change() as change:
        return change.create("incident", body, id)


def edit(store, id, **fields):
    with store.change() as change:
        change.set("incident", id, **fields)


def send(source, target):
    return target.journal.apply(source.journal.since(target.journal.vector()))


def kinds(findings):
    return sorted({finding.kind for finding in findings})


def reasons(store):
    return [one.reason for one in store.journal.quarantined()]


@pytest.fixture
def two(make_store):
    return make_store(), make_store()


class Stranger:
    """A device without a store: signs what it likes."""

    def __init__(self) -> None:
        self.key = SigningKey.generate()
        self.previous = b""
        self.number = 0

    @property
    def id(self):
        from fieldbook.store.devices import device_id
        return device_id(self.key.public)

    def write(self, clock, operations=None, record="r", *, body=None, previous=None, number=None,
              collection="incident"):
        part = body or changesets.encode_part(
            collection, record, operations or Operations(fields={"title": "t"}))
        sealed = changesets.seal(
            self.key, self.id, number or self.number + 1, clock,
            self.previous if previous is None else previous, [(tag_of(collection, record), part)])
        self.number, self.previous = self.number + 1, sealed.hash
        return changesets.encode(sealed)


@pytest.fixture
def stranger():
    return Stranger()


@pytest.fixture
def now(clock):
    return clock.now_ms() << 16


def test_a_field_edit_is_a_small_changeset(two):
    a, _ = two
    id = create(a, title="Raid", account=LONG)
    edit(a, id, title="Raid at night")
    edit(a, id, account=LONG + ".")
    _, short, text = a.journal.since({})
    assert len(short) < 400
    assert len(text) - len(LONG) < 400


def test_another_device_gets_the_same_records(two):
    a, b = two
    id = create(a, title="Raid", tags=["x"])
    edit(a, id, title="Other")
    assert send(a, b) == {id}
    assert b.records.get("incident", id) == a.records.get("incident", id)
    assert b.records.versions("incident", id) == a.records.versions("incident", id)
    assert send(a, b) == set()
    assert b.journal.vector() == a.journal.vector()


def test_since_gives_only_what_lacks_and_no_more_than_asked(two):
    a, b = two
    id = create(a, n=0)
    for n in range(1, 300):
        edit(a, id, n=n)
    assert len(a.journal.since({a.device_id: 290})) == 10
    assert len(a.journal.since({}, limit=7)) == 7
    while a.journal.vector() != b.journal.vector():
        b.journal.apply(a.journal.since(b.journal.vector(), limit=64))
    assert b.records.get("incident", id)["n"] == 299


def test_what_comes_too_early_waits(two):
    a, b = two
    id = create(a, title="1")
    edit(a, id, title="2")
    edit(a, id, title="3")
    first, second, third = a.journal.since({})
    assert b.journal.apply([third]) == set()
    assert b.journal.apply([second, third]) == set()
    assert b.journal.apply([first]) == {id}
    assert b.records.get("incident", id)["title"] == "3"
    assert b.sql("SELECT * FROM pending") == []


def test_applying_inside_a_change_is_a_bug(two):
    a, b = two
    create(a, title="Raid")
    with b.change(), pytest.raises(BugError):
        send(a, b)


def test_arrivals_are_told_after_commit(make_store, told):
    events = Events()
    events.subscribe(told.append)
    a, b = make_store(), make_store(events=events)
    id = create(a, title="Raid")
    with b.transaction():
        send(a, b)
        assert told == []
    assert told == [Changed("incident", frozenset({id}))]


def test_a_later_edit_elsewhere_restores_and_erase_beats_everything(two, clock):
    a, b = two
    id = create(a, title="Raid")
    send(a, b)
    with a.change() as change:
        change.delete("incident", id)
    clock.advance(10)
    edit(b, id, title="Still needed")
    send(a, b)
    send(b, a)
    assert a.records.get("incident", id)["title"] == "Still needed"
    with a.change() as change:
        change.erase("incident", id)
    clock.advance(10)
    edit(b, id, title="Later than the erasure")
    send(a, b)
    send(b, a)
    for store in two:
        assert store.records.get("incident", id, deleted=True) is None
        assert store.records.versions("incident", id) == []
        assert store.sql("SELECT 1 FROM part WHERE body LIKE '%Later than%'") == []
        assert store.journal.verify() == []


def test_a_third_device_takes_a_chain_with_erased_bodies(make_store):
    a, b = make_store(), make_store()
    id = create(a, title="Raid")
    kept = create(a, title="Kept")
    with a.change() as change:
        change.erase("incident", id)
    send(a, b)
    assert b.records.get("incident", kept)["title"] == "Kept"
    assert b.journal.verify() == []
    early = a.journal.since({}, limit=1)
    c = make_store()
    c.journal.apply(early)
    assert kinds(c.journal.verify()) == ["body-missing"]
    send(a, c)
    assert c.journal.verify() == []


def test_a_body_that_came_later_is_filled_in(two):
    a, b = two
    id = create(a, title="Raid", tags=["x"])
    edit(a, id, title="Other", account=LONG)
    edit(a, id, title="Last")
    whole = a.journal.since({})
    hollow = [changesets.encode(Sealed(sealed.header, sealed.signature, [None]))
              for sealed in map(changesets.decode, whole)]
    b.journal.apply([whole[0], hollow[1], whole[2]])
    assert b.records.get("incident", id).get("account") is None
    assert kinds(b.journal.verify()) == ["body-missing"]
    assert b.journal.apply(whole) == {id}
    assert b.records.get("incident", id)["title"] == "Last"
    assert b.records.get("incident", id)["account"] == LONG
    assert b.journal.verify() == []


def test_erasing_strips_what_waits_and_what_was_set_aside(two, stranger, now):
    a, b = two
    id = create(a, title="first")
    edit(a, id, title="planted word")
    _, second = a.journal.since({})
    b.journal.apply([second, stranger.write(now, Operations(fields={"t": "planted word"}), id)])
    with b.change() as change:
        change.erase("incident", id)
    left = [bytes(row[0]) for table in ("pending", "quarantine")
            for row in b.sql(f"SELECT sealed FROM {table}")]
    assert len(left) == 2
    assert not any(b"planted word" in sealed for sealed in left)
    send(a, b)
    b.journal.add_device(stranger.key.public)
    assert b.records.get("incident", id, deleted=True) is None
    assert reasons(b) == []
    assert b.journal.verify() == []


def test_a_losing_text_is_shown_and_settled(two, clock):
    a, b = two
    id = create(a, account=LONG)
    send(a, b)
    edit(a, id, account=LONG + " from A")
    clock.advance(1)
    edit(b, id, account=LONG + " from B")
    send(a, b)
    send(b, a)
    for store in two:
        assert store.records.get("incident", id)["account"] == LONG + " from B"
        (other,) = store.records.other_texts("incident", id)["account"]
        assert (other.text, other.device) == (LONG + " from A", a.device_id)
    with a.change() as change:
        change.settle("incident", id, "account", LONG + " from A and B")
    send(a, b)
    for store in two:
        assert store.records.other_texts("incident", id) == {}
        assert store.records.get("incident", id)["account"] == LONG + " from A and B"


def test_settling_for_the_winner_lets_the_other_go(two, clock):
    a, b = two
    id = create(a, account=LONG)
    send(a, b)
    edit(a, id, account=LONG + " from A")
    clock.advance(1)
    edit(b, id, account=LONG + " from B")
    send(b, a)
    with a.change() as change:
        change.settle("incident", id, "account", LONG + " from B")
    send(a, b)
    assert [store.records.other_texts("incident", id) for store in two] == [{}, {}]
    assert [kinds(store.journal.verify()) for store in two] == [[], []]


def test_an_unknown_device_waits_in_quarantine_until_it_is_known(store, stranger, now):
    store.journal.apply([stranger.write(now)])
    assert reasons(store) == ["device-unknown"]
    assert store.records.get("incident", "r") is None
    assert store.journal.add_device(stranger.key.public) == stranger.id
    assert reasons(store) == []
    assert store.records.get("incident", "r")["title"] == "t"


def test_forged_and_altered_changesets_are_set_aside(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    good = changesets.decode(stranger.write(now))
    forged = Sealed(good.header, bytes(64), good.parts)
    other = changesets.encode_part("incident", "r", Operations(fields={"title": "other"}))
    altered = Sealed(good.header, good.signature, [other])
    store.journal.apply([changesets.encode(forged), changesets.encode(altered)])
    assert sorted(reasons(store)) == ["changeset-altered", "changeset-forged"]
    assert store.records.get("incident", "r") is None
    store.journal.apply([changesets.encode(good)])
    assert store.records.get("incident", "r")["title"] == "t"


def test_a_tag_that_does_not_fit_its_body_is_refused(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    body = changesets.encode_part("incident", "other", Operations(fields={"title": "t"}))
    store.journal.apply([stranger.write(now, body=body)])
    assert reasons(store) == ["changeset-altered"]


@pytest.mark.parametrize("garbage", [
    b"", b"\xc1", b"nonsense", msgspec.msgpack.encode([b"", b"", []]),
    msgspec.msgpack.encode([msgspec.msgpack.encode([1, "d"]), b"", []]), b"\x91" * 5000])
def test_garbage_is_set_aside_and_the_rest_goes_on(two, garbage):
    a, b = two
    id = create(a, title="Raid")
    assert b.journal.apply([garbage, *a.journal.since({})]) == {id}
    assert reasons(b) == ["changeset-unreadable"]
    b.journal.clear_quarantine()
    assert reasons(b) == []


@pytest.mark.parametrize("body", [
    b"\xc1", msgspec.msgpack.encode([b"s" * 32, "incident", "r", [0, 5]]),
    msgspec.msgpack.encode([b"s", "incident", "r", [0, {"t": msgspec.msgpack.Ext(5, b"x")}]])])
def test_signed_nonsense_is_refused(store, stranger, now, body):
    store.journal.add_device(stranger.key.public)
    store.journal.apply([stranger.write(now, body=body)])
    assert reasons(store) == ["changeset-unreadable"]
    assert store.journal.verify() == []


def test_a_fork_is_noticed(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    one = stranger.write(now)
    two = stranger.write(now, Operations(fields={"title": "twin"}), previous=b"", number=1)
    store.journal.apply([one, two])
    assert reasons(store) == ["device-forked"]
    assert store.records.get("incident", "r")["title"] == "t"


def test_a_broken_chain_is_refused(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    store.journal.apply([stranger.write(now), stranger.write(now + 1, previous=b"x" * 32)])
    assert reasons(store) == ["chain-broken"]
    assert store.journal.vector()[stranger.id] == 1


def test_a_clock_that_stands_still_breaks_the_chain(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    store.journal.apply([stranger.write(now), stranger.write(now)])
    assert reasons(store) == ["chain-broken"]


def test_a_clock_far_ahead_waits_until_its_time_has_come(store, stranger, now, clock):
    store.journal.add_device(stranger.key.public)
    day = 24 * 3600 * 1000
    store.journal.apply([stranger.write(now + ((day + 60_000) << 16))])
    assert reasons(store) == ["clock-ahead"]
    clock.advance(120_000)
    assert store.journal.apply([]) == {"r"}
    edit(store, "r", title="after what was seen")
    assert store.records.get("incident", "r")["title"] == "after what was seen"


def test_own_edits_win_over_what_they_were_made_on(two):
    a, b = two
    id = create(a, title="Raid")
    ahead = FixedClock(a.journal._chains.clock._clock.now_ms() + 3600_000)
    a._chains.clock._clock = ahead
    edit(a, id, title="from an hour ahead")
    send(a, b)
    edit(b, id, title="an answer")
    send(b, a)
    assert [store.records.get("incident", id)["title"] for store in two] == ["an answer"] * 2


def test_a_revoked_device_is_refused_from_a_number_on(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    store.journal.end_device(stranger.id, 1)
    store.journal.apply([stranger.write(now), stranger.write(now + 1)])
    assert reasons(store) == ["device-revoked"]
    assert store.journal.vector()[stranger.id] == 1


def test_a_newer_format_waits(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    good = changesets.decode(stranger.write(now))
    header = msgspec.structs.replace(changesets.decode_header(good.header),
                                     version=changesets.VERSION + 1)
    store.journal.apply([changesets.encode(
        Sealed(msgspec.msgpack.encode(header), good.signature, good.parts))])
    assert reasons(store) == ["changeset-newer"]


def test_quarantine_does_not_grow_for_ever(store, monkeypatch):
    from fieldbook.store import quarantine
    monkeypatch.setattr(quarantine, "LIMIT", 20)
    store.journal.apply(b"\xc1" + str(n).encode() for n in range(50))
    assert len(reasons(store)) == 20


def test_an_erasure_signed_by_another_device_counts(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    id = create(store, title="Raid")
    store.journal.apply([stranger.write(now + 1, Operations(life=ERASE), id)])
    assert store.records.get("incident", id) is None
    assert store.journal.verify() == []


def test_a_key_of_the_wrong_size_is_refused(store):
    with pytest.raises(DeviceKeyUnusable):
        store.journal.add_device(b"short")


def test_a_renewed_device_goes_on_as_another(two):
    a, b = two
    id = create(a, title="Raid")
    old = a.device_id
    new = a.renew_device()
    assert new != old
    b.journal.add_device(a.journal.public)
    edit(a, id, title="Other")
    send(a, b)
    assert b.records.get("incident", id)["title"] == "Other"
    assert b.journal.vector() == {**b.journal.vector(), old: 1, new: 1}


def test_the_journal_cannot_be_rewritten_by_a_slip_of_ours(store):
    id = create(store, title="Raid")
    for statement in ("UPDATE changeset SET clock = 1", "DELETE FROM changeset",
                      "UPDATE part SET body = x'00'", "DELETE FROM erased"):
        if "erased" in statement:
            with store.change() as change:
                change.erase("incident", id)
        with pytest.raises(SqlError):
            store.sql(statement)


def tamper(store, statement, *parameters):
    for trigger in ("changeset_stays", "changeset_is_immutable", "part_is_immutable"):
        store.sql(f"DROP TRIGGER IF EXISTS {trigger}")
    store.sql(statement, parameters)


@pytest.mark.parametrize(("statement", "expected"), [
    ("UPDATE changeset SET signature = zeroblob(64) WHERE number = 2", ["changeset-forged"]),
    ("UPDATE part SET body = x'93' WHERE number = 2", ["changeset-altered", "record-differs"]),
    ("UPDATE part SET body = NULL WHERE number = 2", ["body-missing"]),
    ("UPDATE part SET body = NULL WHERE number = 3", ["body-missing", "record-differs"]),
    ("DELETE FROM part WHERE number = 3", ["changeset-altered", "record-differs"]),
    ("UPDATE record SET body = '{\"title\":\"forged\"}'", ["record-differs"]),
    ("UPDATE changeset SET header = x'c1' WHERE number = 2", ["chain-broken",
                                                              "changeset-unreadable"]),
])
def test_verifying_notices_what_was_tampered_with(store, statement, expected):
    id = create(store, title="Raid")
    edit(store, id, title="Other")
    edit(store, id, title="Third")
    assert store.journal.verify() == []
    tamper(store, statement)
    found = kinds(store.journal.verify())
    assert found == expected


def test_verifying_notices_a_changeset_that_was_cut_out(store):
    id = create(store, title="Raid")
    edit(store, id, title="Other")
    edit(store, id, title="Third")
    tamper(store, "PRAGMA foreign_keys = OFF")
    tamper(store, "DELETE FROM changeset WHERE number = 2")
    assert "chain-broken" in kinds(store.journal.verify())


def test_verifying_can_be_stopped_and_tells_how_far_it_is(store):
    create(store, title="Raid")
    told = []
    assert store.journal.verify(lambda done, total: told.append((done, total))) == []
    assert told == [(1, 2), (2, 2)]
    with pytest.raises(Cancelled):
        store.journal.verify(cancelled=lambda: True)


def test_an_opening_verifies_only_what_came_after_the_checkpoint(reopen):
    store = reopen()
    id = create(store, n=0)
    for n in range(1, EVERY + 5):
        edit(store, id, n=n)
    tamper(store, "UPDATE changeset SET signature = zeroblob(64) WHERE number = 3")
    assert reopen().findings == []
    store = reopen()
    assert kinds(store.journal.verify()) == ["changeset-forged"]
    tamper(store, "UPDATE changeset SET signature = zeroblob(64) WHERE number = ?", EVERY + 2)
    assert kinds(reopen().findings) == ["changeset-forged"]


def test_a_closed_store_leaves_nothing_to_verify(reopen):
    store = reopen()
    id = create(store, n=0)
    edit(store, id, n=1)
    store.close()
    tamper(store, "UPDATE changeset SET signature = zeroblob(64) WHERE number = 1")
    assert reopen().findings == []


def test_a_chain_shorter_than_its_checkpoint_is_noticed(reopen):
    store = reopen()
    id = create(store, n=0)
    edit(store, id, n=1)
    store.close()
    tamper(store, "PRAGMA foreign_keys = OFF")
    tamper(store, "DELETE FROM changeset WHERE number = 2")
    assert kinds(reopen().findings) == ["checkpoint-contradicted"]


def test_a_checkpoint_that_nobody_signed_counts_for_nothing(reopen):
    store = reopen()
    create(store, n=0)
    store.close()
    tamper(store, "UPDATE changeset SET signature = zeroblob(64)")
    for value in (b"\xc1", msgspec.msgpack.encode([msgspec.msgpack.encode(
            [store.device_id, {store.device_id: [1, store.journal.head[1]]}]), bytes(64)])):
        store.sql("UPDATE meta SET value = ? WHERE name = 'checkpoint'", (value,))
        assert kinds(reopen().findings) == ["changeset-forged"]
        store = reopen()


def test_the_clock_goes_on_from_the_last_stamp_after_reopening(reopen, clock):
    store = reopen()
    id = create(store, title="Raid")
    clock.advance(-3600_000)
    store = reopen()
    edit(store, id, title="later all the same")
    assert store.records.get("incident", id)["title"] == "later all the same"
    assert store.journal.verify() == []
