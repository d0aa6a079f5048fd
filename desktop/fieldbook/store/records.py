"""Reads: records by id, by the value of a field, and their versions."""

# ruff: noqa: S608  (only our own names stand in SQL text; values are parameters)

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from fieldbook.core.clock import COUNTER_BITS
from fieldbook.core.errors import BugError
from fieldbook.store.changesets import Header, decode_header, decode_part, tag_of
from fieldbook.store.collection import checked_name, json_path
from fieldbook.store.database import Database
from fieldbook.store.documents import DELETE, KEEP, Operations, Stamp
from fieldbook.store.projection import Projection
from fieldbook.vault.sql import Row

T = TypeVar("T")
RESERVED = frozenset({"id", "created", "changed", "deleted"})
"""Names that the store adds to what it returns; no field may be called so."""

_DOUBT_MS = 60_000
_COLUMNS = "id, body, created, changed, deleted"


@dataclass(frozen=True, slots=True)
class Version:
    """One change of a record, as the journal holds it; `device` made it.

    `ms`: what that device's wall clock said, since 1970. `doubtful`: its clock had been set back
    before, or ran behind what it had already seen. `stamp` names the change.
    """

    ms: int
    doubtful: bool
    device: str
    stamp: Stamp
    fields: dict[str, Any]
    added: dict[str, list[Any]]
    removed: dict[str, list[Any]]
    deleted: bool | None
    """True: deleted by this change; False: restored by it; None: neither."""


@dataclass(frozen=True, slots=True)
class OtherText:
    """A version of a long text that lost to another device's; `stamp` names it."""

    ms: int
    device: str
    text: str
    stamp: Stamp


