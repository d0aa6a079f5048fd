"""Typing words from paper: one sheet or share, typed back; or enough of them to open a vault."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.core.errors import WorldError
from fieldbook.crypto.errors import ShareDamaged, SharesUnlike, WordsDamaged
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.recovery_walk import Ask, Part
from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.card import CardRow
from fieldbook.ui.widgets.choices import Radio
from fieldbook.ui.widgets.paper_words import PaperWords, isolated
from fieldbook.ui.widgets.revealing import reveal
from fieldbook.ui.widgets.word_grid import WordGrid

if TYPE_CHECKING:
    from fieldbook.crypto.word_hints import Lexicon

translate = QCoreApplication.translate
OF_SHEET, OF_SHARE = 15, 20
"""Words on a sheet and in a share of ours."""


def wrong_words(error: WorldError, typed: Sequence[str]) -> str:
    """Say which word is wrong, as far as the check words can tell."""
    reason, position = error.facts.get("reason"), error.facts.get("position")
    place = position if isinstance(position, int) else 0
    locale = QLocale()
    sentence = {
        "unknown": translate("WrongWords", "Word {number}, “{word}”, is not in the list."),
        "wrong": translate("WrongWords", "Word {number}, “{word}”, is not the one that was "
                           "written down."),
        "swapped": translate("WrongWords", "Words {number} and {next} have changed places."),
        "missing": translate("WrongWords", "A word is missing before word {number}."),
        "extra": translate("WrongWords", "Word {number}, “{word}”, is one too many."),
        "count": translate("WrongWords", "Some words are missing."),
    }.get(str(reason), translate("WrongWords", "More than one word is wrong."))
    word = typed[place - 1] if 0 < place <= len(typed) else ""
    return sentence.format(number=locale.toString(place), next=locale.toString(place + 1),
                           word=isolated(word))


class TypedBack(Part):
    """What to type, a grid of words, and what is wrong with them."""

    changed = Signal()
    entered = Signal()

    def __init__(self, count: int, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = False
        self.text_label = self.say(text)
        self.text_label.setVisible(bool(text))
        self._count = count
        self._cell = 0
        self._grid: WordGrid | None = None
        self._lexicon: Lexicon | None = None
        self.trouble = Banner(narrow=True)
        self.body.addWidget(self.trouble)

    @property
    def grid(self) -> WordGrid:
        """The fields; made when they are first needed, as they are many."""
        if self._grid is None:
            grid = self._grid = WordGrid(self._count)
            grid.changed.connect(self._edited)
            grid.entered.connect(self.entered)
            grid.cells.be_as_wide(self._cell)
            self.body.insertWidget(1, grid)
            grid.show()
            if self._lexicon is not None:
                grid.use(self._lexicon)
        return self._grid

    def showEvent(self, event: QShowEvent) -> None:
        """Have fields to type into."""
        super().showEvent(event)
        self.grid.show()

    def line_up(self, shown: PaperWords) -> None:
        """Break the lines where those of the words that were copied were broken."""
        self._cell = shown.cell_width
        if self._grid is not None:
            self._grid.cells.be_as_wide(self._cell)

    def use_sheet(self, ask: Ask, language: str) -> None:
        """Know the words of sheets, of `language` first; the lists are read beside the window."""
        from fieldbook.crypto import word_hints

        self.share = False
        ask(lambda: word_hints.of_any_sheet(language), self._learn, parallel=True)

    def use_shares(self, ask: Ask) -> None:
        """Know the words of shares."""
        from fieldbook.crypto import word_hints

        self.share = True
        ask(word_hints.of_shares, self._learn, parallel=True)

    def _learn(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        if self._grid is not None:
            self._grid.use(lexicon)

    def is_ready(self) -> bool:
        """Whether there are about as many words as there should be."""
        return self._grid is not None and len(self._grid.words()) >= self._count - 1

    def text(self) -> str:
        """Return what was typed."""
        return self.grid.text()

    def begin(self) -> None:
        """Be ready to type."""
        self.grid.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let go of what was typed."""
        self.trouble.dismiss()
        if self._grid is not None:
            self._grid.clear()

    def _edited(self) -> None:
        self.trouble.dismiss()
        self.changed.emit()

    def explain(self, error: BaseException) -> bool:
        """Say what is wrong with the words; False: the error is not about them."""
        self.trouble.dismiss()
        if isinstance(error, WordsDamaged | ShareDamaged):
            self._point_at(error)
        elif isinstance(error, WorldError) and error.kind in (
                "recovery-other", "recovery-opens-nothing", SharesUnlike.kind, "shares-too-few"):
            self.trouble.explain(explain(error))
        else:
            return False
        QTimer.singleShot(0, self.trouble, lambda: reveal(self.trouble))
        return True

    def _point_at(self, error: WordsDamaged | ShareDamaged) -> None:
        from fieldbook.crypto.word_hints import hint_for_share, hint_for_sheet

        typed = self.grid.words()
        hint = (hint_for_share if self.share else hint_for_sheet)(self.text())
        sentence = wrong_words(error, typed)
        position = error.facts.get("position")
        if hint is not None and hint.position != position:
            position = None
        place = self.grid.place_of(position) if isinstance(position, int) else 0
        near = hint.near if hint is not None and isinstance(position, int) else ()
        self.grid.say()
        self.trouble.say(
            sentence, translate("WrongWords", "Nothing was changed."),
            translate("WrongWords", "Compare each word with the paper, and correct what was "
                      "typed, or the paper if it is wrong."), tone="warn",
            action=self.grid.offer(place, near[0]) if near else None)
        if isinstance(position, int):
            self.grid.lines[place].say_wrong(True)
            self.grid.focus_on(place)


