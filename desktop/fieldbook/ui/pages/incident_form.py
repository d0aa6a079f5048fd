"""The fields of an incident. Each saves itself while typing and becomes one change when left."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.pages.documentation_drafts import commit, fill, shown_in
from fieldbook.ui.pages.documentation_facts import IncidentFacts
from fieldbook.ui.pages.documentation_words import moment_words
from fieldbook.ui.pages.incident_when import understand, with_date
from fieldbook.ui.pages.page import Page
from fieldbook.ui.widgets.autosave import AutosaveLine, AutosaveText
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.fields import Field

FORM = "incident"


def take_no_files(editor: AutosaveLine | AutosaveText) -> None:
    """Leave dropped files to the page: a field would take their paths as text."""
    editor.setAcceptDrops(False)
    if isinstance(editor, AutosaveText):
        editor.viewport().setAcceptDrops(False)


class IncidentForm(QWidget):
    """The fields of one incident; another incident gets another form."""

    def __init__(self, page: Page, incident: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.incident = incident
        self._written: date | None = None
        self._today: date | None = None
        autosave = page.autosave
        self.fields: dict[str, AutosaveLine | AutosaveText] = {
            "title": AutosaveLine(autosave, FORM, incident, "title"),
            "what": AutosaveText(autosave, FORM, incident, "what", lines=(2, 8)),
            "when": AutosaveLine(autosave, FORM, incident, "when"),
            "where": AutosaveLine(autosave, FORM, incident, "where"),
            "who": AutosaveLine(autosave, FORM, incident, "who"),
            "account": AutosaveText(autosave, FORM, incident, "account", lines=(6, 40)),
        }
        names = {
            "title": (self.tr("Title"), self.tr("A few words by which you will know it again.")),
            "what": (self.tr("What happened"), self.tr("One sentence is enough for now.")),
            "when": (self.tr("When"), ""),
            "where": (self.tr("Where"), ""),
            "who": (self.tr("Who"), self.tr("In your own words. People whose names matter can be "
                                            "added under People.")),
            "account": (self.tr("Account"), self.tr(
                "Everything that was seen, heard or told, as it was told. Say who told it.")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.shown: dict[str, Field] = {}
        for name, editor in self.fields.items():
            editor.setObjectName(f"incident-{name}")
            take_no_files(editor)
            self.shown[name] = field = Field(names[name][0], editor)
            column.addWidget(field)
            field.hint.setText(names[name][1])
            field.hint.setVisible(bool(names[name][1]))  # with its parent: else it were a window
            editor.setAccessibleDescription(names[name][1])
            if name == "when":
                column.addWidget(self._understanding())
            editor.finished.connect(partial(self._write, name))
        self.fields["when"].typed.connect(lambda _: self._typed_when())
        self._placeholders()
        self._order()

    def show_incident(self, facts: IncidentFacts) -> None:
        """Show what the vault holds and what was typed and not yet made a change."""
        self._written, self._today = facts.written, facts.today
        for name, editor in self.fields.items():
            fill(editor, getattr(facts.incident, name), facts.drafts.get(name))
        self._understand()

    def focus(self, name: str) -> None:
        """Give the keyboard to a field."""
        editor = self.fields.get(name, self.fields["title"])
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order(self) -> None:
        """Lead Tab from field to field; a button that comes up while somebody types waits behind
        the last one, so that what is typed next is not lost.
        """
        stops: list[QWidget] = [*self.fields.values(), self.add_date]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _placeholders(self) -> None:
        when, where = self.fields["when"], self.fields["where"]
        assert isinstance(when, AutosaveLine)
        assert isinstance(where, AutosaveLine)
        when.setPlaceholderText(self.tr("yesterday 14:40 · 2 May, about 3 pm · May 2026"))
        where.setPlaceholderText(self.tr("North gate of the university, the capital"))

    def _understanding(self) -> QWidget:
        self.understood = self.shown["when"].hint
        self.understood.setObjectName("incident-when-understood")
        self.understood.show()
        self.add_date = Button(self.tr("Write the date too"), "calendar", "link")
        self.add_date.setObjectName("incident-when-date")
        self.add_date.clicked.connect(self._add_date)
        return self.add_date

    def _typed_when(self) -> None:
        self._written = self._today  # "yesterday" counts from the day on which it is typed
        self._understand()

    def _understand(self) -> None:
        """Say how the text of "when" is understood; the text itself is never changed."""
        text = shown_in(self.fields["when"]).strip()
        moment = understand(text, self._written) if text and self._written is not None else None
        self.add_date.setVisible(moment is not None and moment.relative)
        if not text:
            self.understood.setText(self.tr("Write it as you would say it."))
        elif moment is None:
            self.understood.setText(self.tr("Kept as you wrote it. No date was recognised in it."))
        elif not moment.year:
            self.understood.setText(self.tr("Understood as {moment}. The day is still missing.")
                                    .format(moment=moment_words(moment)))
        elif moment.relative:
            self.understood.setText(self.tr(
                "Understood as {moment}. Somebody who reads it later will count from another day.")
                .format(moment=moment_words(moment)))
        elif moment.first:
            self.understood.setText(self.tr("Understood as beginning on {moment}.").format(
                moment=moment_words(moment)))
        else:
            self.understood.setText(self.tr("Understood as {moment}.").format(
                moment=moment_words(moment)))

    def _add_date(self) -> None:
        line = self.fields["when"]
        assert isinstance(line, AutosaveLine)
        moment = understand(line.text(), self._written) if self._written is not None else None
        if moment is not None:
            line.setText(with_date(line.text(), moment))
            line.textEdited.emit(line.text())
            line.editingFinished.emit()
            self._understand()

    def _write(self, name: str, text: str) -> None:
        incident, page = self.incident, self._page
        commit(page, FORM, incident, name, text,
               lambda: page.services.casework.set_incident(incident, **{name: text}))
