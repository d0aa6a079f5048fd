"""A passphrase that may be given away: nobody can go on from it to the one that may not."""

from __future__ import annotations

from fieldbook.core.background import Background
from fieldbook.ui.pages.passphrases_steps import WordsStep
from fieldbook.ui.pages.strength import Judgement
from fieldbook.vault.likeness import PassphraseAlike, require_unlike

_DRAWS = 50


class UnlikeWords(WordsStep):
    """Words drawn or typed, none of which helps to guess `present`."""

    _present = ""

    def __init__(self, language: str, background: Background, present: str) -> None:
        super().__init__(language, background)
        self.title = self.tr("The passphrase that you would give")
        self._present = present
        self.draw()

    def draw(self) -> None:
        """Show six other words, of which none is in the present passphrase."""
        known = self._present.casefold().split()
        for _ in range(_DRAWS):
            super().draw()
            # a short word is no reason to refuse what somebody chose, but one to draw again
            if not self._is_alike(self._words) and set(known).isdisjoint(self._words.split()):
                return

    def is_done(self) -> bool:
        """Hard to guess, and unlike the present one."""
        return super().is_done() and not self._is_alike(self.passphrase())

    def forget(self) -> None:
        """Let go of both."""
        super().forget()
        self._present = ""

    def _judged(self, judgement: Judgement) -> None:
        super()._judged(judgement)
        if judgement.text == self.own.text() and self._is_alike(judgement.text):
            self.verdict.setText(self.tr(
                "Too much like the passphrase that you typed before. Whoever knows one of the two "
                "must not be able to guess the other. Take other words."))

    def _is_alike(self, text: str) -> bool:
        try:
            require_unlike(self._present, text)
        except PassphraseAlike:
            return True
        return False
