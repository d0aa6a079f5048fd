"""Processes killed in the middle of writing: nothing acknowledged is lost, the vault opens."""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldbook.crypto import kdf
from fieldbook.vault import opening
from fieldbook.vault.errors import NoVault, VaultExists, VaultInUse
from fieldbook.vault.files import MIB
from fieldbook.vault.keys import staging_of

SOURCE = Path(__file__).resolve().parents[2] / "desktop"
START = """
import hashlib, os, random, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from fieldbook.crypto import kdf
from fieldbook.vault import opening
folder = Path(sys.argv[2])
MIB = 1 << 20
def say(word):
    print(word, flush=True)
"""
WRITER = START + """
vault = opening.unlock(folder, "passphrase")
run = vault.connection.execute
[last] = run("SELECT coalesce(max(id), 0) FROM entry").fetchone()
say("ready")
while True:
    last += 1
    data = os.urandom(random.choice((10, 300, 20_000, 200_000)))
    run("BEGIN IMMEDIATE")
    run("INSERT INTO entry VALUES (?, ?, ?)", (last, data, hashlib.sha256(data).digest()))
    run("UPDATE total SET bytes = bytes + ?, entries = entries + 1", (len(data),))
    run("DELETE FROM chaff WHERE id <= ?", (last - 5,))
    run("INSERT INTO chaff VALUES (?, zeroblob(?))", (last, random.randrange(100_000)))
    run("COMMIT")
    say(last)
"""
GROWER = START + """
vault = opening.unlock(folder, "passphrase")
say("ready")
for _ in vault.grow_sliced(vault.size + 6 * MIB, step=256 * 1024):
    say("step")
say("grown")
sys.stdin.read()
"""
MAKER = START + """
say("ready")
opening.create(folder, "passphrase", store_size=24 * MIB, parameters=kdf.FOR_TESTS)
say("made")
sys.stdin.read()
"""
HOLDER = START + """
vault = opening.unlock(folder, "passphrase")
say("ready")
sys.stdin.read()
"""


def started(script: str, folder: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen([sys.executable, "-c", script, str(SOURCE), str(folder)],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def killed(child: subprocess.Popen[str]) -> list[str]:
    """Kill without warning; return what the process had said until then."""
    child.kill()
    said, _ = child.communicate()
    return said.split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with opening.create(tmp_path / "vault", "passphrase", store_size=16 * MIB,
                        parameters=kdf.FOR_TESTS) as vault:
        run = vault.connection.execute
        run("CREATE TABLE entry (id INTEGER PRIMARY KEY, data BLOB, sha256 BLOB)")
        run("CREATE TABLE chaff (id INTEGER PRIMARY KEY, data BLOB)")
        run("CREATE TABLE total (bytes INTEGER, entries INTEGER)")
        run("INSERT INTO total VALUES (0, 0)")
    return tmp_path / "vault"


def assert_whole(folder: Path, acknowledged: int) -> None:
    """Open after a kill: all that was acknowledged is there, and nothing is half there."""
    with opening.unlock(folder, "passphrase") as vault:
        assert vault.findings == ()
        rows = vault.connection.execute("SELECT id, data, sha256 FROM entry").fetchall()
        assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
        assert acknowledged <= len(rows) <= acknowledged + 1
        assert all(hashlib.sha256(row[1]).digest() == row[2] for row in rows)
        total = vault.connection.execute("SELECT bytes, entries FROM total").fetchone()
        assert tuple(total) == (sum(len(row[1]) for row in rows), len(rows))
        if len(rows) > 60:
            vault.connection.execute("DELETE FROM entry")
            vault.connection.execute("UPDATE total SET bytes = 0, entries = 0")
    assert sorted(path.name for path in folder.iterdir()) == [
        "0", "0-journal", "1", "1-journal", "keys"]
    assert all(path.stat().st_size == 0 for path in folder.glob("*-journal"))


def write_and_kill(folder: Path, times: int) -> None:
    for number in range(times):
        with opening.unlock(folder, "passphrase") as vault:
            before = vault.connection.execute("SELECT count(*) FROM entry").fetchone()[0]
        child = started(WRITER, folder)
        time.sleep(random.uniform(0.02, 0.4))
        said = killed(child)
        assert_whole(folder, int(said[-1]) if said else before)
        if number % 10 == 0:
            with opening.unlock(folder, "passphrase") as vault:
                assert vault.check() == []


def test_nothing_acknowledged_is_lost(folder: Path) -> None:
    write_and_kill(folder, 5)


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_a_hundred_times(folder: Path) -> None:
    write_and_kill(folder, 100)


def grow_and_kill(folder: Path, times: int) -> None:
    for _ in range(times):
        child = started(GROWER, folder)
        assert child.stdout is not None
        for _ in range(random.randrange(60)):
            if child.stdout.readline() == "grown\n":
                break
        time.sleep(random.uniform(0, 0.02))
        killed(child)
        with opening.unlock(folder, "passphrase") as vault:
            assert vault.findings == ()
            sizes = {(folder / name).stat().st_size for name in "01"}
            assert sizes == {vault.size}
            assert vault.check() == []
            assert vault.connection.execute("SELECT entries FROM total").fetchone()[0] == 0
            assert vault.room() > vault.size - MIB


def test_growing_that_is_killed_is_finished(folder: Path) -> None:
    grow_and_kill(folder, 2)


@pytest.mark.slow
def test_growing_that_is_killed_is_finished_many_times(folder: Path) -> None:
    grow_and_kill(folder, 40)


def create_and_kill(place: Path, times: int) -> None:
    for number in range(times):
        folder = place / str(number) / "vault"
        child = started(MAKER, folder)
        time.sleep(random.uniform(0, 0.5))
        if "made" in killed(child):
            opening.unlock(folder, "passphrase").lock()
            continue
        if folder.exists():
            opening.unlock(folder, "passphrase").lock()
        else:
            with pytest.raises(NoVault) as caught:
                opening.unlock(folder, "passphrase")
            assert caught.value.facts == {"unfinished": staging_of(folder).exists()}
            opening.create(folder, "another", store_size=MIB, parameters=kdf.FOR_TESTS).lock()
            opening.unlock(folder, "another").lock()
        assert [path.name for path in folder.parent.iterdir()] == ["vault"]


def test_a_creation_that_is_killed_leaves_nothing_that_looks_like_a_vault(tmp_path: Path) -> None:
    create_and_kill(tmp_path, 3)


@pytest.mark.slow
def test_a_creation_is_killed_many_times(tmp_path: Path) -> None:
    create_and_kill(tmp_path, 60)


def test_a_vault_in_use_is_in_use_until_its_process_is_gone(folder: Path) -> None:
    child = started(HOLDER, folder)
    with pytest.raises(VaultInUse):
        opening.unlock(folder, "passphrase")
    with pytest.raises(VaultInUse):
        opening.unlock(folder, "wrong")
    killed(child)
    with opening.unlock(folder, "passphrase") as vault:
        assert vault.findings == ()


def test_two_creations_at_one_place_do_not_meet(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    child = started(MAKER, folder)
    while not (staging_of(folder) / "0").exists() and not folder.exists():
        time.sleep(0.001)
    try:
        if not folder.exists():
            with pytest.raises((VaultInUse, VaultExists)):
                opening.create(folder, "other", store_size=MIB, parameters=kdf.FOR_TESTS)
        assert child.stdout is not None
        assert child.stdout.readline() == "made\n"
    finally:
        killed(child)
    opening.unlock(folder, "passphrase").lock()