class SecretEntry(Part):
    """A sheet, or shares one after another, until they give a secret.

    `secret(bytes)`: they do. `changed`: look again at `onward` and `is_ready`.
    """

    changed = Signal()
    secret = Signal(object)

    def __init__(self, ask: Ask, language: str, *, sheet: bool = True, shares: bool = True,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from fieldbook.vault.gathering import Gathering  # here: not before it is asked for

        self._ask, self._language = ask, language
        self._gathering = Gathering()
        self.by_sheet = Radio(self.tr("I have the sheet"))
        self.by_shares = Radio(self.tr("I have shares"))
        for radio in (self.by_sheet, self.by_shares):
            self.body.addWidget(radio)
            radio.setVisible(sheet and shares)
        self._ticks = QVBoxLayout()
        self._ticks.setSpacing(0)
        self.body.addLayout(self._ticks)
        self.count = self.say("", "strong")
        self.sheet = TypedBack(OF_SHEET)
        self.share = TypedBack(OF_SHARE)
        for entry in (self.sheet, self.share):
            self.body.addWidget(entry)
            entry.changed.connect(self.changed)
            entry.entered.connect(self.go_on)
        self.sheet.use_sheet(ask, language)
        self.share.use_shares(ask)
        (self.by_sheet if sheet else self.by_shares).setChecked(True)
        self.by_shares.toggled.connect(self._fit)
        self._fit()

    @property
    def entry(self) -> TypedBack:
        """The fields that are shown."""
        return self.share if self.by_shares.isChecked() else self.sheet

    @property
    def onward(self) -> str:
        """What the button that goes on says."""
        if self.entry is self.sheet or (
                self._gathering.missing == 1 and self._gathering.have):
            return self.tr("Go on")
        return self.tr("Take this share")

    def is_ready(self) -> bool:
        """Whether there are words to look at."""
        return self.entry.is_ready()

    def begin(self) -> None:
        """Be ready to type."""
        self.entry.begin()

    def forget(self) -> None:
        """Let go of everything that was typed."""
        from fieldbook.vault.gathering import Gathering

        self._gathering = Gathering()
        self.sheet.forget()
        self.share.forget()
        self._fit()

    def go_on(self) -> None:
        """Take the sheet, or the next share."""
        if not self.is_ready():
            return
        entry, text = self.entry, self.entry.text()
        entry.trouble.dismiss()
        if entry is self.sheet:
            from fieldbook.vault.recovering import secret_of_words

            self._ask(lambda: secret_of_words(text), self.secret.emit, failed=self._wrong,
                      parallel=True)
            return
        gathering = self._gathering
        self._ask(lambda: gathering.add(text), self._added, failed=self._wrong, parallel=True)

    def explain(self, error: BaseException) -> bool:
        """Say what is wrong with the words; False: the error is not about them."""
        return self.entry.explain(error)

    def _wrong(self, error: BaseException) -> None:
        self.explain(error)

    def _added(self, new: bool) -> None:
        if not new:
            self.share.trouble.say(
                self.tr("This share was typed already."), "",
                self.tr("Type another one, from another person."), tone="warn")
            return
        self.share.forget()
        self._fit()
        gathering = self._gathering
        if gathering.missing == 0:
            self._ask(gathering.secret, self.secret.emit, failed=self._wrong, parallel=True)
        else:
            self.share.begin()

    def _fit(self) -> None:
        shares = self.by_shares.isChecked()
        self.sheet.setVisible(not shares)
        self.share.setVisible(shares)
        while (item := self._ticks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        have, missing = self._gathering.have, self._gathering.missing
        for number in range(1, have + 1 if shares else 1):
            row = CardRow("check", self.tr("Share {number} is good").format(
                number=QLocale().toString(number)))
            self._ticks.addWidget(row)
            row.show()
        self.count.setVisible(shares)
        if have == 0:
            self.count.setText(self.tr("Type the first share."))
        elif missing:
            self.count.setText(self.tr("%Ln more share(s) needed.", "", missing))
        else:
            self.count.setText(self.tr("These are enough."))
        self.changed.emit()
