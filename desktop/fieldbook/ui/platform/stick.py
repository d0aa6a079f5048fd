"""The stick with the key file: pulling it locks.

Looked at once a second, beside the window's thread: a stick that hangs may keep whoever asks for it
waiting. Some systems keep a pulled stick's files in memory as if it were there, so its device is
looked for too.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal, Slot

from fieldbook.core.background import ParallelLane

EVERY_MS = 1000
PATIENCE = 5
"""Looks in a row without an answer until a stick counts as gone."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A key file that lies elsewhere than the system: on a stick, a card, another disk."""

    keyfile: Path
    size: int
    volume: int
    device: Path | None


def stick_of(keyfile: Path) -> Stick | None:
    """Return the stick on which a key file lies; None for a file on the disk of the system or of
    the user's folder. Raises OSError when it is not there any more.
    """
    state = keyfile.stat()
    volume = QStorageInfo(str(keyfile))
    fixed = {QStorageInfo.root().rootPath(), QStorageInfo(str(Path.home())).rootPath()}
    if volume.rootPath() in fixed:
        return None
    return Stick(keyfile, state.st_size, state.st_dev, _device(volume))


def _device(volume: QStorageInfo) -> Path | None:
    device = Path(bytes(volume.device().data()).decode(errors="replace"))
    return device if device.parts[:2] == ("/", "dev") and device.exists() else None


def is_there(stick: Stick) -> bool:
    """Look whether the same stick is still there."""
    try:
        state = stick.keyfile.stat()
    except OSError:
        return False
    same = (state.st_size, state.st_dev) == (stick.size, stick.volume)
    return same and (stick.device is None or stick.device.exists())


class StickWatch(QObject):
    """Says `gone` once when the stick of a key file was pulled."""

    gone = Signal()

    def __init__(self, parent: QObject | None = None, *,
                 find: Callable[[Path], Stick | None] = stick_of,
                 look: Callable[[Stick], bool] = is_there) -> None:
        super().__init__(parent)
        self._find, self._look = find, look
        self._lane: ParallelLane | None = None
        self._asked: Future[Stick | None] | Future[bool] | None = None
        self._stick: Stick | None = None
        self._waits = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def stick(self) -> Stick | None:
        """The stick that is watched."""
        return self._stick

    def start(self, keyfile: Path) -> None:
        """Watch where `keyfile` lies, if that is not the disk of the system."""
        self.stop()
        self._lane = ParallelLane(1)
        self._asked = self._lane.submit(lambda: self._find(keyfile))
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        if self._lane is not None:
            self._lane.close()
        self._lane = self._asked = self._stick = None
        self._waits = 0

    @Slot()
    def tick(self) -> None:
        """Take the last answer, and ask again."""
        if self._lane is None or self._asked is None:
            return
        if not self._asked.done():
            self._waits += 1
            if self._waits >= PATIENCE and self._stick is not None:
                self._lost()
            return
        self._waits = 0
        answer = False if self._asked.exception() else self._asked.result()
        if isinstance(answer, Stick):
            self._stick = answer
        if answer is None:
            self.stop()
        elif not answer or self._stick is None:
            self._lost()
        else:
            self._asked = self._lane.submit(partial(self._look, self._stick))

    def _lost(self) -> None:
        self.stop()
        self.gone.emit()
