"""Names the passphrase that shall open nothing any more, by typing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal

from fieldbook.ui.pages.page import Page
from fieldbook.ui.pages.passphrase_dialog import PassphraseDialog
from fieldbook.vault.passphrases import Derived, Passphrases


class RemoveDialog(PassphraseDialog):
    """Says `removed` when it is done; stays open while the passphrase is not one to remove.

    `staying` is the one that goes on opening this vault.
    """

    removed = Signal()

    def __init__(self, page: Page, staying: Derived) -> None:
        super().__init__(
            page, page.background,
            QCoreApplication.translate("RemoveDialog", "Remove a passphrase"),
            QCoreApplication.translate(
                "RemoveDialog", "Type the passphrase that shall open nothing any more. A copy of "
                "the vault that somebody made before still opens with it."),
            name=QCoreApplication.translate("RemoveDialog", "The passphrase to remove"),
            accept=QCoreApplication.translate("RemoveDialog", "Remove it"))
        self._passphrases = Passphrases(page.services.vault)
        self._staying = staying

    def reject(self) -> None:
        """Close; what has not begun does not happen, and what has begun is waited for."""
        if self.cancel_button.isEnabled():
            super().reject()

    def set_busy(self, busy: bool) -> None:
        """Take no further word; giving up is possible until the removal begins."""
        super().set_busy(busy)
        self.cancel_button.setEnabled(True)

    def _try(self, passphrase: str, keyfile: Callable[[], bytes | None]) -> None:
        derive = self._passphrases.derive
        self.background.run(lambda: derive(passphrase, keyfile()), owner=self,
                            on_done=self._remove, on_error=self.refuse, parallel=True)

    def _remove(self, one: Derived) -> None:
        if self.given_up:
            return
        self.cancel_button.setEnabled(False)
        self.background.run(lambda: self._passphrases.remove(one, self._staying), owner=self,
                            on_done=lambda _: self._done(), on_error=self.refuse)

    def _done(self) -> None:
        self.finish()
        self.removed.emit()
