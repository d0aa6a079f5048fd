"""Work of the window's thread in turns of its event loop."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from fieldbook.core.background import Background, InlineLane
from fieldbook.core.turns import SLICE_S, Turns


class Loop:
    """An event loop that a test turns by hand."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def later(self, closure: Callable[[], None]) -> None:
        self.waiting.append(closure)

    def turn(self) -> None:
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            each()


def parts(made: list[int], count: int = 4) -> Iterator[None]:
    for number in range(count):
        time.sleep(SLICE_S * 1.5)
        made.append(number)
        yield


def test_a_part_that_takes_long_is_the_only_one_of_its_turn() -> None:
    loop, made, ends = Loop(), [], []
    turns = Turns(parts(made), alive=lambda: True, later=loop.later,
                  done=lambda: ends.append(len(made)))
    turns.begin()
    assert made == [0]  # the first is there at once
    loop.turn()
    assert made == [0, 1]
    while loop.waiting:
        assert not ends
        loop.turn()
    assert made == [0, 1, 2, 3]
    assert ends == [4]
    assert turns.is_done


def test_quick_parts_share_a_turn() -> None:
    made: list[int] = []
    loop = Loop()

    def quick() -> Iterator[None]:
        for number in range(50):
            made.append(number)
            yield

    Turns(quick(), alive=lambda: True, later=loop.later).begin()
    for _ in range(10):
        loop.turn()
    assert made == list(range(50))


def test_the_rest_is_done_at_once_for_whoever_needs_it() -> None:
    loop, made, ends = Loop(), [], []
    turns = Turns(parts(made), alive=lambda: True, later=loop.later,
                  done=lambda: ends.append(True))
    turns.begin()
    turns.finish()
    assert made == [0, 1, 2, 3]
    loop.turn()
    turns.finish()
    assert made == [0, 1, 2, 3]
    assert ends == [True]


def test_what_is_dropped_or_whose_owner_is_gone_goes_no_further() -> None:
    for stop in ("drop", "owner"):
        loop, made, ends, alive = Loop(), [], [], [True]
        turns = Turns(parts(made), alive=lambda alive=alive: alive[0],
                      later=loop.later, done=lambda ends=ends: ends.append(True))
        turns.begin()
        if stop == "drop":
            turns.drop()
        else:
            alive[0] = False
        loop.turn()
        turns.finish()
        assert made == [0]
        assert not ends
        assert turns.is_done


def test_a_part_that_fails_ends_it_and_is_heard() -> None:
    def failing() -> Iterator[None]:
        yield
        raise ValueError("a part")

    turns = Turns(failing(), alive=lambda: True)
    with pytest.raises(ValueError, match="a part"):
        turns.begin()
    assert turns.is_done


def test_asked_for_the_rest_from_within_a_part_it_goes_on() -> None:
    loop, made = Loop(), []
    held: list[Turns] = []

    def within() -> Iterator[None]:
        made.append(1)
        yield
        held[0].finish()  # a part that asks for all of it cannot have what it is just making
        made.append(2)
        yield
        made.append(3)

    turns = Turns(within(), alive=lambda: True, later=loop.later)
    held.append(turns)
    turns.begin()
    turns.finish()
    assert made == [1, 2, 3]


def test_without_an_event_loop_all_is_done_at_once() -> None:
    made: list[int] = []
    background = Background(InlineLane(), InlineLane(), lambda run: run(), lambda owner: True)
    assert background.in_turns(parts(made), owner=object()).is_done
    assert made == [0, 1, 2, 3]
