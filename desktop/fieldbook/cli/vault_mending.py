"""What a rescued store needs before it can be opened as a store."""

from __future__ import annotations

import re
from collections.abc import Collection

from fieldbook.store import migrations
from fieldbook.vault import sql
from fieldbook.vault.sql import Connection

_TABLE = re.compile(r"^CREATE (?:VIRTUAL )?TABLE (\w+)", re.MULTILINE)
_SEARCH = ("search_index", "search_item", "passage")


def mend(connection: Connection, lost: Collection[str]) -> None:
    """Put right what follows from rows that were lost from these tables.

    The list of migrations is written anew if the store has every table that they make. Words are
    indexed anew if a part of the index is missing.
    """
    with sql.transaction(connection):
        if "migration" in lost and _is_up_to_date(connection):
            connection.executemany(
                "INSERT OR IGNORE INTO migration VALUES (?, ?)",
                [(one.number, one.name) for one in migrations.shipped()])
        if any(table.startswith(_SEARCH) for table in lost):
            # without the stamp, the index counts as one that an older program made
            connection.execute("DELETE FROM meta WHERE name = 'search-analyser'")


def _is_up_to_date(connection: Connection) -> bool:
    wanted = set(_TABLE.findall(migrations.SCHEMA.read_text("utf-8")))
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return wanted <= {row[0] for row in rows}
