"""Bringing back what is in a parcel: attachments first, then bodies, then all that is beside them.

Attachments get their names at the very end, so that none is left that nobody can see. Each step is
harmless when it is done twice: what was cut short is simply begun again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from fieldbook.core.background import drain
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.crypto import age
from fieldbook.exchange.lanes import InStore
from fieldbook.exchange.parting import (
    ReturningSpool,
    bring_back,
    forget_returning,
    send_copies_anew,
)
from fieldbook.store import changesets
from fieldbook.store.away import NOWHERE, Held
from fieldbook.store.blobs import Blob, Returning
from fieldbook.store.errors import BlobDamaged, DeviceKeyUnusable
from fieldbook.store.store import Store
from fieldbook.travel.errors import ParcelDamaged, ParcelFromElsewhere
from fieldbook.travel.packing import read_parcel
from fieldbook.travel.parcel import BLOB, Manifest, Named, Stream

SLICE_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Contents:
    """What a parcel says is in it. `made` in ms since 1970. `is_ours`: this vault packed it."""

    made: int
    items: tuple[Named, ...]
    files: int
    size: int
    is_ours: bool


@dataclass(frozen=True, slots=True)
class Brought:
    """What came back: things, records, attachments; `missing`: records that did not."""

    items: tuple[Named, ...]
    records: int
    files: int
    missing: int


class _Enough(Exception):
    """The manifest was read, and no more is wanted."""


class _Looking:
    """Takes the manifest and ends."""

    def __init__(self) -> None:
        self.found: Manifest | None = None

    def manifest(self, manifest: Manifest) -> None:
        self.found = manifest
        raise _Enough

    def piece(self, stream: Stream, data: bytes) -> None:
        """Never called."""

    def ended(self, stream: Stream) -> None:
        """Never called."""

    def changesets(self, batch: list[bytes]) -> None:
        """Never called."""


def read_manifest(file: Path, identity: age.HybridIdentity) -> Manifest:
    """Return what a parcel says of itself. Raises what `read_parcel` raises."""
    looking = _Looking()
    with suppress(_Enough):
        read_parcel(file, identity, looking, silent, never)
    if looking.found is None:
        raise ParcelDamaged(reason="cut")
    return looking.found


def is_ours(store: Store, manifest: Manifest) -> bool:
    """Tell whether each device that wrote into a parcel is known here (store lane)."""
    known = store.journal.devices()
    return bool(manifest.devices) and set(manifest.vector) <= set(manifest.devices) and all(
        known.get(device) == public for device, public in manifest.devices.items())


class Bringer:
    """Takes one parcel in; the file is read here, the store visited on its lane."""

    def __init__(self, store: Store, in_store: InStore,
                 catch_up: Callable[[Sequence[str]], object]) -> None:
        """`catch_up` hears of the submissions and messages that are back."""
        self._store, self._in_store, self._catch_up = store, in_store, catch_up
        self._manifest: Manifest | None = None
        self._ours = False
        self._signed: set[str] = set()
        self._writer: Returning | ReturningSpool | None = None
        self._came: list[Returning] = []
        self._spooled: dict[int, int] = {}
        self._files = 0

    def bring(self, file: Path, identity: age.HybridIdentity, progress: Progress,
              cancelled: IsCancelled) -> Brought:
        """Bring back all that is in a parcel.

        Raises StoreFull, DiskFull, and what `read_parcel` raises.

        After an error or a stop, bringing it back again ends as if nothing had happened.
        """
        try:
            read_parcel(file, identity, self, progress, cancelled)
            self._require_signed()
            brought: Brought = drain(self._in_store(lambda: self._finish(cancelled)))
        except BaseException:
            self._in_store(self._give_up)
            raise
        return brought

    def manifest(self, manifest: Manifest) -> None:
        """Get ready for what comes."""
        self._manifest = manifest
        self._in_store(lambda: self._begin(manifest))

    def piece(self, stream: Stream, data: bytes) -> None:
        """Keep the next bytes of an attachment that is not here."""
        self._in_store(lambda: self._keep(stream, data))

    def ended(self, stream: Stream) -> None:
        """Give an attachment its name back."""
        self._in_store(lambda: self._end(stream))

    def changesets(self, batch: list[bytes]) -> None:
        """Fill the bodies in."""
        self._in_store(lambda: self._apply(batch))

    def _begin(self, manifest: Manifest) -> None:
        self._ours = is_ours(self._store, manifest)
        missing = sum(one.size for one in manifest.streams
                      if one.kind == BLOB and not self._store.blobs.has(one.id))
        self._store.blobs.check_room(missing)
        forget_returning(self._store)  # what a bringing back that was killed left
        for public in manifest.devices.values():
            try:
                self._store.journal.add_device(public)
            except DeviceKeyUnusable as error:
                raise ParcelDamaged(reason="manifest") from error

    def _keep(self, stream: Stream, data: bytes) -> None:
        writer = self._open(stream)
        if writer is not None:
            writer.write(data)

    def _give_up(self) -> None:
        """Keep no attachment that no record may name."""
        if isinstance(self._writer, Returning):
            self._came.append(self._writer)
        for blob in self._came:
            blob.give_up()
        forget_returning(self._store)

    def _open(self, stream: Stream) -> Returning | ReturningSpool | None:
        """Return who takes the stream that is under way; None when it is here already."""
        if self._writer is None:
            if stream.kind != BLOB:
                self._writer = ReturningSpool(self._store, stream.sha256, stream.size)
                self._spooled[int(stream.id)] = self._writer.number
            elif not self._store.blobs.has(stream.id):
                self._writer = self._store.blobs.returning(
                    Blob(stream.id, stream.size, stream.sha256))
        return self._writer

    def _end(self, stream: Stream) -> None:
        writer = self._open(stream)
        self._writer = None
        if writer is not None:
            try:
                writer.finish()
            except BlobDamaged as error:
                raise ParcelDamaged(reason="attachment") from error
        if isinstance(writer, Returning):
            self._came.append(writer)
        self._files += stream.kind == BLOB

    def _apply(self, batch: list[bytes]) -> None:
        assert self._manifest is not None
        self._signed.update(_signers(batch, self._manifest))
        self._store.journal.apply(batch)
        if not self._ours:
            self._store.away.stay_away(batch)

    def _require_signed(self) -> None:
        """Raise ParcelDamaged for a parcel that only says that it is from here.

        This vault alone has the changesets that its devices signed. What a parcel holds beside them
        is signed by nobody, so all depends on these.
        """
        manifest = self._manifest
        if manifest is None or not self._ours:
            return
        wrote = {device for device, number in manifest.vector.items() if number}
        if self._signed != wrote or (manifest.outbox.rows and not wrote):
            raise ParcelDamaged(reason="forged")

    def _finish(self, cancelled: IsCancelled) -> Generator[None, None, Brought]:
        """Bring what is beside the bodies in slices, then let all of it count at once."""
        if self._manifest is None:
            raise ParcelDamaged(reason="cut")
        held, missing = self._manifest.held, 0
        for batch in _slices(held):
            stop_if(cancelled)
            with self._store.transaction():
                for one in batch:
                    self._store.away.bring_beside(one)
                    missing += not self._is_here(one)
            yield
        with self._store.transaction():
            for blob in self._came:
                blob.settle()
            self._store.away.settle(one.tag for one in held if one.collection != NOWHERE)
            if self._ours:
                outbox = self._manifest.outbox
                bring_back(self._store, outbox, self._spooled)
                self._catch_up([str(row["subject"]) for row in outbox.rows])
            forget_returning(self._store)  # what waits here anyway is not needed twice
            send_copies_anew(self._store)
        return Brought(self._manifest.items, len(held) - missing, self._files, missing)

    def _is_here(self, held: Held) -> bool:
        return held.collection == NOWHERE or self._store.records.get(
            held.collection, held.id, deleted=True) is not None


def _signers(batch: Sequence[bytes], manifest: Manifest) -> Iterator[str]:
    """Yield the devices whose latest changeset is in `batch`, with a signature that holds."""
    for data in batch:
        with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            sealed = changesets.decode(data)
            header = changesets.decode_header(sealed.header)
            public = manifest.devices.get(header.device)
            if (public is not None and header.number == manifest.vector.get(header.device)
                    and changesets.is_signed(sealed, public)):
                yield header.device


def _slices(held: Sequence[Held]) -> Iterator[Iterator[Held]]:
    """Part what is held into batches; each ends when it has taken long enough."""
    rest = iter(held)
    for first in rest:
        yield _until(time.monotonic() + SLICE_SECONDS, first, rest)


def _until(end: float, first: Held, rest: Iterator[Held]) -> Iterator[Held]:
    yield first
    while time.monotonic() < end:
        following = next(rest, None)
        if following is None:
            return
        yield following


def require_ours(store: Store, manifest: Manifest, elsewhere: bool) -> None:
    """Raise ParcelFromElsewhere unless this vault packed it, or that is known."""
    if not elsewhere and not is_ours(store, manifest):
        raise ParcelFromElsewhere
