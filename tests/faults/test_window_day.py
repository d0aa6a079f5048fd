"""A day in the real window, then the disk and the next process's memory are searched for it.

The process is led as a person would lead it (tests/ui/puppet): it unlocks, types, shows a name,
takes in a file and a course, looks at every page, copies, and locks.
"""

from __future__ import annotations

import base64
import json
import os
import queue
import re
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from faults.keys_file import opened
from faults.planted import PLANTED, hits, never_planted_before, on_the_whole_disk
from faults.typed import PNG, ROOT, write_course
from fieldbook.crypto import kdf
from fieldbook.session import App

pytestmark = [pytest.mark.skipif(sys.platform != "linux", reason="reads /proc of Linux")]

MIB = 1 << 20
PASSPHRASE = f"quartz meadow {PLANTED['passphrase']} harbour"
TYPED = f"Three men took {PLANTED['draft']} at the checkpoint"
TITLE = f"{PLANTED['title']}, checkpoint"
NAMES = ("passphrase", "draft", "title", "case", "file", "inside", "message")
Day = Callable[["Window", dict[str, str], Path], None]


class Window:
    """The application in a process of its own, and the one that comes after it."""

    def __init__(self, vault: Path, scene: Path) -> None:
        nobody = "unix:path=/nonexistent"  # no bus of this desktop
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen",
                       "PYTHONPATH": f"{ROOT / 'tests/ui/puppet'}{os.pathsep}{ROOT / 'desktop'}",
                       "FIELDBOOK_PUPPET": str(scene), "DBUS_SESSION_BUS_ADDRESS": nobody,
                       "DBUS_SYSTEM_BUS_ADDRESS": nobody}
        self._scene = scene
        self.process = subprocess.Popen(
            [sys.executable, "-m", "fieldbook.app", "--vault", str(vault)], env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self._said: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._said.put(line.strip())

    def say(self, word: str, rest: object = "", answer: str = "") -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word} {rest}\n")
        while answer:
            if self._said.get(timeout=30).split()[0] == answer:
                return

    def successor(self) -> int:
        """Wait for the window of the process that came after it; return its number."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            for path in self._scene.glob("*.json"):
                if path.stem != str(self.process.pid):
                    assert json.loads(path.read_text())["view"] == "UnlockPage"
                    return int(path.stem)
            time.sleep(0.02)
        raise AssertionError("no window came")

    def close(self) -> None:
        for path in self._scene.glob("*.json"):
            with suppress(ProcessLookupError):
                os.kill(int(path.stem), signal.SIGKILL)
        self.process.kill()
        self.process.wait(10)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            with suppress(OSError):
                pipe.close()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    App(tmp_path / "vault").create_vault(PASSPHRASE, 24 * MIB, parameters=kdf.FOR_TESTS).lock()
    return tmp_path / "vault"


@pytest.fixture
def window(vault: Path, tmp_path: Path) -> Iterator[Window]:
    (tmp_path / "scene").mkdir()
    window = Window(vault, tmp_path / "scene")
    yield window
    window.close()


def keys_of(vault: Path) -> dict[str, bytes]:
    """Return every key that an open vault holds, by name."""
    found = opened((vault / "keys").read_bytes(), PASSPHRASE)
    payload = found.payload
    return {"kek": found.kek, "store": payload.store_key, "blob": payload.blob_key,
            "export": payload.export_key}


def needles(vault: Path) -> dict[bytes, str]:
    """Return what must not be in the memory of a locked process, in every form it may take."""
    wanted = {PASSPHRASE: "passphrase", TYPED: "typed", TITLE: "title",
              **{PLANTED[name]: name for name in NAMES}}
    found = {form: name for word, name in wanted.items()
             for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-32-le"))}
    for name, key in keys_of(vault).items():
        for form in (key, key.hex().encode(), key.hex().upper().encode(),
                     key.hex().encode("utf-16-le"), base64.b64encode(key)[:-4]):
            found[form] = f"key {name}"
    return found


def in_memory(pid: int, wanted: dict[bytes, str]) -> set[str]:
    """Return what of it stands in the memory of a process."""
    pattern = re.compile(b"|".join(re.escape(form) for form in wanted))
    found: set[str] = set()
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            start, end = (int(part, 16) for part in line.split()[0].split("-"))
            if line.split()[1].startswith("r") and "[v" not in line:
                memory.seek(start)
                with suppress(OSError):  # pages of devices
                    found |= {wanted[form] for form in pattern.findall(memory.read(end - start))}
    return found


def test_the_process_after_a_lock_holds_no_key_and_no_word(window: Window, vault: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only the administrator may read the memory of a process like this")
    window.say("unlock", PASSPHRASE, "unlocked")
    window.say("type", TYPED, "typed")
    window.say("show", TITLE, "shown")
    wanted = needles(vault)
    assert {"key store", "typed", "title"} <= in_memory(window.process.pid, wanted)
    window.say("lock")
    assert window.process.wait(20) == 0
    after = window.successor()
    assert not Path(f"/proc/{window.process.pid}").exists()
    for _ in range(3):
        assert in_memory(after, wanted) == set()
        time.sleep(0.7)


def short_day(window: Window, planted: dict[str, str], hand: Path) -> None:
    """Unlock, type, show, keep, look into a file, copy."""
    photo = hand / f"{planted['file']}.png"
    photo.write_bytes(PNG)
    window.say("unlock", PASSPHRASE, "unlocked")
    window.say("type", _typed(planted), "typed")
    window.say("show", planted["title"], "shown")
    window.say("keep", planted["case"], "kept")
    window.say("look", photo, "looked")
    window.say("copy", planted["draft"], "copied")


def long_day(window: Window, planted: dict[str, str], hand: Path) -> None:
    """Take in a course and a file too, and see every page."""
    short_day(window, planted, hand)
    course = write_course(hand / "course")
    page = course / "en" / "travel" / "page0.md"
    page.write_text(f"---\ntitle: {planted['message']}\n---\n\n{planted['inside']}\n", "utf-8")
    text = hand / f"{planted['file']}.txt"
    text.write_text(f"{planted['inside']} {secrets.token_hex(20)}\n" * 3000)
    window.say("take", course, "imported")
    window.say("attach", text, "attached")
    window.say("look", text, "looked")
    window.say("visit", "", "visited")


def _typed(planted: dict[str, str]) -> str:
    return f"Three men took {planted['draft']} at the checkpoint"


@pytest.mark.parametrize("day", [short_day, pytest.param(long_day, marks=pytest.mark.slow)])
def test_a_day_in_the_window_leaves_no_word_on_any_disk(
        window: Window, vault: Path, tmp_path: Path, day: Day) -> None:
    """Not in this user's home, not in a temporary folder, nowhere: as the window really runs."""
    begin, planted = time.time(), never_planted_before()
    hand = tmp_path / "hand"
    hand.mkdir()
    day(window, planted, hand)
    window.say("lock")
    assert window.process.wait(30) == 0
    window.successor()
    assert hits(vault, planted) == []
    assert on_the_whole_disk(begin, planted, but=[hand]) == []
    session = App(vault).unlock(PASSPHRASE)  # all of it is there, where it belongs
    try:
        assert session.store.drafts.get("incident", "i1") == {"what": _typed(planted)}
        assert planted["case"] in {case.title for case in session.casework.cases()}
        assert bool(session.library.courses()) == (day is long_day)
    finally:
        session.lock()
    shutil.rmtree(hand)
