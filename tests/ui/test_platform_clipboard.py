"""What is copied in our windows: marked for histories, gone after 20 seconds and at lock."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QTextEdit

from fieldbook.ui import clipboard as module
from fieldbook.ui.clipboard import HIDDEN_FROM_HISTORY, Clipboard, CopyWatch, MacBoard, QtBoard
from fieldbook.ui.platform import objc
from ui.fake_mac import FakeMac

DESKTOP = Path(module.__file__).parents[2]
WINDOWS = 'application/x-qt-windows-mime;value="{}"'


class ForeignBoard:
    """A clipboard on which another program may write."""

    def __init__(self) -> None:
        self.content, self.ours = "", False

    def put(self, text: str) -> None:
        self.content, self.ours = text, True

    def holds(self, text: str) -> bool:
        return self.content == text

    def is_ours(self) -> bool:
        return self.ours

    def mark(self, data: QMimeData) -> None:
        """Fields of ours copy into the system's clipboard, not into this one."""

    def clear(self) -> None:
        self.content, self.ours = "", False


def system() -> QClipboard:
    return QGuiApplication.clipboard()


@pytest.fixture(autouse=True)
def emptied(qapp):
    yield
    system().clear()


@pytest.fixture
def watch(qapp):
    watch = CopyWatch()
    yield watch
    system().dataChanged.disconnect(watch.mark)


def is_marked() -> bool:
    return all(system().mimeData().data(kind) == value
               for kind, value in HIDDEN_FROM_HISTORY.items())


def test_the_marks_are_those_of_the_three_histories() -> None:
    assert {
        "x-kde-passwordManagerHint": b"secret",
        WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
        WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
        WINDOWS.format("CanUploadToCloudClipboard"): bytes(4)} == HIDDEN_FROM_HISTORY


def test_a_secret_is_marked(qapp) -> None:
    Clipboard().copy("six words")
    assert (system().text(), is_marked()) == ("six words", True)


def test_what_is_copied_with_the_keyboard_is_marked_too(qtbot, watch) -> None:
    line = QLineEdit("Amal, 14 May")
    qtbot.addWidget(line)
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert (system().text(), is_marked()) == ("Amal, 14 May", True)


def test_marking_keeps_the_other_forms_of_a_copy(qtbot, watch) -> None:
    view = QTextEdit()
    qtbot.addWidget(view)
    view.setHtml("<b>Amal</b>")
    view.selectAll()
    view.copy()
    assert "Amal" in system().mimeData().html()
    assert is_marked()
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    system().setImage(image)
    assert (system().image().size(), is_marked()) == (image.size(), True)


def test_it_goes_after_twenty_seconds(qapp, qtbot) -> None:
    board = ForeignBoard()
    clipboard = Clipboard(board)
    clipboard.copy("six words")
    assert clipboard._timer.remainingTime() > 19_000
    clipboard._timer.start(1)
    qtbot.waitUntil(lambda: board.content == "")


def test_what_another_program_copied_since_stays(qapp) -> None:
    board = ForeignBoard()
    clipboard = Clipboard(board)
    clipboard.copy("six words")
    board.content = "a shopping list"
    clipboard.clear()
    assert board.content == "a shopping list"


def test_at_lock_ours_goes_and_the_selection_with_it(qapp, watch) -> None:
    system().setText("a name")
    watch.leave_nothing()
    assert system().text() == ""


def test_at_lock_a_secret_goes_although_a_manager_took_it_over(qapp, watch) -> None:
    board = ForeignBoard()
    kept = Clipboard(board)
    kept.copy("six words")
    board.ours = False
    watch.leave_nothing()
    assert board.content == ""


def test_a_secret_goes_although_the_dialog_that_copied_it_was_closed(qtbot, watch) -> None:
    board = ForeignBoard()

    def copy_and_close() -> None:
        dialog = QDialog()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = QPushButton(dialog)
        clipboard = Clipboard(board)
        button.clicked.connect(lambda: clipboard.copy("an invite"))
        dialog.show()
        button.click()
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()

    copy_and_close()
    gc.collect()
    assert board.content == "an invite"
    watch.leave_nothing()
    assert board.content == ""


