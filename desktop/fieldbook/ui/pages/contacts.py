"""The page Contacts: people and organisations, and how to reach them safely."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldbook.core.background import Priority
from fieldbook.ui.pages.page import Command, Page
from fieldbook.ui.widgets.autosave import AutosaveLine, AutosaveText
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.list_detail import ListDetail
from fieldbook.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldbook.contacts.contacts import Contact
    from fieldbook.session import Session

FORM = "contact"
LONG = ("address", "safe_way", "notes")
Editor = AutosaveLine | AutosaveText


class ContactsPage(Page):
    """A list, and one contact beside it, saved as it is typed."""

    LISTENS: ClassVar[frozenset[str]] = frozenset({"contact"})
    SCROLLS: ClassVar[bool] = False

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Contacts")

    def commands(self) -> list[Command]:
        """Offer a new contact."""
        return [Command(self.tr("New contact"), "plus", self.add_new)]

    def _build(self) -> None:
        self._contacts: dict[str, Contact] = {}
        self._shown = self._opened = self._fresh = ""
        self.new = PrimaryButton(self.tr("New contact"), "plus")
        self.new.setObjectName("new-contact")
        self.new.clicked.connect(self.add_new)
        self.head.add_action(self.new)
        self.list = RowList(self.tr("Contacts"))
        self.list.chosen.connect(self._choose)
        self.detail = QScrollArea()
        self.detail.setWidgetResizable(True)
        self.detail.setAccessibleName(self.tr("Contact"))
        self.split = ListDetail(self.list, self.detail, self.tr("All contacts"))
        self.empty = EmptyState(
            "contacts", self.tr("No contacts yet"),
            self.tr("Keep people and organisations here, and how to reach them without harm. "
                    "Nobody sees this list but you."))
        self.body.addWidget(self.empty)
        self.body.addWidget(self.split, 1)

    def _load(self) -> None:
        self.ask(self.services.contacts.all, self._show)

    def _show(self, contacts: list[Contact]) -> None:
        self._contacts = {one.id: one for one in contacts}
        self.list.set_rows([self._row(one) for one in contacts])
        self.empty.setVisible(not contacts)
        self.split.setVisible(bool(contacts))
        wanted = str(self.arguments.pop("id", "") or self._shown)
        if wanted not in self._contacts:
            wanted = contacts[0].id if contacts else ""
        if wanted and wanted != self._shown:
            self.list.choose(wanted)
            self._choose(wanted)
        self._go_to_name()

    def _row(self, contact: Contact) -> Row:
        name = contact.name or self.tr("Without a name")
        detail = " · ".join(part for part in (contact.role, contact.organisation) if part)
        icon = "person" if contact.kind == "person" else "contacts"
        return Row(contact.id, name, detail or contact.safe_way.partition("\n")[0], icon=icon)

    @Slot()
    def add_new(self) -> None:
        """Add an empty contact and go to its name."""
        self.ask(lambda: self.services.contacts.add(name=""), self._added,
                 priority=Priority.TYPING)

    def _added(self, contact: Contact) -> None:
        self._fresh = contact.id
        self.arguments = {"id": contact.id}
        self._load()
        self.split.open_detail()

    @Slot(str)
    def _choose(self, contact: str) -> None:
        if contact == self._shown or contact not in self._contacts:
            return
        self._shown = contact
        self.ask(lambda: self.services.store.drafts.get(FORM, contact),
                 partial(self._open, self._contacts[contact]))
        self.split.open_detail()

    def _open(self, contact: Contact, drafts: dict[str, str]) -> None:
        inner = QWidget()
        inner.setProperty("role", "column")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        card = Card()
        for field, name, hint in self._fields():
            editor = self._editor(contact, field)
            editor.setObjectName(f"contact-{field}")
            card.add(Field(name, editor, hint))
            editor.restore(drafts.get(field, getattr(contact, field)))
        column.addWidget(card)
        row = QHBoxLayout()
        remove = Button(self.tr("Remove this contact"), "trash")
        remove.clicked.connect(partial(self._remove, contact.id))
        row.addWidget(remove)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(WrapLabel(self.tr("A removed contact can be brought back right after."),
                                   "small"))
        column.addStretch(1)
        self.detail.setWidget(inner)
        self._opened = contact.id
        self._go_to_name()

    def _go_to_name(self) -> None:
        """Let a name be typed once what was added is open: the list may come before or after."""
        if self._fresh and self._fresh == self._opened:
            self._fresh = ""
            name = self.detail.findChild(AutosaveLine, "contact-name")
            if name is not None:
                name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("name", self.tr("Name"), ""),
            ("safe_way", self.tr("How to reach them safely"),
             self.tr("For example: ring twice, then write. Never from the office.")),
            ("role", self.tr("Role"), ""),
            ("organisation", self.tr("Organisation"), ""),
            ("phone", self.tr("Phone"), ""),
            ("email", self.tr("E-mail"), ""),
            ("languages", self.tr("Languages"), ""),
            ("address", self.tr("Address"), ""),
            ("notes", self.tr("Notes"), ""),
        )

    def _editor(self, contact: Contact, field: str) -> Editor:
        editor: Editor = (
            AutosaveText(self.autosave, FORM, contact.id, field, lines=(2, 8)) if field in LONG
            else AutosaveLine(self.autosave, FORM, contact.id, field))
        editor.finished.connect(partial(self._finished, contact.id, field))
        return editor

    def _finished(self, contact: str, field: str, text: str) -> None:
        services = self.services

        def job() -> None:
            services.contacts.set(contact, **{field: text})
            services.store.drafts.discard(FORM, contact, field)

        self.ask(job)

    def _remove(self, contact: str) -> None:
        services = self.services
        name = self._contacts[contact].name or self.tr("Without a name")
        self._shown = self._opened = ""
        self.detail.setWidget(QWidget())
        self.ask(lambda: services.contacts.remove(contact))
        self.said.emit(self.tr("{name} was removed.").format(name=name),
                       lambda: self.ask(lambda: services.contacts.restore(contact)))


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures."""
    for fields in (
            {"name": "Lina H.", "role": "Lawyer", "organisation": "Bar of the north district",
             "safe_way": "Ring twice, then write. Never from the office.",
             "languages": "Arabic, French"},
            {"name": "ISHR", "kind": "organisation", "role": "Protection desk",
             "safe_way": "Through this application"},
            {"name": "أحمد", "role": "شاهد", "safe_way": "بالرسائل فقط، بعد الساعة الثامنة"},
            {"name": "Women's house", "kind": "organisation", "phone": "+41 22 000 00 00"}):
        session.contacts.add(**fields)
    return {}
