"""Contacts on a real store."""

from __future__ import annotations

import pytest

from fieldbook.contacts.contacts import Contacts
from fieldbook.contacts.errors import NoSuchContact, UnknownContactField
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory


@pytest.fixture
def store():
    return Store(connect_in_memory(), b"k" * 32)


def test_contacts_stand_by_name_whatever_the_case(store):
    contacts = Contacts(store)
    for name in ("omar", "Lina", "Ali"):
        contacts.add(name=name)
    assert [one.name for one in contacts.all()] == ["Ali", "Lina", "omar"]


def test_a_contact_is_found_by_how_to_reach_it_safely(store):
    contacts = Contacts(store)
    made = contacts.add(name="Lina", safe_way="ring twice, then write")
    assert [hit.id for hit in store.search.query("ring twice")] == [made.id]
    contacts.set(made.id, safe_way="only in person")
    assert store.search.query("ring twice") == []


def test_a_removed_contact_comes_back_whole(store):
    contacts = Contacts(store)
    made = contacts.add(name="Lina", phone="+41 22 000 00 00")
    contacts.remove(made.id)
    assert contacts.all() == []
    with pytest.raises(NoSuchContact):
        contacts.get(made.id)
    assert contacts.restore(made.id).phone == made.phone


@pytest.mark.parametrize("fields", [{"nickname": "L"}, {"kind": "robot"}])
def test_unknown_fields_are_refused_by_name(store, fields):
    with pytest.raises(UnknownContactField) as caught:
        Contacts(store).add(**fields)
    assert caught.value.facts["field"] in fields
