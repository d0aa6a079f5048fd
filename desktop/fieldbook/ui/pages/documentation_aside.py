"""The cards beside a case: what is still empty, how far sending got, chain of custody."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.casework.model import Evidence, Incident, Sent
from fieldbook.messages.messages import Message
from fieldbook.ui.pages.documentation_facts import ASKED, CaseFacts
from fieldbook.ui.pages.documentation_words import instant_words, joined, short_hash, state_tag
from fieldbook.ui.tokens import Tone
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.dates import day_words, time_words
from fieldbook.ui.widgets.elided import ElidedLabel
from fieldbook.ui.widgets.labels import Sign, Tag, WrapLabel
from fieldbook.ui.widgets.progress import Bar


class Refilled(Card):
    """A card whose content is made anew at each change."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._content = QWidget()
        self.body.addWidget(self._content)

    def refill(self) -> QVBoxLayout:
        """Return an empty column in place of what was there."""
        old, self._content = self._content, QWidget()
        self.body.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        return column


class MissingCard(Refilled):
    """Who, what, when, where: what somebody who reads the case will look for first."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What a reader will look for"), parent)
        self._next: tuple[str, str] | None = None

    def show_case(self, facts: CaseFacts) -> None:
        """Count what is there and what is empty."""
        column = self.refill()
        questions = {"who": self.tr("Who was there"), "what": self.tr("What happened"),
                     "when": self.tr("When"), "where": self.tr("Where")}
        empty = {field: [one for one in facts.incidents if is_empty(facts, one, field)]
                 for field in ASKED}
        asked = len(ASKED) * len(facts.incidents)
        missing = sum(len(each) for each in empty.values())
        bar = Bar((asked - missing) / asked if asked else 0.0, self.heading.text())
        column.addWidget(bar)
        column.addSpacing(2)
        for field, question in questions.items():
            column.addWidget(self._line(question, len(empty[field]), len(facts.incidents)))
        self._next = next(((one.id, field) for one in facts.incidents for field in ASKED
                           if one in empty[field]), None)
        if self._next is not None:
            button = Button(self.tr("Fill in what is missing"))
            button.setObjectName("fill-in")
            button.clicked.connect(self._go)
            column.addSpacing(4)
            column.addWidget(button)

    def _line(self, question: str, empty: int, count: int) -> QWidget:
        done = count > 0 and not empty
        words = question
        if empty and count > 1:
            words = self.tr("{question}: empty in %n incident(s)", "", empty).format(
                question=question)
        elif not done:
            words = self.tr("{question}: still empty").format(question=question)
        return sign_line("check" if done else "plus", "ok" if done else "warn", words)

    def _go(self) -> None:
        if self._next is not None:
            self.chosen.emit(*self._next)


def is_empty(facts: CaseFacts, incident: Incident, field: str) -> bool:
    """Tell whether nobody wrote anything; people who are named answer "who", words "what"."""
    if field == "who" and facts.people_of(incident.id):
        return False
    if field == "what" and incident.account.strip():
        return False
    return not str(getattr(incident, field)).strip()


class SentCard(Refilled):
    """What was sent, how far each got, and what was answered."""

    asked_for = Signal(str)
    taken_back = Signal(str)
    """The submission with this id, which still waits, shall not be sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sent"), parent)

    def show_case(self, facts: CaseFacts) -> None:
        """Show the submissions of a case, the latest first; nothing without any."""
        self.setVisible(bool(facts.submissions))
        column = self.refill()
        for sent in facts.submissions[:6]:
            self._add(column, sent, facts.organisation, facts.answers.get(sent.id))

    def _add(self, column: QVBoxLayout, sent: Sent, organisation: str,
             answer: Message | None) -> None:
        column.addWidget(WrapLabel(sent.title or self.tr("Without a title"), "body"))
        words, tone, icon = state_tag(sent, organisation)
        strip = QHBoxLayout()
        tag = Tag(words, tone, icon)
        tag.setObjectName("submission-state")
        strip.addWidget(tag)
        strip.addStretch(1)
        column.addLayout(strip)
        column.addWidget(WrapLabel(self._detail(sent), "small"))
        if sent.state == "waiting":
            column.addWidget(self._way_back(sent))
        if answer is not None:
            text = " ".join(answer.text.split())
            text = text if len(text) <= 180 else text[:179] + "…"
            column.addWidget(WrapLabel(self.tr("“{words}”").format(words=text)))
            button = Button(self.tr("Open the conversation"), "message", "link")
            button.setObjectName("open-conversation")
            button.clicked.connect(partial(self.asked_for.emit, answer.thread))
            column.addWidget(button)
        column.addSpacing(6)

    def _way_back(self, sent: Sent) -> Button:
        button = Button(self.tr("Do not send"), kind="link")
        button.setObjectName("do-not-send")
        button.setAccessibleName(self.tr("Do not send: {title}").format(
            title=sent.title or self.tr("Without a title")))
        button.clicked.connect(partial(self.taken_back.emit, sent.id))
        return button

    def _detail(self, sent: Sent) -> str:
        if sent.state == "waiting":
            return self.tr("It leaves with the next exchange. Ready since {day}.").format(
                day=day_words(sent.created))
        return self.tr("Handed over for sending on {day}").format(day=day_words(sent.created))


class CustodyCard(Refilled):
    """When each original came in, its fingerprint, what was made of it."""

    check_asked = Signal()
    SHOWN = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Chain of custody"), parent)
        self.verified: Tag | None = None

    def show_case(self, facts: CaseFacts, verified: tuple[int, int] | None) -> None:
        """Show the last files that came in; `verified` is (whole, of) after a check."""
        self.setVisible(bool(facts.files))
        column = self.refill()
        latest = sorted(facts.files, key=lambda one: -one.created)
        for file in latest[:self.SHOWN]:
            self._add(column, file, facts.copies.get(file.id))
        if len(latest) > self.SHOWN:
            column.addWidget(WrapLabel(
                self.tr("and %n more, in Evidence", "", len(latest) - self.SHOWN), "small"))
        if verified is not None:
            whole, count = verified
            words = self.tr("{whole} of {count} originals unchanged").format(whole=whole,
                                                                             count=count)
            self.verified = Tag(words, "ok" if whole == count else "danger",
                                "check" if whole == count else "warning")
            self.verified.setObjectName("originals-state")
            column.addWidget(self.verified)
        button = Button(self.tr("Check the originals"), "fingerprint")
        button.setObjectName("check-originals")
        button.clicked.connect(self.check_asked)
        column.addWidget(button)

    def _add(self, column: QVBoxLayout, file: Evidence, copy: Evidence | None) -> None:
        column.addWidget(ElidedLabel(file.name, "body"))
        column.addWidget(WrapLabel(joined((
            self.tr("Original untouched"),
            self.tr("SHA-256 {hash}").format(hash=short_hash(file.sha256)))), "small"))
        column.addWidget(WrapLabel(
            self.tr("Imported {time}").format(time=instant_words(file.created)), "small"))
        if copy is not None:
            column.addWidget(WrapLabel(self.tr("Copy without metadata made {day}, {time}").format(
                day=day_words(copy.created), time=time_words(copy.created)), "small"))
        column.addSpacing(4)


def sign_line(icon: str, tone: Tone, words: str) -> QWidget:
    """Return a line with a sign before it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Sign(icon, tone, 16))
    row.addWidget(WrapLabel(words, "small"), 1)
    return line

