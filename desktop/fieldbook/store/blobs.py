"""Files of any size, in rows of the store, named by their content under the vault's key.

A blob's id is HMAC-SHA256(blob key, SHA-256 of the content), in base32. One file is kept once.
Content is first written under a number without a name; it gets its name in the last transaction, so
that nothing half written is ever seen.
"""

from __future__ import annotations

import io
import time
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import BinaryIO

from fieldbook.core.background import is_hurried
from fieldbook.core.clock import Clock
from fieldbook.core.errors import BugError
from fieldbook.core.ids import id_from
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.crypto.hashing import Sha256, keyed_hash
from fieldbook.store.blob_files import CHUNK, CHUNK_BITS, open_blob
from fieldbook.store.database import MAX_TRANSACTION, Database
from fieldbook.store.errors import (
    BlobDamaged,
    BlobMissing,
    DiskFailed,
    DiskFull,
    SourceChanged,
    StoreFull,
)

_MOST = MAX_TRANSACTION // CHUNK - 1
"""Chunks in one transaction at most; the rest of 16 MiB is for the pages that lead to them."""

_SLICE_SECONDS = 0.025
_CALM_SECONDS = 0.2
"""How long a slice may take, and how long while nobody is there to wait for its end.

Each slice ends with a commit, which costs about 8 ms however little it holds.
"""
_RESERVE = 2**20
"""Bytes that no blob may take: room for what people type."""

_AT_ONCE = 32 * 2**20
"""Bytes of blobs that go at once when their names have gone: about a third of a second."""

_FEW = 2
"""Chunks that are removed in one slice; overwriting takes longer than writing."""

_PAGE_OVERHEAD = 1.01


@dataclass(frozen=True, slots=True)
class Blob:
    """A file in the store: size in bytes, SHA-256 in hex."""

    id: str
    size: int
    sha256: str


