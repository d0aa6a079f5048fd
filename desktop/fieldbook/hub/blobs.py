"""Blobs: announce, send blocks, commit; read any range.

Blocks of an upload are objects of their own, one per request, named by their place. So any number
of hub processes can take blocks of one blob at the same time and nothing is counted anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, delete, insert, select

from fieldbook.core.clock import Clock
from fieldbook.crypto.hashing import Sha256
from fieldbook.exchange.protocol.wire import (
    BLOCK_SIZE,
    MAX_BLOCKS,
    DeclareCall,
    Declared,
    block_count,
)
from fieldbook.hub.callers import Caller, need_room
from fieldbook.hub.faults import HubFault
from fieldbook.hub.limits import Limits
from fieldbook.hub.objects import Objects
from fieldbook.hub.packets import today
from fieldbook.hub.tables import Database, blobs, uploads


def blob_name(digest: bytes) -> str:
    """Return the name that a blob is stored under."""
    return f"blobs/{digest.hex()[:2]}/{digest.hex()}"


def upload_name(payer: bytes, digest: bytes) -> str:
    """Return the folder of an upload's blocks. Nobody can spoil the blocks of another payer."""
    return f"uploads/{payer.hex()}/{digest.hex()}"


class Blobs:
    """Big files, each named by its SHA-256."""

    def __init__(self, database: Database, objects: Objects, clock: Clock,
                 limits: Limits) -> None:
        self._database = database
        self._objects = objects
        self._clock = clock
        self._limits = limits

    def size(self, digest: bytes) -> int:
        """Return how many bytes a whole blob has."""
        size = self._size(digest)
        if size is None:
            raise HubFault("no-such-blob")
        return size

    def read(self, digest: bytes, start: int, end: int) -> Iterator[bytes]:
        """Yield bytes start..end (end excluded) of a whole blob."""
        return self._objects.read(blob_name(digest), start, end)

    def declare(self, caller: Caller, digest: bytes, call: DeclareCall) -> Declared:
        """Announce a blob; answer what is here of it."""
        payer = caller.payer
        if self._size(digest) is not None:
            self._tidy(payer, digest)
            return Declared(complete=True)
        if call.size > self._limits.blob:
            raise HubFault("too-large")
        self._database.write(
            lambda connection: self._announce(connection, payer, digest, call.size))
        return Declared(have=_runs(self._blocks(payer, digest)))

    def put_blocks(self, caller: Caller, digest: bytes, first: int, data: bytes) -> None:
        """Keep 1 to 16 consecutive blocks; nothing happens if the blob is whole already."""
        payer = caller.payer
        if self._size(digest) is not None:
            return
        size = self._declared(payer, digest)
        count = block_count(len(data))
        start, end = first * BLOCK_SIZE, first * BLOCK_SIZE + len(data)
        fits = end == size or (end < size and len(data) % BLOCK_SIZE == 0)
        if not 1 <= count <= MAX_BLOCKS or start >= size or not fits:
            raise HubFault("block-bounds")
        self._objects.put(f"{upload_name(payer, digest)}/{first:07d}-{count:02d}", data)

    def commit(self, caller: Caller, digest: bytes) -> None:
        """Put the blocks together if they hash to the blob's name; the same again is no error."""
        payer = caller.payer
        if self._size(digest) is None:
            self._assemble(payer, digest)
        self._tidy(payer, digest)

    def _assemble(self, payer: bytes, digest: bytes) -> None:
        size = self._declared(payer, digest)
        blocks = self._blocks(payer, digest)
        if len(blocks) != block_count(size):
            raise HubFault("upload-incomplete")
        try:
            self._objects.put_stream(blob_name(digest), self._checked(blocks, digest, size))
        except _Mismatch:
            if self._size(digest) is not None:
                return  # another request finished the same blob and dropped the blocks
            self._drop_blocks(payer, digest)
            raise HubFault("blob-damaged") from None
        self._database.write(lambda connection: _publish(connection, payer, digest, size))

    def delete(self, caller: Caller, digest: bytes) -> None:
        """Remove a blob; the payer's quota gets its bytes back."""
        caller.need_owner()
        self._database.write(lambda connection: connection.execute(
            delete(blobs).where(blobs.c.sha256 == digest)))
        self._objects.delete([blob_name(digest)])

    def forget(self) -> None:
        """Drop uploads that nobody finished."""
        oldest = today(self._clock) - self._limits.upload_days
        with self._database.read() as connection:
            stale = connection.execute(select(uploads.c.payer, uploads.c.sha256)
                                       .where(uploads.c.day < oldest)).all()
        for payer, digest in stale:
            self._tidy(bytes(payer), bytes(digest))

    def drop_lost(self) -> None:
        """Forget blobs whose files are gone, so that they can be sent again."""
        with self._database.read() as connection:
            known = [bytes(one) for one in connection.execute(select(blobs.c.sha256)).scalars()]
        here = set(self._objects.names("blobs")) if known else set()
        lost = [digest for digest in known if blob_name(digest) not in here]

        def work(connection: Connection) -> None:
            for digest in lost:
                connection.execute(delete(blobs).where(blobs.c.sha256 == digest))

        self._database.write(work)

    def _size(self, digest: bytes) -> int | None:
        with self._database.read() as connection:
            return connection.execute(
                select(blobs.c.size).where(blobs.c.sha256 == digest)).scalar_one_or_none()

    def _declared(self, payer: bytes, digest: bytes) -> int:
        with self._database.read() as connection:
            size = _upload_size(connection, payer, digest)
        if size is None:
            raise HubFault("not-declared")
        return size

    def _announce(self, connection: Connection, payer: bytes, digest: bytes, size: int) -> None:
        known = _upload_size(connection, payer, digest)
        if known is not None and known != size:
            raise HubFault("size-differs")
        if known is None:
            need_room(connection, self._limits, payer, size, lock=True)
            connection.execute(insert(uploads).values(
                payer=payer, sha256=digest, size=size, day=today(self._clock)))

    def _tidy(self, payer: bytes, digest: bytes) -> None:
        """Drop what is left of an upload: its blocks first, then the row that says they exist."""
        with self._database.read() as connection:
            declared = _upload_size(connection, payer, digest) is not None
        if declared:
            self._drop_blocks(payer, digest)
            self._database.write(lambda connection: connection.execute(
                delete(uploads).where(uploads.c.payer == payer, uploads.c.sha256 == digest)))

    def _drop_blocks(self, payer: bytes, digest: bytes) -> None:
        self._objects.delete(self._objects.names(upload_name(payer, digest)))

    def _blocks(self, payer: bytes, digest: bytes) -> dict[int, tuple[str, int]]:
        """Return for each block that is here the object that holds it and its place in there."""
        held: dict[int, tuple[str, int]] = {}
        for name in self._objects.names(upload_name(payer, digest)):
            first, _, count = name.rpartition("/")[2].partition("-")
            for place in range(int(count)):
                held[int(first) + place] = (name, place)
        return held

    def _checked(self, blocks: dict[int, tuple[str, int]], digest: bytes,
                 size: int) -> Iterator[bytes]:
        """Yield the blob's bytes in order; raise _Mismatch at the end if they are not the blob."""
        total, left = Sha256(), size
        held_name, held = "", b""
        for number in range(block_count(size)):
            name, place = blocks[number]
            if name != held_name:
                held_name, held = name, self._objects.get(name) or b""
            block = held[place * BLOCK_SIZE:(place + 1) * BLOCK_SIZE]
            total.update(block)
            left -= len(block)
            yield block
        if left or total.digest() != digest:
            raise _Mismatch


class _Mismatch(Exception):
    """The blocks are not the blob that was announced."""


def _publish(connection: Connection, payer: bytes, digest: bytes, size: int) -> None:
    known = connection.execute(select(blobs.c.size).where(blobs.c.sha256 == digest)).first()
    if known is None:
        connection.execute(insert(blobs).values(sha256=digest, size=size, payer=payer))


def _upload_size(connection: Connection, payer: bytes, digest: bytes) -> int | None:
    return connection.execute(select(uploads.c.size).where(
        uploads.c.payer == payer, uploads.c.sha256 == digest)).scalar_one_or_none()


def _runs(blocks: dict[int, tuple[str, int]]) -> tuple[tuple[int, int], ...]:
    """Return the block numbers as (first, count) of each run without a gap."""
    runs: list[tuple[int, int]] = []
    for number in sorted(blocks):
        if runs and sum(runs[-1]) == number:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((number, 1))
    return tuple(runs)
