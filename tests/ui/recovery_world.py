"""What tests of the page Recovery share: the page, its words, the passphrase that it asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.page import PageContext
from fieldbook.ui.pages.recovery import RecoveryPage
from fieldbook.ui.pages.recovery_sheet import SheetWalk
from ui.conftest import PASSPHRASE


def open_recovery(qtbot, context: PageContext) -> RecoveryPage:
    """Show the page as the shell does."""
    page = RecoveryPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    page.open()
    return page


def seen(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel)
                     if label.isVisibleTo(widget))


def press(page: QWidget, name: str) -> None:
    (button,) = [each for each in page.findChildren(QPushButton, name)
                 if each.isVisibleTo(page)]
    assert button.isEnabled()
    button.click()


def say_passphrase(page: QWidget, passphrase: str = PASSPHRASE) -> None:
    (dialog,) = [each for each in page.findChildren(AskAgain) if not each.isHidden()]
    dialog.passphrase.line.setText(passphrase)
    dialog.accept()


def make_sheet(page: RecoveryPage) -> list[str]:
    press(page, "recovery-sheet")
    press(page, "recovery-next")
    say_passphrase(page)
    walk = page.frame.walk
    assert isinstance(walk, SheetWalk)
    return list(walk.words.shown)
