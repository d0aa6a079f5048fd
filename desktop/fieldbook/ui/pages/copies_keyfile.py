"""A new backup key as a file on a stick, at wish with a passphrase of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldbook.core.background import Background
from fieldbook.safekeeping import FILE, Backups, Opener
from fieldbook.ui.pages.recovery_walk import Ask, Part
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.picker import FilePicker

KEY_NAME = "key.txt"


class NewKeyFile(Part):
    """`saved(Opener)`: the file is written, and its public side is remembered; `failed(error)`."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, ask: Ask, backups: Backups, background: Background,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._backups, self._background = ask, backups, background
        self.say(self.tr(
            "Put the key file on a stick that you keep apart from the backup. Whoever has both "
            "can read everything, unless you give the key file a passphrase."))
        name = QCoreApplication.translate(
            "NewKeyFile", "A passphrase for the key file (you may leave this empty)")
        label = Label(name)
        self.passphrase = PassphraseField(name)
        self.passphrase.setMaximumWidth(560)
        label.setBuddy(self.passphrase.line)
        self.passphrase.entered.connect(self._ask_place)
        self.button = Button(self.tr("Save the key file"), "usb")
        self.button.clicked.connect(self._ask_place)
        self.named = WrapLabel("", "strong")
        self.named.hide()
        for widget in (label, self.passphrase, self.button, self.named):
            self.body.addWidget(widget)

    def save(self, path: Path) -> None:
        """Write a new key to a new file."""
        from fieldbook.crypto.age import HybridIdentity
        from fieldbook.vault.backup_keys import save_key_file

        passphrase = self.passphrase.text()
        self.setEnabled(False)

        def job() -> str:
            key = HybridIdentity.generate()
            save_key_file(path, key, passphrase)
            return str(key.recipient)

        self._ask(job, lambda recipient: self._written(path, recipient), failed=self._not_written,
                  parallel=True)

    def _written(self, path: Path, recipient: str) -> None:
        backups = self._backups

        def kept(own: Opener) -> None:
            self.setEnabled(True)
            self.passphrase.clear()
            for widget in (self.passphrase, self.button):
                widget.setEnabled(False)
            self.named.setText(self.tr("Saved: {name}").format(name=path.name))
            self.named.show()
            self.saved.emit(own)

        self._ask(lambda: backups.keep_key(recipient, FILE), kept, failed=self._not_written)

    def _not_written(self, error: BaseException) -> None:
        self.setEnabled(True)
        self.failed.emit(error)

    def _ask_place(self) -> None:
        picker = FilePicker.to_save(self.tr("Where shall the key file go?"), KEY_NAME,
                                    self._background, self)
        picker.picked.connect(lambda paths: self.save(paths[0]))
        picker.open()
