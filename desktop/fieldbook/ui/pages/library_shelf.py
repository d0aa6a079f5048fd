"""The shelf: filters over cards that flow into as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.pages.library_card import CourseCard
from fieldbook.ui.pages.library_facts import Catalogue, CourseFacts
from fieldbook.ui.pages.library_words import day_words, language_name
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, WrapLabel

_CARD = 290
"""Width in px, at 100 % text, below which a column of cards is not worth having."""
_GAP = 18


class CardGrid(QWidget):
    """Cards in rows of equal height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._cards: tuple[CourseCard, ...] = ()
        self._columns = 0

    def set_cards(self, cards: Sequence[CourseCard]) -> None:
        """Show these cards, in this order."""
        if tuple(cards) == self._cards:
            return
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
        self._cards = tuple(cards)
        self._columns = 0
        self._flow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._flow()

    def _flow(self) -> None:
        wide = _CARD * (0.2 + 0.8 * max(1.0, self.font().pointSizeF() / 11))
        columns = max(1, min(5, int((self.width() + _GAP) // (wide + _GAP))))
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
            card.show()
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)


class Shelf(QWidget):
    """`opened` carries a course; `chosen` and `fetch_now` a course and its languages.

    `join_asked`, `exchange_asked`, `starter_asked`: the first steps on an empty shelf.
    """

    opened = Signal(str)
    chosen = Signal(str, object)
    fetch_now = Signal(str, object)
    removal_asked = Signal(object)
    join_asked = Signal()
    exchange_asked = Signal()
    starter_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self.cards: dict[str, CourseCard] = {}
        self.filter = "all"
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._filters = self._filter_row()
        self.grid = CardGrid()
        self.nothing = WrapLabel("", "muted")
        self.empty: EmptyState | None = None
        for widget in (self._filters, self.nothing, self.grid):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        for each in (self._filters, self.nothing):
            each.hide()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show what there is now; cards of courses that stay are kept."""
        self._catalogue = catalogue
        for gone in set(self.cards) - {facts.id for facts in catalogue.courses}:
            card = self.cards.pop(gone)
            card.hide()
            card.setParent(None)
            card.deleteLater()
        for facts in catalogue.courses:
            if facts.id in self.cards:
                self.cards[facts.id].show_facts(facts, catalogue.language)
            else:
                self.cards[facts.id] = self._card(facts, catalogue.language)
        self._offer_languages(catalogue)
        self._as_of.setText(self.tr("Content as of {day}").format(
            day=day_words(catalogue.as_of, self.locale())) if catalogue.as_of else "")
        self._filters.setVisible(bool(catalogue.courses))
        self._show_empty(catalogue)
        self._narrow()

    def clear_choice(self) -> None:
        """Take back what was chosen for fetching."""
        for card in self.cards.values():
            card.clear_choice()

    def _card(self, facts: CourseFacts, language: str) -> CourseCard:
        card = CourseCard(facts, language, self.grid)
        card.opened.connect(self.opened)
        card.chosen.connect(self.chosen)
        card.fetch_now.connect(self.fetch_now)
        card.removal_asked.connect(self.removal_asked)
        card.hide()
        return card

    def _filter_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        chips = QWidget()
        flow = FlowLayout(chips)
        self._chips: dict[str, Button] = {}
        for name, words in (("all", self.tr("All")), ("here", self.tr("On this computer")),
                            ("available", self.tr("To fetch"))):
            chip = Button(words, kind="chip")
            chip.setObjectName(f"library-filter-{name}")
            chip.clicked.connect(lambda _=False, name=name: self.choose_filter(name))
            self._chips[name] = chip
            flow.addWidget(chip)
        self._chips["all"].setChecked(True)
        self.language = Choice(self.tr("Language"))
        self.language.setObjectName("library-filter-language")
        self.language.currentIndexChanged.connect(self._narrow)
        flow.addWidget(self.language)
        self._as_of = Label("", "muted")
        self._as_of.setObjectName("library-as-of")
        line.addWidget(chips, 1)
        line.addWidget(self._as_of, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def choose_filter(self, name: str) -> None:
        """Show all courses, those that are "here", or those "available" for fetching."""
        self.filter = name
        for each, chip in self._chips.items():
            chip.setChecked(each == name)
        self._narrow()

    def _offer_languages(self, catalogue: Catalogue) -> None:
        codes = sorted({one.code for facts in catalogue.courses for one in facts.languages})
        known = [self.language.itemData(at) for at in range(1, self.language.count())]
        self.language.setVisible(len(codes) > 1)
        if known == codes:
            return
        now = self.language.currentData()
        blocked = self.language.blockSignals(True)
        self.language.clear()
        self.language.addItem(self.tr("All languages"), "")
        for code in codes:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(codes.index(now) + 1 if now in codes else 0)
        self.language.blockSignals(blocked)

    def _narrow(self) -> None:
        if self._catalogue is None:
            return
        code = str(self.language.currentData() or "")
        shown = [self.cards[facts.id] for facts in self._catalogue.courses
                 if self._fits(facts, code)]
        self.grid.set_cards(shown)
        lost = bool(self._catalogue.courses) and not shown
        self.nothing.setVisible(lost)
        self.nothing.setText(self.tr("No course fits these filters.") if lost else "")

    def _fits(self, facts: CourseFacts, code: str) -> bool:
        tongues = [one for one in facts.languages if not code or one.code == code]
        if self.filter == "here":
            return any(one.state in ("here", "update") for one in tongues)
        if self.filter == "available":
            return facts.offered and any(one.state != "here" for one in tongues)
        return bool(tongues)

    def _show_empty(self, catalogue: Catalogue) -> None:
        if self.empty is not None:
            self._column.removeWidget(self.empty)
            self.empty.hide()
            self.empty.setParent(None)
            self.empty.deleteLater()
            self.empty = None
        if catalogue.courses:
            return
        joined = bool(catalogue.organisation)
        if joined:
            text = self.tr("Exchange with {organisation} to see which courses there are, with "
                           "their languages and sizes. Or start with the short course that comes "
                           "with Fieldbook.").format(organisation=catalogue.organisation)
            first = PrimaryButton(self.tr("Exchange"), "exchange")
            first.clicked.connect(self.exchange_asked)
        else:
            text = self.tr("Courses are read here without a connection. They come from an "
                           "organisation that invites you, or from a folder that somebody gives "
                           "you. A short course about first steps comes with Fieldbook.")
            first = PrimaryButton(self.tr("Join with an invite"), "key")
            first.clicked.connect(self.join_asked)
        first.setObjectName("library-first-step")
        self.empty = EmptyState("library", self.tr("No course is here yet"), text, first)
        starter = Button(self.tr("Start with “First steps”"), "book")
        starter.setObjectName("library-starter")
        starter.clicked.connect(self.starter_asked)
        column = self.empty.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, starter, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.insertWidget(1, self.empty)
