"""What a store needs, after rows of it were lost, before it can be opened as a store."""

# ruff: noqa: S608  (only our own names stand in SQL text; values are parameters)

from __future__ import annotations

import re
from collections.abc import Collection

from fieldbook.core.clock import COUNTER_BITS
from fieldbook.crypto.signatures import SigningKey
from fieldbook.store import migrations
from fieldbook.store.changesets import decode_header
from fieldbook.store.database import Database
from fieldbook.store.devices import OWN_KEY, device_id
from fieldbook.vault import sql
from fieldbook.vault.sql import Connection

_TABLE = re.compile(r"^CREATE (?:VIRTUAL )?TABLE (\w+)", re.MULTILINE)
_SEARCH = ("search_index", "search_item", "passage")
NO_KEY = bytes(32)
"""Stands for the public key of a device when that is lost."""


def is_search(table: str) -> bool:
    """Tell whether a table belongs to what searching needs."""
    return table.startswith(_SEARCH)


def mend(connection: Connection, lost: Collection[str]) -> None:
    """Put right what would keep a store from opening that lost rows of these tables.

    The list of migrations is written anew if the store has every table that they make. Words are
    indexed anew if a part of the index is missing. Devices keep their numbers.
    """
    with sql.transaction(connection):
        if "migration" in lost and _is_up_to_date(connection):
            connection.executemany(
                "INSERT OR IGNORE INTO migration VALUES (?, ?)",
                [(one.number, one.name) for one in migrations.shipped()])
        if any(map(is_search, lost)):
            # without the stamp, the index counts as one that an older program made
            connection.execute("DELETE FROM meta WHERE name = 'search-analyser'")
        if "device" in lost:
            _find_devices(connection)


def _find_devices(connection: Connection) -> None:
    """Make rows anew for devices that changesets name; only our own key is kept elsewhere."""
    row = connection.execute("SELECT value FROM secret WHERE name = ?", (OWN_KEY,)).fetchone()
    own = SigningKey.from_bytes(row[0]).public if row is not None else NO_KEY
    rows = connection.execute(
        "SELECT device, header, clock, min(number) FROM changeset"
        " WHERE device NOT IN (SELECT n FROM device) GROUP BY device").fetchall()
    for number, header, clock, _ in rows:
        name = decode_header(header).device
        public = own if name == device_id(own) else NO_KEY
        connection.execute(
            "INSERT OR IGNORE INTO device (n, id, public, added) VALUES (?, ?, ?, ?)",
            (number, name, public, clock >> COUNTER_BITS))


def _is_up_to_date(connection: Connection) -> bool:
    wanted = set(_TABLE.findall(migrations.SCHEMA.read_text("utf-8")))
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return wanted <= {row[0] for row in rows}


def drop_dangling(database: Database) -> None:
    """Take away rows that refer to lost ones; to be called when the journal is mended."""
    while rows := database.sql("PRAGMA foreign_key_check"):
        with database.transaction():
            for table, number, *_ in map(tuple, rows):
                if number is None:
                    _drop_keyed(database, table)
                else:
                    database.sql(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))


def _drop_keyed(database: Database, table: str) -> None:
    """Take such rows out of a table that has no row numbers."""
    for found in database.sql(f'PRAGMA foreign_key_list("{table}")'):
        database.sql(f'DELETE FROM "{table}" WHERE "{found["from"]}" NOT IN'
                     f' (SELECT "{found["to"]}" FROM "{found["table"]}")')
