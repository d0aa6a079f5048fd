"""The list of cases."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldbook.core.background import Priority
from fieldbook.ui.pages.documentation_begin import begin_case, begin_incident
from fieldbook.ui.pages.documentation_facts import CaseLine, case_lines, sliced
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.documentation_words import (
    case_title,
    files_count,
    incidents_count,
    joined,
    people_count,
    state_tag,
)
from fieldbook.ui.pages.page import Command
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.dates import day_words
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.rows import Row, RowList


class CaseListView(View):
    """All cases, the last changed first."""

    LISTENS: ClassVar[frozenset[str]] = frozenset(
        {"case", "incident", "person", "evidence", "submission"})
    SCROLLS: ClassVar[bool] = False

    @property
    def title(self) -> str:
        """The title of the page, translated."""
        return self.tr("Documentation")

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do here."""
        return [Command(self.tr("New case"), "case", self.begin_case)]

    def begin_case(self) -> None:
        """Begin a case and open it, ready for its title."""
        self.ask(lambda: begin_case(self.services),
                 lambda case: self.go("case", case, fresh=True), priority=Priority.TYPING)

    def begin_incident(self) -> None:
        """Begin an incident in a case of its own, and open it."""
        self.ask(lambda: begin_incident(self.services),
                 lambda made: self.go("incident", made[1], fresh=True), priority=Priority.TYPING)

    def _build(self) -> None:
        self.new_case = Button(self.tr("New case"), "case")
        self.new_case.setObjectName("new-case")
        self.new_case.clicked.connect(self.begin_case)
        self.new_incident = PrimaryButton(self.tr("New incident"), "plus")
        self.new_incident.setObjectName("new-incident")
        self.new_incident.clicked.connect(self.begin_incident)
        self.head.add_action(self.new_case)
        self.head.add_action(self.new_incident)
        self.list = RowList(self.tr("Cases"))
        self.list.setObjectName("cases")
        self.list.clicked.connect(lambda _: self._open_current())
        self.list.opened.connect(lambda _: self._open_current())
        self.card = Card()
        self.card.body.setContentsMargins(4, 4, 4, 4)
        self.card.add(self.list)
        self.empty = self._empty()
        for widget in (self.card, self.empty):
            widget.hide()
            self.body.addWidget(widget, 1)

    def _empty(self) -> QScrollArea:
        first = PrimaryButton(self.tr("Write down an incident"), "plus")
        first.setObjectName("first-incident")
        first.clicked.connect(self.begin_incident)
        card = Card()
        card.add(EmptyState(
            "case", self.tr("Nothing is documented yet"),
            self.tr("A case holds what belongs together: what happened, the people, photos and "
                    "papers. Begin with one sentence about what happened; everything else can be "
                    "completed over weeks. It stays on this computer, locked, until you decide to "
                    "send it."), first))
        outer = QWidget()
        outer.setProperty("role", "column")
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(outer)
        return area

    def _load(self) -> None:
        self.ask(sliced(lambda: case_lines(self.services)), self._show)

    def _show(self, found: tuple[list[CaseLine], str]) -> None:
        lines, organisation = found
        self.list.set_rows([self._row(line, organisation) for line in lines])
        self.new_incident.setVisible(bool(lines))
        self.card.setVisible(bool(lines))
        self.empty.setVisible(not lines)

    def _row(self, line: CaseLine, organisation: str) -> Row:
        counts = joined((incidents_count(line.incidents),
                         people_count(line.people) if line.people else "",
                         files_count(line.files) if line.files else "",
                         self.tr("changed {day}").format(day=day_words(line.changed))))
        return Row(line.case.id, case_title(line.case), counts, "case",
                   (state_tag(line.sent, organisation),))

    def _open_current(self) -> None:
        if case := self.list.current_id():
            self.go("case", case)
