"""What the dialogs share that take a passphrase: it is tried beside the window, and they stay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldbook.core.background import Background
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.recovery_walk import wait_words
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.passphrase_entry import PassphraseEntry


class PassphraseDialog(Dialog):
    """A passphrase with its key file; `_try` says what becomes of it."""

    def __init__(self, page: QWidget, background: Background, title: str, text: str, *, name: str,
                 accept: str, cancel: str = "") -> None:
        super().__init__(title, accept, page, text=text, cancel=cancel)
        self.background = background
        self.given_up = False
        self._accept_word = accept
        self.passphrase = PassphraseEntry(name, background)
        self.passphrase.entered.connect(self.accept)
        self.body.addWidget(self.passphrase)
        self.body.addStretch(1)
        self.passphrase.setFocus()

    def accept(self) -> None:
        """Try what was typed; the dialog stays meanwhile."""
        if not self.accept_button.isEnabled() or not self.passphrase.text():
            return
        self.set_busy(True)
        self._try(self.passphrase.text(), self.passphrase.content())

    def reject(self) -> None:
        """Close, and hear no more of a try that is under way."""
        self.given_up = True
        self.passphrase.clear()
        super().reject()

    def finish(self) -> None:
        """Close, because what was typed was right."""
        self.passphrase.clear()
        super().accept()

    def refuse(self, error: BaseException) -> None:
        """Say what was wrong, and be ready for another try."""
        self.set_busy(False)
        self.banner.explain(explain(error))
        self.passphrase.again()

    def set_busy(self, busy: bool) -> None:
        """Take no further word while the passphrase is tried."""
        self.banner.dismiss()
        self.accept_button.setText(wait_words() if busy else self._accept_word)
        for widget in (self.accept_button, self.passphrase):
            widget.setEnabled(not busy)

    def _try(self, passphrase: str, keyfile: Callable[[], bytes | None]) -> None:
        """Try it; then call `finish` or `refuse`. `keyfile`: a job that reads the key file."""
