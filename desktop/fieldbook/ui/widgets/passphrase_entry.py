"""A passphrase with its key file, as it is asked for wherever something shall open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.core.background import Background
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Label
from fieldbook.ui.widgets.passphrase import PassphraseField, SecretLine


class PassphraseEntry(QWidget):
    """A passphrase, and at wish a key file. `entered`: Return was pressed; `changed`: typed.

    What was typed is forgotten when nobody goes on with it for a while. `row`: where the button
    for the key file goes when that is not the line below the passphrase.
    """

    entered = Signal()
    changed = Signal()

    def __init__(self, name: str, background: Background, parent: QWidget | None = None, *,
                 row: QHBoxLayout | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._keyfile: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = Label(name)
        self.field = PassphraseField(name)
        self.field.forget_after()
        label.setBuddy(self.field.line)
        self.setFocusProxy(self.field)
        self.field.entered.connect(self.entered)
        self.field.changed.connect(lambda _: self.changed.emit())
        column.addWidget(label)
        column.addWidget(self.field)
        self.keyfile_button = Button("", kind="link")
        self.keyfile_button.clicked.connect(self._ask_keyfile)
        self.row = row or QHBoxLayout()
        self.row.addWidget(self.keyfile_button)
        if row is None:
            self.row.addStretch(1)
            column.addLayout(self.row)
        self.use_keyfile(None)

    @property
    def line(self) -> SecretLine:
        """The line that is typed into."""
        return self.field.line

    @property
    def keyfile(self) -> Path | None:
        """The key file that goes with the passphrase, if one was chosen."""
        return self._keyfile

    def text(self) -> str:
        """Return what was typed."""
        return self.field.text()

    def use_keyfile(self, path: Path | None) -> None:
        """Use a key file with the passphrase; None uses none."""
        self._keyfile = path
        self.keyfile_button.setText(self.tr("Key file: {name}").format(name=path.name) if path
                                    else self.tr("Use a key file"))
        self.changed.emit()

    def content(self) -> Callable[[], bytes | None]:
        """Return a job that reads the key file. It raises KeyfileUnreadable, KeyfileTooLarge."""
        path = self._keyfile
        return lambda: read_keyfile(path) if path is not None else None

    def clear(self) -> None:
        """Forget what was typed, and hide again; the key file stays chosen."""
        self.field.clear()

    def start_over(self) -> None:
        """Forget what was typed, and the key file with it."""
        self.clear()
        self.use_keyfile(None)

    def again(self) -> None:
        """Be ready to correct what was typed."""
        self.line.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_keyfile(self) -> None:
        if self._keyfile is not None:
            self.use_keyfile(None)
            return
        from fieldbook.ui.widgets.picker import FilePicker  # here: most people have no key file

        picker = FilePicker.to_open(self.tr("Choose the key file"), self._background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use_keyfile(paths[0]))
        picker.open()


def read_keyfile(path: Path) -> bytes:
    """Return the content of a key file. Raises KeyfileUnreadable, KeyfileTooLarge."""
    from fieldbook.vault import keyfiles  # here: most people have no key file

    return keyfiles.read(path)
