"""Large vaults keep nobody waiting; what is cut short, or stopped, leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldbook.core.background import drain
from fieldbook.core.errors import Cancelled
from fieldbook.store.leftovers import NOTE, unfinished
from fieldbook.travel import items, packing
from fieldbook.travel.travel import Travel, Ways
from unit.travel.travel_world import PLANTED, Traveller


@pytest.fixture
def there() -> Traveller:
    made = Traveller()
    made.fill()
    return made


class Cut:
    """The end of the process, after so many slices of wiping."""

    def __init__(self, after: int) -> None:
        self._after = after

    def __call__(self) -> Iterator[None]:
        yield from [None] * self._after
        raise KeyboardInterrupt


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



def test_stopping_at_the_end_of_packing_leaves_no_file(there: Traveller, tmp_path: Path) -> None:
    """Its words were shown to nobody, so it must not lie there."""
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    there.travel.pack(there.going(), tmp_path / "whole", cancelled=count)
    total, asked = asked, 0

    def stop() -> bool:
        return count() or asked == total

    with pytest.raises(Cancelled):
        there.travel.pack(there.going(), tmp_path / "parcel", cancelled=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["whole"]



def test_a_parcel_that_is_being_written_is_noted_as_long(there: Traveller, tmp_path: Path) -> None:
    noted = []

    def look(_: int, __: int) -> None:
        noted.append(there.store.secrets.get(NOTE))

    there.travel.pack(there.going(), tmp_path / "parcel", progress=look)
    assert all(str(unfinished(tmp_path / "parcel")).encode() in (one or b"") for one in noted)
    assert there.store.secrets.get(NOTE) is None



def test_what_is_written_while_it_is_gathered_is_not_taken_for_packed(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gathering gives way: whoever types while a large vault is packed is not kept waiting."""
    monkeypatch.setattr(packing, "SLICE_SECONDS", 0)
    there = Traveller()
    there.fill()
    slices = 0

    def in_store(job: Callable[[], Any]) -> Any:
        nonlocal slices
        answer = job()
        while isinstance(answer, Generator):
            try:
                next(answer)
            except StopIteration as end:
                return end.value
            slices += 1
            if slices == 3:
                case = next(one for one in there.casework.cases() if PLANTED in one.title)
                for one in there.casework.incidents(case.id):
                    there.casework.set_incident(one.id, where="typed meanwhile")
        return answer

    there.travel = Travel(there.store, there.library, in_store, there.clock, Ways(
        lambda _: None, there.library.remove_sliced, there.back.append))
    there.travel.slice_seconds = 1000  # the plan before it gives no way, however busy the computer
    there.pack(tmp_path / "parcel")
    assert slices > 5
    packed = {one.kind for one in there.travel.plan() if one.packed}
    assert "case" not in packed
    assert "contact" in packed



def test_what_a_cut_left_unwiped_is_wiped_by_a_later_session(tmp_path: Path) -> None:
    """Everything is off, and the process ends before what was left behind is written over."""
    there = Traveller()
    there.fill()
    there.pack(tmp_path / "parcel")
    wiped = 0

    def wipe() -> Iterator[None]:
        nonlocal wiped
        wiped += 1
        yield

    there.travel = Travel(there.store, there.library, lambda job: drain(job()), there.clock, Ways(
        lambda _: None, there.library.remove_sliced, there.back.append, wipe=Cut(after=2)))
    with pytest.raises(KeyboardInterrupt):
        there.travel.take_off(there.going())
    assert there.going() == []
    later = Travel(there.store, there.library, lambda job: drain(job()), there.clock, Ways(
        lambda _: None, there.library.remove_sliced, there.back.append, wipe=wipe))
    drain(later.finish_sliced())
    drain(later.finish_sliced())
    assert wiped == 1
