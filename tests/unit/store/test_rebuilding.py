"""Rows of journal, records and files are lost: what the others hold is there again."""

from __future__ import annotations

import io
import random

import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.store.changesets import encode, encode_part, seal, tag_of
from fieldbook.store.collection import Collection
from fieldbook.store.documents import Operations
from fieldbook.store.mending import mend
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory
from unit.store.acts import LONG, create, edit, kinds, reasons, send
from unit.store.conftest import KEY

INCIDENT = Collection("incident", indexed=("case",), sets=frozenset({"marks"}), blobs=("files",))
TRIGGERS = ("changeset_stays", "changeset_is_immutable", "part_is_immutable", "erased_is_final")


@pytest.fixture
def written(make_store, clock):
    """A store in which a week was worked: edits, deletions, sets, an erasure, files."""
    store = make_store(connect_in_memory())
    store.declare(INCIDENT)
    for number in range(12):
        clock.advance(60_000)
        id = create(store, f"r{number}", title=f"Title {number}", account=LONG, marks=["a", "b"])
        store.search.put("incident", id, title=f"Title {number}", text=LONG)
    for number in range(8):
        clock.advance(60_000)
        edit(store, f"r{number}", title=f"Second title {number}", note=f"{LONG} {number}")
        with store.change() as change:
            change.remove("incident", f"r{number}", "marks", "a")
            change.add("incident", f"r{number}", "marks", "c")
    with store.change() as change:
        change.delete("incident", "r3")
    with store.change() as change:
        change.erase("incident", "r4")
    store.close()
    return store


def lose(store, *statements):
    """Take rows out as if their pages had been damaged; return the store as a rescue opens it."""
    connection = store._database.connection
    triggers = {name: connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?",
                                         (name,)).fetchone()[0] for name in TRIGGERS}
    connection.execute("PRAGMA foreign_keys=OFF")
    for name in TRIGGERS:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for statement in triggers.values():
        connection.execute(statement)
    connection.execute("PRAGMA foreign_keys=ON")
    mend(connection, {"device"})
    rescued = Store(connection, KEY, clock=store._clock)
    rescued.declare(INCIDENT)
    return rescued


def seen(store):
    """Every record as people see it, but for when it was last changed and the order in sets."""
    return {one["id"]: {name: sorted(value) if name == "marks" else value
                        for name, value in one.items() if name != "changed"}
            for one in store.records.all("incident", deleted=True)}


def titles(known):
    return sorted(one.title for one in known)


def assert_sound(store, *, gap):
    """A check finds no contradiction, also at the next opening; only the gap, if there is one."""
    assert kinds(store.journal.verify()) == (["journal-gap"] if gap else [])
    store.close()
    again = Store(store._database.connection, KEY, clock=store._clock)
    again.declare(INCIDENT)
    assert again.findings == []
    id = create(again, title="written afterwards")
    assert again.records.get("incident", id)["title"] == "written afterwards"
    assert kinds(again.journal.verify()) == (["journal-gap"] if gap else [])
    assert again._database.sql("PRAGMA foreign_key_check") == []


def test_records_whose_rows_are_lost_come_back_from_the_journal(written):
    expected = seen(written)
    rescued = lose(written, "DELETE FROM record WHERE id IN ('r1', 'r3', 'r9')")
    assert set(seen(rescued)) == set(expected) - {"r1", "r3", "r9"}
    built = rescued.mend_after_rescue()
    assert seen(rescued) == expected
    assert titles(built.whole) == ["Second title 1", "Second title 3", "Title 9"]
    assert (built.older, built.lost, len(built.nameless), built.entries) == ([], [], 0, 0)
    assert_sound(rescued, gap=False)


def test_all_records_come_back(written):
    expected = seen(written)
    rescued = lose(written, "DELETE FROM record")
    assert len(rescued.mend_after_rescue().whole) == len(expected) == 11
    assert seen(rescued) == expected
    assert rescued.records.get("incident", "r4") is None, "what was erased stays erased"
    assert_sound(rescued, gap=False)


@pytest.mark.parametrize("lost", [
    "DELETE FROM part WHERE number BETWEEN 5 AND 15",
    "DELETE FROM changeset WHERE number BETWEEN 5 AND 15",
    "DELETE FROM part; DELETE FROM changeset",
    "DELETE FROM changeset WHERE number > 20; DELETE FROM part WHERE number > 20"])
def test_what_the_journal_lost_is_written_into_it_again_from_the_records(written, make_store,
                                                                         lost):
    expected = seen(written)
    rescued = lose(written, *lost.split("; "))
    built = rescued.mend_after_rescue()
    assert seen(rescued) == expected
    assert (built.whole, built.older, built.lost) == ([], [], [])
    assert_sound(rescued, gap=True)
    other = make_store(strangers=True)
    other.declare(INCIDENT)
    for public in rescued.journal.devices().values():
        other.journal.add_device(public)
    if "WHERE" not in lost:  # a chain without its beginning reaches nobody
        send(rescued, other)
        assert {id: body["title"] for id, body in seen(other).items() if id in expected} == {
            id: body["title"] for id, body in expected.items()}


