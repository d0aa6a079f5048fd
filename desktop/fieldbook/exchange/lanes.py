"""Network and store work in different threads: how code of one runs a job on the other."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import BinaryIO, Protocol, TypeVar

from fieldbook.core.background import drain

T = TypeVar("T")

PIECE = 1024 * 1024
"""Bytes read or written on the store's lane in one go."""


class InStore(Protocol):
    """Runs a job on the store's lane and waits for its answer."""

    def __call__(self, job: Callable[[], T], /) -> T:
        """Return what `job` returns; raise what it raises."""
        ...


def here(job: Callable[[], T], /) -> T:
    """Run a job of the store in the calling thread: for one that owns the store's connection."""
    answer: T = drain(job())
    return answer


class PiecewiseReader(io.RawIOBase):
    """Reads a file that lives in the store, piece by piece, from another thread."""

    def __init__(self, in_store: InStore, source: BinaryIO) -> None:
        """Read from `source`, which only the store's lane may touch."""
        self._in_store = in_store
        self._source = source
        self._piece = b""

    def readable(self) -> bool:
        """Say yes."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes (all that is left when negative); empty at the end."""
        if size < 0:
            rest = self._piece + self._in_store(self._source.read)
            self._piece = b""
            return rest
        if not self._piece:
            self._piece = self._in_store(lambda: self._source.read(PIECE))
        answer, self._piece = self._piece[:size], self._piece[size:]
        return answer
