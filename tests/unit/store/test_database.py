# ruff: noqa: PT012  (what a block undoes when it fails is what is tested)
from __future__ import annotations

import io
import sys
import threading

import pytest

from fieldbook.core.errors import BugError, Cancelled
from fieldbook.store.database import as_world_error
from fieldbook.store.errors import (
    DiskFailed,
    DiskFull,
    StoreDamaged,
    StoreFull,
    StoreReadOnly,
)
from fieldbook.store.store import Store
from fieldbook.vault.sql import SqlError, connect


def fill_up(store):
    """Hold the store at the pages it has."""
    pages = store.sql("PRAGMA page_count")[0][0]
    store.sql(f"PRAGMA max_page_count = {pages + 4}")


def test_nothing_of_a_failed_transaction_stays(store):
    with pytest.raises(RuntimeError), store.transaction():
        store.secrets.put("a", b"1")
        with store.transaction():
            store.secrets.put("b", b"2")
        raise RuntimeError
    assert store.secrets.names() == ["device-key"]


def test_an_inner_failure_leaves_the_outer_one_whole(store):
    with store.transaction():
        store.secrets.put("a", b"1")
        with pytest.raises(RuntimeError), store.transaction():
            store.secrets.put("b", b"2")
            raise RuntimeError
        store.secrets.put("c", b"3")
    assert store.secrets.names() == ["a", "c", "device-key"]


def test_a_mistake_in_a_statement_is_not_named_as_the_worlds_fault(store):
    with pytest.raises(SqlError):
        store.sql("SELECT * FROM nowhere")


def test_a_full_store_says_so_and_undoes_all(reopen):
    store = reopen()
    with store.change() as change:
        id = change.create("incident", {"title": "Raid"})
    fill_up(store)
    with pytest.raises(StoreFull) as caught, store.change() as change:
        change.set("incident", id, title="x" * 400_000)
    assert caught.value.facts["needed"] > caught.value.facts["free"]
    assert store.records.get("incident", id)["title"] == "Raid"
    assert store.journal.verify() == []
    store.drafts.save("incident", id, "title", "still room for what is typed")
    assert reopen().drafts.get("incident", id) == {"title": "still room for what is typed"}


def test_going_on_after_sqlite_undid_the_transaction_is_a_bug(reopen):
    store = reopen()
    fill_up(store)
    with pytest.raises(BugError), store.transaction():
        with pytest.raises(StoreFull):
            store.sql("INSERT INTO secret VALUES ('big', ?)", (bytes(4_000_000),))
        store.secrets.put("more", b"1")
    assert store.secrets.names() == ["device-key"]


def test_a_full_disk_is_told_from_a_full_store(reopen):
    """SQLite gives one code for both; only the pages tell which of the two it was."""
    store = reopen()
    fill_up(store)
    connection = store._database.connection
    with pytest.raises(SqlError) as caught:
        connection.execute("INSERT INTO secret VALUES ('big', zeroblob(4000000))")
    assert isinstance(as_world_error(caught.value, connection, 4_000_000), StoreFull)
    connection.execute("PRAGMA max_page_count = 100000").fetchall()
    assert isinstance(as_world_error(caught.value, connection, 4_000_000), DiskFull)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes there")
def test_a_disk_that_does_not_write_is_named_and_nothing_is_half_done(reopen):
    import resource

    store = reopen()
    store.secrets.put("kept", b"1")
    size = store.sql("PRAGMA page_count")[0][0] * 16384
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 65536, hard))
    try:
        with pytest.raises(DiskFailed):
            store.secrets.put("big", bytes(2_000_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert reopen().secrets.names() == ["device-key", "kept"]


def test_a_page_that_does_not_authenticate_is_named(path, reopen):
    store = reopen()
    store.blobs.add(io.BytesIO(bytes(500_000)))
    store._database.connection.close()
    data = bytearray(path.read_bytes())
    for place in range(16384 * 8, len(data), 16384):
        data[place + 100] ^= 1
    path.write_bytes(bytes(data))
    connection = connect(path, b"k" * 32, b"s" * 16)
    with pytest.raises(StoreDamaged):
        damaged = Store(connection, b"b" * 32)
        for blob in damaged.blobs.all():
            damaged.blobs.check(blob.id)


def test_a_read_only_store_is_named(path, reopen):
    reopen()._database.connection.close()
    path.chmod(0o400)
    connection = connect(path, b"k" * 32, b"s" * 16)
    connection.execute("PRAGMA query_only = ON")
    store = Store(connection, b"b" * 32)
    with pytest.raises(StoreReadOnly):
        store.secrets.put("a", b"1")


def test_interrupting_stops_a_search_and_never_a_write(store):
    for n in range(300):
        store.search.put("note", str(n), title="", text="word " * 50)
    store.interrupt()
    assert len(store.search.query("word")) == 20
    stop = threading.Event()

    def keep_interrupting():
        while not stop.is_set():
            store.interrupt()

    thread = threading.Thread(target=keep_interrupting)
    thread.start()
    try:
        for n in range(50):
            store.secrets.put(f"s{n}", b"1")
        with pytest.raises(Cancelled):
            for _ in range(1000):
                store.search.query("word")
    finally:
        stop.set()
        thread.join()
    assert len(store.search.query("word")) == 20


def test_closing_inside_a_transaction_is_a_bug(store):
    with pytest.raises(BugError), store.transaction():
        store.close()
