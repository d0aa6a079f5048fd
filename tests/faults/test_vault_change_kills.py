"""Killed within changes of slots, the other half, renewing, a backup: one outcome or the other."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldbook import rescue
from fieldbook.crypto import age, kdf
from fieldbook.session import App
from fieldbook.vault import backing_up, opening
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.files import MIB
from fieldbook.vault.slots import COPY_SIZE

SOURCE = Path(__file__).resolve().parents[2] / "desktop"
IDENTITY = age.HybridIdentity.generate()
START = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from fieldbook.core.progress import never, silent
from fieldbook.vault import backing_up, opening, renewing
from fieldbook.vault.recovering import Recovery
from fieldbook.vault.renewing import Typed
folder = Path(sys.argv[2])
"""
CHANGES = """
vault = opening.unlock(folder, "mine")
print("ready", flush=True)
while True:
    vault.add_passphrase("added")
    Recovery(vault).verify(" ".join(Recovery(vault).make_sheet()))
    vault.remove_passphrase("added")
"""
DECOY = """
vault = opening.unlock(folder, "mine")
print("ready", flush=True)
while True:
    vault.set_decoy("decoy")
"""
RENEW = """
print("ready", flush=True)
while True:
    renewing.renew(folder, [Typed("mine"), Typed("decoy")], progress=silent, cancelled=never)
"""
BACKUP = """
vault = opening.unlock(folder, "mine")
print("ready", flush=True)
number = 0
while True:
    number += 1
    backing_up.back_up(vault, folder.parent / f"{number}.age", [sys.argv[3]])
"""
RESCUE = """
from fieldbook import rescue
from fieldbook.session import App
print("ready", flush=True)
number = 0
while True:
    number += 1
    rescue.rescue(App(folder), "mine", folder.parent / f"rescued-{number}")
    rescue.use_instead(App(folder), folder.parent / f"rescued-{number}")
"""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "vault"
    with opening.create(folder, "mine", store_size=2 * MIB, parameters=kdf.FOR_TESTS) as vault:
        vault.connection.execute("CREATE TABLE note (text)")
        vault.connection.execute("INSERT INTO note VALUES ('kept')")
        vault.set_decoy("decoy")
    with opening.unlock(folder, "decoy") as vault:
        vault.connection.execute("CREATE TABLE note (text)")
        vault.connection.execute("INSERT INTO note VALUES ('shopping')")
    return folder


def run_and_kill(script: str, folder: Path, most: float = 0.25) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", START + script, str(SOURCE), str(folder), str(IDENTITY.recipient)],
        stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    time.sleep(random.uniform(0, most))
    child.kill()
    child.communicate()


def note(folder: Path, passphrase: str) -> str | None:
    try:
        vault = opening.unlock(folder, passphrase)
    except WrongPassphrase:
        return None
    with vault:
        has = vault.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'note'")
        if has.fetchone() is None:
            return ""
        return str(vault.connection.execute("SELECT text FROM note").fetchone()[0])


def assert_tidy(folder: Path) -> None:
    assert [path.name for path in folder.parent.iterdir() if ".age" not in path.name] == ["vault"]
    assert {path.name for path in folder.iterdir()} == {"keys", "0", "1", "0-journal", "1-journal"}
    raw = (folder / "keys").read_bytes()
    assert raw[:COPY_SIZE] == raw[COPY_SIZE:]
    assert (folder / "0").stat().st_size == (folder / "1").stat().st_size == 2 * MIB


def kill_changes(folder: Path) -> None:
    run_and_kill(CHANGES, folder)
    assert note(folder, "mine") == "kept"
    assert note(folder, "added") in (None, "kept")
    assert note(folder, "decoy") == "shopping"
    assert_tidy(folder)
    with opening.unlock(folder, "mine") as vault:
        assert vault.findings == ()
        assert vault.check() == []


def kill_decoy(folder: Path) -> None:
    run_and_kill(DECOY, folder)
    assert note(folder, "mine") == "kept"
    assert note(folder, "decoy") in (None, "", "shopping")
    with opening.unlock(folder, "mine") as vault:
        assert vault.findings == ()
        assert vault.check() == []
        # cut between the copies, only a session of the other half could even them out
        vault.set_decoy("decoy")
    assert note(folder, "decoy") == ""
    assert_tidy(folder)


def kill_renew(folder: Path) -> None:
    run_and_kill(RENEW, folder)
    assert note(folder, "mine") == "kept"
    assert note(folder, "decoy") == "shopping"
    assert_tidy(folder)


def kill_backup(folder: Path) -> None:
    run_and_kill(BACKUP, folder)
    assert note(folder, "mine") == "kept"
    assert_tidy(folder)
    for backup in folder.parent.glob("*.age"):
        backing_up.rehearse(backup, [IDENTITY], folder.parent / "restored")
        backup.unlink()
    for half in folder.parent.glob("*.age.unfinished"):
        half.unlink()


def kill_rescue(folder: Path) -> None:
    """Each vault that was begun is whole or none at all, and the one in the place always opens."""
    run_and_kill(RESCUE, folder, 2)
    assert App(folder).vault_exists()
    assert note(folder, "mine") == "kept"
    whole = 0
    for place in folder.parent.iterdir():
        if (place / "keys").exists() and not place.name.endswith(".unfinished"):
            assert note(place, "mine") == "kept"
            whole += 1
    assert whole >= 1
    for place in folder.parent.iterdir():
        if place.name.endswith(".unfinished"):
            # a rescue to the same place begins anew, whatever was left
            out = place.with_name(place.name.removesuffix(".unfinished"))
            assert rescue.rescue(App(folder), "mine", out).lost == []
            assert note(out, "mine") == "kept"
            assert not place.exists()


KILLS = {"changes": kill_changes, "decoy": kill_decoy, "renew": kill_renew, "backup": kill_backup,
         "rescue": kill_rescue}


def kill_often(name: str, template: Path, place: Path, times: int) -> None:
    for number in range(times):
        folder = Path(shutil.copytree(template, place / str(number) / "vault"))
        KILLS[name](folder)
        shutil.rmtree(folder.parent)


@pytest.mark.parametrize("name", KILLS)
def test_killed_at_random(name: str, template: Path, tmp_path: Path) -> None:
    kill_often(name, template, tmp_path, 2)


@pytest.mark.slow
@pytest.mark.parametrize("name", KILLS)
def test_killed_at_random_60_times(name: str, template: Path, tmp_path: Path) -> None:
    kill_often(name, template, tmp_path, 60)
