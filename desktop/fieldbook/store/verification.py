"""Checks that the journal is whole, and that the records are what it says."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

import msgspec

from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.crypto.hashing import sha256
from fieldbook.store import changesets
from fieldbook.store.chains import Chains
from fieldbook.store.changesets import Header, Sealed
from fieldbook.store.database import Database
from fieldbook.store.devices import Device
from fieldbook.store.documents import ERASE, Document
from fieldbook.store.findings import Finding
from fieldbook.store.projection import Projection, row_of
from fieldbook.store.records import Records
from fieldbook.vault.sql import Row


class Verification:
    """Walks the chains. A body that is missing must be covered by an erasure of its record."""

    def __init__(self, database: Database, chains: Chains, projection: Projection,
                 records: Records) -> None:
        self._database = database
        self._chains = chains
        self._projection = projection
        self._records = records

    def recent(self) -> list[Finding]:
        """Check the chains since the last checkpoint."""
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
        total = (self._database.number("SELECT count(*) FROM changeset")
                 + self._database.number("SELECT count(*) FROM record"))
        findings: list[Finding] = []
        steps = [self._chain(device, 0, b"") for device in self._chains.devices.all()]
        done = 0
        for found in itertools.chain(*steps, self._projected()):
            if found is not None:
                findings.append(found)
                continue
            stop_if(cancelled)
            done += 1
            progress(done, total)
        if not findings:
            self.checkpoint()
        return findings

    def checkpoint(self) -> None:
        """Sign where the chains stand."""
        with self._database.transaction():
            self._chains.checkpoints.write()

    def _chain(self, device: Device, number: int, previous: bytes) -> Iterator[Finding | None]:
        """Yield what is wrong after changeset `number`, and None at the end of each changeset."""
        clock = 0
        for sealed in self._chains.sealed(device, number):
            number += 1
            yield from self._changeset(device, number, previous, clock, sealed)
            previous = sealed.hash
            clock = _clock(sealed)
            yield None

    def _changeset(self, device: Device, number: int, previous: bytes, clock: int,
                   sealed: Sealed) -> Iterator[Finding]:
        facts: dict[str, str | int | float | bool] = {"device": device.id, "number": number}
        try:
            header = changesets.decode_header(sealed.header)
        except msgspec.MsgspecError:
            yield Finding("changeset-unreadable", facts)
            return
        if (header.previous, header.number, header.device) != (previous, number, device.id) \
                or header.clock <= clock:
            yield Finding("chain-broken", facts)
        if not changesets.is_signed(sealed, device.public):
            yield Finding("changeset-forged", facts)
        if not changesets.parts_fit(sealed, header):
            yield Finding("changeset-altered", facts)
        yield from self._bodies(header, sealed, facts)

    def _bodies(self, header: Header, sealed: Sealed,
                facts: dict[str, str | int | float | bool]) -> Iterator[Finding]:
        for (tag, _), body in zip(header.parts, sealed.parts, strict=False):
            erased = self._projection.tag_erased(tag)
            if body is None and not erased:
                yield Finding("body-missing", facts)
            elif body is not None and erased and not _is_erasure(body):
                yield Finding("body-survives", facts)

    def _projected(self) -> Iterator[Finding | None]:
        """Make each record anew out of the journal and compare; yield None after each."""
        known = self._chains.known()
        after = ("", "")
        while True:
            rows = self._database.sql(
                "SELECT * FROM record WHERE (collection, id) > (?, ?)"
                " ORDER BY collection, id LIMIT 200", after)
            for row in rows:
                after = (row["collection"], row["id"])
                if not self._is_as_journaled(row, known):
                    yield Finding("record-differs", {"collection": after[0]})
                yield None
            if not rows:
                return

    def _is_as_journaled(self, row: Row, known: Mapping[str, int]) -> bool:
        document = Document()
        try:
            for stamp, operations in self._records.history(row["collection"], row["id"]):
                document.apply(stamp, operations, lambda seen: seen[0] <= known.get(seen[1], 0))
        except msgspec.MsgspecError:
            return False
        there = (row["body"], row["state"], row["created"], row["changed"], row["deleted"])
        return document.first is not None and row_of(document) == there


def _clock(sealed: Sealed) -> int:
    try:
        return changesets.decode_header(sealed.header).clock
    except msgspec.MsgspecError:
        return 0


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
