"""What the reader asks the library for, gathered where the store lives, in slices."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING

from fieldbook.formats import links
from fieldbook.library import reading
from fieldbook.library.errors import ItemNotHere, NoSuchCourse, NoSuchItem
from fieldbook.library.items import Item
from fieldbook.library.languages import direction, order
from fieldbook.library.tree import Node, find, flat
from fieldbook.ui.pages.reader_terms import Term

if TYPE_CHECKING:
    from fieldbook.session import Session

GLOSSARY = "#glossary"
"""Stands in place of an item's id for the list of all terms."""
_PICTURE = re.compile(r'<img [^>]*src="(asset:[^"]+)"')
_READABLE = ("here", "update", "partly")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the library. Empty `item`: where reading stopped, else the beginning.

    `words` are to be marked; `start` is where they were found in the text that search knows.
    """

    course: str
    item: str = ""
    language: str = ""
    anchor: str = ""
    words: str = ""
    start: int = -1

    def arguments(self) -> dict[str, object]:
        """Return what `navigate("library", ...)` takes to come here."""
        found: dict[str, object] = {"course": self.course, "item": self.item}
        more = {"language": self.language, "anchor": self.anchor}
        return {**found, **{name: value for name, value in more.items() if value}}


@dataclass(frozen=True, slots=True)
class Opened:
    """A place with all that is shown there. `item` is None when it has not been fetched.

    `language`: the one that was asked for; `languages`: those that something is here in; `read`:
    ids of items that were read; `position`: how far this one was read, 0 to 1; `passage`: words to
    go to.
    """

    place: Place
    title: str
    tree: Node
    language: str
    languages: tuple[str, ...]
    read: frozenset[str]
    item: Item | None
    node: Node
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    glossary: tuple[Term, ...] = ()
    position: float = 0.0
    passage: str = ""
    document: bytes = b""


def place_of(arguments: Mapping[str, object]) -> Place | None:
    """Return the place that a page's arguments name; None for the shelf.

    Either course=, item=, language=; or kind= and id= of a search hit.
    """
    words, start = str(arguments.get("words", "")), arguments.get("start")
    where = start if isinstance(start, int) else -1
    if arguments.get("course"):
        return Place(str(arguments["course"]), str(arguments.get("item", "")),
                     str(arguments.get("language", "")), str(arguments.get("anchor", "")),
                     words, where)
    hit = str(arguments.get("id", ""))
    if hit.count("/") < 2:
        return Place(hit) if hit else None
    course, language, item = hit.split("/", 2)
    return Place(course, item, language, "", words, where)


def gather(session: Session, place: Place) -> Generator[None, None, Opened]:
    """Return everything that a place shows. Raises NoSuchCourse, NoSuchItem, StoreError."""
    library = session.library
    progress = session.store.records.all("progress", course=place.course)
    latest = max(progress, key=_changed, default={})
    titles = library.titles(place.course)
    present: list[str] = []
    for code in titles_and_items(library.course(place.course).languages, titles):
        if any(one.language == code and one.state in _READABLE
               for one in flat(library.tree(place.course, code))):
            present.append(code)
        yield
    wished = place.language or str(latest.get("language", "")) or session.language
    language = order(wished, present or [wished])[0]
    tree = library.tree(place.course, language)
    yield
    item_id = place.item or _where_it_stopped(tree, str(latest.get("item", "")))
    node = _node(tree, item_id, language)
    item = _item(session, place.course, item_id, language)
    yield
    pictures = yield from _pictures(session, place.course, item, language)
    mine = library.reading(place.course, item_id)
    terms = tuple(Term(one.title, one.id) for one in library.glossary(place.course, language)
                  if one.state in _READABLE)
    return Opened(
        Place(place.course, item_id, place.language, place.anchor, place.words, place.start),
        library.course(place.course, language).title, tree, language, tuple(present),
        frozenset(str(one["item"]) for one in progress if one.get("read")), item, node, pictures,
        tuple(one for one in terms if one.id != item_id) if _takes_terms(item) else (), terms,
        mine.position if mine else 0.0, _passage(session, place, item),
        _document(session, place.course, item))


def titles_and_items(counts: Mapping[str, int], titles: Mapping[str, str]) -> Sequence[str]:
    """Return the languages of a course by code: those with items, or with a title."""
    return sorted({code for code in (*counts, *titles) if code})


def _changed(record: Mapping[str, object]) -> int:
    changed = record.get("changed", 0)
    return changed if isinstance(changed, int) else 0


def _where_it_stopped(tree: Node, latest: str) -> str:
    items = flat(tree)
    if any(one.id == latest for one in items):
        return latest
    first = next((one for one in items if one.state in _READABLE), None)
    return first.id if first else items[0].id if items else ""


def _node(tree: Node, item_id: str, language: str) -> Node:
    if item_id == GLOSSARY:
        return Node(GLOSSARY, "", "terms", language, direction(language))
    node = find(tree, item_id)
    if node is None:
        raise NoSuchItem(item=item_id)
    return node


def _item(session: Session, course: str, item_id: str, language: str) -> Item | None:
    if item_id == GLOSSARY:
        return None
    try:
        return session.library.item(course, item_id, language)
    except ItemNotHere:
        return None


def _takes_terms(item: Item | None) -> bool:
    return item is not None and item.kind in ("lesson", "glossary")


def _pictures(session: Session, course: str, item: Item | None,
              language: str) -> Generator[None, None, dict[str, bytes]]:
    found: dict[str, bytes] = {}
    for written in dict.fromkeys(_PICTURE.findall(item.html if item else "")):
        address = unescape(written)
        data = session.library.asset(course, links.opened(address)[1], language)
        if data:
            found[address] = data
        yield
    return found


def _passage(session: Session, place: Place, item: Item | None) -> str:
    """Return the words that stand at the place where search found something."""
    if item is None or place.start < 0 or item.kind not in ("lesson", "glossary", "checklist"):
        return ""
    data = session.library.source(place.course, item.id, item.language)
    text = reading.read(item.kind, item.id, data).text
    return text[place.start:place.start + 400]


def _document(session: Session, course: str, item: Item | None) -> bytes:
    if item is None or item.kind != "document" or item.html:
        return b""
    return session.library.source(course, item.id, item.language)


def definition(session: Session, course: str, term: str, language: str) -> Item | None:
    """Return the page that explains a term, None when it is not here."""
    try:
        return session.library.item(course, term, language)
    except (ItemNotHere, NoSuchItem, NoSuchCourse):
        return None


def definitions(session: Session, course: str, language: str,
                terms: Sequence[Term]) -> Generator[None, None, dict[str, str]]:
    """Return the first words of each term's explanation, by the term's id."""
    from fieldbook.formats import markdown

    found: dict[str, str] = {}
    for term in terms:
        item = definition(session, course, term.id, language)
        if item is not None:
            lines = [line for line in markdown.plain_text(item.text).split("\n")
                     if line.casefold() != term.title.casefold()]
            found[term.id] = " ".join(lines)[:200]
        yield
    return found
