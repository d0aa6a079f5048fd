"""Copying one large table in slices while others write; what they touch is copied again at the end.

A trigger that lives in memory notes the row numbers that are written meanwhile. So the rest of a
store can be copied in one short go, together with those rows: as it is at one moment.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self

from fieldbook.core.progress import IsCancelled, stop_if
from fieldbook.vault import sql
from fieldbook.vault.errors import VaultDamaged
from fieldbook.vault.rows import quoted
from fieldbook.vault.sql import Connection

SLICE_SECONDS = 0.02
_NOTED = "vault_written"
_WRITES = {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}


class LiveTable:
    """A table with row numbers of a store that is in use; a context manager."""

    def __init__(self, source: Connection, table: str) -> None:
        self._source, self._table = source, quoted(table)
        self._columns = [quoted(row[0]) for row in source.execute(
            "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))]

    def __enter__(self) -> Self:
        self._asides = _asides(self._source)
        self._forget()
        self._source.execute(f"CREATE TEMP TABLE {_NOTED} (number INTEGER NOT NULL)")
        for write, rows in _WRITES.items():
            notes = " ".join(f"INSERT INTO {_NOTED} VALUES ({row}.rowid);"  # noqa: S608
                             for row in rows)
            self._source.execute(
                f"CREATE TEMP TRIGGER {_NOTED}_{write} AFTER {write} ON main.{self._table}"
                f" BEGIN {notes} END")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if not self._source.in_transaction:
            self._forget()

    def copy(self, target: Connection, add: Callable[[int], None],
             cancelled: IsCancelled) -> Iterator[None]:
        """Copy every row, giving way after each slice; tell `add` the bytes of each row."""
        last: int | None = None
        while True:
            end = time.perf_counter() + SLICE_SECONDS
            stop_if(cancelled)
            with sql.transaction(target):
                while time.perf_counter() < end:
                    row = self._next(last)
                    if row is None:
                        return
                    last = int(row[0])
                    self._put(target, tuple(row))
                    add(sum(len(value) for value in row if isinstance(value, str | bytes)))
            yield

    def settle(self, target: Connection) -> None:
        """Copy again what was written meanwhile; the copy is what the table is now.

        Raises VaultDamaged if the store had to be opened again, after a damaged page.
        """
        if _asides(self._source) != self._asides:
            self._copy_anew(target)  # what was noted is gone: things were taken off meanwhile
            return
        there = self._source.execute("SELECT 1 FROM temp.sqlite_schema WHERE name = ?",
                                     (_NOTED,)).fetchone()
        if there is None:
            raise VaultDamaged(part="", reason="pages")
        numbers = [row[0] for row in self._source.execute(
            f"SELECT DISTINCT number FROM {_NOTED}")]  # noqa: S608  (our own name)
        with sql.transaction(target):
            for number in numbers:
                target.execute(f"DELETE FROM {self._table} WHERE rowid = ?", (number,))  # noqa: S608
                row = self._source.execute(
                    f"SELECT rowid, * FROM {self._table} WHERE rowid = ?", (number,)).fetchone()  # noqa: S608
                if row is not None:
                    self._put(target, tuple(row))

    def _copy_anew(self, target: Connection) -> None:
        with sql.transaction(target):
            target.execute(f"DELETE FROM {self._table}")  # noqa: S608
            last: int | None = None
            while (row := self._next(last)) is not None:
                last = int(row[0])
                self._put(target, tuple(row))

    def _next(self, last: int | None) -> sql.Row | None:
        where, values = ("", ()) if last is None else (" WHERE rowid > ?", (last,))
        row: sql.Row | None = self._source.execute(
            f"SELECT rowid, * FROM {self._table}{where} ORDER BY rowid LIMIT 1",  # noqa: S608
            values).fetchone()
        return row

    def _put(self, target: Connection, row: tuple[object, ...]) -> None:
        columns = ", ".join(["rowid", *self._columns])
        target.execute(f"INSERT INTO {self._table} ({columns})"  # noqa: S608
                       f" VALUES ({', '.join('?' * len(row))})", row)

    def _forget(self) -> None:
        for write in _WRITES:
            self._source.execute(f"DROP TRIGGER IF EXISTS temp.{_NOTED}_{write}")
        self._source.execute(f"DROP TABLE IF EXISTS temp.{_NOTED}")


def _asides(source: Connection) -> int:
    return source.asides if isinstance(source, sql.StoreConnection) else 0
