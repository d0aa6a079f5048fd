"""Windows, played by fakes: the messages are laid out in memory as its documentation says.

That Windows sends them, and what it does with what we register, can only be seen on Windows.
"""

from __future__ import annotations

import ctypes
import uuid
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldbook.ui.platform import capture, win32
from fieldbook.ui.platform.capture import (
    PAUSE_S,
    WDA_EXCLUDEFROMCAPTURE,
    WDA_NONE,
    CaptureShield,
)
from fieldbook.ui.platform.watching import Reason
from fieldbook.ui.platform.window_messages import Msg, WindowMessages
from fieldbook.ui.platform.windows import PowerSetting, WindowsWatcher

WINDOW, OTHER, CHILD = 0x10408, 0x20416, 0x3041A
WM_ENDSESSION, WM_SHOWWINDOW, WM_MOVE, WM_NCDESTROY = 0x16, 0x18, 0x03, 0x82
WM_WINDOWPOSCHANGED, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x47, 0x218, 0x2B1
GUID_LIDSWITCH_STATE_CHANGE = uuid.UUID("BA3E0F4D-B817-4094-A2D1-D56379E6A0F3")
GUID_MONITOR_POWER_ON = uuid.UUID("02731015-4510-4526-99E6-E5A17EBD1AEA")


@dataclass
class FakeWindows:
    """Answers as user32.dll and wtsapi32.dll do, and keeps what it was told."""

    refuses: frozenset[str] = frozenset()
    sessions: list[int] = field(default_factory=list)
    lids: list[int] = field(default_factory=list)
    sleeps: list[int] = field(default_factory=list)
    affinity: dict[int, int] = field(default_factory=dict)

    def tell_sessions(self, window: int) -> bool:
        self.sessions.append(window)
        return "sessions" not in self.refuses

    def forget_sessions(self, window: int) -> None:
        self.sessions.remove(window)

    def tell_lid(self, window: int) -> int:
        self.lids.append(window)
        return 0 if "lid" in self.refuses else 77

    def forget_lid(self, handle: int) -> None:
        assert handle == 77
        self.lids.clear()

    def tell_sleep(self, window: int) -> int:
        self.sleeps.append(window)
        return 0 if "sleep" in self.refuses else 78

    def forget_sleep(self, handle: int) -> None:
        assert handle == 78
        self.sleeps.clear()

    def set_affinity(self, window: int, affinity: int) -> bool:
        if "affinity" in self.refuses:
            return False
        self.affinity[window] = affinity
        return True

    def is_top_level(self, window: int) -> bool:
        return window != CHILD


class Window(QWidget):
    """A widget with the handle of a window of Windows."""

    def winId(self) -> int:
        return WINDOW


@pytest.fixture
def windows() -> FakeWindows:
    return FakeWindows()


@pytest.fixture
def watcher(qtbot, windows):
    window = Window()
    qtbot.addWidget(window)
    watcher = WindowsWatcher(window, windows)
    watcher.start()
    yield watcher
    watcher.stop()


def send(messages: WindowMessages, message: int, wparam: int = 0, lparam: int = 0,
         window: int = WINDOW, kind: bytes = b"windows_generic_MSG") -> object:
    msg = Msg(hwnd=window, message=message, wparam=wparam, lparam=lparam)
    return messages.nativeEventFilter(QByteArray(kind), ctypes.addressof(msg))


def heard_by(watcher: WindowsWatcher) -> list[str]:
    reasons: list[str] = []
    watcher.lock_asked.connect(reasons.append)
    return reasons


def lid(value: int, setting: uuid.UUID = GUID_LIDSWITCH_STATE_CHANGE) -> PowerSetting:
    found = PowerSetting(length=4, value=value)
    found.setting[:] = setting.bytes_le
    return found


