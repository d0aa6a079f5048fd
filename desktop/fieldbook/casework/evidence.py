"""Files that prove something: taken in unaltered, hashed, looked into, copied without metadata."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from fieldbook.casework.errors import (
    CannotClean,
    EvidenceDamaged,
    FileUnreadable,
    NoSuchRecord,
    NotAFile,
)
from fieldbook.casework.finding import Finding
from fieldbook.casework.model import CASE, EVIDENCE, INCIDENT, Evidence
from fieldbook.core.background import drain
from fieldbook.core.errors import reason_of
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.formats import images, sniff
from fieldbook.formats.errors import ImageDamaged
from fieldbook.store.blobs import Blob
from fieldbook.store.errors import BlobDamaged, BlobMissing, StoreDamaged
from fieldbook.store.store import Store

LARGEST_IMAGE = 64 * 1024 * 1024
"""Bytes. A larger "image" is kept like any file, but its metadata is not looked for."""
READ_SIZE = 1024 * 1024
Slices = Generator[None, None, Evidence]
"""Work that gives way after each slice of about 25 ms; its value is the file's record."""


class EvidenceRoom:
    """Attaches, reads, verifies and copies evidence."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._finding = Finding(store)

    def attach(self, case: str, path: Path, incident: str = "", *, progress: Progress = silent,
               cancelled: IsCancelled = never) -> Evidence:
        """Take in the file at `path` unaltered.

        Raises NoSuchRecord, NotAFile, FileUnreadable, StoreFull, SourceChanged, Cancelled.
        """
        self.place(case, incident)
        try:
            if not stat.S_ISREG(path.stat().st_mode):  # a pipe would wait for ever
                raise NotAFile
            with path.open("rb") as source:
                size = os.fstat(source.fileno()).st_size
                return self.attach_stream(case, path.name, source, incident, size=size,
                                          progress=progress, cancelled=cancelled)
        except OSError as error:
            raise FileUnreadable(reason=reason_of(error)) from error

    def attach_stream(self, case: str, name: str, source: BinaryIO, incident: str = "", *,
                      size: int | None = None, progress: Progress = silent,
                      cancelled: IsCancelled = never) -> Evidence:
        """Take in what `source` holds under `name`; the record is written with the last byte."""
        blob = self._store.blobs.add(source, size=size, progress=progress, cancelled=cancelled)
        record: Evidence = drain(self._attached(blob, case, name, incident))
        return record

    def attach_sliced(self, case: str, name: str, source: BinaryIO, incident: str = "", *,
                      size: int | None = None, progress: Progress = silent,
                      cancelled: IsCancelled = never) -> Slices:
        """Do what attach_stream() does in slices, so that typed text passes in between."""
        blob = yield from self._store.blobs.add_sliced(source, size=size, progress=progress,
                                                       cancelled=cancelled)
        return (yield from self._attached(blob, case, name, incident))

    def place(self, case: str, incident: str = "") -> None:
        """Raise NoSuchRecord unless there is such a case, with such an incident if one is named."""
        records = self._store.records
        if records.get(CASE, case) is None:
            raise NoSuchRecord(collection=CASE, id=case)
        found = records.get(INCIDENT, incident) if incident else None
        if incident and (found is None or found["case"] != case):
            raise NoSuchRecord(collection=INCIDENT, id=incident)

    def take_back(self, files: Sequence[Evidence]) -> None:
        """Erase files that were taken in a moment ago, because what they belong to failed."""
        with self._store.change() as change:
            for one in files:
                change.erase(EVIDENCE, one.id)

    def put_away(self, evidence: str) -> None:
        """Put a file away; `bring_back` undoes it."""
        self.get(evidence)
        with self._store.change() as change:
            change.delete(EVIDENCE, evidence)
            self._finding.remove(EVIDENCE, evidence)

    def bring_back(self, evidence: str) -> Evidence:
        """Bring a file back that was put away."""
        with self._store.change() as change:
            change.restore(EVIDENCE, evidence)
            self._finding.put(EVIDENCE, evidence)
        return self.get(evidence)

    def get(self, evidence: str) -> Evidence:
        """Return one file's record. Raises NoSuchRecord."""
        body = self._store.records.get(EVIDENCE, evidence)
        if body is None:
            raise NoSuchRecord(collection=EVIDENCE, id=evidence)
        return _evidence(body)

    def of_case(self, case: str) -> list[Evidence]:
        """Return the originals of a case, oldest first; copies are not listed."""
        bodies = self._store.records.all(EVIDENCE, case=case)
        found = [_evidence(body) for body in bodies if not body.get("source")]
        return sorted(found, key=lambda one: (one.created, one.id))

    def copies(self, case: str) -> dict[str, Evidence]:
        """Return the copies without metadata that were made, by the id of their original."""
        bodies = self._store.records.all(EVIDENCE, case=case)
        return {str(body["source"]): _evidence(body) for body in bodies if body.get("source")}

    def read(self, evidence: str) -> BinaryIO:
        """Open a file for reading, straight from the store."""
        return self._store.blobs.open(self.get(evidence).blob)

    def without_metadata(self, evidence: str) -> Evidence:
        """Return the copy without metadata of an image, made on first asking; the original stays.

        A file that tells nothing is returned as it is. Raises CannotClean for an image that tells
        something in a form that cannot be taken out.
        """
        copy: Evidence = drain(self.without_metadata_sliced(evidence))
        return copy

    def without_metadata_sliced(self, evidence: str) -> Slices:
        """Do what without_metadata() does in slices."""
        original = self.get(evidence)
        if not original.found:
            return original
        if not can_clean(original):
            raise CannotClean(name=original.name)
        for body in self._store.records.all(EVIDENCE, source=evidence):
            return _evidence(body)
        clean = _stripped((yield from self._whole(original.blob)), original.name)
        yield
        blob = yield from self._store.blobs.add_sliced(io.BytesIO(clean), size=len(clean))
        return self._record(case=original.case, incident=original.incident, name=original.name,
                            media_type=original.media_type, size=blob.size, sha256=blob.sha256,
                            blob=blob.id, source=original.id, found={})

    def verify(self, evidence: str, cancelled: IsCancelled = never) -> None:
        """Read a file whole and compare its SHA-256. Raises EvidenceDamaged."""
        drain(self.verify_sliced(evidence, cancelled))

    def verify_sliced(self, evidence: str, cancelled: IsCancelled = never) -> Slices:
        """Do what verify() does in slices; the value is the file's record."""
        record = self.get(evidence)
        digest = hashlib.sha256()
        with self._store.blobs.open(record.blob) as stored:
            for piece in _pieces(stored):
                stop_if(cancelled)
                digest.update(piece)
                yield
        if digest.hexdigest() != record.sha256:
            raise EvidenceDamaged(id=evidence)
        return record

    def ids(self) -> list[str]:
        """Return the ids of all files, copies too, in an order that stays."""
        return self._store.records.ids(EVIDENCE)

    def damaged(self, cancelled: IsCancelled = never) -> list[str]:
        """Return the ids of files that cannot be read whole or no longer have the noted hash."""
        return [one for one in self.ids() if not drain(self.is_whole_sliced(one, cancelled))]

    def is_whole_sliced(self, evidence: str, cancelled: IsCancelled = never,
                        ) -> Generator[None, None, bool]:
        """Tell, in slices, whether a file can be read and has its hash, or is there no more."""
        try:
            yield from self.verify_sliced(evidence, cancelled)
        except NoSuchRecord:
            return True
        except (EvidenceDamaged, BlobDamaged, BlobMissing, StoreDamaged):
            return self._store.records.get(EVIDENCE, evidence) is None
        return True

    def _attached(self, blob: Blob, case: str, name: str, incident: str) -> Slices:
        with self._store.blobs.open(blob.id) as stored:
            media_type = sniff.media_type(stored.read(sniff.HEAD), name)
        found: dict[str, object] = {}
        if media_type.startswith("image/") and blob.size <= LARGEST_IMAGE:
            found = dict(images.inspect((yield from self._whole(blob.id))))
        return self._record(case=case, incident=incident, name=name, media_type=media_type,
                            size=blob.size, sha256=blob.sha256, blob=blob.id, source="",
                            found=found)

    def _whole(self, blob: str) -> Generator[None, None, bytes]:
        pieces = []
        with self._store.blobs.open(blob) as stored:
            for piece in _pieces(stored):
                pieces.append(piece)
                yield
        return b"".join(pieces)

    def _record(self, **fields: object) -> Evidence:
        with self._store.change() as change:
            evidence = change.create(EVIDENCE, fields)
            self._finding.put(EVIDENCE, evidence)
        return self.get(evidence)


def can_clean(evidence: Evidence) -> bool:
    """Tell whether metadata can be taken out of a file of this kind and size."""
    return evidence.media_type in ("image/jpeg", "image/png") and evidence.size <= LARGEST_IMAGE


def _stripped(whole: bytes, name: str) -> bytes:
    try:
        return images.strip(whole)
    except ImageDamaged as error:
        raise CannotClean(name=name) from error


def _pieces(stored: BinaryIO) -> Iterator[bytes]:
    while piece := stored.read(READ_SIZE):
        yield piece


def _evidence(body: dict[str, object]) -> Evidence:
    return msgspec.convert(body, Evidence)
