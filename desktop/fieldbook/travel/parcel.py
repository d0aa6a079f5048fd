"""A parcel: chosen records with all that belongs to them, in one age file.

Inside: "FBPARCEL", format and length of the manifest (4 bytes each, big-endian), the manifest
(MessagePack), the streams that it lists, one after another, changesets (4 bytes of length before
each, 0 ends them), and zeros up to a size that Padmé allows. docs/vault-format.md says the same.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Literal, Protocol

import msgspec

from fieldbook.core.progress import IsCancelled, never, stop_if
from fieldbook.crypto.hashing import Sha256
from fieldbook.crypto.padding import padme
from fieldbook.exchange.parting import KeptOutbox
from fieldbook.store.away import Held
from fieldbook.travel.errors import ParcelDamaged, ParcelTooNew

FORMAT = 1
_MAGIC = b"FBPARCEL"
_HEAD = struct.Struct(">8sII")
_LENGTH = struct.Struct(">I")
_LONGEST_MANIFEST = 512 * 2**20
_LONGEST_CHANGESET = 64 * 2**20
_LONGEST_STREAM = 2**62
LATEST = 250_000_000_000_000
"""Ms since 1970: no calendar of Python's goes much further."""
_BLOCK = 2**20
_BATCH = 2 * 2**20
"""Bytes of changesets that are handed on together."""

BLOB: Literal["blob"] = "blob"
SPOOLED: Literal["spooled"] = "spooled"


class Named(msgspec.Struct, frozen=True, array_like=True):
    """One thing in a parcel, for people."""

    id: str
    kind: str
    title: str
    records: int


class Stream(msgspec.Struct, frozen=True, array_like=True):
    """Bytes behind the manifest: an attachment, or a sealed file that waits to be sent.

    `id`: the blob's, or the number of the spooled file where it was. `sha256` in hex; of a spooled
    file it is that of the whole, which may not be here whole: then `size` is less.
    """

    kind: Literal["blob", "spooled"]
    id: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a parcel says of itself. `made` in ms since 1970 UTC.

    `devices`: id and public key of each device with changesets here, `vector`: the number of the
    latest of each.
    """

    made: int
    items: tuple[Named, ...]
    held: tuple[Held, ...]
    devices: dict[str, bytes]
    vector: dict[str, int]
    streams: tuple[Stream, ...]
    outbox: KeptOutbox = KeptOutbox()


def _makes_sense(manifest: Manifest) -> bool:
    """Tell whether it could have been packed by a program of ours: anybody can seal a file."""
    rows, files = manifest.outbox.rows, manifest.outbox.files
    return (0 <= manifest.made < LATEST
            and all(0 <= one.size < _LONGEST_STREAM for one in manifest.streams)
            and all(one.kind != SPOOLED or one.id.isdecimal() for one in manifest.streams)
            and all(0 <= number < _LONGEST_STREAM for number in manifest.vector.values())
            and all({"id", "subject", "sha256"} <= set(row) for row in rows)
            and all({"outbox", "spool", "source"} <= set(one) for one in files))


class Sink(Protocol):
    """Takes a parcel as it is read; an error ends the reading."""

    def manifest(self, manifest: Manifest) -> None:
        """Take the manifest; first."""

    def piece(self, stream: Stream, data: bytes) -> None:
        """Take the next bytes of a stream."""

    def ended(self, stream: Stream) -> None:
        """Take note that a stream is whole."""

    def changesets(self, batch: list[bytes]) -> None:
        """Take some changesets; last."""


def pieces(manifest: Manifest, read: Callable[[Stream], Iterator[bytes]],
           changesets: Iterator[bytes]) -> Iterator[bytes]:
    """Yield a parcel's bytes. `read` gives the content of a stream, piece by piece."""
    said = msgspec.msgpack.encode(manifest)
    count = 0
    for piece in _unpadded(said, manifest, read, changesets):
        count += len(piece)
        yield piece
    spare = padme(count) - count
    while spare:
        yield bytes(min(spare, _BLOCK))
        spare -= min(spare, _BLOCK)


