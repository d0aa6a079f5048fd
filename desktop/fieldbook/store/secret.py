"""Keys and tokens: in the store, encrypted with it, but never in the journal."""

from __future__ import annotations

from fieldbook.store.database import Database


class Secrets:
    """Named bytes that stay on this device."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> bytes | None:
        """Return what was put under `name`."""
        row = self._database.one("SELECT value FROM secret WHERE name = ?", (name,))
        return bytes(row[0]) if row is not None else None

    def put(self, name: str, value: bytes) -> None:
        """Keep `value` under `name`, in place of what was there."""
        self._database.sql("INSERT INTO secret VALUES (?, ?)"
                           " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                           (name, value))

    def remove(self, name: str) -> None:
        """Forget `name`."""
        self._database.sql("DELETE FROM secret WHERE name = ?", (name,))

    def names(self) -> list[str]:
        """Return the names in use."""
        return [row[0] for row in self._database.sql("SELECT name FROM secret ORDER BY name")]
