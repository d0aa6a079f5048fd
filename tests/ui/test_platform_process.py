"""The real process, locked by a press and by the desktop, in the middle of long work.

What is looked at: that the old process is gone within two seconds, that a new one shows the unlock
page, that the vault is as a closed vault is, that nothing is lost that was said to be kept, and
that the new process knows none of the words.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from fieldbook.core.background import drain
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.ui.platform import watching
from ui import fake_desktop
from ui.test_platform_linux import Speaker, address, desktop  # noqa: F401  (fixtures)

pytestmark = [pytest.mark.slow,
              pytest.mark.skipif(sys.platform != "linux", reason="reads /proc of Linux")]

DESKTOP = Path(watching.__file__).parents[3]
PUPPET = Path(__file__).with_name("puppet")
PASSPHRASE = "quartz meadow lantern violin harbour sleet"
TYPED = "Three men in a white van took Farouk at the checkpoint"
TITLE = "Farouk Haddad, checkpoint"
MIB = 1 << 20
LONGEST_S = 2.0


class Process:
    """The application, led by `puppet/sitecustomize.py`."""

    def __init__(self, vault: Path, scene: Path, bus: str) -> None:
        environment = {**os.environ, "PYTHONPATH": f"{PUPPET}{os.pathsep}{DESKTOP}",
                       "QT_QPA_PLATFORM": "offscreen", "FIELDBOOK_PUPPET": str(scene),
                       "DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus,
                       "XDG_SESSION_ID": fake_desktop.SESSION_ID}
        self._scene = scene
        self._process = subprocess.Popen(
            [sys.executable, "-m", "fieldbook.app", "--vault", str(vault)], env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self._said: Queue[str] = Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        """Take what it says; the process after it holds the pipe open, and says nothing."""
        for line in self._process.stdout:
            self._said.put(line.strip())

    @property
    def pid(self) -> int:
        return self._process.pid

    def say(self, word: str, rest: str = "", answer: str = "") -> None:
        self._process.stdin.write(f"{word} {rest}\n")
        if answer:
            self.hear(answer)

    def hear(self, word: str) -> None:
        assert self._said.get(timeout=20) == word

    def gone(self) -> list[str]:
        """Wait for its end; return what it still said."""
        assert self._process.wait(20) == 0
        said = []
        with contextlib.suppress(Empty):
            while True:
                said.append(self._said.get(timeout=0.1))
        return said

    def successor(self) -> dict[str, object]:
        """Wait for the window of the process that came after it."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            for path in self._scene.glob("*.json"):
                if path.stem != str(self.pid):
                    return dict(json.loads(path.read_text()))
            time.sleep(0.01)
        raise AssertionError("no window came")

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        for path in self._scene.glob("*.json"):
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(path.stem), signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        self._process.wait(10)
        self._process.stdout.close()


@pytest.fixture
def app(tmp_path: Path, request: pytest.FixtureRequest) -> App:
    app = App(tmp_path / "vault")
    size = (160 if "film" in request.fixturenames else 24) * MIB
    app.create_vault(PASSPHRASE, size, parameters=FOR_TESTS).lock()
    return app


@pytest.fixture
def process(app: App, tmp_path: Path, address: str, desktop: Speaker  # noqa: F811
            ) -> Iterator[Process]:
    scene = tmp_path / "scene"
    scene.mkdir()
    process = Process(app.vault_folder, scene, address)
    yield process
    process.close()


@pytest.fixture
def unlocked(process: Process, desktop: Speaker) -> Process:  # noqa: F811
    """An open vault, with a draft that was typed and a dialog that shows a name."""
    process.say("unlock", PASSPHRASE, "unlocked")
    desktop.hear("inhibited")
    process.say("show", TITLE, "shown")
    return process


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    with path.open("wb") as target:
        for _ in range(120):
            target.write(os.urandom(MIB))
    return path


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "course" / "en"
    folder.mkdir(parents=True)
    for number in range(1500):
        (folder / f"lesson-{number:04}.md").write_text(f"# Lesson {number}\n\n" + "words " * 400)
    return folder.parent


def journals(app: App) -> list[int]:
    return [path.stat().st_size for path in sorted(app.vault_folder.glob("*-journal"))]


