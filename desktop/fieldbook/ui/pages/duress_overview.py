"""What can be done under pressure, each in a card; the same in every vault."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.pages.duress_half import other_half_sentence
from fieldbook.ui.pages.table import PAGES
from fieldbook.ui.pages.ways import way
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel


class DuressOverview(QWidget):
    """A signal for each thing that is asked for."""

    half_asked = Signal()
    trap_asked = Signal()
    try_asked = Signal()
    renew_asked = Signal()
    destroy_asked = Signal()
    travel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._column = column

    def parts(self) -> Iterator[None]:
        """Make the cards, one after the other."""
        column = self._column
        column.addWidget(self._first_card())
        yield
        columns = Columns(1, 1)
        column.addWidget(columns)
        for number, make in ((0, self._half_card), (0, self._trap_card), (1, self._renew_card),
                             (1, self._destroy_card)):
            columns.add(number, make())
            yield
        columns.end()
        column.addWidget(WrapLabel(self.tr(
            "This page says the same in every vault and in both halves. It does not know whether "
            "the other half is used."), "small"))
        column.addStretch(1)

    def _first_card(self) -> Card:
        card = Card(self.tr("First of all"))
        card.add(WrapLabel(self.tr(
            "What is not on this computer is protected best. If you can, take things off before a "
            "journey, and lock at the first sign of trouble: Ctrl+L locks at once, in every "
            "window. Nothing on this page protects from force.")))
        if any(each.name == "travel" and each.exists() for each in PAGES):
            self._button(card, self.tr("Before a journey"), "route", self.travel_asked)
        return card

    def _half_card(self) -> Card:
        card = Card(self.tr("A passphrase that you could give"))
        card.add(WrapLabel(self.tr(
            "A second passphrase opens the other half of this vault, with things in it that "
            "anybody may see.")))
        card.add(WrapLabel(other_half_sentence(), "small"))
        self.half_button = self._button(card, self.tr("Set it up"), "columns", self.half_asked)
        return card

    def _trap_card(self) -> Card:
        card = Card(self.tr("A passphrase that destroys the other half"))
        card.add(WrapLabel(self.tr(
            "It opens the half in which it was made and destroys the other one, without a sign. "
            "There is none unless you make one, and a copy of the disk defeats it.")))
        self.trap_button = self._button(card, self.tr("Add one here"), "plus", self.trap_asked)
        card.add(WrapLabel(self.tr(
            "Not sure what a passphrase does? Try it: nothing is opened, nothing is changed."),
            "small"))
        self.try_button = self._button(card, self.tr("Try a passphrase"), "key", self.try_asked)
        return card

    def _renew_card(self) -> Card:
        card = Card(self.tr("A new vault in place of this one"))
        card.add(WrapLabel(self.tr(
            "For when the computer was out of your sight, and somebody may have copied the disk. "
            "What you have is written anew under new keys, so that a copy made before tells "
            "nothing about what you do from now on.")))
        card.add(WrapLabel(self.tr(
            "It asks for every passphrase that you want to keep; what is not typed is not "
            "carried over. A recovery sheet or shares are made anew afterwards."), "small"))
        self.renew_button = self._button(card, self.tr("Lock, and make it new"), "refresh",
                                         self.renew_asked)
        card.add(WrapLabel(self.tr(
            "You also find it under “More” on the page where you type your passphrase."), "small"))
        self.renew_button.setEnabled(way("renew") is not None)
        return card

    def _destroy_card(self) -> Card:
        card = Card(self.tr("Destroy this vault"))
        card.add(WrapLabel(self.tr(
            "The keys of both halves are written over and the files removed. Nothing opens it "
            "again. Copies that were made before still open.")))
        self.destroy_button = self._button(card, self.tr("Destroy this vault…"), "trash",
                                           self.destroy_asked, danger=True)
        return card

    def _button(self, card: Card, text: str, icon: str, signal: object, *,
                danger: bool = False) -> Button:
        button = Button(text, icon, "danger" if danger else "secondary")
        button.clicked.connect(signal)
        row = FlowLayout(gap=12)
        row.addWidget(button)
        card.body.addLayout(row)
        return button
