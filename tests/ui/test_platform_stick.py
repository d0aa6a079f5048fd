"""A key file on a stick: pulled, swapped, hanging, and one that lies on no stick at all."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.ui.platform import stick as sticks
from fieldbook.ui.platform.stick import PATIENCE, Stick, StickWatch, is_there, stick_of

DESKTOP = Path(sticks.__file__).parents[3]


@pytest.fixture
def keyfile(tmp_path: Path) -> Path:
    path = tmp_path / "stick" / "holiday.jpg"
    path.parent.mkdir()
    path.write_bytes(b"k" * 64)
    return path


def stick_at(path: Path, device: Path | None = None) -> Stick:
    state = path.stat()
    return Stick(path, state.st_size, state.st_dev, device)


@pytest.fixture
def watch(qapp):
    watch = StickWatch(find=stick_at)
    yield watch
    watch.stop()


def gone_after(qtbot, watch: StickWatch, pull) -> list[int]:
    """Watch two looks long, pull, and tick until it is told."""
    told: list[int] = []
    watch.gone.connect(lambda: told.append(1))
    for _ in range(2):
        look_once(qtbot, watch)
    assert (told, watch.stick is not None) == ([], True)
    pull()
    for _ in range(3):
        look_once(qtbot, watch)
    return told


def look_once(qtbot, watch: StickWatch) -> None:
    asked = watch._asked
    if asked is not None:
        qtbot.waitUntil(asked.done)
        watch.tick()


def test_a_pulled_stick_is_told_once(qtbot, watch, keyfile) -> None:
    watch.start(keyfile)
    assert gone_after(qtbot, watch, keyfile.unlink) == [1]


def test_another_stick_at_the_same_place_is_not_the_same(qtbot, watch, keyfile) -> None:
    watch.start(keyfile)
    assert gone_after(qtbot, watch, lambda: keyfile.write_bytes(b"another")) == [1]


def test_as_long_as_it_is_there_nothing_happens(qtbot, watch, keyfile) -> None:
    watch.start(keyfile)
    assert gone_after(qtbot, watch, lambda: None) == []


def test_a_stick_that_hangs_counts_as_gone(qtbot, keyfile) -> None:
    gate = threading.Event()
    watch = StickWatch(find=stick_at, look=lambda _: gate.wait(30))
    told: list[int] = []
    watch.gone.connect(lambda: told.append(1))
    watch.start(keyfile)
    look_once(qtbot, watch)
    for _ in range(PATIENCE - 1):
        watch.tick()
    assert told == []
    watch.tick()
    assert told == [1]
    gate.set()


def test_a_file_whose_device_is_gone_is_gone(tmp_path, keyfile) -> None:
    """The system may still answer from memory."""
    device = tmp_path / "sdb1"
    device.touch()
    stick = stick_at(keyfile, device)
    assert is_there(stick)
    device.unlink()
    assert not is_there(stick)


def test_a_file_of_another_volume_is_not_the_same(keyfile) -> None:
    assert not is_there(replace(stick_at(keyfile), volume=-1))


def test_a_file_on_the_systems_disk_is_on_no_stick() -> None:
    assert stick_of(Path(os.path.realpath(sys.executable))) is None


def test_a_stick_pulled_before_the_first_look_is_told(qtbot, tmp_path) -> None:
    watch = StickWatch()
    told: list[int] = []
    watch.gone.connect(lambda: told.append(1))
    watch.start(tmp_path / "nothing")
    look_once(qtbot, watch)
    assert told == [1]


def test_what_lies_on_no_stick_is_not_watched(qtbot, keyfile) -> None:
    watch = StickWatch(find=lambda _: None)
    watch.start(keyfile)
    look_once(qtbot, watch)
    assert (watch.stick, watch._timer.isActive()) == (None, False)


def test_stopping_watches_no_more(qtbot, watch, keyfile) -> None:
    watch.start(keyfile)
    look_once(qtbot, watch)
    watch.stop()
    keyfile.unlink()
    watch.tick()
    assert watch.stick is None


PULLED = """
import subprocess, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from fieldbook.ui.platform.stick import StickWatch
place = sys.argv[1]
subprocess.run(["mount", "-t", "tmpfs", "stick", place], check=True)
keyfile = Path(place, "key")
keyfile.write_bytes(b"k" * 64)
qt = QCoreApplication([])
watch = StickWatch()
watch.gone.connect(lambda: (print("gone"), qt.quit()))
watch.start(keyfile)
def pull():
    print("watched" if watch.stick else "not watched")
    subprocess.run(["umount", "--lazy", place], check=True)
QTimer.singleShot(2500, pull)
QTimer.singleShot(9000, qt.quit)
qt.exec()
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system of Linux")
def test_a_real_mount_is_watched_until_it_is_pulled(tmp_path: Path) -> None:
    """In name spaces of its own, so that nobody else sees the mount and no rights are needed."""
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-c", PULLED,
         str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(DESKTOP)}, capture_output=True, text=True,
        timeout=60, check=False)
    assert done.stdout.split("\n")[:2] == ["watched", "gone"], done.stderr
