"""When nobody is there: counts down to locking, and notices sleep and jumps of the clock."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

DEFAULT_S = 300
COPYING_S = 1200
"""So long at least while words are on the screen that somebody copies by hand: 27 foreign ones take
more than five minutes, and no word of them is shown twice."""
JUMP_S = 20.0
"""A wall clock that moves this much against the steady one was changed, or the computer slept."""

Now = Callable[[], float]

_ACTIVITY = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})


class Stillness(QObject):
    """Knows for how long nobody was there; its timer is for looking at that now and then."""

    def __init__(self, steady: Now, look: Callable[[], None], parent: QObject | None) -> None:
        super().__init__(parent)
        self._steady = steady
        self._last = steady()
        self._timer = QTimer(self)
        self._timer.timeout.connect(look)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def active(self) -> None:
        """Somebody is there."""
        self._last = self._steady()

    @property
    def quiet(self) -> float:
        """For how many seconds nobody was there."""
        return self._steady() - self._last


class IdleWatch(Stillness):
    """Ticks once a second. `left` carries the seconds that remain; `expired` says: lock now.

    `steady` must not run while the computer sleeps or must not follow the wall clock; a difference
    between the two is a reason to lock. `copies` tells whether somebody copies words by hand.
    """

    left = Signal(int)
    expired = Signal(str)

    def __init__(self, limit_s: int = DEFAULT_S, parent: QObject | None = None, *,
                 steady: Now = time.monotonic, wall: Now = time.time,
                 copies: Callable[[], bool] = lambda: False) -> None:
        super().__init__(steady, self.tick, parent)
        self.limit_s, self._wall, self._copies = limit_s, wall, copies
        self._offset = wall() - steady()
        self._timer.setInterval(1000)

    def start(self) -> None:
        """Begin to count."""
        self.active()
        self._offset = self._wall() - self._steady()
        self._timer.start()
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Look at both clocks."""
        if abs(self._wall() - self._steady() - self._offset) > JUMP_S:
            self.stop()
            self.expired.emit("clock")
            return
        limit = max(self.limit_s, COPYING_S) if self._copies() else self.limit_s
        rest = limit - int(self.quiet)
        self.left.emit(max(rest, 0))
        if rest <= 0:
            self.stop()
            self.expired.emit("idle")


class Manners(QObject):
    """Listens at every window of the application: is somebody there, and was Ctrl+L pressed?

    It watches `QWindow`s, where each key and each move of the mouse passes once, before any widget;
    so the lock shortcut works in dialogs too, and painting is not slowed down.
    """

    active = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.watch)
        for window in QGuiApplication.topLevelWindows():
            self.watch(window)

    @Slot(QWindow)
    def watch(self, window: QWindow | None) -> None:
        """Listen at `window` too."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+L; let everything else pass."""
        kind = event.type()
        if kind in _ACTIVITY:
            self.active.emit()
        if isinstance(event, QKeyEvent) and is_lock_key(event):
            if kind == QEvent.Type.KeyPress:
                self.lock_asked.emit()
            return True
        return super().eventFilter(watched, event)


def is_lock_key(event: QKeyEvent) -> bool:
    """Whether this is Ctrl+L (Command+L on a Mac), on any keyboard layout."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    latin = event.key() == Qt.Key.Key_L
    # Arabic and Persian (م), Russian (д): the letter on the L key of the usual layouts.
    local = event.key() in (0x0645, 0x0414)
    return bool(control) and (latin or local)
