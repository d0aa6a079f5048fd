"""The content of a store under other keys: page by page with everything, or row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from fieldbook.core.progress import IsCancelled, stop_if
from fieldbook.vault import free_pages, meta, sql
from fieldbook.vault.errors import VaultDamaged
from fieldbook.vault.live_copying import LiveTable
from fieldbook.vault.meta import SlotRecord
from fieldbook.vault.pages import PageChecker
from fieldbook.vault.rows import Reader, Table, quoted
from fieldbook.vault.slots import Payload
from fieldbook.vault.sql import Connection

_STEP_PAGES = 512

_OF_ONE_VAULT = ("pending", "recovery-sheet", "recovery-shares", "recovery-sheet-made",
                 "recovery-shares-made", "checked-to", meta.JOURNAL)
"""What a store notes about the vault that it is in."""


def require_whole(store: Path, payload: Payload, cancelled: IsCancelled) -> None:
    """Raise VaultDamaged (reason "pages") unless every page of a store authenticates.

    SQLite has undone a write that was cut, if one was; free pages that it tore are written anew.
    The file is opened beside SQLite: on POSIX systems closing it drops SQLite's locks on it, so
    the vault has to be held by its keys file, as it always is.
    """
    with store.open("r+b", buffering=0) as file:
        count, checker = -(-store.stat().st_size // sql.PAGE_SIZE), PageChecker(payload)
        if free_pages.mend(file, checker, list(checker.damaged(file, count, cancelled))):
            raise VaultDamaged(part=store.name, reason="pages")


def copy_pages(source: Connection, target: Connection, add: Callable[[int], None],
               cancelled: IsCancelled) -> None:
    """Make `target` what `source` is, free pages too; tell `add` the bytes of each piece.

    The source has to be whole (`require_whole`): a damaged page would be copied as zeros. Raises
    SqlError, Cancelled.
    """
    copied = 0

    def told(_status: int, remaining: int, total: int) -> None:
        nonlocal copied
        stop_if(cancelled)
        add((total - remaining - copied) * sql.PAGE_SIZE)
        copied = total - remaining

    source.backup(target, pages=_STEP_PAGES, progress=told)


def begin_anew(connection: Connection, sessions: int, records: Sequence[SlotRecord]) -> None:
    """Let a copied store know that it is in another vault, with these four slots."""
    with sql.transaction(connection):
        for name in _OF_ONE_VAULT:
            meta.forget(connection, name)
        meta.put(connection, meta.SESSIONS, sessions)
        meta.put_slot_records(connection, records)


def copy_rows(reader: Reader, target: Connection, add: Callable[[int], None],
              cancelled: IsCancelled) -> None:
    """Give an empty store the tables and rows that `reader` reads, and no free pages.

    The vault's own tables are left out. Indexes and triggers come last. What cannot be read is in
    `reader.lost`; an index for searching of which something is missing is left empty. Raises
    SqlError, Cancelled.
    """
    for _ in copy_rows_sliced(reader, target, add, cancelled):
        pass


def copy_rows_sliced(reader: Reader, target: Connection, add: Callable[[int], None],
                     cancelled: IsCancelled, large: str = "") -> Iterator[None]:
    """Do what copy_rows() does; the table `large` in slices, in which others may write.

    All others are copied in one go at the end, with what was written into that one meanwhile, so
    the copy is what the store is at that moment. Raises VaultDamaged too.
    """
    schema = _schema(reader.connection)
    tables = [table for table in reader.tables() if not table.name.startswith("vault_")]
    target.execute("PRAGMA foreign_keys=OFF")
    _make(target, schema, {"table"})
    live = {table.name for table in tables if table.name == large and table.has_rowid}
    if live:
        with LiveTable(reader.connection, large) as noted:
            yield from noted.copy(target, add, cancelled)
            noted.settle(target)
    for table in tables:
        if table.name not in live:
            with sql.transaction(target):
                _copy_table(reader, target, table, add, cancelled)
    _empty_torn_indexes(reader, target)
    with sql.transaction(target):
        _make(target, schema, {"index", "trigger", "view"})
    target.execute("PRAGMA foreign_keys=ON")


def _schema(connection: Connection) -> list[tuple[str, str]]:
    """Return (type, SQL) of everything but what SQLite and the vault make by themselves."""
    rows = connection.execute(
        "SELECT type, sql FROM sqlite_schema WHERE sql IS NOT NULL"
        " AND name NOT GLOB 'vault_*' AND name NOT GLOB 'sqlite_*' AND name NOT IN"
        " (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')"
        " ORDER BY rowid").fetchall()
    return [(row[0], row[1]) for row in rows]


def _make(target: Connection, schema: Sequence[tuple[str, str]], kinds: set[str]) -> None:
    for kind, statement in schema:
        if kind in kinds:
            target.execute(statement)


def _copy_table(reader: Reader, target: Connection, table: Table, add: Callable[[int], None],
                cancelled: IsCancelled) -> None:
    target.execute(f"DELETE FROM {quoted(table.name)}")  # noqa: S608  (what FTS5 put there)
    # where a column is the rowid by another name, it is set twice to the same number
    names = ["rowid", *table.columns] if table.has_rowid else table.columns
    skipped = 0 if table.has_rowid else len(table.key)
    # going on behind damage from several sides, a row may be met twice
    insert = "INSERT" if reader.reopen is None else "INSERT OR IGNORE"
    statement = (f"{insert} INTO {quoted(table.name)} ({', '.join(names)})"
                 f" VALUES ({', '.join('?' * len(names))})")
    for values in reader.read(table):
        stop_if(cancelled)
        target.execute(statement, values[skipped:])
        add(sum(len(value) for value in values if isinstance(value, str | bytes)))


def _empty_torn_indexes(reader: Reader, target: Connection) -> None:
    """Make virtual tables anew whose own tables did not come over whole."""
    torn = {one.table for one in reader.lost}
    rows = target.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
                          " AND rootpage = 0").fetchall()
    for name, statement in rows:
        if any(table.startswith(f"{name}_") for table in torn):
            target.execute(f"DROP TABLE {quoted(name)}")
            target.execute(statement)