def test_the_layout_is_that_of_64_bit_windows() -> None:
    assert ctypes.sizeof(Msg) == 48
    assert [getattr(Msg, name).offset for name in ("hwnd", "message", "wparam", "lparam")] == [
        0, 8, 16, 24]
    assert PowerSetting.value.offset == 20
    assert GUID_LIDSWITCH_STATE_CHANGE.bytes_le == win32.LID


@pytest.mark.parametrize(("message", "wparam", "reason"), [
    (WM_WTSSESSION_CHANGE, 1, None),  # console connect
    (WM_WTSSESSION_CHANGE, 2, Reason.SWITCH),  # console disconnect: another user
    (WM_WTSSESSION_CHANGE, 3, None),  # remote connect
    (WM_WTSSESSION_CHANGE, 4, Reason.SWITCH),  # remote disconnect
    (WM_WTSSESSION_CHANGE, 7, Reason.SCREEN),  # session lock
    (WM_WTSSESSION_CHANGE, 8, None),  # session unlock
    (WM_POWERBROADCAST, 0x0004, Reason.SLEEP),  # PBT_APMSUSPEND
    (WM_POWERBROADCAST, 0x0007, None),  # PBT_APMRESUMESUSPEND
    (WM_POWERBROADCAST, 0x8013, None),  # PBT_POWERSETTINGCHANGE without a setting
    (WM_ENDSESSION, 1, Reason.SHUTDOWN),
    (WM_ENDSESSION, 0, None),  # somebody else kept the session from ending
    (WM_MOVE, 7, None),
])
def test_what_locks_and_what_does_not(watcher, message: int, wparam: int,
                                      reason: Reason | None) -> None:
    reasons = heard_by(watcher)
    assert send(watcher._messages, message, wparam) == (False, 0)
    assert reasons == ([] if reason is None else [reason])


def test_messages_of_other_windows_and_systems_are_left_alone(watcher) -> None:
    reasons = heard_by(watcher)
    send(watcher._messages, WM_WTSSESSION_CHANGE, 7, window=OTHER)
    send(watcher._messages, WM_WTSSESSION_CHANGE, 7, kind=b"windows_dispatcher_MSG")
    assert reasons == []


def test_closing_the_lid_locks(watcher) -> None:
    reasons = heard_by(watcher)
    for value in (1, 0):
        setting = lid(value)
        send(watcher._messages, WM_POWERBROADCAST, 0x8013, ctypes.addressof(setting))
    assert reasons == [Reason.LID]


def test_a_lid_that_was_closed_all_the_time_does_not_lock(watcher) -> None:
    """Windows tells the state once at registering, and again now and then."""
    reasons = heard_by(watcher)
    for value in (0, 0, 1):
        setting = lid(value)
        send(watcher._messages, WM_POWERBROADCAST, 0x8013, ctypes.addressof(setting))
    assert reasons == []


def test_other_power_settings_are_not_taken_for_the_lid(watcher) -> None:
    reasons = heard_by(watcher)
    for value in (1, 0):
        setting = lid(value, GUID_MONITOR_POWER_ON)
        send(watcher._messages, WM_POWERBROADCAST, 0x8013, ctypes.addressof(setting))
    assert reasons == []


def test_it_registers_once_and_registers_off(qtbot, windows) -> None:
    window = Window()
    qtbot.addWidget(window)
    watcher = WindowsWatcher(window, windows)
    assert watcher.hears == frozenset()
    watcher.start()
    watcher.start()
    assert (windows.sessions, windows.sleeps, windows.lids) == ([WINDOW], [WINDOW], [WINDOW])
    assert watcher.hears == {Reason.SCREEN, Reason.SWITCH, Reason.SLEEP, Reason.LID,
                             Reason.SHUTDOWN}
    watcher.stop()
    assert (windows.sessions, windows.sleeps, windows.lids) == ([], [], [])
    assert watcher.hears == frozenset()


