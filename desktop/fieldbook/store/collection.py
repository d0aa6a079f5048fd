"""What a domain says of its records: fields that are asked for, sets, names of blobs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fieldbook.core.errors import BugError

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_FIELD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Collection:
    """A kind of record.

    `indexed`: fields that all(..., field=value) is asked with. `sets`: fields whose members are
    added and removed one by one when devices are merged. `blobs`: fields that hold the id of a blob
    or a list of such ids; a blob goes when the last record that names it is erased.
    """

    name: str
    indexed: tuple[str, ...] = ()
    sets: frozenset[str] = frozenset()
    blobs: tuple[str, ...] = ()


def checked_name(collection: str) -> str:
    """Return the name if it may stand in SQL. Raises BugError."""
    if not _NAME.fullmatch(collection):
        raise BugError(f"not a name of a collection: {collection!r}")
    return collection


def json_path(field: str) -> str:
    """Return the SQL expression that reads a field out of a body. Raises BugError."""
    if not _FIELD.fullmatch(field):
        raise BugError(f"not a name of a field: {field!r}")
    return f"json_extract(body, '$.{field}')"


def index_sql(collection: str, field: str) -> tuple[str, str]:
    """Return name and SQL of the index for one field of one collection."""
    name = f"record_{checked_name(collection)}_{field}"
    return name, (f'CREATE INDEX IF NOT EXISTS "{name}" ON record ({json_path(field)}, deleted,'
                  f" created, id) WHERE collection = '{collection}'")
