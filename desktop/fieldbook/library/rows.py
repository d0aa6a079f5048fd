"""The library's tables: courses, their items by edition, and content by its hash."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from fieldbook.crypto.hashing import sha256
from fieldbook.store.store import Store

FOREVER = 2**62
"""The edition in which an item ends that nothing has replaced."""

GONE = -1
"""The target of a course that is being removed."""

IMPORTED, PUBLISHED = "imported", "published"
_COURSE = "id, origin, mark, titles, version, edition, target, before"
_COLUMNS = ("n, language, path, kind, title, about, place, size, sha256, held, since, until, "
            "indexed, course")


@dataclass(frozen=True, slots=True)
class CourseRow:
    """A course; see the migration for what the numbers mean."""

    id: str
    origin: str
    mark: str
    titles: dict[str, str]
    version: int
    edition: int
    target: int
    before: tuple[dict[str, str], int] | None = None
    """Titles and version of the edition before, while it can still come back."""


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One file of a course in one language; see the migration."""

    n: int
    language: str
    path: str
    kind: str
    title: str
    about: str
    place: int
    size: int
    sha256: str
    held: str | None
    since: int
    until: int
    indexed: int
    course: str

    @property
    def state(self) -> str:
        """"here", "available" (nothing of it is here) or "update" (an older version is here)."""
        if self.held is None:
            return "available"
        return "here" if self.held == self.sha256 else "update"


@dataclass(frozen=True, slots=True)
class NewItem:
    """What is known of a file before it is written into the tables."""

    language: str
    path: str
    kind: str
    title: str
    about: str
    place: int
    size: int
    sha256: str


