"""The full check: files, copies of the keys, every page, every row, in short slices."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from fieldbook.core.clock import Clock
from fieldbook.core.progress import IsCancelled, Progress, silent, stop_if
from fieldbook.vault import ballast, free_pages, meta, pages, sql
from fieldbook.vault.errors import Finding, VaultDamaged
from fieldbook.vault.files import STORES, StoreHandles, VaultFiles, named_errors
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.slots import Payload
from fieldbook.vault.sql import Connection, SqlError

Slices = Generator[None, None, list[Finding]]

SLICE_SECONDS = 0.02
REMEMBER_PAGES = 1024
"""So many pages are checked before the place is written down: 16 MiB."""
REMEMBER_BYTES = 4 << 20
"""A table with so many bytes in it is written down as done."""
SMALL_TREE = 8 << 20
"""Bytes of a table that SQLite compares with its tree in one slice; larger ones take too long."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The open vault that is checked."""

    files: VaultFiles
    keys: KeysFile
    handles: StoreHandles
    connection: Connection
    payload: Payload
    clock: Clock

    @property
    def part(self) -> str:
        """The name of the open store."""
        return str(self.payload.store)


class Pause:
    """Tells when a slice has lasted long enough."""

    def __init__(self) -> None:
        self._end = time.perf_counter() + SLICE_SECONDS

    def is_due(self) -> bool:
        """Tell whether to give way now; if so, the next slice begins."""
        now = time.perf_counter()
        if now < self._end:
            return False
        self._end = now + SLICE_SECONDS
        return True


def last_check(connection: Connection) -> int | None:
    """Return when the last full check ended, in ms since 1970 UTC; None if there was none."""
    return meta.number(connection, meta.CHECKED) or None


def check(subject: Subject, progress: Progress, cancelled: IsCancelled, *,
          at_once: bool = False, anew: bool = False) -> Slices:
    """Check everything; yields between slices, returns the findings. Raises Cancelled.

    In slices it goes on at the page and the table where the last check was given up, unless it is
    to begin `anew`, and reads every row; `at_once` begins at page 1 and lets SQLite compare all
    its trees, which takes one long slice.
    """
    findings = [*_sizes(subject), *_key_copies(subject)]
    connection = subject.connection
    with named_errors(subject.part):
        if anew or at_once:
            _forget_place(connection)
        begin = meta.number(connection, meta.CHECKED_TO) + 1
        damaged = yield from _pages(subject, begin, progress, cancelled)
        if damaged:
            findings.append(Finding("pages-damaged", {
                "part": subject.part, "pages": len(damaged), "first": damaged[0],
                "last": damaged[-1]}))
        elif at_once:
            findings += _trees(connection, subject.part)
        else:
            findings += yield from _rows(connection, subject.part, cancelled)
        _remember(connection, meta.CHECKED, subject.clock.now_ms())
        _forget_place(connection)
    return findings


def place(connection: Connection) -> tuple[int, int]:
    """Return how many pages a check that was given up has read, and how many there are."""
    return meta.number(connection, meta.CHECKED_TO), ballast.page_count(connection)


def _remember(connection: Connection, name: str, value: int | bytes) -> None:
    """Write down a place or a date; a full disk keeps nobody from checking."""
    try:
        meta.put(connection, name, value)
    except SqlError as error:
        if not sql.is_full(error):
            raise


def _forget_place(connection: Connection) -> None:
    if meta.number(connection, meta.CHECKED_TO):
        _remember(connection, meta.CHECKED_TO, 0)
    if meta.kept(connection, meta.CHECKED_TABLE):
        _remember(connection, meta.CHECKED_TABLE, b"")


def _sizes(subject: Subject) -> Iterator[Finding]:
    """Find files that were cut. One may be longer, where the other half grew."""
    size = ballast.page_count(subject.connection) * sql.PAGE_SIZE
    for number in STORES:
        actual = subject.files.size(number)
        if actual < size:
            yield Finding("sizes-differ", {"part": str(number), "bytes": actual - size})


def _key_copies(subject: Subject) -> Iterator[Finding]:
    """Compare the keys on disk with what this session read or wrote."""
    for copy in subject.keys.changed_on_disk():
        yield Finding("keys-copy-damaged", {"copy": copy})


