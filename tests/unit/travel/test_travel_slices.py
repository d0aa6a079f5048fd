"""Large vaults: whoever looks at the plan keeps nobody waiting."""

from __future__ import annotations

from fieldbook.core.background import drain
from fieldbook.travel import items
from unit.travel.travel_world import Traveller


def test_the_plan_is_the_same_in_slices(monkeypatch) -> None:
    monkeypatch.setattr(items, "PAGE", 2)
    there = Traveller()
    there.fill()
    for number in range(5):
        there.contacts.add(name=f"Omar {number}")
    there.travel.slice_seconds = 0
    work, slices = there.travel.plan_sliced(), 0
    while True:
        try:
            next(work)
        except StopIteration as end:
            found = end.value
            break
        slices += 1
    assert slices > 15
    monkeypatch.setattr(items, "PAGE", 10_000)
    there.travel.slice_seconds = 60
    assert found == there.travel.plan()
    assert len({one.id for one in found}) == len(found)


def test_what_is_taken_off_between_two_slices_ends_nothing(monkeypatch) -> None:
    monkeypatch.setattr(items, "PAGE", 1)
    there = Traveller()
    there.fill()
    there.travel.slice_seconds = 0
    work = there.travel.plan_sliced()
    for _ in range(3):
        next(work)
    there.travel.take_off(there.going(), anyway=there.going(), offline=True)
    drain(work)
    assert not there.going()