def test_the_journal_says_again_only_what_it_does_not_say(written):
    rescued = lose(written, "DELETE FROM part WHERE number = 13")  # second title of r0
    before = {version.ms for version in rescued.records.versions("incident", "r0")}
    rescued.mend_after_rescue()
    (again,) = [version for version in rescued.records.versions("incident", "r0")
                if version.ms not in before or version.device == rescued.device_id]
    assert again.device == rescued.device_id
    assert set(again.fields) == {"title", "note"}
    (others,) = [version for version in rescued.records.versions("incident", "r1")
                 if version.fields.get("title") == "Title 1"]
    assert others.device != rescued.device_id


def test_a_body_without_its_header_is_still_a_change(written):
    """The row of a record and the header of its last change are lost; the body is not."""
    expected = seen(written)
    rescued = lose(written, "DELETE FROM record WHERE id = 'r2'",
                   "DELETE FROM changeset WHERE number IN (17, 18)")
    built = rescued.mend_after_rescue()
    assert seen(rescued) == expected
    assert titles(built.whole) == ["Second title 2"]
    assert built.entries == 2
    assert_sound(rescued, gap=True)


def test_a_record_whose_last_changes_are_lost_is_told_to_be_older(written):
    rescued = lose(written, "DELETE FROM record WHERE id = 'r2'",
                   "DELETE FROM part WHERE number IN (17, 18)")
    built = rescued.mend_after_rescue()
    assert rescued.records.get("incident", "r2")["title"] == "Title 2"
    assert titles(built.older) == ["Title 2"]
    assert_sound(rescued, gap=True)


def test_what_neither_holds_is_told_by_the_name_that_search_knows(written):
    rescued = lose(written, "DELETE FROM record WHERE id IN ('r10', 'r11')",
                   "DELETE FROM part WHERE number IN (11, 12)",
                   "DELETE FROM search_item WHERE id = 'r11'")
    built = rescued.mend_after_rescue()
    assert titles(built.lost) == ["Title 10"]
    assert len(built.nameless) == 1
    assert_sound(rescued, gap=True)


def test_an_erasure_stands_when_its_row_is_lost(written):
    rescued = lose(written, "DELETE FROM erased")
    built = rescued.mend_after_rescue()
    assert rescued.records.get("incident", "r4", deleted=True) is None
    assert (built.lost, len(built.nameless), built.entries) == ([], 0, 0)
    assert_sound(rescued, gap=False)


def test_devices_come_back_their_own_with_its_key(written, two):
    rescued = lose(written, "DELETE FROM device")
    old = written.device_id
    rescued.mend_after_rescue()
    assert set(rescued.journal.devices()) == {old, rescued.device_id}
    assert rescued.device_id != old
    assert_sound(rescued, gap=False)


def test_the_history_of_a_device_whose_key_is_lost_stays(make_store, written):
    other = make_store(strangers=True)
    other.declare(INCIDENT)
    for public in written.journal.devices().values():
        other.journal.add_device(public)
    send(written, other)
    expected = seen(other)
    rescued = lose(other, f"DELETE FROM device WHERE id = '{written.device_id}'",
                   "DELETE FROM record WHERE id = 'r1'")
    rescued.mend_after_rescue()
    assert seen(rescued) == expected
    assert_sound(rescued, gap=True)


def test_without_its_key_a_device_is_still_the_one_that_it_was(written):
    expected, old = seen(written), written.device_id
    rescued = lose(written, "DELETE FROM device", "DELETE FROM secret",
                   "DELETE FROM record WHERE id = 'r1'")
    rescued.mend_after_rescue()
    assert seen(rescued) == expected
    assert old in rescued.journal.devices()
    assert {version.device for version in rescued.records.versions("incident", "r1")} == {old}
    assert_sound(rescued, gap=True)


def test_a_text_that_lost_to_another_device_is_still_there(two):
    one, other = two
    id = create(one, account=f"{LONG} first")
    send(one, other)
    edit(one, id, account=f"{LONG} mine")
    edit(other, id, account=f"{LONG} theirs")
    send(other, one)
    kept = [text.text for text in one.records.other_texts("incident", id)["account"]]
    assert len(kept) == 1
    rescued = lose(one, "DELETE FROM part")
    rescued.mend_after_rescue()
    assert [text.text for text in rescued.records.other_texts("incident", id)["account"]] == kept
    assert kinds(rescued.journal.verify()) == ["journal-gap"]


def copies_of(written):
    return written.journal.since({})


@pytest.mark.parametrize("lost", [
    "DELETE FROM changeset WHERE number BETWEEN 5 AND 15;DELETE FROM part WHERE number"
    " BETWEEN 5 AND 15;DELETE FROM record WHERE id IN ('r5', 'r6', 'r1')",
    "DELETE FROM changeset WHERE number > 9;DELETE FROM part WHERE number > 9;DELETE FROM record",
    "DELETE FROM part WHERE number % 2;DELETE FROM record"])
