"""A case: its timeline, evidence, people and history, and beside them what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.core.background import Priority
from fieldbook.ui.pages.documentation_aside import CustodyCard, MissingCard, SentCard
from fieldbook.ui.pages.documentation_begin import begin_incident
from fieldbook.ui.pages.documentation_drafts import commit, fill
from fieldbook.ui.pages.documentation_facts import (
    CaseFacts,
    case_facts,
    count_whole,
    history,
    sliced,
)
from fieldbook.ui.pages.documentation_files import FilesPanel, dropped_paths
from fieldbook.ui.pages.documentation_history import HistoryPart
from fieldbook.ui.pages.documentation_people import PeoplePanel
from fieldbook.ui.pages.documentation_sending import take_back
from fieldbook.ui.pages.documentation_timeline import Timeline
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.documentation_words import (
    case_title,
    files_count,
    incident_title,
    incidents_count,
    joined,
    people_count,
    state_tag,
)
from fieldbook.ui.pages.page import Command
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.labels import Tag
from fieldbook.ui.widgets.settled import Settled
from fieldbook.ui.widgets.tabs import TabBar
from fieldbook.ui.widgets.title_edit import TitleEdit

PARTS = ("timeline", "evidence", "people", "history")


class CaseView(View):
    """One case."""

    LISTENS: ClassVar[frozenset[str]] = frozenset(
        {"case", "incident", "person", "evidence", "submission", "message"})

    @property
    def title(self) -> str:
        """The title of the page, translated."""
        return self.tr("Case")

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do here."""
        return [Command(self.tr("New incident in this case"), "plus", self.begin_incident),
                Command(self.tr("Add files to this case"), "attach", self.add_files)]

    def begin_incident(self) -> None:
        """Begin an incident in this case and open it."""
        case = self.id
        self.ask(lambda: begin_incident(self.services, case),
                 lambda made: self.go("incident", made[1], fresh=True), priority=Priority.TYPING)

    def add_files(self) -> None:
        """Choose files for the case itself."""
        self.tabs.setCurrentIndex(PARTS.index("evidence"))
        self.files.pick()

    def review(self) -> None:
        """Look over everything that would leave."""
        self.go("review", self.id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach dropped files to the case."""
        event.acceptProposedAction()
        self.tabs.setCurrentIndex(PARTS.index("evidence"))
        self.files.take(dropped_paths(event))

    def _build(self) -> Iterator[None]:
        self._case = ""
        self._facts: CaseFacts | None = None
        self._verified: tuple[int, int] | None = None
        self.title_edit: TitleEdit | None = None
        self.setAcceptDrops(True)
        self.head.back.connect(self.go)
        self.incident = Button(self.tr("Incident"), "plus")
        self.incident.setObjectName("new-incident")
        self.incident.setAccessibleName(self.tr("New incident"))
        self.incident.clicked.connect(self.begin_incident)
        self.send = PrimaryButton(self.tr("Send"), "shield")
        self.send.setObjectName("send")
        self.send.clicked.connect(self.review)
        self.head.add_action(self.incident)
        self.head.add_action(self.send)
        self.tabs = self._tab_bar()
        self.body.addWidget(self.tabs)
        columns = Columns(9, 5)
        settled = Settled()
        settled.column.addWidget(columns)
        self.body.addWidget(settled)
        self.body.addStretch(1)
        self._boxes: list[QWidget] = []
        yield
        for part in self._panels():
            if self._boxes:  # of the parts, the first is on show
                part.hide()
            self._boxes.append(part)
            columns.add(0, part)
            yield
        for card in self._aside():
            columns.add(1, card)
            yield
        columns.end()
        self._show_part(0)

    def _tab_bar(self) -> TabBar:
        bar = TabBar(self.tr("Parts of the case"))
        bar.setDrawBase(False)
        bar.setObjectName("parts")
        for words in (self.tr("Timeline"), self.tr("Evidence"), self.tr("People"),
                      self.tr("History")):
            bar.addTab(words)
        bar.currentChanged.connect(self._show_part)
        return bar

    def _panels(self) -> Iterator[QWidget]:
        self.timeline = Timeline()
        self.timeline.chosen.connect(lambda incident: self.go("incident", incident))
        first = PrimaryButton(self.tr("Write down an incident"), "plus")
        first.setObjectName("first-incident")
        first.clicked.connect(self.begin_incident)
        self.empty = Card()
        self.empty.add(EmptyState(
            "timeline", self.tr("What happened?"),
            self.tr("Write one sentence for each thing that happened. Time, place, people and "
                    "files can follow later."), first))
        moments = QWidget()
        column = QVBoxLayout(moments)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        column.addWidget(self.timeline)
        yield moments
        card = Card()
        self.files = FilesPanel(self)
        self.files.chosen.connect(lambda file: self.go("evidence", file))
        card.add(self.files)
        yield card
        card = Card()
        self.people = PeoplePanel(self)
        card.add(self.people)
        yield card
        self.history = HistoryPart()
        yield self.history

    def _aside(self) -> Iterator[QWidget]:
        self.sent = SentCard()
        self.sent.asked_for.connect(self._open_thread)
        self.sent.taken_back.connect(partial(take_back, self))
        yield self.sent
        self.missing, self.custody = MissingCard(), CustodyCard()
        self.missing.chosen.connect(
            lambda incident, field: self.go("incident", incident, field=field))
        self.custody.check_asked.connect(self._check_originals)
        self.away = Button(self.tr("Put this case away"), "archive", "quiet")
        self.away.setObjectName("put-away")
        self.away.clicked.connect(self._put_away)
        yield self.missing
        yield self.custody
        yield self.away

    def _load(self) -> None:
        case = self.id
        if case != self._case:
            self._verified = None
            self.tabs.setCurrentIndex(0)
        self.ask(lambda: case_facts(self.services, case), self._show, failed=self._gone)

    def _show(self, facts: CaseFacts) -> None:
        if facts.case.id != self.id:
            return
        self._facts = facts
        self._show_head(facts)
        self.files.belong_to(facts.case.id)
        self.empty.setVisible(not facts.incidents)
        self.timeline.setVisible(bool(facts.incidents))
        self.send.setVisible(bool(facts.incidents))
        self.sent.show_case(facts)
        self.missing.setVisible(bool(facts.incidents))
        self.missing.show_case(facts)
        self.custody.show_case(facts, self._verified)
        self._fill_part(self.tabs.currentIndex())

    def _show_head(self, facts: CaseFacts) -> None:
        self.head.set_title(case_title(facts.case), "", self.tr("Documentation › Cases"))
        latest = facts.submissions[0] if facts.submissions else None
        counts = joined((incidents_count(len(facts.incidents)),
                         people_count(len(facts.people)) if facts.people else "",
                         files_count(len(facts.files)) if facts.files else ""))
        state = Tag(*state_tag(latest, facts.organisation))
        state.setObjectName("case-state")
        self.head.set_tags(state, Tag(counts))
        self.send.setText(self.tr("Send to {organisation}").format(
            organisation=facts.organisation) if facts.organisation else self.tr("Send"))
        if facts.case.id != self._case:
            self._case = facts.case.id
            self._make_title(facts.case.id)
        assert self.title_edit is not None
        fill(self.title_edit, facts.case.title, facts.draft.get("title"))

    def _make_title(self, case: str) -> None:
        words = self.head.words
        if self.title_edit is not None:
            self.title_edit.hide()
            self.title_edit.deleteLater()
        edit = TitleEdit(self.autosave, "case", case, "title", self.tr("Title of the case"))
        edit.setObjectName("case-title")
        edit.finished.connect(lambda text: commit(
            self, "case", case, "title", text,
            lambda: self.services.casework.set_case(case, title=text)))
        self.title_edit = edit
        self.head.title.hide()
        words.insertWidget(words.indexOf(self.head.title), edit)
        edit.show()  # now: what is hidden cannot take the keyboard
        if self.arguments.get("fresh"):
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.selectAll()

    def _show_part(self, number: int) -> None:
        for place, box in enumerate(self._boxes):
            box.setVisible(place == number)
        self._fill_part(number)

    def _fill_part(self, number: int) -> None:
        """Fill the part on show only: a case may hold hundreds of files and people."""
        facts = self._facts
        if facts is None:
            return
        if PARTS[number] == "timeline":
            self.timeline.show_case(facts)
        elif PARTS[number] == "evidence":
            self.files.show_files(facts.files, facts.case.id, titles={
                one.id: incident_title(one) for one in facts.incidents})
        elif PARTS[number] == "people":
            self.people.show_people(facts.people, facts.case.id)
        else:
            self._load_history()

    def _load_history(self) -> None:
        case = self.id
        if case:
            self.ask(sliced(lambda: history(self.services, case)), self.history.show_lines)

    def _check_originals(self) -> None:
        files = self._facts.files if self._facts is not None else ()
        self.ask(sliced(lambda: count_whole(self.services, files)), self._checked,
                 priority=Priority.REST)

    def _checked(self, verified: tuple[int, int]) -> None:
        self._verified = verified
        if self._facts is not None:
            self.custody.show_case(self._facts, verified)

    def _put_away(self) -> None:
        case, work = self.id, self.services.casework
        said = self.tr("The case was put away")

        def undo() -> None:
            self.ask(lambda: work.restore_case(case))

        self.ask(lambda: work.delete_case(case), lambda _: self._was_put_away(said, undo))

    def _was_put_away(self, said: str, undo: object) -> None:
        self.go()
        self.said.emit(said, undo)

    def _gone(self, error: BaseException) -> None:
        shown = self._facts.case.id if self._facts is not None else ""
        self._facts = None
        self.say_gone(error, shown)
        self.go()

    def _open_thread(self, thread: str) -> None:
        self.navigate.emit("messages", {"kind": "thread", "id": thread})
