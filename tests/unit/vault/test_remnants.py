"""What removed rows leave between others: found, written over, and never at the cost of a row."""

from __future__ import annotations

import io
import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from fieldbook.core.background import drain
from fieldbook.core.errors import Cancelled
from fieldbook.core.progress import never, silent
from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.vault import opening, remnants, renewing, sql
from fieldbook.vault.backing_up import Backup, restore
from fieldbook.vault.errors import DiskFailed
from fieldbook.vault.files import MIB, StoreHandles, VaultFiles
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.pages import PageChecker, read_page

WORD = re.compile(rb"WORD\d{6}")


def lived_in(vault: OpenVault) -> set[bytes]:
    """Write, change and remove rows; return the words that are still there."""
    chance, number = random.Random(7), 0
    live: dict[int, bytes] = {}
    vault.connection.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    with sql.transaction(vault.connection):
        for _ in range(2500):
            number += 1
            text = f"WORD{number:06}" + "." * chance.choice((5, 60, 800, 3000))
            if live and chance.random() < 0.5:
                row = chance.choice(list(live))
                vault.connection.execute("UPDATE page SET text = ? WHERE id = ?", (text, row))
            else:
                row = chance.randrange(1 << 40)
                vault.connection.execute("INSERT INTO page VALUES (?, ?)", (row, text))
            live[row] = text[:10].encode()
            if len(live) > 400:
                row = chance.choice(list(live))
                vault.connection.execute("DELETE FROM page WHERE id = ?", (row,))
                del live[row]
    return set(live.values())


def rows_of(vault: OpenVault) -> list[tuple[object, ...]]:
    return [tuple(row) for row in vault.connection.execute("SELECT * FROM page ORDER BY id")]


