"""Backups: who can open one, reading it back, a vault again, and nothing overwritten."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.core.errors import Cancelled
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.vault import keys
from fieldbook.vault.errors import (
    BackupDamaged,
    BackupForOthers,
    BackupUnreadable,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
)
from unit.backups_world import KEY, MIB, NEW, OLD, STRANGER, content

SOURCE = Path(__file__).resolve().parents[2] / "desktop"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a vault that was worked in, and a backup of it."""
    home = tmp_path_factory.mktemp("home")
    session = App(home / "vault", clock=FixedClock()).create_vault(
        OLD, 6 * MIB, parameters=FOR_TESTS)
    case = session.casework.new_case("March on 2 May").id
    session.casework.new_incident(case, title="Arrest of S.")
    session.casework.evidence.attach_stream(case, "gate.jpg", io.BytesIO(os.urandom(300_000)))
    session.contacts.add(name="Lina")
    session.backups.write(home / "backup.age", [str(KEY.recipient)])
    session.lock()
    return home


@pytest.fixture
def backup(home: Path) -> Path:
    return home / "backup.age"


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(tmp_path / "vault", clock=FixedClock())


def restored(app: App, backup: Path, **more: object) -> Session:
    return app.restore(backup, [KEY], NEW, parameters=FOR_TESTS, **more)  # type: ignore[arg-type]


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_restored_vault_holds_everything_and_is_a_new_device(app: App, home: Path,
                                                               backup: Path) -> None:
    before = App(home / "vault").unlock(OLD)
    held, device = content(before), before.store.device_id
    secret = before.store.secrets.get("device-key")
    before.lock()
    session = restored(app, backup)
    assert content(session) == held
    state = session.upkeep.state()  # nobody is told that there is no backup of this
    assert state.backed_up == app.describe_backup(backup, [KEY]).made > 0
    assert state.tried == app.clock.now_ms()
    assert session.store.device_id != device
    assert session.store.secrets.get("device-key") != secret
    assert device in session.store.journal.devices()  # what it signed still counts
    assert session.store.devices_of_this_vault() == {device, session.store.device_id}
    assert session.check() == []
    session.casework.new_case("afterwards")
    session.lock()
    session = app.unlock(NEW)
    assert session.store.findings == []
    session.lock()


def test_it_is_a_new_device_before_anybody_can_open_it(app: App, home: Path,
                                                       backup: Path) -> None:
    """Cut right after the vault got its place, it is no twin of the old one all the same."""
    from fieldbook.store import copies
    from fieldbook.vault import backing_up

    backing_up.restore(backup, [KEY], app.vault_folder, NEW, parameters=FOR_TESTS,
                       begin=copies.forget_device).lock()
    before, after = App(home / "vault").unlock(OLD), app.unlock(NEW)
    assert before.store.device_id != after.store.device_id
    before.lock()
    after.lock()


def test_what_is_in_a_backup_is_told_before_anything_is_made(app: App, backup: Path) -> None:
    told = app.describe_backup(backup, [KEY])
    assert told.fits
    assert told.needed > 2 * told.store_size == 12 * MIB
    found = app.rehearse(backup, [KEY])
    assert found.store_size == 6 * MIB
    assert 0 <= time.time() * 1000 - found.made < 600_000
    for name in ("case", "incident", "evidence", "contact"):
        assert found.content[name] == 1
    assert list(app.vault_folder.parent.iterdir()) == []


def test_a_vault_that_is_there_is_kept_and_never_overwritten(app: App, backup: Path) -> None:
    app.create_vault(OLD, 4 * MIB, parameters=FOR_TESTS).lock()
    before = snapshot(app.vault_folder)
    with pytest.raises(VaultExists):
        restored(app, backup)
    assert snapshot(app.vault_folder) == before
    for number, name in enumerate(("vault-old", "vault-old-2")):
        session = restored(app, backup, keep_old=True)
        assert content(session)[0] == ["March on 2 May"]
        session.lock()
        assert (app.vault_folder.parent / name / "keys").exists(), number
    assert snapshot(app.vault_folder.parent / "vault-old") == before
    App(app.vault_folder.parent / "vault-old").unlock(OLD).lock()
    with pytest.raises(WrongPassphrase):
        app.unlock(OLD)
    assert {path.name for path in app.vault_folder.parent.iterdir()} == {
        "vault", "vault-old", "vault-old-2"}


def test_a_vault_that_is_open_is_not_moved(app: App, backup: Path) -> None:
    session = app.create_vault(OLD, 4 * MIB, parameters=FOR_TESTS)
    with pytest.raises(VaultInUse):
        restored(app, backup, keep_old=True)
    session.contacts.add(name="still here")
    session.lock()
    assert [path.name for path in app.vault_folder.parent.iterdir()] == ["vault"]


