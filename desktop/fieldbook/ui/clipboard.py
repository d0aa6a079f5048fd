"""The clipboard: secrets leave it after 20 seconds and at lock; histories are asked to skip it.

Every text that is copied in our windows carries the marks by which clipboard histories leave it
out: KDE's Klipper, the history and cloud of Windows, and those that follow nspasteboard.org. Some
managers ignore them. What another program copied is never touched.
"""

from __future__ import annotations

import atexit
import sys
from collections.abc import Callable
from functools import cache
from typing import Protocol

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QObject,
    QProcess,
    QStandardPaths,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_MS = 20_000
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HIDDEN_FROM_HISTORY = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
}
"""Qt hands the first on as it is, and the others to Windows under their own names ("Clipboard
Formats", learn.microsoft.com; a DWORD of 0 says no)."""

_MARK = next(iter(HIDDEN_FROM_HISTORY))


class Board(Protocol):
    """The system's clipboard."""

    def put(self, text: str) -> None:
        """Put `text` there, hidden from histories."""
        ...

    def holds(self, text: str) -> bool:
        """Whether `text`, which we put there, is there still."""
        ...

    def is_ours(self) -> bool:
        """Whether what is there was copied in our windows."""
        ...

    def mark(self, data: QMimeData) -> None:
        """Put `data`, which a field of ours just put there, once more, hidden from histories."""
        ...

    def clear(self) -> None:
        """Empty it."""
        ...


class QtBoard:
    """Through Qt: Windows, and Linux with X11 or Wayland.

    A compositor of Wayland may refuse changes of a program in the background; `wl-copy`, where it
    is installed, is let through. `run` starts a program with arguments.
    """

    def __init__(self, run: Callable[[str, list[str]], object] = QProcess.startDetached,
                 find: Callable[[str], str] = QStandardPaths.findExecutable) -> None:
        self._run, self._find = run, find

    def put(self, text: str) -> None:
        """See Board."""
        data = QMimeData()
        data.setText(text)
        _give(data)

    def holds(self, text: str) -> bool:
        """See Board."""
        return QGuiApplication.clipboard().text() == text

    def is_ours(self) -> bool:
        """See Board."""
        # Without a screen the clipboard is this process's own, and Qt does not say so.
        return (QGuiApplication.clipboard().ownsClipboard()
                or QGuiApplication.platformName() == "offscreen")

    def mark(self, data: QMimeData) -> None:
        """See Board."""
        if data.formats() and not data.hasFormat(_MARK):
            _give(_copy_of(data))

    def clear(self) -> None:
        """See Board."""
        QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)
        if _is_in_background_of_wayland():
            program = self._find("wl-copy")
            if program:
                self._run(program, ["--clear"])


class MacBoard:
    """Without Qt, which cannot say "concealed" there, nor who copied what is there.

    What is written while one of our windows is in front was copied there.
    """

    def __init__(self) -> None:
        from fieldbook.ui.platform import objc
        from fieldbook.ui.platform.pasteboard import Pasteboard

        runtime = objc.of_this_system()
        assert runtime is not None
        self._pasteboard = Pasteboard(runtime)
        self._at_front: int | None = None

    def notice(self, state: Qt.ApplicationState) -> None:
        """Take note that our windows came to the front, or left it."""
        front = state == Qt.ApplicationState.ApplicationActive
        self._at_front = self._pasteboard.count() if front else None

    def put(self, text: str) -> None:
        """See Board."""
        self._pasteboard.put(text)

    def holds(self, text: str) -> bool:
        """See Board."""
        del text  # whoever writes there raises a count
        return self._pasteboard.is_ours()

    def is_ours(self) -> bool:
        """See Board."""
        written = self._at_front is not None and self._pasteboard.count() != self._at_front
        return written or self._pasteboard.is_ours()

    def mark(self, data: QMimeData) -> None:
        """See Board; only the text of it is kept."""
        if data.hasText() and not self._pasteboard.is_ours():
            self._pasteboard.put(data.text())

    def clear(self) -> None:
        """See Board."""
        self._pasteboard.clear()


@cache
def board() -> Board:
    """Return the clipboard of this system."""
    return MacBoard() if sys.platform == "darwin" else QtBoard()


class Clipboard(QObject):
    """Copies text and takes it away again, unless something else was copied meanwhile.

    It has no parent: the dialog that copied may be closed long before the text has to go.
    """

    def __init__(self, on: Board | None = None) -> None:
        super().__init__()
        self._board = on or board()
        self._ours = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_MS)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard for 20 seconds."""
        self._ours = text
        self._board.put(text)
        self._timer.start()
        _PENDING.add(self)

    @Slot()
    def clear(self) -> None:
        """Take our text away, if it is still there."""
        self._timer.stop()
        if self._ours and self._board.holds(self._ours):
            self._board.clear()
        self._ours = ""
        _PENDING.discard(self)


_PENDING: set[Clipboard] = set()
"""Those whose secret may still be on the clipboard; kept until it is not."""


class CopyWatch(QObject):
    """Marks whatever is copied with Ctrl+C in our windows, and empties the clipboard at lock."""

    def __init__(self, parent: QObject | None = None, on: Board | None = None) -> None:
        super().__init__(parent)
        self._board = on or board()
        QGuiApplication.clipboard().dataChanged.connect(self.mark)
        application = QGuiApplication.instance()
        if isinstance(self._board, MacBoard) and isinstance(application, QGuiApplication):
            self._board.notice(application.applicationState())
            application.applicationStateChanged.connect(self._board.notice)

    @Slot()
    def mark(self) -> None:
        """Copy again what one of our fields just copied, now with the marks.

        Contents are handed out on request, and ours are not handed out before this returns.
        """
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and self._board.is_ours():  # None: it was emptied
            self._board.mark(data)

    @Slot()
    def leave_nothing(self) -> None:
        """Empty the clipboard, and the selection of X11, of what was copied in our windows.

        A secret goes even if a clipboard manager took it over meanwhile, as some do.
        """
        for each in list(_PENDING):
            each.clear()
        if self._board.is_ours():
            self._board.clear()
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)


def _give(data: QMimeData) -> None:
    """Put `data` on the clipboard, with what asks histories to leave it out."""
    for kind, value in HIDDEN_FROM_HISTORY.items():
        data.setData(kind, QByteArray(value))
    _empty_at_exit()
    QGuiApplication.clipboard().setMimeData(data)


@cache
def _empty_at_exit() -> None:
    """Have the clipboard emptied before Python ends: Qt frees what it holds after that, and data
    that was made in Python needs Python to be freed.
    """
    atexit.register(_empty)


def _empty() -> None:
    _PENDING.clear()
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


def _copy_of(data: QMimeData) -> QMimeData:
    made = QMimeData()
    for kind in data.formats():
        if data.hasImage() and kind == "application/x-qt-image":
            made.setImageData(data.imageData())
        else:
            made.setData(kind, data.data(kind))
    return made


def _is_in_background_of_wayland() -> bool:
    return (QGuiApplication.platformName().startswith("wayland")
            and QGuiApplication.focusWindow() is None)
