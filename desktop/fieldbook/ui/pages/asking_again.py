"""Asks for the passphrase once more before something that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldbook.ui.pages.passphrase_dialog import PassphraseDialog
from fieldbook.vault.passphrases import Derived, Passphrases

if TYPE_CHECKING:
    from fieldbook.ui.pages.page import Page

Confirmed = Callable[[str, bytes | None], None]
"""Called with the passphrase and the content of its key file, when they open this half."""


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What was typed and chosen, and what it is in this vault."""

    passphrase: str = field(repr=False)
    keyfile: bytes | None = field(repr=False)
    derived: Derived


class AskAgain(PassphraseDialog):
    """Somebody who finds the window open must not get further than reading.

    `text` says what will be done; `then` is called once, with what was typed, when it opens this
    half of the vault. The test costs as long as unlocking; what is typed elsewhere meanwhile is
    kept all the same, for the store's lane has only the comparison.
    """

    derived: Derived
    """What was typed, as this vault takes it; there is none before `then` is called."""

    def __init__(self, page: Page, text: str, accept: str, then: Confirmed, *,
                 title: str = "") -> None:
        super().__init__(
            page, page.background,
            title or QCoreApplication.translate("AskAgain", "Your passphrase, once more"), text,
            name=QCoreApplication.translate("AskAgain", "Passphrase"), accept=accept)
        self._then = then
        self._passphrases = Passphrases(page.services.vault)

    def _try(self, passphrase: str, keyfile: Callable[[], bytes | None]) -> None:
        derive = self._passphrases.derive

        def job() -> _Attempt:
            content = keyfile()
            return _Attempt(passphrase, content, derive(passphrase, content))

        self.background.run(job, owner=self, on_done=self._compare, on_error=self.refuse,
                            parallel=True)

    def _compare(self, attempt: _Attempt) -> None:
        self.background.run(lambda: self._passphrases.require(attempt.derived), owner=self,
                            on_done=lambda _: self._right(attempt), on_error=self.refuse)

    def _right(self, attempt: _Attempt) -> None:
        if self.given_up:
            return
        self.finish()
        self.derived = attempt.derived
        self._then(attempt.passphrase, attempt.keyfile)
