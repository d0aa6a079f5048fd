from __future__ import annotations

import msgspec
import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.store.checkpoint import EVERY
from unit.store.acts import create, edit, kinds, tamper


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


def test_a_body_that_is_there_again_after_an_erasure_is_noticed(store):
    id = create(store, title="Raid")
    edit(store, id, title="Other")
    bodies = {row["n"]: row["body"] for row in store.sql("SELECT rowid AS n, body FROM part")}
    with store.change() as change:
        change.erase("incident", id)
    assert store.journal.verify() == []
    gone = [row["n"] for row in store.sql("SELECT rowid AS n FROM part WHERE body IS NULL")]
    assert gone
    tamper(store, "UPDATE part SET body = ? WHERE rowid = ?", bodies[gone[0]], gone[0])
    assert kinds(store.journal.verify()) == ["body-survives"]
