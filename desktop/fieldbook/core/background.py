"""Work beside the window: one serial lane for the store, several threads for the rest.

The serial lane owns the store's connection. Long work on it comes in slices (a generator that
yields between slices of at most 30 ms), so that typed text and page reads pass in between. While
`is_hurried` says that nobody is there to pass, slices may be longer.
"""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from enum import IntEnum
from time import monotonic
from typing import Any, Protocol, TypeVar

from fieldbook.core.turns import Later, Turns

T = TypeVar("T")
Job = Callable[[], T]
Deliver = Callable[[Callable[[], None]], None]
CALM_S = 0.5
"""So long after somebody waited for a lane, more of the same is expected."""

_here = threading.local()


class Priority(IntEnum):
    """Order on the serial lane; smaller goes first."""

    TYPING = 0
    READING = 1
    SEARCH = 2
    REST = 3


class Lane(Protocol):
    """Something that runs jobs and answers with futures."""

    def submit(self, job: Job[T], priority: Priority = Priority.REST) -> Future[T]:
        """Run `job` later; the future holds its answer or error."""
        ...

    def close(self) -> None:
        """Drop what has not begun and wait for what has."""
        ...


class InlineLane:
    """Runs each job at once in the calling thread; for tests and the command line."""

    def submit(self, job: Job[T], priority: Priority = Priority.REST) -> Future[T]:  # noqa: ARG002
        """Run `job` now."""
        future: Future[T] = Future()
        try:
            future.set_result(drain(job()))
        except Exception as error:
            future.set_exception(error)
        return future

    def close(self) -> None:
        """Nothing waits."""


def drain(answer: Any) -> Any:
    """Run a sliced job to its end and return its value; pass any other answer through."""
    if not isinstance(answer, Generator):
        return answer
    while True:
        try:
            next(answer)
        except StopIteration as end:
            return end.value


def is_hurried() -> bool:
    """Tell a job whether somebody waits for its serial lane, or did a moment ago.

    True also outside a serial lane, where nobody can tell.
    """
    lane: SerialLane | None = getattr(_here, "lane", None)
    return lane is None or lane.is_hurried()


class SerialLane:
    """One thread, jobs by priority; a job may be a generator, which gives way after each slice."""

    def __init__(self, name: str = "store") -> None:
        self._heap: list[tuple[int, int, Any, Future[Any]]] = []
        self._order = itertools.count()
        self._wake = threading.Condition()
        self._closed = False
        self._urgent_at = -CALM_S
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Job[T], priority: Priority = Priority.REST) -> Future[T]:
        """Queue `job`; jobs of one priority keep their order."""
        future: Future[T] = Future()
        with self._wake:
            if self._closed:
                future.cancel()
                return future
            if priority < Priority.REST:
                self._urgent_at = monotonic()
            self._push(priority, job, future)
        return future

    def is_hurried(self) -> bool:
        """Tell whether a job waits, or one that is more urgent than the rest came just now."""
        return bool(self._heap) or monotonic() - self._urgent_at < CALM_S

    def call(self, job: Job[T], priority: Priority = Priority.REST) -> T:
        """Run `job` on the lane and wait for its answer; at once when already on the lane."""
        if threading.current_thread() is self._thread:
            answer: T = drain(job())
            return answer
        return self.submit(job, priority).result()

    def close(self) -> None:
        """Drop what has not begun, wait for the slice under way, end the thread."""
        with self._wake:
            self._closed = True
            for _, _, _, future in self._heap:
                future.cancel()
            self._heap.clear()
            self._wake.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout=10)

    def _push(self, priority: int, work: Any, future: Future[Any]) -> None:
        heapq.heappush(self._heap, (int(priority), next(self._order), work, future))
        self._wake.notify()

    def _work(self) -> None:
        _here.lane = self
        while True:
            with self._wake:
                while not self._heap and not self._closed:
                    self._wake.wait()
                if self._closed:
                    return
                priority, _, work, future = heapq.heappop(self._heap)
            self._slice(priority, work, future)
            del work, future  # what they hold, pages too, is not to end in this thread, much later

    def _slice(self, priority: int, work: Any, future: Future[Any]) -> None:
        if future.cancelled():
            return
        try:
            answer = next(work) if isinstance(work, Generator) else work()
        except StopIteration as end:
            _settle(future, end.value)
        except Exception as error:
            if not future.cancelled():
                future.set_exception(error)
        else:
            if isinstance(work, Generator) or isinstance(answer, Generator):
                with self._wake:
                    again = work if isinstance(work, Generator) else answer
                    if self._closed:
                        future.cancel()
                    else:
                        self._push(priority, again, future)
            else:
                _settle(future, answer)


def _settle(future: Future[Any], answer: Any) -> None:
    if not future.cancelled():
        future.set_result(answer)


class ParallelLane:
    """A few threads for the network and heavy parsing; they never touch the store."""

    def __init__(self, threads: int = 4) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="parallel")

    def submit(self, job: Job[T], priority: Priority = Priority.REST) -> Future[T]:  # noqa: ARG002
        """Run `job` when a thread is free."""
        return self._pool.submit(job)

    def close(self) -> None:
        """Drop what has not begun; what runs hears of it through its own `cancelled`."""
        self._pool.shutdown(wait=False, cancel_futures=True)


class Background:
    """Runs jobs on a lane and delivers each answer through `deliver`.

    `deliver` takes a closure and runs it in the window's thread; `alive` tells whether an owner
    still exists. A closed page never hears from a job that it started. `later` calls a closure in
    a later turn of the window's event loop; without it, what takes turns is done at once.
    """

    def __init__(self, store: Lane, parallel: Lane, deliver: Deliver,
                 alive: Callable[[object], bool], later: Later | None = None) -> None:
        self.store = store
        self.parallel = parallel
        self._deliver = deliver
        self._alive = alive
        self._later = later
        self.on_unheard: Callable[[BaseException], None] = _raise

    def run(self, job: Job[T], *, owner: object, on_done: Callable[[T], None] | None = None,
            on_error: Callable[[BaseException], None] | None = None, parallel: bool = False,
            priority: Priority = Priority.READING) -> Future[T]:
        """Run `job`; call `on_done` with its answer or `on_error` with its error."""
        lane = self.parallel if parallel else self.store
        future = lane.submit(job, priority)

        def land(done: Future[T]) -> None:
            if not done.cancelled():
                self._deliver(lambda: self._answer(done, owner, on_done, on_error))

        future.add_done_callback(land)
        return future

    def in_turns(self, parts: Iterator[None], *, owner: object,
                 on_done: Callable[[], None] | None = None) -> Turns:
        """Begin work of the window's own thread that gives way after each part; return it."""
        turns = Turns(parts, alive=lambda: self._alive(owner), later=self._later, done=on_done)
        turns.begin()
        return turns

    def _answer(self, done: Future[T], owner: object, on_done: Callable[[T], None] | None,
                on_error: Callable[[BaseException], None] | None) -> None:
        if not self._alive(owner):
            return
        error = done.exception()
        if error is not None:
            (on_error or self.on_unheard)(error)
        elif on_done is not None:
            on_done(done.result())

    def close(self) -> None:
        """Stop both lanes."""
        self.parallel.close()
        self.store.close()


def _raise(error: BaseException) -> None:
    raise error
