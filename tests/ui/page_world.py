"""What tests of pages share: showing a page, reading it, pressing, answering for the passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.page import Page
from fieldbook.ui.widgets.buttons import Button
from ui.conftest import PASSPHRASE

P = TypeVar("P", bound=Page)


def put_up(qtbot, page: P) -> P:
    """Show a page as the shell does."""
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.open()
    return page


def words(widget: QWidget) -> str:
    """What is shown, from the top."""
    QApplication.processEvents()
    seen = [(label.mapTo(widget, QPoint()).toTuple()[::-1], label.text())
            for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return " ".join(text for _, text in sorted(seen))


def press(widget: QWidget, text: str) -> None:
    """Press the button that says this."""
    next(one for one in widget.findChildren(Button)
         if one.isVisibleTo(widget) and one.text() == text).click()


def answer(page: QWidget, passphrase: str = PASSPHRASE, keyfile: Path | None = None) -> AskAgain:
    """Type the passphrase that is asked for once more."""
    dialog = [one for one in page.findChildren(AskAgain) if one.isVisible()][-1]
    dialog.passphrase.use_keyfile(keyfile)
    dialog.passphrase.line.setText(passphrase)
    dialog.passphrase.line.returnPressed.emit()
    return dialog
