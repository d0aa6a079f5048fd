"""Shares for people one trusts: how many, who keeps them, and each on paper and typed back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.pages.recovery_choosing import (
    ORGANISATION,
    ChoosingPart,
    organisation_of,
    shown_names,
)
from fieldbook.ui.pages.recovery_entry import OF_SHARE, TypedBack
from fieldbook.ui.pages.recovery_print import Paper, ask_and_print, printing_warning
from fieldbook.ui.pages.recovery_sheet import Permit
from fieldbook.ui.pages.recovery_walk import Ask, Part, Walk
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.labels import Tag
from fieldbook.ui.widgets.paper_words import PaperWords, isolated
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Handout, Recovery, Typed

if TYPE_CHECKING:
    from fieldbook.session import Session

class HandingPart(Part):
    """Who has a share already; the words of the next one, for one pair of eyes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = Card()
        self.body.addWidget(self.list)
        self.rows = QVBoxLayout()
        self.list.body.addLayout(self.rows)
        self.title = self.say("", "strong")
        self.text = self.say("")
        self.words = PaperWords()
        self.body.addWidget(self.words)
        self.back = TypedBack(OF_SHARE)
        self.body.addWidget(self.back)
        self.small = self.say("", "small")

    def show_state(self, typed: Typed, place: int, organisation: str) -> None:
        """Show which shares were typed back, and whose turn it is."""
        while (item := self.rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number in range(typed.parts):
            right = number in typed.right
            tag = (Tag(self.tr("Typed back"), "ok", "check") if right else
                   Tag(self.tr("Now"), "info", "edit") if number == place else
                   Tag(self.tr("Later"), "neutral", "clock"))
            row = CardRow("person", share_name(typed, number, organisation), tag=tag)
            self.rows.addWidget(row)
            row.show()
        self.title.setText(self.tr("Share {number} of {count}: {name}").format(
            number=QLocale().toString(place + 1), count=QLocale().toString(typed.parts),
            name=isolated(share_name(typed, place, organisation))))


def share_name(typed: Typed, place: int, organisation: str = "") -> str:
    """Return who keeps a share, or its number."""
    names = shown_names(typed.names, organisation)
    name = names[place] if place < len(names) else ""
    return name or QCoreApplication.translate("HandingPart", "Person {number}").format(
        number=QLocale().toString(place + 1))


class SharesWalk(Walk):
    """Choosing, then for each person: words, hidden, typed back. `typed`: go on with these."""

    def __init__(self, ask: Ask, session: Session, *, older: str = "", permit: Permit,
                 typed: Typed | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._session, self._permit = ask, session, permit
        self._typed = typed
        self._share = self._organisation = ""
        self._permitted = False
        self.choosing = ChoosingPart(older)
        self.handing = HandingPart()
        self.back = self.handing.back
        self.back.changed.connect(self.changed)
        self.back.entered.connect(self.go_on)
        self.printing = self.aside(self.tr("Print"), "print", self._print)
        self.again = self.aside(self.tr("See the words again"), "back", self._show_words)
        self.body.addWidget(self.choosing)
        self.body.addWidget(self.handing)
        self._typing = False
        if typed is None:
            ask(lambda: [one.name for one in session.contacts.all()], self.choosing.offer)
        else:
            self.back.use_shares(ask)
        ask(lambda: organisation_of(session), self._with_organisation)
        self._fit()

    def is_ready(self) -> bool:
        """Typed words must be whole; the rest only takes a decision."""
        return not self._typing or self.back.is_ready()

    def go_on(self) -> None:
        """Make the shares; show the next; hide it and ask for it; see whether it is the same."""
        if self.is_busy or not self.is_ready():
            return
        if self._typed is None:
            self._when_permitted(self._make)
        elif self._is_sealed:
            self._when_permitted(self._entrust)
        elif not self._share:
            self._when_permitted(self._fetch)
        elif not self._typing:
            self._typing = True
            self.back.line_up(self.handing.words)
            self._fit()
            self.back.begin()
        else:
            self._check()

    def forget(self) -> None:
        """Take the words off the screen and let go of them."""
        self._share = ""
        self.handing.words.show_words([])
        self.back.forget()

    @property
    def place(self) -> int:
        """Which share is next, from 0."""
        return self._typed.next_place if self._typed is not None else 0

    @property
    def _is_sealed(self) -> bool:
        typed = self._typed
        return typed is not None and typed.names[self.place:self.place + 1] == (ORGANISATION,)

    def _when_permitted(self, do: Callable[[], None]) -> None:
        """Ask once for all shares of one sitting."""
        def permitted() -> None:
            self._permitted = True
            do()

        if self._permitted:
            do()
        else:
            self._permit(permitted)

    def _with_organisation(self, name: str) -> None:
        self._organisation = name
        self.choosing.offer_organisation(name)
        self._fit()

    def _entrust(self) -> None:
        self.work(True)
        session, place, typed = self._session, self.place, self._typed
        assert typed is not None

        def job() -> Typed:
            recovery = Recovery(session.vault)
            words = recovery.share(place)
            session.exchange.entrust_share(words, need=typed.need, of=typed.parts)
            return recovery.verify(words, Use.SHARES)

        self._ask(job, lambda typed: self._right(typed, place), failed=self.went_wrong)

    def _make(self) -> None:
        self.work(True)
        recovery, names = Recovery(self._session.vault), self.choosing.chosen()
        need, count = self.choosing.numbers()
        self._ask(lambda: recovery.new_shares(need, count, names), self._hand_out,
                  failed=self.went_wrong, parallel=True)

    def _hand_out(self, handout: Handout) -> None:
        recovery = Recovery(self._session.vault)

        def job() -> Typed | None:
            recovery.hand_out(handout)
            return recovery.state().waits_for(Use.SHARES)

        self._ask(job, self._made, failed=self.went_wrong)

    def _made(self, typed: Typed | None) -> None:
        self.work(False)
        self._typed = typed
        self.back.use_shares(self._ask)
        self._fit()

    def _fetch(self) -> None:
        self.work(True)
        recovery, place = Recovery(self._session.vault), self.place
        self._ask(lambda: recovery.share(place), self._fetched, failed=self.went_wrong)

    def _fetched(self, words: str) -> None:
        self.work(False)
        self._share = words
        self._show_words()

    def _show_words(self) -> None:
        self._typing = False
        self.back.forget()
        self._fit()

    def _fit(self) -> None:
        typed, shown = self._typed, bool(self._share) and not self._typing
        self.choosing.setVisible(typed is None)
        self.handing.setVisible(typed is not None)
        self.handing.words.show_words(self._share.split() if shown else [])
        self.handing.words.setVisible(shown)
        self.back.setVisible(self._typing)
        self.printing.setVisible(shown)
        self.again.setVisible(self._typing and bool(self._share))
        self.handing.small.setText(printing_warning() if shown else "")
        self.handing.small.setVisible(shown)
        if typed is not None:
            self.handing.show_state(typed, self.place, self._organisation)
        self.onward, text = self._words_now()
        self.handing.text.setText(text)
        self.changed.emit()

    def _words_now(self) -> tuple[str, str]:
        if self._typed is None:
            return self.tr("Make the shares"), ""
        if self._is_sealed:
            return self.tr("Seal it"), self.tr(
                "This share is sealed now and sent with the next exchange. Nobody on the way can "
                "read it.")
        if not self._share:
            return self.tr("Show this share"), self.tr(
                "Be alone with this person, or alone. The words are shown until you go on.")
        if not self._typing:
            return self.tr("It is on paper"), self.tr(
                "Copy the words in their order, with their numbers, for this person alone. The "
                "words of shares are English in every language.")
        return self.tr("Check what I typed"), self.tr(
            "Type the share from the paper. The shares count when all of them were typed back.")

    def _print(self) -> None:
        typed = self._typed
        if typed is not None:
            paper = Paper(self._share.split(), QDate.currentDate(), typed.need, typed.parts)
            ask_and_print(paper, self, self.handing.small.setText)

    def _check(self) -> None:
        self.work(True)
        recovery, text, place = Recovery(self._session.vault), self.back.text(), self.place

        def job() -> Typed:
            return recovery.verify(text, Use.SHARES)

        self._ask(job, lambda typed: self._right(typed, place), failed=self._wrong)

    def _right(self, typed: Typed, place: int) -> None:
        self.work(False)
        self._typed = typed
        if place not in typed.right:
            self.back.trouble.say(
                self.tr("This is another person's share."), "",
                self.tr("Type the share of the person named above."), tone="warn")
            return
        self.forget()
        self._typing = False
        if typed.done:
            self.finished.emit(self.tr(
                "The shares count from now on. Older shares open nothing."))
        else:
            self._fit()

    def _wrong(self, error: BaseException) -> None:
        self.work(False)
        if not self.back.explain(error):
            self.failed.emit(error)
