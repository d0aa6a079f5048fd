"""Files that prove something: taken in unaltered, hashed, looked into, copied without metadata."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from fieldbook.casework.errors import CannotClean, EvidenceDamaged, FileUnreadable, NoSuchRecord
from fieldbook.casework.model import EVIDENCE, Evidence
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.formats import images, sniff
from fieldbook.formats.errors import ImageDamaged
from fieldbook.store.store import Store

LARGEST_IMAGE = 64 * 1024 * 1024
"""Bytes. A larger "image" is kept like any file, but its metadata is not looked for."""
READ_SIZE = 1024 * 1024


class EvidenceRoom:
    """Attaches, reads, verifies and copies evidence."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def attach(self, case: str, path: Path, incident: str = "", *, progress: Progress = silent,
               cancelled: IsCancelled = never) -> Evidence:
        """Take in the file at `path` unaltered. Raises FileUnreadable, StoreFull, Cancelled."""
        try:
            with path.open("rb") as source:
                size = path.stat().st_size
                return self.attach_stream(case, path.name, source, incident, size=size,
                                          progress=progress, cancelled=cancelled)
        except OSError as error:
            raise FileUnreadable(reason=error.strerror or type(error).__name__) from error

    def attach_stream(self, case: str, name: str, source: BinaryIO, incident: str = "", *,
                      size: int | None = None, progress: Progress = silent,
                      cancelled: IsCancelled = never) -> Evidence:
        """Take in what `source` holds under `name`; the record is written with the last byte."""
        blob = self._store.blobs.add(source, size=size, progress=progress, cancelled=cancelled)
        with self._store.blobs.open(blob.id) as stored:
            media_type, found = _look_into(stored, blob.size, name)
        return self._record(case=case, incident=incident, name=name, media_type=media_type,
                            size=blob.size, sha256=blob.sha256, blob=blob.id, source="",
                            found=found)

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

    def read(self, evidence: str) -> BinaryIO:
        """Open a file for reading, straight from the store."""
        return self._store.blobs.open(self.get(evidence).blob)

    def without_metadata(self, evidence: str) -> Evidence:
        """Return the copy without metadata of an image, made on first asking; the original stays.

        A file that tells nothing is returned as it is. Raises CannotClean for an image that tells
        something in a form that cannot be taken out.
        """
        original = self.get(evidence)
        if not original.found:
            return original
        if not _strippable(original):
            raise CannotClean(name=original.name)
        for body in self._store.records.all(EVIDENCE, source=evidence):
            return _evidence(body)
        with self._store.blobs.open(original.blob) as stored:
            clean = _stripped(stored.read(), original.name)
        blob = self._store.blobs.add(io.BytesIO(clean), size=len(clean))
        return self._record(case=original.case, incident=original.incident, name=original.name,
                            media_type=original.media_type, size=blob.size, sha256=blob.sha256,
                            blob=blob.id, source=original.id, found={})

    def verify(self, evidence: str, cancelled: IsCancelled = never) -> None:
        """Read a file whole and compare its SHA-256. Raises EvidenceDamaged."""
        record = self.get(evidence)
        digest = hashlib.sha256()
        with self._store.blobs.open(record.blob) as stored:
            for piece in _pieces(stored):
                stop_if(cancelled)
                digest.update(piece)
        if digest.hexdigest() != record.sha256:
            raise EvidenceDamaged(id=evidence)

    def damaged(self, cancelled: IsCancelled = never) -> list[str]:
        """Return the ids of files whose bytes no longer have the noted hash."""
        bad = []
        for body in self._store.records.all(EVIDENCE):
            try:
                self.verify(body["id"], cancelled)
            except EvidenceDamaged:
                bad.append(body["id"])
        return bad

    def _record(self, **fields: object) -> Evidence:
        with self._store.change() as change:
            evidence = change.create(EVIDENCE, fields)
        return self.get(evidence)


def _strippable(evidence: Evidence) -> bool:
    return evidence.media_type in ("image/jpeg", "image/png") and evidence.size <= LARGEST_IMAGE


def _stripped(whole: bytes, name: str) -> bytes:
    try:
        return images.strip(whole)
    except ImageDamaged as error:
        raise CannotClean(name=name) from error


def _look_into(stored: BinaryIO, size: int, name: str) -> tuple[str, dict[str, object]]:
    head = stored.read(4096)
    media_type = sniff.media_type(head, name)
    if not media_type.startswith("image/") or size > LARGEST_IMAGE:
        return media_type, {}
    stored.seek(0)
    try:
        return media_type, dict(images.inspect(stored.read()))
    except ImageDamaged:
        return media_type, {"unreadable": True}


def _pieces(stored: BinaryIO) -> Iterator[bytes]:
    while piece := stored.read(READ_SIZE):
        yield piece


def _evidence(body: dict[str, object]) -> Evidence:
    return msgspec.convert(body, Evidence)
