"""What ways at the locked window share: a passphrase with its key file, and long work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.core.background import Background
from fieldbook.core.errors import Cancelled
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.locked import LanguageButton, LockedContext
from fieldbook.ui.pages.unlock import read_keyfile
from fieldbook.ui.pages.ways import Way, way_out, way_out_button
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Label
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.progress import ProgressRow

T = TypeVar("T")


class PassphraseEntry(QWidget):
    """A passphrase, and at wish a key file. `entered`: Return was pressed; `changed`: typed."""

    entered = Signal()
    changed = Signal()

    def __init__(self, name: str, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._keyfile: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = Label(name)
        self.field = PassphraseField(name)
        label.setBuddy(self.field.line)
        self.setFocusProxy(self.field)
        self.field.entered.connect(self.entered)
        self.field.changed.connect(lambda _: self.changed.emit())
        self.keyfile_button = Button("", kind="link")
        self.keyfile_button.clicked.connect(self._ask_keyfile)
        self.row = QHBoxLayout()
        self.row.addWidget(self.keyfile_button)
        self.row.addStretch(1)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addLayout(self.row)
        self.use_keyfile(None)

    @property
    def keyfile(self) -> Path | None:
        """The key file that goes with the passphrase, if one was chosen."""
        return self._keyfile

    def passphrase(self) -> str:
        """Return what was typed."""
        return self.field.text()

    def use_keyfile(self, path: Path | None) -> None:
        """Use a key file with the passphrase; None uses none."""
        self._keyfile = path
        self.keyfile_button.setText(self.tr("Key file: {name}").format(name=path.name) if path
                                    else self.tr("Use a key file"))
        self.changed.emit()

    def content(self) -> Callable[[], bytes | None]:
        """Return a job that reads the key file. It raises KeyfileUnreadable."""
        path = self._keyfile
        return lambda: read_keyfile(path) if path is not None else None

    def clear(self) -> None:
        """Forget what was typed, and be ready for another."""
        self.field.clear()
        self.use_keyfile(None)

    def again(self) -> None:
        """Be ready to correct what was typed."""
        self.field.line.selectAll()
        self.field.setFocus()

    def _ask_keyfile(self) -> None:
        if self._keyfile is not None:
            self.use_keyfile(None)
            return
        from fieldbook.ui.widgets.picker import FilePicker  # here: most people have no key file

        picker = FilePicker.to_open(self.tr("Choose the key file"), self._background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use_keyfile(paths[0]))
        picker.open()


class WorkingWay(Way):
    """A way with a form and work that takes long: `form` is shown, or `progress` with its Stop.

    While it works, nothing leads away from the page but Stop and closing the window.
    """

    def __init__(self, context: LockedContext, title: str, text: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(context, title, text, parent)
        self.form = QWidget()
        self.form_body = QVBoxLayout(self.form)
        self.form_body.setContentsMargins(0, 0, 0, 0)
        self.form_body.setSpacing(16)
        self.progress = ProgressRow("")
        self.progress.hide()
        self.body.addWidget(self.form)
        self.body.addWidget(self.progress)

    def work(self, title: str, job: Callable[[], T], then: Callable[[T], None],
             stopped: tuple[str, str]) -> None:
        """Run `job` beside the window. `stopped`: what is said when the user stopped it."""
        self.banner.dismiss()
        self._busy(True)
        self.progress.begin(title)
        self.progress.button.setFocus()

        def done(answer: T) -> None:
            self._busy(False)
            then(answer)

        def failed(error: BaseException) -> None:
            self._busy(False)
            if isinstance(error, Cancelled):
                self.banner.say(*stopped)
            else:
                self.explain(error)
            self.refused()

        self.context.background.run(job, owner=self, on_done=done, on_error=failed)

    def explain(self, error: BaseException) -> None:
        """Say what went wrong, with the way out of it when that is another one."""
        out = way_out(error)
        button = (way_out_button(error, self.way_asked.emit)
                  if out is not None and not out.is_shown_by(self) else None)
        self.banner.explain(explain(error), button)

    def refused(self) -> None:
        """Be ready for another try; the banner says what was wrong."""

    def _busy(self, busy: bool) -> None:
        for widget in (self.form, self.about):
            widget.setVisible(not busy)
        self.progress.setVisible(busy)
        self.back_button.setEnabled(not busy)
        for button in self.findChildren(LanguageButton):
            button.setEnabled(not busy)


def in_words(size: int) -> str:
    """Return a size in bytes as the user's language writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def emptied(layout: QBoxLayout) -> None:
    """Take every widget out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
