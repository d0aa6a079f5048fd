"""Files of the store as Qt reads them: block by block, in memory only, never on the disk.

A file is read through `fetch(offset, length)`, which may be called from any thread but the
window's, because it waits for the store.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice

from fieldbook.core.progress import IsCancelled, never, stop_if

if TYPE_CHECKING:
    from fieldbook.session import Session

Fetch = Callable[[int, int], bytes]
"""Returns up to `length` bytes from `offset`; fewer only at the end of the file."""

BLOCK = 1024 * 1024
"""Bytes asked for at once: what the store reads well within one slice of its lane."""


def fetch_from(session: Session, blob: str) -> Fetch:
    """Return what reads a blob of the store; each read is one short visit to the store's lane."""
    def visit(offset: int, length: int) -> bytes:
        with session.store.blobs.open(blob) as stored:
            stored.seek(offset)
            return stored.read(length)

    def fetch(offset: int, length: int) -> bytes:
        data: bytes = session.in_store(lambda: visit(offset, length))
        return data

    return fetch


def read_whole(fetch: Fetch, size: int, cancelled: IsCancelled = never) -> bytes:
    """Return the first `size` bytes of a file. Raises Cancelled."""
    pieces = []
    for offset in range(0, size, BLOCK):
        stop_if(cancelled)
        pieces.append(fetch(offset, min(BLOCK, size - offset)))
    return b"".join(pieces)


class BlobDevice(QIODevice):
    """A seekable, read-only device over `fetch`; keeps no more than `KEPT` blocks.

    Belongs to the thread that made it. An error of `fetch` ends the reading and stays in `error`.
    """

    KEPT = 8

    def __init__(self, size: int, fetch: Fetch) -> None:
        super().__init__()
        self._size = size
        self._fetch = fetch
        self._at = 0
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self.error: Exception | None = None
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        """Answer that any place can be read."""
        return False

    def size(self) -> int:
        """Return the size of the file in bytes."""
        return self._size

    def seek(self, pos: int) -> bool:
        """Go to a place; answers whether there is one."""
        if not 0 <= pos <= self._size or not super().seek(pos):
            return False
        self._at = pos
        return True

    def readData(self, maxlen: int) -> object:
        """Return what is wanted from here; less only at the end, which is how Qt takes it."""
        end = min(self._at + maxlen, self._size)
        pieces = []
        try:
            while self._at < end and self.error is None:
                number, offset = divmod(self._at, BLOCK)
                piece = self._block(number)[offset:offset + end - self._at]
                pieces.append(piece)
                self._at += len(piece)
        except Exception as error:  # none may pass through Qt
            self.error = error
        return b"".join(pieces)

    def writeData(self, data: object, length: int) -> int:  # noqa: ARG002
        """Write nothing."""
        return -1

    def _block(self, number: int) -> bytes:
        if number in self._blocks:
            self._blocks.move_to_end(number)
            return self._blocks[number]
        start = number * BLOCK
        wanted = min(BLOCK, self._size - start)
        block = self._fetch(start, wanted)
        if len(block) < wanted:
            raise EOFError(f"{wanted - len(block)} bytes are missing")
        self._blocks[number] = block
        if len(self._blocks) > self.KEPT:
            self._blocks.popitem(last=False)
        return block
