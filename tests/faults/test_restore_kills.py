"""Killed while a backup is brought back into the place of a vault: one or the other, both whole."""

from __future__ import annotations

import io
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldbook.core.errors import WorldError
from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.files import MIB

SOURCE = Path(__file__).resolve().parents[2] / "desktop"
KEY = age.HybridIdentity(bytes(range(32)))
RESTORE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
app, key = App(Path(sys.argv[2])), age.HybridIdentity(bytes(range(32)))
print("ready", flush=True)
app.restore(Path(sys.argv[3]), [key], "restored", keep_old=True, parameters=FOR_TESTS).lock()
print("done", flush=True)
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    session = App(home / "vault").create_vault("old", 2 * MIB, parameters=FOR_TESTS)
    case = session.casework.new_case("kept").id
    session.casework.evidence.attach_stream(case, "a.jpg", io.BytesIO(os.urandom(200_000)))
    session.backups.write(home / "backup.age", [str(KEY.recipient)])
    session.lock()
    return home


def opened(folder: Path) -> tuple[str, Session]:
    for passphrase in ("old", "restored"):
        try:
            return passphrase, App(folder).unlock(passphrase)
        except WrongPassphrase:
            continue
    raise AssertionError("no passphrase opens it")


def kill_once(home: Path, place: Path, share: float) -> bool:
    """Kill a restore after a part of the time that a whole one takes; tell whether it was done."""
    shutil.copytree(home / "vault", place / "vault")
    child = subprocess.Popen(
        [sys.executable, "-c", RESTORE, str(SOURCE), str(place / "vault"),
         str(home / "backup.age")], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    time.sleep(share)
    child.kill()
    done = "done" in child.communicate()[0]
    app = App(place / "vault")
    assert app.vault_exists()
    passphrase, session = opened(place / "vault")
    assert [one.title for one in session.casework.cases()] == ["kept"]
    assert session.check() == []
    session.lock()
    assert passphrase == "restored" or not done
    kept = place / "vault-old"
    assert kept.exists() == (passphrase == "restored")
    if kept.exists():  # what made way is whole
        session = App(kept).unlock("old")
        assert session.check() == []
        session.lock()
    assert {path.name for path in place.iterdir()} <= {"vault", "vault-old"}
    shutil.rmtree(place)
    return passphrase == "restored"


def kill_often(home: Path, tmp_path: Path, times: int) -> set[bool]:
    ends = set()
    for number in range(times):
        place = tmp_path / str(number)
        place.mkdir()
        ends.add(kill_once(home, place, random.uniform(0, 1.2)))
    return ends


def test_killed_while_a_backup_comes_back_nothing_is_lost(home: Path, tmp_path: Path) -> None:
    kill_often(home, tmp_path, 3)


@pytest.mark.slow
def test_killed_often_while_a_backup_comes_back_nothing_is_lost(home: Path,
                                                               tmp_path: Path) -> None:
    assert kill_often(home, tmp_path, 60) == {False, True}


def test_a_restored_vault_that_cannot_take_the_place_leaves_the_old_one(home: Path,
                                                                       tmp_path: Path) -> None:
    shutil.copytree(home / "vault", tmp_path / "vault")
    holding = App(tmp_path / "vault").unlock("old")
    with pytest.raises(WorldError):
        App(tmp_path / "vault").restore(home / "backup.age", [KEY], "restored", keep_old=True,
                                        parameters=FOR_TESTS)
    holding.lock()
    passphrase, session = opened(tmp_path / "vault")
    assert passphrase == "old"
    session.lock()
