"""A course of one store, as another store takes it in: as if it were a folder, but in memory.

What it is called and what it says goes; where it came from, and its number here, does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from fieldbook.formats.errors import FileTrouble
from fieldbook.formats.folders import Entry, Omission
from fieldbook.library.as_folder import course_file, held_items, placed, title
from fieldbook.library.errors import NoSuchCourse
from fieldbook.library.layout import COURSE_FILE
from fieldbook.library.rows import GONE, Rows
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
        self._items = held_items(self._rows, course)
        self._about = course_file(course)  # no mark: nobody shall see that both are one course
        self.name = title(course) or "Course"

    @property
    def size(self) -> int:
        """Bytes of all that is here of it."""
        return sum(row.size for row in self._items)

    def walk(self) -> Iterator[Entry | Omission]:
        """Yield what is here."""
        yield Entry(COURSE_FILE, len(self._about), "")
        for path, row in placed(self._items):
            yield Entry(path, row.size, str(row.held))

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
