"""Courses from a publisher, list first and then item by item; and courses on their way out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from fieldbook.formats.safe_paths import is_safe_path
from fieldbook.library import indexing, languages, reading
from fieldbook.library.content import (
    KINDS,
    LARGEST,
    SECTION,
    ContentItem,
    ListedItem,
)
from fieldbook.library.errors import ContentRefused, CourseChanged, NoSuchCourse
from fieldbook.library.rows import PUBLISHED, CourseRow, ItemRow, NewItem, Rows, digest_of
from fieldbook.library.shelf import needed_for

_HASH = re.compile(r"[0-9a-f]{64}\Z")


def receive(rows: Rows, course_id: str, titles: Mapping[str, str], version: int,
            listing: Sequence[ListedItem]) -> bool:
    """Take in a publisher's list in place of the one before; content that is here stays readable.

    Content of items that are no longer listed goes. Returns False, and does nothing, for a course
    that was made here: its own folder is where that comes from. Raises ContentRefused.
    """
    _check_listing(listing)
    course = rows.course(course_id)
    if course is not None and course.origin != PUBLISHED:
        return False
    with rows.store.transaction():
        if course is None:
            rows.add_course(course_id, PUBLISHED, "")
            rows.set_course(course_id, edition=1, target=1)
            course = CourseRow(course_id, PUBLISHED, "", {}, 0, 1, 1)
        rows.keep(course_id, _complete(rows, course))
        rows.set_course(course_id, titles=dict(titles), version=version)
        _replace(rows, course, listing)
    return True


def _complete(rows: Rows, course: CourseRow) -> list[str]:
    items = rows.items(course)
    codes = {row.language for row in items if row.language}
    return [code for code in codes
            if all(row.held is not None for row in needed_for(items, code))]


def _replace(rows: Rows, course: CourseRow, listing: Sequence[ListedItem]) -> None:
    before = {(row.language, row.path): row for row in rows.items(course)}
    for listed in listing:
        old = before.pop((listed.language, listed.path), None)
        if old is not None and old.kind != listed.kind:
            _drop(rows, old)
            old = None
        if old is None:
            rows.add_item(course.id, _new(listed), None, 1)
        elif (old.sha256, old.title, old.size) != (listed.sha256, listed.title, listed.size):
            rows.set_item(old.n, sha256=listed.sha256, size=listed.size, title=listed.title)
        elif listed.place and old.place != listed.place:
            rows.set_item(old.n, place=listed.place)
    for gone in before.values():
        _drop(rows, gone)


def _drop(rows: Rows, row: ItemRow) -> None:
    indexing.forget(rows, row)
    rows.drop_item(row)


def _new(listed: ListedItem) -> NewItem:
    return NewItem(listed.language, listed.path, listed.kind, listed.title, "", listed.place,
                   listed.size, listed.sha256)


def _check_listing(listing: Sequence[ListedItem]) -> None:
    seen = set()
    for item in listing:
        folded = (item.language, item.path.casefold())
        if not is_safe_path(item.path) or folded in seen:
            raise ContentRefused(reason="path")
        if item.kind not in KINDS or (item.kind == "section") != (
                item.path.rpartition("/")[2] == SECTION):
            raise ContentRefused(reason="kind")
        if item.language and languages.code_of(item.language) != item.language and (
                item.language != languages.UNKNOWN):
            raise ContentRefused(reason="language")
        if not 0 <= item.size <= LARGEST:
            raise ContentRefused(reason="size")
        if not _HASH.match(item.sha256):
            raise ContentRefused(reason="sha256")
        seen.add(folded)


def put_content(rows: Rows, course_id: str, item: ContentItem) -> None:
    """Take in the content of one listed item and let search know it. Raises ContentRefused.

    Refused: what is not listed, and bytes that are not those that were listed.
    """
    course = rows.course(course_id)
    if course is None:
        raise NoSuchCourse(id=course_id)
    row = next((row for row in rows.items(course, item.path) if row.language == item.language),
               None)
    if row is None:
        raise ContentRefused(reason="not-listed")
    if len(item.data) != row.size or digest_of(item.data) != row.sha256:
        raise ContentRefused(reason="sha256")
    with rows.store.transaction():
        rows.put_data(item.data, row.sha256)
        rows.set_item(row.n, held=row.sha256, indexed=0)
        if row.held != row.sha256:
            rows.drop_data(row.held)
        _settle(rows, course, row.n, item)


def _settle(rows: Rows, course: CourseRow, n: int, item: ContentItem) -> None:
    """Take order and description out of the content, and index it."""
    try:
        contents = reading.read(item.kind, item.path, item.data)
        rows.set_item(n, about=contents.about, place=item.place or contents.place)
    except reading.NotTaken:
        rows.set_item(n, indexed=1)
        return
    fresh = next(row for row in rows.items(course, item.path) if row.n == n)
    indexing.index(rows, fresh)


def wanted(rows: Rows, course: CourseRow, codes: Collection[str] | None) -> list[ListedItem]:
    """Return what is not here, or here in an older version, for the languages (None: all)."""
    items = rows.items(course)
    asked = codes if codes is not None else {row.language for row in items if row.language}
    needed = {row.n: row for code in sorted(asked) for row in needed_for(items, code)}
    return [ListedItem(row.path, row.language, row.kind, row.title, row.size, row.sha256, row.place)
            for row in needed.values() if row.state != "here"]


def content(rows: Rows, course: CourseRow) -> Iterator[ContentItem]:
    """Yield all content that is here, by path and language; the same every time.

    Raises CourseChanged when an import replaced content that was still to come.

    A picture is given to all languages (language "") in the version that most readers fall back to;
    other versions of it keep their language.
    """
    items = rows.items(course)
    counts: dict[str, int] = {}
    for row in items:
        counts[row.language] = counts.get(row.language, 0) + 1
    order = languages.order("", counts, counts)
    shared: dict[str, str] = {}
    for row in sorted(items, key=lambda row: order.index(row.language)):
        if row.kind == "asset":
            shared.setdefault(row.path, row.language)
    for row in items:
        if row.held is not None:
            data = rows.data(row.held)
            if data is None:
                raise CourseChanged(id=course.id)
            language = "" if shared.get(row.path) == row.language else row.language
            yield ContentItem(row.path, language, row.kind, row.title, data, row.held, row.place)
