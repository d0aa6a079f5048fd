"""Merging, as pure rules: the same end state for any order, repetition and split of delivery."""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass, field

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.store.documents import (
    DELETE,
    KEEP,
    RESTORE,
    Document,
    Operations,
    alike,
    decode_document,
    encode_state,
    is_long,
    key_of,
)

LONG_A = "a" * 70
LONG_B = "b\nb"
VALUES = st.sampled_from(["x", "y", LONG_A, LONG_B, "c" * 80, None, 1, True, ["l"]])
FIELDS = st.sampled_from(["title", "account"])
MEMBERS = st.sampled_from(["m1", "m2", 3])
ACTIONS = st.one_of(
    st.tuples(st.just("set"), FIELDS, VALUES),
    st.tuples(st.just("settle"), FIELDS, st.sampled_from([LONG_A, "short"])),
    st.tuples(st.just("add"), st.just("tags"), MEMBERS),
    st.tuples(st.just("remove"), st.just("tags"), MEMBERS),
    st.tuples(st.just("life"), st.just(""), st.sampled_from([DELETE, RESTORE])),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("act"), st.integers(0, 2), ACTIONS),
        st.tuples(st.just("deliver"), st.integers(0, 2), st.integers(0, 2)),
    ), min_size=1, max_size=30)


@dataclass
class Replica:
    """One device with one record; changes are delivered in each device's own order."""

    name: str
    document: Document = field(default_factory=Document)
    log: dict[str, list[tuple[int, Operations]]] = field(default_factory=dict)
    clock: int = 0

    def knows(self, stamp):
        return any(stamp[0] <= clock for clock, _ in self.log.get(stamp[1], [])[-1:])

    def act(self, action):
        self.clock += 1
        operations = self.operations(action)
        self.receive(self.name, self.clock, operations)

    def operations(self, action):
        kind, name, value = action
        document = self.document
        if kind == "life":
            return Operations(life=value)
        if kind == "add":
            return Operations(added={name: [value]})
        if kind == "remove":
            seen = document.sets.get(name, {}).get(key_of(value), [])
            return Operations(removed={name: [(value, list(seen))]})
        bases = [document.stamps[name]] if name in document.stamps and (
            is_long(value) or is_long(document.values.get(name))) else []
        if kind == "settle":
            bases = sorted({*bases, *document.losers.get(name, {})})
        return Operations(fields={name: value}, bases={name: bases} if bases else {})

    def receive(self, device, clock, operations):
        self.document.apply((clock, device), copy.deepcopy(operations), self.knows)
        self.log.setdefault(device, []).append((clock, operations))
        self.clock = max(self.clock, clock)

    def fetch(self, other, device):
        for clock, operations in other.log.get(device, [])[len(self.log.get(device, [])):]:
            self.receive(device, clock, operations)


def play(steps):
    replicas = [Replica(name) for name in "ABC"]
    for kind, number, what in steps:
        if kind == "act":
            replicas[number].act(what)
        else:
            for device in "ABC":
                replicas[number].fetch(replicas[what], device)
    return replicas


def everything(replicas):
    """Return each device's whole chain."""
    return {name: max((replica.log.get(name, []) for replica in replicas), key=len)
            for name in "ABC"}


def delivered(chains, order):
    """Return a fresh replica that was given all chains, interleaved by `order`."""
    waiting = {name: list(chain) for name, chain in chains.items()}
    replica = Replica("new")
    while any(waiting.values()):
        name = order.choice([name for name, chain in waiting.items() if chain])
        clock, operations = waiting[name].pop(0)
        replica.receive(name, clock, operations)
    return replica.document


@settings(max_examples=200, deadline=None)
@given(STEPS, st.randoms(use_true_random=False))
def test_every_order_of_delivery_gives_one_state(steps, order):
    chains = everything(play(steps))
    first = delivered(chains, order)
    for _ in range(4):
        other = delivered(chains, order)
        assert (other.body(), encode_state(other), other.is_deleted) == (
            first.body(), encode_state(first), first.is_deleted)


@settings(max_examples=120, deadline=None)
@given(STEPS)
def test_a_document_survives_being_written_and_read_at_every_step(steps):
    for replica in play(steps):
        through, straight = Document(), Document()
        seen: dict[str, int] = {}

        def knows(stamp, seen=seen):
            return stamp[0] <= seen.get(stamp[1], 0)

        events = sorted((clock, name, operations) for name, chain in replica.log.items()
                        for clock, operations in chain)
        for clock, name, operations in events:
            through.apply((clock, name), copy.deepcopy(operations), knows)
            straight.apply((clock, name), copy.deepcopy(operations), knows)
            seen[name] = clock
            through = decode_document(msgspec.json.encode(through.body()), encode_state(through))
            assert (through.body(), encode_state(through)) == (
                straight.body(), encode_state(straight))


