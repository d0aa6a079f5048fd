"""How a person is named to others: by name, initials or pseudonym."""

from __future__ import annotations

from fieldbook.casework.model import Person


def initials(name: str) -> str:
    """Return the first letter of each word, with dots: "Lina Haddad" -> "L. H."."""
    return " ".join(f"{word[0]}." for word in name.split() if word)


def shown_name(person: Person) -> str:
    """Return the name under which this person may leave the computer."""
    if person.naming == "pseudonym":
        return person.pseudonym or initials(person.name)
    return initials(person.name) if person.naming == "initials" else person.name


def renamed(text: str, people: list[Person]) -> str:
    """Return `text` with each full name replaced by the name its person goes by.

    Longer names first, so that "Ana Maria" is not cut by "Ana".
    """
    for person in sorted(people, key=lambda one: -len(one.name)):
        if person.naming != "name" and person.name.strip():
            text = text.replace(person.name, shown_name(person))
    return text
