"""A damaged vault is rescued, not backed up: a backup would carry zeros for what is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.vault import creating, opening, sql
from fieldbook.vault.backing_up import Backup, back_up, rehearse, restore
from fieldbook.vault.errors import BackupDamaged, VaultDamaged
from fieldbook.vault.slots import Payload
from unit.vault.damaging import PIECE, damage_within_a_row, flip_within


def test_it_is_refused_and_no_file_is_left(folder: Path, passphrase: str) -> None:
    damage_within_a_row(folder, passphrase)
    key = age.X25519Identity.generate()
    with opening.unlock(folder, passphrase) as vault:
        with pytest.raises(VaultDamaged) as caught:
            back_up(vault, folder.parent / "backup.age", [str(key.recipient)])
        assert caught.value.facts["reason"] == "pages"
        assert [path.name for path in folder.parent.iterdir()] == [folder.name]
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"


def test_a_backup_whose_pages_contradict_each_other_is_told_by_a_rehearsal(
        folder: Path, passphrase: str) -> None:
    """Each page authenticates: it was written so, only not all of them at the same time."""
    key, target = age.X25519Identity.generate(), folder.parent / "backup.age"
    with opening.unlock(folder, passphrase) as vault:
        vault.connection.execute("CREATE TABLE file (id INTEGER PRIMARY KEY, data BLOB)")
        for _ in range(60):
            vault.connection.execute("INSERT INTO file (data) VALUES (randomblob(3000))")
        with Backup(vault, target, [str(key.recipient)]) as backup:
            backup.copy()
            assert backup._header is not None
            put_root_back(backup._files.store(0), backup._header.payload)
            backup.seal()
    with pytest.raises(BackupDamaged) as caught:
        rehearse(target, [key], folder)
    assert caught.value.facts["reason"] == "store"
    assert sorted(path.name for path in folder.parent.iterdir()) == ["backup.age", folder.name]


def test_a_backup_with_a_damaged_page_is_told_and_no_vault_is_made(folder: Path,
                                                                   passphrase: str) -> None:
    key, target = age.X25519Identity.generate(), folder.parent / "backup.age"
    with opening.unlock(folder, passphrase) as vault:
        vault.connection.execute("CREATE TABLE file (id INTEGER PRIMARY KEY, data BLOB)")
        vault.connection.execute("INSERT INTO file (data) VALUES (?)", (PIECE * 8000,))
        with Backup(vault, target, [str(key.recipient)]) as backup:
            backup.copy()
            assert backup._header is not None
            flip_within(backup._files.store(0), backup._header.payload)
            backup.seal()
    for act in (lambda: rehearse(target, [key], folder),
                lambda: restore(target, [key], folder.parent / "new", "new words",
                                parameters=FOR_TESTS)):
        with pytest.raises(BackupDamaged) as caught:
            act()
        assert caught.value.facts["reason"] == "store"
        assert sorted(path.name for path in folder.parent.iterdir()) == ["backup.age", folder.name]


def put_root_back(store: Path, payload: Payload) -> None:
    """Empty a table, and put the page from before in the place of its root."""
    with creating.unsafe(store, payload) as connection:
        [root] = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'file'").fetchone()
    begin = (root - 1) * sql.PAGE_SIZE
    before = store.read_bytes()
    with creating.unsafe(store, payload) as connection:
        connection.execute("DELETE FROM file")
    after = bytearray(store.read_bytes())
    assert len(after) == len(before)
    after[begin:begin + sql.PAGE_SIZE] = before[begin:begin + sql.PAGE_SIZE]
    store.write_bytes(after)
