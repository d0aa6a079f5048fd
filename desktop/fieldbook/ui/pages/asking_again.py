"""Asks for the passphrase once more before something that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.recovery_walk import wait_words
from fieldbook.ui.pages.unlock import read_keyfile
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.labels import Label
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.picker import FilePicker
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


class AskAgain(Dialog):
    """Somebody who finds the window open must not get further than reading.

    `text` says what will be done; `then` is called once, with what was typed, when it opens this
    half of the vault. The test costs as long as unlocking; what is typed elsewhere meanwhile is
    kept all the same, for the store's lane has only the comparison.
    """

    def __init__(self, page: Page, text: str, accept: str, then: Confirmed, *,
                 title: str = "") -> None:
        super().__init__(
            title or QCoreApplication.translate("AskAgain", "Your passphrase, once more"), accept,
            page, text=text)
        self._page, self._then = page, then
        self._passphrases = Passphrases(page.services.vault)
        self._keyfile: Path | None = None
        self._given_up = False
        self._accept_word = accept
        name = self.tr("Passphrase")
        label = Label(name)
        self.passphrase = PassphraseField(name)
        label.setBuddy(self.passphrase.line)
        self.passphrase.entered.connect(self.accept)
        self.passphrase.forget_after()
        self.body.addWidget(label)
        self.body.addWidget(self.passphrase)
        self.keyfile_button = Button(self.tr("Use a key file"), kind="link")
        self.keyfile_button.clicked.connect(self._ask_keyfile)
        row = QHBoxLayout()
        row.addWidget(self.keyfile_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.passphrase.setFocus()

    def accept(self) -> None:
        """Try what was typed; the dialog stays until it opens this half."""
        if not self.accept_button.isEnabled() or not self.passphrase.text():
            return
        self._busy(True)
        passphrase, path, derive = self.passphrase.text(), self._keyfile, self._passphrases.derive

        def job() -> _Attempt:
            content = read_keyfile(path) if path is not None else None
            return _Attempt(passphrase, content, derive(passphrase, content))

        self._page.background.run(job, owner=self, on_done=self._compare, on_error=self._wrong,
                                  parallel=True)

    def reject(self) -> None:
        """Close, and hear no more of a try that is under way."""
        self._given_up = True
        self.passphrase.clear()
        super().reject()

    def use_keyfile(self, path: Path | None) -> None:
        """Use a key file with the passphrase; None uses none."""
        self._keyfile = path
        self.keyfile_button.setText(self.tr("Key file: {name}").format(name=path.name) if path
                                    else self.tr("Use a key file"))

    def _compare(self, attempt: _Attempt) -> None:
        self._page.background.run(lambda: self._passphrases.require(attempt.derived), owner=self,
                                  on_done=lambda _: self._right(attempt), on_error=self._wrong)

    def _right(self, attempt: _Attempt) -> None:
        if self._given_up:
            return
        self.passphrase.clear()
        super().accept()
        self._then(attempt.passphrase, attempt.keyfile)

    def _wrong(self, error: BaseException) -> None:
        self._busy(False)
        self.banner.explain(explain(error))
        self.passphrase.line.selectAll()
        self.passphrase.setFocus()

    def _busy(self, busy: bool) -> None:
        self.banner.dismiss()
        self.accept_button.setText(wait_words() if busy else self._accept_word)
        for widget in (self.accept_button, self.passphrase, self.keyfile_button):
            widget.setEnabled(not busy)

    def _ask_keyfile(self) -> None:
        if self._keyfile is not None:
            self.use_keyfile(None)
            return
        picker = FilePicker.to_open(self.tr("Choose the key file"), self._page.background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use_keyfile(paths[0]))
        picker.open()
