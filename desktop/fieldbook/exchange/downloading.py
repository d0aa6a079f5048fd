"""Fetches files in blocks over one or several connections, and keeps each block at once.

What came before a cut is kept; the next run asks only for what is missing. Network threads never
touch the store: they hand runs of blocks to the thread that asked.
"""

from __future__ import annotations

import hashlib
import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from time import monotonic

from fieldbook.core.progress import IsCancelled, stop_if
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import ConnectionCut
from fieldbook.exchange.refusals import ContentDamaged
from fieldbook.exchange.spool import BLOCK

FLUSH_BLOCKS = 16
FLUSH_SECONDS = 0.5
WAIT_SECONDS = 0.2


@dataclass(frozen=True)
class Wanted:
    """A file to fetch: hash, size, the hash of each block when they are known, what is here."""

    sha256: bytes
    size: int
    blocks: Sequence[str] = ()
    have: frozenset[int] = field(default_factory=frozenset)

    def ranges(self) -> list[tuple[int, int]]:
        """Return the missing runs as (first block, block after the last), longest runs together."""
        missing = [n for n in range(-(-self.size // BLOCK)) if n not in self.have]
        found: list[tuple[int, int]] = []
        for n in missing:
            if found and found[-1][1] == n:
                found[-1] = (found[-1][0], n + 1)
            else:
                found.append((n, n + 1))
        return found


@dataclass(frozen=True)
class Arrived:
    """Consecutive verified blocks of a file, from number `first` on."""

    wanted: Wanted
    first: int
    blocks: list[bytes]


@dataclass(frozen=True)
class Complete:
    """All of a file came (its own hash is not checked yet)."""

    wanted: Wanted


Event = Arrived | Complete
Tell = Callable[[Event], None]


def download(carrier: Carrier, files: Iterable[Wanted], connections: int,
             cancelled: IsCancelled) -> Iterator[Event]:
    """Yield blocks as they come and each file once it is whole, in the calling thread.

    Raises Cancelled, ContentDamaged (a block is not the one that was signed) and what the carrier
    raises; everything that came before has been yielded by then.
    """
    waiting = list(files)
    if connections < 2 or len(waiting) < 2:
        yield from _one_by_one(carrier, waiting, cancelled)
    else:
        yield from _Crew(carrier, waiting, min(connections, len(waiting)), cancelled).events()


def _one_by_one(carrier: Carrier, files: Sequence[Wanted],
                cancelled: IsCancelled) -> Iterator[Event]:
    for wanted in files:
        for first, end in wanted.ranges():
            yield from _run(carrier, wanted, first, end, cancelled)
        yield Complete(wanted)


def _run(carrier: Carrier, wanted: Wanted, first: int, end: int,
         cancelled: IsCancelled) -> Iterator[Arrived]:
    """Fetch one run of blocks; what came is yielded even when the connection breaks."""
    stop_if(cancelled)
    batch = _Batch(wanted, first)
    stop = min(end * BLOCK, wanted.size)
    error: Exception | None = None
    try:
        for piece in carrier.get_blob_range(wanted.sha256, first * BLOCK, stop):
            batch.take(piece)
            if batch.is_due():
                yield batch.flush()
            stop_if(cancelled)
        if batch.position < stop:
            error = ConnectionCut()
    except Exception as trouble:
        error = trouble
    if batch.blocks:
        yield batch.flush()
    if error is not None:
        raise error


class _Batch:
    """Cuts a stream into blocks, checks each, and gathers some before they are kept."""

    def __init__(self, wanted: Wanted, first: int) -> None:
        self.blocks: list[bytes] = []
        self.position = first * BLOCK
        self._wanted = wanted
        self._first = first
        self._rest = bytearray()
        self._since = monotonic()

    def take(self, piece: bytes) -> None:
        """Add what came; raises ContentDamaged."""
        self._rest += piece
        self.position += len(piece)
        while len(self._rest) >= BLOCK:
            self._close(BLOCK)
        if self._rest and self.position == self._wanted.size:
            self._close(len(self._rest))

    def _close(self, size: int) -> None:
        block = bytes(self._rest[:size])
        number = self._first + len(self.blocks)
        expected = self._wanted.blocks
        if expected and hashlib.sha256(block).hexdigest() != expected[number]:
            raise ContentDamaged(item=self._wanted.sha256.hex())
        del self._rest[:size]
        self.blocks.append(block)

    def is_due(self) -> bool:
        """Tell whether it is time to keep what came."""
        return bool(self.blocks) and (len(self.blocks) >= FLUSH_BLOCKS
                                      or monotonic() - self._since > FLUSH_SECONDS)

    def flush(self) -> Arrived:
        """Return what came since the last time."""
        arrived = Arrived(self._wanted, self._first, self.blocks)
        self._first += len(self.blocks)
        self.blocks, self._since = [], monotonic()
        return arrived


class _Crew:
    """Several threads that fetch whole files; the first error stops all of them."""

    def __init__(self, carrier: Carrier, files: Sequence[Wanted], size: int,
                 cancelled: IsCancelled) -> None:
        self._carrier = carrier
        self._cancelled = cancelled
        self._stopped = threading.Event()
        self._todo: queue.SimpleQueue[Wanted] = queue.SimpleQueue()
        for wanted in files:
            self._todo.put(wanted)
        self._events: queue.Queue[Event | Exception | None] = queue.Queue(maxsize=4 * size)
        self._threads = [threading.Thread(target=self._work, daemon=True, name="fetch")
                         for _ in range(size)]

    def events(self) -> Iterator[Event]:
        """Run the threads and yield what they bring; raise the first error after the rest ended."""
        for thread in self._threads:
            thread.start()
        error: Exception | None = None
        ended = 0
        try:
            while ended < len(self._threads):
                event = self._events.get()
                if event is None:
                    ended += 1
                elif isinstance(event, Exception):
                    error = error or event
                    self._stopped.set()
                else:
                    yield event
        finally:
            self._stopped.set()
            self._drain()
        if error is not None:
            raise error

    def _work(self) -> None:
        try:
            while not self._stop():
                try:
                    wanted = self._todo.get_nowait()
                except queue.Empty:
                    break
                for event in _one_by_one(self._carrier, [wanted], self._stop):
                    self._events.put(event)
            stop_if(self._cancelled)
        except Exception as error:
            self._events.put(error)
        finally:
            self._events.put(None)

    def _stop(self) -> bool:
        return self._stopped.is_set() or self._cancelled()

    def _drain(self) -> None:
        """Let threads that wait for room end, when the reader has gone away."""
        while any(thread.is_alive() for thread in self._threads):
            try:
                self._events.get(timeout=WAIT_SECONDS)
            except queue.Empty:
                continue
