"""The step of the first run that makes a recovery sheet, or leaves it for later."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldbook.core.background import Background
from fieldbook.ui.pages.recovery_walk import asker, wait_words
from fieldbook.ui.pages.steps import Step
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from fieldbook.session import Session
    from fieldbook.ui.pages.recovery_sheet import SheetWalk


class RecoveryStep(Step):
    """Words to copy, typed back. `finished(words)`: the sheet counts, and what to say about it."""

    finished = Signal(str)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self.title = self.tr("If the passphrase is forgotten")
        self._background = background
        self.walk: SheetWalk | None = None
        self.why = WrapLabel(self.tr(
            "If you forget your passphrase, nobody can open this vault. A recovery sheet changes "
            "that. It takes five minutes; you can also make it later, in Settings."))
        self.body.addWidget(self.why)
        self._buttons = FlowLayout(gap=12)
        self.body.addLayout(self._buttons)
        self.body.addStretch(1)

    def start(self, session: Session, language: str,
              show_error: Callable[[BaseException], None]) -> None:
        """Be ready for a vault that was just made."""
        from fieldbook.ui.pages.recovery_sheet import SheetWalk  # here: not before a vault is made

        walk = SheetWalk(asker(self._background, self, show_error), session, language)
        self.walk = walk
        self.body.insertWidget(1, walk)
        for button in walk.asides:
            self._buttons.addWidget(button)
        walk.changed.connect(self._fit)
        walk.finished.connect(self.finished)
        walk.failed.connect(show_error)
        self._fit()

    def is_done(self) -> bool:
        """Whether the next thing can be done."""
        return self.walk is not None and self.walk.is_ready() and not self.walk.is_busy

    def go_on(self) -> None:
        """Show the words, hide them, or look at what was typed."""
        if self.walk is not None:
            self.walk.go_on()

    def forget(self) -> None:
        """Let go of the words."""
        if self.walk is not None:
            self.walk.forget()

    def begin(self) -> None:
        """Be ready to type."""
        if self.walk is not None:
            self.walk.begin()

    def _fit(self) -> None:
        if self.walk is not None:
            self.onward = wait_words() if self.walk.is_busy else self.walk.onward
            self.why.setVisible(self.walk.is_first)
        self.changed.emit()
