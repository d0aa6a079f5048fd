"""Keys and presses go where somebody looks: buttons, dialogs, lists that drop down, the eye."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.passphrase import PassphraseField


@pytest.fixture
def host(qtbot, theme, speech) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    return host


def test_return_presses_the_button_that_has_the_focus_and_no_other(qtbot, host) -> None:
    dialog = Dialog("Title", "Do it", host)
    done, left = [], []
    dialog.accepted.connect(lambda: done.append(1))
    dialog.rejected.connect(lambda: left.append(1))
    dialog.open()
    dialog.cancel_button.setFocus()
    qtbot.keyClick(dialog.cancel_button, Qt.Key.Key_Return)
    assert (done, left) == ([], [1])


def test_a_dialog_is_no_taller_than_what_it_says(host) -> None:
    dialog = Dialog("Title", "Do it", host, text="One sentence that is long enough to wrap. " * 3)
    field = PassphraseField("Passphrase")
    dialog.body.addWidget(field)
    dialog.open()
    assert field.height() == field.sizeHint().height()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_list_that_drops_down_shows_all_its_lines(qtbot, host) -> None:
    choice = Choice("Language", host)
    choice.addItems(["Arabic", "English", "French"])
    choice.show()
    choice.showPopup()
    bar = choice.view().verticalScrollBar()
    qtbot.waitUntil(choice.view().isVisible)
    assert bar.maximum() == 0
    assert choice.view().sizeHintForRow(0) >= 32
    choice.hidePopup()


def test_the_eye_leaves_the_keyboard_to_whoever_types(qtbot, host) -> None:
    field = PassphraseField("Passphrase", host)
    field.show()
    field.setFocus()
    qtbot.mouseClick(field.line.eye, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    assert host.window().focusWidget() is field.line
