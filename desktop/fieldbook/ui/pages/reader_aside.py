"""What opens under the text: what a term means, or where a link outside would lead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import Button, IconButton
from fieldbook.ui.widgets.labels import Sign, WrapLabel


class Aside(QFrame):
    """One panel for both; hidden until something is to be said. Escape closes it.

    `copied` carries an address, `term_opened` a term's id.
    """

    copied = Signal(str)
    term_opened = Signal(str)
    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-aside")
        self.setProperty("role", "panel")
        self._target = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 8, 12)
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        self._sign = Sign("info", "info")
        row.addWidget(self._sign, 0, top)
        words = QVBoxLayout()
        words.setSpacing(4)
        self.heading = WrapLabel("", "strong")
        self.words = WrapLabel()
        self.address = WrapLabel()
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = Button(self.tr("Copy address"), "copy")
        self._copy.setObjectName("reader-copy-address")
        self._open = Button(self.tr("Open this page"), "book")
        self._copy.clicked.connect(lambda: self.copied.emit(self._target))
        self._open.clicked.connect(lambda: self.term_opened.emit(self._target))
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        for label in (self.heading, self.words, self.address):
            words.addWidget(label)
        words.addSpacing(4)
        words.addLayout(buttons)
        row.addLayout(words, 1)
        close = IconButton("close", self.tr("Close this explanation"))
        close.clicked.connect(self.close_panel)
        row.addWidget(close, 0, top)
        self.hide()

    def warn(self, address: str) -> None:
        """Show an address outside; nothing is opened."""
        self._sign.say("link-external", "warn")
        self.heading.setText(self.tr("This link leads out of Fieldbook"))
        self.words.setText(self.tr(
            "Nothing was opened and nothing was sent. Whoever watches your connection, and the "
            "site itself, could see that you visit this address. Open it only where that is safe "
            "for you."))
        self.address.setText(breakable(address))
        self._show(address, self._copy)

    def explain(self, term: str, title: str, text: str) -> None:
        """Show what a term means."""
        self._sign.say("info", "info")
        self.heading.setText(title)
        self.words.setText(text)
        self.address.setText("")
        self._show(term, self._open)

    def close_panel(self) -> None:
        """Hide it, if it is shown."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _show(self, target: str, button: Button) -> None:
        self._target = target
        self.address.setVisible(bool(self.address.text()))
        for each in (self._copy, self._open):
            each.setVisible(each is button)
        self.show()
        self.opened.emit()
        button.setFocus(Qt.FocusReason.OtherFocusReason)


def breakable(address: str) -> str:
    """Return an address with places where a line may end, which do not show."""
    for sign in "/?&=.-_":
        address = address.replace(sign, sign + "\u200b")
    return address