def test_at_lock_what_another_program_copied_stays(qapp) -> None:
    board = ForeignBoard()
    board.content = "a shopping list"
    watch = CopyWatch(None, board)
    watch.leave_nothing()
    assert board.content == "a shopping list"
    system().dataChanged.disconnect(watch.mark)


@pytest.mark.parametrize(("platform", "program", "ran"), [
    ("wayland", "/usr/bin/wl-copy", [("/usr/bin/wl-copy", ["--clear"])]),
    ("wayland", "", []),
    ("xcb", "/usr/bin/wl-copy", []),
])
def test_a_program_in_the_background_asks_wl_copy(qapp, monkeypatch, platform: str, program: str,
                                                  ran: list[object]) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: None)
    started: list[object] = []
    board = QtBoard(run=lambda name, words: started.append((name, words)), find=lambda _: program)
    board.put("six words")
    board.clear()
    assert (started, system().text()) == (ran, "")


def test_a_mac_conceals_and_counts(qapp, monkeypatch) -> None:
    mac = FakeMac()
    monkeypatch.setattr(objc, "of_this_system", lambda: mac)
    clipboard = Clipboard(MacBoard())
    clipboard.copy("six words")
    assert mac.board["public.utf8-plain-text"] == "six words"
    assert "org.nspasteboard.ConcealedType" in mac.board
    clipboard.clear()
    assert mac.board == {}
    clipboard.copy("six words")
    mac.count += 1  # somebody else wrote
    clipboard.clear()
    assert mac.board != {}


def test_a_mac_conceals_what_is_copied_with_the_keyboard(qapp, monkeypatch) -> None:
    mac = FakeMac()
    monkeypatch.setattr(objc, "of_this_system", lambda: mac)
    board = MacBoard()
    watch = CopyWatch(None, board)
    board.notice(Qt.ApplicationState.ApplicationActive)
    mac.count += 1  # Qt writes there
    system().setText("Amal")
    assert mac.board["public.utf8-plain-text"] == "Amal"
    board.notice(Qt.ApplicationState.ApplicationInactive)
    watch.leave_nothing()
    assert mac.board == {}
    system().dataChanged.disconnect(watch.mark)


def test_a_mac_leaves_alone_what_was_copied_while_another_program_was_in_front(
        qapp, monkeypatch) -> None:
    mac = FakeMac()
    monkeypatch.setattr(objc, "of_this_system", lambda: mac)
    board = MacBoard()
    watch = CopyWatch(None, board)
    board.notice(Qt.ApplicationState.ApplicationInactive)
    mac.count += 1
    mac.board["public.utf8-plain-text"] = "a shopping list"
    for state in (None, Qt.ApplicationState.ApplicationActive):
        if state is not None:
            board.notice(state)
        system().setText("a shopping list")  # Qt tells of it before or after the window is in front
    watch.leave_nothing()
    assert mac.board == {"public.utf8-plain-text": "a shopping list"}
    system().dataChanged.disconnect(watch.mark)


def test_a_program_that_ends_with_a_full_clipboard_ends_well() -> None:
    done = subprocess.run([sys.executable, "-c", """
from PySide6.QtWidgets import QApplication
from fieldbook.ui.clipboard import Clipboard
qt = QApplication([])
Clipboard().copy("six words")
"""], env={**os.environ, "PYTHONPATH": str(DESKTOP)}, check=False, timeout=60)
    assert done.returncode == 0


def test_linux_and_windows_use_qt(monkeypatch) -> None:
    module.board.cache_clear()
    for name in ("linux", "win32"):
        monkeypatch.setattr(module.sys, "platform", name)
        assert isinstance(module.board(), QtBoard)
        module.board.cache_clear()
