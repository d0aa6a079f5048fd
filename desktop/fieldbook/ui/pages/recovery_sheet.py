"""Making a recovery sheet: words to copy or print, typed back before they count."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbook.ui.language import LANGUAGES
from fieldbook.ui.pages.recovery_entry import TypedBack
from fieldbook.ui.pages.recovery_print import Paper, ask_and_print, printing_warning
from fieldbook.ui.pages.recovery_walk import Ask, Part, Walk
from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.paper_words import PaperWords
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Handout, Recovery, Typed

if TYPE_CHECKING:
    from fieldbook.session import Session

WORDS = 15
Permit = Callable[[Callable[[], None]], None]
"""Asks whether something may be done, and does it then."""


def at_will(do: Callable[[], None]) -> None:
    """Permit without asking: who has just typed the passphrase need not type it again."""
    do()


class SheetWalk(Walk):
    """Why, and in which language; the words; typed back. `typing`: begin with the last."""

    def __init__(self, ask: Ask, session: Session, language: str, *, older: str = "",
                 permit: Permit = at_will, typing: bool = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._session, self._permit = ask, session, permit
        self._made: list[str] = []
        self._language = language
        self._intro = self._make_intro(older)
        self._shown = self._make_shown()
        self.back = TypedBack(WORDS, self.tr(
            "Type the words from your paper. This shows that you can read what you wrote; the "
            "sheet counts only then."))
        self.back.changed.connect(self.changed)
        self.back.entered.connect(self.go_on)
        self.printing = self.aside(self.tr("Print"), "print", self._print)
        self.again = self.aside(self.tr("See the words again"), "back", self._show_again)
        for part in (self._intro, self._shown, self.back):
            self.body.addWidget(part)
        self._turn(self.back if typing else self._intro)

    def is_ready(self) -> bool:
        """Typed words must be whole; the rest only takes a decision."""
        return self._part is not self.back or self.back.is_ready()

    @property
    def is_first(self) -> bool:
        """Whether no words were made yet."""
        return self._part is self._intro

    def go_on(self) -> None:
        """Make the words; hide them and ask for them; see whether they are the same."""
        if self.is_busy or not self.is_ready():
            return
        if self._part is self._intro:
            self._permit(self._make)
        elif self._part is self._shown:
            self._turn(self.back)
        else:
            self._check()

    def begin(self) -> None:
        """Be ready to type."""
        if self._part is self.back:
            self.back.begin()

    def forget(self) -> None:
        """Take the words off the screen and let go of them."""
        self._made = []
        self.words.show_words([])
        self.back.forget()

    def _make_intro(self, older: str) -> QWidget:
        part = Part()
        part.say(self.tr(
            "{count} words on paper open the vault when the passphrase is forgotten. Have pen and "
            "paper ready, and nobody behind you.").format(count=self.locale().toString(WORDS)))
        part.say(self.tr(
            "Whoever has the paper and this computer can read everything. Keep it away from the "
            "computer, where only you find it."))
        if older:
            part.say(older, "strong")
        self.choice = Choice(self.tr("Language of the words"))
        field = Field(self.tr("Language of the words"), self.choice)
        self.choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        part.body.addWidget(field)
        return part

    def fill(self) -> None:
        """Offer the languages that have words; reads them, so not before it is needed."""
        from fieldbook.crypto.words import closest_language, languages

        names = {each.code: each.name for each in LANGUAGES}
        for code in languages():
            self.choice.addItem(names.get(code, code), code)
        self.choice.setCurrentIndex(self.choice.findData(closest_language(self._language)))

    def _make_shown(self) -> QWidget:
        part = Part()
        part.say(self.tr(
            "Copy the words in their order, with their numbers. They are kept nowhere, and are "
            "not shown again after you leave this page."))
        self.words = PaperWords()
        part.body.addWidget(self.words)
        self.printed = part.say(printing_warning(), "small")
        return part

    def _turn(self, part: QWidget) -> None:
        self._part = part
        for each in (self._intro, self._shown, self.back):
            each.setVisible(each is part)
        self.printing.setVisible(part is self._shown)
        self.again.setVisible(part is self.back and bool(self._made))
        if part is self._intro:
            self.fill()
            self.onward = self.tr("Show the words")
        elif part is self._shown:
            self.onward = self.tr("I have copied them")
        else:
            self.onward = self.tr("Check what I typed")
            self.back.use_sheet(self._ask, self._language)
            self.back.line_up(self.words)
            self.back.begin()
        self.changed.emit()

    def _make(self) -> None:
        self._language = str(self.choice.currentData())
        self.work(True)
        recovery, language = Recovery(self._session.vault), self._language
        self._ask(lambda: recovery.new_sheet(language), self._hand_out, failed=self.went_wrong,
                  parallel=True)

    def _hand_out(self, handout: Handout) -> None:
        recovery = Recovery(self._session.vault)
        self._ask(lambda: recovery.hand_out(handout), self._made_them, failed=self.went_wrong)

    def _made_them(self, words: list[str]) -> None:
        self.work(False)
        self._made = words
        self.words.show_words(words)
        self._turn(self._shown)

    def _show_again(self) -> None:
        self.back.forget()
        self._turn(self._shown)

    def _print(self) -> None:
        ask_and_print(Paper(self._made, QDate.currentDate()), self, self._printed)

    def _printed(self, words: str) -> None:
        self.printed.restyle("body")
        self.printed.setText(words)

    def _check(self) -> None:
        self.work(True)
        recovery, text = Recovery(self._session.vault), self.back.text()
        self._ask(lambda: recovery.verify(text, Use.SHEET), self._right, failed=self._wrong)

    def _right(self, _: Typed) -> None:
        self.work(False)
        self.forget()
        self.finished.emit(self.tr("The sheet counts from now on. An older one opens nothing."))

    def _wrong(self, error: BaseException) -> None:
        self.work(False)
        if not self.back.explain(error):
            self.failed.emit(error)
