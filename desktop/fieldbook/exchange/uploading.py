"""Brings a file to the hub in runs of blocks, as long as the link allows.

The hub keeps a request's blocks when all of them came. So a run that is cut is lost whole, and long
runs are for links that hold: the share of bytes that cuts waste stays near one in a hundred.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import BlobDamaged, CarrierError, UploadIncomplete
from fieldbook.exchange.notes import get_note, put_note
from fieldbook.exchange.protocol.capabilities import Credential
from fieldbook.exchange.protocol.wire import BLOCK_SIZE, MAX_BLOCKS, block_count
from fieldbook.store.store import Store

ReadBlocks = Callable[[int, int], bytes]
"""read(first, count) returns that many blocks of 64 KiB joined, the last of a file may be short."""

ATTEMPTS = 3
"""How often an upload is begun again when the hub lost or damaged blocks."""

WASTE = 0.015
"""The run is this share of what usually passes between two cuts; half of it is lost at each."""

UNKNOWN_LINK = 4 * 1024 * 1024
PACE = "upload-pace"


@dataclass
class Pace:
    """How long runs may be.

    calm: bytes that usually pass between two cuts. since: bytes since the last one.
    """

    calm: float = UNKNOWN_LINK
    since: int = 0

    @property
    def blocks(self) -> int:
        """Blocks for the next request, 1 to 16."""
        return max(1, min(MAX_BLOCKS, int(WASTE * max(self.calm, self.since) / BLOCK_SIZE)))

    def sent(self, size: int) -> None:
        """Note that a request went through."""
        self.since += size

    def cut(self) -> None:
        """Note that a request did not."""
        self.calm = (max(self.calm, 1) + self.since) / 2
        self.since = 0


def load_pace(store: Store) -> Pace:
    """Return what earlier uploads learned of the link (store lane)."""
    raw = get_note(store, PACE)
    if raw is None:
        return Pace()
    calm, since = (int(part) for part in raw.split())
    return Pace(calm, since)


def save_pace(store: Store, pace: Pace) -> None:
    """Keep it for the next time (store lane)."""
    put_note(store, PACE, f"{int(pace.calm)} {pace.since}".encode())


class Upload:
    """One file on its way. `sent`: bytes of blocks that went through."""

    def __init__(self, carrier: Carrier, name: bytes, size: int, read: ReadBlocks,
                 credential: Credential, pace: Pace | None = None) -> None:
        """`name`: SHA-256 of the file; `size` in bytes."""
        self.sent = 0
        self._carrier = carrier
        self._name = name
        self._size = size
        self._read = read
        self._credential = credential
        self._pace = pace or Pace(calm=2**40)

    def run(self, progress: Progress = silent, cancelled: IsCancelled = never) -> int:
        """Send what the hub lacks and return `sent`.

        Raises Cancelled between two requests, the carrier's errors, and UploadIncomplete or
        BlobDamaged when the hub fails to keep the file three times over.
        """
        for attempt in range(ATTEMPTS):
            stop_if(cancelled)
            state = self._carrier.declare_blob(self._name, self._size, self._credential)
            if state.complete:
                break
            self._send_missing(state.have, progress, cancelled)
            try:
                self._carrier.commit_blob(self._name, self._credential)
            except (UploadIncomplete, BlobDamaged):
                if attempt == ATTEMPTS - 1:
                    raise
            else:
                break
        return self.sent

    def _send_missing(self, have: frozenset[int], progress: Progress,
                      cancelled: IsCancelled) -> None:
        for first, count in _runs(block_count(self._size), have, self._pace):
            stop_if(cancelled)
            data = self._read(first, count)
            self._put(first, data)
            self.sent += len(data)
            progress(min(self._size, (first + count) * BLOCK_SIZE), self._size)

    def _put(self, first: int, data: bytes) -> None:
        """Send one run. A carrier tries a cut request once more; that is told by its counter."""
        before = self._carrier.traffic.requests
        try:
            self._carrier.put_blocks(self._name, first, data, self._credential)
        except CarrierError:
            self._pace.cut()
            raise
        if self._carrier.traffic.requests > before + 1:
            self._pace.cut()
        self._pace.sent(len(data))


def upload_bytes(carrier: Carrier, name: bytes, data: bytes, credential: Credential,
                 cancelled: IsCancelled = never) -> int:
    """Bring a file that is in memory to the hub; return how many bytes had to be sent."""
    def read(first: int, count: int) -> bytes:
        return data[first * BLOCK_SIZE:(first + count) * BLOCK_SIZE]

    return Upload(carrier, name, len(data), read, credential).run(silent, cancelled)


def _runs(total: int, have: frozenset[int], pace: Pace) -> Iterator[tuple[int, int]]:
    """Yield (first, count) of consecutive missing blocks, as many as the pace allows."""
    n = 0
    while n < total:
        if n in have:
            n += 1
            continue
        count, most = 1, pace.blocks
        while count < most and n + count < total and n + count not in have:
            count += 1
        yield n, count
        n += count
