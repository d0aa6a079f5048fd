"""The messages that Windows sends to windows, as Qt hands them on.

Layouts are those of 64-bit Windows (winuser.h), written in widths that mean the same everywhere.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

KIND = b"windows_generic_MSG"

Heard = Callable[[int, int, int, int], None]
"""Takes window, message, wParam, lParam. What lParam points to lives only during the call."""


class Msg(ctypes.Structure):
    """MSG."""

    _fields_ = (("hwnd", ctypes.c_void_p), ("message", ctypes.c_uint32),
                ("wparam", ctypes.c_size_t), ("lparam", ctypes.c_ssize_t),
                ("time", ctypes.c_uint32), ("x", ctypes.c_int32), ("y", ctypes.c_int32))


class WindowMessages(QAbstractNativeEventFilter):
    """Hands each message of our windows to `heard`; keeps none from Qt."""

    def __init__(self, heard: Heard) -> None:
        super().__init__()
        self._heard = heard
        self._installed = False

    def start(self) -> None:
        """Begin to listen; twice is once."""
        application = QCoreApplication.instance()
        if application is not None and not self._installed:
            application.installNativeEventFilter(self)
            self._installed = True

    def stop(self) -> None:
        """Listen no more."""
        application = QCoreApplication.instance()
        if application is not None and self._installed:
            application.removeNativeEventFilter(self)
        self._installed = False

    def nativeEventFilter(self, eventType: QByteArray | bytes | bytearray | memoryview[int],
                          message: int) -> tuple[bool, int]:
        """Take a message from Qt; `message` is the address of a MSG."""
        if eventType == KIND:
            found = Msg.from_address(int(message))
            self._heard(found.hwnd or 0, found.message, found.wparam, found.lparam)
        return False, 0
