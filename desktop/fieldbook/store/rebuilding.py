"""Makes journal and records whole from each other, after rows of them were lost.

- A record whose row is lost is made anew from its changes in the journal.
- A body whose header is lost counts as a change made between its neighbours.
- What a record holds and the journal lacks is written into the journal again, by this device.
- What neither holds is noted in a record (see store.gaps), so that a check tells it once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from fieldbook.core.clock import Clock
from fieldbook.core.ids import new_id
from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.store.chains import Chains
from fieldbook.store.changesets import decode_header, decode_part, encode_part, tag_of
from fieldbook.store.database import Database
from fieldbook.store.documents import Document, Operations, Stamp
from fieldbook.store.gaps import RESCUE, Gaps
from fieldbook.store.mending import NO_KEY
from fieldbook.store.projection import Projection, row_of
from fieldbook.store.records import Records
from fieldbook.store.restating import Orphan, Restated, difference, placed
from fieldbook.vault.sql import Row

_BATCH = 100
_BATCH_BYTES = 2 * 2**20


@dataclass(frozen=True, slots=True)
class Known:
    """A record that something is to be said of; `title` "" when nothing tells it."""

    collection: str
    id: str
    title: str


@dataclass(slots=True)
class Rebuilt:
    """What became of the records and the journal.

    `whole`: records made anew, with nothing missing. `older`: made anew, but later changes may be
    missing. `lost`: gone, but known by name. `nameless`: the tags of others
    that are gone. `entries`: changesets
    and bodies of the journal that are missing.
    """

    whole: list[Known] = field(default_factory=list)
    older: list[Known] = field(default_factory=list)
    lost: list[Known] = field(default_factory=list)
    nameless: set[bytes] = field(default_factory=set)
    entries: int = 0


@dataclass(slots=True)
class _Journal:
    """What is left of the journal: tags that headers name, and those of which a body is lost."""

    named: set[bytes] = field(default_factory=set)
    torn: set[bytes] = field(default_factory=set)
    orphans: dict[bytes, list[Orphan]] = field(default_factory=lambda: defaultdict(list))
    is_open: bool = False
    """Whether whole changesets are missing, so that nobody knows which records they changed."""


class Rebuilder:
    """Mends the tables `record`, `erased`, `changeset`, `part`, `device`; to be run once."""

    def __init__(self, database: Database, chains: Chains, projection: Projection,
                 records: Records, clock: Clock) -> None:
        self._database = database
        self._chains = chains
        self._projection = projection
        self._records = records
        self._clock = clock
        self._gaps = Gaps()
        self._left = _Journal()
        self._built = Rebuilt()
        self._known: dict[str, int] = {}
        self._waiting: list[Restated] = []

    def run(self, collections: set[str], progress: Progress, cancelled: IsCancelled) -> Rebuilt:
        """Do all of it, and become a new device, as a rescued vault must.

        `collections`: those that domains declared, to tell their records from courses in search.
        Raises Cancelled between two records: then it is half done, and the store is of no use.
        """
        with self._database.transaction():
            latest = self._database.number("SELECT max(clock) FROM changeset")
            self._chains.clock.last = max(self._chains.clock.last, latest)
            self._gaps.devices = {device.id for device in self._chains.devices.all()
                                  if device.public == NO_KEY}
            self._chains.devices.renew()
            self._erase_again()
            self._walk()
            self._take_orphans()
        self._known = self._chains.known()
        keys = self._keys()
        for done, (collection, record) in enumerate(keys, 1):
            stop_if(cancelled)
            self._mend(collection, record)
            if len(self._waiting) >= _BATCH:
                self._write_waiting()
            progress(done, len(keys))
        self._write_waiting()
        self._tell_lost(collections)
        self._note()
        return self._built

    def _erase_again(self) -> None:
        """An erasure is in the journal and in a table of its own; either is enough."""
        for row in self._database.sql(
                "SELECT body FROM part WHERE erases AND body IS NOT NULL"):
            part = decode_part(row["body"])
            if not self._projection.is_erased(part.collection, part.id):
                self._projection.erase(part.collection, part.id)

    def _walk(self) -> None:
        """Look for changesets that are missing, and put in the place of lost bodies that they are.

        A number of which there are bodies is a header that is lost, not the change.
        """
        checkpoint = self._chains.checkpoints.latest()
        heads = checkpoint.heads if checkpoint is not None else {}
        for device in self._chains.devices.all():
            last = 0
            for row in self._headers(device.n):
                self._jump(device.n, device.id, last, row["number"])
                last = row["number"]
                self._fill_parts(device.n, device.id, row)
            promised = heads.get(device.id, (0, b""))[0]
            if promised > last:
                self._gaps.jumps.add((device.id, last, 0))
                self._gaps.entries += promised - last
                self._left.is_open |= bool(self._bodiless(device.n, last, promised + 1))

    def _headers(self, device: int) -> Iterator[Row]:
        number = 0
        while rows := self._database.sql(
                "SELECT number, clock, header FROM changeset WHERE device = ? AND number > ?"
                " ORDER BY number LIMIT 200", (device, number)):
            yield from rows
            number = rows[-1]["number"]

    def _jump(self, n: int, device: str, before: int, after: int) -> None:
        if after == before + 1:
            return
        self._gaps.jumps.add((device, before, after))
        self._gaps.entries += after - before - 1
        self._left.is_open |= bool(self._bodiless(n, before, after))

    def _bodiless(self, device: int, before: int, after: int) -> int:
        """Return how many numbers between two have no body left."""
        there = self._database.number(
            "SELECT count(DISTINCT number) FROM part WHERE device = ? AND number > ?"
            " AND number < ?", (device, before, after))
        return after - before - 1 - there

    def _fill_parts(self, n: int, device: str, row: Row) -> None:
        header = decode_header(row["header"])
        there = {found["n"]: found["body"] is not None for found in self._database.sql(
            "SELECT n, body FROM part WHERE device = ? AND number = ?", (n, row["number"]))}
        for place, (tag, _) in enumerate(header.parts):
            self._left.named.add(tag)
            if not (there.get(place) or self._projection.tag_erased(tag)
                    or self._projection.tag_away(tag)):
                self._left.torn.add(tag)
                self._gaps.bodies.add((device, row["number"]))
                self._gaps.entries += 1
            if place not in there:
                self._database.sql("INSERT INTO part VALUES (?, ?, ?, ?, 0, NULL)",
                                   (n, row["number"], place, tag))

    def _take_orphans(self) -> None:
        """Take bodies without a header out of the journal, each with its neighbours' clocks."""
        rows = self._database.sql(
            "SELECT p.device, p.number, p.tag, p.body, p.erases FROM part p LEFT JOIN changeset c"
            " ON c.device = p.device AND c.number = p.number WHERE c.number IS NULL"
            " ORDER BY p.device, p.number, p.n")
        names = {device.n: device.id for device in self._chains.devices.all()}
        for row in rows:
            if row["body"] is not None and not row["erases"]:
                device = names.get(row["device"], self._chains.devices.own_id)
                self._left.orphans[bytes(row["tag"])].append(Orphan(
                    device, *self._clocks_around(row["device"], row["number"]),
                    decode_part(row["body"])))
        if rows:
            self._database.sql(
                "DELETE FROM part WHERE NOT EXISTS (SELECT 1 FROM changeset c"
                " WHERE c.device = part.device AND c.number = part.number)")

    def _clocks_around(self, device: int, number: int) -> tuple[int, int, int]:
        """Return the clocks between which a changeset was made, which grow with the numbers.

        And in between one that it may have had.
        """
        before = self._database.one(
            "SELECT number, clock FROM changeset WHERE device = ? AND number < ?"
            " ORDER BY number DESC LIMIT 1", (device, number))
        after = self._database.one(
            "SELECT number, clock FROM changeset WHERE device = ? AND number > ?"
            " ORDER BY number LIMIT 1", (device, number))
        high = int(after["clock"]) if after is not None else self._chains.clock.last + 1
        if before is not None:
            low = int(before["clock"])
            return low, low + number - int(before["number"]), high
        return 0, high - (int(after["number"]) - number if after is not None else 1), high

    def _keys(self) -> list[tuple[str, str]]:
        """Return every record that is in its table or in the journal, and was not erased."""
        found = {(row[0], row[1]) for row in self._database.sql(
            "SELECT collection, id FROM record")}
        seen = {tag_of(*key) for key in found}
        rows = self._database.sql(
            "SELECT tag, body FROM part WHERE body IS NOT NULL AND NOT erases GROUP BY tag")
        parts = [decode_part(row["body"]) for row in rows if bytes(row["tag"]) not in seen]
        parts += [orphans[0].part for tag, orphans in self._left.orphans.items() if tag not in seen]
        found |= {(part.collection, part.id) for part in parts}
        return sorted(key for key in found if not self._projection.is_erased(*key))

    def _mend(self, collection: str, record: str) -> None:
        there = self._projection.load(collection, record)
        history = list(self._records.history(collection, record))
        journaled = self._replayed(history)
        orphans = self._left.orphans.get(tag_of(collection, record), [])
        wanted = there
        if wanted is None:
            wanted = self._replayed(placed(history, orphans))
            known = Known(collection, record, title_of(wanted))
            is_whole = not self._left.is_open and tag_of(collection, record) not in self._left.torn
            (self._built.whole if is_whole else self._built.older).append(known)
        if journaled.first is None or row_of(journaled) != row_of(wanted):
            self._waiting.append(difference(collection, record, wanted, journaled,
                                            {stamp for stamp, _ in history}))
        elif there is None:
            with self._database.transaction():
                self._projection.save(collection, record, journaled)

    def _replayed(self, history: list[tuple[Stamp, Operations]]) -> Document:
        document = Document()
        for stamp, operations in history:
            document.apply(stamp, operations, self._knows)
        return document

    def _knows(self, stamp: Stamp) -> bool:
        return stamp[0] <= self._known.get(stamp[1], 0)

    def _write_waiting(self) -> None:
        """Write what waits into the journal as changesets of this device, and their records."""
        while self._waiting:
            size, batch = 0, []
            while self._waiting and size < _BATCH_BYTES:
                batch.append(self._waiting.pop())
                size += len(encode_part("", "", batch[-1].operations)) * 2
            with self._database.transaction():
                stamp = (self._chains.clock.tick(), self._chains.devices.own_id)
                self._chains.append(stamp[0], [
                    (one.collection, one.id, one.operations) for one in batch])
                self._known[stamp[1]] = stamp[0]
                self._gaps.stamps.add(stamp)
                for one in batch:
                    self._projection.save(one.collection, one.id, one.applied(stamp, self._knows))

    def _tell_lost(self, collections: set[str]) -> None:
        """Tell records that are gone: those that search names, and those that only headers do."""
        there = {tag_of(row[0], row[1]) for row in self._database.sql(
            "SELECT collection, id FROM record")}
        gone = {tag for tag in self._left.named - there if not (
            self._projection.tag_erased(tag) or self._projection.tag_away(tag))}
        for row in self._database.sql("SELECT DISTINCT kind, id, title FROM search_item"):
            tag = tag_of(row["kind"], row["id"])
            if row["kind"] in collections and tag not in there \
                    and not self._projection.tag_erased(tag):
                self._built.lost.append(Known(row["kind"], row["id"], row["title"]))
                gone.discard(tag)
        self._built.nameless = gone

    def _note(self) -> None:
        self._built.entries = self._gaps.entries
        with self._database.transaction():
            if self._gaps:
                self._gaps.at = self._clock.now_ms()
                self._keep(self._gaps)
            self._chains.checkpoints.write()

    def _keep(self, gaps: Gaps) -> None:
        operations = Operations(fields=msgspec.to_builtins(gaps.body()))
        stamp = (self._chains.clock.tick(), self._chains.devices.own_id)
        record = new_id()
        self._chains.append(stamp[0], [(RESCUE, record, operations)])
        document = Document()
        document.apply(stamp, operations, lambda _: True)
        self._projection.save(RESCUE, record, document)


def title_of(document: Document) -> str:
    """Return what people would call a record: its title or name, or how its text begins."""
    for name in ("title", "name", "what", "account", "text"):
        value = document.values.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip().splitlines()[0][:80]
    return ""
