"""The store in a vault of fixed size, as people have it."""

from __future__ import annotations

import io
import os

import pytest

from fieldbook.core.progress import never, silent
from fieldbook.crypto import kdf
from fieldbook.store.errors import StoreFull
from fieldbook.store.store import Store
from fieldbook.vault import opening

PASSPHRASE = "six words that nobody else knows"
MIB = 2**20


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def vault(folder):
    return opening.create(folder, PASSPHRASE, store_size=8 * MIB, parameters=kdf.FOR_TESTS)


def fill_up(store):
    """Attach files until there is no room; return their ids."""
    kept = []
    size = MIB
    while size > 1000:
        data = os.urandom(size)
        try:
            kept.append(store.blobs.add(io.BytesIO(data), size=size).id)
        except StoreFull:
            size //= 2
    return kept


def test_a_full_vault_refuses_files_and_still_keeps_what_is_typed(vault, folder):
    store = Store(vault.connection, vault.blob_key)
    with store.change() as change:
        id = change.create("incident", {"title": "Raid"})
    kept = fill_up(store)
    assert len(kept) >= 5
    with pytest.raises(StoreFull) as caught:
        store.blobs.add(io.BytesIO(bytes(MIB)))
    assert caught.value.facts["needed"] > caught.value.facts["free"]
    store.drafts.save("incident", id, "account", "typed although the store is full")
    with store.change() as change:
        change.set("incident", id, title="Raid at night")
    store.close()
    size = (folder / "0").stat().st_size
    vault.lock()

    vault = opening.unlock(folder, PASSPHRASE)
    store = Store(vault.connection, vault.blob_key)
    assert store.findings == []
    assert store.records.get("incident", id)["title"] == "Raid at night"
    assert store.drafts.get("incident", id) == {"account": "typed although the store is full"}
    for blob in kept:
        store.blobs.check(blob)
    assert (folder / "0").stat().st_size == (folder / "1").stat().st_size == size
    vault.lock()


def test_a_grown_vault_takes_what_did_not_fit(vault):
    store = Store(vault.connection, vault.blob_key)
    data = os.urandom(12 * MIB)
    with pytest.raises(StoreFull):
        store.blobs.add(io.BytesIO(data), size=len(data))
    vault.grow(24 * MIB, silent, never)
    blob = store.blobs.add(io.BytesIO(data), size=len(data))
    assert store.blobs.read(blob.id) == data
    store.close()
    vault.lock()


def test_nothing_is_on_the_disk_in_clear(vault, folder):
    store = Store(vault.connection, vault.blob_key)
    planted = b"Zanzibarquartz"
    with store.change() as change:
        change.create("incident", {"title": planted.decode()})
    store.drafts.save("incident", "x", "account", planted.decode())
    store.search.put("note", "x", title="", text=planted.decode())
    store.blobs.add(io.BytesIO(planted * 100_000))
    written = b"".join(path.read_bytes() for path in sorted(folder.iterdir()))
    vault.lock()
    written += b"".join(path.read_bytes() for path in sorted(folder.iterdir()))
    assert planted not in written
    assert planted.lower() not in written