@contextlib.contextmanager
def opened(app: App) -> Iterator[Session]:
    """The vault again, with whatever opening and a full check notice."""
    session = app.unlock(PASSPHRASE)
    try:
        assert session.check() == []
        drain(session.store.sweep())
        yield session
    finally:
        session.lock()


def locked_within(process: Process, app: App, ask) -> list[str]:
    """Ask for the lock; check what every lock must hold; return what was still said."""
    began = time.monotonic()
    ask()
    said = process.gone()
    took = time.monotonic() - began
    assert journals(app) == [0, 0]
    after = process.successor()
    print(f"gone after {took:.2f} s, unlock page after {time.monotonic() - began:.2f} s; {said}")
    assert took < LONGEST_S
    assert (after["view"], after["visible"], after["typed"]) == ("UnlockPage", True, "")
    assert not Path(f"/proc/{process.pid}").exists()
    return said


def test_a_press_in_the_middle_of_attaching_a_film(app, unlocked, film) -> None:
    unlocked.say("attach", str(film), "begun")
    unlocked.say("type", TYPED)
    said = locked_within(unlocked, app, lambda: unlocked.say("lock"))
    with opened(app) as session:
        assert session.store.drafts.get("incident", "i1") == {"what": TYPED}
        case, = session.casework.cases()
        files = session.casework.evidence.of_case(case.id)
        assert len(files) == sum(line.startswith("attached") for line in said)
        assert session.casework.evidence.damaged() == []


def test_the_desktop_locks_in_the_middle_of_an_import(app, unlocked, course, desktop  # noqa: F811
                                                     ) -> None:
    unlocked.say("take", str(course), "begun")
    unlocked.say("type", TYPED, "typed")  # the desktop speaks on another line, and could be first
    said = locked_within(unlocked, app, lambda: desktop.send("gnome"))
    with opened(app) as session:
        assert session.store.drafts.get("incident", "i1") == {"what": TYPED}
        whole = [each.items for each in session.library.courses()]
        assert bool(whole) == any(line.startswith("imported") for line in said)


def test_everything_that_was_said_to_be_kept_is_kept(app, unlocked, desktop) -> None:  # noqa: F811
    unlocked.say("keep", TITLE)
    time.sleep(0.5)
    said = locked_within(unlocked, app, lambda: desktop.send("sleep"))
    desktop.hear("sent")
    desktop.hear("released")
    kept = {line.partition(" ")[2] for line in said if line.startswith("kept")}
    assert len(kept) > 3
    with opened(app) as session:
        assert kept <= {case.id for case in session.casework.cases()}


def test_a_computer_that_shuts_down_gets_no_new_process(app, unlocked, desktop) -> None:  # noqa: F811
    unlocked.say("type", TYPED, "typed")
    desktop.send("shutdown")
    unlocked.gone()
    assert journals(app) == [0, 0]
    with opened(app) as session:
        assert session.store.drafts.get("incident", "i1") == {"what": TYPED}


def test_the_new_process_knows_none_of_the_words(app, unlocked) -> None:
    unlocked.say("type", TYPED, "typed")
    words = (PASSPHRASE, TYPED, TITLE, "lantern violin", "white van", "Farouk")
    if os.geteuid() == 0:
        assert words_in(unlocked.pid, (TYPED, TITLE)) == {TYPED, TITLE}  # it can be found
    locked_within(unlocked, app, lambda: unlocked.say("lock"))
    new = int(str(unlocked.successor()["pid"]))
    if os.geteuid() == 0:
        assert words_in(new, words) == set()
    else:  # nobody but the administrator may look
        with pytest.raises(PermissionError):
            words_in(new, words)


def words_in(pid: int, words: tuple[str, ...]) -> set[str]:
    """Return the words that stand in the memory of a process, as UTF-8 or as Qt keeps text."""
    sought = {form: word for word in words for form in (word.encode(), word.encode("utf-16-le"))}
    pattern = re.compile(b"|".join(re.escape(form) for form in sought))
    found: set[str] = set()
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            start, end = (int(part, 16) for part in line.split()[0].split("-"))
            if line.split()[1].startswith("r") and "[v" not in line:
                memory.seek(start)
                with contextlib.suppress(OSError):  # pages of devices
                    found |= {sought[each] for each in pattern.findall(memory.read(end - start))}
    return found
