"""Keeping our windows out of screenshots, recordings and shared screens; only Windows can.

"Unlike a security feature … there is no guarantee" (SetWindowDisplayAffinity): it holds off
programs that ask Windows for a picture, no camera, and nobody with a program inside ours. macOS
since 15 and every Linux desktop give programs no say in it, and the page says so.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from fieldbook.ui.platform import win32
from fieldbook.ui.platform.win32 import Win32
from fieldbook.ui.platform.window_messages import WindowMessages

WDA_NONE, WDA_EXCLUDEFROMCAPTURE = 0x00, 0x11
WM_ACTIVATE, WM_SHOWWINDOW, WM_WINDOWPOSCHANGED, WM_NCDESTROY = 0x0006, 0x0018, 0x0047, 0x0082
SHOWING = frozenset({WM_ACTIVATE, WM_SHOWWINDOW, WM_WINDOWPOSCHANGED})
"""Each comes with a window that appears, but none of them always."""

PAUSE_S = 300
"""How long our windows may be seen in a screenshot before they are hidden again."""


class CaptureShield(QObject):
    """On from the start, where it is possible; `pause` lets go of it for five minutes.

    Without `api` that of this system is used. `changed`: on or off, or a minute less to go.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, api: Win32 | None = None, *,
                 now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._api = api or win32.of_this_system()
        self._now = now
        self._until = 0.0
        self._windows: dict[int, bool] = {}
        self._messages = WindowMessages(self._heard)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    @property
    def is_possible(self) -> bool:
        """Whether this system lets programs keep their windows out."""
        return self._api is not None

    @property
    def is_on(self) -> bool:
        """Whether windows are kept out now."""
        return self.is_possible and not self._until

    @property
    def holds(self) -> bool:
        """Whether Windows took it for every window so far."""
        return all(self._windows.values())

    def left_s(self) -> int:
        """Return the seconds until windows are hidden again; 0 when they are."""
        return max(1, round(self._until - self._now())) if self._until else 0

    def start(self) -> None:
        """Hide the windows that there are, and from now on each new one before it is seen."""
        if self._api is None:
            return
        self._messages.start()
        for window in QGuiApplication.topLevelWindows():
            if window.isVisible():
                self._take(int(window.winId()))

    def stop(self) -> None:
        """Listen no more."""
        self._messages.stop()
        self._timer.stop()

    @Slot()
    def pause(self) -> None:
        """Let our windows be seen for `PAUSE_S` seconds."""
        if self.is_possible:
            self._until = self._now() + PAUSE_S
            self._timer.start()
            self._apply()

    @Slot()
    def resume(self) -> None:
        """Hide them again."""
        self._timer.stop()
        if self._until:
            self._until = 0.0
            self._apply()

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        if self._until and self._now() >= self._until:
            self.resume()
        else:
            self.changed.emit()

    def _apply(self) -> None:
        for window in list(self._windows):
            self._set(window)
        self.changed.emit()

    def _heard(self, window: int, message: int, wparam: int, lparam: int) -> None:
        del wparam, lparam
        if message == WM_NCDESTROY:
            self._windows.pop(window, None)
        elif message in SHOWING and window not in self._windows:
            self._take(window)

    def _take(self, window: int) -> None:
        if self._api is not None and window and self._api.is_top_level(window):
            self._set(window)

    def _set(self, window: int) -> None:
        assert self._api is not None
        affinity = WDA_NONE if self._until else WDA_EXCLUDEFROMCAPTURE
        self._windows[window] = self._api.set_affinity(window, affinity)


def shield() -> CaptureShield:
    """Return the application's shield; made, and not yet started, when first asked for."""
    application = QCoreApplication.instance()
    assert application is not None
    found = application.findChild(CaptureShield)
    return found if isinstance(found, CaptureShield) else CaptureShield(application)
