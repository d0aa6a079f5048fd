"""Makes an invite and shows it, to be copied or written down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldbook.ui.clipboard import Clipboard
from fieldbook.ui.explain import explain
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import WrapLabel

DAYS = 14


class InviteDialog(Dialog):
    """Asks for the role, says `asked(role, days)`, then shows the invite."""

    asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("InviteDialog", "Invite somebody"),
                         QCoreApplication.translate("InviteDialog", "Make an invite"), parent)
        self.accept_button.setObjectName("invite-make")
        self._clipboard = Clipboard()
        name = self.tr("What will they do?")
        self.role = Choice(name)
        for role, word in (("defender", self.tr("Read, document and send")),
                           ("trainer", self.tr("Also make courses")),
                           ("staff", self.tr("Also work at the desk"))):
            self.role.addItem(word, role)
        self.text = QPlainTextEdit()
        self.text.setObjectName("invite-text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(130)
        self.shown = Field(self.tr("Invite"), self.text, self.tr(
            "It works once, for 14 days. Whoever has it can join: hand it over in person or by a "
            "way you trust."))
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.copy_button.clicked.connect(self._copy)
        self.add_aside(self.copy_button)
        self.waiting = WrapLabel(self.tr("Telling the hub…"), "muted")
        for widget in (Field(name, self.role), self.waiting, self.shown):
            self.body.addWidget(widget)
        for hidden in (self.waiting, self.shown, self.copy_button):
            hidden.hide()

    def accept(self) -> None:
        """Ask for the invite; the dialog stays, to show it."""
        self.accept_button.setEnabled(False)
        self.banner.dismiss()
        self.waiting.show()
        self.asked.emit(str(self.role.currentData()), DAYS)

    def show_invite(self, text: str) -> None:
        """Show the invite that was made."""
        self.waiting.hide()
        self.text.setPlainText(text)
        self.shown.show()
        self.copy_button.show()
        self.accept_button.hide()
        self.cancel_button.setText(self.tr("Close"))
        self.adjustSize()

    def show_error(self, error: BaseException) -> None:
        """Say what happened; another try is possible."""
        self.waiting.hide()
        self.accept_button.setEnabled(True)
        self.banner.explain(explain(error))

    @Slot()
    def _copy(self) -> None:
        self._clipboard.copy(self.text.toPlainText())
