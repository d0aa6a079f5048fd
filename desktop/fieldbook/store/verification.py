"""Checks that the journal is whole, and that the records are what it says."""

from __future__ import annotations

import itertools
import time
from collections.abc import Generator, Iterator, Mapping

import msgspec

from fieldbook.core.background import drain
from fieldbook.core.clock import day
from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.crypto.hashing import sha256
from fieldbook.store import changesets
from fieldbook.store.chains import Chains
from fieldbook.store.changesets import Header, Sealed
from fieldbook.store.database import Database
from fieldbook.store.devices import Device
from fieldbook.store.documents import ERASE, Document, decode_document
from fieldbook.store.findings import Finding
from fieldbook.store.gaps import Gaps, known_gaps
from fieldbook.store.projection import Projection, row_of
from fieldbook.store.records import Records
from fieldbook.vault.sql import Row

SLICE_SECONDS = 0.02


class Verification:
    """Walks the chains. A body that is missing must be covered by an erasure of its record.

    What is known to be missing since a rescue is one finding, whatever it was made of.
    """

    def __init__(self, database: Database, chains: Chains, projection: Projection,
                 records: Records) -> None:
        self._database = database
        self._chains = chains
        self._projection = projection
        self._records = records
        self._gaps = Gaps()

    def recent(self) -> list[Finding]:
        """Check the chains since the last checkpoint."""
        self._gaps = known_gaps(self._records)
        checkpoint = self._chains.checkpoints.latest()
        heads = checkpoint.heads if checkpoint is not None else {}
        findings: list[Finding] = []
        for device in self._chains.devices.all():
            number, hash = heads.get(device.id, (0, b""))
            if number and not self._stands(device, number, hash):
                findings.append(Finding("checkpoint-contradicted", {"device": device.id}))
                number, hash = 0, b""
            findings += [found for found in self._chain(device, number, hash) if found]
        return findings

    def _stands(self, device: Device, number: int, hash: bytes) -> bool:
        row = self._database.one("SELECT hash FROM changeset WHERE device = ? AND number = ?",
                                 (device.n, number))
        return row is not None and bytes(row["hash"]) == hash

    def full(self, progress: Progress, cancelled: IsCancelled) -> list[Finding]:
        """Check everything. Raises Cancelled between two changesets or records."""
        found: list[Finding] = drain(self.full_sliced(progress, cancelled))
        return found

    def full_sliced(self, progress: Progress,
                    cancelled: IsCancelled) -> Generator[None, None, list[Finding]]:
        """Do what full() does, giving way between slices, in which others may write."""
        total = (self._database.number("SELECT count(*) FROM changeset")
                 + self._database.number("SELECT count(*) FROM record"))
        self._gaps = known_gaps(self._records)
        findings: list[Finding] = []
        steps = [self._chain(device, 0, b"") for device in self._chains.devices.all()]
        done, end = 0, time.perf_counter() + SLICE_SECONDS
        for found in itertools.chain(*steps, self._projected()):
            if found is not None:
                findings.append(found)
                continue
            stop_if(cancelled)
            done += 1
            progress(min(done, total), total)
            if time.perf_counter() >= end:
                yield
                end = time.perf_counter() + SLICE_SECONDS
        if not findings:
            self.checkpoint()
        if self._gaps:
            findings.append(Finding("journal-gap", {"entries": self._gaps.entries,
                                                    "day": day(self._gaps.at)}))
        return findings

    def checkpoint(self) -> None:
        """Sign where the chains stand."""
        with self._database.transaction():
            self._chains.checkpoints.write()

    def _chain(self, device: Device, number: int, previous: bytes) -> Iterator[Finding | None]:
        """Yield what is wrong after changeset `number`, and None at the end of each changeset."""
        clock = 0
        for sealed in self._chains.sealed(device, number):
            header = _header(sealed)
            if header is not None and self._gaps.covers(device.id, number, header.number):
                number, previous = header.number - 1, header.previous
            number += 1
            yield from self._changeset(device, number, previous, clock, sealed)
            previous = sealed.hash
            if header is not None:
                number, clock = max(number, header.number), header.clock
            yield None

    def _changeset(self, device: Device, number: int, previous: bytes, clock: int,
                   sealed: Sealed) -> Iterator[Finding]:
        facts: dict[str, str | int | float | bool] = {"device": device.id, "number": number}
        header = _header(sealed)
        if header is None:
            yield Finding("changeset-unreadable", facts)
            return
        if (header.previous, header.number, header.device) != (previous, number, device.id) \
                or header.clock <= clock:
            yield Finding("chain-broken", facts)
        if device.id not in self._gaps.devices and not changesets.is_signed(sealed, device.public):
            yield Finding("changeset-forged", facts)
        if not changesets.parts_fit(sealed, header):
            yield Finding("changeset-altered", facts)
        yield from self._bodies(header, sealed, facts)

    def _bodies(self, header: Header, sealed: Sealed,
                facts: dict[str, str | int | float | bool]) -> Iterator[Finding]:
        for (tag, _), body in zip(header.parts, sealed.parts, strict=False):
            erased = self._projection.tag_erased(tag)
            if body is None and not erased and (header.device, header.number) not in \
                    self._gaps.bodies and not self._projection.tag_away(tag):
                yield Finding("body-missing", facts)
            elif body is not None and erased and not _is_erasure(body):
                yield Finding("body-survives", facts)

    def _projected(self) -> Iterator[Finding | None]:
        """Make each record anew out of the journal and compare; yield None after each."""
        after = ("", "")
        while True:
            rows = self._database.sql(
                "SELECT * FROM record WHERE (collection, id) > (?, ?)"
                " ORDER BY collection, id LIMIT 200", after)
            known = self._chains.known()
            for row in rows:
                after = (row["collection"], row["id"])
                if not (self._is_as_journaled(row, known) or self._was_changed(row)):
                    yield Finding("record-differs", {"collection": after[0]})
                yield None
            if not rows:
                return

    def _was_changed(self, row: Row) -> bool:
        """Tell whether somebody wrote the record since the row was read, and it is as it should."""
        now = self._database.one("SELECT * FROM record WHERE collection = ? AND id = ?",
                                 (row["collection"], row["id"]))
        if now is None:
            return True
        return tuple(now) != tuple(row) and self._is_as_journaled(now, self._chains.known())

    def _is_as_journaled(self, row: Row, known: Mapping[str, int]) -> bool:
        document, again = Document(), False
        try:
            for stamp, operations in self._records.history(row["collection"], row["id"]):
                document.apply(stamp, operations, lambda seen: seen[0] <= known.get(seen[1], 0))
                again = again or stamp in self._gaps.stamps
            there = decode_document(row["body"], row["state"]) if again else document
        except msgspec.MsgspecError:
            return False
        if document.first is None or there.first is None:
            return False
        # what the journal cannot say again: when it began, and texts that lost to another device's
        document.first, document.losers = min(document.first, there.first), there.losers
        return row_of(document) == (row["body"], row["state"], row["created"], row["changed"],
                                    row["deleted"])


def _header(sealed: Sealed) -> Header | None:
    try:
        return changesets.decode_header(sealed.header)
    except msgspec.MsgspecError:
        return None


def _is_erasure(body: bytes) -> bool:
    try:
        return changesets.decode_part(body).operations.life == ERASE
    except msgspec.MsgspecError:
        return False


def digest(database: Database) -> bytes:
    """Return one hash over every record and erasure: equal on devices that agree."""
    rows = database.sql("SELECT collection, id, body, state FROM record ORDER BY collection, id")
    erased = database.sql("SELECT collection, id FROM erased ORDER BY collection, id")
    return sha256(repr([tuple(row) for row in [*rows, *erased]]).encode())
