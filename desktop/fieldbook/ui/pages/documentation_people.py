"""People of a case or an incident: who they were in it, how they may be named, whether they agreed.

Used in the editor of an incident and on the case's tab. Everything saves itself; somebody taken out
can be brought back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import delete, isValid

from fieldbook.casework.model import PERSON, Person
from fieldbook.core.background import Priority
from fieldbook.ui.pages.documentation_drafts import commit, show_draft
from fieldbook.ui.pages.documentation_words import (
    CONSENTS,
    NAMINGS,
    ROLES,
    consent_tag,
    consent_words,
    naming_words,
    person_detail,
    person_title,
    role_words,
)
from fieldbook.ui.pages.page import Page
from fieldbook.ui.widgets.autosave import AutosaveLine
from fieldbook.ui.widgets.batches import Batches
from fieldbook.ui.widgets.buttons import Button, IconButton
from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Line, Sign, Tag, WrapLabel
from fieldbook.ui.widgets.revealing import reveal
from fieldbook.ui.widgets.settled import Settled

FORM = "person"


class PeoplePanel(QWidget):
    """A list of people, each opening into its fields."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._case = self._incident = ""
        self._fresh = ""
        self.rows: dict[str, PersonRow] = {}
        self._batches = Batches(self, self._show_person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.hint = WrapLabel(
            self.tr("Name only who matters for what happened. You decide for each person how "
                    "others will read the name."), "small")
        self._column = column
        self._list = Settled()
        self.add = Button(self.tr("Add a person"), "person-add")
        self.add.setObjectName("add-person")
        self.add.clicked.connect(self._add)
        column.addWidget(self.hint)
        column.addWidget(self._list)
        column.addWidget(self.add)

    def show_people(self, people: Sequence[Person], case: str, incident: str = "") -> None:
        """Show these people; rows that are being edited stay as they are."""
        if (case, incident) != (self._case, self._incident):
            self._empty()
        self._case, self._incident = case, incident
        wanted = {one.id for one in people}
        for gone in [each for each in self.rows if each not in wanted]:
            _remove(self.rows.pop(gone))
        self.hint.setVisible(not people)
        self._batches.run(people)

    def _show_person(self, person: Person) -> None:
        row = self.rows.get(person.id)
        if row is not None:
            row.show_person(person)
            return
        row = self.rows[person.id] = PersonRow(self._page, person)
        row.setObjectName("person")
        self._list.column.addWidget(row)
        row.show()
        if person.id == self._fresh:
            row.open_fields()

    def _empty(self) -> None:
        if not self.rows:
            return
        old, self._list = self._list, Settled()
        old.hide()  # hands over what is still only in a field
        self._column.replaceWidget(old, self._list)
        self._list.show()
        self._page.in_turns(_destroyed([*self.rows.values(), old]))
        self.rows = {}

    def _add(self) -> None:
        case, incident = self._case, self._incident
        work = self._page.services.casework
        self._page.ask(lambda: work.add_person(case, "", incident=incident), self._added,
                       priority=Priority.TYPING)

    def _added(self, person: Person) -> None:
        self._fresh = person.id
        if person.id in self.rows:
            self.rows[person.id].open_fields()
        else:
            self._show_person(person)


class PersonRow(QWidget):
    """One person: a line that says everything, and the fields below it when it is open."""

    def __init__(self, page: Page, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.person = person
        self._fields: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._summary())
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addWidget(Line())
        self.show_person(person)

    def show_person(self, person: Person) -> None:
        """Show what is known now; fields that are open keep what is being typed."""
        if person == self.person and self._title.text():
            return
        self.person = person
        self._dress()

    def _dress(self) -> None:
        person = self.person
        self._title.setText(person_title(person))
        self._detail.setText(person_detail(person))
        self._consent.say(*consent_tag(person.consent))
        self._consent.setVisible(person.role != "perpetrator" or person.consent != "not-asked")
        name = self.tr("Change {name}").format(name=person_title(person))
        self.edit.rename(name if self._fields is None else self.tr("Close"),
                         "edit" if self._fields is None else "chevron-up")
        self.away.rename(self.tr("Take {name} out").format(name=person_title(person)))
        if self._fields is not None:
            self._choose()

    def open_fields(self) -> None:
        """Show the fields, ready for the name."""
        if self._fields is None:
            self._toggle()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.name, self._reveal)  # once what is new has its place

    def _reveal(self) -> None:
        for widget in (self, self.name):  # all of it where it fits, and what is typed in anyway
            reveal(widget)

    def _summary(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title, self._detail = WrapLabel("", "strong"), WrapLabel("", "small")
        self._consent = Tag("")
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addWidget(self._consent)
        self.edit = IconButton("edit", self.tr("Change"))
        self.edit.clicked.connect(self._toggle)
        self.away = IconButton("trash", self.tr("Take out"))
        self.away.clicked.connect(self._take_out)
        row.addWidget(Sign("person"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _toggle(self) -> None:
        if self._fields is not None:
            self._fields.hide()
            self._fields.deleteLater()
            self._fields = None
        else:
            self._fields = self._make_fields()
            self._place.addWidget(self._fields)
            self._fields.show()  # now: what is hidden cannot take the keyboard
        self._dress()

    def _make_fields(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        self.name = self._line("name", self.person.name)
        self.name.setObjectName("person-name")
        self.pseudonym = self._line("pseudonym", self.person.pseudonym)
        self._pseudonym_field = Field(self.tr("Pseudonym"), self.pseudonym)
        self.role = self._choice("role", self.tr("Who in this"),
                                 [(each, role_words(each)) for each in ROLES])
        self.naming = self._choice("naming", self.tr("Named to others by"),
                                   [(each, naming_words(each)) for each in NAMINGS])
        self.consent = self._choice("consent", self.tr("Agreed to be in this"),
                                    [(each, consent_words(each)) for each in CONSENTS])
        flow_box = QWidget()
        flow = FlowLayout(flow_box, 12)
        for choice in (self.role, self.naming, self.consent):
            flow.addWidget(Field(choice.accessibleName(), choice))
        column.addWidget(Field(self.tr("Name"), self.name))
        column.addWidget(flow_box)
        column.addWidget(self._pseudonym_field)
        show_draft(self._page, FORM, self.person.id, {"name": self.name,
                                                      "pseudonym": self.pseudonym})
        return box

    def _line(self, field: str, text: str) -> AutosaveLine:
        line = AutosaveLine(self._page.autosave, FORM, self.person.id, field)
        line.restore(text)
        line.finished.connect(partial(self._write_line, self.person.id, field))
        return line

    def _choice(self, field: str, name: str, options: Sequence[tuple[str, str]]) -> Choice:
        choice = Choice(name)
        choice.setObjectName(f"person-{field}")
        for value, words in options:
            choice.addItem(words, value)
        choice.setCurrentIndex(choice.findData(getattr(self.person, field)))
        choice.activated.connect(lambda _: self._write(field, str(choice.currentData())))
        return choice

    def _choose(self) -> None:
        for field, choice in (("role", self.role), ("naming", self.naming),
                              ("consent", self.consent)):
            choice.setCurrentIndex(choice.findData(getattr(self.person, field)))
        self._pseudonym_field.setVisible(self.person.naming == "pseudonym")

    def _write_line(self, person: str, field: str, text: str) -> None:
        commit(self._page, FORM, person, field, text,
               lambda: self._page.services.casework.set_person(person, **{field: text}))

    def _write(self, field: str, value: str) -> None:
        person = self.person.id
        work = self._page.services.casework
        self._page.ask(lambda: work.set_person(person, **{field: value}), self.show_person,
                       priority=Priority.TYPING)

    def _take_out(self) -> None:
        person, work, page = self.person, self._page.services.casework, self._page
        said = self.tr("{name} was taken out").format(name=person_title(person))
        page.ask(lambda: work.remove_person(person.id),
                 lambda _: page.said.emit(said, lambda: _bring_back(page, person.id)))


def _bring_back(page: Page, person: str) -> None:
    store = page.services.store

    def job() -> None:
        with store.change() as change:
            change.restore(PERSON, person)

    page.ask(job)


def _destroyed(widgets: Sequence[QWidget]) -> Iterator[None]:
    """Destroy widgets one after the other; dozens of rows at once would hold the window up."""
    for widget in widgets:
        if isValid(widget):
            delete(widget)
        yield


def _remove(row: QWidget) -> None:
    row.hide()
    row.setParent(None)
    row.deleteLater()
