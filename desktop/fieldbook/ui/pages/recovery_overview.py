"""What of recovery is done, what waits, and the one next step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.pages.recovery_choosing import ORGANISATION, shown_names
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Sign, Tag, WrapLabel
from fieldbook.ui.widgets.paper_words import isolated
from fieldbook.ui.widgets.people_row import PeopleRow
from fieldbook.ui.widgets.states import date
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Made, Recovery, State, Typed

if TYPE_CHECKING:
    from fieldbook.exchange.entrusting import Entrusted
    from fieldbook.session import Session

MAKE_SHEET, TYPE_SHEET, MAKE_SHARES, GO_ON_SHARES, TRY = "sheet", "type", "shares", "go-on", "try"


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows: what is done, and how far the organisation's share got."""

    state: State
    organisation: str = ""
    entrusted: Entrusted | None = None


def look(session: Session) -> Found:
    """Ask for everything that the page shows."""
    return Found(Recovery(session.vault).state(), session.exchange.organisation(),
                 session.exchange.entrusted())


class Overview(QWidget):
    """Made anew for each state. `asked(what)`: one of the words above; `given_up(use)`."""

    asked = Signal(str)
    given_up = Signal(int)

    def __init__(self, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        state, self._found = found.state, found
        self._next = next_step(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._head(state))
        columns = Columns(1, 1)
        columns.add(0, self._sheet_card(state))
        columns.add(1, self._shares_card(state))
        columns.end()
        column.addWidget(columns)
        if state.done:
            column.addWidget(self._try_card())
        column.addStretch(1)

    def _head(self, state: State) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Sign("check" if state.done else "lifebuoy",
                           "ok" if state.done else "warn", 32))
        words = QVBoxLayout()
        words.setSpacing(4)
        for text, role in zip(self._head_words(state), ("strong", "muted"), strict=True):
            words.addWidget(WrapLabel(text, "strong" if role == "strong" else "muted"))
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _head_words(self, state: State) -> tuple[str, str]:
        if state.done:
            ways = [self._sheet_way(made) if made.use == Use.SHEET else self._shares_way(made)
                    for made in state.made]
            return (self.tr("A forgotten passphrase is not a lost vault."), " ".join(ways))
        if state.waiting:
            return (self.tr("Begun, but it does not count yet."), self.tr(
                "What is on paper opens nothing before it was typed back."))
        return (self.tr("If you forget your passphrase, nobody can open this vault."), self.tr(
            "Not you, not the organisation, not who made this program. Five minutes with pen and "
            "paper change that."))

    def _sheet_way(self, made: Made) -> str:
        if not made.since:
            return self.tr("Your recovery sheet opens it.")
        return self.tr("Your recovery sheet of {day} opens it.").format(day=date(made.since))

    def _shares_way(self, made: Made) -> str:
        if not made.parts:
            return self.tr("Your shares together open it.")
        locale = QLocale()
        return self.tr("Any {need} of the {count} shares of {day} open it.").format(
            need=locale.toString(made.need), count=locale.toString(made.parts),
            day=date(made.since))

    # The two cards

    def _sheet_card(self, state: State) -> Card:
        made, waits = state.made_of(Use.SHEET), state.waits_for(Use.SHEET)
        card = Card(self.tr("A recovery sheet"))
        card.head.addWidget(self._tag(made, waits))
        card.add(WrapLabel(self.tr(
            "Words on one piece of paper, for you alone. Quick to make, and quick to use.")))
        if waits is not None:
            card.add(WrapLabel(self.tr(
                "A sheet waits to be typed back. Its words are not shown again: if the paper is "
                "lost, make a new one."), "muted"))
            self._buttons(card, (TYPE_SHEET, self.tr("Type it back"), "edit"),
                          (MAKE_SHEET, self.tr("Make another one"), ""), given_up=Use.SHEET)
        elif made is not None:
            self._buttons(card, (MAKE_SHEET, self.tr("Make a new sheet"), "refresh"))
        else:
            self._buttons(card, (MAKE_SHEET, self.tr("Make a recovery sheet"), "document"))
        return card

    def _shares_card(self, state: State) -> Card:
        made, waits = state.made_of(Use.SHARES), state.waits_for(Use.SHARES)
        card = Card(self.tr("Shares for people you trust"))
        card.head.addWidget(self._tag(made, waits))
        card.add(WrapLabel(self.tr(
            "Several people each keep a part. One alone opens nothing, and one may be lost.")))
        shown = waits or made
        people = PeopleRow()
        if shown is not None and shown.parts:
            people.show_people(shown.need, shown.parts,
                               shown_names(shown.names, self._found.organisation))
        else:
            people.show_people(2, 3)
        card.add(people)
        if made is not None and ORGANISATION in made.names:
            card.add(WrapLabel(self._entrusted_words(), "small"))
        if waits is not None:
            self._buttons(card, (GO_ON_SHARES, self.tr("Go on with the shares"), "next"),
                          (MAKE_SHARES, self.tr("Begin again"), ""), given_up=Use.SHARES)
        elif made is not None:
            self._buttons(card, (MAKE_SHARES, self.tr("Make new shares"), "refresh"))
        else:
            self._buttons(card, (MAKE_SHARES, self.tr("Make shares"), "group"))
        return card

    def _entrusted_words(self) -> str:
        name, entrusted = isolated(self._found.organisation), self._found.entrusted
        if entrusted is None:
            return self.tr("The share for {name} was not sent.").format(name=name)
        return {
            "waiting": self.tr("The share for {name} is sealed and waits for the next exchange."),
            "sent": self.tr("The share for {name} is on its way since {day}."),
            "kept": self.tr("{name} keeps its share since {day}."),
            "refused": self.tr("{name} did not take its share. Make new shares with somebody "
                               "else."),
        }[entrusted.state].format(name=name, day=date(entrusted.since))

    def _try_card(self) -> Card:
        card = Card(self.tr("Try it out"))
        card.add(WrapLabel(self.tr(
            "Type the sheet, or enough shares, and see whether they would open this vault today. "
            "Nothing is changed. Once a year is a good habit.")))
        self._buttons(card, (TRY, self.tr("Try it out"), "shield-check"))
        return card

    def _tag(self, made: Made | None, waits: Typed | None) -> Tag:
        if waits is not None:
            words = (self.tr("Waits to be typed back") if waits.parts == 1 else
                     self.tr("{seen} of {parts} typed back").format(
                         seen=QLocale().toString(waits.seen),
                         parts=QLocale().toString(waits.parts)))
            return Tag(words, "warn", "clock")
        if made is None:
            return Tag(self.tr("Not made yet"))
        return Tag(self.tr("Made on {day}").format(day=date(made.since)) if made.since
                   else self.tr("Made"), "ok", "check")

    def _buttons(self, card: Card, *buttons: tuple[str, str, str],
                 given_up: Use | None = None) -> None:
        row = FlowLayout(gap=8)
        for what, words, icon in buttons:
            button = (PrimaryButton(words, icon) if what == self._next else Button(words, icon))
            button.setObjectName(f"recovery-{what}")
            button.clicked.connect(lambda _=False, each=what: self.asked.emit(each))
            row.addWidget(button)
        if given_up is not None:
            stop = Button(self.tr("Give it up"), kind="link")
            stop.clicked.connect(lambda: self.given_up.emit(int(given_up)))
            row.addWidget(stop)
        card.body.addLayout(row)


def next_step(state: State) -> str:
    """Return what is best done next."""
    if state.waits_for(Use.SHEET) is not None:
        return TYPE_SHEET
    if state.waits_for(Use.SHARES) is not None:
        return GO_ON_SHARES
    return TRY if state.done else MAKE_SHEET