def require_whole(subject: Subject, cancelled: IsCancelled) -> Generator[None, None, None]:
    """Raise VaultDamaged (reason "pages") unless every page authenticates; in slices."""
    with named_errors(subject.part):
        if (yield from _pages(subject, 1, silent, cancelled, remember=False)):
            raise VaultDamaged(part=subject.part, reason="pages")


def _pages(subject: Subject, begin: int, progress: Progress, cancelled: IsCancelled, *,
           remember: bool = True) -> Generator[None, None, list[int]]:
    """Return the numbers of the pages that do not authenticate and are not free.

    They are read beside SQLCipher, because a connection that meets one such page is of no use
    for any other page afterwards.
    """
    stop_if(cancelled)
    connection, checker = subject.connection, pages.PageChecker(subject.payload)
    file, pause = subject.handles.of(subject.payload.store), Pause()
    count = ballast.page_count(connection)
    damaged: list[int] = []
    for number in range(begin, count + 1):
        if not checker.is_whole(number, pages.read_page(file, number)):
            damaged.append(number)
        if (remember and number % REMEMBER_PAGES == 0 and not damaged
                and not connection.in_transaction):
            _remember(connection, meta.CHECKED_TO, number)
        if pause.is_due():
            stop_if(cancelled)
            progress(number, count)
            yield
    progress(count, count)
    # one that was written anew meanwhile is whole now
    damaged = [one for one in damaged if not checker.is_whole(one, pages.read_page(file, one))]
    if not damaged or connection.in_transaction:
        return damaged
    left = free_pages.mend(file, checker, damaged)
    sql.written_beside(connection)
    return left


def _trees(connection: Connection, part: str, table: str = "") -> list[Finding]:
    """Let SQLite compare its trees, or those of one table."""
    of_one = f"({_quoted(table)})" if table else ""
    rows = connection.execute(f"PRAGMA quick_check{of_one}").fetchall()
    messages = [str(row[0]) for row in rows if row[0] != "ok"]
    if not messages:
        return []
    return [Finding("structure-damaged", {"part": part, "messages": len(messages),
                                          "first": messages[0]})]


def _rows(connection: Connection, part: str,
          cancelled: IsCancelled) -> Generator[None, None, list[Finding]]:
    """Read every row; a table that is not too large for it is compared with its tree as well."""
    pause = Pause()
    done = (meta.kept(connection, meta.CHECKED_TABLE) or b"").decode()
    for table, has_rowid in _tables(connection):
        if table <= done:
            continue
        try:
            size = yield from _walk(connection, table, _key_of(connection, table, has_rowid), pause,
                                    cancelled)
            if size <= SMALL_TREE and (found := _trees(connection, part, table)):
                return found
        except SqlError as error:
            if not sql.is_damage(error):
                raise
            return [Finding("rows-damaged", {"part": part, "table": table})]
        if size >= REMEMBER_BYTES and not connection.in_transaction:
            _remember(connection, meta.CHECKED_TABLE, table.encode())
    return []


def _tables(connection: Connection) -> list[tuple[str, bool]]:
    rows = connection.execute(
        "SELECT name, wr FROM pragma_table_list"
        " WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name").fetchall()
    return [(name, not without_rowid) for name, without_rowid in rows]


def _key_of(connection: Connection, table: str, has_rowid: bool) -> list[str]:
    if has_rowid:
        return ["rowid"]
    rows = connection.execute("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                              (table,)).fetchall()
    return [_quoted(row[0]) for row in rows]


def _walk(connection: Connection, table: str, key: Sequence[str], pause: Pause,
          cancelled: IsCancelled) -> Generator[None, None, int]:
    """Read every row of a table in the order of its key, so that it can go on anywhere.

    The generator's value is how many bytes of text and binary columns it read.
    """
    names, marks = ", ".join(key), ", ".join("?" * len(key))
    select = f"SELECT {names}, * FROM {_quoted(table)}"  # noqa: S608  (names from the schema)
    last: tuple[object, ...] | None = None
    size = 0
    while True:
        where = "" if last is None else f" WHERE ({names}) > ({marks})"
        cursor = connection.execute(f"{select}{where} ORDER BY {names}", last or ())
        for row in cursor:
            last = tuple(row)[:len(key)]
            size += sum(len(value) for value in row if isinstance(value, str | bytes))
            if pause.is_due():
                break
        else:
            return size
        cursor.close()
        stop_if(cancelled)
        yield


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