def test_what_another_device_still_has_fills_the_gap(written, lost):
    """Everything comes in any order, and some of it twice; nothing is taken for a copied vault."""
    expected, all_of_it = seen(written), copies_of(written)
    rescued = lose(written, *lost.split(";"))
    rescued.mend_after_rescue()
    assert seen(rescued) != expected
    random.Random(3).shuffle(all_of_it)
    rescued.journal.apply(all_of_it[:20])
    rescued.journal.apply(all_of_it)
    assert rescued.journal.quarantined() == []
    assert seen(rescued) == expected
    assert_sound(rescued, gap=True)


def test_half_of_a_gap_may_be_filled(written):
    all_of_it = copies_of(written)
    rescued = lose(written, "DELETE FROM changeset WHERE number BETWEEN 5 AND 15",
                   "DELETE FROM part WHERE number BETWEEN 5 AND 15")
    rescued.mend_after_rescue()
    rescued.journal.apply(all_of_it[7:10])
    assert_sound(rescued, gap=True)


def test_a_gap_is_not_filled_with_what_does_not_belong_there(written, make_store):
    """A copy of the vault went its own way: its changeset has the number, but not the place."""
    rescued = lose(written, "DELETE FROM changeset WHERE number = 9",
                   "DELETE FROM part WHERE number = 9")
    key, name = written._devices.key, written.device_id
    rescued.mend_after_rescue()
    before = seen(rescued)
    previous = bytes(rescued.sql("SELECT hash FROM changeset WHERE number = 8")[0][0])
    clock = rescued.sql("SELECT clock FROM changeset WHERE number = 8")[0][0] + 1
    part = encode_part("incident", "r2", Operations(fields={"title": "of the copy"}))
    forged = encode(seal(key, name, 9, clock, previous, [(tag_of("incident", "r2"), part)]))
    rescued.journal.apply([forged])
    assert reasons(rescued) == ["device-forked"]
    assert seen(rescued) == before


def test_files_get_their_names_back(written):
    whole, torn = b"photo" * 300_000, b"video" * 600_000
    first = written.blobs.add(io.BytesIO(whole)).id
    second = written.blobs.add(io.BytesIO(torn)).id
    third = written.blobs.add(io.BytesIO(b"nobody names it")).id
    edit(written, "r1", files=[first, second])
    rescued = lose(written, "DELETE FROM blob",
                   "DELETE FROM blob_chunk WHERE key = (SELECT max(key) FROM blob_chunk"
                   " WHERE key >> 24 = 2)")
    rescued.mend_after_rescue()
    assert rescued.blobs.read(first) == whole
    assert rescued.torn_blobs() == {second}
    for _ in rescued.sweep():
        pass
    assert not rescued.blobs.has(third)
    assert [one.id for one in rescued.blobs.all()] == [first]
    assert rescued.sql("SELECT count(*) FROM blob_chunk")[0][0] == 2


def test_a_file_that_lost_a_piece_is_told(written):
    kept = written.blobs.add(io.BytesIO(b"x" * 3_000_000)).id
    torn = written.blobs.add(io.BytesIO(b"y" * 3_000_000)).id
    edit(written, "r1", files=[kept, torn])
    rescued = lose(written, "DELETE FROM blob_chunk WHERE key = (2 << 24) + 1")
    rescued.mend_after_rescue()
    assert rescued.torn_blobs() == {torn}


def test_it_can_be_stopped(written):
    rescued = lose(written, "DELETE FROM record")
    with pytest.raises(Cancelled):
        rescued.mend_after_rescue(cancelled=lambda: True)


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_lost_nothing_is_made_up_and_the_rest_is_sound(written, seed):
    """Any rows are lost: what is seen afterwards was once written, and a check is content."""
    rng = random.Random(seed)
    expected = seen(written)
    once = {(name, str(value)) for id in [*expected, "r4"]
            for version in written.records.versions("incident", id)
            for name, value in version.fields.items()}
    lost = []
    for table, key in (("record", "rowid"), ("part", "rowid"), ("changeset", "number"),
                       ("erased", "id"), ("search_item", "n")):
        keys = [row[0] for row in written.sql(f"SELECT {key} FROM {table} ORDER BY 1")]
        share = rng.choice([0, 0.1, 0.4])
        gone = ", ".join(repr(one) for one in keys if rng.random() < share)
        lost.append(f"DELETE FROM {table} WHERE {key} IN ({gone})")
    rescued = lose(written, *lost)
    kept = set(seen(rescued))
    built = rescued.mend_after_rescue()
    after = seen(rescued)
    assert {id: after[id] for id in kept} == {id: expected[id] for id in kept}
    for body in after.values():
        for name in ("title", "account", "note"):
            assert name not in body or (name, body[name]) in once
    assert {one.id for one in built.whole} | {one.id for one in built.older} == set(after) - kept
    for one in built.whole:
        # of a header that is lost, when it was made is only known to within its neighbours
        apart = after[one.id].pop("created") - expected[one.id].pop("created")
        assert abs(apart) <= 20 * 60_000
        assert after[one.id] == expected[one.id]
    assert kinds(rescued.journal.verify()) in ([], ["journal-gap"])
