# ruff: noqa: PT012  (what a block undoes when it fails is what is tested)
from __future__ import annotations

from datetime import date

import msgspec
import pytest

from fieldbook.core.errors import BugError
from fieldbook.core.events import Changed
from fieldbook.store.collection import Collection
from fieldbook.store.errors import RecordErased
from fieldbook.vault.sql import SqlError


def create(store, **body):
    with store.change() as change:
        return change.create("incident", body)


def set_fields(store, id, **fields):
    with store.change() as change:
        change.set("incident", id, **fields)


def test_a_record_comes_back_as_it_was_put(store, clock):
    id = create(store, title="Raid", place={"lat": 1.5}, tags=["a", "b"], when=date(2026, 5, 3))
    assert store.records.get("incident", id) == {
        "title": "Raid", "place": {"lat": 1.5}, "tags": ["a", "b"], "when": "2026-05-03",
        "id": id, "created": clock.now_ms(), "changed": clock.now_ms()}
    assert store.records.get("incident", "other") is None
    assert store.records.get("case", id) is None


def test_setting_moves_changed_and_keeps_created(store, clock):
    id = create(store, title="Raid")
    born = clock.now_ms()
    clock.advance(5000)
    set_fields(store, id, title="Raid at night")
    found = store.records.get("incident", id)
    assert (found["title"], found["created"], found["changed"]) == (
        "Raid at night", born, born + 5000)


def test_none_takes_a_field_away(store):
    id = create(store, title="Raid", place="X")
    set_fields(store, id, place=None)
    assert "place" not in store.records.get("incident", id)


def test_only_what_differs_is_journaled(store):
    id = create(store, title="Raid", count=1)
    before = store.journal.head
    set_fields(store, id, title="Raid", count=1)
    assert store.journal.head == before
    set_fields(store, id, title="Raid", count=True)
    assert store.records.get("incident", id)["count"] is True
    assert store.records.versions("incident", id)[-1].fields == {"count": True}


def test_setting_back_within_one_change_leaves_no_trace(store):
    id = create(store, title="Raid")
    before = store.journal.head
    with store.change() as change:
        change.set("incident", id, title="Other")
        assert store.records.get("incident", id)["title"] == "Other"
        change.set("incident", id, title="Raid")
    assert store.journal.head == before
    assert store.records.get("incident", id)["title"] == "Raid"
    assert store.journal.verify() == []


def test_a_change_reads_its_own_writes_and_is_one_changeset(store):
    with store.change() as change:
        first = change.create("incident", {"title": "A"})
        change.set("incident", first, title="B")
        second = change.create("person", {"name": "P", "incident": first})
        assert store.records.get("incident", first)["title"] == "B"
        assert store.records.all("person", incident=first)[0]["id"] == second
    assert store.journal.head[0] == 1


def test_an_error_undoes_the_whole_change(store):
    id = create(store, title="Raid")
    head = store.journal.head
    with pytest.raises(RuntimeError), store.change() as change:
        change.set("incident", id, title="Other")
        change.create("incident", {"title": "New"})
        raise RuntimeError
    assert store.journal.head == head
    assert [found["title"] for found in store.records.all("incident")] == ["Raid"]
    assert store.journal.verify() == []


def test_a_change_inside_a_change_joins_it(store):
    with store.change() as outer:
        id = outer.create("incident", {"title": "A", "count": 0})
        with store.change() as inner:
            inner.set("incident", id, count=1)
        outer.set("incident", id, title="B")
    assert store.journal.head[0] == 1
    found = store.records.get("incident", id)
    assert (found["title"], found["count"]) == ("B", 1)


def test_an_inner_error_undoes_only_the_inner_change(store):
    with store.change() as outer:
        id = outer.create("incident", {"title": "A"})
        with pytest.raises(RuntimeError), store.change() as inner:
            inner.set("incident", id, title="Inner")
            inner.create("person", {"name": "gone"})
            with store.change() as innermost:
                innermost.set("incident", id, count=3)
            raise RuntimeError
        outer.set("incident", id, place="X")
    found = store.records.get("incident", id)
    assert (found["title"], found["place"], found.get("count")) == ("A", "X", None)
    assert store.records.all("person") == []
    assert store.records.versions("incident", id)[0].fields == {"title": "A", "place": "X"}
    assert store.journal.verify() == []


def test_asking_by_field(store):
    store.declare(Collection("incident", indexed=("case", "open")))
    first = create(store, case="c1", open=True, n=1)
    second = create(store, case="c1", open=False, n=2)
    third = create(store, case="c2", n=3)

    def ids(**equals):
        return [found["id"] for found in store.records.all("incident", **equals)]

    assert ids() == sorted([first, second, third])  # one moment: the id decides
    assert ids(case="c1") == sorted([first, second])
    assert ids(case="c1", open=False) == [second]
    assert ids(open=None) == [third]
    assert ids(n=2) == [second]
    assert store.records.count("incident", case="c1") == 2
    assert len(store.records.all("incident", limit=1, offset=2)) == 1


