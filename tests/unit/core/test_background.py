"""Work beside the window: order, giving way, dead owners, errors."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator

import pytest

from fieldbook.core.background import (
    CALM_S,
    Background,
    InlineLane,
    ParallelLane,
    Priority,
    SerialLane,
    is_hurried,
)


@pytest.fixture
def lane():
    lane = SerialLane()
    yield lane
    lane.close()


def hold(lane: SerialLane) -> threading.Event:
    """Keep the lane busy until the answer is set."""
    free, begun = threading.Event(), threading.Event()

    def job() -> None:
        begun.set()
        free.wait(5)

    lane.submit(job, Priority.TYPING)
    begun.wait(5)
    return free


def test_typing_goes_before_reading_and_the_rest(lane):
    free, order = hold(lane), []
    rest = lane.submit(lambda: order.append("rest"), Priority.REST)
    lane.submit(lambda: order.append("read"), Priority.READING)
    lane.submit(lambda: order.append("typed"), Priority.TYPING)
    free.set()
    rest.result(5)
    assert order == ["typed", "read", "rest"]


def test_a_long_job_gives_way_after_each_slice(lane):
    order = []

    def long() -> Generator[None, None, str]:
        for number in range(3):
            order.append(number)
            if number == 0:
                lane.submit(lambda: order.append("typed"), Priority.TYPING)
            yield
        return "whole"

    assert lane.submit(long).result(5) == "whole"
    assert order == [0, "typed", 1, 2]


def test_a_job_knows_whether_somebody_waits_behind_it(lane):
    assert lane.submit(is_hurried).result(5) is False
    free = hold(lane)
    asked = lane.submit(is_hurried)
    lane.submit(lambda: None)
    free.set()
    assert asked.result(5) is True


def test_somebody_who_was_just_there_is_expected_again(lane):
    lane.submit(lambda: None, Priority.SEARCH).result(5)
    assert lane.submit(is_hurried).result(5) is True
    time.sleep(CALM_S)
    assert lane.submit(is_hurried).result(5) is False


def test_outside_a_lane_nobody_can_tell():
    assert is_hurried() is True


def test_all_jobs_run_in_one_thread(lane):
    seen = {lane.submit(threading.get_ident).result(5) for _ in range(20)}
    assert len(seen) == 1
    assert seen != {threading.get_ident()}


def test_call_from_the_lane_itself_does_not_wait_for_itself(lane):
    assert lane.call(lambda: lane.call(lambda: 7)) == 7


def test_an_error_in_a_later_slice_reaches_the_asker(lane):
    def long() -> Generator[None, None, None]:
        yield
        raise ValueError("later")

    with pytest.raises(ValueError, match="later"):
        lane.submit(long).result(5)
    assert lane.call(lambda: "still works") == "still works"


def test_closing_drops_what_has_not_begun():
    lane = SerialLane()
    free = hold(lane)
    never = lane.submit(lambda: 1)
    closer = threading.Thread(target=lane.close)
    closer.start()
    free.set()
    closer.join(5)
    assert never.cancelled()
    assert lane.submit(lambda: 1).cancelled()


class Owner:
    alive = True


def test_a_dead_owner_is_never_called():
    landed = []
    background = Background(InlineLane(), InlineLane(), landed.append, lambda owner: owner.alive)
    owner, heard = Owner(), []
    background.run(lambda: 1, owner=owner, on_done=heard.append)
    background.run(lambda: 2, owner=owner, on_done=heard.append)
    landed.pop(0)()
    owner.alive = False
    landed.pop(0)()
    assert heard == [1]


def test_an_error_nobody_asked_for_is_still_heard():
    background = Background(InlineLane(), InlineLane(), lambda run: run(), lambda owner: True)
    unheard = []
    background.on_unheard = unheard.append
    background.run(lambda: 1 / 0, owner=self_owner())
    assert isinstance(unheard[0], ZeroDivisionError)


def self_owner() -> object:
    return Owner()


def test_parallel_jobs_run_beside_the_store():
    store, parallel = SerialLane(), ParallelLane(2)
    background = Background(store, parallel, lambda run: run(), lambda owner: True)
    done, answers = threading.Event(), []

    def heard(answer: int) -> None:
        answers.append(answer)
        done.set()

    background.run(lambda: store.call(lambda: 5), owner=self_owner(), on_done=heard, parallel=True)
    assert done.wait(5)
    background.close()
    assert answers == [5]