def test_cut_between_two_names_the_restored_one_gets_the_place(app: App, backup: Path) -> None:
    app.create_vault(OLD, 4 * MIB, parameters=FOR_TESTS).lock()
    beside = App(keys.restored_of(app.vault_folder))
    restored(beside, backup).lock()
    app.vault_folder.rename(app.vault_folder.parent / "vault-old")  # and here the power went
    assert app.vault_exists()
    app.unlock(NEW).lock()
    App(app.vault_folder.parent / "vault-old").unlock(OLD).lock()
    assert not beside.vault_folder.exists()


@pytest.mark.parametrize("waiting", [keys.aside_of, keys.restored_of])
def test_a_vault_that_waits_beside_is_no_reason_for_a_new_one(
        app: App, backup: Path, waiting: Callable[[Path], Path]) -> None:
    """Made in its place, a new vault would remove it at its first opening."""
    app.create_vault(OLD, 4 * MIB, parameters=FOR_TESTS).lock()
    for make in (lambda: app.create_vault("another", 4 * MIB, parameters=FOR_TESTS),
                 lambda: restored(app, backup)):
        app.vault_folder.rename(waiting(app.vault_folder))
        with pytest.raises(VaultExists):
            make()
        app.unlock(OLD).lock()


def test_what_a_kill_left_beside_goes_with_the_next_opening(app: App, backup: Path) -> None:
    app.create_vault(OLD, 4 * MIB, parameters=FOR_TESTS).lock()
    restored(App(keys.restored_of(app.vault_folder)), backup).lock()
    app.unlock(OLD).lock()
    assert [path.name for path in app.vault_folder.parent.iterdir()] == ["vault"]


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 2 // 3)


def flipped(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def letter(path: Path) -> None:
    path.write_bytes(b"Dear Lina, here is the backup.")


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(("damage", "reason"), [
    (cut, "changed"), (flipped, "changed"), (letter, "other"), (empty, "other")])
def test_a_damaged_backup_is_named_and_nothing_is_made(
        app: App, backup: Path, damage: Callable[[Path], None], reason: str) -> None:
    app.create_vault(OLD, 4 * MIB, parameters=FOR_TESTS).lock()
    before = snapshot(app.vault_folder)
    damaged = app.vault_folder.parent / "damaged.age"
    damaged.write_bytes(backup.read_bytes())
    damage(damaged)
    for act in (lambda: app.rehearse(damaged, [KEY]),
                lambda: restored(app, damaged, keep_old=True)):
        with pytest.raises(BackupDamaged) as caught:
            act()
        assert caught.value.facts == {"reason": reason}
    assert snapshot(app.vault_folder) == before
    damaged.unlink()
    assert [path.name for path in app.vault_folder.parent.iterdir()] == ["vault"]


def test_a_strangers_key_and_a_missing_file_have_names(app: App, backup: Path) -> None:
    with pytest.raises(BackupForOthers):
        app.rehearse(backup, [STRANGER])
    with pytest.raises(BackupForOthers):
        app.restore(backup, [STRANGER], NEW, parameters=FOR_TESTS)
    for missing in (backup.parent / "gone.age", backup.parent):
        with pytest.raises(BackupUnreadable):
            app.describe_backup(missing, [KEY])
    assert list(app.vault_folder.parent.iterdir()) == []


@pytest.mark.parametrize("after", [0, 3, 12])
def test_stopped_nothing_is_left(app: App, backup: Path, after: int) -> None:
    app.create_vault(OLD, 4 * MIB, parameters=FOR_TESTS).lock()
    before, calls = snapshot(app.vault_folder), 0

    def cancelled() -> bool:
        nonlocal calls
        calls += 1
        return calls > after

    with pytest.raises(Cancelled):
        restored(app, backup, keep_old=True, cancelled=cancelled)
    assert snapshot(app.vault_folder) == before
    assert [path.name for path in app.vault_folder.parent.iterdir()] == ["vault"]


SMALL_DISK = """
import sys
from pathlib import Path
import subprocess
sys.path.insert(0, sys.argv[1])
from fieldbook.core.errors import WorldError
from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
place, backup = Path(sys.argv[2]), Path(sys.argv[3])
key = age.HybridIdentity(bytes(range(32)))
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=" + sys.argv[4], "small", place], check=True)
try:
    app = App(place / "vault")
    print(app.describe_backup(backup, [key]).fits)
    app.restore(backup, [key], "six other words", parameters=FOR_TESTS)
    print("restored")
except WorldError as error:
    print(error.kind)
print(sorted(path.name for path in place.iterdir()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system of Linux")
@pytest.mark.parametrize(("size", "expected"), [
    ("10M", ["False", "disk-full", "[]"]), ("40M", ["True", "restored", "['vault']"])])
def test_a_full_disk_is_said_and_nothing_is_left(tmp_path: Path, backup: Path, size: str,
                                                 expected: list[str]) -> None:
    place = tmp_path / "small"
    place.mkdir()
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-c", SMALL_DISK,
         str(SOURCE), str(place), str(backup), size], capture_output=True, text=True, check=False)
    if "unshare" in done.stderr:
        pytest.skip("no name spaces here")
    assert done.stdout.split("\n")[:3] == expected, done.stderr
