"""Program and vault on one stick: a day with the window leaves nothing in the folders of the user.

The program is a copy of the checkout on a "stick"; HOME is an empty folder; what is only in memory
by the rules of the system (XDG_RUNTIME_DIR) is a third.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QPainter, QPdfWriter

from fieldbook.core import paths
from fieldbook.core.paths import PORTABLE, default_vault, portable_folder
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.ui import binding
from fieldbook.ui.platform.portable import (
    FOLDERS,
    NOWHERE,
    SESSION,
    SWITCHES,
    leave_nothing_behind,
)
from fieldbook.ui.platform.watching import Watcher
from fieldbook.ui.window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
PUPPET = Path(__file__).with_name("puppet")
PASSPHRASE = "quartz meadow lantern violin harbour sleet"
PICTURE = ROOT / "resources/starter/first-steps/en/phone/two-locks.png"
linux = pytest.mark.skipif(sys.platform != "linux", reason="folders as Linux has them")


def test_a_folder_beside_the_program_or_beside_its_folder_makes_it_portable(tmp_path: Path) -> None:
    program = tmp_path / "fieldbook"
    program.mkdir()
    assert portable_folder(program) is None
    (tmp_path / PORTABLE).write_text("a file is no folder")
    assert portable_folder(program) is None
    (tmp_path / PORTABLE).unlink()
    (tmp_path / PORTABLE).mkdir()
    assert portable_folder(program) == tmp_path / PORTABLE
    (program / PORTABLE).mkdir()
    assert portable_folder(program) == program / PORTABLE


def test_this_checkout_is_not_portable_and_says_where_its_vault_is() -> None:
    if (ROOT / PORTABLE).exists() or (ROOT.parent / PORTABLE).exists():
        pytest.skip("somebody works here with a portable vault")
    assert paths.program_folder() == ROOT
    assert default_vault().name == "vault"
    assert not default_vault().is_relative_to(ROOT)
    environment: dict[str, str] = {}
    assert not leave_nothing_behind(environment)
    assert environment == {}


def test_a_built_program_looks_beside_itself(tmp_path: Path) -> None:
    program = tmp_path / "stick" / "fieldbook" / "fieldbook"
    (tmp_path / "stick" / PORTABLE).mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.frozen, sys.executable = True, sys.argv[1];"
         "from fieldbook.core.paths import default_vault; print(default_vault())", str(program)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")}, capture_output=True,
        encoding="utf-8", check=True)
    assert Path(done.stdout.strip()) == (tmp_path / "stick" / PORTABLE / "vault").resolve()


@linux
def test_what_libraries_keep_goes_to_memory_of_this_user_alone(tmp_path: Path) -> None:
    memory = tmp_path / "run"
    memory.mkdir(mode=0o700)
    environment = {"XDG_RUNTIME_DIR": str(memory), "XDG_CONFIG_HOME": "/home/somebody/.config",
                   SESSION: "local/somewhere:@1"}
    assert leave_nothing_behind(environment, tmp_path)
    assert {environment[name] for name in FOLDERS} == {
        str(memory / "fieldbook" / part) for part in FOLDERS.values()}
    assert environment.items() >= SWITCHES.items()
    assert environment["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
    assert SESSION not in environment
    before = dict(environment)
    assert leave_nothing_behind(environment, tmp_path)  # the process after locking
    assert environment == before


@linux
def test_a_folder_that_others_can_write_to_is_not_used(tmp_path: Path) -> None:
    memory = tmp_path / "run"
    memory.mkdir()
    memory.chmod(0o777)
    environment = {"XDG_RUNTIME_DIR": str(memory)}
    leave_nothing_behind(environment, tmp_path)
    assert not environment["XDG_CACHE_HOME"].startswith(str(tmp_path))
    with pytest.raises(OSError, match="Not a directory"):
        NOWHERE.mkdir(parents=True)


@linux
def test_a_bus_that_runs_is_used(tmp_path: Path) -> None:
    (tmp_path / "bus").touch()
    for environment in ({"XDG_RUNTIME_DIR": str(tmp_path)},
                        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/somewhere"}):
        address = environment.get("DBUS_SESSION_BUS_ADDRESS")
        leave_nothing_behind(environment, tmp_path)
        assert environment.get("DBUS_SESSION_BUS_ADDRESS") == address


class Stick:
    """A copy of the program, its data beside it, and the computer that it is plugged into."""

    def __init__(self, folder: Path, *, portable: bool) -> None:
        self.folder, self.program = folder / "stick", folder / "stick" / "fieldbook"
        for name in ("desktop", "resources", "translations"):
            shutil.copytree(ROOT / name, self.program / name,
                            ignore=shutil.ignore_patterns("__pycache__"))
        self.data = self.folder / PORTABLE
        if portable:
            self.data.mkdir()
        self.home, self.tmp, self.run, self.scene, self.hand = (
            folder / name for name in ("home", "tmp", "run", "scene", "hand"))
        for place in (self.home, self.tmp, self.run, self.scene, self.hand):
            place.mkdir(mode=0o700)
        self.passphrase = self.hand / "passphrase"
        self.passphrase.write_text(PASSPHRASE, "utf-8")
        self.environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(self.home),
            "TMPDIR": str(self.tmp), "XDG_RUNTIME_DIR": str(self.run),
            "PYTHONPATH": os.pathsep.join(map(str, (PUPPET, self.program / "desktop"))),
            "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen",
            "FIELDBOOK_PUPPET": str(self.scene), "FONTCONFIG_FILE": str(self._fonts())}

    def _fonts(self) -> Path:
        """Describe fonts that no cache of the system knows, so that one wants to be written."""
        found = next(iter(sorted(Path("/usr/share/fonts").rglob("*.ttf"))), None)
        if found is None:
            pytest.skip("no font to look at")
        fonts = self.hand / "fonts"
        fonts.mkdir()
        shutil.copy(found, fonts)
        file = self.hand / "fonts.conf"
        file.write_text(f'<?xml version="1.0"?><fontconfig><dir>{fonts}</dir>'
                        '<cachedir prefix="xdg">fontconfig</cachedir>'
                        "<cachedir>~/.fontconfig</cachedir></fontconfig>", "utf-8")
        return file

    def type(self, *words: object) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "fieldbook.app", *map(str, words), "--passphrase-file",
             str(self.passphrase)], env=self.environment, capture_output=True, text=True,
            timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextlib.contextmanager
    def window(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """Start the window, as a double click does; end it, and what comes after it, at the end."""
        process = subprocess.Popen(
            [sys.executable, "-m", "fieldbook.app", *arguments], env=self.environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1)
        try:
            yield process
        finally:
            for pid in {process.pid, *(each["pid"] for each in self.shown())}:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            process.communicate(timeout=20)

    def shown(self) -> list[dict[str, object]]:
        """What each window has shown at first."""
        return [json.loads(each.read_text()) for each in sorted(self.scene.glob("*.json"))]

    def wait_for_windows(self, count: int) -> None:
        end = time.monotonic() + 30
        while len(self.shown()) < count:
            assert time.monotonic() < end, self.shown()
            time.sleep(0.05)


def left_in(*folders: Path) -> list[str]:
    return [str(path) for folder in folders for path in sorted(folder.rglob("*"))]


def tell(process: subprocess.Popen[str], word: str, rest: object, answer: str) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{word} {rest}\n")
    for line in process.stdout:  # another word may end meanwhile
        if line.split()[0] == answer:
            return
    raise AssertionError(f"the window ended before it said {answer}")


def write_pdf(path: Path) -> Path:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(100, 100, "a page")
    painter.end()
    path.write_bytes(kept.data())
    return path


@linux
@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="needs a second file system")
def test_pulling_the_stick_with_the_vault_locks(qtbot, theme, speech) -> None:
    stick = Path(tempfile.mkdtemp(dir="/dev/shm"))
    app = App(stick / "vault")
    app.create_vault(PASSPHRASE, 4 << 20, parameters=FOR_TESTS).lock()
    parent = QObject()
    background = binding.background(parent)
    steps: list[str] = []
    window = MainWindow(app, background, theme, speech, watcher=Watcher(),
                        start_fresh=lambda: bool(steps.append("start")),
                        end=lambda: steps.append("end"))
    window.guards.home._timer.setInterval(20)
    qtbot.addWidget(window, before_close_func=lambda closing: closing.idle.stop())
    window.show()
    window.view.passphrase.line.setText(PASSPHRASE)
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        window.view.open_vault()
    qtbot.waitUntil(lambda: window.guards.home.stick is not None, timeout=5000)
    assert steps == []
    shutil.rmtree(stick)
    qtbot.waitUntil(lambda: "end" in steps, timeout=5000)
    assert not window.isVisible()
    assert steps[:2] == ["start", "end"]
    background.store.call(lambda: None)
    background.close()
    parent.deleteLater()


@linux
@pytest.mark.slow
def test_a_day_with_the_window_leaves_the_home_folder_empty(qapp, tmp_path: Path) -> None:
    stick = Stick(tmp_path, portable=True)
    stick.type("vault", "create", "--size", "24M", "--calibrate-seconds", "0")
    stick.type("library", "import", stick.program / "resources/starter/first-steps")
    case = json.loads(stick.type("case", "new", "North gate", "--json"))["id"]
    stick.type("case", "attach", case, PICTURE)
    assert (stick.data / "vault" / "keys").is_file()
    with stick.window() as process:
        stick.wait_for_windows(1)
        tell(process, "unlock", PASSPHRASE, "unlocked")
        tell(process, "type", "Three men in a white van", "typed")
        tell(process, "attach", PICTURE, "attached")
        for path in (PICTURE, write_pdf(stick.hand / "page.pdf"), stick.passphrase):
            tell(process, "look", path, "looked")
        tell(process, "copy", "six words for twenty seconds", "copied")
        tell(process, "visit", "", "visited")
        assert process.stdin is not None
        process.stdin.write("lock\n")
        assert process.wait(30) == 0
        stick.wait_for_windows(2)
    assert {each["view"] for each in stick.shown()} == {"UnlockPage"}
    assert left_in(stick.home, stick.tmp) == []
    kept_in_memory = {path.relative_to(stick.run).parts[:3] for path in stick.run.rglob("*")
                      if path.is_file()}
    assert kept_in_memory == {("fieldbook", "cache", "fontconfig")}
    assert {path.name for path in stick.data.iterdir()} == {"vault"}


@linux
@pytest.mark.slow
def test_without_it_the_cache_of_fonts_is_found(tmp_path: Path) -> None:
    """The measure above is seen to measure something."""
    stick = Stick(tmp_path, portable=False)
    vault = ("--vault", str(stick.hand / "vault"))
    stick.type("vault", "create", *vault, "--size", "4M", "--calibrate-seconds", "0")
    assert left_in(stick.home) == []
    with stick.window(*vault):
        stick.wait_for_windows(1)
    assert any("fontconfig" in path for path in left_in(stick.home))