class Records:
    """What is recorded, as dicts: the fields, and "id", "created", "changed" (ms since 1970).

    A deleted record is hidden unless asked for, and then has "deleted": True.
    """

    def __init__(self, database: Database, projection: Projection) -> None:
        self._database = database
        self._projection = projection
        self._indexes: dict[tuple[str, str], str] = {}

    def use_index(self, collection: str, field: str, name: str) -> None:
        """Take note that there is an index for a field."""
        self._indexes[collection, field] = name

    def _source(self, collection: str, equals: dict[str, Any]) -> str:
        """Return the table, with the index to use: SQLite by itself would take the order's."""
        names = [name for field in equals if (name := self._indexes.get((collection, field)))]
        return f'record INDEXED BY "{names[0]}"' if names else "record"

    def get(self, collection: str, id: str, *, deleted: bool = False) -> dict[str, Any] | None:
        """Return one record."""
        row = self._database.one(
            f"SELECT {_COLUMNS} FROM record WHERE collection = ? AND id = ? AND deleted <= ?",
            (collection, id, deleted))
        return _shown(row) if row is not None else None

    def all(self, collection: str, *, deleted: bool = False, limit: int = -1, offset: int = 0,
            newest: bool = False, **equals: Any) -> list[dict[str, Any]]:
        """Return the records whose fields equal `equals`, the oldest (or newest) first.

        None matches a field that is not there. Fast for fields that the collection declared as
        indexed; others are searched through.
        """
        where, values = _where(collection, deleted, equals)
        order = "DESC" if newest else "ASC"
        rows = self._database.sql(
            f"SELECT {_COLUMNS} FROM {self._source(collection, equals)} WHERE {where}"
            f" ORDER BY created {order}, id {order} LIMIT ? OFFSET ?", (*values, limit, offset))
        return [_shown(row) for row in rows]

    def count(self, collection: str, *, deleted: bool = False, **equals: Any) -> int:
        """Return how many records all() would return."""
        where, values = _where(collection, deleted, equals)
        return self._database.number(
            f"SELECT count(*) FROM {self._source(collection, equals)} WHERE {where}", values)

    def ids(self, collection: str) -> list[str]:
        """Return the ids of all records that are not deleted, sorted; no record is read for it."""
        return sorted(row[0] for row in self._database.sql(
            "SELECT id FROM record INDEXED BY record_created WHERE collection = ? AND deleted = 0",
            (collection,)))

    def holding(self, collection: str, field: str, value: Any) -> list[dict[str, Any]]:
        """Return the records whose set or list `field` has the member `value`."""
        rows = self._database.sql(
            f"SELECT {_COLUMNS} FROM record WHERE collection = '{checked_name(collection)}'"
            f" AND deleted = 0 AND json_type(body, '$.{field}') = 'array' AND EXISTS (SELECT 1"
            f" FROM json_each({json_path(field)}) AS member WHERE member.value = ?)"
            " ORDER BY created, id", (value,))
        return [_shown(row) for row in rows]

    def typed(self, collection: str, id: str, struct: type[T]) -> T | None:
        """Return one record as a msgspec Struct; fields that it does not know are left aside."""
        found = self.get(collection, id)
        return msgspec.convert(found, struct) if found is not None else None

    def all_typed(self, collection: str, struct: type[T], **equals: Any) -> list[T]:
        """Return the records whose fields equal `equals` as Structs, the oldest first."""
        return [msgspec.convert(found, struct) for found in self.all(collection, **equals)]

    def versions(self, collection: str, id: str) -> list[Version]:
        """Return the changes of a record, the oldest first; nothing once it was erased."""
        rows = self._parts(collection, id)
        return [_version(decode_header(row["header"]), decode_part(row["body"]).operations)
                for row in rows]

    def history(self, collection: str, id: str) -> Iterator[tuple[Stamp, Operations]]:
        """Yield stamp and operations of each change of a record in the order of stamps."""
        for row in self._parts(collection, id):
            yield (row["clock"], row["device"]), decode_part(row["body"]).operations

    def _parts(self, collection: str, id: str) -> list[Row]:
        return self._database.sql(
            "SELECT c.clock, c.header, d.id AS device, p.body FROM part p JOIN changeset c"
            " ON c.device = p.device AND c.number = p.number JOIN device d ON d.n = p.device"
            " WHERE p.tag = ? AND p.body IS NOT NULL AND NOT p.erases ORDER BY c.clock, d.id",
            (tag_of(collection, id),))

    def other_texts(self, collection: str, id: str) -> dict[str, list[OtherText]]:
        """Return, by field, the long texts of other devices that lost and were not yet settled."""
        document = self._projection.load(collection, id)
        if document is None:
            return {}
        return {name: [OtherText(stamp[0] >> COUNTER_BITS, stamp[1], text, stamp)
                       for stamp, text in sorted(kept.items(), reverse=True)]
                for name, kept in document.losers.items()}


def _where(collection: str, deleted: bool, equals: dict[str, Any]) -> tuple[str, list[Any]]:
    # the name stands in the SQL text itself: only so does SQLite use the collection's own indexes
    terms = [f"collection = '{checked_name(collection)}'"]
    if not deleted:
        terms.append("deleted = 0")
    for field, value in equals.items():
        if not isinstance(value, str | int | float | None):
            raise BugError(f"a field cannot be asked for a {type(value).__name__}")
        terms.append(f"{json_path(field)} IS ?")
    return " AND ".join(terms), list(equals.values())


def _shown(row: Row) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.json.decode(row["body"])
    found["id"] = row["id"]
    found["created"] = row["created"]
    found["changed"] = row["changed"]
    if row["deleted"]:
        found["deleted"] = True
    return found


def _version(header: Header, operations: Operations) -> Version:
    removed = {name: [value for value, _ in removals]
               for name, removals in operations.removed.items()}
    ordered = header.clock >> COUNTER_BITS
    return Version(header.wall_ms, ordered - header.wall_ms > _DOUBT_MS, header.device,
                   (header.clock, header.device), operations.fields, operations.added, removed,
                   None if operations.life == KEEP else operations.life == DELETE)