@settings(max_examples=120, deadline=None)
@given(STEPS)
def test_no_long_text_is_lost_without_having_been_replaced(steps):
    replicas = play(steps)
    chains = everything(replicas)
    document = delivered(chains, random.Random(1))
    replaced = {(name, base) for chain in chains.values() for _, operations in chain
                for name, bases in operations.bases.items() for base in bases}
    for device, chain in chains.items():
        for clock, operations in chain:
            for name, value in operations.fields.items():
                stamp = (clock, device)
                if is_long(value) and (name, stamp) not in replaced:
                    kept = {document.stamps[name]: document.values.get(name),
                            **document.losers.get(name, {})}
                    assert kept[stamp] == value


def applied(*changes):
    """Apply (stamp, operations) to an empty record by somebody who knows all that came before."""
    document = Document()
    seen = []
    for stamp, operations in changes:
        document.apply(stamp, operations, lambda asked: asked in seen)
        seen.append(stamp)
    return document


def test_the_later_stamp_wins_then_the_device():
    early, late = Operations(fields={"a": "early"}), Operations(fields={"a": "late"})
    assert applied(((2, "A"), late), ((1, "B"), early)).values == {"a": "late"}
    assert applied(((1, "B"), late), ((1, "A"), early)).values == {"a": "late"}


def test_a_concurrent_long_text_is_kept_until_settled():
    mine, yours = "m" * 100, "y" * 100
    changes = [((1, "A"), Operations(fields={"a": "start" * 20})),
               ((2, "A"), Operations(fields={"a": mine}, bases={"a": [(1, "A")]})),
               ((2, "B"), Operations(fields={"a": yours}, bases={"a": [(1, "A")]}))]
    document = applied(*changes)
    assert document.values["a"] == yours
    assert document.losers == {"a": {(2, "A"): mine}}
    settled = applied(*changes, ((3, "A"), Operations(
        fields={"a": "both"}, bases={"a": [(2, "A"), (2, "B")]})))
    assert settled.values["a"] == "both"
    assert settled.losers == {}


def test_removing_spares_an_addition_that_was_not_seen():
    document = applied(((1, "A"), Operations(added={"t": ["x"]})),
                       ((2, "B"), Operations(added={"t": ["x"]})),
                       ((3, "A"), Operations(removed={"t": [("x", [(1, "A")])]})))
    assert document.body()["t"] == ["x"]


def test_an_addition_that_comes_after_its_removal_stays_removed():
    document = applied(((3, "A"), Operations(removed={"t": [("x", [(1, "B")])]})),
                       ((1, "B"), Operations(added={"t": ["x"]})))
    assert document.body()["t"] == []
    assert document.unborn == {}


def test_deleting_then_editing_elsewhere():
    deleted = ((2, "A"), Operations(life=DELETE))
    before = ((1, "B"), Operations(fields={"a": 1}))
    after = ((3, "B"), Operations(fields={"a": 2}))
    assert applied(before, deleted).is_deleted
    assert applied(deleted, before).is_deleted
    assert not applied(before, deleted, after).is_deleted
    assert not applied(after, deleted, before).is_deleted
    assert not applied(before, deleted, ((3, "B"), Operations(life=RESTORE))).is_deleted


def test_values_are_told_apart_as_json_does():
    assert alike({"a": 1, "b": 2}, {"b": 2, "a": 1})
    assert not alike(1, True)
    assert not alike(1, 1.0)
    assert not alike(None, "")


def test_a_field_that_two_programs_use_as_set_and_as_value_converges():
    chain = [((1, "A"), Operations(fields={"t": "v" * 80})),
             ((1, "B"), Operations(added={"t": ["x"]})),
             ((2, "A"), Operations(fields={"t": "w" * 80}))]
    there, back = Document(), Document()
    for stamp, operations in chain:
        there.apply(stamp, operations, lambda _: False)
        there = decode_document(msgspec.json.encode(there.body()), encode_state(there))
    for stamp, operations in (chain[1], *chain[::2]):
        back.apply(stamp, operations, lambda _: False)
    assert (there.body(), encode_state(there)) == (back.body(), encode_state(back))
    assert there.body() == {"t": ["x"]}
    assert Operations().life == KEEP
