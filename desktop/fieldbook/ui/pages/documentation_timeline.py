"""The timeline of a case: time, dot, card. Painted, so that hundreds of incidents are no burden."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QScrollArea, QSizePolicy, QWidget

from fieldbook.casework.model import Evidence, Incident, Person
from fieldbook.ui.pages.documentation_card import Entry, EntryDelegate
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
    shortened,
)
from fieldbook.ui.pages.incident_when import Moment
from fieldbook.ui.widgets.rows import Index, RowsModel

LETTERS = 320
"""Letters of the account that are given to a card; it shows as many lines as it has."""


class EntriesModel(RowsModel):
    """Incidents as the delegate paints them."""

    entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these incidents."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of incidents."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the words for a screen reader, or the entry itself (UserRole)."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.words()
        return entry if role == Qt.ItemDataRole.UserRole else None


class Timeline(QListView):
    """Incidents in the order in which they happened; `chosen` carries the id of one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self.setObjectName("timeline")
        self.setStyleSheet("QListView, QListView:focus { border: 0; background: transparent; }")
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._model = EntriesModel(self)
        self.setModel(self._model)
        self._delegate = EntryDelegate(self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._reveal)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The incidents on show."""
        return self._model.entries

    def show_case(self, facts: CaseFacts) -> None:
        """Show the incidents of a case; the current one stays current."""
        current = self.currentIndex().row()
        here = self.entries[current].id if 0 <= current < len(self.entries) else ""
        entries = []
        day = ""
        for incident in facts.incidents:
            moment = facts.moments.get(incident.id)
            today = moment_day(moment) if moment else ""
            entries.append(_entry(facts, incident, moment, today if today != day else ""))
            day = today
        self._model.set_entries(tuple(entries))
        for number, entry in enumerate(entries):
            if entry.id == here:
                blocked = self.selectionModel().blockSignals(True)
                self.setCurrentIndex(self._model.index(number))
                self.selectionModel().blockSignals(blocked)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the incidents are at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(max(1, sum(self._delegate.height(entry, number)
                                       for number, entry in enumerate(self.entries))))

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(entry, Entry):
            self.chosen.emit(entry.id)

    def _reveal(self, index: QModelIndex) -> None:
        """Scroll the page, not the list: the list is as tall as its content."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        inner = parent.widget() if parent is not None else None
        if parent is not None and inner is not None:
            box = self.visualRect(index)
            middle = self.viewport().mapTo(inner, box.center())
            parent.ensureVisible(middle.x(), middle.y(), 0, box.height() // 2 + 16)


def _entry(facts: CaseFacts, incident: Incident, moment: Moment | None, day: str) -> Entry:
    title = incident_title(incident)
    return Entry(
        id=incident.id, title=title, text=_first_lines(incident, title),
        time=_time_of(incident, moment), day=day,
        tags=tuple(_tags(incident, facts.people_of(incident.id), facts.files_of(incident.id))))


def _time_of(incident: Incident, moment: Moment | None) -> str:
    """Return the hour, or what was typed when it was not understood."""
    return moment_time(moment) if moment else shortened(incident.when.strip(), 14)


def _first_lines(incident: Incident, title: str) -> str:
    for text in (incident.what, incident.account):
        words = " ".join(text[:2 * LETTERS].split())
        if words and words != title:
            return shortened(words, LETTERS)
    return ""


def _tags(incident: Incident, people: list[Person], files: list[Evidence]) -> list[TagWords]:
    tags: list[TagWords] = []
    if where := incident.where.strip():
        tags.append((shortened(where.splitlines()[0], 40), "neutral", "place"))
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
