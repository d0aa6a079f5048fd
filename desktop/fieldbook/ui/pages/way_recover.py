"""The way back into a vault whose passphrase is forgotten: words from paper, a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fieldbook.ui.opening import Opened
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.recovery_entry import SecretEntry
from fieldbook.ui.pages.recovery_walk import asker
from fieldbook.ui.pages.way_steps import SteppedWay

PAPER, CHOOSE, REPEAT = range(3)


class RecoverWay(SteppedWay):
    """Words; whether they open this vault; a new passphrase, typed back; then it opens."""

    def __init__(self, context: LockedContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, QCoreApplication.translate("RecoverWay", "Open with words from paper"),
            parent)
        self._secret = b""
        self.entry = SecretEntry(asker(context.background, self, self._failed),
                                 context.speech.language.code)
        self.entry.changed.connect(self._fit)
        self.entry.secret.connect(self._try)
        self.lay_out(self.entry)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        if self.number == PAPER:
            self.entry.begin()

    def show_step(self, number: int) -> None:
        """Show a step and be ready to type into it."""
        super().show_step(number)
        if number == PAPER:
            self.entry.begin()

    def go_on(self) -> None:
        """Take the words; go from step to step; the last opens the vault."""
        if not self.next.isEnabled():
            return
        if self.number == PAPER:
            self.banner.dismiss()
            self.entry.go_on()
        elif self.number == CHOOSE:
            self.show_step(REPEAT)
        else:
            self._recover()

    def go_back(self) -> None:
        """Go one step back; words that were right need not be typed again."""
        if self.number == CHOOSE:
            self._secret = b""
            self.entry.forget()
        super().go_back()

    def _say(self, step: QWidget) -> str:
        if step is self.entry:
            return self.tr(
                "Type what is on your recovery sheet, or the shares that people keep for you. "
                "Nothing is changed before you have chosen a new passphrase.")
        if step is self.choose:
            return self.tr(
                "These words open your vault. Choose a new passphrase; those that opened the same "
                "until now open nothing any more. What is on paper stays valid.")
        return ""

    def _onward(self, step: QWidget) -> tuple[str, bool]:
        if step is self.entry:
            return self.entry.onward, self.entry.is_ready()
        word, ready = super()._onward(step)
        return word or self.tr("Open"), ready

    def _try(self, secret: bytes) -> None:
        from fieldbook.vault.recovering import try_out

        self._work(True)
        self.next.setText(self.tr("Trying…"))
        folder = self.context.app.vault_folder
        self.context.background.run(
            lambda: try_out(folder, secret), owner=self, parallel=True,
            on_done=lambda _: self._opens(secret), on_error=self._opens_not)

    def _opens(self, secret: bytes) -> None:
        self._work(False)
        self._secret = secret
        self.entry.forget()
        self.show_step(CHOOSE)

    def _opens_not(self, error: BaseException) -> None:
        self._work(False)
        if self.entry.by_shares.isChecked():
            self.entry.forget()
        if not self.entry.explain(error):
            self._failed(error)

    def _recover(self) -> None:
        self._work(True)
        self.next.setText(self.tr("Opening…"))
        app, secret, new = self.context.app, self._secret, self.choose.passphrase()
        self._open(lambda: app.recover(secret, new))

    def _done(self, opened: Opened) -> None:
        self._secret = b""
        super()._done(opened)

    def _failed(self, error: BaseException) -> None:
        self._work(False)
        if self.number == REPEAT:
            self.show_step(CHOOSE)
        super()._failed(error)
