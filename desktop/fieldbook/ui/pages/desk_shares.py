"""Shares of members' recovery that this desk keeps: handed out to their owners, never silently."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.desk_letter import sender_words
from fieldbook.ui.pages.documentation_words import joined
from fieldbook.ui.pages.page import Page
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.dates import day_words
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import Sign, WrapLabel
from fieldbook.ui.widgets.paper_words import PaperWords, isolated
from fieldbook.ui.widgets.states import moment

if TYPE_CHECKING:
    from fieldbook.desk.shares import HeldShare, LogLine
    from fieldbook.session import Session

LINES = 20
"""Lines of the log that are shown; all stand on the command line."""
SIGNS = {"kept": "lifebuoy", "replaced": "refresh", "handed-out": "eye", "forgotten": "close"}


class HeldSharesPage(Page):
    """Whose shares are kept here, and what was done with them."""

    LISTENS: ClassVar[frozenset[str]] = frozenset({"share_log", "member"})

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Recovery shares")

    def _build(self) -> None:
        self.head.set_title(self.title, self.tr(
            "Members gave them to this desk for the day when they forget their passphrase. One "
            "share alone opens nothing."))
        self.empty = EmptyState(
            "lifebuoy", self.tr("No share is kept here"),
            self.tr("A member who makes recovery shares can give one to this desk, sealed. It "
                    "comes with an exchange, and then stands here."))
        self._cards, self._step = QWidget(), False
        self.body.addWidget(self.empty)
        self.body.addWidget(self._cards)
        self.body.addStretch(1)

    def _load(self) -> None:
        shares = self.services.desk.shares
        self.ask(lambda: (shares.all(), shares.log()), self._show)

    def _show(self, found: tuple[list[HeldShare], list[LogLine]]) -> None:
        held, log = ([replace(one, name=sender_words(one.name, is_named=one.is_named))
                      for one in found[0]], found[1])
        if self._step:
            return
        self.empty.setVisible(not held and not log)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if held:
            column.addWidget(self._held_card(held))
        if log:
            column.addWidget(self._log_card(log))
        self._put(fresh, step=False)

    def _put(self, fresh: QWidget, *, step: bool = True) -> None:
        """Show something in place of what was there; a step stays until it is left."""
        self._step = step
        self.body.replaceWidget(self._cards, fresh)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = fresh
        fresh.show()

    def _held_card(self, held: list[HeldShare]) -> Card:
        card = Card(self.tr("Kept for members"))
        for number, one in enumerate(held):
            row = HeldShareRow(one)
            row.handed_out.connect(partial(self._hand_out, one))
            row.forgotten.connect(partial(self._forget, one))
            card.add(row, line=number > 0)
        return card

    def _log_card(self, log: list[LogLine]) -> Card:
        words = {"kept": self.tr("{name}: a share came"),
                 "replaced": self.tr("{name}: a new share took the place of the old one"),
                 "handed-out": self.tr("{name}: the share was handed out"),
                 "forgotten": self.tr("{name}: the share was erased")}
        card = Card(self.tr("What was done with them"))
        for number, one in enumerate(log[:LINES]):
            name = isolated(sender_words(one.name, is_named=one.is_named))
            card.add(CardRow(SIGNS.get(one.did, "clock"),
                             words.get(one.did, "{name}").format(name=name),
                             joined((moment(one.when), one.why))), line=number > 0)
        return card

    def _hand_out(self, one: HeldShare) -> None:
        step = WhoAsks(one)
        step.given_up.connect(self._back)
        step.agreed.connect(partial(self._ask_again, one))
        self._put(step)
        step.why.setFocus()

    def _back(self) -> None:
        """Show all shares again."""
        self._step = False
        self._load()

    def _ask_again(self, one: HeldShare, why: str) -> None:
        shares = self.services.desk.shares

        def then(*_: object) -> None:
            self.ask(lambda: shares.hand_out(one.member, why), partial(self._show_words, one))

        AskAgain(self, self.tr("The words of the share of {name} are shown, and the log says so.")
                 .format(name=one.name), self.tr("Show the words"), then).open()

    def _show_words(self, one: HeldShare, words: str) -> None:
        step = ShareWords(one, words)
        step.done.connect(self._back)
        self._put(step)
        step.button.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no words behind on a page that is not looked at."""
        super().hideEvent(event)
        if self._step and not event.spontaneous():
            self._back()

    def _forget(self, one: HeldShare) -> None:
        shares = self.services.desk.shares

        def then(*_: object) -> None:
            self.ask(lambda: shares.forget(one.member), lambda _: self._forgotten(one))

        AskAgain(self, self.tr(
            "The share of {name} is erased here for ever. If {name} forgets the passphrase, only "
            "the other shares are left.").format(name=one.name), self.tr("Erase the share"),
                 then).open()

    def _forgotten(self, one: HeldShare) -> None:
        self.said.emit(self.tr("The share of {name} is erased.").format(name=one.name), None)
        self._load()


