"""Review: which names a reader will see, changeable right there; and whether people agreed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.casework.model import Consent, Person
from fieldbook.casework.naming import shown_name
from fieldbook.core.background import Priority
from fieldbook.ui.pages.documentation_drafts import commit, fill
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.documentation_words import (
    CONSENTS,
    NAMINGS,
    consent_tag,
    joined,
    naming_words,
    person_title,
    role_words,
)
from fieldbook.ui.widgets.autosave import AutosaveLine
from fieldbook.ui.widgets.batches import Batches
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Choice, Radio
from fieldbook.ui.widgets.labels import Line, Tag, WrapLabel
from fieldbook.ui.widgets.settled import Settled


class NamesCard(Card):
    """Each person as a reader will read the name."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Names, as they will be read"), parent)
        self._view = view
        self.rows: dict[str, NameRow] = {}
        self.nobody = WrapLabel(self.tr("Nobody is named under People. Names that stand in your "
                                        "text are sent as you wrote them."), "small")
        self._list = Settled(spacing=8)
        self._leaks: Sequence[tuple[str, str]] = ()
        self._batches = Batches(self, self._show_person)
        self.add(self.nobody)
        self.add(self._list)

    def show_people(self, people: Sequence[Person], leaks: Sequence[tuple[str, str]]) -> None:
        """Show these people; `leaks` are parts of hidden names that can still be read."""
        self.nobody.setVisible(not people)
        wanted = {one.id for one in people}
        for gone in [each for each in self.rows if each not in wanted]:
            row = self.rows.pop(gone)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._leaks = leaks
        self._batches.run(people)

    def _show_person(self, person: Person) -> None:
        if person.id not in self.rows:
            self.rows[person.id] = NameRow(self._view, person)
            self._list.column.addWidget(self.rows[person.id])
        self.rows[person.id].show_person(
            person, [word for one, word in self._leaks if one == person.id])


class NameRow(QWidget):
    """One person: how others read the name, and the choice."""

    def __init__(self, view: View, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self.person = view, person
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.shown, self.detail = WrapLabel("", "strong"), WrapLabel("", "small")
        self.agreed = Tag("")
        self.naming = Choice(self.tr("How {name} is named").format(name=person_title(person)))
        self.naming.setObjectName("review-naming")
        for each in NAMINGS:
            self.naming.addItem(naming_words(each), each)
        self.naming.activated.connect(self._choose)
        self.pseudonym = AutosaveLine(view.autosave, "person", person.id, "pseudonym")
        self.pseudonym.setAccessibleName(
            self.tr("Pseudonym of {name}").format(name=person_title(person)))
        self.pseudonym.setPlaceholderText(self.tr("Pseudonym"))
        self.pseudonym.setObjectName("review-pseudonym")
        self.pseudonym.finished.connect(self._write_pseudonym)
        self.warning = WrapLabel("", "error")
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self.shown, self.detail, self.agreed):
            words.addWidget(widget)
        row.addLayout(words, 1)
        row.addWidget(self.naming)
        column.addLayout(row)
        column.addWidget(self.pseudonym)
        column.addWidget(self.warning)
        column.addWidget(Line())

    def show_person(self, person: Person, leaks: Sequence[str]) -> None:
        """Show what would be read now."""
        self.person = person
        self.shown.setText(shown_name(person).strip() or self.tr("(no name)"))
        hidden = person.naming != "name" and bool(person.name.strip())
        self.detail.setText(joined((
            role_words(person.role),
            self.tr("in your notes: {name}").format(name=person.name) if hidden else "")))
        self.agreed.say(*consent_tag(person.consent))
        self.agreed.setVisible(person.role != "perpetrator" or person.consent != "not-asked")
        self.naming.setCurrentIndex(self.naming.findData(person.naming))
        self.pseudonym.setVisible(person.naming == "pseudonym")
        fill(self.pseudonym, person.pseudonym)
        self.warning.setText(self._warning(person, leaks))
        self.warning.setVisible(bool(self.warning.text()))

    def _warning(self, person: Person, leaks: Sequence[str]) -> str:
        if leaks:
            return self.tr("“{word}” can still be read, in the text or in the name of a file. "
                           "Change it there if nobody should read it.").format(
                               word="”, “".join(leaks))
        if person.naming == "name" and person.consent == "no":
            return self.tr("This person did not agree, and would be read by the real name.")
        if person.naming == "pseudonym" and not person.pseudonym.strip():
            return self.tr("No pseudonym is written yet; the initials are used.")
        return ""

    def _choose(self) -> None:
        person, work = self.person.id, self._view.services.casework
        naming = str(self.naming.currentData())
        self._view.ask(lambda: work.set_person(person, naming=naming), priority=Priority.TYPING)

    def _write_pseudonym(self, text: str) -> None:
        person, view = self.person.id, self._view
        commit(view, "person", person, "pseudonym", text,
               lambda: view.services.casework.set_person(person, pseudonym=text))


class ConsentCard(Card):
    """Whether the people agreed. Nothing is chosen beforehand."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Did the people this is about agree that it is sent?"), parent)
        self.organisation = ""
        self._group = QButtonGroup(self)
        words = {"yes": self.tr("Yes, they agreed"), "no": self.tr("No, they did not agree"),
                 "not-asked": self.tr("They were not asked")}
        self.radios: dict[Consent, Radio] = {}
        for consent in CONSENTS:
            radio = self.radios[consent] = Radio(words[consent])
            radio.setObjectName(f"consent-{consent}")
            self._group.addButton(radio)
            self.add(radio)
            radio.toggled.connect(self._toggled)
        self.honest = WrapLabel("", "small")
        self.honest.hide()
        self.add(self.honest)

    def consent(self) -> Consent | None:
        """Return what was chosen; None while nothing is."""
        return next((one for one, radio in self.radios.items() if radio.isChecked()), None)

    def choose(self, consent: Consent | None) -> None:
        """Choose again what was chosen before."""
        if consent is not None:
            self.radios[consent].setChecked(True)

    def forget(self) -> None:
        """Take the choice back; another submission is another question."""
        self._group.setExclusive(False)
        for radio in self.radios.values():
            radio.setChecked(False)
        self._group.setExclusive(True)
        self.honest.hide()

    def _toggled(self, on: bool) -> None:
        if not on:
            return
        consent = self.consent()
        name = self.organisation
        words = ""
        if consent == "no":
            words = self.tr("You can still send it, for example when a life is in danger. {name} "
                            "will see that they did not agree. Think first of what could happen to "
                            "them if it became known, and use pseudonyms.").format(name=name)
        elif consent == "not-asked":
            words = self.tr("{name} will see that they were not asked.").format(name=name)
        self.honest.restyle("error" if consent == "no" else "small")
        self.honest.setText(words)
        self.honest.setVisible(bool(words))
        self.chosen.emit()
