"""Before a journey: the four steps, each in a card, and what can still be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.travel.items import Item
from fieldbook.travel.travel import ParcelState
from fieldbook.ui.pages.travel_words import (
    ICONS,
    not_whole,
    still_seen,
    tag_of,
    title_of,
)
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.dates import day_words
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.paper_words import isolated
from fieldbook.ui.widgets.progress import ProgressRow

SHOWN = 5
"""Things that are listed as not accepted; of more, only the number is told."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows: everything that is here, the parcel, who we joined, what waits."""

    items: Sequence[Item]
    parcel: ParcelState | None
    organisation: str
    waiting: int
    older: Sequence[str] = ()
    """Names of vaults that made way for this one, and are kept beside it."""

    @property
    def unaccepted(self) -> list[Item]:
        """What could be at the organisation and is not."""
        return [one for one in self.items if one.kind in ("case", "thread") and not one.is_accepted]

    @property
    def only_here(self) -> int:
        """How many things are never sent."""
        return sum(1 for one in self.items if one.state == "only-here")


class TravelOverview(QWidget):
    """Signals for what is asked for: `exchange`, `join`, `choose`, `words`, `back`.

    `parts` makes the cards, once it has its place.
    """

    exchange_asked = Signal()
    join_asked = Signal()
    choose_asked = Signal()
    words_asked = Signal()
    back_asked = Signal()

    def __init__(self, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._columns = Columns(1, 1)
        column.addWidget(self._columns)
        column.addStretch(1)

    def parts(self) -> Iterator[None]:
        """Make the cards, one after the other."""
        for number, make in ((0, self._send_card), (0, self._wait_card), (1, self._off_card),
                             (1, self._back_card), (1, self._seen_card)):
            card = make()
            self._columns.add(number, card)
            card.show()  # now: Qt would do it a turn later
            yield
        self._columns.end()

    @property
    def _must_send(self) -> bool:
        return bool(self._found.organisation and self._found.waiting)

    def _button(self, card: Card, text: str, icon: str, signal: object, *,
                primary: bool = False) -> Button:
        button = PrimaryButton(text, icon) if primary else Button(text, icon)
        button.clicked.connect(signal)
        row = FlowLayout(gap=8)
        row.addWidget(button)
        card.body.addLayout(row)
        return button

    def _send_card(self) -> Card:
        found = self._found
        card = Card(self.tr("1. Send"))
        self.progress = ProgressRow(self.tr("Exchanging"))
        self.progress.hide()
        if not found.organisation:
            card.add(WrapLabel(self.tr(
                "You have not joined an organisation, so nothing can be sent from here. The parcel "
                "in step 3 does not need one.")))
            self.send_button = self._button(card, self.tr("Join an organisation"), "exchange",
                                            self.join_asked)
            return card
        card.add(WrapLabel(
            self.tr("Waiting to be sent: %n thing(s).", "", found.waiting) if found.waiting else
            self.tr("Nothing waits to be sent. A case is sent from its own page.")))
        card.add(self.progress)
        self.send_button = self._button(card, self.tr("Exchange now"), "exchange",
                                        self.exchange_asked, primary=self._must_send)
        self.send_button.setObjectName("travel-exchange")
        return card

    def _wait_card(self) -> Card:
        found = self._found
        card = Card(self.tr("2. Wait until it arrived"))
        if found.unaccepted:
            card.add(WrapLabel(self.tr("Not accepted yet:") if found.organisation else
                               self.tr("Only on this computer:")))
        elif found.organisation:
            card.add(WrapLabel(self.tr(
                "Nothing that was written for {name} waits for an answer.").format(
                    name=found.organisation)))
        for number, one in enumerate(found.unaccepted[:SHOWN]):
            card.add(CardRow(ICONS[one.kind], title_of(one),
                             tag=tag_of(one, found.organisation)), line=number > 0)
        more = len(found.unaccepted) - SHOWN
        if more > 0:
            card.add(WrapLabel(self.tr("and %n more", "", more), "muted"))
        if found.only_here:
            card.add(WrapLabel(self.tr(
                "%n other thing(s), such as contacts and drafts, are never sent.", "",
                found.only_here), "muted"))
        card.add(WrapLabel(not_whole(), "small"))
        return card

    def _off_card(self) -> Card:
        parcel = self._found.parcel
        card = Card(self.tr("3. Take it off this computer"))
        card.add(WrapLabel(self.tr(
            "You choose what goes. It is packed into one encrypted file, a parcel. The parcel is "
            "read back whole and its words are typed back; only then does anything go.")))
        self.words_button: Button | None = None
        if parcel is not None:
            said = self.tr("A parcel of {day} holds %n thing(s).", "", len(parcel.items)).format(
                day=day_words(parcel.made))
            if not parcel.words_seen:
                said += " " + self.tr("Its words were not typed back yet, so it does not count.")
            card.add(WrapLabel(said, "strong"))
        self.choose_button = self._button(card, self.tr("Choose what goes"), "checklist",
                                          self.choose_asked, primary=not self._must_send)
        self.choose_button.setObjectName("travel-choose")
        self.choose_button.setEnabled(bool(self._found.items))
        if not self._found.items:
            card.add(WrapLabel(self.tr("There is nothing here that would have to go."), "muted"))
        if parcel is not None and not parcel.words_seen:
            self.words_button = self._button(card, self.tr("Type its words"), "key",
                                             self.words_asked)
        return card

    def _back_card(self) -> Card:
        card = Card(self.tr("4. Afterwards"))
        card.add(WrapLabel(self.tr(
            "With the parcel and its words everything comes back as it was, with its history; on "
            "this computer, or on another one if this one was taken.")))
        self.back_button = self._button(card, self.tr("Bring it back"), "download",
                                        self.back_asked)
        self.back_button.setObjectName("travel-back")
        return card

    def _seen_card(self) -> Card:
        card = Card(self.tr("What can still be seen"))
        if self._found.older:
            card.add(WrapLabel(self.tr(
                "Older vaults that are kept beside this one hold what they held, and open with "
                "the passphrase of that day: {names}. Nothing is taken off them. Remove those "
                "folders when you need them no more.").format(names=", ".join(
                    isolated(name) for name in self._found.older)), "strong"))
        for words in still_seen():
            card.add(WrapLabel(words, "small"))
        return card
