"""Editions of an imported course: made beside the one that is seen, then put in its place at once.

An import writes new items from edition N+1 on and ends old ones there, in as many transactions as
it takes. Nobody sees that until the course's edition becomes N+1, in one small transaction. Then
search learns what is new and what is no longer needed goes. Before the end, `undo` brings edition N
back; after a crash, `recover` finishes or undoes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from fieldbook.core.progress import IsCancelled, stop_if
from fieldbook.library import indexing
from fieldbook.library.rows import FOREVER, GONE, CourseRow, NewItem, Rows

_MOST_TEXT = 8 * 1024 * 1024
"""Characters of text that an import keeps in memory between reading and indexing."""


class Edition:
    """The next edition of one course."""

    def __init__(self, rows: Rows, course: CourseRow) -> None:
        """Begin; needs a transaction."""
        self._rows = rows
        self.course = course.id
        self.number = course.edition + 1
        self._current = {(item.language, item.path): item for item in rows.items(course)}
        self._seen: set[tuple[str, str]] = set()
        self.changed = 0
        self.texts: dict[tuple[str, str], str] = {}
        self._text_room = _MOST_TEXT
        rows.set_course(course.id, target=self.number)

    def take(self, item: NewItem, data: bytes, text: str = "") -> int:
        """Have an item in this edition; one that is as it was is left alone. Returns bytes written.

        `text` is what search will find; it is kept in memory up to a limit, not to be read twice.
        """
        key = (item.language, item.path)
        self._seen.add(key)
        old = self._current.get(key)
        if old is not None and old.held == item.sha256 and _is_same(old, item):
            return 0
        self.changed += 1
        if old is not None:
            self._rows.set_item(old.n, until=self.number)
        self._text_room -= len(text)
        if self._text_room >= 0:
            self.texts[key] = text
        written = self._rows.put_data(data, item.sha256)
        self._rows.add_item(self.course, item, item.sha256, self.number)
        return written + 512

    def end_unseen(self, languages: set[str] | None) -> Iterator[int]:
        """End the items that did not come again, in `languages` or (None) in all."""
        for key, item in self._current.items():
            if key not in self._seen and (languages is None or item.language in languages):
                self._rows.set_item(item.n, until=self.number)
                self.changed += 1
                yield 128

    def show(self, titles: dict[str, str]) -> None:
        """Make this edition the one that is seen."""
        course = self._rows.course(self.course)
        assert course is not None
        self._rows.set_course(self.course, edition=self.number, titles=titles,
                              version=course.version + (1 if self.changed else 0),
                              before=msgspec.json.encode([course.titles, course.version]).decode())


def finish(rows: Rows, course_id: str, cancelled: IsCancelled,
           texts: Mapping[tuple[str, str], str] | None = None) -> Iterator[int]:
    """Have search learn the edition that is seen; nothing is taken away yet.

    `texts`: what is known already of items by (language, path).
    """
    known = texts or {}
    course = rows.course(course_id)
    if course is None:
        return
    current = {(item.language, item.path): item.kind for item in rows.items(course)}
    for item in rows.ended(course.id, course.edition):
        stop_if(cancelled)
        if current.get((item.language, item.path)) != item.kind:
            indexing.forget(rows, item)
            yield 1024
    for item in rows.unindexed(course):
        stop_if(cancelled)
        yield indexing.index(rows, item, known.get((item.language, item.path)))


def sweep(rows: Rows, course_id: str) -> Iterator[int]:
    """Take away what no edition shows any more."""
    course = rows.course(course_id)
    if course is not None:
        rows.set_course(course_id, before=None)
        for item in rows.ended(course.id, course.edition):
            yield 256 + rows.drop_item(item)


def undo(rows: Rows, course_id: str) -> Iterator[int]:
    """Bring back the edition before the target, whether the target is seen already or not."""
    course = rows.course(course_id)
    if course is None or course.target <= 0:
        return
    rows.set_course(course_id, edition=course.target - 1)
    if course.before is not None:
        titles, version = course.before
        rows.set_course(course_id, titles=titles, version=version, before=None)
    for item in rows.staged(course_id, course.target):
        if item.indexed:
            indexing.forget(rows, item)
        yield 256 + rows.drop_item(item)
    for item in rows.ending(course_id, course.target):
        rows.set_item(item.n, until=FOREVER, indexed=0)
        yield 128
    before = rows.course(course_id)
    assert before is not None
    if before.edition == 0:
        rows.drop_course(course_id)
        return
    for item in rows.unindexed(before):
        yield indexing.index(rows, item)
    # a number is never used for two editions, so that views made of one cannot pass for the other
    rows.set_course(course_id, edition=course.target + 1, target=course.target + 1)


def remove(rows: Rows, course_id: str) -> Iterator[int]:
    """Take a course away; it is out of sight from the first step on."""
    rows.set_course(course_id, target=GONE, edition=0)
    yield 128
    while items := rows.some(course_id, 200):
        for item in items:
            indexing.forget(rows, item)
            yield 1024 + rows.drop_item(item)
    rows.drop_course(course_id)


def clear(rows: Rows, course_id: str) -> Iterator[int]:
    """Take away the content of a published course; its list stays, and it can be fetched again."""
    course = rows.course(course_id)
    if course is None:
        return
    rows.forget_kept(course_id)
    yield 128
    for item in rows.items(course):
        if item.held is not None:
            indexing.forget(rows, item)
            rows.set_item(item.n, held=None, indexed=0)
            yield 1024 + rows.drop_data(item.held)


def recover(rows: Rows) -> Iterator[int]:
    """Finish or undo what a crash left half done; quick when there is nothing."""
    for course in rows.courses():
        if course.target == GONE:
            yield from remove(rows, course.id)
        elif course.target != course.edition:
            yield from undo(rows, course.id)
        elif rows.ended(course.id, course.edition) or rows.unindexed(course):
            yield from finish(rows, course.id, lambda: False)
            yield from sweep(rows, course.id)


def _is_same(old: object, new: NewItem) -> bool:
    return all(getattr(old, name) == getattr(new, name)
               for name in ("kind", "title", "about", "place"))
