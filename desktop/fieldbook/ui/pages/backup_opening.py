"""What opens a backup: words from paper, a key that is pasted, or a key file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldbook.core.background import Background
from fieldbook.crypto.errors import WordsDamaged
from fieldbook.ui.pages.recovery_entry import TypedBack
from fieldbook.ui.pages.recovery_walk import Ask, Part
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.choices import Radio
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.picker import FilePicker

if TYPE_CHECKING:
    from fieldbook.crypto.age import Identity

WORDS = 27
"""Words of a backup key."""
Opening = Callable[[], "Sequence[Identity]"]


class BackupFile(Part):
    """The file of a backup, to be chosen. `chosen`: it was."""

    chosen = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.path: Path | None = None
        self.named = WrapLabel("", "strong")
        self.named.hide()
        self.button = Button(self.tr("Choose the backup"), "folder-open")
        self.button.clicked.connect(self.ask)
        self.body.addWidget(self.named)
        self.body.addWidget(self.button)

    def ask(self) -> None:
        """Let the user choose it."""
        picker = FilePicker.to_open(self.tr("Choose the backup"), self._background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use(paths[0]))
        picker.open()

    def use(self, path: Path) -> None:
        """Take a file."""
        self.path = path
        self.named.setText(self.tr("Backup: {name}").format(name=path.name))
        self.named.show()
        self.button.setText(self.tr("Choose another one"))
        self.chosen.emit()


class BackupOpener(Part):
    """Asks for what opens a backup. `changed`: look again at `is_ready`; `entered`: go on."""

    changed = Signal()
    entered = Signal()

    def __init__(self, ask: Ask, background: Background, language: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._file: Path | None = None
        self.by_words = Radio(self.tr("The backup words, on paper"))
        self.by_file = Radio(self.tr("A key file"))
        self.by_text = Radio(self.tr("A key that I can paste (AGE-SECRET-KEY-…)"))
        self.words = TypedBack(WORDS)
        self.words.use_sheet(ask, language)
        self.words.changed.connect(self.changed)
        self.words.entered.connect(self.entered)
        self.file = self._file_part()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(88)
        self.text.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData
                                      | Qt.InputMethodHint.ImhNoPredictiveText)
        self.text.textChanged.connect(self.changed)
        self._pasted = Field(self.tr("The secret key"), self.text)
        for radio, part in ((self.by_words, self.words), (self.by_file, self.file),
                            (self.by_text, self._pasted)):
            self.body.addWidget(radio)
            self.body.addWidget(part)
            radio.toggled.connect(self._fit)
        self.by_words.setChecked(True)
        self._fit()

    def is_ready(self) -> bool:
        """Whether there is something to try."""
        if self.by_words.isChecked():
            return self.words.is_ready()
        if self.by_file.isChecked():
            return self._file is not None
        return bool(self.text.toPlainText().strip())

    def opening(self) -> Opening:
        """Return the job that reads what was typed or chosen; for any thread."""
        from fieldbook.vault import backup_keys

        if self.by_file.isChecked() and self._file is not None:
            path, passphrase = self._file, self.passphrase.text()
            return lambda: backup_keys.keys_of_file(path, passphrase)
        if self.by_words.isChecked():
            words = self.words.text()
            return lambda: [backup_keys.key_of_words(words)]
        text = self.text.toPlainText()
        return lambda: backup_keys.keys_of_text(text)

    def explain(self, error: BaseException) -> bool:
        """Say which word is wrong; False: the error is not about words."""
        if self.by_words.isChecked() and isinstance(error, WordsDamaged):
            return self.words.explain(error)
        return False

    def begin(self) -> None:
        """Be ready to type."""
        if self.by_words.isChecked():
            self.words.begin()

    def forget(self) -> None:
        """Let go of everything secret that was typed."""
        self.words.forget()
        self.passphrase.clear()
        self.text.clear()

    def use_file(self, path: Path) -> None:
        """Take a key file."""
        self._file = path
        self.by_file.setChecked(True)
        self.named.setText(self.tr("Key file: {name}").format(name=path.name))
        self.named.show()
        self.changed.emit()

    def _file_part(self) -> QWidget:
        part = Part()
        self.named = WrapLabel("", "strong")
        self.named.hide()
        choose = Button(self.tr("Choose the key file"), "usb")
        choose.clicked.connect(self._ask_file)
        row = FlowLayout(gap=12)
        row.addWidget(choose)
        name = QCoreApplication.translate(
            "BackupOpener", "The passphrase of the key file, if it has one")
        label = Label(name)
        self.passphrase = PassphraseField(name)
        self.passphrase.setMaximumWidth(560)
        label.setBuddy(self.passphrase.line)
        self.passphrase.entered.connect(self.entered)
        part.body.addWidget(self.named)
        part.body.addLayout(row)
        part.body.addWidget(label)
        part.body.addWidget(self.passphrase)
        return part

    def _ask_file(self) -> None:
        picker = FilePicker.to_open(self.tr("Choose the key file"), self._background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use_file(paths[0]))
        picker.open()

    def _fit(self) -> None:
        self.words.setVisible(self.by_words.isChecked())
        self.file.setVisible(self.by_file.isChecked())
        self._pasted.setVisible(self.by_text.isChecked())
        self.changed.emit()