def test_what_windows_refuses_is_not_said_to_be_heard(qtbot) -> None:
    window = Window()
    qtbot.addWidget(window)
    watcher = WindowsWatcher(window, FakeWindows(
        refuses=frozenset({"sessions", "sleep", "lid"})))
    watcher.start()
    assert watcher.hears == {Reason.SHUTDOWN}
    watcher.stop()


# Screenshots


@dataclass
class Clock:
    now: float = 1000.0


@pytest.fixture
def clock_s() -> Clock:
    return Clock()


@pytest.fixture
def shield(qapp, windows, clock_s):
    shield = CaptureShield(None, windows, now=lambda: clock_s.now)
    shield.start()
    yield shield
    shield.stop()


def test_a_window_is_hidden_from_capture_before_it_is_seen(windows, shield) -> None:
    send(shield._messages, WM_WINDOWPOSCHANGED)
    send(shield._messages, WM_SHOWWINDOW, 1, window=OTHER)
    assert windows.affinity == {WINDOW: WDA_EXCLUDEFROMCAPTURE, OTHER: WDA_EXCLUDEFROMCAPTURE}
    assert (shield.is_on, shield.holds) == (True, True)


def test_windows_within_windows_are_left_alone(windows, shield) -> None:
    send(shield._messages, WM_SHOWWINDOW, 1, window=CHILD)
    assert windows.affinity == {}


def test_a_pause_ends_by_itself(windows, shield, clock_s) -> None:
    told = []
    send(shield._messages, WM_SHOWWINDOW, 1)
    shield.changed.connect(lambda: told.append(shield.is_on))
    shield.pause()
    assert (windows.affinity[WINDOW], shield.left_s()) == (WDA_NONE, PAUSE_S)
    clock_s.now += PAUSE_S - 1
    shield.tick()
    assert (windows.affinity[WINDOW], shield.left_s()) == (WDA_NONE, 1)
    clock_s.now += 1
    shield.tick()
    assert (windows.affinity[WINDOW], shield.left_s()) == (WDA_EXCLUDEFROMCAPTURE, 0)
    assert told == [False, False, True]


def test_a_window_that_opens_during_a_pause_is_hidden_afterwards(windows, shield) -> None:
    shield.pause()
    send(shield._messages, WM_SHOWWINDOW, 1)
    assert windows.affinity == {WINDOW: WDA_NONE}
    shield.resume()
    assert windows.affinity == {WINDOW: WDA_EXCLUDEFROMCAPTURE}


def test_a_handle_that_comes_back_is_hidden_anew(windows, shield) -> None:
    send(shield._messages, WM_SHOWWINDOW, 1)
    send(shield._messages, WM_NCDESTROY)
    windows.affinity.clear()
    send(shield._messages, WM_SHOWWINDOW, 1)
    assert windows.affinity == {WINDOW: WDA_EXCLUDEFROMCAPTURE}


def test_a_refusal_is_told(qapp) -> None:
    shield = CaptureShield(None, FakeWindows(refuses=frozenset({"affinity"})))
    shield.start()
    send(shield._messages, WM_SHOWWINDOW, 1)
    assert not shield.holds
    shield.stop()


def test_windows_that_are_there_already_are_hidden(qtbot, windows) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    shield = CaptureShield(None, windows)
    shield.start()
    assert windows.affinity[int(widget.winId())] == WDA_EXCLUDEFROMCAPTURE
    shield.stop()


def test_other_systems_give_programs_no_say(qapp, monkeypatch) -> None:
    monkeypatch.setattr(win32, "of_this_system", lambda: None)
    shield = CaptureShield()
    shield.start()
    shield.pause()
    assert (shield.is_possible, shield.is_on, shield.left_s()) == (False, False, 0)


def test_the_application_has_one_shield(qapp) -> None:
    one = capture.shield()
    assert capture.shield() is one
    assert one.parent() is QCoreApplication.instance()
    one.setParent(None)
    one.deleteLater()
