"""The page Home: go on reading, drafts, what came, what waits, and how the vault is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QDate, QTime

from fieldbook.core.turns import Turns
from fieldbook.ui.pages.page import Page
from fieldbook.ui.pages.table import PAGES
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Tag, WrapLabel
from fieldbook.ui.widgets.progress import Bar
from fieldbook.ui.widgets.states import Shown, date, state_words
from fieldbook.vault.recovering import Recovery

if TYPE_CHECKING:
    from fieldbook.casework.model import Sent
    from fieldbook.session import Session

ROWS = 5
REMIND_AFTER = "remind-of-recovery-after"
"""The setting that keeps when to speak of recovery again, in ms since 1970 UTC."""
WEEK_MS = 7 * 24 * 3600 * 1000


@dataclass(frozen=True)
class Glance:
    """What the page shows, asked for in one go."""

    organisation: str
    course: Any
    read: int
    of: int
    cases: list[Any]
    states: dict[str, Any]
    unread: int
    waiting: int
    checked: int
    findings: int
    recovery: bool
    begun: bool
    remind: bool


def glance(session: Session) -> Glance:
    """Ask the services for everything that the page shows."""
    here = [one for one in session.library.courses() if one.state in ("here", "update")]
    course = here[0] if here else None
    read, of = session.library.progress(course.id) if course else (0, 0)
    cases = session.casework.cases()[:ROWS]
    states = {case.id: sent[0] for case in cases
              if (sent := session.casework.submissions(case.id))}
    waiting = session.exchange.waiting()
    state = Recovery(session.vault).state()
    quiet_until = session.store.settings.get(REMIND_AFTER, 0)
    remind = not state.done and not (isinstance(quiet_until, int)
                                   and session.clock.now_ms() < quiet_until)
    return Glance(
        organisation=session.exchange.organisation(), course=course, read=read, of=of,
        cases=cases, states=states, unread=session.messages.unread(), waiting=len(waiting),
        checked=session.upkeep.checked(), findings=session.upkeep.open_findings(),
        recovery=state.done, begun=bool(state.waiting), remind=remind)


class HomePage(Page):
    """The next step is in sight."""

    LISTENS: ClassVar[frozenset[str]] = frozenset(
        {"case", "incident", "submission", "message", "progress", "course",
         "upkeep"})

    @property
    def title(self) -> str:
        """The title of the page."""
        hour = QTime.currentTime().hour()
        if hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if hour < 18 else self.tr("Good evening")

    def _build(self) -> None:
        self.columns: Columns | None = None
        self._found: tuple[Glance, QDate] | None = None
        self._listing: Turns | None = None

    def _load(self) -> None:
        self.ask(partial(glance, self.services), self._show)

    def _show(self, found: Glance) -> None:
        self.head.set_title(self.title, self._summary(found))
        shown = (found, QDate.currentDate())
        if shown == self._found:
            return  # the cards are as they would be made again, and may have the focus
        self._found = shown
        if self._listing is not None:
            self._listing.drop()
        self._listing = self.in_turns(self._cards(found))

    def _cards(self, found: Glance) -> Iterator[None]:
        """Make the cards; the first time, each is shown as soon as it is there."""
        columns, before = Columns(3, 2), self.columns
        if before is None:
            self._put(columns)
        columns.add(0, self._reading(found))
        yield
        card = Card(self.tr("My documentation"))
        columns.add(0, card)
        yield from self._documentation(card, found)
        columns.add(1, self._capture())
        if found.unread or not found.organisation:
            columns.add(1, self._messages(found))
        yield
        columns.add(1, self._health(found))
        columns.end()
        if before is not None:
            yield
            before.hide()
            before.deleteLater()
            self._put(columns)

    def _put(self, columns: Columns) -> None:
        self.columns = columns
        self.body.insertWidget(0, columns)

    def _summary(self, found: Glance) -> str:
        words = self.tr("Everything is saved on this computer.")
        if found.waiting:
            words += " " + self.tr("%n thing(s) wait for a connection.", "", found.waiting)
        return words

    def _reading(self, found: Glance) -> Card:
        card = Card(self.tr("Continue reading"))
        course = found.course
        if course is None:
            card.add(WrapLabel(self.tr("No course is on this computer yet."), "muted"))
            go = Button(self.tr("Open the library"), "library")
            go.clicked.connect(lambda: self.navigate.emit("library", {}))
            card.body.addWidget(go)
            return card
        go = Button(self.tr("Continue"), "book")
        go.clicked.connect(
            lambda: self.navigate.emit("library", {"kind": "course", "id": course.id}))
        detail = self.tr("{read} of {of} pages read").format(
            read=self.locale().toString(found.read), of=self.locale().toString(found.of))
        card.add(CardRow("bookmark", course.title, detail, button=go))
        card.add(Bar(found.read / found.of if found.of else 0.0, detail))
        return card

    def _documentation(self, card: Card, found: Glance) -> Iterator[None]:
        if not found.cases:
            card.add(WrapLabel(self.tr("What you document is listed here, with how far it got."),
                               "muted"))
        for case in found.cases:
            sent = found.states.get(case.id)
            state = _state_of(sent, found.organisation)
            go = Button(self.tr("Open"))
            name = case.title or self.tr("Without a title")
            go.setAccessibleName(self.tr("Open {name}").format(name=name))
            go.clicked.connect(partial(self._open_case, case.id))
            card.add(CardRow("document", name, date(case.changed), tag=Tag(*state), button=go),
                     line=True)
            yield

    def _open_case(self, case: str) -> None:
        self.navigate.emit("documentation", {"kind": "case", "id": case})

    def _capture(self) -> Card:
        card = Card(self.tr("Quick note"))
        card.add(WrapLabel(self.tr("Begin in ten seconds, complete it later."), "muted"))
        new = PrimaryButton(self.tr("New incident"), "plus")
        new.setObjectName("home-new-incident")
        new.clicked.connect(lambda: self.navigate.emit("documentation", {"new": "incident"}))
        card.body.addWidget(new)
        return card

    def _messages(self, found: Glance) -> Card:
        card = Card(self.tr("Messages"))
        if not found.organisation:
            card.add(WrapLabel(self.tr("Join an organisation to send and be answered."), "muted"))
            go = Button(self.tr("Join with an invite"), "exchange")
            go.clicked.connect(lambda: self.navigate.emit("exchange", {}))
        else:
            card.add(WrapLabel(self.tr("%n new message(s)", "", found.unread), "body"))
            go = Button(self.tr("Read"), "message")
            go.clicked.connect(lambda: self.navigate.emit("messages", {}))
        card.body.addWidget(go)
        return card

    def _health(self, found: Glance) -> Card:
        card = Card(self.tr("Vault health"))
        if found.remind:
            self._remind(card, found.begun)
        if found.findings:
            look = Button(self.tr("Look"))
            look.setAccessibleName(self.tr("Look at what was found in the vault"))
            look.setObjectName("home-findings")
            look.clicked.connect(lambda: self.navigate.emit("copies", {}))
            text = self.tr("%n finding(s) to look at", "", found.findings)
            card.add(CardRow("warning", text, button=look if _is_there("copies") else None),
                     line=found.remind)
        else:
            card.add(CardRow("check", self.tr("Nothing unusual was found in the vault")),
                     line=found.remind)
        check = None
        if not found.checked and _is_there("copies"):
            check = Button(self.tr("Check"))
            check.setAccessibleName(self.tr("Check the whole vault"))
            check.setObjectName("home-check")
            check.clicked.connect(lambda: self.navigate.emit("copies", {}))
        checked = (self.tr("Checked whole on {day}").format(day=date(found.checked))
                   if found.checked else self.tr("Not yet checked whole"))
        card.add(CardRow("shield", checked, button=check), line=True)
        if found.recovery:
            card.add(CardRow("lifebuoy", self.tr("A forgotten passphrase is not a lost vault")),
                     line=True)
        return card

    def _remind(self, card: Card, begun: bool) -> None:
        card.add(CardRow("lifebuoy", self.tr(
            "Recovery was begun, but it does not count before the words were typed back.")
            if begun else self.tr(
            "If you forget your passphrase, nobody can open this vault. Make a recovery sheet.")))
        make = Button(self.tr("Go on") if begun else self.tr("Recovery"), "lifebuoy")
        make.setObjectName("home-recovery")
        make.clicked.connect(lambda: self.navigate.emit("recovery", {}))
        later = Button(self.tr("Not now"), kind="quiet")
        later.setObjectName("home-recovery-later")
        later.setToolTip(self.tr("Says nothing about it for a week"))
        later.clicked.connect(self._not_now)
        row = FlowLayout(gap=8)
        row.addWidget(make)
        row.addWidget(later)
        card.body.addLayout(row)

    def _not_now(self) -> None:
        session = self.services
        self.ask(lambda: session.store.settings.put(
            REMIND_AFTER, session.clock.now_ms() + WEEK_MS), lambda _: self._load())


def _is_there(page: str) -> bool:
    return any(entry.name == page and entry.exists() for entry in PAGES)


def _state_of(sent: Sent | None, organisation: str) -> Shown:
    """Return how far a case got; that it was accepted counts more than that it was answered."""
    if sent is None:
        return state_words("draft", 0, "")
    if sent.accepted:
        return state_words("accepted", sent.accepted, organisation)
    return state_words(sent.state, sent.state_since, organisation)


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures."""
    case = session.casework.new_case("March on 2 May, north gate")
    session.casework.new_incident(case.id, title="Arrest of S.", account="Taken to a white van.")
    session.casework.new_case("Statement of witness L.")
    return {}
