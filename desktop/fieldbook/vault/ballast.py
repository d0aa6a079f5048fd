"""Filling a store to its fixed size, so that it never grows by itself and never shrinks.

The free pages of the store are its ballast: they are made by inserting rows of zeros (which
encryption turns into noise) until the file has its size, and deleting them row by row.
`secure_delete` must be on before: without it, pages that were never written stay zero on disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fieldbook.core.errors import BugError
from fieldbook.core.progress import IsCancelled, never, stop_if
from fieldbook.vault import sql
from fieldbook.vault.files import MIB
from fieldbook.vault.sql import Connection, SqlError

STEP = 16 * MIB
"""No transaction writes more than this."""
AskStep = Callable[[], int]
"""Answers how many bytes the next transaction may write."""

_OVERFLOW_LINK = 4
_NARROW = 8
"""So few pages before the end, pages are added one by one."""


def page_count(connection: Connection) -> int:
    """Return how many pages the store has by its own account."""
    return _number(connection, "page_count")


def free_pages(connection: Connection) -> int:
    """Return how many pages hold nothing."""
    return _number(connection, "freelist_count")


def room(connection: Connection, hmac: int) -> int:
    """Return about how many bytes still fit: a few pages go for what is around them."""
    spare = 4
    return max(0, free_pages(connection) - spare) * sql.usable_size(hmac)


def _number(connection: Connection, pragma: str) -> int:
    row = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(row[0])


def hold_at(connection: Connection, pages: int) -> None:
    """Let the store never have more than `pages` pages; to be said at every opening."""
    connection.execute(f"PRAGMA max_page_count={pages}").fetchone()


def fill(connection: Connection, pages: int, *, hmac: int, step: int | AskStep = STEP,
         cancelled: IsCancelled = never) -> Iterator[int]:
    """Bring the store to exactly `pages` pages, then set the new ones free.

    Continues a filling that was cut short. Yields after each transaction, of at most `step` bytes
    (asked anew for each when it can be), how many bytes it wrote. `cancelled` stops between
    transactions.
    """
    hold_at(connection, pages)
    yield from _extend(connection, pages, sql.usable_size(hmac) - _OVERFLOW_LINK, step, cancelled)
    _add_single_pages(connection, pages)
    yield from empty(connection, cancelled)


def _extend(connection: Connection, pages: int, per_page: int, step: int | AskStep,
            cancelled: IsCancelled) -> Iterator[int]:
    # SQLite takes free pages before it extends the file, so the free ones are filled as well
    while missing := pages - page_count(connection):
        room = missing + free_pages(connection)
        if room <= _NARROW:
            return
        stop_if(cancelled)
        most = step if isinstance(step, int) else step()
        take = min(most // sql.PAGE_SIZE, room - _NARROW // 2)
        connection.execute("INSERT INTO vault_ballast (filler) VALUES (zeroblob(?))",
                           ((take - 1) * per_page,))
        yield take * sql.PAGE_SIZE


def _add_single_pages(connection: Connection, pages: int) -> None:
    place = 0
    while page_count(connection) < pages:
        try:
            # a row that fills a leaf of its own; it may need a second page above the leaf
            connection.execute("INSERT INTO vault_ballast (filler) VALUES (zeroblob(?))",
                               (sql.PAGE_SIZE - 1024,))
        except SqlError as error:
            if not sql.is_full(error):
                raise
            if place > _NARROW:
                raise BugError("the store cannot be filled to its last page") from error
            # an empty table takes exactly one page
            connection.execute(f"CREATE TABLE IF NOT EXISTS vault_ballast_{place} (filler)")
            place += 1


def empty(connection: Connection, cancelled: IsCancelled = never) -> Iterator[int]:
    """Set the pages of all ballast free, a transaction for each row; yield the bytes of each."""
    rows = connection.execute("SELECT id, length(filler) FROM vault_ballast").fetchall()
    for row, size in rows:
        stop_if(cancelled)
        with _unmarked(connection):
            connection.execute("DELETE FROM vault_ballast WHERE id = ?", (row,))
        yield size
    for table in _single_tables(connection):
        connection.execute(f"DROP TABLE {table}")


@contextmanager
def _unmarked(connection: Connection) -> Iterator[None]:
    """Let pages become free as they are: zeros need not be overwritten with zeros.

    Otherwise each would be read, put into the journal and written once more.
    """
    connection.execute("PRAGMA secure_delete=OFF").fetchone()
    try:
        yield
    finally:
        connection.execute("PRAGMA secure_delete=ON").fetchone()


def _single_tables(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"
                              " AND name GLOB 'vault_ballast_*'").fetchall()
    return [row[0] for row in rows]


def is_left(connection: Connection) -> bool:
    """Tell whether a filling was cut short before all that it inserted was deleted."""
    row = connection.execute("SELECT 1 FROM vault_ballast LIMIT 1").fetchone()
    return row is not None or bool(_single_tables(connection))
