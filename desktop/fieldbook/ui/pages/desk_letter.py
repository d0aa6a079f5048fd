"""One letter on the desk: who sent it, what it says, its files, and what to do with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldbook.ui.pages.documentation_words import moment_words
from fieldbook.ui.pages.incident_when import understand
from fieldbook.ui.widgets.autosave import Autosave, AutosaveText
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import Label, Tag, WrapLabel
from fieldbook.ui.widgets.states import Shown, data_size, moment

_ISO = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d)?")


def _when(text: str) -> str:
    """Return a "when" as it was typed; one that a machine wrote in words of the language."""
    found = understand(text, date.today()) if _ISO.fullmatch(text.strip()) else None
    return moment_words(found) if found is not None else text


def sender_words(name: str, *, is_named: bool) -> str:
    """Return whom something came from; who gave no name is told apart by the start of an id."""
    if not name:
        return QCoreApplication.translate("LetterView", "Without a name")
    if is_named:
        return name
    # the mark first: in a narrow list the end is cut off
    words = QCoreApplication.translate("LetterView", "{mark} (member without a name)")
    return words.format(mark=name)


class LetterView(QWidget):
    """Shows a letter. Says `accepted`, `refused(why)`, `replied(text)`, `attachment(place)`.

    `parts` makes what is in it, once it has its place.
    """

    accepted = Signal()
    refused = Signal(str)
    replied = Signal(str)
    attachment = Signal(int)

    def __init__(self, letter: dict[str, Any], state: Shown, drafts: dict[str, str],
                 autosave: Autosave, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "column")
        self._letter, self._autosave, self._state, self._drafts = letter, autosave, state, drafts
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(16)

    def parts(self) -> Iterator[None]:
        """Make the letter's cards, one after the other."""
        for card in self._cards():
            self._column.addWidget(card)
            card.show()  # now: Qt would do it a turn later
            yield
        self._column.addStretch(1)

    def _cards(self) -> Iterator[QWidget]:
        letter = self._letter
        yield self._head(self._state)
        if letter["document"]:
            for incident in letter["document"].get("incidents", []):
                yield self._incident(incident)
            yield self._people(letter["document"])
        if letter["text"]:
            yield _words(self.tr("Message"), letter["text"])
        if letter["attachments"]:
            yield self._files(letter["attachments"])
        for reply in letter["replies"]:
            yield _words(self.tr("Your answer"), reply["text"])
        if letter["kind"] == "submission" and letter["state"] == "new":
            yield self._decision()
        yield self._answer(self._drafts)

    def _head(self, state: Shown) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(WrapLabel(self._letter["title"] or self.tr("Without a title"), "heading"))
        row = QHBoxLayout()
        row.addWidget(Tag(*state))
        when = QDateTime.fromString(self._letter["received"], Qt.DateFormat.ISODate)
        sender = sender_words(self._letter["from"], is_named=self._letter["is_named"])
        row.addWidget(Label(self.tr("From {name}, {when}").format(
            name=sender, when=moment(when.toMSecsSinceEpoch())), "small"))
        row.addStretch(1)
        column.addLayout(row)
        if self._letter["why"]:
            column.addWidget(WrapLabel(self._letter["why"], "muted"))
        return head

    def _incident(self, incident: dict[str, Any]) -> Card:
        card = Card(str(incident.get("title") or self.tr("Incident")))
        names = (("when", self.tr("When")), ("where", self.tr("Where")), ("who", self.tr("Who")),
                 ("what", self.tr("What")), ("account", self.tr("Account")))
        for field, name in names:
            if incident.get(field):
                card.add(Label(name, "small"))
                text = str(incident[field])
                card.add(_selectable(_when(text) if field == "when" else text))
        return card

    def _people(self, document: dict[str, Any]) -> Card:
        card = Card(self.tr("People named, and their consent"))
        agreed = {"yes": self.tr("They agreed"), "no": self.tr("They did not agree"),
                  "not-asked": self.tr("They were not asked")}
        signs = {"yes": "check", "no": "warning"}
        consent, people = str(document.get("consent", "not-asked")), document.get("people", [])
        if not people and consent == "not-asked":
            card.add(CardRow("person", self.tr("Nobody is named.")))
            return card
        card.add(CardRow(signs.get(consent, "clock"), agreed.get(consent, agreed["not-asked"])))
        for person in people:
            own = str(person.get("consent", "not-asked"))
            card.add(CardRow("person", str(person.get("name", "")), role_word(
                str(person.get("role", ""))), tag=Tag(agreed.get(own, agreed["not-asked"]))),
                line=True)
        return card

    def _files(self, attachments: list[dict[str, Any]]) -> Card:
        card = Card(self.tr("Files"))
        for place, one in enumerate(attachments):
            is_image = str(one["media_type"]).startswith("image/")
            button = None
            if one["state"] == "here":
                button = Button(self.tr("Look"), "eye")
                button.setAccessibleName(self.tr("Look at {name}").format(name=one["name"]))
                button.clicked.connect(partial(self.attachment.emit, place))
            state = None if one["state"] == "here" else Tag(
                self.tr("Damaged"), "danger", "warning") if one["state"] == "damaged" else Tag(
                self.tr("On the way"), "warn", "clock")
            card.add(CardRow("image" if is_image else "file", str(one["name"]),
                             data_size(int(one["size"])), tag=state, button=button), line=place > 0)
        return card

    def _decision(self) -> Card:
        card = Card(self.tr("Decide"))
        card.add(WrapLabel(self.tr("The sender sees your decision, with its date."), "muted"))
        accept = PrimaryButton(self.tr("Accept"), "check")
        accept.setObjectName("desk-accept")
        accept.clicked.connect(self.accepted)
        self._why = QLineEdit()
        self._refuse_button = Button(self.tr("Refuse"), "warning")
        self._refuse_button.setEnabled(False)
        self._refuse_button.clicked.connect(self._refuse)
        self._why.textChanged.connect(
            lambda text: self._refuse_button.setEnabled(bool(text.strip())))
        row = QHBoxLayout()
        row.addWidget(accept)
        row.addStretch(1)
        card.body.addLayout(row)
        card.add(Field(self.tr("Reason, if you refuse"), self._why))
        lower = QHBoxLayout()
        lower.addWidget(self._refuse_button)
        lower.addStretch(1)
        card.body.addLayout(lower)
        return card

    def _answer(self, drafts: dict[str, str]) -> Card:
        card = Card(self.tr("Answer"))
        self._text = AutosaveText(self._autosave, "desk-reply", self._letter["id"], "text",
                                  lines=(3, 10))
        self._text.setObjectName("desk-reply")
        self._text.setAccessibleName(self.tr("Your answer"))
        self._text.restore(drafts.get("text", ""))
        send = Button(self.tr("Send the answer"), "message")
        send.setObjectName("desk-send")
        send.clicked.connect(self._reply)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(send)
        card.add(self._text)
        card.body.addLayout(row)
        return card

    @Slot()
    def _refuse(self) -> None:
        self.refused.emit(self._why.text().strip())

    @Slot()
    def _reply(self) -> None:
        if self._text.toPlainText().strip():
            self.replied.emit(self._text.toPlainText())


def role_word(role: str) -> str:
    """Return a role in an incident, in the user's language."""
    translate = QCoreApplication.translate
    words = {"victim": translate("LetterView", "Victim"),
             "witness": translate("LetterView", "Witness"),
             "source": translate("LetterView", "Source"),
             "perpetrator": translate("LetterView", "Alleged perpetrator")}
    return words.get(role, translate("LetterView", "Other"))


def _words(heading: str, text: str) -> Card:
    card = Card(heading)
    card.add(_selectable(text))
    return card


def _selectable(text: str) -> WrapLabel:
    label = WrapLabel(text, "body")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
