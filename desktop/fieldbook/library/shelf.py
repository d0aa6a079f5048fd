"""The catalogue: what a course is called, which languages it has, and how much of each is here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fieldbook.library import languages
from fieldbook.library.content import COUNTED
from fieldbook.library.rows import IMPORTED, CourseRow, ItemRow


@dataclass(frozen=True, slots=True)
class Course:
    """A course in the catalogue. All dicts are by language.

    `languages`: counted items; `sizes`: bytes that reading it in this language takes, pictures that
    all languages share included; `here`: how many of them are here; `states`: here, available,
    update. `state` is the course's own: "update" when anything that was fetched has a newer
    version, "here" when a language is wholly here. `size`: bytes of all items in all languages.
    """

    id: str
    title: str
    languages: dict[str, int]
    items: int
    size: int
    state: str
    version: int
    titles: dict[str, str]
    sizes: dict[str, int]
    here: dict[str, int]
    states: dict[str, str]
    origin: str


def describe(course: CourseRow, rows: Iterable[ItemRow], kept: set[str], language: str) -> Course:
    """Return a course's card with its title in the best language."""
    found = list(rows)
    counts = {code: sum(row.kind in COUNTED for row in found if row.language == code)
              for code in sorted({row.language for row in found if row.language})}
    needed = {code: _needed(found, code, counts) for code in counts}
    states = {code: _state(course, needed[code], code in kept) for code in counts}
    return Course(
        course.id, title_of(course, language), counts, sum(counts.values()),
        sum(row.size for row in found), _whole(states), course.version, dict(course.titles),
        {code: sum(row.size for row in mine) for code, mine in needed.items()},
        {code: sum(row.size for row in mine if row.state == "here")
         for code, mine in needed.items()}, states, course.origin)


def title_of(course: CourseRow, language: str) -> str:
    """Return a course's title in the best language for `language`."""
    order = languages.order(language, course.titles)
    return course.titles[order[0]] if order else ""


def needed_for(rows: Iterable[ItemRow], language: str) -> list[ItemRow]:
    """Return what must be here to read a course in `language`."""
    found = list(rows)
    counts: dict[str, int] = {}
    for row in found:
        counts[row.language] = counts.get(row.language, 0) + (row.kind in COUNTED)
    return _needed(found, language, counts)


def _needed(rows: list[ItemRow], language: str, counts: dict[str, int]) -> list[ItemRow]:
    """A language's own items, and for each picture that it has not, the one it falls back to."""
    mine = [row for row in rows if row.language == language]
    covered = {row.path for row in mine}
    pictures = [row for row in rows if row.kind == "asset" and row.path not in covered]
    order = {code: at for at, code in enumerate(languages.order(language, {*counts, ""}, counts))}
    for row in sorted(pictures, key=lambda row: order[row.language]):
        if row.path not in covered:
            covered.add(row.path)
            mine.append(row)
    return mine


def _state(course: CourseRow, needed: list[ItemRow], kept: bool) -> str:
    states = {row.state for row in needed}
    if course.origin == IMPORTED or states <= {"here"}:
        return "here"
    return "update" if kept or "update" in states else "available"


def _whole(states: dict[str, str]) -> str:
    values = set(states.values())
    return next((state for state in ("update", "here") if state in values), "available")