class HeldShareRow(QWidget):
    """One share. Says `handed_out` and `forgotten` when that is wished."""

    handed_out = Signal()
    forgotten = Signal()

    def __init__(self, share: HeldShare, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        number = QLocale().toString
        row.addWidget(Sign("lifebuoy"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(WrapLabel(share.name, "strong"))
        words.addWidget(WrapLabel(joined((
            self.tr("one of {count}, any {need} open the vault").format(
                count=number(share.of), need=number(share.need)),
            self.tr("here since {day}").format(day=day_words(share.since)),
            self.tr("last handed out on {day}").format(day=day_words(share.handed_out))
            if share.handed_out else "")), "small"))
        row.addLayout(words, 1)
        for name, text, spoken, kind, signal in (
                ("share-hand-out", self.tr("Hand out"), self.tr("Hand out the share of {name}"),
                 "secondary", self.handed_out),
                ("share-forget", self.tr("Erase"), self.tr("Erase the share of {name}"),
                 "link", self.forgotten)):
            button = Button(text, kind=kind)  # type: ignore[arg-type]
            button.setObjectName(name)
            button.setAccessibleName(spoken.format(name=share.name))
            button.clicked.connect(signal)
            row.addWidget(button)


class WhoAsks(Card):
    """Reminds to make sure who asks. `agreed(why)` is said with what the log shall keep."""

    agreed = Signal(str)
    given_up = Signal()

    def __init__(self, share: HeldShare, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WhoAsks", "Make sure who asks"), parent)
        self.add(WrapLabel(self.tr(
            "Somebody else could ask in the name of {name}, or make {name} ask. Meet, or call a "
            "number that you knew before; a message is not enough.").format(name=share.name)))
        self.add(WrapLabel(self.tr(
            "With this share and %n more, the vault of {name} opens.", "", share.need - 1).format(
                name=share.name)))
        self.why = QLineEdit()
        self.why.setObjectName("share-why")
        self.why.setMaxLength(500)
        self.why.returnPressed.connect(self._agree)
        self.add(Field(self.tr("Who asked, and how did you make sure?"), self.why,
                       self.tr("This stands in the log of this desk, with the day.")))
        self.button = PrimaryButton(self.tr("Go on"))
        self.button.setObjectName("share-agreed")
        self.button.setEnabled(False)
        self.button.clicked.connect(self._agree)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("share-given-up")
        cancel.clicked.connect(self.given_up)
        self.body.addLayout(_ends(cancel, self.button))
        self.why.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))

    def _agree(self) -> None:
        if self.why.text().strip():
            self.agreed.emit(self.why.text().strip())


class ShareWords(Card):
    """Shows the words of a share, to be read out or copied by hand, until `done`."""

    done = Signal()

    def __init__(self, share: HeldShare, words: str, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ShareWords", "The share of {name}").format(
            name=share.name), parent)
        self.add(WrapLabel(self.tr(
            "Read the words out in this order, or let {name} copy them by hand. Send them by no "
            "message that others may read.").format(name=share.name)))
        self.words = PaperWords()
        self.words.show_words(words.split())
        self.add(self.words)
        self.button = PrimaryButton(self.tr("Done"))
        self.button.setObjectName("share-done")
        self.button.clicked.connect(self.done)
        self.body.addLayout(_ends(self.button))


def _ends(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault with shares, as if members had given them."""
    from fieldbook.ui.pages.desk_demo import keep_shares

    keep_shares(session)
    return {}