class Rows:
    """Reads and writes the library's tables; callers open the transactions."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def courses(self) -> list[CourseRow]:
        """Return all courses, also those whose first import is not done."""
        return [_course(row) for row in self.store.sql(
            f"SELECT {_COURSE} FROM course ORDER BY id")]  # noqa: S608

    def course(self, course: str) -> CourseRow | None:
        """Return one course."""
        rows = self.store.sql(f"SELECT {_COURSE} FROM course WHERE id = ?", (course,))  # noqa: S608
        return _course(rows[0]) if rows else None

    def add_course(self, course: str, origin: str, mark: str) -> None:
        """Make an empty course that nobody sees yet."""
        self.store.sql("INSERT INTO course (id, origin, mark, titles) VALUES (?, ?, ?, '{}')",
                       (course, origin, mark))

    def set_course(self, course: str, **columns: int | str | dict[str, str] | None) -> None:
        """Write columns of a course; `titles` as a dict."""
        names = ", ".join(f"{name} = ?" for name in columns)
        values = [msgspec.json.encode(value, order="sorted").decode() if isinstance(value, dict)
                  else value for value in columns.values()]
        self.store.sql(f"UPDATE course SET {names} WHERE id = ?", (*values, course))  # noqa: S608

    def items(self, course: CourseRow, path: str | None = None) -> list[ItemRow]:
        """Return the items that are seen, all or those at one path, by path and language."""
        where, values = ("AND path = ?", [path]) if path is not None else ("", [])
        return self._items(
            f"course = ? AND since <= ? AND until > ? {where} ORDER BY path, language",
            course.id, course.edition, course.edition, *values)

    def staged(self, course: str, edition: int) -> list[ItemRow]:
        """Return the items that an edition adds."""
        return self._items("course = ? AND since >= ?", course, edition)

    def ended(self, course: str, edition: int) -> list[ItemRow]:
        """Return the items that are seen in no edition from `edition` on."""
        return self._items("course = ? AND until <= ?", course, edition)

    def ending(self, course: str, edition: int) -> list[ItemRow]:
        """Return the items that an edition takes away."""
        return self._items("course = ? AND until >= ? AND until < ?", course, edition, FOREVER)

    def unindexed(self, course: CourseRow) -> list[ItemRow]:
        """Return the items that are seen and here, and that search does not know yet."""
        return self._items("course = ? AND indexed = 0 AND held IS NOT NULL AND since <= ?"
                           " AND until > ?", course.id, course.edition, course.edition)

    def some(self, course: str, most: int) -> list[ItemRow]:
        """Return up to `most` items of any edition."""
        return self._items("course = ? LIMIT ?", course, most)

    def _items(self, where: str, *values: Any) -> list[ItemRow]:
        rows = self.store.sql(
            f"SELECT {_COLUMNS} FROM course_item WHERE {where}", values)  # noqa: S608
        return [ItemRow(*row) for row in rows]

    def add_item(self, course: str, item: NewItem, held: str | None, since: int) -> None:
        """Write an item that begins with the edition `since`."""
        self.store.sql(
            "INSERT INTO course_item (course, language, path, kind, title, about, place, size,"
            " sha256, held, since, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (course, item.language, item.path, item.kind, item.title, item.about, item.place,
             item.size, item.sha256, held, since, FOREVER))

    def set_item(self, n: int, **columns: int | str | None) -> None:
        """Write columns of an item."""
        names = ", ".join(f"{name} = ?" for name in columns)
        self.store.sql(f"UPDATE course_item SET {names} WHERE n = ?",  # noqa: S608
                       (*columns.values(), n))

    def drop_item(self, item: ItemRow) -> int:
        """Take an item away, and its content unless another item has it; return bytes freed."""
        self.store.sql("DELETE FROM course_item WHERE n = ?", (item.n,))
        return self.drop_data(item.held)

    def drop_data(self, held: str | None) -> int:
        """Take content away that no item has; return how many bytes that were."""
        if held is None or self.store.sql(
                "SELECT 1 FROM course_item WHERE held = ? LIMIT 1", (held,)):
            return 0
        rows = self.store.sql("DELETE FROM course_data WHERE sha256 = ? RETURNING length(data)",
                              (held,))
        return int(rows[0][0]) if rows else 0

    def put_data(self, data: bytes, digest: str) -> int:
        """Keep content; return how many bytes were written (0: it was here)."""
        if self.has_data(digest):
            return 0
        self.store.sql("INSERT INTO course_data (sha256, data) VALUES (?, ?)", (digest, data))
        return len(data)

    def has_data(self, digest: str) -> bool:
        """Tell whether content is here."""
        return bool(self.store.sql("SELECT 1 FROM course_data WHERE sha256 = ?", (digest,)))

    def data(self, held: str | None) -> bytes | None:
        """Return content by its hash."""
        rows = self.store.sql("SELECT data FROM course_data WHERE sha256 = ?", (held,))
        return bytes(rows[0][0]) if rows else None

    def paths(self, course: CourseRow) -> list[tuple[str, str]]:
        """Return (path, kind) of every item that is seen."""
        return [(row[0], row[1]) for row in self.store.sql(
            "SELECT path, kind FROM course_item WHERE course = ? AND since <= ? AND until > ?",
            (course.id, course.edition, course.edition))]

    def drop_course(self, course: str) -> None:
        """Take away a course that has no items any more."""
        self.forget_kept(course)
        self.store.sql("DELETE FROM course WHERE id = ?", (course,))

    def kept(self, course: str) -> set[str]:
        """Return the languages that were wholly here once."""
        return {row[0] for row in self.store.sql(
            "SELECT language FROM course_kept WHERE course = ?", (course,))}

    def forget_kept(self, course: str) -> None:
        """Forget that languages of a course were wholly here."""
        self.store.sql("DELETE FROM course_kept WHERE course = ?", (course,))

    def keep(self, course: str, languages: Iterable[str]) -> None:
        """Remember that languages were wholly here."""
        for language in languages:
            self.store.sql("INSERT OR IGNORE INTO course_kept VALUES (?, ?)", (course, language))


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of content in hex, which is its name in the tables."""
    return sha256(data).hex()


def _course(row: Any) -> CourseRow:
    before = None
    if row[7] is not None:
        before = msgspec.json.decode(row[7], type=tuple[dict[str, str], int])
    return CourseRow(row[0], row[1], row[2], msgspec.json.decode(row[3], type=dict[str, str]),
                     row[4], row[5], row[6], before)