def _unpadded(said: bytes, manifest: Manifest, read: Callable[[Stream], Iterator[bytes]],
              changesets: Iterator[bytes]) -> Iterator[bytes]:
    yield _HEAD.pack(_MAGIC, FORMAT, len(said)) + said
    for stream in manifest.streams:
        yield from read(stream)
    batch = bytearray()
    for one in changesets:
        batch += _LENGTH.pack(len(one)) + one
        if len(batch) >= _BLOCK:
            yield bytes(batch)
            batch.clear()
    yield bytes(batch) + _LENGTH.pack(0)


Fetch = Callable[[Callable[[], bytes | None]], bytes | None]


class Source:
    """Bytes to be encrypted, out of pieces, each fetched by `fetch`; hashed on their way."""

    def __init__(self, parts: Iterator[bytes], fetch: Fetch, cancelled: IsCancelled = never,
                 ) -> None:
        """`fetch` runs a job where the store lives."""
        self._parts, self._fetch, self._cancelled = parts, fetch, cancelled
        self._rest = b""
        self.hash = Sha256()

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes; b"" only at the end."""
        while not self._rest:
            stop_if(self._cancelled)
            piece = self._fetch(self._next)
            if piece is None:
                return b""
            self._rest = piece
        piece, self._rest = self._rest[:size], self._rest[size:]
        self.hash.update(piece)
        return piece

    def _next(self) -> bytes | None:
        return next(self._parts, None)


class Reader:
    """Takes what age decrypts and hands it on in the order in which it was packed."""

    def __init__(self, sink: Sink) -> None:
        self.hash = Sha256()
        self._sink = sink
        self._data = bytearray()
        self._streams: list[Stream] = []
        self._missing = 0
        self._batch: list[bytes] = []
        self._held = 0
        self._step: Callable[[], bool] = self._head

    def write(self, data: bytes, /) -> None:
        """Take all of `data`. Raises ParcelDamaged, ParcelTooNew, and what the sink raises."""
        self.hash.update(data)
        self._data += data
        while self._step():
            pass

    def finish(self) -> None:
        """Raise ParcelDamaged unless everything was there."""
        if self._step != self._padding:
            raise ParcelDamaged(reason="cut")

    def _take(self, size: int) -> bytes | None:
        if len(self._data) < size:
            return None
        data = bytes(self._data[:size])
        del self._data[:size]
        return data

    def _head(self) -> bool:
        head = self._take(_HEAD.size)
        if head is None:
            return False
        magic, number, self._missing = _HEAD.unpack(head)
        if magic != _MAGIC or self._missing > _LONGEST_MANIFEST:
            raise ParcelDamaged(reason="other")
        if number > FORMAT:
            raise ParcelTooNew(format=number, known=FORMAT)
        self._step = self._manifest
        return True

    def _manifest(self) -> bool:
        said = self._take(self._missing)
        if said is None:
            return False
        try:
            manifest = msgspec.msgpack.decode(said, type=Manifest)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise ParcelDamaged(reason="manifest") from error
        if not _makes_sense(manifest):
            raise ParcelDamaged(reason="manifest")
        self._sink.manifest(manifest)
        self._streams = list(reversed(manifest.streams))
        self._next_stream()
        return True

    def _next_stream(self) -> None:
        self._step = self._content if self._streams else self._changesets
        self._missing = self._streams[-1].size if self._streams else 0

    def _content(self) -> bool:
        stream = self._streams[-1]
        if self._missing:
            data = self._take(min(self._missing, len(self._data)))
            if not data:
                return False
            self._missing -= len(data)
            self._sink.piece(stream, data)
        if not self._missing:
            self._sink.ended(self._streams.pop())
            self._next_stream()
        return True

    def _changesets(self) -> bool:
        if len(self._data) < _LENGTH.size:
            return False
        length = _LENGTH.unpack_from(self._data)[0]
        if length > _LONGEST_CHANGESET:
            raise ParcelDamaged(reason="changeset")
        data = self._take(_LENGTH.size + length)
        if data is None:
            return False
        if length:
            self._batch.append(data[_LENGTH.size:])
            self._held += length
        if self._batch and (not length or self._held >= _BATCH):
            self._sink.changesets(self._batch)
            self._batch, self._held = [], 0
        if not length:
            self._step = self._padding
        return True

    def _padding(self) -> bool:
        if any(self._data):
            raise ParcelDamaged(reason="padding")
        self._data.clear()
        return False
