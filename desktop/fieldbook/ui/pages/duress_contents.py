"""What somebody shall find in the other half: courses, notes and dates, people.

Nothing is proposed but the form: whoever knows this program knows the words that it would propose.
What is typed here is kept nowhere before the other half is made, and then only there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from fieldbook.core.background import Background
from fieldbook.furnishing import Contents, Entry, Notebook, Someone
from fieldbook.ui.pages.steps import Step
from fieldbook.ui.widgets.buttons import Button, IconButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import Line, WrapLabel
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.ui.widgets.states import data_size

_LINES = 3


@dataclass(frozen=True, slots=True)
class Held:
    """A course of this half, with the bytes that are here of it."""

    id: str
    title: str
    size: int


class CoursesCard(Card):
    """Courses of this half to be copied, and folders with others."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CoursesCard", "Courses"), parent)
        self._background = background
        self._checks: dict[str, Check] = {}
        self._folders: dict[Path, QWidget] = {}
        self.add(WrapLabel(self.tr(
            "Only such as anybody may have. They come there as if from a folder: without your "
            "organisation, and without what you read and noted in them. The first pages of a "
            "course count as read there: know what they say."), "small"))
        self.choose = Button(self.tr("A course from a folder"), "folder-open")
        self.choose.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_courses(self, courses: Sequence[Held]) -> None:
        """Show what is in the library of this half."""
        for course in courses:
            if course.id in self._checks:
                continue
            check = Check(self.tr("{title} · {size}").format(title=course.title,
                                                            size=data_size(course.size)))
            self._checks[course.id] = check
            self.body.insertWidget(self.body.count() - 1, check)

    def use_folder(self, path: Path) -> None:
        """Take a course from a folder too."""
        if path in self._folders:
            return
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(WrapLabel(path.name), 1)
        remove = IconButton("close", self.tr("Do not take {name}").format(name=path.name))
        remove.clicked.connect(partial(self._drop, path))
        row.addWidget(remove)
        self._folders[path] = line
        self.body.insertWidget(self.body.count() - 1, line)

    def courses(self) -> tuple[str, ...]:
        """Return the ids of what is ticked."""
        return tuple(id for id, check in self._checks.items() if check.isChecked())

    def folders(self) -> tuple[Path, ...]:
        """Return the folders that were chosen."""
        return tuple(self._folders)

    def tick(self, course: str) -> None:
        """Tick a course."""
        self._checks[course].setChecked(True)

    def _drop(self, path: Path) -> None:
        line = self._folders.pop(path)
        line.hide()
        line.deleteLater()

    def _ask(self) -> None:
        picker = FilePicker.for_folder(self.tr("Choose the folder of a course"), self._background,
                                       self)
        picker.picked.connect(lambda paths: self.use_folder(paths[0]))
        picker.open()


