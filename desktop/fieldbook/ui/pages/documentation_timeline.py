"""The timeline of a case: time, dot, card."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.casework.model import Evidence, Incident, Person
from fieldbook.ui.pages.documentation_facts import CaseFacts
from fieldbook.ui.pages.documentation_words import (
    ROLES,
    TagWords,
    consent_recorded,
    files_count,
    incident_title,
    kind_of,
    moment_day,
    moment_time,
    photos_count,
    role_count,
)
from fieldbook.ui.pages.incident_when import Moment
from fieldbook.ui.tokens import current
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, Tag, WrapLabel
from fieldbook.ui.widgets.pressable_card import PressableCard

LINES = 220
"""Letters of the account that a card shows."""


class Timeline(QWidget):
    """Incidents in the order in which they happened; `chosen` carries the id of one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.cards: list[PressableCard] = []

    def show_case(self, facts: CaseFacts) -> None:
        """Show the incidents of a case."""
        focused = next((card.property("incident") for card in self.cards if card.hasFocus()), "")
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.cards = []
        day = None
        width = self._time_width(facts)
        for number, incident in enumerate(facts.incidents):
            moment = facts.moments.get(incident.id)
            here = moment_day(moment) if moment else ""
            heading = here if here != day else ""
            day = here
            ends = (number == 0, number == len(facts.incidents) - 1)
            self._column.addWidget(self._row(facts, incident, heading, width, ends))
        self._column.addStretch(1)
        for card in self.cards:
            if card.property("incident") == focused:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, facts: CaseFacts, incident: Incident, heading: str, width: int,
             ends: tuple[bool, bool]) -> QWidget:
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if heading:
            column.addWidget(_DayRow(heading, width, first=ends[0]))
        inner = QHBoxLayout()
        inner.setSpacing(0)
        moment = facts.moments.get(incident.id)
        time = Label(_time_of(incident, moment), "small")
        time.setFixedWidth(width)
        time.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        rail = Rail(first=ends[0] and not heading, last=ends[1])
        time.setContentsMargins(0, rail.dot_at() - time.fontMetrics().height() // 2, 0, 0)
        inner.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(rail)
        card = self._card(facts, incident)
        padded = QVBoxLayout()
        padded.setContentsMargins(0, 0, 0, 10)
        padded.addWidget(card)
        inner.addLayout(padded, 1)
        column.addLayout(inner)
        return outer

    def _card(self, facts: CaseFacts, incident: Incident) -> PressableCard:
        title = incident_title(incident)
        tags = _tags(incident, facts.people_of(incident.id), facts.files_of(incident.id))
        text = _first_lines(incident, title)
        card = PressableCard(", ".join((title, text, *(each[0] for each in tags))))
        card.setProperty("incident", incident.id)
        card.setObjectName("incident-card")
        card.add(WrapLabel(title, "strong"))
        if text:
            card.add(WrapLabel(text, "small"))
        if tags:
            strip = QWidget()
            flow = FlowLayout(strip, 6)
            flow.setContentsMargins(0, 4, 0, 0)
            for words, tone, icon in tags:
                flow.addWidget(Tag(words, tone, icon))
            card.add(strip)
        card.clicked.connect(lambda: self.chosen.emit(incident.id))
        self.cards.append(card)
        return card

    def _time_width(self, facts: CaseFacts) -> int:
        metrics = Label("", "small").fontMetrics()
        words = [_time_of(one, facts.moments.get(one.id)) for one in facts.incidents]
        widest = max((metrics.horizontalAdvance(each) for each in words), default=0)
        return min(max(widest + 6, 44), 120)


class Rail(QWidget):
    """The line of the timeline, with a dot beside each card."""

    SIDE = 12

    def __init__(self, *, first: bool, last: bool, dot: bool = True,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._last, self._dot = first, last, dot
        self.setFixedWidth(42)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def dot_at(self) -> int:
        """Return how far below the top the dot stands: beside the first line of the card."""
        return 13 + self.fontMetrics().height() // 2

    def sizeHint(self) -> QSize:
        """Be as tall as the row."""
        return QSize(42, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint line and dot."""
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, at = self.width() / 2, float(self.dot_at())
        top = at if self._first else 0.0
        bottom = at if self._last and self._dot else float(self.height())
        painter.fillRect(QRectF(middle - 1, top, 2, bottom - top), QColor(tokens.line))
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QPointF(middle, at), self.SIDE / 2, self.SIDE / 2)


class _DayRow(QWidget):
    """The day above the first incident of it."""

    def __init__(self, day: str, width: int, *, first: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        spacer = QWidget()
        spacer.setFixedWidth(width)
        row.addWidget(spacer)
        row.addWidget(Rail(first=first, last=False, dot=False) if not first else _gap())
        words = Label(day, "small")
        words.setContentsMargins(0, 0 if first else 8, 0, 8)
        row.addWidget(words, 1)


def _gap() -> QWidget:
    gap = QWidget()
    gap.setFixedWidth(42)
    return gap


def _time_of(incident: Incident, moment: Moment | None) -> str:
    """Return the hour, or what was typed when it was not understood."""
    if moment is None:
        text = incident.when.strip()
        return text if len(text) <= 14 else text[:13] + "…"
    return moment_time(moment)


def _first_lines(incident: Incident, title: str) -> str:
    for text in (incident.what, incident.account):
        words = " ".join(text.split())
        if words and words != title:
            return words if len(words) <= LINES else words[:LINES - 1].rstrip() + "…"
    return ""


def _tags(incident: Incident, people: list[Person], files: list[Evidence]) -> list[TagWords]:
    tags: list[TagWords] = []
    where = incident.where.strip().splitlines()[0] if incident.where.strip() else ""
    if where:
        tags.append((where if len(where) <= 40 else where[:39] + "…", "neutral", "place"))
    counts = Counter(one.role for one in people)
    tags += [(role_count(role, counts[role]), "info", "") for role in ROLES if counts[role]]
    photos = [one for one in files if one.media_type.startswith("image/")]
    others = [one for one in files if one not in photos]
    if photos:
        tags.append((photos_count(len(photos)), "neutral", "image"))
    if len(others) == 1:
        tags.append((kind_of(others[0].media_type), "neutral", "attach"))
    elif others:
        tags.append((files_count(len(others)), "neutral", "attach"))
    asked = [one for one in people if one.role != "perpetrator"]
    if asked and all(one.consent == "yes" for one in asked):
        tags.append((consent_recorded(), "ok", "check"))
    return tags

