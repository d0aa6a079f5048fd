"""Windows: what it tells a window of sessions, power and the lid.

Sources: the pages of Microsoft's documentation on WM_WTSSESSION_CHANGE, WM_POWERBROADCAST,
PBT_POWERSETTINGCHANGE, GUID_LIDSWITCH_STATE_CHANGE, RegisterSuspendResumeNotification and
WM_ENDSESSION.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldbook.ui.platform import win32
from fieldbook.ui.platform.watching import Reason, Watcher
from fieldbook.ui.platform.win32 import LID, Win32
from fieldbook.ui.platform.window_messages import WindowMessages

WM_ENDSESSION, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0016, 0x0218, 0x02B1
PBT_APMSUSPEND, PBT_POWERSETTINGCHANGE = 0x0004, 0x8013
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK = 0x2, 0x4, 0x7

SESSION_CHANGES = {
    WTS_CONSOLE_DISCONNECT: Reason.SWITCH,
    WTS_REMOTE_DISCONNECT: Reason.SWITCH,
    WTS_SESSION_LOCK: Reason.SCREEN,
}


class PowerSetting(ctypes.Structure):
    """POWERBROADCAST_SETTING with a DWORD as its data, as the lid has it: 0 closed, 1 open."""

    _fields_ = (("setting", ctypes.c_uint8 * 16), ("length", ctypes.c_uint32),
                ("value", ctypes.c_uint32))


class WindowsWatcher(Watcher):
    """Listens at `window`, which must live as long as this."""

    def __init__(self, window: QWidget, api: Win32 | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._api = api or win32.of_this_system()
        self._messages = WindowMessages(self._heard)
        self._told = 0
        self._lid = self._sleep = 0
        self._lid_was_open = False
        self._hears: frozenset[Reason] = frozenset()

    @property
    def hears(self) -> frozenset[Reason]:
        """The end of the session always; what was registered for, when it was taken."""
        return self._hears

    def start(self) -> None:
        """Register for sessions, sleep and the lid, and listen."""
        if self._told or self._api is None:
            return
        self._messages.start()
        self._told = int(self._window.winId())
        heard = {Reason.SHUTDOWN}
        if self._api.tell_sessions(self._told):
            heard |= {Reason.SCREEN, Reason.SWITCH}
        self._sleep = self._api.tell_sleep(self._told)
        heard |= {Reason.SLEEP} if self._sleep else set()
        self._lid = self._api.tell_lid(self._told)
        heard |= {Reason.LID} if self._lid else set()
        self._hears = frozenset(heard)

    def stop(self) -> None:
        """Register off."""
        if not self._told or self._api is None:
            return
        self._messages.stop()
        self._api.forget_sessions(self._told)
        if self._lid:
            self._api.forget_lid(self._lid)
        if self._sleep:
            self._api.forget_sleep(self._sleep)
        self._told = self._lid = self._sleep = 0
        self._lid_was_open = False
        self._hears = frozenset()

    def _heard(self, window: int, message: int, wparam: int, lparam: int) -> None:
        meaning = _MEANINGS.get(message)
        if meaning is None or window != self._told:
            return
        reason = meaning(self, wparam, lparam)
        if reason is not None:
            self.lock_asked.emit(reason)

    def _session(self, wparam: int, _: int) -> Reason | None:
        return SESSION_CHANGES.get(wparam)

    def _power(self, wparam: int, lparam: int) -> Reason | None:
        if wparam == PBT_APMSUSPEND:
            return Reason.SLEEP
        return self._setting(lparam) if wparam == PBT_POWERSETTINGCHANGE and lparam else None

    def _setting(self, address: int) -> Reason | None:
        """Take the state of the lid. Windows tells it once at registering: a computer that is used
        with its lid closed, at a screen on the desk, does not lock then.
        """
        found = PowerSetting.from_address(address)
        if bytes(found.setting) != LID or found.length < 4:
            return None
        was_open, self._lid_was_open = self._lid_was_open, bool(found.value)
        return Reason.LID if was_open and not found.value else None

    def _end(self, wparam: int, _: int) -> Reason | None:
        return Reason.SHUTDOWN if wparam else None


_MEANINGS: dict[int, Callable[[WindowsWatcher, int, int], Reason | None]] = {
    WM_WTSSESSION_CHANGE: WindowsWatcher._session,
    WM_POWERBROADCAST: WindowsWatcher._power,
    WM_ENDSESSION: WindowsWatcher._end,
}
