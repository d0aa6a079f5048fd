from __future__ import annotations

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.core.errors import BugError
from fieldbook.core.events import Changed, Events
from fieldbook.store import changesets
from fieldbook.store.changesets import Sealed
from fieldbook.store.documents import Operations
from fieldbook.vault.sql import SqlError
from unit.store.acts import LONG, create, edit, kinds, reasons, send


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


def test_the_clock_goes_on_from_the_last_stamp_after_reopening(reopen, clock):
    store = reopen()
    id = create(store, title="Raid")
    clock.advance(-3600_000)
    store = reopen()
    edit(store, id, title="later all the same")
    assert store.records.get("incident", id)["title"] == "later all the same"
    assert store.journal.verify() == []
