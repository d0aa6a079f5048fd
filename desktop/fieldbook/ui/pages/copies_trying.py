"""Trying a backup out: it is read whole, as bringing it back would, and nothing is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldbook.core.background import Background
from fieldbook.ui.pages.backup_opening import BackupFile, BackupOpener, Opening
from fieldbook.ui.pages.backup_words import Contents
from fieldbook.ui.pages.recovery_walk import Ask, Part, Walk
from fieldbook.ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from fieldbook.session import Session
    from fieldbook.vault.backing_up import Rehearsed


class Trial(Part):
    """Reads a backup whole, with progress and stop. `read`: it is whole; `failed(error)`."""

    read = Signal()
    failed = Signal(object)

    def __init__(self, ask: Ask, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._backups = ask, session.backups
        self.progress = ProgressRow("", self.tr("Stop"))
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.contents: Contents | None = None

    def begin(self, path: Path, opening: Opening) -> None:
        """Read the backup in `path` with the keys that `opening` gives."""
        backups, row = self._backups, self.progress
        row.begin(self.tr("Reading the backup"))
        self._ask(lambda: backups.rehearse(path, opening(), progress=row.hear,
                                           cancelled=row.is_stopped),
                  self._done, failed=self._not_done, parallel=True)

    def _done(self, found: Rehearsed) -> None:
        self.progress.hide()
        if self.contents is not None:
            self.contents.hide()
            self.contents.deleteLater()
        self.contents = Contents(found)
        self.body.addWidget(self.contents)
        self.contents.show()
        self._ask(self._backups.rehearsed, lambda _: self.read.emit())

    def _not_done(self, error: BaseException) -> None:
        self.progress.hide()
        self.failed.emit(error)


class TryWalk(Walk):
    """Which backup, and what opens it; then what is in it."""

    def __init__(self, ask: Ask, session: Session, background: Background, language: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = self.say(self.tr(
            "Read a backup to its end with the words or the key that you would use on the day of "
            "need. You see what it would bring back. Nothing is changed."))
        self.file = BackupFile(background)
        self.opener = BackupOpener(ask, background, language)
        self.trial = Trial(ask, session)
        for part in (self.file, self.opener, self.trial):
            self.body.addWidget(part)
        self.opener.hide()
        self.onward = self.tr("Read it")
        self.file.chosen.connect(self._chosen)
        self.opener.changed.connect(self.changed)
        self.opener.entered.connect(self.go_on)
        self.trial.read.connect(self._read)
        self.trial.failed.connect(self._not_read)

    def is_ready(self) -> bool:
        """Whether there is a file and something that may open it."""
        return self.file.path is not None and self.opener.is_ready()

    def go_on(self) -> None:
        """Read the backup."""
        path = self.file.path
        if path is None or self.is_busy or not self.is_ready():
            return
        self.work(True)
        self.opener.setEnabled(False)
        self.trial.begin(path, self.opener.opening())

    def begin(self) -> None:
        """Be ready to choose."""
        self.file.button.setFocus()

    def forget(self) -> None:
        """Let go of what was typed."""
        self.opener.forget()

    def _chosen(self) -> None:
        self.opener.show()
        self.opener.begin()
        self.changed.emit()

    def _read(self) -> None:
        self.opener.forget()
        self.opener.hide()
        self.file.hide()
        self.text.setText(self.tr("This backup is whole, and what you typed opens it."))
        self.onward = ""
        self.work(False)

    def _not_read(self, error: BaseException) -> None:
        self.opener.setEnabled(True)
        if self.opener.explain(error):
            self.work(False)
        else:
            self.went_wrong(error)
