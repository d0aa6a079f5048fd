"""Asks for the old passphrase and twice for the new one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.strength import judge
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.passphrase import PassphraseField


class PassphraseDialog(Dialog):
    """Says `asked(old, new)`; stays until `done_changing`."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PassphraseDialog", "Change the passphrase"),
            QCoreApplication.translate("PassphraseDialog", "Change it"), parent,
            text=QCoreApplication.translate(
                "PassphraseDialog", "Six words that nobody would guess from knowing you are good. "
                "A lost passphrase is a lost vault."))
        self.old = PassphraseField(self.tr("The passphrase until now"))
        self.new = PassphraseField(self.tr("The new passphrase"))
        self.again = PassphraseField(self.tr("The new passphrase, once more"))
        for field in (self.old, self.new, self.again):
            name = Label(field.line.accessibleName())
            name.setBuddy(field.line)
            self.body.addWidget(name)
            self.body.addWidget(field)
        self.wrong = WrapLabel("", "error")
        self.wrong.hide()
        self.body.addWidget(self.wrong)

    def accept(self) -> None:
        """Check what was typed, and ask for the change."""
        wrong = self._wrong()
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        if not wrong:
            self.accept_button.setEnabled(False)
            self.banner.dismiss()
            self.asked.emit(self.old.text(), self.new.text())

    def done_changing(self) -> None:
        """Forget what was typed, and close."""
        for field in (self.old, self.new, self.again):
            field.clear()
        super().accept()

    def show_error(self, error: BaseException) -> None:
        """Say what happened; another try is possible."""
        self.accept_button.setEnabled(True)
        self.banner.explain(explain(error))

    def _wrong(self) -> str:
        if self.new.text() != self.again.text():
            return self.tr("The two new passphrases are not the same.")
        if not judge(self.new.text()).is_enough:
            return self.tr("The new passphrase is too easy to guess. Take more words.")
        return ""
