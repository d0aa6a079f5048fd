"""Free pages that a cut tore hold nothing: they are written anew, and no loss is told."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.core.progress import never, silent
from fieldbook.crypto import age, kdf
from fieldbook.vault import backing_up, ballast, free_pages, opening, pages, renewing, slots, sql
from fieldbook.vault.errors import VaultDamaged
from fieldbook.vault.files import MIB
from fieldbook.vault.renewing import Typed

PAGES = 4 * MIB // sql.PAGE_SIZE
IDENTITY = age.X25519Identity.from_seed(bytes(32))


def payload_of(folder: Path, passphrase: str) -> slots.Payload:
    raw = (folder / "keys").read_bytes()
    preamble = slots.parse_preamble(raw)
    assert preamble is not None
    kek = kdf.derive(passphrase, None, preamble.salt, preamble.parameters)
    [hit] = slots.try_slots(kek, 0, preamble, raw[:slots.COPY_SIZE])
    return hit.payload


def tear(store: Path, *numbers: int) -> None:
    """Let half of each page be what it was, and half something else."""
    with store.open("r+b") as file:
        for number in numbers:
            file.seek((number - 1) * sql.PAGE_SIZE + sql.PAGE_SIZE // 2)
            file.write(os.urandom(sql.PAGE_SIZE // 2))


@pytest.fixture
def torn(folder: Path, passphrase: str, own: tuple[int, int]) -> Path:
    with opening.unlock(folder, passphrase) as vault:
        free = ballast.free_pages(vault.connection)
    tear(folder / str(own[0]), *random.sample(range(PAGES - free // 2, PAGES + 1), 12))
    return folder


def test_the_list_of_free_pages_is_read_as_sqlite_counts_it(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.grow(80 * MIB)  # more than one page of the list holds
        count, free = ballast.page_count(vault.connection), ballast.free_pages(vault.connection)
    checker = pages.PageChecker(payload_of(folder, passphrase))
    store = folder / str(own[0])
    tear(store, *range(40, count + 1))
    with store.open("r+b", buffering=0) as file:
        torn = free_pages.mend(file, checker, range(40, count + 1))
    # torn as well, the pages that hold the list are no longer believed
    assert len(torn) == count - 39
    assert free > 4000


@pytest.mark.parametrize("hmac", [0, 1])
def test_each_free_page_is_mended_and_no_other(tmp_path: Path, hmac: int) -> None:
    folder = tmp_path / "vault"
    with opening.create(folder, "a", store_size=80 * MIB, parameters=kdf.FOR_TESTS,
                        hmac=hmac) as vault:
        run = vault.connection.execute
        run("CREATE TABLE note (text)")
        run("INSERT INTO note VALUES (randomblob(?))", (3 * MIB,))
        free = ballast.free_pages(vault.connection)
    payload = payload_of(folder, "a")
    checker, count = pages.PageChecker(payload), 80 * MIB // sql.PAGE_SIZE
    store = folder / str(payload.store)
    before = store.read_bytes()
    with store.open("r+b", buffering=0) as file:
        kept = free_pages.mend(file, checker, range(1, count + 1))
        assert list(checker.damaged(file, count)) == []
    after = store.read_bytes()
    changed = [number for number in range(1, count + 1)
               if before[(number - 1) * sql.PAGE_SIZE:number * sql.PAGE_SIZE]
               != after[(number - 1) * sql.PAGE_SIZE:number * sql.PAGE_SIZE]]
    assert sorted([*changed, *kept]) == list(range(1, count + 1))
    # a page of the list names more than four thousand
    assert len(changed) == free - -(-free // 4000)
    with opening.unlock(folder, "a") as vault:
        assert vault.check() == []
        assert vault.connection.execute("SELECT length(text) FROM note").fetchone()[0] == 3 * MIB


def test_a_check_tells_no_loss_where_nothing_was(torn: Path, passphrase: str) -> None:
    with opening.unlock(torn, passphrase) as vault:
        assert vault.check() == []
        assert drain(vault.check_sliced()) == []
        assert vault.connection.execute("PRAGMA cipher_integrity_check").fetchall() == []


def test_a_backup_and_a_renewed_vault_come_of_it(torn: Path, passphrase: str,
                                                 tmp_path: Path) -> None:
    with opening.unlock(torn, passphrase) as vault:
        backing_up.back_up(vault, tmp_path / "backup.age", [str(IDENTITY.recipient)])
    renewing.renew(torn, [Typed(passphrase)], progress=silent, cancelled=never)
    with opening.unlock(torn, passphrase) as vault:
        assert vault.check() == []
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"


def test_they_are_used_again_before_anybody_mended_them(torn: Path, passphrase: str) -> None:
    with opening.unlock(torn, passphrase) as vault:
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(?))", (3 * MIB,))
        vault.connection.execute("DELETE FROM note WHERE id > 1")
        assert vault.check() == []


def test_a_page_that_holds_something_is_told_all_the_same(torn: Path, passphrase: str,
                                                          own: tuple[int, int]) -> None:
    with opening.unlock(torn, passphrase) as vault:
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(?))", (MIB,))
        used = PAGES - ballast.free_pages(vault.connection)
        assert used > 60
    store = torn / str(own[0])
    before = store.read_bytes()
    with opening.unlock(torn, passphrase) as vault:
        row = vault.connection.execute("SELECT rowid FROM note ORDER BY id DESC").fetchone()[0]
        assert vault.check() == []
    with store.open("r+b", buffering=0) as file:
        checker = pages.PageChecker(payload_of(torn, passphrase))
        holding = free_pages.mend(file, checker, range(4, PAGES + 1))
    tear(store, holding[-1])
    assert len(before) == store.stat().st_size
    with opening.unlock(torn, passphrase) as vault:
        [found] = vault.check()
        assert (found.kind, found.facts["pages"]) == ("pages-damaged", 1)
        assert row
        with pytest.raises(VaultDamaged):
            vault.require_whole()
