"""Brings a store up to date: plain SQL files, numbered, all in one transaction."""

# ruff: noqa: S608  (only our own names stand in SQL text; values are parameters)

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fieldbook.core.errors import BugError
from fieldbook.store.database import as_world_error
from fieldbook.store.errors import StoreTooNew
from fieldbook.vault.sql import Connection, SqlError

FOLDER = Path(__file__).with_name("migrations")
SCHEMA = Path(__file__).with_name("schema.sql")

_NAME = re.compile(r"(\d{4})_([a-z_]+)\.sql")
_LEDGER = """CREATE TABLE IF NOT EXISTS migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT"""


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered step; its SQL holds no BEGIN and no COMMIT."""

    number: int
    name: str
    script: str


def shipped(folder: Path = FOLDER) -> list[Migration]:
    """Return the migrations in `folder`, in their order. Raises BugError for a stray file."""
    found = []
    for path in sorted(folder.glob("*.sql")):
        match = _NAME.fullmatch(path.name)
        if match is None:
            raise BugError(f"not a migration: {path.name}")
        found.append(Migration(int(match[1]), match[2], path.read_text(encoding="utf-8")))
    if len({migration.number for migration in found}) != len(found):
        raise BugError("two migrations have one number")
    return found


def migrate(connection: Connection, migrations: Iterable[Migration] | None = None) -> int:
    """Apply what the store has not had yet, all or nothing; return how many were applied.

    Raises StoreTooNew when the store had a migration that this program does not know.
    """
    known = shipped() if migrations is None else list(migrations)
    had = _had(connection)
    newest = max((migration.number for migration in known), default=0)
    if had - {migration.number for migration in known}:
        raise StoreTooNew(found=max(had), known=newest)
    missing = [migration for migration in known if migration.number not in had]
    if missing:
        _apply(connection, missing)
    return len(missing)


def _had(connection: Connection) -> set[int]:
    try:
        exists = connection.execute(
            "SELECT 1 FROM sqlite_master WHERE name = 'migration'").fetchone()
        if exists is None:
            return set()
        return {row[0] for row in connection.execute("SELECT number FROM migration")}
    except SqlError as error:
        raise as_world_error(error, connection) from error


def _apply(connection: Connection, missing: list[Migration]) -> None:
    steps = [f"{migration.script}\n;INSERT INTO migration VALUES"
             f" ({migration.number}, '{migration.name}');" for migration in missing]
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{_LEDGER};\n" + "\n".join(steps) + "\nCOMMIT;")
    except SqlError as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise as_world_error(error, connection) from error


def schema(connection: Connection) -> str:
    """Return the SQL that makes the tables of this connection, without FTS5's own tables."""
    rows = connection.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
        " AND name NOT GLOB 'search_index_*' AND name NOT GLOB 'sqlite_*'"
        " ORDER BY tbl_name, type DESC, name")
    return "\n\n".join(f"{row[0]};" for row in rows) + "\n"


def main() -> None:
    """Print what schema.sql must hold."""
    from fieldbook.vault.sql import connect_in_memory

    connection = connect_in_memory()
    migrate(connection)
    print(schema(connection), end="")


if __name__ == "__main__":
    main()
