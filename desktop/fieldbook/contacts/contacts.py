"""People and organisations, and how to reach them safely."""

from __future__ import annotations

from typing import Literal

import msgspec

from fieldbook.contacts.errors import NoSuchContact, UnknownContactField
from fieldbook.store.collection import Collection
from fieldbook.store.store import Store

CONTACT = "contact"
FIELDS = ("name", "kind", "organisation", "role", "phone", "email", "address", "safe_way",
          "languages", "notes")

Kind = Literal["person", "organisation"]


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """One contact. `safe_way` says in plain words how to reach them without harm."""

    id: str
    name: str = ""
    kind: Kind = "person"
    organisation: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    safe_way: str = ""
    languages: str = ""
    notes: str = ""
    created: int = 0
    changed: int = 0


class Contacts:
    """What pages and commands ask of contacts."""

    def __init__(self, store: Store) -> None:
        store.declare(Collection(CONTACT))
        self._store = store

    def add(self, /, **fields: str) -> Contact:
        """Add a contact. Raises UnknownContactField."""
        _known(fields)
        with self._store.change() as change:
            contact = change.create(CONTACT, fields)
            self._index(contact)
        return self.get(contact)

    def set(self, contact: str, /, **fields: str) -> Contact:
        """Change fields of a contact. Raises NoSuchContact, UnknownContactField."""
        self.get(contact)
        _known(fields)
        with self._store.change() as change:
            change.set(CONTACT, contact, **fields)
            self._index(contact)
        return self.get(contact)

    def get(self, contact: str) -> Contact:
        """Return one contact. Raises NoSuchContact."""
        body = self._store.records.get(CONTACT, contact)
        if body is None:
            raise NoSuchContact(id=contact)
        return msgspec.convert(body, Contact)

    def all(self) -> list[Contact]:
        """Return all contacts by name."""
        found = [msgspec.convert(body, Contact) for body in self._store.records.all(CONTACT)]
        return sorted(found, key=lambda one: (one.name.casefold(), one.id))

    def remove(self, contact: str) -> None:
        """Put a contact away; `restore` brings it back."""
        self.get(contact)
        with self._store.change() as change:
            change.delete(CONTACT, contact)
            self._store.search.remove(CONTACT, contact)

    def restore(self, contact: str) -> Contact:
        """Bring a contact back."""
        with self._store.change() as change:
            change.restore(CONTACT, contact)
            self._index(contact)
        return self.get(contact)

    def reindex(self) -> None:
        """Let search learn all contacts, as after a rescue."""
        with self._store.transaction():
            for one in self.all():
                self._index(one.id)

    def _index(self, contact: str) -> None:
        one = self.get(contact)
        text = "\n".join(getattr(one, field) for field in FIELDS if field != "kind")
        self._store.search.put(CONTACT, contact, title=one.name, text=text)


def _known(fields: dict[str, str]) -> None:
    for field, value in fields.items():
        if field not in FIELDS or (field == "kind" and value not in ("person", "organisation")):
            raise UnknownContactField(field=field)
