"""Carries what the journal says into the tables that people read."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from fieldbook.core.clock import COUNTER_BITS
from fieldbook.store.changesets import tag_of
from fieldbook.store.database import Database
from fieldbook.store.documents import (
    Document,
    Knows,
    Operations,
    Stamp,
    decode_document,
    encode_state,
)

AWAY = "away:"
"""Rows of `meta` with this in front of a tag in hex: records that were taken off for a while."""

OnErase = Callable[[str, str, Document | None], None]


class Projection:
    """Tables `record` and `erased`. `on_erase` hears what was erased, and what it held."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.on_erase: list[OnErase] = []

    def load(self, collection: str, record: str) -> Document | None:
        """Return the record with its merging state."""
        row = self._database.one("SELECT body, state FROM record WHERE collection = ? AND id = ?",
                                 (collection, record))
        return decode_document(row["body"], row["state"]) if row is not None else None

    def apply(self, collection: str, record: str, stamp: Stamp, operations: Operations,
              knows: Knows) -> None:
        """Merge one part into a record."""
        document = self.load(collection, record) or Document()
        document.apply(stamp, operations, knows)
        self.save(collection, record, document)

    def save(self, collection: str, record: str, document: Document) -> None:
        """Write a record and have the change told."""
        self._database.sql(
            "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (collection, id) DO UPDATE"
            " SET body = excluded.body, state = excluded.state, created = excluded.created,"
            " changed = excluded.changed, deleted = excluded.deleted",
            (collection, record, *row_of(document)))
        self._database.tell(collection, record)

    def drop(self, collection: str, record: str) -> None:
        """Take away a record that a change would have made and did not."""
        self._database.sql("DELETE FROM record WHERE collection = ? AND id = ?",
                           (collection, record))

    def is_erased(self, collection: str, record: str) -> bool:
        """Say whether the record was erased."""
        return self.tag_erased(tag_of(collection, record))

    def tag_erased(self, tag: bytes) -> bool:
        """Say whether the record that `tag` stands for was erased."""
        return self._database.one("SELECT 1 FROM erased WHERE tag = ?", (tag,)) is not None

    def tag_away(self, tag: bytes) -> bool:
        """Say whether the record that `tag` stands for was taken off, and may come back."""
        return self._database.one("SELECT 1 FROM meta WHERE name = ?",
                                  (AWAY + tag.hex(),)) is not None

    def erase(self, collection: str, record: str) -> None:
        """Remove the record, and its bodies from the journal; headers stay."""
        self._database.sql("INSERT OR IGNORE INTO erased VALUES (?, ?, ?)",
                           (collection, record, tag_of(collection, record)))
        self._strip(collection, record)

    def take_off(self, collection: str, record: str) -> None:
        """Do here what erase() does, but for this computer alone: the bodies may come back."""
        self._database.sql("INSERT OR IGNORE INTO meta VALUES (?, x'')",
                           (AWAY + tag_of(collection, record).hex(),))
        self._strip(collection, record)

    def _strip(self, collection: str, record: str) -> None:
        document = self.load(collection, record)
        self.drop(collection, record)
        self._database.sql("UPDATE part SET body = NULL WHERE tag = ? AND NOT erases",
                           (tag_of(collection, record),))
        for hear in self.on_erase:
            hear(collection, record, document)
        self._database.tell(collection, record)


def row_of(document: Document) -> tuple[str, bytes, int, int, bool]:
    """Return body, state, created, changed (ms since 1970), deleted, as table `record` has them."""
    first = document.first or document.last
    return (msgspec.json.encode(document.body()).decode(), encode_state(document),
            first[0] >> COUNTER_BITS, document.last[0] >> COUNTER_BITS, document.is_deleted)
