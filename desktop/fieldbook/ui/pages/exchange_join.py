"""The card that joins an organisation with an invite."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.progress import ProgressRow


class JoinCard(Card):
    """Asks for the invite and a name; says `asked(invite, name)`."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Join with an invite"))
        self.add(WrapLabel(self.tr("Join with an invite"), "heading"))
        self.add(WrapLabel(self.tr(
            "Your organisation gives you an invite: a long line that begins with FB1. It works "
            "once. You can write and read without it; you need it to send and to receive."),
            "muted"))
        self.invite = QPlainTextEdit()
        self.invite.setObjectName("join-invite")
        self.invite.setTabChangesFocus(True)
        self.invite.setFixedHeight(96)
        self.name = QLineEdit()
        self.name.setObjectName("join-name")
        self.button = PrimaryButton(self.tr("Join"), "check")
        self.button.setObjectName("join-button")
        self.button.setEnabled(False)
        self.progress = ProgressRow(self.tr("Joining"), unit="steps")
        self.progress.hide()
        self.add(Field(self.tr("Invite"), self.invite))
        self.add(Field(self.tr("What may they call you?"), self.name,
                       self.tr("A first name, another name, or nothing.")))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add(self.progress)
        self.invite.textChanged.connect(self._typed)
        self.button.clicked.connect(self._ask)

    def busy(self, joining: bool) -> None:
        """Show that joining is under way, or no longer."""
        self.button.setEnabled(not joining and bool(self._text()))
        self.invite.setReadOnly(joining)
        if joining:
            self.progress.begin()
        else:
            self.progress.hide()

    def forget(self) -> None:
        """Take the invite off the screen."""
        self.invite.clear()
        self.name.clear()

    @Slot()
    def _typed(self) -> None:
        self.button.setEnabled(bool(self._text()))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._text(), self.name.text().strip())

    def _text(self) -> str:
        return "".join(self.invite.toPlainText().split())
