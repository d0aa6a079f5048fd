"""What rows leave behind between the rows of a page, and writing zeros there.

`secure_delete` writes zeros over a row that is removed. But when SQLite spreads the rows of a full
page over others, it rebuilds the page and leaves what stood in its middle: copies of rows that were
changed or removed since. No statement reaches them, so the file is written beside SQLite, under
a rollback journal of SQLite's own kind: cut at any point, the next opening puts the pages back.
Page layout: https://www.sqlite.org/fileformat2.html, 1.6; journal: the same, 3.
"""

from __future__ import annotations

import secrets
import struct
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from fieldbook.core.errors import BugError
from fieldbook.core.progress import IsCancelled, never, stop_if
from fieldbook.vault import ballast, sql
from fieldbook.vault.checking import Subject
from fieldbook.vault.files import flush, make_empty, named_errors, write_all
from fieldbook.vault.pages import PageChecker, read_page
from fieldbook.vault.slots import Payload
from fieldbook.vault.sql import StoreConnection

SLICE_SECONDS = 0.02
SLICE_PAGES = 64
"""So many pages are written at most before giving way: 1 MiB."""

_TREES = {2: 12, 5: 12, 10: 8, 13: 8}
"""Kinds of pages that hold rows, and how long the head of each is."""
_HEAD = struct.Struct(">BHHH")
"""Kind, first free block, number of rows, where the rows begin."""
_MOST_PAGES = 1 << 25
"""From here on, a page that goes on from another could begin like one that holds rows."""
_JOURNAL = struct.Struct(">8s5I")
_MAGIC = bytes.fromhex("d9d505f920a163d7")
_SECTOR = 512
_STRIDE = 200
"""Every so many bytes of a page, one counts for its checksum."""


def wipe(store: Subject, cancelled: IsCancelled = never) -> Iterator[None]:
    """Write zeros over what stands between the rows of every page, giving way between slices.

    To be run outside of transactions. Raises Cancelled, DiskFull, DiskFailed; what was wiped is
    wiped then, and the store is whole.
    """
    with named_errors(str(store.payload.store)):
        yield from _wipe(store, cancelled)


def _wipe(store: Subject, cancelled: IsCancelled) -> Iterator[None]:
    checker, file = PageChecker(store.payload), store.handles.of(store.payload.store)
    count = ballast.page_count(store.connection)
    number = 2 if count < _MOST_PAGES else count + 1  # page 1 holds names of tables
    while number <= count:
        stop_if(cancelled)
        old: dict[int, bytes] = {}
        new: dict[int, bytes] = {}
        end = time.perf_counter() + SLICE_SECONDS
        while number <= count and len(new) < SLICE_PAGES and time.perf_counter() < end:
            page = read_page(file, number)
            found = _wiped(checker, number, page)
            if found is not None:
                old[number], new[number] = page, found
            number += 1
        if new:
            _replace(store, old, new)
        yield


def wipe_new(path: Path, payload: Payload, cancelled: IsCancelled = never) -> None:
    """Do what `wipe` does in a store that is being made and not open: without a journal.

    Raises Cancelled, OSError.
    """
    checker = PageChecker(payload)
    with path.open("r+b", buffering=0) as file:
        for number in range(2, min(path.stat().st_size // sql.PAGE_SIZE, _MOST_PAGES) + 1):
            stop_if(cancelled)
            found = _wiped(checker, number, read_page(file, number))
            if found is not None:
                file.seek((number - 1) * sql.PAGE_SIZE)
                write_all(file, found)
        flush(file)


def _wiped(checker: PageChecker, number: int, page: bytes) -> bytes | None:
    """Return a page without its remnants, sealed; None if it has none."""
    # most pages hold no rows, and checking each would take many times as long
    if (len(page) < sql.PAGE_SIZE or checker.begins_with(page) not in _TREES
            or not checker.is_whole(number, page)):
        return None
    clear = checker.read(number, page)
    wiped = without_remnants(clear)
    return None if wiped == clear else checker.sealed(number, wiped)


def without_remnants(page: bytes) -> bytes:
    """Return a page with zeros between its list of rows and its rows; others as they are."""
    kind, free, rows, begin = _HEAD.unpack_from(page)
    if kind not in _TREES:
        return page
    end_of_list = _TREES[kind] + 2 * rows
    begin = begin or 1 << 16
    if not end_of_list <= begin <= len(page) or 0 < free < begin:
        return page
    places = struct.unpack_from(f">{rows}H", page, _TREES[kind])
    if any(not begin <= place < len(page) for place in places):
        return page
    return page[:end_of_list] + bytes(begin - end_of_list) + page[begin:]


def _replace(store: Subject, old: Mapping[int, bytes], new: Mapping[int, bytes]) -> None:
    connection, file = store.connection, store.handles.of(store.payload.store)
    if not isinstance(connection, StoreConnection):
        raise BugError("a store in memory leaves nothing behind")
    path = store.files.journal(store.payload.store)
    # SQLite gives the file this length again: all of it, whatever the store knows of it
    count = store.files.size(store.payload.store) // sql.PAGE_SIZE
    # closed meanwhile: SQLite would go on with what it remembers of the pages
    with connection.aside(), named_errors(path.name):
        make_empty(path)
        with path.open("r+b", buffering=0) as journal:
            write_all(journal, _journal_of(old, count))
            flush(journal)
            for number, page in new.items():
                file.seek((number - 1) * sql.PAGE_SIZE)
                write_all(file, page)
            flush(file)
            journal.truncate(0)
            flush(journal)
    sql.written_beside(connection)


def _journal_of(pages: Mapping[int, bytes], count: int) -> bytes:
    nonce = secrets.randbits(32)
    head = _JOURNAL.pack(_MAGIC, len(pages), nonce, count, _SECTOR, sql.PAGE_SIZE)
    parts = [head.ljust(_SECTOR, b"\0")]
    for number, page in pages.items():
        total = nonce + sum(page[sql.PAGE_SIZE - _STRIDE:0:-_STRIDE])
        parts += [number.to_bytes(4, "big"), page, (total & 0xFFFFFFFF).to_bytes(4, "big")]
    return b"".join(parts)
