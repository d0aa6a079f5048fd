"""The unlock page: a passphrase, a language switch, nothing else.

It looks and lasts the same for every passphrase, right or wrong, until the vault has answered.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.opening import Opened, opener
from fieldbook.ui.pages.locked import LanguageButton, LockedContext, QuietColumn
from fieldbook.ui.pages.ways import WaysButton, way_out_button
from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.ui.widgets.labels import Label
from fieldbook.ui.widgets.passphrase_entry import PassphraseEntry

if TYPE_CHECKING:
    from fieldbook.session import Session


class UnlockPage(QuietColumn):
    """Says `opened(Opened)` when the vault is open, `way_asked(name)` for what else can be done."""

    opened = Signal(object)
    way_asked = Signal(str)

    def __init__(self, context: LockedContext, parent: QWidget | None = None) -> None:
        super().__init__(380, parent)
        self._context = context
        self.column.addWidget(Label("Fieldbook", "title"))
        self.column.addSpacing(12)
        foot = QHBoxLayout()
        self.passphrase = PassphraseEntry(self.tr("Passphrase"), context.background, row=foot)
        self.passphrase.entered.connect(self.open_vault)
        self.button = PrimaryButton(self.tr("Open"))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.setMinimumHeight(44)
        self.button.clicked.connect(self.open_vault)
        self.banner = Banner(narrow=True)
        for widget in (self.passphrase, self.button, self.banner):
            self.column.addWidget(widget)
        foot.addWidget(WaysButton(self.way_asked.emit, with_vault=True))
        foot.addStretch(1)
        foot.addWidget(LanguageButton(context.speech))
        self.column.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def keyfile(self) -> Path | None:
        """The key file that goes with the passphrase, if one was chosen."""
        return self.passphrase.keyfile

    def say(self, happened: str, to_do: str) -> None:
        """Say what another way has done, and what to do now."""
        self.banner.say(happened, "", to_do, tone="ok")

    def open_vault(self) -> None:
        """Try the passphrase; the window stays alive meanwhile."""
        if not self.button.isEnabled():
            return
        self._busy(True)
        make = attempt(self._context, self.passphrase.text(), self.passphrase.content())
        self._context.background.run(
            opener(self._context.background, make), owner=self, on_done=self._done,
            on_error=self._failed)

    def _busy(self, busy: bool) -> None:
        self.banner.dismiss()
        self.button.setText(self.tr("Opening…") if busy else self.tr("Open"))
        self.button.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)

    def _done(self, opened: Opened) -> None:
        self.passphrase.clear()
        self.opened.emit(opened)

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self.banner.explain(explain(error), way_out_button(error, self.way_asked.emit))
        self.passphrase.again()


def attempt(context: LockedContext, passphrase: str,
            keyfile: Callable[[], bytes | None]) -> Callable[[], Session]:
    """Return the job that tries a passphrase with what `keyfile` reads."""
    return lambda: context.app.unlock(passphrase, keyfile())
