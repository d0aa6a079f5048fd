"""Making a parcel: read out, written, flushed, read back whole and compared."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from fieldbook.core.background import drain
from fieldbook.core.clock import Clock
from fieldbook.core.errors import reason_of
from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.crypto import age
from fieldbook.crypto.errors import AgeError, AgeNoMatch
from fieldbook.crypto.hashing import Sha256
from fieldbook.exchange.lanes import PIECE, InStore
from fieldbook.exchange.parting import KeptOutbox, kept_outbox, read_spooled, spooled_size
from fieldbook.exchange.spool import BLOCK
from fieldbook.store.away import NOWHERE, Held
from fieldbook.store.errors import BlobDamaged, BlobMissing
from fieldbook.store.leftovers import Leftovers, unfinished
from fieldbook.store.store import Store
from fieldbook.travel.errors import (
    ParcelDamaged,
    ParcelExists,
    ParcelPlaceMissing,
    ParcelTooNew,
    ParcelUnreadable,
    ParcelWordsWrong,
)
from fieldbook.travel.items import Item
from fieldbook.travel.parcel import (
    BLOB,
    SPOOLED,
    Manifest,
    Named,
    Reader,
    Sink,
    Source,
    Stream,
    pieces,
)
from fieldbook.vault.files import flush, flush_folder, named_errors, refuse_in_vault

SLICE_SECONDS = 0.02
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Written:
    """A parcel as it lies: SHA-256 and bytes of the file, what is in it, how many files are not.

    A record may name an attachment that has not come yet, or was lost before.
    """

    sha256: bytes
    size: int
    manifest: Manifest
    missing: int


def forget_cached(file: Path) -> None:
    """Ask the system to read a file from its disk the next time; only some systems can."""
    if hasattr(os, "posix_fadvise"):
        with file.open("rb") as source:
            os.posix_fadvise(source.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


class Packer:
    """Makes parcels; reads the store on its lane, a piece at a time, and works outside it."""

    def __init__(self, store: Store, in_store: InStore, clock: Clock,
                 forget: Callable[[Path], None] = forget_cached) -> None:
        """`forget` makes the system read a file from its disk when it is read next."""
        self._store, self._in_store, self._clock = store, in_store, clock
        self._forget = forget

    def pack(self, items: Sequence[Item], target: Path, identity: age.HybridIdentity,
             progress: Progress, cancelled: IsCancelled) -> Written:
        """Write a parcel that `identity` opens, and read it back whole before it counts.

        Raises ParcelExists, ParcelPlaceMissing, PlaceInVault, BlobDamaged, BlobMissing,
        ParcelDamaged when the file does not give back what was written, DiskFull, DiskFailed,
        FolderReadOnly, Cancelled: then nothing is left.
        """
        if os.path.lexists(target):
            raise ParcelExists
        if not os.path.isdir(target.parent):  # Path would raise where the stick fails
            raise ParcelPlaceMissing
        with named_errors():
            refuse_in_vault(target)
        manifest, missing = drain(self._in_store(lambda: self._manifest(items)))
        half, noted = unfinished(target), Leftovers(self._store.secrets)
        with noted.writing(target, self._in_store), named_errors():
            try:
                written = self._proven(manifest, missing, half, identity, progress, cancelled)
                if os.path.lexists(target):
                    raise ParcelExists
                half.rename(target)
            except BaseException:
                with suppress(OSError):
                    half.unlink(missing_ok=True)
                raise
            flush_folder(target.parent)
        return written

    def _proven(self, manifest: Manifest, missing: int, half: Path, identity: age.HybridIdentity,
                progress: Progress, cancelled: IsCancelled) -> Written:
        """Write the file under its first name and read it back whole."""
        total = max(1, sum(one.size for one in manifest.streams))
        packed = self._write(manifest, half, identity, _part(progress, 0, total), cancelled)
        self._forget(half)
        _prove(half, identity, manifest, packed, _part(progress, 1, total), cancelled)
        return Written(file_hash(half, cancelled), half.stat().st_size, manifest, missing)

    def _manifest(self, items: Sequence[Item]) -> Generator[None, None, tuple[Manifest, int]]:
        """Gather what goes, in slices.

        What somebody writes meanwhile gets another mark than is kept here: it counts as not packed.
        """
        keys = list(dict.fromkeys(key for item in items for key in item.records))
        held: list[Held] = []
        rows: list[KeptOutbox] = []
        named: set[str] = set()
        end = time.monotonic() + SLICE_SECONDS
        for key in keys:
            held.append(self._store.away.held(*key))
            rows.append(kept_outbox(self._store, [key[1]]))
            named.update(self._named_blobs([key]), rows[-1].sources)
            if time.monotonic() > end:
                yield
                end = time.monotonic() + SLICE_SECONDS
        outbox = KeptOutbox(tuple(chain.from_iterable(one.rows for one in rows)),
                            tuple(chain.from_iterable(one.files for one in rows)))
        named.discard("")
        blobs = list(self._blob_streams(sorted(named)))
        streams = [*blobs, *self._spool_streams(outbox)]
        manifest = Manifest(
            made=self._clock.now_ms(), held=tuple(held), outbox=outbox, streams=tuple(streams),
            items=tuple(Named(one.id, one.kind, one.title, len(one.records)) for one in items),
            devices=self._store.journal.devices(), vector=self._store.journal.vector())
        return manifest, len(named) - len(blobs)

    def _named_blobs(self, keys: Iterable[tuple[str, str]]) -> Iterator[str]:
        """Yield every blob that the records name."""
        for collection, record in keys:
            body = self._store.records.get(collection, record, deleted=True) or {}
            for field in self._store.blob_fields(collection):
                named = body.get(field, [])
                yield from named if isinstance(named, list) else [named]

    def _blob_streams(self, blobs: Iterable[str]) -> Iterator[Stream]:
        for blob in blobs:
            with suppress(BlobMissing):
                found = self._store.blobs.info(blob)
                yield Stream(BLOB, found.id, found.size, found.sha256)

    def _spool_streams(self, outbox: KeptOutbox) -> Iterator[Stream]:
        for number in dict.fromkeys(outbox.spooled):
            # none: an exchange has sent it since
            for (name,) in self._store.sql("SELECT name FROM spool WHERE id = ?", (number,)):
                yield Stream(SPOOLED, str(number), spooled_size(self._store, number), str(name))

    def _write(self, manifest: Manifest, half: Path, identity: age.HybridIdentity,
               progress: Progress, cancelled: IsCancelled) -> _Inside:
        """Write the file."""
        tags = frozenset(one.tag for one in manifest.held if one.collection != NOWHERE)
        count = 0

        def counted() -> Iterator[bytes]:
            nonlocal count
            for one in self._store.away.changesets(tags, manifest.vector):
                count += 1
                yield one

        source = Source(pieces(manifest, self._content, counted()), self._in_store, cancelled)
        half.unlink(missing_ok=True)
        with os.fdopen(os.open(half, _NEW, 0o600), "wb") as file:
            age.encrypt(source, file, [identity.recipient], progress=progress,
                        cancelled=cancelled)
            flush(file)
        return _Inside(source.hash.digest(), count)

    def _content(self, stream: Stream) -> Iterator[bytes]:
        if stream.kind == BLOB:
            yield from self._blob(stream)
            return
        done = 0
        while done < stream.size:
            piece = read_spooled(self._store, int(stream.id), done // BLOCK, PIECE // BLOCK)
            done += len(piece)
            if not piece or done > stream.size:
                raise BlobDamaged(blob=stream.id)
            yield piece

    def _blob(self, stream: Stream) -> Iterator[bytes]:
        """Yield a blob's content; one that is not what its hash says is not packed."""
        found, done = Sha256(), 0
        with self._store.blobs.open(stream.id) as opened:
            while piece := opened.read(PIECE):
                found.update(piece)
                done += len(piece)
                yield piece
        if (done, found.hexdigest()) != (stream.size, stream.sha256):
            raise BlobDamaged(blob=stream.id)


