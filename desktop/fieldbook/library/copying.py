"""A course of one store, as another store takes it in: as if it were a folder, but in memory.

What it is called and what it says goes; where it came from, and its number here, does not.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from fieldbook.formats.errors import FileTrouble
from fieldbook.formats.folders import Entry, Omission
from fieldbook.formats.safe_paths import is_safe_path
from fieldbook.library import languages
from fieldbook.library.content import COUNTED, file_name
from fieldbook.library.errors import NoSuchCourse
from fieldbook.library.layout import COURSE_FILE
from fieldbook.library.rows import GONE, CourseRow, ItemRow, Rows
from fieldbook.store.store import Store


class CopiedCourse:
    """A `sources.Source` that reads one file at a time out of an open store."""

    code: str | None = None

    def __init__(self, store: Store, course_id: str) -> None:
        """Raises NoSuchCourse."""
        self._rows = Rows(store)
        course = self._rows.course(course_id)
        if course is None or course.edition == 0 or course.target == GONE:
            raise NoSuchCourse(id=course_id)
        self._items = [row for row in self._rows.items(course) if row.held is not None]
        self._about = _about(course).encode()
        order = languages.order("", course.titles)
        self.name = course.titles[order[0]] if order else "Course"

    @property
    def size(self) -> int:
        """Bytes of all that is here of it."""
        return sum(row.size for row in self._items)

    def walk(self) -> Iterator[Entry | Omission]:
        """Yield what is here."""
        main = _main_language(self._items)
        yield Entry(COURSE_FILE, len(self._about), "")
        for row in self._items:
            name = file_name(row.path, row.kind)
            if is_safe_path(name):
                yield Entry(f"{row.language or main}/{name}", row.size, str(row.held))

    def read(self, entry: Entry, most: int) -> bytes:
        """Return a file. Raises FileTrouble when the course was replaced meanwhile."""
        data = self._rows.data(entry.place) if entry.place else self._about
        if data is None:
            raise FileTrouble(reason="unreadable")
        if len(data) > most:
            raise FileTrouble(reason="too-large")
        return data

    def close(self) -> None:
        """Nothing is held."""


def _main_language(items: list[ItemRow]) -> str:
    counts: dict[str, int] = {}
    for row in items:
        if row.language:
            counts[row.language] = counts.get(row.language, 0) + (row.kind in COUNTED)
    return next(iter(languages.order("", counts, counts)), languages.UNKNOWN)


def _about(course: CourseRow) -> str:
    """Return the course file: titles, and no mark by which both copies could be known as one."""
    order = languages.order("", course.titles)
    whole = {"title": course.titles[order[0]]} if order else {}
    titles = {f"title-{code}": title for code, title in sorted(course.titles.items())}
    return yaml.safe_dump({**whole, **titles}, allow_unicode=True, sort_keys=False)
