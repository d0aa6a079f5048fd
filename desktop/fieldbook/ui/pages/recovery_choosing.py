"""How many people get a share, how many of them it takes, and who they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldbook.ui.pages.recovery_entry import OF_SHARE
from fieldbook.ui.pages.recovery_walk import Part
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Check, Choice
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.paper_words import isolated
from fieldbook.ui.widgets.people_row import PeopleRow

if TYPE_CHECKING:
    from fieldbook.session import Session

NAME = 420
"""Px for a name, at 100 % text."""
ORGANISATION = "@organisation"
"""Stands in the place of a name for whom a share is sealed instead of written down."""
MOST = 7
"""People that the window offers; the command line takes up to 16."""


def shown_names(names: Sequence[str], organisation: str) -> list[str]:
    """Return names as people read them."""
    return [organisation if name == ORGANISATION else name for name in names]


def organisation_of(session: Session) -> str:
    """Return the name of the organisation that can be given a share, or ""."""
    exchange = session.exchange
    if not exchange.can_entrust():
        return ""
    return exchange.organisation() or QCoreApplication.translate("HandingPart", "the organisation")


class ChoosingPart(Part):
    """How many people, how many of them it takes, and who they are."""

    def __init__(self, older: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: list[str] = []
        self.say(self.tr(
            "What opens the vault is cut into shares of {count} words, one for each person. "
            "Choose people who do not live together and would not be questioned together.").format(
                count=QLocale().toString(OF_SHARE)))
        if older:
            self.say(older, "strong")
        self.count, self.need = (Choice(self.tr("People who get a share")),
                                 Choice(self.tr("Needed together")))
        row = QHBoxLayout()
        row.setSpacing(16)
        for choice in (self.count, self.need):
            row.addWidget(Field(choice.accessibleName(), choice))
        row.addStretch(1)
        self.body.addLayout(row)
        self.people = PeopleRow()
        card = Card()
        card.add(self.people)
        self.body.addWidget(card)
        self.say(self.tr("Who keeps each? Only you see these names; they stay inside the vault."))
        self._names = QVBoxLayout()
        self._names.setSpacing(8)
        self.body.addLayout(self._names)
        self.names: list[QLineEdit] = []
        self._organisation = ""
        self.entrust = Check("")
        self.entrust.setObjectName("recovery-entrust")
        self.entrust.toggled.connect(self._fit)
        self.body.addWidget(self.entrust)
        self.entrusted = self.say(self.tr(
            "Sealed on this computer, sent with the next exchange. Alone it opens nothing; with "
            "enough of the other shares, and a copy of this vault, it would."), "small")
        self.entrust.hide()
        self.entrusted.hide()
        for number in range(2, MOST + 1):
            self.count.addItem(QLocale().toString(number), number)
        self.count.setCurrentIndex(self.count.findData(3))
        self.count.currentIndexChanged.connect(self._fit)
        self.need.currentIndexChanged.connect(self._paint)
        self._fit()

    def offer(self, names: Sequence[str]) -> None:
        """Complete the names of contacts while somebody types."""
        self._known = [name for name in names if name]
        for line in self.names:
            self._complete(line)

    def offer_organisation(self, name: str) -> None:
        """Offer that the organisation keeps a share; "": it cannot."""
        self._organisation = name
        self.entrust.setText(self.tr("{name} keeps one of them, sealed").format(
            name=isolated(name)))
        self.entrust.setVisible(bool(name))
        self.entrusted.setVisible(bool(name))

    def numbers(self) -> tuple[int, int]:
        """Return how many are needed, of how many."""
        return int(self.need.currentData() or 2), int(self.count.currentData() or 3)

    def chosen(self) -> list[str]:
        """Return who keeps the shares; the organisation's is the last."""
        count = self.numbers()[1]
        people = [line.text().strip() for line in self.names[:count]]
        return [*people[:count - 1], ORGANISATION] if self.entrust.isChecked() else people

    def _fit(self) -> None:
        count = int(self.count.currentData())
        before = int(self.need.currentData() or 2)
        self.need.blockSignals(True)
        self.need.clear()
        for number in range(2, count + 1):
            self.need.addItem(QLocale().toString(number), number)
        self.need.setCurrentIndex(self.need.findData(min(before, count)))
        self.need.blockSignals(False)
        while len(self.names) < count:
            self._add_name(len(self.names) + 1)
        QWidget.setTabOrder(self.names[-1], self.entrust)
        named = count - self.entrust.isChecked()
        for place, line in enumerate(self.names):
            line.setVisible(place < named)
        self._paint()

    def _add_name(self, number: int) -> None:
        line = QLineEdit()
        words = self.tr("Who keeps share {number}?").format(number=QLocale().toString(number))
        line.setAccessibleName(words)
        line.setPlaceholderText(words)
        line.setMaxLength(60)
        line.setMaximumWidth(round(NAME * max(1.0, line.font().pointSizeF() / 11)))
        line.textChanged.connect(self._paint)
        self._names.addWidget(line)
        self.names.append(line)
        self._complete(line)

    def _complete(self, line: QLineEdit) -> None:
        if self._known:
            completer = QCompleter(self._known, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)

    def _paint(self) -> None:
        self.people.show_people(*self.numbers(), shown_names(self.chosen(), self._organisation))
