"""The padding of `padding`, over streams of any size: nothing is held in memory."""

from __future__ import annotations

from fieldbook.crypto.age_source import Readable, Writable
from fieldbook.crypto.errors import PaddingDamaged, SourceChanged
from fieldbook.crypto.padding import PREFIX_SIZE, blob_size

_ZEROS = bytes(65536)


class PaddedSource:
    """Reads a source of known length with its prefix in front and zeros behind.

    Gives exactly `size` bytes, blob_size(length) unless another size is named.
    """

    def __init__(self, source: Readable, length: int, size: int | None = None) -> None:
        self.size = blob_size(length) if size is None else size
        self._source = source
        self._prefix = length.to_bytes(PREFIX_SIZE, "big")
        self._missing = length
        self._zeros = self.size - PREFIX_SIZE - length

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes; b"" at the end.

        Raises SourceChanged when the source is shorter or longer than was said.
        """
        if self._prefix:
            data, self._prefix = self._prefix[:size], self._prefix[size:]
            return data
        if self._missing:
            return self._from_source(size)
        data = _ZEROS[: min(size, self._zeros)]
        self._zeros -= len(data)
        return data

    def _from_source(self, size: int) -> bytes:
        data = self._source.read(min(size, self._missing))
        self._missing -= len(data)
        if not data or (not self._missing and self._source.read(1)):
            raise SourceChanged
        return data


class UnpaddingTarget:
    """Takes padded bytes, piece by piece, and writes the data inside to a target.

    Call finish() after the last piece; before that, what was written is not to be believed.
    """

    def __init__(self, target: Writable) -> None:
        self._target = target
        self._prefix = b""
        self._missing = 0

    def write(self, data: bytes, /) -> None:
        """Take all of data. Raises PaddingDamaged when something stands behind the data."""
        if len(self._prefix) < PREFIX_SIZE:
            data = self._read_prefix(data)
        inside, behind = data[: self._missing], data[self._missing :]
        if inside:
            self._target.write(inside)
            self._missing -= len(inside)
        if behind.count(0) != len(behind):
            raise PaddingDamaged

    def _read_prefix(self, data: bytes) -> bytes:
        wanted = PREFIX_SIZE - len(self._prefix)
        self._prefix += data[:wanted]
        if len(self._prefix) == PREFIX_SIZE:
            self._missing = int.from_bytes(self._prefix, "big")
        return data[wanted:]

    def finish(self) -> None:
        """Raise PaddingDamaged unless prefix and data came whole."""
        if len(self._prefix) < PREFIX_SIZE or self._missing:
            raise PaddingDamaged
