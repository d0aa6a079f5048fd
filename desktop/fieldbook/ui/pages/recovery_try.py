"""Trying a sheet or shares out: would they open this vault today? Nothing is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldbook.ui.pages.recovery_entry import SecretEntry
from fieldbook.ui.pages.recovery_walk import Ask, Walk
from fieldbook.vault.recovering import Recovery

if TYPE_CHECKING:
    from fieldbook.session import Session


class TryWalk(Walk):
    """Takes words from paper, and says what they would do."""

    def __init__(self, ask: Ask, session: Session, language: str, *, sheet: bool, shares: bool,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._session = ask, session
        self.say(self.tr(
            "Type what is on the paper, as you would if the passphrase were forgotten. You see "
            "whether it would open this vault today. Nothing is changed."))
        self.entry = SecretEntry(ask, language, sheet=sheet, shares=shares)
        self.body.addWidget(self.entry)
        self.entry.secret.connect(self._try)
        self.entry.changed.connect(self._fit)
        self._fit()

    def is_ready(self) -> bool:
        """Whether there are words to look at."""
        return self.entry.is_ready()

    def go_on(self) -> None:
        """Take what was typed."""
        if not self.is_busy:
            self.entry.go_on()

    def begin(self) -> None:
        """Be ready to type."""
        self.entry.begin()

    def forget(self) -> None:
        """Let go of everything that was typed."""
        self.entry.forget()

    def _fit(self) -> None:
        self.onward = self.entry.onward
        self.changed.emit()

    def _try(self, secret: bytes) -> None:
        self.work(True)
        recovery = Recovery(self._session.vault)
        self._ask(lambda: recovery.derive(secret), self._tried, failed=self._opens_not,
                  parallel=True)

    def _tried(self, key: bytes) -> None:
        recovery = Recovery(self._session.vault)
        self._ask(lambda: recovery.rehearse(key), self._opens, failed=self._opens_not)

    def _opens(self, copies: tuple[str, ...]) -> None:
        self.work(False)
        self.forget()
        self.finished.emit(self.tr("This would open your vault today.") if len(copies) > 1 else
                           self.tr("This would open your vault today, but one of the two copies "
                                   "of the keys is damaged. Lock and unlock, and try again."))

    def _opens_not(self, error: BaseException) -> None:
        self.work(False)
        shares = self.entry.by_shares.isChecked()
        if shares:
            self.entry.forget()
        if not self.entry.explain(error):
            self.failed.emit(error)
