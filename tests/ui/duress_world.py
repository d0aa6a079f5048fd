"""What the tests of the page Under pressure share: showing it, reading it, answering it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fieldbook.session import App
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.duress import DuressPage
from fieldbook.ui.pages.page import PageContext
from ui.conftest import PASSPHRASE


def shown(qtbot, context: PageContext) -> DuressPage:
    page = DuressPage(context)
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


def answer(qtbot, page: DuressPage, passphrase: str = PASSPHRASE) -> AskAgain:
    dialog = page.findChildren(AskAgain)[-1]
    dialog.passphrase.line.setText(passphrase)
    qtbot.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)
    return dialog


def halves(app: App) -> dict[str, bytes]:
    """Everything that is on the disk, by half."""
    folder = app.vault_folder
    raw = (folder / "keys").read_bytes()
    return {f"slots {copy}{store}": raw[copy * 65536 + 512 + store * 2048:][:2048]
            for copy in (0, 1) for store in (0, 1)} | {
        name: (folder / name).read_bytes() for name in ("0", "1", "0-journal", "1-journal")}
