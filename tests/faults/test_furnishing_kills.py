"""Killed while the other half is furnished: it opens with everything in it, or for nobody."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.crypto import kdf
from fieldbook.session import App
from fieldbook.vault.errors import WrongPassphrase

ROOT = Path(__file__).resolve().parents[2]
STARTER = ROOT / "resources" / "starter" / "first-steps"
FURNISH = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from fieldbook.core.background import drain
from fieldbook.furnishing import Contents, Entry, Notebook, Someone, make_other_half
from fieldbook.session import App
from fieldbook.vault.passphrases import Passphrases
session = App(Path(sys.argv[2])).unlock("mine")
contents = Contents("en", (), (Path(sys.argv[3]),), (
    Notebook("Home", tuple(Entry(f"note {number}", text="words") for number in range(6))),),
    (Someone("Karim", "0555", "a cousin"),))
key = Passphrases(session.vault).derive_new("other")
print("ready", flush=True)
while True:
    begin = time.monotonic()
    drain(make_other_half(session, key, contents))
    print("made", flush=True)
    time.sleep(time.monotonic() - begin)  # so that it is there for as long as it is not
"""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    app = App(tmp_path_factory.mktemp("template") / "vault", clock=FixedClock())
    session = app.create_vault("mine", 3 << 20, parameters=kdf.FOR_TESTS)
    session.contacts.add(name="kept")
    session.lock()
    return app.vault_folder


def begun(folder: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", FURNISH, str(ROOT / "desktop"), str(folder), str(STARTER)],
        stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def kill(folder: Path, most: float) -> None:
    child = begun(folder)
    time.sleep(random.uniform(0, most))
    child.kill()
    child.communicate()


def how_long(folder: Path) -> float:
    """Return how many seconds it takes here and now when nobody kills it."""
    child, begin = begun(folder), time.monotonic()
    assert child.stdout is not None
    assert child.stdout.readline() == "made\n"
    took = time.monotonic() - begin
    child.kill()
    child.communicate()
    return took


def assert_all_or_nothing(folder: Path) -> bool:
    """Whether the other half opens; then everything is in it."""
    app = App(folder)
    session = app.unlock("mine")
    assert [one.name for one in session.contacts.all()] == ["kept"]
    assert session.noticed() == session.check() == []
    session.lock()
    try:
        session = app.unlock("other")
    except WrongPassphrase:
        return False
    [case] = session.casework.cases()
    assert len(session.casework.incidents(case.id)) == 6
    assert [one.name for one in session.contacts.all()] == ["Karim"]
    assert len(session.library.courses()) == 1
    # cut between the two copies of the keys, this first session evens them out and says so
    assert {one.kind for one in session.check()} <= {"keys-copy-repaired"}
    session.lock()
    return True


@pytest.mark.parametrize("runs", [2, pytest.param(40, marks=pytest.mark.slow)])
def test_killed_at_any_moment(template: Path, tmp_path: Path, runs: int) -> None:
    opened = 0
    took = how_long(Path(shutil.copytree(template, tmp_path / "first" / "vault")))
    for number in range(runs):
        folder = Path(shutil.copytree(template, tmp_path / str(number) / "vault"))
        kill(folder, 2 * took)
        opened += assert_all_or_nothing(folder)
        assert [path.name for path in folder.parent.iterdir()] == ["vault"]
        shutil.rmtree(folder.parent)
    assert runs < 10 or 0 < opened < runs
