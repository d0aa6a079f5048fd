"""Bytes under way, in blocks of 64 KiB inside the encrypted store.

Sealed attachments wait here until the hub has them; what is fetched gathers here until it is whole.
A block that is here is never fetched or sealed again.
"""

from __future__ import annotations

import io
from collections.abc import Iterable

from fieldbook.exchange.lanes import PIECE, InStore
from fieldbook.store.store import Store

BLOCK = 65_536

SWEPT = 64
"""Blocks removed in one transaction: some 4 MiB."""

DROPPED = "dropped"
SEALED = "sealed"
RETURNING = "returning"
"""Sealed, and on its way back out of a parcel: nothing points to it before all of that is here."""
CONTENT = "content"
INCOMING = "incoming"
PLAIN = "plain"


class Spool:
    """The blocks of all files under way. Every call belongs on the store's lane."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def create(self, kind: str, name: str = "", size: int = 0) -> int:
        """Begin a file and return its number; `name` is the hex SHA-256 that it will have."""
        rows = self._store.sql("INSERT INTO spool (kind, name, size) VALUES (?, ?, ?) RETURNING id",
                               (kind, name, size))
        return int(rows[0][0])

    def find(self, kind: str, name: str) -> int | None:
        """Return the number of the file with this name, if one is under way."""
        rows = self._store.sql("SELECT id FROM spool WHERE kind = ? AND name = ?", (kind, name))
        return int(rows[0][0]) if rows else None

    def open(self, kind: str, name: str, size: int) -> int:
        """Return the number of the file with this name; begin it when it is new."""
        with self._store.transaction():
            found = self.find(kind, name)
            return self.create(kind, name, size) if found is None else found

    def size(self, number: int) -> int:
        """Return the size that the file has or will have, in bytes."""
        return int(self._store.sql("SELECT size FROM spool WHERE id = ?", (number,))[0][0])

    def name(self, number: int, name: str, size: int) -> None:
        """Give a file its name and size, once they are known."""
        self._store.sql("UPDATE spool SET name = ?, size = ? WHERE id = ?", (name, size, number))

    def have(self, number: int) -> set[int]:
        """Return the numbers of the blocks that are here."""
        return {int(row[0]) for row in self._store.sql(
            "SELECT n FROM spool_block WHERE spool = ?", (number,))}

    def put(self, number: int, first: int, blocks: Iterable[bytes]) -> None:
        """Keep consecutive blocks from number `first` on, in one transaction."""
        with self._store.transaction():
            for n, data in enumerate(blocks, first):
                self._store.sql("INSERT OR IGNORE INTO spool_block (spool, n, data) "
                                "VALUES (?, ?, ?)", (number, n, data))

    def read(self, number: int, first: int, count: int) -> bytes:
        """Return up to `count` consecutive blocks from number `first` on, joined."""
        rows = self._store.sql(
            "SELECT data FROM spool_block WHERE spool = ? AND n >= ? AND n < ? ORDER BY n",
            (number, first, first + count))
        return b"".join(bytes(row[0]) for row in rows)

    def drop(self, number: int) -> None:
        """Forget a file; its blocks go with the next sweeps."""
        self._store.sql("UPDATE spool SET kind = ?, name = '' WHERE id = ?", (DROPPED, number))

    def drop_all(self, kind: str) -> None:
        """Forget every file of a kind; the blocks go with the next sweeps."""
        self._store.sql("UPDATE spool SET kind = ?, name = '' WHERE kind = ?", (DROPPED, kind))

    def drop_orphans(self) -> None:
        """Forget what a stopped run began and nothing points to."""
        self._store.sql(
            "UPDATE spool SET kind = ?, name = '' WHERE kind = ? OR (kind = ? AND id NOT IN "
            "(SELECT spool FROM outbox_blob WHERE spool IS NOT NULL))", (DROPPED, PLAIN, SEALED))

    def sweep(self) -> bool:
        """Remove some blocks of dropped files, in one small transaction; False: none left."""
        with self._store.transaction():
            rows = self._store.sql("SELECT id FROM spool WHERE kind = ? LIMIT 1", (DROPPED,))
            if not rows:
                return False
            gone = self._store.sql(
                "DELETE FROM spool_block WHERE id IN (SELECT id FROM spool_block WHERE spool = ? "
                "LIMIT ?) RETURNING id", (rows[0][0], SWEPT))
            if len(gone) < SWEPT:
                self._store.sql("DELETE FROM spool WHERE id = ?", (rows[0][0],))
        return True


def sweep_all(spool: Spool, in_store: InStore) -> None:
    """Remove all dropped blocks, giving way to others in between."""
    while in_store(spool.sweep):
        continue


class SpoolWriter(io.RawIOBase):
    """Writes a file into the spool from another thread, a mebibyte at a time."""

    def __init__(self, in_store: InStore, spool: Spool, number: int) -> None:
        self._in_store = in_store
        self._spool = spool
        self._number = number
        self._waiting = bytearray()
        self._next = 0

    def writable(self) -> bool:
        """Say yes."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        """Take all of `data`."""
        self._waiting += data
        if len(self._waiting) >= PIECE:
            self._flush(len(self._waiting) // BLOCK * BLOCK)
        return len(data)

    def finish(self) -> None:
        """Write what waits; the last block may be short."""
        self._flush(len(self._waiting))

    def _flush(self, size: int) -> None:
        piece = bytes(self._waiting[:size])
        del self._waiting[:size]
        blocks = [piece[at:at + BLOCK] for at in range(0, len(piece), BLOCK)]
        first, self._next = self._next, self._next + len(blocks)
        self._in_store(lambda: self._spool.put(self._number, first, blocks))


class SpoolFile(io.RawIOBase):
    """Reads a whole file of the spool in order, on the lane that the caller is on."""

    def __init__(self, spool: Spool, number: int) -> None:
        self._spool = spool
        self._number = number
        self._next = 0
        self._piece = b""

    def readable(self) -> bool:
        """Say yes."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes, or all that is left when negative; empty at the end."""
        if size < 0:
            parts = []
            while piece := self.read(PIECE):
                parts.append(piece)
            return b"".join(parts)
        if not self._piece:
            self._piece = self._spool.read(self._number, self._next, PIECE // BLOCK)
            self._next += PIECE // BLOCK
        answer, self._piece = self._piece[:size], self._piece[size:]
        return answer
