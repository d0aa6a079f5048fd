"""Fetching in blocks: what is asked for, what is kept, and what stops it."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.core.errors import Cancelled
from fieldbook.core.progress import never
from fieldbook.exchange.downloading import Arrived, Complete, Wanted, download
from fieldbook.exchange.errors import ConnectionCut, NotOnHub
from fieldbook.exchange.manifest import BLOCK, block_hashes
from fieldbook.exchange.refusals import ContentDamaged


class Shelf:
    """The part of a carrier that hands out files; counts what it gave."""

    def __init__(self, *files: bytes, piece: int = 10_000) -> None:
        self.files = {hashlib.sha256(data).digest(): data for data in files}
        self.ranges: list[tuple[int, int]] = []
        self.given = 0
        self.cut_after: int | None = None
        self.threads: set[int] = set()
        self._piece = piece

    def get_blob_range(self, sha256: bytes, start: int, end: int) -> Iterator[bytes]:
        if sha256 not in self.files:
            raise NotOnHub(what="blob")
        self.ranges.append((start, end))
        self.threads.add(threading.get_ident())
        for at in range(start, end, self._piece):
            if self.cut_after is not None and self.given >= self.cut_after:
                raise ConnectionCut
            piece = self.files[sha256][at:min(at + self._piece, end)]
            self.given += len(piece)
            yield piece


def _wanted(data: bytes, *have: int) -> Wanted:
    return Wanted(hashlib.sha256(data).digest(), len(data), block_hashes(data), frozenset(have))


def _fetch(shelf: Any, files: list[Wanted], connections: int = 1,
           cancelled: Callable[[], bool] = never,
           kept: dict[bytes, dict[int, bytes]] | None = None) -> dict[bytes, dict[int, bytes]]:
    """Return the blocks that came, by file and number; also those before an error."""
    kept = {} if kept is None else kept
    for event in download(shelf, files, connections, cancelled):
        if isinstance(event, Arrived):
            blocks = kept.setdefault(event.wanted.sha256, {})
            blocks.update(enumerate(event.blocks, event.first))
    return kept


DATA = random.Random(1).randbytes(5 * BLOCK + 123)


def test_a_file_comes_whole() -> None:
    kept = _fetch(Shelf(DATA), [_wanted(DATA)])
    blocks = kept[_wanted(DATA).sha256]
    assert b"".join(blocks[n] for n in sorted(blocks)) == DATA


def test_only_missing_runs_are_asked_for() -> None:
    shelf = Shelf(DATA)
    _fetch(shelf, [_wanted(DATA, 0, 3)])
    assert shelf.ranges == [(BLOCK, 3 * BLOCK), (4 * BLOCK, len(DATA))]


def test_nothing_missing_asks_for_nothing() -> None:
    shelf = Shelf(DATA)
    wanted = _wanted(DATA, *range(6))
    assert list(download(shelf, [wanted], 1, never)) == [Complete(wanted)]  # type: ignore[arg-type]
    assert shelf.ranges == []


@given(st.integers(1, 5 * BLOCK - 10_000))
def test_what_came_before_a_cut_is_kept(cut_after: int) -> None:
    shelf = Shelf(DATA)
    shelf.cut_after = cut_after
    kept: dict[bytes, dict[int, bytes]] = {}
    with pytest.raises(ConnectionCut):
        _fetch(shelf, [_wanted(DATA)], kept=kept)
    blocks = kept.get(_wanted(DATA).sha256, {})
    assert len(blocks) == min(shelf.given // BLOCK, 5)
    shelf.cut_after = None
    _fetch(shelf, [_wanted(DATA, *blocks)], kept=kept)
    assert shelf.given < len(DATA) + BLOCK
    assert hashlib.sha256(b"".join(kept[_wanted(DATA).sha256][n] for n in range(6))).digest() in (
        shelf.files)


def test_a_stream_that_ends_early_is_a_cut() -> None:
    shelf = Shelf(DATA)
    short = Wanted(_wanted(DATA).sha256, len(DATA) + BLOCK)
    shelf.files[short.sha256] = DATA
    with pytest.raises(ConnectionCut):
        _fetch(shelf, [short])


def test_a_block_that_was_not_signed_is_refused() -> None:
    wanted = _wanted(DATA)
    shelf = Shelf(DATA)
    spoiled = bytearray(DATA)
    spoiled[3 * BLOCK + 1] ^= 1
    shelf.files[wanted.sha256] = bytes(spoiled)
    kept: dict[bytes, dict[int, bytes]] = {}
    with pytest.raises(ContentDamaged):
        _fetch(shelf, [wanted], kept=kept)
    assert set(kept[wanted.sha256]) == {0, 1, 2}


class TestSeveralConnections:
    FILES = tuple(random.Random(n).randbytes(2 * BLOCK + n) for n in range(9))

    def test_all_files_come(self) -> None:
        shelf = Shelf(*self.FILES)
        kept = _fetch(shelf, [_wanted(data) for data in self.FILES], 4)
        for data in self.FILES:
            blocks = kept[_wanted(data).sha256]
            assert b"".join(blocks[n] for n in sorted(blocks)) == data
        assert threading.get_ident() not in shelf.threads

    def test_one_missing_file_stops_all(self) -> None:
        shelf = Shelf(*self.FILES)
        with pytest.raises(NotOnHub):
            _fetch(shelf, [_wanted(b"nowhere"), *[_wanted(data) for data in self.FILES]], 3)

    def test_stopping_ends_every_thread(self) -> None:
        shelf = Shelf(*self.FILES, piece=1000)
        with pytest.raises(Cancelled):
            _fetch(shelf, [_wanted(data) for data in self.FILES], 3,
                   cancelled=lambda: shelf.given > BLOCK)
        assert not [one for one in threading.enumerate() if one.name == "fetch"]

    def test_a_reader_that_goes_away_ends_every_thread(self) -> None:
        shelf = Shelf(*self.FILES)
        events = download(shelf, [_wanted(data) for data in self.FILES], 3,  # type: ignore[arg-type]
                          never)
        next(events)
        events.close()  # type: ignore[attr-defined]
        assert not [one for one in threading.enumerate() if one.name == "fetch"]