@dataclass(frozen=True, slots=True)
class _Inside:
    """What was packed: SHA-256 of all of it, and the number of changesets."""

    sha256: bytes
    changesets: int


def _prove(half: Path, identity: age.HybridIdentity, manifest: Manifest, packed: _Inside,
           progress: Progress, cancelled: IsCancelled) -> None:
    """Read the file back, take it apart, compare. Raises ParcelDamaged, ParcelUnreadable."""
    sink = _Counting(manifest, packed.changesets)
    try:
        digest = read_parcel(half, identity, sink, progress, cancelled)
    except (ParcelDamaged, ParcelTooNew, ParcelWordsWrong) as error:
        raise ParcelDamaged(reason="differs") from error
    if digest != packed.sha256 or not sink.is_whole:
        raise ParcelDamaged(reason="differs")


class _Counting:
    """Compares what is read with what was to be packed."""

    def __init__(self, expected: Manifest, changesets: int) -> None:
        self._expected, self._changesets = expected, changesets
        self._hash = Sha256()
        self._ended = 0
        self._numbers = 0
        self._same = False

    @property
    def is_whole(self) -> bool:
        return (self._same and self._ended == len(self._expected.streams)
                and self._numbers == self._changesets)

    def manifest(self, manifest: Manifest) -> None:
        self._same = manifest == self._expected

    def piece(self, stream: Stream, data: bytes) -> None:  # noqa: ARG002
        self._hash.update(data)

    def ended(self, stream: Stream) -> None:
        digest, self._hash = self._hash.hexdigest(), Sha256()
        self._same &= stream.kind != BLOB or digest == stream.sha256
        self._ended += 1

    def changesets(self, batch: list[bytes]) -> None:
        self._numbers += len(batch)


def read_parcel(file: Path, identity: age.HybridIdentity, sink: Sink, progress: Progress,
                cancelled: IsCancelled) -> bytes:
    """Take a parcel apart into `sink`; return the SHA-256 of what is inside.

    Raises ParcelUnreadable, ParcelDamaged, ParcelTooNew, ParcelWordsWrong, Cancelled.
    """
    reader = Reader(sink)
    with opened(file) as source, named_age():
        age.decrypt(source, reader, [identity], progress=progress, cancelled=cancelled,
                    total=file.stat().st_size)
    reader.finish()
    return reader.hash.digest()


@contextmanager
def opened(file: Path) -> Iterator[BinaryIO]:
    """Open a parcel's file. Raises ParcelUnreadable."""
    try:
        with file.open("rb") as source:
            yield source
    except OSError as error:
        raise ParcelUnreadable(reason=reason_of(error)) from error


@contextmanager
def named_age() -> Iterator[None]:
    """Name errors of the age format as those of a parcel."""
    try:
        yield
    except AgeNoMatch as error:
        raise ParcelWordsWrong from error
    except AgeError as error:
        raise ParcelDamaged(reason=error.kind) from error


def file_hash(file: Path, cancelled: IsCancelled) -> bytes:
    """Return the SHA-256 of a file."""
    found = Sha256()
    with file.open("rb") as source:
        while piece := source.read(PIECE):
            stop_if(cancelled)
            found.update(piece)
    return found.digest()


def _part(progress: Progress, part: int, total: int) -> Progress:
    """Return a progress for the first or second half of the work, in bytes of content."""
    def tell(done: int, _: int) -> None:
        progress(part * total + min(done, total), 2 * total)
    return tell
