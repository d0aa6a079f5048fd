"""A passphrase is chosen, of drawn words or of one's own, and typed back from the paper."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from fieldbook.core.background import Background
from fieldbook.ui.pages.steps import Step
from fieldbook.ui.pages.strength import WORDS, Judgement, judge, verdict
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.passphrase import PassphraseField


class ChoosingStep(Step):
    """Words drawn at random, or a passphrase of one's own that is judged.

    Lay out `words`, `again`, `own` and `verdict`; then `draw()` and `choose_own(False)`.
    """

    def __init__(self, language: str, background: Background) -> None:
        super().__init__()
        self._language, self._background = language, background
        self._words = ""
        self._judgement: Judgement | None = None
        self._is_own = False
        self._for_drawn: tuple[QWidget, ...] = ()
        self.words = WrapLabel("", "words")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = Button(self.tr("Other words"), "refresh")
        self.again.clicked.connect(self.draw)
        self.own = PassphraseField(self.tr("Your own passphrase"))
        self.own.changed.connect(self._typed)
        self.own.entered.connect(self.entered)
        self.verdict = WrapLabel("", "small")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(200)
        self._pause.timeout.connect(self._judge)

    def language_of_words(self) -> str:
        """Return the language in which words are drawn."""
        return self._language

    def draw(self) -> None:
        """Show six other words."""
        from fieldbook.crypto.words import generate_passphrase  # here: not before a first run

        self._words = generate_passphrase(self.language_of_words(), WORDS)
        self.words.setText(self._words)
        self.words.setAccessibleName(
            self.tr("The new passphrase: {words}").format(words=self._words))

    def choose_own(self, own: bool) -> None:
        """Let the user type a passphrase, or return to the drawn words."""
        self._is_own = own
        for widget in self._for_drawn:
            widget.setVisible(not own)
        for widget in (self.own, self.verdict):
            widget.setVisible(own)
        if own:
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def is_own(self) -> bool:
        """Whether the user types a passphrase instead of taking the drawn one."""
        return self._is_own

    def passphrase(self) -> str:
        """Return the passphrase that was chosen."""
        return self.own.text() if self._is_own else self._words

    def is_done(self) -> bool:
        """Drawn words are good; typed ones must be hard enough to guess."""
        return not self._is_own or (self._judgement is not None and self._judgement.is_enough)

    def forget(self) -> None:
        """Let go of the passphrase."""
        self._words = ""
        self._judgement = None
        self.words.clear()
        self.words.setAccessibleName("")
        self.own.clear()

    def _typed(self) -> None:
        self._judgement = None
        self.verdict.setText("")
        self._pause.start()
        self.changed.emit()

    def _judge(self) -> None:
        text = self.own.text()
        if text:
            self._background.run(lambda: judge(text), owner=self, on_done=self._judged,
                                 parallel=True)

    def _judged(self, judgement: Judgement) -> None:
        if judgement.text != self.own.text():
            return
        self._judgement = judgement
        self.verdict.setText(verdict(judgement))
        self.changed.emit()


class RepeatStep(Step):
    """The passphrase, typed back from the paper."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Type it back")
        self._expected = ""
        self.body.addWidget(WrapLabel(self.tr(
            "Type the passphrase from your paper. This shows that you can read what you wrote.")))
        self.field = PassphraseField(self.tr("Passphrase, once more"))
        self.field.changed.connect(self._compare)
        self.field.entered.connect(self.entered)
        self.verdict = WrapLabel("", "small")
        self.body.addWidget(self.field)
        self.body.addWidget(self.verdict)
        self.body.addStretch(1)

    def expect(self, passphrase: str) -> None:
        """Compare with `passphrase` from now on."""
        if passphrase != self._expected:
            self.field.clear()
        self._expected = passphrase
        self._compare()

    def begin(self) -> None:
        """Be ready to type."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_done(self) -> bool:
        """Whether both are the same, however the letters were composed."""
        typed, expected = (unicodedata.normalize("NFKC", each)
                           for each in (self.field.text(), self._expected))
        return bool(typed) and typed == expected

    def forget(self) -> None:
        """Let go of the passphrase."""
        self._expected = ""
        self.field.clear()

    def _compare(self) -> None:
        typed = self.field.text()
        if self.is_done():
            self.verdict.setText(self.tr("It is the same."))
        elif typed and " ".join(typed.split()) == self._expected:
            self.verdict.setText(self.tr("Only the spaces differ: one between two words, and none "
                                         "before or after them."))
        elif typed and not self._expected.startswith(typed):
            self.verdict.setText(self.tr("Not the same yet. Go back to see the words again."))
        else:
            self.verdict.setText("")
        self.changed.emit()
