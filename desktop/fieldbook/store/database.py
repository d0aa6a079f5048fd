"""Transactions that nest, errors with names, and facts told only after the commit."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from fieldbook.core.errors import BugError, Cancelled
from fieldbook.core.events import Changed, Events
from fieldbook.store.errors import (
    DiskFailed,
    DiskFull,
    StoreDamaged,
    StoreFull,
    StoreReadOnly,
)
from fieldbook.vault.sql import Connection, Row, SqlError

MAX_TRANSACTION = 16 * 2**20
"""Bytes; more would make the rollback journal, and a save cut short, too big."""

_READONLY, _INTERRUPT, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 8, 9, 10, 11, 13, 14, 26
_FEW_PAGES = 8


def room(connection: Connection) -> int:
    """Return the bytes that still fit between what is used and the size the store may have."""
    pages = _pragma(connection, "max_page_count") - _pragma(connection, "page_count")
    return (pages + _pragma(connection, "freelist_count")) * _pragma(connection, "page_size")


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def as_world_error(error: SqlError, connection: Connection, written: int = 0) -> Exception:
    """Return the named error that `error` stands for, or `error` itself when it is our fault.

    `written`: the bytes that the transaction had been given to write.
    """
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == _FULL:
        return _full(connection, written)
    if code == _INTERRUPT:
        return Cancelled()
    if code == _IOERR:
        return DiskFailed(part="store", code=error.sqlite_errorname)
    if code in (_CORRUPT, _NOTADB):
        return StoreDamaged()
    if code in (_READONLY, _CANTOPEN):
        return StoreReadOnly()
    return error


def _full(connection: Connection, written: int) -> Exception:
    """SQLite says the same of a full disk and of a store at its own limit: weigh what was written.

    Trees and indexes around the content take less than once more its size.
    """
    try:
        free, page = room(connection), _pragma(connection, "page_size")
    except SqlError:
        # what was written cannot even be undone: no limit of ours does that
        return DiskFull()
    if free > 2 * written + _FEW_PAGES * page:
        return DiskFull()
    return StoreFull(needed=max(written, free) + page, free=free)


def _size(parameters: Sequence[Any]) -> int:
    return sum(len(value) for value in parameters if isinstance(value, bytes | str))


class Database:
    """The connection as the rest of the store sees it; belongs to the thread that opened it."""

    def __init__(self, connection: Connection, events: Events) -> None:
        self.connection = connection
        self._events = events
        self._told: list[dict[str, set[str]]] = []
        self._guard = threading.Lock()
        self._interruptible = False
        self._written = 0
        self.after_commit: list[Callable[[], None]] = []

    def sql(self, statement: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """Run one statement and return all its rows. Raises the errors of store.errors."""
        if not self.is_usable:
            raise BugError("the transaction ended before its block did")
        self._written = (self._written if self._told else 0) + _size(parameters)
        try:
            return self.connection.execute(statement, parameters).fetchall()
        except SqlError as error:
            raise as_world_error(error, self.connection, self._written) from error

    def one(self, statement: str, parameters: Sequence[Any] = ()) -> Row | None:
        """Run one statement and return its first row."""
        rows = self.sql(statement, parameters)
        return rows[0] if rows else None

    def number(self, statement: str, parameters: Sequence[Any] = ()) -> int:
        """Run one statement and return its first value, 0 when there is none."""
        row = self.one(statement, parameters)
        return int(row[0]) if row is not None and row[0] is not None else 0

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction() block is open."""
        return bool(self._told)

    @property
    def is_usable(self) -> bool:
        """False when SQLite ended the transaction and its block has not noticed yet."""
        return not self._told or bool(self.connection.in_transaction)

    def tell(self, collection: str, record: str) -> None:
        """Have Changed(collection, {record}) published once the outermost transaction stands."""
        self._told[-1].setdefault(collection, set()).add(record)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; inside another one, an error undoes only the inner block.

        Raises StoreFull, DiskFull, DiskFailed, StoreDamaged when the commit fails.
        """
        outermost = not self._told
        name = f"level_{len(self._told)}"
        self._written = 0 if outermost else self._written
        self._run("BEGIN IMMEDIATE" if outermost else f"SAVEPOINT {name}")
        self._told.append({})
        try:
            yield
            self._still_open()
            self._run("COMMIT" if outermost else f"RELEASE {name}")
        except BaseException:
            self._told.pop()
            self._undo(outermost, name)
            raise
        self._close_level(self._told.pop())

    def _still_open(self) -> None:
        if not self.connection.in_transaction:
            raise BugError("the transaction ended before its block did")

    def _undo(self, outermost: bool, name: str) -> None:
        """Roll back, unless SQLite did so by itself (as it does when the disk is full)."""
        if not self.connection.in_transaction:
            return
        if outermost:
            self.connection.execute("ROLLBACK")
        else:
            self.connection.execute(f"ROLLBACK TO {name}")
            self.connection.execute(f"RELEASE {name}")

    def _close_level(self, told: dict[str, set[str]]) -> None:
        if self._told:
            for collection, ids in told.items():
                self._told[-1].setdefault(collection, set()).update(ids)
            return
        for hook in self.after_commit:
            hook()
        for collection, ids in told.items():
            self._events.publish(Changed(collection, frozenset(ids)))

    def _run(self, statement: str) -> None:
        try:
            self.connection.execute(statement)
        except SqlError as error:
            raise as_world_error(error, self.connection, self._written) from error

    def room(self) -> int:
        """Return the bytes that still fit into the store. Raises DiskFull, DiskFailed."""
        try:
            return room(self.connection)
        except SqlError as error:
            raise as_world_error(error, self.connection, self._written) from error

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Let interrupt() stop what runs inside the block, with Cancelled. Never for writes."""
        with self._guard:
            self._interruptible = True
        try:
            yield
        finally:
            # taken under the guard: an interrupt that comes now can no longer hit a later statement
            with self._guard:
                self._interruptible = False

    def interrupt(self) -> None:
        """Stop the search under way, if one is; from any thread. Never stops a write."""
        with self._guard:
            if self._interruptible:
                self.connection.interrupt()
