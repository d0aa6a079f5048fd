# ruff: noqa: PT012  (what a block undoes when it fails is what is tested)
from __future__ import annotations

import hashlib
import io
import os
import random
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.core.errors import BugError, Cancelled
from fieldbook.core.events import Changed
from fieldbook.store.blob_files import CHUNK
from fieldbook.store.collection import Collection
from fieldbook.store.errors import BlobDamaged, BlobMissing, SourceChanged, StoreFull
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory

CONTENT = random.Random(5).randbytes(2 * CHUNK + 12_345)


def add(store, data=CONTENT, **more):
    return store.blobs.add(io.BytesIO(data), **more)


def rows(store):
    return [store.sql(f"SELECT count(*) FROM {table}")[0][0] for table in ("blob", "blob_chunk")]


class Trickle(io.RawIOBase):
    """A source that gives a few bytes at a time, and may fail."""

    def __init__(self, data, fail_at=None):
        self.rest, self.given, self.fail_at = data, 0, fail_at

    def read(self, size=-1):
        if self.fail_at is not None and self.given >= self.fail_at:
            raise OSError("the stick was pulled out")
        piece, self.rest = self.rest[:min(size, 70_001)], self.rest[min(size, 70_001):]
        self.given += len(piece)
        return piece


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, len(CONTENT)])
def test_content_comes_back_whole(store, size):
    data = CONTENT[:size]
    blob = add(store, data, size=size)
    assert (blob.size, blob.sha256) == (size, hashlib.sha256(data).hexdigest())
    assert store.blobs.read(blob.id) == data
    assert store.blobs.info(blob.id) == blob
    assert store.blobs.all() == [blob]
    store.blobs.check(blob.id)


def test_the_name_depends_on_content_and_key_only(store):
    other = Store(connect_in_memory(), b"another key of the vault, 32 byte")
    first = add(store)
    assert add(store).id == first.id
    assert add(store, CONTENT[:-1]).id != first.id
    assert add(other).id != first.id


def test_the_same_content_is_kept_once(store):
    add(store)
    before = rows(store)
    add(store)
    assert rows(store) == before


def test_a_source_that_gives_little_at_a_time(store):
    blob = store.blobs.add(Trickle(CONTENT))
    assert store.blobs.read(blob.id) == CONTENT


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([0, 1, 2]), st.integers(-3_000_000, 3_000_000),
                          st.integers(0, 400_000)), max_size=12))
def test_the_reader_behaves_as_a_file_does(steps):
    store = test_the_reader_behaves_as_a_file_does.__dict__.setdefault(
        "store", Store(connect_in_memory(), b"k" * 32))
    blob = add(store)
    expected = io.BytesIO(CONTENT)
    with store.blobs.open(blob.id) as reader:
        assert reader.seekable()
        for whence, offset, count in steps:
            start = (0, expected.tell(), len(CONTENT))[whence]
            if start + offset < 0:
                with pytest.raises(ValueError):
                    reader.seek(offset, whence)
                reader.seek(expected.tell())
                continue
            assert reader.seek(offset, whence) == expected.seek(offset, whence)
            assert reader.read(count) == expected.read(count)
            assert reader.tell() == expected.tell()


def test_reading_goes_on_while_something_is_written(store):
    blob = add(store)
    with store.blobs.open(blob.id) as reader:
        assert reader.read(10) == CONTENT[:10]
        with store.change() as change:
            change.create("incident", {"title": "Raid"})
        add(store, b"another")
        assert reader.read() == CONTENT[10:]


def test_an_unknown_blob_is_named(store):
    for ask in (store.blobs.open, store.blobs.info, store.blobs.read):
        with pytest.raises(BlobMissing):
            ask("nowhere")
    store.blobs.remove("nowhere")
    assert not store.blobs.has("nowhere")


def test_removing_leaves_nothing(store):
    blob = add(store)
    store.blobs.remove(blob.id)
    assert rows(store) == [0, 0]


@pytest.mark.parametrize("when", [0, 1])
def test_a_cancelled_add_leaves_nothing(store, when):
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > when

    work = store.blobs.add_sliced(io.BytesIO(CONTENT), cancelled=cancelled)
    with pytest.raises(Cancelled):
        for _ in work:
            pass
    assert rows(store) == [0, 0]


def test_a_source_that_fails_leaves_nothing(store):
    with pytest.raises(OSError, match="pulled"):
        store.blobs.add(Trickle(CONTENT, fail_at=CHUNK + 5))
    assert rows(store) == [0, 0]


@pytest.mark.parametrize("promised", [len(CONTENT) - 1, len(CONTENT) + 1, CHUNK])
def test_a_source_that_gives_another_size_leaves_nothing(store, promised):
    with pytest.raises(SourceChanged) as caught:
        add(store, size=promised)
    assert caught.value.facts["promised"] == promised
    assert rows(store) == [0, 0]


def test_a_dropped_job_is_swept_up(store):
    work = store.blobs.add_sliced(io.BytesIO(CONTENT))
    next(work)
    other = store.blobs.add_sliced(io.BytesIO(CONTENT[::-1]))
    next(other)
    work.close()
    for _ in store.sweep():
        pass
    assert rows(store)[0] == 1
    with pytest.raises(StopIteration) as end:
        while True:
            next(other)
    assert store.blobs.read(end.value.value.id) == CONTENT[::-1]


