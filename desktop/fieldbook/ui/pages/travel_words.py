"""What the page Before a journey says about each thing, and what it says more than once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldbook.travel.items import Item
from fieldbook.ui.widgets.dates import signed_day
from fieldbook.ui.widgets.labels import Tag
from fieldbook.ui.widgets.states import data_size, state_words

translate = QCoreApplication.translate

ICONS = {"case": "case", "thread": "message", "letter": "mail", "contact": "contacts",
         "draft": "edit", "course": "course"}
KINDS = tuple(ICONS)


def kind_words(kind: str) -> str:
    """Return the heading over things of one kind."""
    return {
        "case": translate("Travel", "Cases"),
        "thread": translate("Travel", "Conversations"),
        "letter": translate("Travel", "Letters that came to the desk"),
        "contact": translate("Travel", "Contacts"),
        "draft": translate("Travel", "Typed, and not finished"),
        "course": translate("Travel", "Courses"),
    }[kind]


def title_of(item: Item) -> str:
    """Return what a thing is called."""
    return item.title or translate("Travel", "Without a title")


def detail_of(item: Item) -> str:
    """Return how much belongs to a thing: people, files, bytes."""
    parts = []
    if item.people:
        parts.append(translate("Travel", "%n person(s)", "", item.people))
    if item.files:
        parts.append(translate("Travel", "%n file(s)", "", item.files))
    if item.size:
        parts.append(data_size(item.size))
    return " · ".join(parts)


def tag_of(item: Item, organisation: str) -> Tag:
    """Return where else a thing is, as a small state."""
    if item.packed:
        return Tag(translate("Travel", "In the parcel"), "ok", "package")
    if item.state == "changed":
        return Tag(translate("Travel", "Changed since it was accepted"), "warn", "edit")
    if item.state == "not-sent":
        return Tag(translate("Travel", "Not sent"), "warn", "warning")
    if item.state == "only-here":
        return Tag(translate("Travel", "Only here"), "neutral", "computer")
    if item.state == "comes-again":
        return Tag(translate("Travel", "Comes again with an exchange"), "ok", "download")
    if item.state == "accepted" and not organisation:
        return Tag(translate("Travel", "Accepted on {day}").format(day=signed_day(item.since)),
                   "ok", "check")
    return Tag(*state_words(item.state, item.since, organisation))


def still_seen() -> tuple[str, ...]:
    """Say what an expert with the passphrase can still see, and what to do about it."""
    return (
        translate("Travel", "In this window nothing tells that something was taken off. The words, "
                  "names and files are overwritten."),
        translate("Travel", "An expert who has your passphrase and special tools can still see how "
                  "many entries were written and when, and that some are away; not what they said, "
                  "nor about whom. The file that you packed may be found where it lies."),
        translate("Travel", "A drive may keep old pieces that your passphrase opens. Putting a new "
                  "vault in the place of this one, under Settings, Under pressure, helps against "
                  "that."),
        translate("Travel", "If even that could harm you, travel with another computer or with a "
                  "new vault, and leave this one at home."))


def not_whole() -> str:
    """Say why accepted is not the same as kept."""
    return translate("Travel", "What was accepted is not a whole copy: real names behind other "
                     "names, originals of photos, drafts and the history were never sent. Only "
                     "the parcel brings all of it back.")
