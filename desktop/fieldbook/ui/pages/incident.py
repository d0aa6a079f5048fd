"""One incident: what, when, where, who, a free account, people, files. All of it saves itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.core.background import Priority
from fieldbook.core.turns import Turns
from fieldbook.ui.pages.documentation_begin import begin_incident
from fieldbook.ui.pages.documentation_facts import IncidentFacts, incident_facts
from fieldbook.ui.pages.documentation_files import FilesPanel, dropped_paths
from fieldbook.ui.pages.documentation_people import PeoplePanel
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.documentation_words import case_title, incident_title, shortened
from fieldbook.ui.pages.incident_form import IncidentForm
from fieldbook.ui.pages.page import Command
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.settled import Settled


class IncidentView(View):
    """The editor of one incident."""

    LISTENS: ClassVar[frozenset[str]] = frozenset({"incident", "person", "evidence", "case"})

    @property
    def title(self) -> str:
        """The title of the page, translated."""
        return self.tr("Incident")

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do here."""
        return [Command(self.tr("Add files to this incident"), "attach", self.files.pick)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach dropped files."""
        event.acceptProposedAction()
        self.files.take(dropped_paths(event))

    def _build(self) -> Iterator[None]:
        self.form: IncidentForm | None = None
        self._facts: IncidentFacts | None = None
        self._filling: Turns | None = None
        self.setAcceptDrops(True)
        self.head.back.connect(self._back)
        self.another = Button(self.tr("Incident"), "plus")
        self.another.setObjectName("new-incident")
        self.another.setAccessibleName(self.tr("New incident in this case"))
        self.another.clicked.connect(self._begin_another)
        self.send = PrimaryButton(self.tr("Send"), "shield")
        self.send.setObjectName("send")
        self.send.clicked.connect(self._review)
        self.head.add_action(self.another)
        self.head.add_action(self.send)
        columns = Columns(4, 3)
        settled = Settled()
        settled.column.addWidget(columns)
        self.body.addWidget(settled)
        self.body.addStretch(1)
        self._card = card = Card()
        card.body.setContentsMargins(20, 20, 20, 20)
        self._place = QVBoxLayout()
        card.body.addLayout(self._place)
        columns.add(0, card)
        yield
        self.people = PeoplePanel(self)
        box = Card(self.tr("People"))
        box.add(self.people)
        columns.add(1, box)
        yield
        self.files = FilesPanel(self)
        self.files.chosen.connect(lambda file: self.go("evidence", file))
        box = Card(self.tr("Photos and files"))
        box.add(self.files)
        columns.add(1, box)
        yield
        self.away = Button(self.tr("Put this incident away"), "archive", "quiet")
        self.away.setObjectName("put-away")
        self.away.clicked.connect(self._put_away)
        columns.add(1, self.away)
        columns.end()

    def _load(self) -> None:
        incident = self.id
        self.ask(lambda: incident_facts(self.services, incident), self._show, failed=self._gone)

    def _show(self, facts: IncidentFacts) -> None:
        incident = facts.incident
        if incident.id != self.id:
            return
        self._facts = facts
        self.head.set_title(incident_title(incident), "", shortened(case_title(facts.case), 30))
        self.send.setText(self.tr("Send to {organisation}").format(
            organisation=facts.organisation) if facts.organisation else self.tr("Send"))
        if self._filling is not None:
            self._filling.drop()
        self._filling = self.in_turns(self._fill(facts))

    def _fill(self, facts: IncidentFacts) -> Iterator[None]:
        incident = facts.incident
        self.files.belong_to(facts.case.id, incident.id)
        if self.form is None or self.form.incident != incident.id:
            self._make_form(incident.id)
            yield
        assert self.form is not None
        self.form.show_incident(facts)
        if self.form.isHidden():
            self._show_form(self.form)
        yield
        self.people.show_people(facts.people, facts.case.id, incident.id)
        yield
        self.files.show_files(facts.files, facts.case.id, incident.id)

    def _make_form(self, incident: str) -> None:
        if self.form is not None:
            self.form.hide()  # hands over what is still only in a field
            self.form.deleteLater()
        self.form = IncidentForm(self, incident, self._card)
        self.form.hide()

    def _show_form(self, form: IncidentForm) -> None:
        self._place.addWidget(form)
        form.show()  # now: what is hidden cannot take the keyboard
        field = str(self.arguments.get("field", ""))
        if field or self.arguments.get("fresh"):
            form.focus(field or "title")

    def _back(self) -> None:
        if self._facts is not None:
            self.go("case", self._facts.case.id)

    def _review(self) -> None:
        if self._facts is not None:
            self.go("review", self._facts.case.id, incident=self.id)

    def _begin_another(self) -> None:
        case = self._facts.case.id if self._facts is not None else ""
        self.ask(lambda: begin_incident(self.services, case),
                 lambda made: self.go("incident", made[1], fresh=True), priority=Priority.TYPING)

    def _put_away(self) -> None:
        incident, work = self.id, self.services.casework
        said = self.tr("The incident was put away")

        def undo() -> None:
            self.ask(lambda: work.restore_incident(incident))

        def done(_: object) -> None:
            self._back()
            self.said.emit(said, undo)

        self.ask(lambda: work.delete_incident(incident), done)

    def _gone(self, error: BaseException) -> None:
        if not self.isVisible():
            return
        facts, self._facts = self._facts, None
        self.say_gone(error, facts.incident.id if facts is not None else "")
        if facts is None:
            self.go()
            return
        case = facts.case.id
        self.ask(lambda: self.services.casework.case(case), lambda _: self.go("case", case),
                 failed=lambda _: self.go())
