"""A store that is not open as one: what a copy of it holds, and what a copy has to forget."""

from __future__ import annotations

from fieldbook.store.devices import EARLIER, OWN_KEY, with_id_of
from fieldbook.vault.sql import Connection

LARGE = "blob_chunk"
"""The table that holds nearly everything of a store with pictures and films in it."""


def content(connection: Connection) -> dict[str, int]:
    """Return how many records of each collection, and how many courses, a store holds.

    Nothing for a store without tables. Raises SqlError.
    """
    tables = {row[0] for row in connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table'")}
    counted = {}
    if "record" in tables:
        rows = connection.execute("SELECT collection, count(*) FROM record WHERE deleted = 0"
                                  " GROUP BY collection").fetchall()
        counted = {str(row[0]): int(row[1]) for row in rows}
    if "course" in tables:
        counted["course"] = int(connection.execute("SELECT count(*) FROM course").fetchone()[0])
    return counted


def forget_device(connection: Connection) -> None:
    """Let a copy become a new device when it is opened: two may not sign as one."""
    has = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'secret'").fetchone()
    if has is None:
        return
    kept = dict(connection.execute("SELECT name, value FROM secret WHERE name IN (?, ?)",
                                   (OWN_KEY, EARLIER)).fetchall())
    if OWN_KEY in kept:
        connection.execute("INSERT OR REPLACE INTO secret VALUES (?, ?)",
                           (EARLIER, with_id_of(kept[OWN_KEY], kept.get(EARLIER))))
        connection.execute("DELETE FROM secret WHERE name = ?", (OWN_KEY,))
