"""Names the passphrase that shall open nothing any more, by typing it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.page import Page
from fieldbook.ui.pages.unlock import read_keyfile
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.labels import Label
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.vault.passphrases import Derived, Passphrases


class RemoveDialog(Dialog):
    """Says `removed` when it is done; stays open while the passphrase is not one that opens."""

    removed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(
            QCoreApplication.translate("RemoveDialog", "Remove a passphrase"),
            QCoreApplication.translate("RemoveDialog", "Remove it"), page,
            text=QCoreApplication.translate(
                "RemoveDialog", "Type the passphrase that shall open nothing any more. A copy of "
                "the vault that somebody made before still opens with it."))
        self._background = page.background
        self._passphrases = Passphrases(page.services.vault)
        self._keyfile: Path | None = None
        self._given_up = False
        name = self.tr("The passphrase to remove")
        label = Label(name)
        self.passphrase = PassphraseField(name)
        label.setBuddy(self.passphrase.line)
        self.passphrase.entered.connect(self.accept)
        self.body.addWidget(label)
        self.body.addWidget(self.passphrase)
        self.keyfile_button = Button(self.tr("Use a key file"), kind="link")
        self.keyfile_button.clicked.connect(self._ask_keyfile)
        row = QHBoxLayout()
        row.addWidget(self.keyfile_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.passphrase.setFocus()

    def accept(self) -> None:
        """Remove what was typed."""
        if not self.accept_button.isEnabled() or not self.passphrase.text():
            return
        self._busy(True)
        passphrase, path, derive = self.passphrase.text(), self._keyfile, self._passphrases.derive
        self._background.run(
            lambda: derive(passphrase, read_keyfile(path) if path is not None else None),
            owner=self, on_done=self._remove, on_error=self._failed, parallel=True)

    def reject(self) -> None:
        """Close; what has not begun does not happen."""
        self._given_up = True
        self.passphrase.clear()
        super().reject()

    def use_keyfile(self, path: Path | None) -> None:
        """Use a key file with the passphrase; None uses none."""
        self._keyfile = path
        self.keyfile_button.setText(self.tr("Key file: {name}").format(name=path.name) if path
                                    else self.tr("Use a key file"))

    def _remove(self, one: Derived) -> None:
        if self._given_up:
            return
        self.cancel_button.setEnabled(False)
        self._background.run(lambda: self._passphrases.remove(one), owner=self,
                             on_done=lambda _: self._done(), on_error=self._failed)

    def _done(self) -> None:
        self.passphrase.clear()
        super().accept()
        self.removed.emit()

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self.banner.explain(explain(error))
        self.passphrase.line.selectAll()
        self.passphrase.setFocus()

    def _busy(self, busy: bool) -> None:
        self.banner.dismiss()
        for widget in (self.accept_button, self.cancel_button, self.passphrase,
                       self.keyfile_button):
            widget.setEnabled(not busy or widget is self.cancel_button)

    def _ask_keyfile(self) -> None:
        if self._keyfile is not None:
            self.use_keyfile(None)
            return
        picker = FilePicker.to_open(self.tr("Choose the key file"), self._background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use_keyfile(paths[0]))
        picker.open()
