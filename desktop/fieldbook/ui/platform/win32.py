"""The few functions of Windows that are called by hand (wtsapi32.dll, user32.dll)."""

from __future__ import annotations

import ctypes
import sys
import uuid
from typing import Protocol

LID = uuid.UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3").bytes_le
"""GUID_LIDSWITCH_STATE_CHANGE (winnt.h), as it lies in memory."""


class Win32(Protocol):
    """What is asked of Windows. A window is a HWND; a refusal is False or 0, never an error."""

    def tell_sessions(self, window: int) -> bool:
        """Have WM_WTSSESSION_CHANGE sent to `window` (WTSRegisterSessionNotification)."""
        ...

    def forget_sessions(self, window: int) -> None:
        """Take `tell_sessions` back."""
        ...

    def tell_lid(self, window: int) -> int:
        """Have the state of the lid sent to `window`, now and at each change
        (RegisterPowerSettingNotification); return a handle.
        """
        ...

    def forget_lid(self, handle: int) -> None:
        """Take `tell_lid` back."""
        ...

    def tell_sleep(self, window: int) -> int:
        """Have PBT_APMSUSPEND sent to `window` also by computers with Modern Standby, which send it
        to nobody else (RegisterSuspendResumeNotification); return a handle.
        """
        ...

    def forget_sleep(self, handle: int) -> None:
        """Take `tell_sleep` back."""
        ...

    def set_affinity(self, window: int, affinity: int) -> bool:
        """Say where the content of a window may be seen (SetWindowDisplayAffinity)."""
        ...

    def is_top_level(self, window: int) -> bool:
        """Whether a window has no parent (GetAncestor)."""
        ...


if sys.platform == "win32":
    _THIS_SESSION = 0
    _TO_A_WINDOW = 0
    _GA_ROOT = 2

    class Windows:
        """The real thing."""

        def __init__(self) -> None:
            self._sessions, self._user = ctypes.WinDLL("wtsapi32"), ctypes.WinDLL("user32")
            handle, number = ctypes.c_void_p, ctypes.c_uint32
            for function, result, arguments in (
                (self._sessions.WTSRegisterSessionNotification, ctypes.c_int, (handle, number)),
                (self._sessions.WTSUnRegisterSessionNotification, ctypes.c_int, (handle,)),
                (self._user.RegisterPowerSettingNotification, handle,
                 (handle, ctypes.c_char_p, number)),
                (self._user.UnregisterPowerSettingNotification, ctypes.c_int, (handle,)),
                (self._user.RegisterSuspendResumeNotification, handle, (handle, number)),
                (self._user.UnregisterSuspendResumeNotification, ctypes.c_int, (handle,)),
                (self._user.SetWindowDisplayAffinity, ctypes.c_int, (handle, number)),
                (self._user.GetAncestor, handle, (handle, number)),
            ):
                function.restype, function.argtypes = result, arguments

        def tell_sessions(self, window: int) -> bool:
            """See Win32."""
            return bool(self._sessions.WTSRegisterSessionNotification(window, _THIS_SESSION))

        def forget_sessions(self, window: int) -> None:
            """See Win32."""
            self._sessions.WTSUnRegisterSessionNotification(window)

        def tell_lid(self, window: int) -> int:
            """See Win32."""
            return int(self._user.RegisterPowerSettingNotification(window, LID, _TO_A_WINDOW) or 0)

        def forget_lid(self, handle: int) -> None:
            """See Win32."""
            self._user.UnregisterPowerSettingNotification(handle)

        def tell_sleep(self, window: int) -> int:
            """See Win32."""
            return int(self._user.RegisterSuspendResumeNotification(window, _TO_A_WINDOW) or 0)

        def forget_sleep(self, handle: int) -> None:
            """See Win32."""
            self._user.UnregisterSuspendResumeNotification(handle)

        def set_affinity(self, window: int, affinity: int) -> bool:
            """See Win32."""
            return bool(self._user.SetWindowDisplayAffinity(window, affinity))

        def is_top_level(self, window: int) -> bool:
            """See Win32."""
            return bool(self._user.GetAncestor(window, _GA_ROOT) == window)


def of_this_system() -> Win32 | None:
    """Return Windows, or None on another system."""
    if sys.platform == "win32":
        return Windows()
    return None
