"""A small vault, made once, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldbook.crypto import kdf
from fieldbook.vault import opening, slots
from fieldbook.vault.files import MIB

PASSPHRASE = "six words that nobody else knows"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with one row in it, locked."""
    folder = tmp_path_factory.mktemp("template") / "vault"
    vault = opening.create(folder, PASSPHRASE, store_size=4 * MIB, parameters=kdf.FOR_TESTS)
    vault.connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    vault.connection.execute("INSERT INTO note (text) VALUES ('kept')")
    vault.lock()
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A copy of the template."""
    return Path(shutil.copytree(template, tmp_path / "vault"))


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture(scope="session")
def own(template: Path) -> tuple[int, int]:
    """The store and the slot that the template's passphrase opens."""
    raw = (template / "keys").read_bytes()
    preamble = slots.parse_preamble(raw)
    assert preamble is not None
    kek = kdf.derive(PASSPHRASE, None, preamble.salt, preamble.parameters)
    [hit] = slots.try_slots(kek, 0, preamble, raw[:slots.COPY_SIZE])
    return hit.payload.store, hit.index
