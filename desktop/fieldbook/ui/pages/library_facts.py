"""What the shelf asks for, gathered where the store lives."""

from __future__ import annotations

from collections.abc import Collection, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldbook.library.languages import direction
from fieldbook.library.shelf import Course
from fieldbook.library.tree import flat

if TYPE_CHECKING:
    from fieldbook.session import Session


@dataclass(frozen=True, slots=True)
class LanguageFacts:
    """One language of a course. `size`: bytes still to fetch; `state`: here, available, update."""

    code: str
    size: int
    state: str


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """What a card shows. `offered`: the organisation publishes it; `read` of `of` pages read."""

    id: str
    title: str
    direction: str
    state: str
    languages: tuple[LanguageFacts, ...]
    lessons: int
    checklists: int
    forms: int
    terms: int
    documents: int
    read: int
    of: int
    offered: bool

    def here(self) -> tuple[str, ...]:
        """Return the languages that are on this computer, wholly or but for an update."""
        return tuple(one.code for one in self.languages if one.state in ("here", "update"))

    def outdated(self) -> tuple[str, ...]:
        """Return the languages that have an update."""
        return tuple(one.code for one in self.languages if one.state == "update")

    def to_fetch(self) -> tuple[LanguageFacts, ...]:
        """Return the languages of which something can be fetched."""
        return tuple(one for one in self.languages if self.offered and one.state != "here")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The whole shelf. `as_of`: ms since 1970 of the newest list, None before there was one.

    `organisation` is "" before joining; `language` is the reader's.
    """

    courses: tuple[CourseFacts, ...]
    as_of: int | None
    organisation: str
    language: str


def catalogue(session: Session) -> Generator[None, None, Catalogue]:
    """Return what is here and what could be; yields between courses."""
    language = session.language
    exchange = session.exchange
    offers = {offer.id: dict(offer.sizes) for offer in exchange.publications.offers()}
    yield
    found = []
    for course in session.library.courses(language):
        found.append(_facts(session, course, offers.get(course.id), language))
        yield
    return Catalogue(tuple(found), exchange.publications.content_as_of(),
                     exchange.organisation(), language)


def _facts(session: Session, course: Course, sizes: dict[str, int] | None,
           language: str) -> CourseFacts:
    kinds: dict[str, int] = {}
    for node in flat(session.library.tree(course.id, language)):
        kinds[node.kind] = kinds.get(node.kind, 0) + 1
    read, of = session.library.progress(course.id)
    tongues = tuple(
        LanguageFacts(code, (sizes or {}).get(code, course.sizes[code] - course.here[code]),
                      course.states[code])
        for code in course.languages)
    title_in = next((code for code, title in course.titles.items() if title == course.title), "")
    return CourseFacts(
        course.id, course.title, direction(title_in), course.state, tongues,
        kinds.get("lesson", 0), kinds.get("checklist", 0), kinds.get("form", 0),
        kinds.get("glossary", 0), kinds.get("document", 0), read, of, sizes is not None)


def size_together(session: Session, course: str, languages: Collection[str]) -> int:
    """Return the bytes to fetch for several languages; what they share counts once."""
    if not languages:
        return 0
    wanted = {(one.path, one.language) for one in session.library.wanted(course, languages)}
    manifest = session.exchange.publications.manifest(course)
    packs = {item.pack for item in manifest.items if (item.id, item.language) in wanted}
    return sum(manifest.packs[pack].size for pack in packs)
