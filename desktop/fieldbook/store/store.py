"""The store: everything a person keeps, on the connection that the vault opened."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from fieldbook.core.clock import Clock, SystemClock
from fieldbook.core.errors import BugError
from fieldbook.core.events import Events
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.store.away import Away
from fieldbook.store.blob_mending import mend_blobs, torn_blobs
from fieldbook.store.blobs import Blobs
from fieldbook.store.chains import Chains
from fieldbook.store.change import Change
from fieldbook.store.collection import Collection, index_sql
from fieldbook.store.database import Database
from fieldbook.store.devices import Devices
from fieldbook.store.documents import Document
from fieldbook.store.drafts import Drafts
from fieldbook.store.journal import Journal
from fieldbook.store.mending import drop_dangling
from fieldbook.store.migrations import migrate
from fieldbook.store.projection import Projection
from fieldbook.store.quarantine import Quarantine
from fieldbook.store.rebuilding import Rebuilder, Rebuilt
from fieldbook.store.receiving import Receiver
from fieldbook.store.records import Records
from fieldbook.store.search import SearchIndex
from fieldbook.store.secret import Secrets
from fieldbook.store.settings import Settings
from fieldbook.store.verification import Verification
from fieldbook.vault.sql import Connection, Row


class Store:
    """Records, journal, drafts, secrets, settings, blobs and search of one open vault.

    Lives in the thread that opened the connection; only interrupt() may be called from another.
    `findings`: what verifying the journal since the last checkpoint noticed at this opening.
    """

    def __init__(self, connection: Connection, blob_key: bytes, *, clock: Clock | None = None,
                 events: Events | None = None) -> None:
        """Bring the tables up to date, and at the very first opening make this device's identity.

        Raises StoreTooNew, StoreFull, DiskFull, DiskFailed, StoreDamaged.
        """
        clock = clock or SystemClock()
        migrate(connection)
        self._database = database = Database(connection, events or Events())
        self.secrets = Secrets(database)
        self._devices = Devices(database, self.secrets, clock)
        self._chains = Chains(database, self._devices, clock)
        self._projection = Projection(database)
        self._collections: dict[str, Collection] = {}
        self._change: Change | None = None
        self.records = Records(database, self._projection)
        self.drafts = Drafts(database, clock)
        self.blobs = Blobs(database, blob_key, clock)
        self._clock, self._blob_key = clock, blob_key
        self.search = SearchIndex(database)
        self.settings = Settings(self.records, self.change)
        self.away = Away(database, self._chains, self._projection, self.drafts, self.search)
        self.journal = self._journal(clock)
        self.findings = self.journal.verify_recent()

    def _journal(self, clock: Clock) -> Journal:
        aside = Quarantine(self._database, clock)
        receiver = Receiver(self._database, self._chains, self._projection, self.records, aside,
                            clock, lambda: self._change is not None)
        self._projection.on_erase += [self._erase_beside, self._erase_blobs,
                                      lambda collection, record, _: receiver.strip(
                                          collection, record)]
        verification = Verification(self._database, self._chains, self._projection, self.records)
        return Journal(self._chains, receiver, aside, verification)

    @property
    def device_id(self) -> str:
        """The id of this device: it stands for the key that signs its changesets."""
        return self._devices.own_id

    def devices_of_this_vault(self) -> frozenset[str]:
        """Return the id of this device and those that the vault had before it was recovered,
        restored or rescued.
        """
        return self._devices.ids_of_this_vault()

    def renew_device(self) -> str:
        """Become a new device, as a restored, rescued or copied vault must; return the new id."""
        return self._devices.renew()

    def mend_after_rescue(self, progress: Progress = silent,
                          cancelled: IsCancelled = never) -> Rebuilt:
        """Make records, journal and files whole from each other, as far as they hold each other.

        To be called once, when the domains have declared their collections and before anything is
        written, on a store that mending.mend() let open. It becomes a new device. Raises Cancelled:
        then the store is of no use.
        """
        built = Rebuilder(self._database, self._chains, self._projection, self.records,
                          self._clock).run(set(self._collections), progress, cancelled)
        mend_blobs(self._database, self._blob_key, self._clock, self._is_used, cancelled)
        drop_dangling(self._database)
        return built

    def torn_blobs(self) -> set[str]:
        """Return the ids of blobs that lack a piece, and of those that records miss."""
        named = {blob for collection in self._collections.values() for field in collection.blobs
                 for record in self.records.all(collection.name, deleted=True)
                 for blob in _listed(record.get(field, []))}
        return torn_blobs(self._database) | {blob for blob in named if not self.blobs.has(blob)}

    def declare(self, *collections: Collection) -> None:
        """Say what a domain keeps; makes the indexes that are missing. Cheap at every opening."""
        there = {row[0] for row in self.sql("SELECT name FROM sqlite_master WHERE type = 'index'")}
        for collection in collections:
            self._collections[collection.name] = collection
            for field in {*collection.indexed, *collection.blobs}:
                name, statement = index_sql(collection.name, field)
                if name not in there:
                    self.sql(statement)
                self.records.use_index(collection.name, field, name)

    def blob_fields(self, collection: str) -> tuple[str, ...]:
        """Return the fields of a collection that name blobs."""
        return self._collections.get(collection, Collection(collection)).blobs

    def sql(self, statement: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """Run one statement on the tables of a domain and return its rows.

        Raises the errors of store.errors; SqlError only for a mistake in the statement.
        """
        return self._database.sql(statement, parameters)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; nests. Changed is published after the outermost commit only.

        Raises StoreFull, DiskFull, DiskFailed; then nothing was written.
        """
        with self._database.transaction():
            yield

    @contextmanager
    def change(self) -> Iterator[Change]:
        """One changeset, in a transaction. Inside another change it joins that one.

        When the block ends without an error, the change is on the disk.
        """
        if self._change is not None:
            with self._database.transaction(), self._change.level():
                yield self._change
            return
        with self._database.transaction():
            stamp = (self._chains.clock.tick(), self.device_id)
            self._change = Change(self._projection, stamp, self._collections)
            try:
                yield self._change
                self._chains.append(stamp[0], self._change.operations())
            finally:
                self._change = None

    def interrupt(self) -> None:
        """Stop the search under way, if one is, with Cancelled; from any thread. Writes go on."""
        self._database.interrupt()

    def room(self) -> int:
        """Return the bytes that still fit into the store."""
        return self._database.room()

    def sweep(self) -> Generator[None, None, None]:
        """Do, in slices, what nobody must wait for; to be run after opening, and in idle time.

        Removes blobs that were left unfinished or lost their records, takes the last traces of
        erased words out of the index, indexes anew what an older program indexed otherwise.
        """
        yield from self.blobs.sweep()
        yield from self.search.purge()
        yield from self.search.rebuild()

    def close(self) -> None:
        """Sign where the journal stands. The connection is the vault's to close."""
        if self._change is not None or self._database.in_transaction:
            raise BugError("the store is closed inside a transaction")
        self.journal.checkpoint()

    def _erase_beside(self, collection: str, record: str, _: Document | None) -> None:
        self.drafts.erase(record)
        self.search.erase(collection, record)

    def _erase_blobs(self, collection: str, _: str, document: Document | None) -> None:
        """Take the name from each blob that only the erased record named."""
        fields = self.blob_fields(collection)
        values = document.body() if document is not None else {}
        for field in fields:
            for blob in _listed(values.get(field, [])):
                if not self._is_named(blob):
                    self.blobs.remove(blob)

    def _is_named(self, blob: str) -> bool:
        return any(self.records.count(collection.name, deleted=True, **{field: blob})
                   or self.records.holding(collection.name, field, blob)
                   for collection in self._collections.values() for field in collection.blobs)

    def _is_used(self, blob: str) -> bool:
        return self._is_named(blob) or bool(self.sql(
            "SELECT 1 FROM outbox_blob WHERE source = ?", (blob,)))


def _listed(named: Any) -> list[str]:
    return named if isinstance(named, list) else [named]