def test_what_a_killed_process_left_is_swept_up_at_the_next_opening(reopen):
    store = reopen()
    work = store.blobs.add_sliced(io.BytesIO(CONTENT))
    next(work)
    store = reopen()
    assert store.blobs.all() == []
    for _ in store.sweep():
        pass
    assert rows(store) == [0, 0]


def test_slices_tell_their_progress_and_let_others_in(store):
    told = []
    work = store.blobs.add_sliced(io.BytesIO(CONTENT), size=len(CONTENT),
                                  progress=lambda done, total: told.append((done, total)))
    slices = 0
    while True:
        try:
            next(work)
        except StopIteration as end:
            blob = end.value
            break
        slices += 1
        with store.change() as change:
            change.create("incident", {"title": str(slices)})
    assert slices >= 2
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert store.blobs.read(blob.id) == CONTENT
    assert store.records.count("incident") == slices


def hold(store, spare):
    pages = store.sql("PRAGMA page_count")[0][0]
    store.sql(f"PRAGMA max_page_count = {pages + spare // 16384}")


def test_a_store_without_room_says_so_before_it_begins(reopen):
    store = reopen()
    hold(store, 2 * 2**20)

    class Untouched(io.BytesIO):
        def read(self, size=-1):
            raise AssertionError("read although there is no room")

    with pytest.raises(StoreFull) as caught:
        store.blobs.add(Untouched(), size=3 * 2**20)
    assert caught.value.facts["needed"] > 3 * 2**20 > caught.value.facts["free"]
    assert rows(store) == [0, 0]


def test_a_store_that_fills_up_on_the_way_says_so_and_leaves_nothing(reopen):
    store = reopen()
    hold(store, 2 * 2**20)
    free = store.room()
    with pytest.raises(StoreFull) as caught:
        add(store, os.urandom(3 * 2**20))
    assert caught.value.facts["needed"] > caught.value.facts["free"]
    assert rows(store) == [0, 0]
    assert store.room() > free - 10 * 16384
    small = add(store, b"small")
    assert store.blobs.read(small.id) == b"small"


def test_adding_inside_a_transaction(store):
    with store.transaction():
        blob = add(store)
        assert store.blobs.read(blob.id) == CONTENT
    with pytest.raises(RuntimeError), store.transaction():
        add(store, CONTENT[::-1])
        raise RuntimeError
    assert store.blobs.all() == [blob]
    assert rows(store) == [1, 3]


def test_a_large_blob_inside_a_transaction_is_a_bug(store):
    with pytest.raises(BugError), store.transaction():
        store.blobs.add(io.BytesIO(bytes(17 * 2**20)))
    assert rows(store) == [0, 0]


def test_damage_is_noticed(store):
    blob = add(store)
    store.sql("DELETE FROM blob_chunk WHERE key & 3 = 1")
    with pytest.raises(BlobDamaged):
        store.blobs.read(blob.id)
    with store.blobs.open(blob.id) as reader, pytest.raises(BlobDamaged):
        reader.seek(CHUNK + 5)
        reader.read(10)
    other = add(store, b"whole")
    store.sql("UPDATE blob_chunk SET data = x'0011223344' WHERE length(data) = 5")
    with pytest.raises(BlobDamaged):
        store.blobs.check(other.id)


def test_a_blob_goes_with_the_last_record_that_names_it(store):
    store.declare(Collection("evidence", blobs=("blob", "pages")))
    blob, page = add(store).id, add(store, b"page").id
    with store.change() as change:
        first = change.create("evidence", {"blob": blob})
        second = change.create("evidence", {"blob": blob, "pages": [page]})
        change.delete("evidence", first)
    with store.change() as change:
        change.erase("evidence", second)
    assert store.blobs.has(blob)
    assert not store.blobs.has(page)
    with pytest.raises(RuntimeError), store.change() as change:
        change.erase("evidence", first)
        raise RuntimeError
    assert store.blobs.read(blob) == CONTENT
    with store.change() as change:
        change.erase("evidence", first)
    assert rows(store) == [0, 0]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes there")
def test_an_erasure_is_told_though_its_file_could_not_be_written_over_yet(reopen):
    """It is done when it is committed; what a full disk keeps here goes with the next sweep."""
    import resource

    store, told = reopen(), []
    store._database._events.subscribe(told.append)
    store.declare(Collection("evidence", blobs=("blob",)))
    free, blob = add(store, bytes(2 << 20)).id, add(store, b"x" * (8 << 20)).id
    with store.change() as change:
        id = change.create("evidence", {"blob": blob})
    store.blobs.remove(free)
    told.clear()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4 << 20, hard))
    try:
        with store.change() as change:
            change.erase("evidence", id)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert told == [Changed("evidence", frozenset({id}))]
    assert not store.blobs.has(blob)
    assert rows(store)[1] > 0
    with store.change() as change:  # the next thing that is written lets it go
        change.create("contact", {})
    assert rows(store) == [0, 0]


def test_an_erasure_elsewhere_takes_the_blob_too(make_store):
    a, b = make_store(), make_store()
    for store in (a, b):
        store.declare(Collection("evidence", blobs=("blob",)))
        blob = add(store).id
    with a.change() as change:
        id = change.create("evidence", {"blob": blob})
    b.journal.apply(a.journal.since({}))
    with a.change() as change:
        change.erase("evidence", id)
    b.journal.apply(a.journal.since(b.journal.vector()))
    assert rows(b) == [0, 0]