def test_declared_fields_are_found_through_their_index(store):
    store.declare(Collection("incident", indexed=("case",)))
    store.declare(Collection("incident", indexed=("case",)))
    first, second = create(store, case="c1"), create(store, case="c2")
    with store.change() as change:
        change.delete("incident", second)
    assert [found["id"] for found in store.records.all("incident", case="c1")] == [first]
    assert store.records.count("incident", case="c2") == 0
    assert store.records.count("incident", case="c2", deleted=True) == 1
    store.sql("DROP INDEX record_incident_case")
    with pytest.raises(SqlError, match="record_incident_case"):
        store.records.all("incident", case="c1")


def test_oldest_first_and_newest_first(store, clock):
    ids = []
    for title in "abc":
        ids.append(create(store, title=title))
        clock.advance(1)
    assert [found["id"] for found in store.records.all("incident")] == ids
    assert [found["id"] for found in store.records.all("incident", newest=True)] == ids[::-1]


def test_ids_alone_are_sorted_and_leave_out_what_is_deleted(store):
    with store.change() as change:
        made = [change.create("contact", {"name": str(number)}) for number in range(9)]
        change.create("incident", {})
        change.delete("contact", made[4])
    assert store.records.ids("contact") == sorted({*made} - {made[4]})


def test_members_of_a_list_can_be_asked_for(store):
    first = create(store, people=["p1", "p2"])
    create(store, people=["p3"])
    create(store, people="p1")
    assert [found["id"] for found in store.records.holding("incident", "people", "p1")] == [first]


class Incident(msgspec.Struct, frozen=True):
    id: str
    title: str = ""
    when: date | None = None


def test_typed_reads_and_fields_of_a_newer_program_stay(store):
    id = create(store, title="Raid", when="2026-05-03", from_the_future={"a": 1})
    assert store.records.typed("incident", id, Incident) == Incident(id, "Raid", date(2026, 5, 3))
    set_fields(store, id, title="Other")
    assert store.records.get("incident", id)["from_the_future"] == {"a": 1}
    assert store.records.all_typed("incident", Incident)[0].title == "Other"


def test_delete_hides_restore_shows(store):
    id = create(store, title="Raid")
    with store.change() as change:
        change.delete("incident", id)
    assert store.records.get("incident", id) is None
    assert store.records.all("incident") == []
    assert store.records.get("incident", id, deleted=True)["deleted"] is True
    assert store.records.all("incident", deleted=True)[0]["title"] == "Raid"
    with store.change() as change:
        change.restore("incident", id)
    assert store.records.get("incident", id)["title"] == "Raid"
    assert [version.deleted for version in store.records.versions("incident", id)] == [
        None, True, False]


def test_an_edit_restores_a_deleted_record(store):
    id = create(store, title="Raid")
    with store.change() as change:
        change.delete("incident", id)
    set_fields(store, id, title="Back")
    assert store.records.get("incident", id)["title"] == "Back"


def test_deleting_and_editing_within_one_change(store):
    id = create(store, title="Raid")
    with store.change() as change:
        change.delete("incident", id)
        change.set("incident", id, title="Kept")
    assert store.records.get("incident", id)["title"] == "Kept"
    with store.change() as change:
        change.set("incident", id, title="Last words")
        change.delete("incident", id)
        change.delete("incident", id)
    assert store.records.get("incident", id) is None
    with store.change() as change:
        change.restore("incident", id)
        change.delete("incident", id)
    assert store.records.get("incident", id) is None
    assert store.journal.verify() == []


def test_erase_is_final_and_leaves_nothing(store):
    id = create(store, title="Raid", account="what nobody may ever read again")
    set_fields(store, id, title="Other")
    store.drafts.save("incident", id, "account", "typed words")
    store.search.put("incident", id, title="Raid", text="searchable words")
    with store.change() as change:
        change.set("incident", id, title="About to go")
        change.erase("incident", id)
    assert store.records.get("incident", id, deleted=True) is None
    assert store.records.versions("incident", id) == []
    assert store.drafts.get("incident", id) == {}
    assert store.search.query("searchable") == []
    for action in (lambda c: c.set("incident", id, title="x"), lambda c: c.restore("incident", id),
                   lambda c: c.create("incident", {}, id), lambda c: c.put("incident", id, a=1)):
        with pytest.raises(RecordErased), store.change() as change:
            action(change)
    assert store.journal.head[0] == 3
    assert store.journal.verify() == []


def test_a_failed_erase_keeps_everything(store):
    id = create(store, title="Raid")
    with pytest.raises(RuntimeError), store.change() as change:
        change.erase("incident", id)
        raise RuntimeError
    assert store.records.get("incident", id)["title"] == "Raid"
    assert store.journal.verify() == []


