"""Takes changesets of other devices: one end state, in whatever order and however often they come.

Each device's chain is applied in its own order; what comes too early waits in `pending`. What
cannot be taken goes to quarantine and never stops the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from fieldbook.core.clock import COUNTER_BITS, MAX_AHEAD_MS, Clock
from fieldbook.core.errors import BugError
from fieldbook.store import changesets, quarantine
from fieldbook.store.chains import Chains
from fieldbook.store.changesets import Header, Part, Sealed
from fieldbook.store.database import Database
from fieldbook.store.devices import Device
from fieldbook.store.documents import ERASE, Stamp
from fieldbook.store.projection import Projection
from fieldbook.store.quarantine import Quarantine
from fieldbook.store.records import Records

_BATCH = 4 * 2**20


class _Refused(Exception):
    """A changeset cannot be taken; the reason is one of store.quarantine."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Receiver:
    """Applies what came."""

    def __init__(self, database: Database, chains: Chains, projection: Projection,
                 records: Records, aside: Quarantine, clock: Clock,
                 is_changing: Callable[[], bool]) -> None:
        self._database = database
        self._chains = chains
        self._projection = projection
        self._records = records
        self._aside = aside
        self._clock = clock
        self._is_changing = is_changing
        self._known: dict[str, int] = {}
        self._changed: set[str] = set()

    def apply(self, arrived: Iterable[bytes]) -> set[str]:
        """Take changesets and return the ids of the records that changed."""
        if self._is_changing():
            raise BugError("changesets may not be applied inside a change")
        self._changed = set()
        batch: list[bytes] = []
        for data in arrived:
            batch.append(data)
            if sum(map(len, batch)) >= _BATCH:
                self._apply_batch(batch)
                batch = []
        self._apply_batch(batch)
        return self._changed

    def _apply_batch(self, batch: list[bytes]) -> None:
        with self._database.transaction():
            self._known = self._chains.known()
            for data in [*self._aside.take_passing(), *batch]:
                self._receive(data)

    def _receive(self, data: bytes) -> None:
        try:
            sealed = changesets.decode(data)
            header = changesets.decode_header(sealed.header)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            self._aside.put(data, quarantine.UNREADABLE)
            return
        try:
            device = self._checked(sealed, header)
            self._place(device, sealed, header, data)
        except _Refused as refused:
            self._aside.put(data, refused.reason, header.device, min(header.number, 2**62))

    def _checked(self, sealed: Sealed, header: Header) -> Device:
        if header.version > changesets.VERSION:
            raise _Refused(quarantine.NEWER)
        device = self._chains.devices.get(header.device)
        if device is None:
            raise _Refused(quarantine.UNKNOWN)
        if not changesets.is_signed(sealed, device.public):
            raise _Refused(quarantine.FORGED)
        if not changesets.parts_fit(sealed, header):
            raise _Refused(quarantine.ALTERED)
        if device.last_number is not None and header.number > device.last_number:
            raise _Refused(quarantine.REVOKED)
        if header.number < 1 or not 0 < header.clock < 2**62:
            raise _Refused(quarantine.UNREADABLE)
        return device

    def _place(self, device: Device, sealed: Sealed, header: Header, data: bytes) -> None:
        number, previous = self._chains.head(device)
        if header.number <= number:
            self._seen_before(device, sealed, header)
        elif header.number > number + 1:
            self._database.sql("INSERT OR IGNORE INTO pending VALUES (?, ?, ?)",
                               (device.n, header.number, data))
        else:
            self._accept(device, sealed, header, previous)
            self._release(device, header.number + 1)

    def _release(self, device: Device, number: int) -> None:
        """Apply what waited for the changeset before `number`."""
        row = self._database.one("SELECT sealed FROM pending WHERE device = ? AND number = ?",
                                 (device.n, number))
        if row is not None:
            self._database.sql("DELETE FROM pending WHERE device = ? AND number = ?",
                               (device.n, number))
            self._receive(row["sealed"])

    def _accept(self, device: Device, sealed: Sealed, header: Header, previous: bytes) -> None:
        if header.previous != previous or header.clock <= self._known.get(device.id, 0):
            raise _Refused(quarantine.BROKEN)
        hybrid = self._chains.clock
        limit = max(self._clock.now_ms() << COUNTER_BITS, hybrid.last)
        if header.clock > limit + (MAX_AHEAD_MS << COUNTER_BITS):
            raise _Refused(quarantine.AHEAD)
        parts = [_read(part, tag) for part, (tag, _) in
                 zip(sealed.parts, header.parts, strict=True)]
        hybrid.last = max(hybrid.last, header.clock)
        stamp = (header.clock, device.id)
        kept = [(tag, data if self._is_kept(part, tag) else None, _erases(part))
                for part, data, (tag, _) in zip(parts, sealed.parts, header.parts, strict=True)]
        self._chains.write(device, header.number, header.clock, sealed, kept)
        self._known[device.id] = header.clock
        for part in parts:
            if part is not None:
                self._apply_part(stamp, part)

    def _is_kept(self, part: Part | None, tag: bytes) -> bool:
        return _erases(part) or not self._projection.tag_erased(tag)

    def _apply_part(self, stamp: Stamp, part: Part) -> None:
        if _erases(part):
            if not self._projection.is_erased(part.collection, part.id):
                self._projection.erase(part.collection, part.id)
                self._changed.add(part.id)
        elif not self._projection.is_erased(part.collection, part.id):
            self._projection.apply(part.collection, part.id, stamp, part.operations, self._knows)
            self._changed.add(part.id)

    def _knows(self, stamp: Stamp) -> bool:
        return stamp[0] <= self._known.get(stamp[1], 0)

    def _seen_before(self, device: Device, sealed: Sealed, header: Header) -> None:
        """Notice a fork; fill in what a rescue lost, and bodies that were missing at first."""
        hash = self._hash_of(device, header.number)
        if hash is None and self._fits_between(device, sealed, header):
            self._fill_gap(device, sealed, header)
            return
        if hash != sealed.hash:
            raise _Refused(quarantine.FORKED)
        here = self._chains.bodies(device, header.number)
        for n, (body, came) in enumerate(zip(here, sealed.parts, strict=True)):
            part = _read(came, header.parts[n][0]) if body is None and came is not None else None
            if part is not None and self._is_kept(part, header.parts[n][0]):
                self._database.sql(
                    "UPDATE part SET body = ?, erases = ?"
                    " WHERE device = ? AND number = ? AND n = ?",
                    (came, _erases(part), device.n, header.number, n))
                self._fill(part)

    def _hash_of(self, device: Device, number: int) -> bytes | None:
        row = self._database.one("SELECT hash FROM changeset WHERE device = ? AND number = ?",
                                 (device.n, number))
        return bytes(row["hash"]) if row is not None else None

    def _fits_between(self, device: Device, sealed: Sealed, header: Header) -> bool:
        """Tell whether a changeset that is missing here is named by what is before and after it."""
        before = self._hash_of(device, header.number - 1)
        after = self._database.one(
            "SELECT header FROM changeset WHERE device = ? AND number = ?",
            (device.n, header.number + 1))
        return (before is None or before == header.previous) and (
            after is None or changesets.decode_header(after["header"]).previous == sealed.hash)

    def _fill_gap(self, device: Device, sealed: Sealed, header: Header) -> None:
        parts = [_read(part, tag) for part, (tag, _) in
                 zip(sealed.parts, header.parts, strict=True)]
        kept = [(tag, data if self._is_kept(part, tag) else None, _erases(part))
                for part, data, (tag, _) in zip(parts, sealed.parts, header.parts, strict=True)]
        self._chains.write(device, header.number, header.clock, sealed, kept)
        for part in parts:
            if part is not None and (_erases(part) or not self._projection.is_erased(
                    part.collection, part.id)):
                self._fill(part)

    def _fill(self, part: Part) -> None:
        if _erases(part):
            self._apply_part((0, ""), part)
            return
        there = self._projection.load(part.collection, part.id)
        self._projection.drop(part.collection, part.id)
        for stamp, operations in list(self._records.history(part.collection, part.id)):
            self._projection.apply(part.collection, part.id, stamp, operations, self._knows)
        again = self._projection.load(part.collection, part.id)
        if there is not None and there.first and again is not None and again.first \
                and there.first < again.first:
            # when a record began may be known although the changeset is lost that says so
            again.first = there.first
            self._projection.save(part.collection, part.id, again)
        self._changed.add(part.id)

    def strip(self, collection: str, record: str) -> None:
        """Take the bodies of an erased record out of what waits and what was set aside."""
        tag = changesets.tag_of(collection, record)
        for row in self._database.sql("SELECT device, number, sealed FROM pending"):
            stripped = _without(row["sealed"], tag)
            if stripped is not None:
                self._database.sql(
                    "UPDATE pending SET sealed = ? WHERE device = ? AND number = ?",
                    (stripped, row["device"], row["number"]))
        for data in self._aside.sealed():
            stripped = _without(data, tag)
            if stripped is not None:
                self._aside.replace(data, stripped)


def _read(data: bytes | None, tag: bytes) -> Part | None:
    if data is None:
        return None
    try:
        part = changesets.decode_part(data)
        msgspec.json.encode(part.operations)  # what JSON cannot hold would stop the projection
    except (msgspec.MsgspecError, UnicodeError, TypeError, RecursionError) as error:
        raise _Refused(quarantine.UNREADABLE) from error
    if changesets.tag_of(part.collection, part.id) != tag:
        raise _Refused(quarantine.ALTERED)
    return part


def _erases(part: Part | None) -> bool:
    return part is not None and part.operations.life == ERASE


def _without(data: bytes, tag: bytes) -> bytes | None:
    """Return a changeset without the bodies that `tag` names; None if it has none of them."""
    try:
        sealed = changesets.decode(data)
        header = changesets.decode_header(sealed.header)
        parts = list(sealed.parts)
        gone = False
        for n, (named, _) in enumerate(header.parts[:len(parts)]):
            if named == tag and parts[n] is not None and not _erases(_read(parts[n], tag)):
                parts[n] = None
                gone = True
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, _Refused):
        return None
    return changesets.encode(Sealed(sealed.header, sealed.signature, parts)) if gone else None