def on_disk(vault: OpenVault) -> set[bytes]:
    """Every word that stands on any page, in the clear."""
    checker, path = PageChecker(vault._payload), vault.files.store(vault._payload.store)
    with path.open("rb") as file:
        pages = [checker.read(number, read_page(file, number))
                 for number in range(2, vault.size // sql.PAGE_SIZE + 1)]
    return {word for page in pages for word in WORD.findall(page)}


@pytest.fixture
def vault(folder: Path, passphrase: str) -> Iterator[OpenVault]:
    with opening.unlock(folder, passphrase) as vault:
        yield vault


def test_no_word_of_a_removed_row_stays(vault: OpenVault, folder: Path, passphrase: str) -> None:
    live = lived_in(vault)
    rows = rows_of(vault)
    assert on_disk(vault) - live, "SQLite leaves nothing behind any more: remnants.py can go"
    for _ in vault.wipe_remnants_sliced():
        assert rows_of(vault) == rows  # between slices others read
        vault.connection.execute("UPDATE note SET text = text || '.'")
    assert on_disk(vault) == live
    assert vault.check() == []
    assert vault.connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    vault.lock()
    with opening.unlock(folder, passphrase) as again:
        assert again.findings == ()
        assert rows_of(again) == rows
        assert again.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_once_wiped_nothing_is_written_again(vault: OpenVault) -> None:
    lived_in(vault)
    path = vault.files.store(vault._payload.store)
    list(vault.wipe_remnants_sliced())
    before = path.read_bytes()
    list(vault.wipe_remnants_sliced())
    assert path.read_bytes() == before


def test_stopped_in_the_middle_the_store_is_whole(vault: OpenVault) -> None:
    lived_in(vault)
    rows = rows_of(vault)
    slices = vault.wipe_remnants_sliced(lambda: True)
    with pytest.raises(Cancelled):
        next(slices)
    assert rows_of(vault) == rows
    assert vault.check() == []


class Failing(io.FileIO):
    """A disk that fails in the middle of the n-th page; what the folder is then is kept."""

    def __init__(self, path: Path, after: int, kept: Path) -> None:
        super().__init__(path, "r+b")
        self._path, self._after, self._kept = path, after, kept

    def write(self, data: memoryview) -> int:  # type: ignore[override]
        self._after -= 1
        if self._after >= 0:
            return super().write(data)
        super().write(data[:5000])
        if not self._kept.exists():
            shutil.copytree(self._path.parent, self._kept)
        raise OSError(5, "input/output error")


class Broken(StoreHandles):
    """A disk with such a file."""

    def __init__(self, files: VaultFiles, file: Failing) -> None:
        super().__init__(files)
        self._file = file

    def of(self, number: int) -> BinaryIO:
        del number
        return self._file


@pytest.mark.parametrize("after", [0, 1, 7, 20])
def test_cut_in_the_middle_of_a_page_every_row_is_there(
        vault: OpenVault, passphrase: str, tmp_path: Path, after: int) -> None:
    lived_in(vault)
    rows = rows_of(vault)
    path = vault.files.store(vault._payload.store)
    with Failing(path, after, tmp_path / "cut") as file, pytest.raises(DiskFailed):
        list(remnants.wipe(replace(vault._subject(), handles=Broken(vault.files, file))))
    assert rows_of(vault) == rows
    assert vault.check() == []
    with opening.unlock(tmp_path / "cut", passphrase) as cut:
        assert rows_of(cut) == rows
        assert cut.check() == []
        assert cut.size == 4 * MIB


def test_taking_things_off_before_a_journey_leaves_no_remnant(tmp_path: Path) -> None:
    session = App(tmp_path / "home").create_vault("six words for a test vault", 4 * MIB,
                                                  parameters=FOR_TESTS)
    live = lived_in(session.vault)
    assert on_disk(session.vault) - live
    session.contacts.add(name="Karim")
    ids = [one.id for one in session.travel.plan()]
    session.travel.take_off(ids, anyway=ids, offline=True)
    assert on_disk(session.vault) == live
    session.lock()


def test_a_renewed_vault_carries_no_remnant_over(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        live = lived_in(vault)
        rows = rows_of(vault)
        assert on_disk(vault) - live
    renewing.renew(folder, [renewing.Typed(passphrase)], progress=silent, cancelled=never)
    with opening.unlock(folder, passphrase) as vault:
        assert on_disk(vault) == live
        assert rows_of(vault) == rows
        assert vault.check() == []


def test_a_backup_that_is_made_meanwhile_is_whole(vault: OpenVault, tmp_path: Path) -> None:
    lived_in(vault)
    vault.grow(16 * MIB)
    for _ in range(80):
        vault.connection.execute("INSERT INTO page (text) VALUES (randomblob(100000))")
    key = age.X25519Identity.generate()
    with Backup(vault, tmp_path / "backup", [str(key.recipient)]) as backup:
        slices = backup.copy_sliced(large="page")
        at_once = next(slices, "done") == "done"  # a quick computer may need one slice only
        before = rows_of(vault)
        for _ in vault.wipe_remnants_sliced():
            pass
        vault.connection.execute("UPDATE page SET text = 'changed meanwhile' WHERE id IN"
                                 " (SELECT id FROM page LIMIT 50)")
        rows = before if at_once else rows_of(vault)
        drain(slices)
        backup.seal()
    copy = restore(tmp_path / "backup", [key], tmp_path / "restored", "other words",
                   parameters=FOR_TESTS)
    with copy:
        assert rows_of(copy) == rows


def test_taking_off_that_is_stopped_leaves_no_remnant_either(tmp_path: Path) -> None:
    session = App(tmp_path / "home").create_vault("six words for a test vault", 4 * MIB,
                                                  parameters=FOR_TESTS)
    live = lived_in(session.vault)
    for name in ("Karim", "Amina", "Rose"):
        session.contacts.add(name=name)
    session.travel.slice_seconds = 0  # one record after another
    ids = [one.id for one in session.travel.plan()]
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 1

    assert on_disk(session.vault) - live
    with pytest.raises(Cancelled):
        session.travel.take_off(ids, anyway=ids, offline=True, cancelled=stop)
    assert 0 < len(session.contacts.all()) < 3
    assert on_disk(session.vault) == live
    session.lock()
