"""What the system knows and the window does not: the screen was locked, the computer goes to sleep.

One small interface, one implementation for each system. Which reasons a system tells is in `hears`;
idle time and jumps of the clock are counted by ourselves (`ui/idle.py`), because no system can be
relied on alone: several screen lockers tell nobody.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Reason(StrEnum):
    """Why to lock."""

    SCREEN = "screen"
    SLEEP = "sleep"
    LID = "lid"
    SWITCH = "switch"
    """Another user, or a remote session, took the screen."""
    SHUTDOWN = "shutdown"
    STICK = "stick"
    """The stick with the key file is gone."""


HURRIED = frozenset({Reason.SLEEP, Reason.SHUTDOWN})
"""The system goes on as soon as whoever was told gives the word back: close before that."""


class Watcher(QObject):
    """Says `lock_asked(reason)`, in the window's thread, each time the system gives a reason.

    `start` after unlocking. Nothing needs to be stopped before the process ends: what was held
    back until the vault is closed goes on then.
    """

    lock_asked = Signal(str)

    @property
    def hears(self) -> frozenset[Reason]:
        """The reasons that this system tells, as far as it answered; empty before `start`."""
        return frozenset()

    def start(self) -> None:
        """Begin to listen; twice is once. A system that does not answer is no error."""

    def stop(self) -> None:
        """Listen no more."""
