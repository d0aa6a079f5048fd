from __future__ import annotations

import time
from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.core.errors import Cancelled
from fieldbook.vault import checking, meta, opening, pages, slots, sql
from fieldbook.vault.errors import Finding
from fieldbook.vault.files import MIB
from fieldbook.vault.opened import OpenVault


def with_data(vault: OpenVault) -> OpenVault:
    run = vault.connection.execute
    run("BEGIN")
    run("CREATE TABLE pair (a TEXT, b INTEGER, data BLOB, PRIMARY KEY (a, b)) WITHOUT ROWID")
    run("CREATE VIRTUAL TABLE words USING fts5(body)")
    run('CREATE TABLE "odd "" name" (x)')
    for number in range(200):
        run("INSERT INTO pair VALUES (?, ?, randomblob(500))", (f"k{number % 7}", number))
        run("INSERT INTO words VALUES (?)", (f"some words {number}",))
    run("INSERT INTO note (text) VALUES (randomblob(?))", (MIB,))
    run("COMMIT")
    return vault


def test_a_whole_vault_has_no_findings(folder: Path, passphrase: str) -> None:
    with with_data(opening.unlock(folder, passphrase)) as vault:
        assert vault.last_check() is None
        before = int(time.time() * 1000)
        assert vault.check() == []
        assert before <= (vault.last_check() or 0) <= time.time() * 1000
        assert drain(vault.check_sliced()) == []


@pytest.mark.parametrize("hmac", [0, 1])
def test_our_reading_of_pages_agrees_with_sqlcipher(tmp_path: Path, hmac: int) -> None:
    payload = slots.fresh_payload(0, hmac)
    path = tmp_path / "0"
    connection = sql.connect(path, payload.store_key, payload.store_salt, hmac)
    connection.execute("CREATE TABLE t (b)")
    connection.execute("INSERT INTO t VALUES (randomblob(100000))")
    checker = pages.PageChecker(payload)
    image = path.read_bytes()
    count = len(image) // sql.PAGE_SIZE
    with path.open("rb") as file:
        assert all(checker.is_whole(n, pages.read_page(file, n)) for n in range(1, count + 1))
        assert not checker.is_whole(2, pages.read_page(file, 3))
        assert not checker.is_whole(count + 1, pages.read_page(file, count + 1))
    usable = sql.usable_size(hmac)
    for n in (1, 2, count):
        for offset in (16, usable - 1, usable, usable + 15, usable + 16):
            changed = bytearray(image)
            changed[(n - 1) * sql.PAGE_SIZE + offset] ^= 1
            page = bytes(changed[(n - 1) * sql.PAGE_SIZE:n * sql.PAGE_SIZE])
            assert not checker.is_whole(n, page)
    connection.close()


def test_each_damaged_page_is_counted(folder: Path, passphrase: str,
                                      own: tuple[int, int]) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(?))", (7 * MIB // 2,))
        with (folder / str(own[0])).open("r+b") as file:
            for page in (200, 201, 203):
                file.seek((page - 1) * sql.PAGE_SIZE + 99)
                file.write(b"damage")
        expected = [Finding("pages-damaged", {
            "part": str(own[0]), "pages": 3, "first": 200, "last": 203})]
        assert vault.check() == expected
        assert drain(vault.check_sliced()) == expected
        # what is whole can still be read
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"


def test_keys_that_change_behind_our_back_are_named(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        with (folder / "keys").open("r+b") as file:
            file.seek(slots.COPY_SIZE + 700)
            file.write(b"damage")
        assert vault.check() == [Finding("keys-copy-damaged", {"copy": "B"})]


def test_a_store_cut_behind_our_back_is_named(folder: Path, passphrase: str,
                                              own: tuple[int, int]) -> None:
    with opening.unlock(folder, passphrase) as vault:
        (folder / str(1 - own[0])).write_bytes(b"")
        assert vault.check() == [
            Finding("sizes-differ", {"part": str(1 - own[0]), "bytes": -4 * MIB})]


def test_reading_and_writing_go_on_between_slices(
        folder: Path, passphrase: str) -> None:
    with with_data(opening.unlock(folder, passphrase)) as vault:
        vault.grow(16 * MIB)
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(?))", (4 * MIB,))
        check = vault.check_sliced()
        for _ in check:
            vault.connection.execute("INSERT INTO note (text) VALUES ('between')")
        assert vault.last_check() is not None


def test_progress_counts_pages_and_cancelling_is_heard(folder: Path, passphrase: str) -> None:
    with with_data(opening.unlock(folder, passphrase)) as vault:
        seen: list[tuple[int, int]] = []
        vault.check(lambda done, total: seen.append((done, total)))
        assert seen[-1] == (4 * MIB // sql.PAGE_SIZE, 4 * MIB // sql.PAGE_SIZE)
        with pytest.raises(Cancelled):
            vault.check(cancelled=lambda: True)


def test_a_check_that_was_given_up_goes_on_at_its_place(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    with opening.unlock(folder, passphrase) as vault:
        meta.put(vault.connection, meta.CHECKED_TO, 200)
        seen: list[int] = []
        assert drain(vault.check_sliced(lambda done, total: seen.append(done))) == []
        assert min(seen) > 200
        assert meta.number(vault.connection, meta.CHECKED_TO) == 0


def test_the_place_is_written_down_only_up_to_the_first_damage(
        folder: Path, passphrase: str, own: tuple[int, int]) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.grow(32 * MIB)
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(?))", (30 * MIB,))
        with (folder / str(own[0])).open("r+b") as file:
            file.seek((checking.REMEMBER_PAGES + 5) * sql.PAGE_SIZE)
            file.write(b"damage")
        places: list[int] = []
        drain(vault.check_sliced(lambda done, total: places.append(
            meta.number(vault.connection, meta.CHECKED_TO))))
        # the last time that progress is told, every page has been looked at
        assert places[-1] == checking.REMEMBER_PAGES
        assert meta.number(vault.connection, meta.CHECKED_TO) == 0


def test_every_row_of_every_kind_of_table_is_read(folder: Path, passphrase: str) -> None:
    with with_data(opening.unlock(folder, passphrase)) as vault:
        statements: list[str] = []
        vault.connection.set_trace_callback(statements.append)
        assert drain(vault.check_sliced()) == []
        vault.connection.set_trace_callback(None)
        for table in ("note", "pair", "words_content", "words_idx", '"odd "" name"'):
            assert any(table in statement and "ORDER BY" in statement for statement in statements)
