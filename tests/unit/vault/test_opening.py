from __future__ import annotations

import os
import sys
import unicodedata
from pathlib import Path

import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.crypto import kdf
from fieldbook.vault import opening, slots, sql
from fieldbook.vault.errors import (
    FolderNotEmpty,
    NoVault,
    PassphraseEmpty,
    PassphraseInUse,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
)
from fieldbook.vault.files import MIB, VaultFiles
from fieldbook.vault.keys import staging_of
from fieldbook.vault.opened import OpenVault

NAMES = {"keys", "0", "1", "0-journal", "1-journal"}


def made(folder: Path, passphrase: str, keyfile: bytes | None = None) -> OpenVault:
    return opening.create(folder, passphrase, keyfile=keyfile, store_size=MIB,
                          parameters=kdf.FOR_TESTS)


def rows(vault: OpenVault) -> list[str]:
    return [row[0] for row in vault.connection.execute("SELECT text FROM note")]


def test_what_was_written_is_there_after_unlocking(folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    vault.connection.execute("INSERT INTO note (text) VALUES ('second')")
    keys = vault.blob_key, vault.export_key, vault.vault_id
    vault.lock()
    again = opening.unlock(folder, passphrase)
    assert rows(again) == ["kept", "second"]
    assert (again.blob_key, again.export_key, again.vault_id) == keys
    assert again.findings == ()
    again.lock()


def test_locked_vault_has_five_files_of_one_time_and_empty_journals(
        folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    vault.connection.execute("INSERT INTO note (text) VALUES ('second')")
    vault.lock()
    stats = {path.name: path.stat() for path in folder.iterdir()}
    assert set(stats) == NAMES
    assert len({stat.st_mtime_ns for stat in stats.values()}) == 1
    assert stats["0"].st_size == stats["1"].st_size == 4 * MIB
    assert stats["0-journal"].st_size == stats["1-journal"].st_size == 0
    assert stats["keys"].st_size == 2 * slots.COPY_SIZE


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_only_the_owner_may_read_the_files(tmp_path: Path) -> None:
    made(tmp_path / "vault", "passphrase").lock()
    assert (tmp_path / "vault").stat().st_mode & 0o77 == 0
    assert all(path.stat().st_mode & 0o77 == 0 for path in (tmp_path / "vault").iterdir())


def test_opening_evens_the_times_after_a_session_that_was_killed(
        folder: Path, passphrase: str) -> None:
    os.utime(folder / "0", (1, 1))
    vault = opening.unlock(folder, passphrase)
    assert len({path.stat().st_mtime_ns for path in folder.iterdir()}) == 1
    vault.lock()


def test_journals_are_there_and_empty_while_nothing_is_written(
        folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    vault.connection.execute("INSERT INTO note (text) VALUES ('x')")
    assert [VaultFiles(folder).journal(n).stat().st_size for n in (0, 1)] == [0, 0]
    vault.lock()


@pytest.mark.parametrize("wrong", ["", " ", "six words that nobody else know",
                                   "Six words that nobody else knows", "\ud800", "كلمة السر"])
def test_wrong_passphrase_opens_nothing(folder: Path, wrong: str) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(WrongPassphrase) as caught:
        opening.unlock(folder, wrong)
    assert caught.value.facts == {"damaged": False}
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("passphrase", ["كلمة سر طويلة بما يكفي", "人权捍卫者的密码",
                                        "защитник прав", "naïve café", "Ⅳ ﬁne"])
def test_any_unicode_form_of_a_passphrase_opens(tmp_path: Path, passphrase: str) -> None:
    made(tmp_path / "vault", unicodedata.normalize("NFC", passphrase)).lock()
    for form in ("NFD", "NFKC", "NFKD"):
        opening.unlock(tmp_path / "vault", unicodedata.normalize(form, passphrase)).lock()


def test_a_keyfile_is_needed_whole(tmp_path: Path) -> None:
    made(tmp_path / "vault", "passphrase", b"a file on a stick").lock()
    for keyfile in (None, b"", b"a file on a stic"):
        with pytest.raises(WrongPassphrase):
            opening.unlock(tmp_path / "vault", "passphrase", keyfile=keyfile)
    opening.unlock(tmp_path / "vault", "passphrase", keyfile=b"a file on a stick").lock()


def test_two_sessions_at_once_are_refused(folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    with pytest.raises(VaultInUse):
        opening.unlock(folder, passphrase)
    assert rows(vault) == ["kept"]
    vault.lock()
    vault.lock()
    opening.unlock(folder, passphrase).lock()


def test_locking_undoes_what_was_not_committed(folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    vault.connection.execute("BEGIN")
    vault.connection.execute("INSERT INTO note (text) VALUES ('never')")
    open_rows = vault.connection.execute("SELECT text FROM note")
    open_rows.fetchone()
    vault.lock()
    again = opening.unlock(folder, passphrase)
    assert rows(again) == ["kept"]
    again.lock()


def test_info_needs_no_passphrase_and_disturbs_nobody(folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    assert opening.info(folder) == opening.VaultInfo(slots.FORMAT, 4 * MIB, 8)
    with pytest.raises(VaultInUse):
        opening.unlock(folder, passphrase)
    vault.lock()


def test_no_vault_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path, tmp_path / "missing", tmp_path / "file"):
        with pytest.raises(NoVault):
            opening.unlock(place, "passphrase")
        with pytest.raises(NoVault):
            opening.info(place)


def test_nothing_that_is_there_is_overwritten(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(VaultExists):
        made(folder, "passphrase")
    other = tmp_path / "papers"
    other.mkdir()
    (other / "letter.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty):
        made(other, "passphrase")
    assert (other / "letter.txt").read_text() == "mine"
    assert not staging_of(other).exists()


def test_a_store_without_its_keys_is_not_taken_for_free_room(folder: Path) -> None:
    (folder / "keys").unlink()
    with pytest.raises(VaultExists):
        made(folder, "passphrase")
    assert (folder / "0").stat().st_size == 4 * MIB


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    made(tmp_path / "vault", "passphrase").lock()
    assert {path.name for path in (tmp_path / "vault").iterdir()} == NAMES


def test_any_way_to_name_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    made(tmp_path / "link", "passphrase").lock()
    monkeypatch.chdir(tmp_path / "real")
    opening.unlock(Path("."), "passphrase").lock()
    (tmp_path / "عربي ' \" %41#?").mkdir()
    monkeypatch.chdir(tmp_path / "عربي ' \" %41#?")
    vault = made(Path("vault"), "passphrase")
    monkeypatch.chdir(tmp_path)
    vault.lock()
    with pytest.raises(NoVault):
        opening.unlock(Path("/"), "passphrase")
    with pytest.raises(FolderNotEmpty):
        made(Path("/"), "passphrase")


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist on Linux only")
def test_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    made(folder, "passphrase").lock()
    opening.unlock(folder, "passphrase").lock()


@pytest.mark.parametrize("empty", ["", "  ", "\u3000"])
def test_an_empty_passphrase_is_refused(tmp_path: Path, empty: str) -> None:
    with pytest.raises(PassphraseEmpty):
        made(tmp_path / "vault", empty)
    assert list(tmp_path.iterdir()) == []


def test_cancelling_a_creation_leaves_nothing(tmp_path: Path) -> None:
    for stop_after in (0, 1, 3, 7):
        seen: list[tuple[int, int]] = []

        def progress(done: int, total: int, seen: list[tuple[int, int]] = seen) -> None:
            seen.append((done, total))

        def cancelled(seen: list[tuple[int, int]] = seen, limit: int = stop_after) -> bool:
            return len(seen) >= limit

        with pytest.raises(Cancelled):
            opening.create(tmp_path / "vault", "passphrase", store_size=8 * MIB,
                           parameters=kdf.FOR_TESTS, progress=progress, cancelled=cancelled)
        assert list(tmp_path.iterdir()) == []


def test_progress_of_a_creation_ends_at_its_total(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    opening.create(tmp_path / "vault", "passphrase", store_size=MIB, parameters=kdf.FOR_TESTS,
                   progress=lambda done, total: seen.append((done, total))).lock()
    done = [entry[0] for entry in seen]
    assert done == sorted(done)
    assert seen[-1][0] > 0.9 * seen[-1][1]


def test_which_store_and_slot_come_first_is_drawn(tmp_path: Path) -> None:
    seen = set()
    for number in range(24):
        vault = made(tmp_path / str(number), "passphrase")
        vault.lock()
        raw = (tmp_path / str(number) / "keys").read_bytes()
        preamble = slots.parse_preamble(raw)
        assert preamble is not None
        kek = kdf.derive("passphrase", None, preamble.salt, kdf.FOR_TESTS)
        seen.update(hit.index for hit in slots.try_slots(kek, 0, preamble, raw))
    assert {index // 4 for index in seen} == {0, 1}
    assert len(seen) > 3


def test_store_settings_are_as_documented(folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    assert int(vault.connection.execute("PRAGMA page_size").fetchone()[0]) == sql.PAGE_SIZE
    wanted = {"locking_mode": "exclusive", "journal_mode": "truncate",
              "synchronous": 2, "secure_delete": 1, "auto_vacuum": 0, "temp_store": 2,
              "trusted_schema": 0, "foreign_keys": 1, "max_page_count": 4 * MIB // sql.PAGE_SIZE}
    actual = {name: vault.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert actual == wanted
    with pytest.raises(sql.SqlError, match="not authorized"):
        vault.connection.execute("SELECT load_extension('x')")
    vault.lock()


@pytest.mark.parametrize("hmac", [0, 1])
def test_both_page_hashes_work(tmp_path: Path, hmac: int) -> None:
    opening.create(tmp_path / "vault", "passphrase", store_size=MIB, parameters=kdf.FOR_TESTS,
                   hmac=hmac).lock()
    vault = opening.unlock(tmp_path / "vault", "passphrase")
    assert vault.connection.execute("PRAGMA cipher_hmac_algorithm").fetchone()[0] == sql.HMACS[hmac]
    assert vault.check() == []
    vault.lock()


def test_nothing_is_printed(tmp_path: Path, folder: Path, passphrase: str,
                            capfd: pytest.CaptureFixture[str]) -> None:
    made(tmp_path / "new", "passphrase").lock()
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, "wrong")
    (folder / "0").write_bytes(os.urandom(4 * MIB))
    (folder / "1").write_bytes(os.urandom(4 * MIB))
    with pytest.raises(Exception, match="vault-damaged"):
        opening.unlock(folder, passphrase)
    assert capfd.readouterr() == ("", "")


def test_a_full_store_says_so_and_keeps_what_it_has(folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    room = vault.room()
    assert 3 * MIB < room <= 4 * MIB
    with pytest.raises(sql.SqlError) as caught:
        vault.connection.execute("INSERT INTO note (text) VALUES (zeroblob(?))", (4 * MIB,))
    assert sql.is_full(caught.value)
    vault.connection.execute("INSERT INTO note (text) VALUES (zeroblob(?))",
                             (room - 4 * sql.PAGE_SIZE,))
    assert vault.room() < 6 * sql.PAGE_SIZE
    vault.lock()
    again = opening.unlock(folder, passphrase)
    assert again.findings == ()
    assert len(rows(again)) == 2
    again.change_passphrase(passphrase, "also when it is full")
    again.lock()
    opening.unlock(folder, "also when it is full").lock()


def test_passphrase_in_use_is_refused(folder: Path, passphrase: str) -> None:
    vault = opening.unlock(folder, passphrase)
    with pytest.raises(PassphraseInUse):
        vault.change_passphrase(passphrase, passphrase)
    with pytest.raises(PassphraseEmpty):
        vault.change_passphrase(passphrase, " ")
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("not it", "another one")
    vault.lock()
    opening.unlock(folder, passphrase).lock()