def test_putting_makes_or_sets(store):
    with store.change() as change:
        change.put("progress", "course/lesson", read=True)
        change.put("progress", "course/lesson", line=3)
    with store.change() as change:
        change.put("progress", "course/lesson", line=4)
        change.delete("progress", "course/lesson")
    with store.change() as change:
        change.put("progress", "course/lesson", line=5)
    found = store.records.get("progress", "course/lesson")
    assert (found["read"], found["line"]) == (True, 5)
    assert store.journal.verify() == []


def test_what_our_own_code_may_not_do(store):
    id = create(store, title="Raid")
    for action in (
        lambda c: c.create("incident", {"title": "x"}, id),
        lambda c: c.create("incident", {"created": 1}),
        lambda c: c.create("In'cident", {}),
        lambda c: c.set("incident", "nowhere", title="x"),
        lambda c: c.set("incident", id, deleted=True),
        lambda c: c.delete("incident", "nowhere"),
    ):
        with pytest.raises(BugError), store.change() as change:
            action(change)
    with pytest.raises(BugError):
        store.records.all("incident", **{"a'b": 1})
    with pytest.raises(BugError):
        store.records.all("incident", tags=["a"])


def test_half_a_surrogate_pair_does_not_stop_a_save(store):
    id = create(store, title="a\ud83d", nested={"k": ["\udc00"]})
    found = store.records.get("incident", id)
    assert (found["title"], found["nested"]) == ("a\ufffd", {"k": ["\ufffd"]})


def test_versions_tell_when_who_and_what(store, clock):
    id = create(store, title="Raid")
    clock.advance(1000)
    set_fields(store, id, title="Other", place="X")
    first, second = store.records.versions("incident", id)
    assert (first.fields, first.device) == ({"title": "Raid"}, store.device_id)
    assert (second.fields, second.ms - first.ms) == ({"title": "Other", "place": "X"}, 1000)


def test_a_version_tells_the_wall_clock_and_when_to_doubt_it(store, clock):
    id = create(store, title="Raid")
    clock.advance(-3600_000)
    set_fields(store, id, title="After the clock was set back")
    first, second = store.records.versions("incident", id)
    assert (second.ms - first.ms, first.doubtful, second.doubtful) == (-3600_000, False, True)


def test_facts_are_told_once_after_the_outermost_commit(telling_store, told):
    store = telling_store
    with store.transaction():
        first = create(store, title="A")
        with store.change() as change:
            second = change.create("incident", {"title": "B"})
            person = change.create("person", {"name": "P"})
        assert told == []
    assert told == [Changed("incident", frozenset({first, second})),
                    Changed("person", frozenset({person}))]


def test_what_was_undone_is_not_told(telling_store, told):
    store = telling_store
    with store.transaction():
        kept = create(store, title="A")
        with pytest.raises(RuntimeError), store.transaction():
            create(store, title="B")
            raise RuntimeError
    with pytest.raises(RuntimeError), store.transaction():
        create(store, title="C")
        raise RuntimeError
    assert told == [Changed("incident", frozenset({kept}))]


def test_settings(store):
    assert store.settings.get("language", "en") == "en"
    store.settings.put("language", "fr")
    store.settings.put("window", [1, {"a": None}])
    assert store.settings.get("language") == "fr"
    assert store.settings.all() == {"language": "fr", "window": [1, {"a": None}]}
    store.settings.put("language", None)
    assert store.settings.get("language", "en") == "en"


def test_sets_of_one_device(store):
    store.declare(Collection("incident", sets=frozenset({"tags"})))
    id = create(store, title="Raid", tags=["b", "a", "b"])
    with store.change() as change:
        change.add("incident", id, "tags", "c")
        change.add("incident", id, "tags", "a")
        change.remove("incident", id, "tags", "b")
        change.remove("incident", id, "tags", "never there")
    assert sorted(store.records.get("incident", id)["tags"]) == ["a", "c"]
    set_fields(store, id, tags=["d", "a"])
    assert sorted(store.records.get("incident", id)["tags"]) == ["a", "d"]
    last = store.records.versions("incident", id)[-1]
    assert (last.added, last.removed, last.fields) == ({"tags": ["d"]}, {"tags": ["c"]}, {})
    set_fields(store, id, tags=None)
    assert store.records.get("incident", id)["tags"] == []
    assert store.journal.verify() == []


def test_adding_and_removing_within_one_change(store):
    id = create(store, title="Raid")
    head = store.journal.head
    with store.change() as change:
        change.add("incident", id, "tags", "x")
        change.remove("incident", id, "tags", "x")
    assert store.journal.head == head
    with store.change() as change:
        change.add("incident", id, "tags", "x")
    with store.change() as change:
        change.remove("incident", id, "tags", "x")
        change.add("incident", id, "tags", "x")
    assert store.records.get("incident", id)["tags"] == ["x"]
    assert store.journal.verify() == []
