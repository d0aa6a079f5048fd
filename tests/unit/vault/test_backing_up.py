"""Backups: what was in this half, for whoever was chosen; and nothing that is not whole."""

from __future__ import annotations

import json
import os
import random
import shutil
from pathlib import Path

import pytest

from fieldbook.core.errors import Cancelled, WorldError
from fieldbook.crypto import age, kdf, padding
from fieldbook.crypto.errors import AgeRecipientUnusable
from fieldbook.store.store import Store
from fieldbook.vault import backing_up, opening, replacing
from fieldbook.vault.errors import (
    BackupDamaged,
    BackupExists,
    BackupForNobody,
    BackupForOthers,
    BackupTooNew,
    VaultExists,
)
from fieldbook.vault.files import MIB

ME, ISHR, STRANGER = (age.HybridIdentity.generate() for _ in range(3))
PLANTED = "Zwillingsbrunn"


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault in which a store has worked: records, blobs, words that can be searched."""
    folder = tmp_path_factory.mktemp("worked") / "vault"
    with opening.create(folder, "passphrase", store_size=6 * MIB,
                        parameters=kdf.FOR_TESTS) as vault:
        store = Store(vault.connection, vault.blob_key)
        with store.change() as change:
            for number in range(30):
                change.create("note", {"title": f"{PLANTED} {number}"})
        store.drafts.save("form", "id", "field", "half a sentence")
        store.search.put("note", "1", title="Title", text=f"words about {PLANTED}")
        store.close()
    return folder


@pytest.fixture(scope="module")
def backup(worked: Path) -> Path:
    target = worked.parent / "backup.age"
    with opening.unlock(worked, "passphrase") as vault:
        size = backing_up.back_up(vault, target, [str(ME.recipient), str(ISHR.recipient)])
        assert size == target.stat().st_size
        assert vault.check() == []
    return target


def test_two_backups_and_another_half_do_not_meet(worked: Path, tmp_path: Path) -> None:
    """While one is sealed in its thread, the window lets somebody begin the next, or set a half."""
    folder = Path(shutil.copytree(worked, tmp_path / "place" / "vault"))
    targets = [tmp_path / name for name in ("first.age", "second.age")]
    with (opening.unlock(folder, "passphrase") as vault,
          backing_up.Backup(vault, targets[0], [str(ME.recipient)]) as first):
        first.copy()
        with backing_up.Backup(vault, targets[1], [str(ME.recipient)]) as second:
            second.copy()
            vault.set_decoy("the other half")
            replacing.clear(folder)  # as an opening in another process does
            first.seal()
            second.seal()
            assert backing_up.rehearse(targets[0], [ME], folder).bytes > 0
    assert [path.name for path in folder.parent.iterdir()] == ["vault"]
    for target in targets:
        assert backing_up.rehearse(target, [ME], folder).bytes > 0


def test_what_a_kill_left_beside_the_vault_goes_with_the_next_opening(
        worked: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(worked, tmp_path / "place" / "vault"))
    for name in ("vault.unfinished", "vault.unfinished-2"):
        (folder.parent / name).mkdir()
        (folder.parent / name / "0").write_bytes(b"pages")
        (folder.parent / name / "keys").write_bytes(b"")
    (folder.parent / "vault.unfinished-mine").mkdir()
    opening.unlock(folder, "passphrase").lock()
    assert {path.name for path in folder.parent.iterdir()} == {"vault", "vault.unfinished-mine"}


def test_a_file_that_came_there_meanwhile_is_not_touched(worked: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.age"

    def come(_done: int, _total: int) -> None:
        target.write_text("a letter")

    with opening.unlock(worked, "passphrase") as vault, \
            backing_up.Backup(vault, target, [str(ME.recipient)]) as backup:
        backup.copy()
        with pytest.raises(BackupExists):
            backup.seal(come)
    assert target.read_text() == "a letter"
    assert [path.name for path in tmp_path.iterdir()] == ["backup.age"]


def test_a_backup_that_needs_more_room_than_it_says_gets_it(backup: Path, tmp_path: Path) -> None:
    """Whoever knows a recipient can write one; and a full store may take a little more."""
    plain = age.decrypt_bytes(backup.read_bytes(), [ME])
    length = int.from_bytes(plain[12:16], "little")
    header = json.loads(plain[16:16 + length])
    said = json.dumps({**header, "store_size": 1}).ljust(length).encode()
    pages = plain[16 + length:]
    forged = tmp_path / "forged.age"
    forged.write_bytes(age.encrypt_bytes(plain[:16] + said + pages, [ME.recipient]))
    with backing_up.restore(forged, [ME], tmp_path / "vault", "new passphrase",
                            parameters=kdf.FOR_TESTS) as vault:
        assert vault.findings == ()
        assert vault.size >= header["pages"] * 16384
        assert vault.check() == []


def restore(backup: Path, folder: Path, identity: age.Identity = ME, **more: int) -> None:
    with backing_up.restore(backup, [identity], folder, "new passphrase",
                            parameters=kdf.FOR_TESTS, **more) as vault:
        store = Store(vault.connection, vault.blob_key)
        store.renew_device()
        store.close()


@pytest.mark.parametrize("identity", [ME, ISHR])
def test_each_recipient_gets_everything_back(worked: Path, backup: Path, tmp_path: Path,
                                             identity: age.HybridIdentity) -> None:
    restore(backup, tmp_path / "vault", identity)
    with opening.unlock(worked, "passphrase") as vault:
        old = Store(vault.connection, vault.blob_key)
        records, device = old.records.all("note"), old.device_id
        keys = vault.blob_key, vault.export_key
        old.close()
    with opening.unlock(tmp_path / "vault", "new passphrase") as vault:
        assert vault.findings == ()
        assert (vault.blob_key, vault.export_key) == keys
        assert vault.size == 6 * MIB
        new = Store(vault.connection, vault.blob_key)
        assert new.findings == []
        assert new.records.all("note") == records
        assert new.device_id != device
        assert new.drafts.get("form", "id") == {"field": "half a sentence"}
        assert [hit.title for hit in new.search.query(PLANTED)] == ["Title"]
        assert new.journal.verify() == []
        with new.change() as change:
            change.create("note", {"title": "after"})
        new.close()
        assert vault.check() == []


def test_a_stranger_gets_nothing(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(BackupForOthers):
        restore(backup, tmp_path / "vault", STRANGER)
    assert list(tmp_path.iterdir()) == []


def test_its_size_is_padded_and_it_holds_no_free_pages(worked: Path, backup: Path) -> None:
    low, high = 0, 4 * MIB
    while low < high:  # the plaintext that gives a file of this size
        middle = (low + high) // 2
        if age.sealed_size(middle, 2) < backup.stat().st_size:
            low = middle + 1
        else:
            high = middle
    assert age.sealed_size(low, 2) == backup.stat().st_size
    assert padding.padme(low) == low
    assert backup.stat().st_size < (worked / "0").stat().st_size / 4
    assert PLANTED.encode() not in backup.read_bytes()


def test_nothing_is_left_beside(worked: Path, backup: Path) -> None:
    assert {path.name for path in worked.parent.iterdir()} == {"vault", "backup.age"}


def test_rehearsing_makes_nothing(backup: Path, tmp_path: Path) -> None:
    seen = backing_up.rehearse(backup, [ME], tmp_path / "vault")
    assert seen.store_size == 6 * MIB
    assert 0 < seen.bytes < 2 * MIB
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(BackupForOthers):
        backing_up.rehearse(backup, [STRANGER], tmp_path / "vault")


def test_a_larger_size_is_given(backup: Path, tmp_path: Path) -> None:
    restore(backup, tmp_path / "vault", store_size=8 * MIB)
    assert opening.info(tmp_path / "vault").store_size == 8 * MIB


def test_what_is_there_is_not_overwritten(worked: Path, backup: Path) -> None:
    before = backup.read_bytes()
    with opening.unlock(worked, "passphrase") as vault, pytest.raises(BackupExists):
        backing_up.back_up(vault, backup, [str(ME.recipient)])
    assert backup.read_bytes() == before
    with pytest.raises(VaultExists):
        restore(backup, worked)


def test_recipients_are_asked_for_and_checked(worked: Path, tmp_path: Path) -> None:
    with opening.unlock(worked, "passphrase") as vault:
        with pytest.raises(BackupForNobody):
            backing_up.back_up(vault, tmp_path / "b", [])
        with pytest.raises(AgeRecipientUnusable):
            backing_up.back_up(vault, tmp_path / "b", ["somebody"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("after", [0, 2, 40])
def test_cancelled_nothing_is_left(worked: Path, tmp_path: Path, after: int) -> None:
    calls = 0

    def cancelled() -> bool:
        nonlocal calls
        calls += 1
        return calls > after

    with opening.unlock(worked, "passphrase") as vault, pytest.raises(Cancelled):
        backing_up.back_up(vault, tmp_path / "b", [str(ME.recipient)], cancelled=cancelled)
    assert list(tmp_path.iterdir()) == []
    assert not (worked.parent / "vault.unfinished").exists()


@pytest.mark.parametrize("part", [0.2, 0.5, 0.999])
def test_a_cut_backup_is_told(backup: Path, tmp_path: Path, part: float) -> None:
    cut = tmp_path / "cut.age"
    cut.write_bytes(backup.read_bytes()[:int(backup.stat().st_size * part)])
    with pytest.raises(BackupDamaged):
        restore(cut, tmp_path / "vault")
    with pytest.raises(BackupDamaged):
        backing_up.rehearse(cut, [ME], tmp_path / "vault")
    assert [path.name for path in tmp_path.iterdir()] == ["cut.age"]


def test_any_flipped_bit_is_told(backup: Path, tmp_path: Path) -> None:
    raw = backup.read_bytes()
    damaged = tmp_path / "damaged.age"
    for _ in range(12):
        place = random.randrange(len(raw))
        changed = bytearray(raw)
        changed[place] ^= 1 << random.randrange(8)
        damaged.write_bytes(changed)
        with pytest.raises(WorldError):
            backing_up.rehearse(damaged, [ME], tmp_path / "vault")
    assert [path.name for path in tmp_path.iterdir()] == ["damaged.age"]


@pytest.mark.parametrize(("plain", "error", "reason"), [
    (b"", BackupDamaged, "cut"),
    (b"FBBACKUP", BackupDamaged, "cut"),
    (b"a letter, and nothing else but a letter", BackupDamaged, "other"),
    (b"FBBACKUP" + (2).to_bytes(4, "little") + (2).to_bytes(4, "little") + b"{}", BackupTooNew,
     None),
    (b"FBBACKUP" + (1).to_bytes(4, "little") + (2).to_bytes(4, "little") + b"{}", BackupDamaged,
     "header"),
    (b"FBBACKUP" + (1).to_bytes(4, "little") + (9).to_bytes(4, "little") + b"not json!",
     BackupDamaged, "header")])
def test_something_else_in_an_age_file_is_told(plain: bytes, error: type[WorldError],
                                               reason: str | None, tmp_path: Path) -> None:
    other = tmp_path / "other.age"
    other.write_bytes(age.encrypt_bytes(plain, [ME.recipient]))
    with pytest.raises(error) as caught:
        restore(other, tmp_path / "vault")
    assert caught.value.facts.get("reason") == reason
    assert [path.name for path in tmp_path.iterdir()] == ["other.age"]


def test_the_other_half_is_not_in_it(tmp_path: Path) -> None:
    folder, target = tmp_path / "vault", tmp_path / "backup.age"
    with opening.create(folder, "first", store_size=4 * MIB, parameters=kdf.FOR_TESTS) as vault:
        vault.connection.execute("CREATE TABLE hidden (x)")
        vault.set_decoy("second")
    with opening.unlock(folder, "second") as vault:
        backing_up.back_up(vault, target, [str(ME.recipient)])
    restore(target, tmp_path / "restored")
    with opening.unlock(tmp_path / "restored", "new passphrase") as vault:
        names = [row[0] for row in vault.connection.execute("SELECT name FROM sqlite_schema")]
        assert "hidden" not in names


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_only_the_owner_may_read_a_backup(backup: Path) -> None:
    assert backup.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_only_the_owner_may_read_the_restored_files(backup: Path, tmp_path: Path) -> None:
    restore(backup, tmp_path / "vault")
    assert [path.name for path in (tmp_path / "vault").iterdir()
            if path.stat().st_mode & 0o77] == []
