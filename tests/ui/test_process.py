"""What happens around the window: its process, its imports, the clipboard."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldbook.ui.clipboard import Clipboard
from fieldbook.ui.platform import restart

DESKTOP = Path(restart.__file__).parents[3]
HEAVY = ("requests", "sqlcipher3", "cryptography", "lxml", "PIL", "tuf", "fieldbook.store",
         "fieldbook.library", "fieldbook.exchange", "fieldbook.ui.shell", "PySide6.QtPdf",
         "PySide6.QtMultimedia", "zxcvbn")


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([sys.executable, "-c", script, *arguments], env=environment,
                          capture_output=True, encoding="utf-8", timeout=60, check=False)


def test_the_fresh_process_is_like_this_one() -> None:
    line = restart.command(["--vault", "here"], frozen=False)
    assert line == [sys.executable, "-m", "fieldbook.app", "--vault", "here"]


def test_a_frozen_program_starts_itself_and_unpacks_anew() -> None:
    assert restart.command(["--vault", "here"], frozen=True) == [sys.executable, "--vault", "here"]
    assert restart.environment({"A": "b"}, frozen=True) == {
        "A": "b", "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    assert restart.environment({"A": "b"}, frozen=False) == {"A": "b"}


def test_the_order_is_start_close_end() -> None:
    steps: list[str] = []
    restart.replace_process(lambda: steps.append("close"),
                            start=lambda: bool(steps.append("start")),
                            end=lambda: steps.append("end"))
    assert steps == ["start", "close", "end"]


def test_it_ends_even_when_closing_fails() -> None:
    steps: list[str] = []
    with pytest.raises(ZeroDivisionError):
        restart.replace_process(lambda: 1 / 0 and None, start=lambda: True,
                                end=lambda: steps.append("end"))
    assert steps == ["end"]


def test_a_real_process_ends_at_once(tmp_path: Path) -> None:
    done = run("""
import atexit, sys
from pathlib import Path
from fieldbook.ui.platform import restart
folder = Path(sys.argv[1])
atexit.register(lambda: (folder / "atexit").touch())
restart.replace_process(lambda: (folder / "closed").touch(), start=lambda: True)
(folder / "after").touch()
""", str(tmp_path))
    assert done.returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["closed"]


def test_a_process_ends_although_nobody_takes_its_last_words(tmp_path: Path) -> None:
    done = run("""
import atexit, os, sys
from pathlib import Path
from fieldbook.ui.platform import restart
folder = Path(sys.argv[1])
atexit.register(lambda: (folder / "atexit").touch())
sys.stdout.write("waits")
os.close(1)
sys.stderr.close()
restart.replace_process(lambda: (folder / "closed").touch(), start=lambda: True)
""", str(tmp_path))
    assert done.returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["closed"]


def test_what_cannot_be_started_is_told(monkeypatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/interpreter")
    assert restart.start_fresh(["--vault", "here"]) is False


def test_the_unlock_page_brings_nothing_heavy(tmp_path: Path) -> None:
    (tmp_path / "keys").touch()
    done = run(f"""
import sys
from pathlib import Path
from fieldbook.session import App
from fieldbook.ui import start
qt = start.application(["start"])
window = start.window(qt, App(Path(sys.argv[1])))
window.show()
qt.processEvents()
heavy = {HEAVY!r}
loaded = [name for name in sys.modules if name.startswith(heavy)]
print(type(window.view).__name__, loaded)
window.close()
""", str(tmp_path))
    assert done.stdout.strip() == "UnlockPage []", done.stderr


def test_the_window_writes_nothing_while_locked(tmp_path: Path) -> None:
    home, vault = tmp_path / "home", tmp_path / "vault"
    home.mkdir()
    vault.mkdir()
    (vault / "keys").touch()
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen",
                   "HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    for name in [name for name in environment if name.startswith("XDG_")]:
        del environment[name]
    subprocess.run([sys.executable, "-c", """
import sys
from pathlib import Path
from fieldbook.session import App
from fieldbook.ui import start
qt = start.application(["start"])
window = start.window(qt, App(Path(sys.argv[1])))
window.show()
qt.processEvents()
window.close()
""", str(vault)], env=environment, timeout=60, check=True, capture_output=True)
    written = [path for path in home.rglob("*") if path.is_file()
               and "fontconfig" not in path.parts]
    assert written == []


def test_what_libraries_say_of_a_film_reaches_no_log(tmp_path: Path) -> None:
    """Whoever starts programs from a menu keeps what they print. The film is a sound, for speed."""
    words = ("Zaghrouta of the title", "Zaghrouta of the file name", "Zaghrouta of a warning")
    (tmp_path / "keys").touch()
    script = """
import os, struct, sys
from pathlib import Path
from PySide6.QtCore import QBuffer, QTimer, QUrl, qWarning
from PySide6.QtMultimedia import QMediaPlayer
from fieldbook.session import App
from fieldbook.ui import start
title, name, warning = sys.argv[2:]
def part(kind, data):
    return kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)
sound = part(b"RIFF", b"WAVE" + part(b"fmt ", struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16))
             + part(b"LIST", b"INFO" + part(b"INAM", title.encode())) + part(b"data", bytes(800)))
def play():
    global player, device
    device, player = QBuffer(), QMediaPlayer()
    device.setData(sound)
    device.open(QBuffer.OpenModeFlag.ReadOnly)
    player.mediaStatusChanged.connect(heard)
    player.setSourceDevice(device, QUrl(name))
def heard(status):
    if status in (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.InvalidMedia):
        qWarning(warning)
        os._exit(7)
def with_play(application=start.application):
    made = application()
    QTimer.singleShot(0, play)
    return made
start.application = with_play
start.run(App(Path(sys.argv[1])))
"""
    hushed = run(script, str(tmp_path), *words)
    assert (hushed.returncode, hushed.stdout) == (7, "")
    assert [word for word in words if word in hushed.stderr] == []
    loud = run("import os; os.environ['FIELDBOOK_DEVELOP'] = '1'\n" + script, str(tmp_path), *words)
    assert [word for word in words if word in loud.stderr + loud.stdout] == list(words)


def test_a_secret_leaves_the_clipboard(qtbot) -> None:
    clipboard = Clipboard()
    clipboard._timer.setInterval(20)
    clipboard.copy("six words")
    assert QApplication.clipboard().text() == "six words"
    assert QApplication.clipboard().mimeData().data("x-kde-passwordManagerHint") == b"secret"
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "")


def test_what_was_copied_since_stays(qtbot) -> None:
    clipboard = Clipboard()
    clipboard.copy("six words")
    QApplication.clipboard().setText("something else")
    clipboard.clear()
    assert QApplication.clipboard().text() == "something else"