class _Incoming:
    """A blob that is being written."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.size = 0
        self.chunks = 0
        self.hash = Sha256()

    def take(self, pieces: Sequence[bytes]) -> None:
        """Count and hash what was written."""
        for piece in pieces:
            self.hash.update(piece)
            self.size += len(piece)
            self.chunks += 1


class Blobs:
    """Tables `blob` and `blob_chunk`."""

    def __init__(self, database: Database, blob_key: bytes, clock: Clock) -> None:
        self._database = database
        self._key = blob_key
        self._clock = clock
        self._under_way: set[int] = set()
        self._has_nameless = False
        database.after_commit.append(self._tidy)

    def add(self, source: BinaryIO, *, size: int | None = None, progress: Progress = silent,
            cancelled: IsCancelled = never) -> Blob:
        """Keep what `source` gives until its end. An aborted add leaves nothing.

        Raises StoreFull (before anything is written when `size` is known), SourceChanged when it
        gives another number of bytes, DiskFull, Cancelled, and what reading the source raises.
        """
        return _drained(self._add(source, size, progress, cancelled, in_slices=False))

    def add_sliced(self, source: BinaryIO, *, size: int | None = None, progress: Progress = silent,
                   cancelled: IsCancelled = never) -> Generator[None, None, Blob]:
        """Do what add() does, and yield between slices; the value is the Blob.

        A slice takes about 25 ms, or up to 200 ms while nobody waits for the store's lane.
        """
        return self._add(source, size, progress, cancelled, in_slices=True)

    def _add(self, source: BinaryIO, size: int | None, progress: Progress,
             cancelled: IsCancelled, *, in_slices: bool) -> Generator[None, None, Blob]:
        self.check_room(size or 0)
        incoming = self._begin()
        try:
            yield from self._fill(incoming, source, size, progress, cancelled, in_slices)
            return self._finish(incoming)
        except GeneratorExit:
            # the job was dropped: nothing more may be yielded, the next sweep takes the rest
            raise
        except BaseException:
            if self._database.is_usable:
                yield from self._discard(incoming.number, _FEW if in_slices else _MOST)
            raise
        finally:
            self._under_way.discard(incoming.number)

    def check_room(self, size: int) -> None:
        """Raise StoreFull unless `size` bytes fit and some room is left for what people type."""
        free = self._database.room()
        needed = int(size * _PAGE_OVERHEAD) + min(_RESERVE, free // 16)
        if needed > free:
            raise StoreFull(needed=needed, free=free)

    def _begin(self) -> _Incoming:
        with self._database.transaction():
            self._database.sql("INSERT INTO blob (added) VALUES (?)", (self._clock.now_ms(),))
            number = self._database.number("SELECT last_insert_rowid()")
        self._under_way.add(number)
        return _Incoming(number)

    def _fill(self, incoming: _Incoming, source: BinaryIO, size: int | None, progress: Progress,
              cancelled: IsCancelled, in_slices: bool) -> Generator[None, None, None]:
        nested = self._database.in_transaction
        batch = 1 if in_slices else _MOST
        ended = False
        while not ended:
            stop_if(cancelled)
            began = time.perf_counter()
            before = incoming.chunks
            ended = self._write_batch(incoming, source, batch)
            took = time.perf_counter() - began
            progress(incoming.size, size or 0)
            if size is not None and (incoming.size > size or (ended and incoming.size < size)):
                raise SourceChanged(promised=size, given=incoming.size)
            if nested and incoming.size > MAX_TRANSACTION:
                raise BugError("a blob of this size may not be added inside a transaction")
            if in_slices:
                yield
                batch = _next_batch(incoming.chunks - before, took)

    def _write_batch(self, incoming: _Incoming, source: BinaryIO, batch: int) -> bool:
        """Write up to `batch` chunks in one transaction; say whether the source has ended."""
        pieces: list[bytes] = []
        with ThreadPoolExecutor(1) as beside, self._database.transaction():
            while len(pieces) < batch and (data := _read_full(source)):
                self._database.sql("INSERT INTO blob_chunk VALUES (?, ?)", (
                    (incoming.number << CHUNK_BITS) + incoming.chunks + len(pieces), data))
                pieces.append(data)
                if len(data) < CHUNK:
                    break
            # while the commit encrypts and waits for the disk
            hashed = beside.submit(incoming.take, pieces)
        hashed.result()
        return len(pieces) < batch or len(pieces[-1]) < CHUNK

    def write_batch(self, incoming: _Incoming, source: BinaryIO) -> None:
        """Write what `source` holds, as much of it as one transaction may."""
        self._write_batch(incoming, source, _MOST)

    def forget(self, number: int) -> None:
        """Note that nobody writes to this blob any more."""
        self._under_way.discard(number)

    def discard(self, number: int) -> Generator[None, None, None]:
        """Remove a blob that has no name, in a few transactions."""
        return self._discard(number, _MOST)

    def _finish(self, incoming: _Incoming) -> Blob:
        digest = incoming.hash.digest()
        name = id_from(keyed_hash(self._key, digest)[:16])
        blob = Blob(name, incoming.size, digest.hex())
        with self._database.transaction():
            known = self._database.one("SELECT n FROM blob WHERE id = ?", (name,))
            if known is None:
                self._database.sql("UPDATE blob SET id = ?, size = ?, sha256 = ? WHERE n = ?",
                                   (name, incoming.size, digest, incoming.number))
        if known is not None:
            for _ in self._discard(incoming.number, _MOST):
                pass
        return blob

    def _discard(self, number: int, chunks: int) -> Generator[None, None, None]:
        """Remove a blob that has no name, so many chunks in each transaction."""
        first, last = number << CHUNK_BITS, ((number + 1) << CHUNK_BITS) - 1
        while True:
            with self._database.transaction():
                self._database.sql(
                    "DELETE FROM blob_chunk WHERE key IN (SELECT key FROM blob_chunk"
                    " WHERE key BETWEEN ? AND ? LIMIT ?)", (first, last, chunks))
                left = self._database.one(
                    "SELECT 1 FROM blob_chunk WHERE key BETWEEN ? AND ?", (first, last))
                if left is None:
                    self._database.sql("DELETE FROM blob WHERE n = ?", (number,))
                    return
            yield

    def returning(self, blob: Blob) -> Returning:
        """Return a writer for a blob that was here, or in another vault, under this very id."""
        self.check_room(blob.size)
        return Returning(self, self._database, self._begin(), blob)

    def sweep(self) -> Generator[None, None, None]:
        """Remove what an add that was killed left, in slices; run this after each opening."""
        for row in self._database.sql("SELECT n FROM blob WHERE id IS NULL"):
            if row["n"] not in self._under_way:
                yield from self._discard(row["n"], _FEW)
                yield

    def open(self, id: str) -> BinaryIO:
        """Return a seekable reader; it holds no more than 256 KiB. Raises BlobMissing."""
        row = self._named(id)
        return open_blob(self._database, id, row[0], row[1])

    def read(self, id: str) -> bytes:
        """Return the whole content. Raises BlobMissing, BlobDamaged."""
        with self.open(id) as source:
            return source.read()

    def info(self, id: str) -> Blob:
        """Return size and hash. Raises BlobMissing."""
        _, size, digest = self._named(id)
        return Blob(id, size, digest.hex())

    def has(self, id: str) -> bool:
        """Say whether the blob is here."""
        return self._database.one("SELECT 1 FROM blob WHERE id = ?", (id,)) is not None

    def all(self) -> list[Blob]:
        """Return every blob."""
        return [Blob(row["id"], row["size"], row["sha256"].hex()) for row in self._database.sql(
            "SELECT id, size, sha256 FROM blob WHERE id IS NOT NULL ORDER BY n")]

    def remove(self, id: str) -> None:
        """Remove a blob, overwritten with zeros; nothing when it is not here.

        Inside a transaction it loses its name only; its content goes after the commit, or with the
        next sweep() if it is larger than 64 MiB.
        """
        self._has_nameless = True
        with self._database.transaction():
            self._database.sql("UPDATE blob SET id = NULL WHERE id = ?", (id,))

    def _tidy(self) -> None:
        if not self._has_nameless:
            return
        self._has_nameless = False
        removed = self._database.sql(
            "SELECT n, size FROM blob WHERE id IS NULL AND sha256 IS NOT NULL")
        if sum(row["size"] for row in removed) > _AT_ONCE:
            return
        try:
            for row in removed:
                for _ in self._discard(row["n"], _MOST):
                    pass
        except (StoreFull, DiskFull, DiskFailed):
            # what was asked for is committed, and must be told as done: the content waits
            self._has_nameless = True

    def check(self, id: str, cancelled: IsCancelled = never) -> None:
        """Read the whole blob and compare its hash. Raises BlobDamaged, BlobMissing."""
        expected = self.info(id)
        found = Sha256()
        with self.open(id) as source:
            for data in _pieces(source):
                stop_if(cancelled)
                found.update(data)
        if found.hexdigest() != expected.sha256:
            raise BlobDamaged(blob=id)

    def _named(self, id: str) -> tuple[int, int, bytes]:
        row = self._database.one("SELECT n, size, sha256 FROM blob WHERE id = ?", (id,))
        if row is None:
            raise BlobMissing(blob=id)
        return row["n"], row["size"], bytes(row["sha256"])


class Returning:
    """Takes a blob's content piece by piece. It is checked by finish(), and there after settle().

    Between the two it has no name: if the program ends meanwhile, the next sweep removes it.
    """

    def __init__(self, blobs: Blobs, database: Database, incoming: _Incoming, blob: Blob) -> None:
        self._blobs, self._database, self._incoming, self._blob = blobs, database, incoming, blob
        self._waiting = bytearray()

    def write(self, data: bytes) -> None:
        """Take all of `data`; what does not fill a chunk waits for the rest."""
        self._waiting += data
        whole = len(self._waiting) // CHUNK * CHUNK
        if whole:
            self._put(bytes(self._waiting[:whole]))
            del self._waiting[:whole]

    def finish(self) -> None:
        """Take note that this was all. Raises BlobDamaged, and keeps nothing, if it is not."""
        self._put(bytes(self._waiting))
        self._waiting.clear()
        expected = (self._blob.size, self._blob.sha256)
        if (self._incoming.size, self._incoming.hash.hexdigest()) != expected:
            self.give_up()
            raise BlobDamaged(blob=self._blob.id)

    def settle(self) -> None:
        """Give the blob its name."""
        if self._blobs.has(self._blob.id):
            self.give_up()
            return
        self._database.sql(
            "UPDATE blob SET id = ?, size = ?, sha256 = ? WHERE n = ?",
            (self._blob.id, self._blob.size, self._incoming.hash.digest(), self._incoming.number))
        self._blobs.forget(self._incoming.number)

    def give_up(self) -> None:
        """Throw away what was written."""
        self._blobs.forget(self._incoming.number)
        if self._database.is_usable:
            for _ in self._blobs.discard(self._incoming.number):
                pass

    def _put(self, data: bytes) -> None:
        source = io.BytesIO(data)
        while source.tell() < len(data):
            self._blobs.write_batch(self._incoming, source)


def _next_batch(chunks: int, took: float) -> int:
    """Return how many chunks fit into a slice, by what the last ones took."""
    seconds = _SLICE_SECONDS if is_hurried() else _CALM_SECONDS
    fitting = int(max(chunks, 1) * seconds / max(took, 1e-6))
    return max(1, min(_MOST, fitting, 2 * max(chunks, 1)))


def _read_full(source: BinaryIO) -> bytes:
    """Read one chunk; raw sources may give it in pieces."""
    data = source.read(CHUNK)
    if not data or len(data) == CHUNK:
        return data
    pieces = [data]
    missing = CHUNK - len(data)
    while missing and (more := source.read(missing)):
        pieces.append(more)
        missing -= len(more)
    return b"".join(pieces)


def _pieces(source: BinaryIO) -> Iterator[bytes]:
    while data := source.read(CHUNK):
        yield data


def _drained(work: Generator[None, None, Blob]) -> Blob:
    while True:
        try:
            next(work)
        except StopIteration as end:
            blob: Blob = end.value
            return blob