class _Form(QWidget):
    """A few fields side by side, with a line above; `values` in their order."""

    def __init__(self, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[QLineEdit | QPlainTextEdit] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        if not first:
            self._grid.addWidget(Line(), 0, 0, 1, 2)

    def line(self, name: str, hint: str, row: int, column: int, wide: bool = False) -> None:
        """Add a field of one line."""
        line = QLineEdit()
        line.setPlaceholderText(hint)
        self._put(name, line, row, column, wide)

    def text(self, name: str, hint: str, row: int) -> None:
        """Add a field of several lines."""
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setPlaceholderText(hint)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * _LINES + 20)
        self._put(name, text, row, 0, True)

    def values(self) -> list[str]:
        """Return what was typed."""
        return [(each.text() if isinstance(each, QLineEdit) else each.toPlainText()).strip()
                for each in self._fields]

    def fill(self, *values: str) -> None:
        """Put words into the fields."""
        for each, value in zip(self._fields, values, strict=False):
            if isinstance(each, QLineEdit):
                each.setText(value)
            else:
                each.setPlainText(value)

    def begin(self) -> None:
        """Be ready to type."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, before: QWidget) -> QWidget:
        """Let the Tab key come here from `before`; return the last field."""
        for each in self._fields:
            QWidget.setTabOrder(before, each)
            before = each
        return before

    def _put(self, name: str, editor: QLineEdit | QPlainTextEdit, row: int, column: int,
             wide: bool) -> None:
        self._fields.append(editor)
        self._grid.addWidget(Field(name, editor), row, column, 1, 2 if wide else 1)


class FormsCard(Card):
    """A card with one form, and more of them when asked for."""

    def __init__(self, heading: str, about: str, more: str, make: Callable[[bool], _Form],
                 parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._make = make
        self.forms: list[_Form] = []
        self._before: QWidget | None = None
        self.add(WrapLabel(about, "small"))
        self.more = Button(more, "plus")
        self.more.clicked.connect(lambda: self.another().begin())
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        self.body.addLayout(row)
        self.another()

    def another(self) -> _Form:
        """Add an empty form."""
        form = self._make(not self.forms)
        self.forms.append(form)
        self.body.insertWidget(self.body.count() - 1, form)
        if self._before is not None:
            self.order(self._before)
        return form

    def order(self, before: QWidget) -> None:
        """Let the Tab key go from `before` through the forms to the button below them: it would
        take what was made last at last, wherever it stands.
        """
        self._before = before
        for form in self.forms:
            before = form.follow(before)
        QWidget.setTabOrder(before, self.more)

    def filled(self) -> list[list[str]]:
        """Return what was typed into the forms that are not empty. Nothing that was typed is
        dropped: what has no name in its first line is called by its last words.
        """
        found = [form.values() for form in self.forms]
        for values in found:
            last = next((each for each in reversed(values) if each), "")
            values[0] = values[0] or last.partition("\n")[0]
        return [values for values in found if values[0]]


def _note(first: bool) -> _Form:
    form = _Form(first)
    form.line(QCoreApplication.translate("NotesCard", "What it is about"),
              QCoreApplication.translate("NotesCard", "a visit, a purchase, a plan"), 1, 0, True)
    form.line(QCoreApplication.translate("NotesCard", "When"),
              QCoreApplication.translate("NotesCard", "for example 2026-05-02"), 2, 0)
    form.line(QCoreApplication.translate("NotesCard", "Where"), "", 2, 1)
    form.text(QCoreApplication.translate("NotesCard", "In your own words"), "", 3)
    return form


def _person(first: bool) -> _Form:
    form = _Form(first)
    form.line(QCoreApplication.translate("PeopleCard", "Name"), "", 1, 0)
    form.line(QCoreApplication.translate("PeopleCard", "Telephone"), "", 1, 1)
    form.line(QCoreApplication.translate("PeopleCard", "Who that is"),
              QCoreApplication.translate("PeopleCard", "a relative, a plumber, a dentist"), 2, 0,
              True)
    return form


class ContentsStep(Step):
    """What to put in; it may be left empty."""

    many_fields = True

    def __init__(self, background: Background, language: str) -> None:
        super().__init__()
        self.title = self.tr("What will be found there")
        self._language = language
        self.body.addWidget(WrapLabel(self.tr(
            "An empty half convinces nobody. Put in what anybody might have: a course that you "
            "read, some dates and notes, a journey, people whom everybody may know of. Use your "
            "own words: whoever knows Fieldbook would know words that it proposes.")))
        self.body.addWidget(WrapLabel(self.tr(
            "Nothing that you type here is kept in the half that you see now. It gets times of its "
            "own, between the making of this vault and now: in a vault that was made today all of "
            "it is of today. If you can, wait some days first."), "small"))
        self.courses = CoursesCard(background)
        self.name = QLineEdit()
        self.notes = FormsCard(
            self.tr("Notes and dates"),
            self.tr("They stand in Documentation there, under one name: a household, a journey, a "
                    "study."),
            self.tr("Another note"), _note)
        self.notes.body.insertWidget(2, Field(self.tr("Their name together"), self.name))
        self.people = FormsCard(
            self.tr("People"), self.tr("They stand in Contacts there."),
            self.tr("Another person"), _person)
        for card in (self.courses, self.notes, self.people):
            self.body.addWidget(card)
        self.notes.order(self.name)
        self.people.order(self.notes.more)

    def contents(self) -> Contents:
        """Return what was chosen and typed."""
        entries = tuple(Entry(*values) for values in self.notes.filled())
        name = self.name.text().strip() or (entries[0].title if entries else "")
        return Contents(
            self._language, self.courses.courses(), self.courses.folders(),
            (Notebook(name, entries),) if entries else (),
            tuple(Someone(*values) for values in self.people.filled()))

    def summary(self) -> str:
        """Return in words what will be put in."""
        chosen = self.contents()
        notes = sum(len(book.entries) for book in chosen.notebooks)
        courses = len(chosen.courses) + len(chosen.folders)
        told = [self.tr("%n course(s)", "", courses) if courses else "",
                self.tr("%n note(s)", "", notes) if notes else "",
                self.tr("%n contact(s)", "", len(chosen.people)) if chosen.people else ""]
        told = [each for each in told if each]
        return (QLocale().createSeparatedList(told) if told
                else self.tr("nothing: it will be empty"))
