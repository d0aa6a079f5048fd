"""From words to a passphrase that counts: choose, at wish with a key file, type back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldbook.core.background import Background
from fieldbook.ui.pages.new_passphrase import RepeatStep
from fieldbook.ui.pages.passphrases_steps import KeyfileStep, Wanted, WordsStep
from fieldbook.ui.pages.step_walk import PassphraseWalk


class NewPassphrase(PassphraseWalk):
    """Three steps in the place of the list. Says `ready(Wanted)` or `given_up`."""

    ready = Signal(object)

    def __init__(self, background: Background, language: str, last: str, working: str, *,
                 has_keyfile: bool = False, parent: QWidget | None = None) -> None:
        self.words = WordsStep(language, background)
        self.keyfile = KeyfileStep(background, has_one=has_keyfile)
        self.repeat = RepeatStep()
        super().__init__((self.words, self.keyfile, self.repeat), last, working, parent)
        self.done.connect(self._want)

    def drop(self) -> None:
        """Remove a key file that was made for a passphrase that does not come to be."""
        self.keyfile.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape give up: little has been typed."""
        if event.key() == Qt.Key.Key_Escape and not self.is_at_work:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _want(self) -> None:
        self.set_busy(True)
        self.ready.emit(Wanted(self.words.passphrase(), self.keyfile.file, self.keyfile.keeps))
