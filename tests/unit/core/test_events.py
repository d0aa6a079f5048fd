"""Who listens hears; who stopped listening does not."""

from __future__ import annotations

from fieldbook.core.events import Changed, Events
from fieldbook.core.ids import id_from, new_id


def test_facts_reach_every_listener_until_it_stops():
    events, first, second = Events(), [], []
    stop = events.subscribe(first.append)
    events.subscribe(second.append)
    events.publish(Changed("case", frozenset({"a"})))
    stop()
    stop()
    events.publish(Changed("case", frozenset({"b"})))
    assert [fact.ids for fact in first] == [frozenset({"a"})]
    assert len(second) == 2


def test_ids_are_26_plain_characters_and_do_not_repeat():
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(one) == 26 and one.isalnum() and one == one.lower() for one in ids)
    assert id_from(bytes(16)) == "a" * 26
