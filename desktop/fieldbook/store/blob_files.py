"""Reads a blob as a file: seekable, a few pages at a time."""

from __future__ import annotations

import io
from typing import BinaryIO

from fieldbook.store.database import Database, as_world_error
from fieldbook.store.errors import BlobDamaged
from fieldbook.vault.sql import SqlError

CHUNK = 2**20
"""Bytes in each row but the last."""

CHUNK_BITS = 24
"""A key is the blob's number and, in the lower bits, the chunk's."""

_BUFFER = 256 * 1024


class BlobFile(io.RawIOBase):
    """One blob, read-only. Belongs to the store's thread, as the connection does."""

    def __init__(self, database: Database, name: str, number: int, size: int) -> None:
        super().__init__()
        self._database = database
        self._name = name
        self._first = number << CHUNK_BITS
        self._size = size
        self._position = 0

    def readable(self) -> bool:
        """Answer True."""
        return True

    def seekable(self) -> bool:
        """Answer True."""
        return True

    def tell(self) -> int:
        """Return the position in bytes."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move; a position behind the end reads as empty. Raises ValueError before the start."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("before the start")
        self._position = start + offset
        return self._position

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill `buffer` from one chunk. Raises BlobDamaged, StoreDamaged, DiskFailed."""
        chunk, offset = divmod(self._position, CHUNK)
        wanted = min(len(buffer), CHUNK - offset, self._size - self._position)
        if wanted <= 0:
            return 0
        data = self._chunk(chunk, offset, wanted)
        if len(data) != wanted:
            raise BlobDamaged(blob=self._name)
        buffer[:wanted] = data
        self._position += wanted
        return wanted

    def _chunk(self, chunk: int, offset: int, wanted: int) -> bytes:
        key = self._first + chunk
        if offset == 0 and wanted == min(CHUNK, self._size - chunk * CHUNK):
            row = self._database.one("SELECT data FROM blob_chunk WHERE key = ?", (key,))
            return bytes(row[0]) if row is not None else b""
        connection = self._database.connection
        if self._database.one("SELECT 1 FROM blob_chunk WHERE key = ?", (key,)) is None:
            return b""
        try:
            handle = connection.open_blob("blob_chunk", "data", key, readonly=True)
            try:
                handle.seek(offset)
                return bytes(handle.read(wanted))
            finally:
                # an open handle would hold a read transaction
                handle.close()
        except SqlError as error:
            raise as_world_error(error, connection) from error


def open_blob(database: Database, name: str, number: int, size: int) -> BinaryIO:
    """Return a buffered, seekable reader."""
    return io.BufferedReader(BlobFile(database, name, number, size), _BUFFER)
