"""Reading and writing by exact counts, over anything that reads or writes bytes."""

from __future__ import annotations

from typing import Protocol


class Readable(Protocol):
    """Where bytes come from: a file, a blob, a socket."""

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes; b"" only at the end."""


class Writable(Protocol):
    """Where bytes go to."""

    def write(self, data: bytes, /) -> object:
        """Take all of data."""


def read_full(source: Readable, size: int) -> bytes:
    """Return exactly `size` bytes, fewer only at the end, however little each read gives."""
    data = source.read(size)
    if len(data) == size or not data:
        return data
    parts = [data]
    missing = size - len(data)
    while missing and (data := source.read(missing)):
        parts.append(data)
        missing -= len(data)
    return b"".join(parts)


class LookAhead:
    """A source that can be looked into before it is read, and read by lines."""

    _BLOCK = 4096

    def __init__(self, source: Readable) -> None:
        self._source = source
        self._held = b""

    def peek(self, size: int) -> bytes:
        """Return up to `size` of the next bytes and leave them where they are."""
        missing = size - len(self._held)
        if missing > 0:
            self._held += read_full(self._source, missing)
        return self._held[:size]

    def skip(self, size: int) -> None:
        """Step over bytes that were peeked at."""
        self._held = self._held[size:]

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes; b"" only at the end."""
        if not self._held:
            return self._source.read(size)
        data, self._held = self._held[:size], self._held[size:]
        return data

    def line(self, limit: int) -> bytes:
        """Return the bytes up to and with the next line feed; without one at the end or limit."""
        while b"\n" not in self._held and len(self._held) < limit:
            block = self._source.read(self._BLOCK)
            if not block:
                break
            self._held += block
        end = self._held.find(b"\n", 0, limit) + 1 or min(limit, len(self._held))
        line, self._held = self._held[:end], self._held[end:]
        return line
