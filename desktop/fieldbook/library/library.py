"""The library: courses that were imported or fetched, and their reading."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fieldbook.core.background import drain
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.formats import links
from fieldbook.formats.links import Where
from fieldbook.library import (
    editions,
    exporting,
    fetching,
    importing,
    indexing,
    items,
    tree,
)
from fieldbook.library.content import COUNTED, ContentItem, ListedItem
from fieldbook.library.errors import (
    ImportUnderWay,
    ItemNotHere,
    NoSuchCourse,
    NoSuchItem,
)
from fieldbook.library.items import Item
from fieldbook.library.progress import Reading, ReadingRecords
from fieldbook.library.rows import GONE, IMPORTED, CourseRow, ItemRow, Rows
from fieldbook.library.shelf import Course
from fieldbook.library.slices import LONG, SHORT, in_slices
from fieldbook.library.tree import Node
from fieldbook.library.views import Views
from fieldbook.store.store import Store

_READ_KINDS = ("lesson", "checklist", "document")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link leads: kind item, asset, external or anchor; `target` an id or an address."""

    kind: str
    target: str
    anchor: str = ""


class Library:
    """All courses of one store. Lives in the store's thread.

    Every question about contents takes the reader's language and answers in the best one that the
    course has, saying which that is.
    """

    def __init__(self, store: Store) -> None:
        """Open the library; what a crash left half done is finished or undone first."""
        self._store = store
        self._rows = Rows(store)
        self._reading = ReadingRecords(store)
        self._views = Views(self._rows)
        if not importing.is_under_way(store):
            drain(in_slices(store, editions.recover(self._rows), LONG))

    def courses(self, language: str = "") -> list[Course]:
        """Return the catalogue by title; titles in the best language for `language`."""
        found = [self._views.card(course, language)
                 for course in self._rows.courses() if course.edition > 0]
        return sorted(found, key=lambda course: (course.title.casefold(), course.id))

    def course(self, course_id: str, language: str = "") -> Course:
        """Return one course's card. Raises NoSuchCourse."""
        return self._views.card(self._course(course_id), language)

    def tree(self, course_id: str, language: str) -> Node:
        """Return the contents of a course, sections inside sections. Raises NoSuchCourse."""
        return self._views.tree(self._course(course_id), language)

    def item(self, course_id: str, item_id: str, language: str) -> Item:
        """Return an item to read, or a section's page of links.

        Raises NoSuchCourse, NoSuchItem, and ItemNotHere when no language of it has been fetched.
        """
        course = self._course(course_id)
        row = self._row(course, item_id, language)
        if row is None:
            return self._section(course_id, item_id, language)
        data = self._rows.data(row.held)
        if data is None:
            raise ItemNotHere(item=item_id, size=row.size)
        ticked = set[int]()
        if row.kind == "checklist":
            ticked = self._reading.ticked(course_id, item_id, row.language, items.checks(data))
        found = items.read_item(row, data, self._views.index(course), ticked)
        before, after = self._neighbours(course_id, item_id, language)
        return replace(found, previous=before, next=after)

    def has_item(self, course_id: str, item_id: str) -> bool:
        """Tell whether a course has an item, in any language, here or not."""
        course = self._rows.course(course_id)
        return course is not None and any(
            row.kind in COUNTED for row in self._rows.items(course, item_id))

    def source(self, course_id: str, item_id: str, language: str) -> bytes:
        """Return an item's file as it came. Raises NoSuchCourse, NoSuchItem, ItemNotHere."""
        row = self._row(self._course(course_id), item_id, language)
        if row is None:
            raise NoSuchItem(item=item_id)
        data = self._rows.data(row.held)
        if data is None:
            raise ItemNotHere(item=item_id, size=row.size)
        return data

    def asset(self, course_id: str, path: str, language: str) -> bytes | None:
        """Return a picture, from the best language that has it here; None when none has."""
        course = self._rows.course(course_id)
        if course is None:
            return None
        rows = [row for row in self._rows.items(course, path) if row.kind in ("asset", "document")]
        best = tree.best(rows, language).get(path)
        return self._rows.data(best.held) if best is not None else None

    def resolve(self, course_id: str, from_item: str, href: str,
                language: str = "") -> str | None:  # noqa: ARG002  (all questions take it)
        """Return the id of an item, or the address outside the course, that a link leads to."""
        found = self.destination(course_id, from_item, href)
        return found.target if found is not None and found.kind in ("item", "external") else None

    def destination(self, course_id: str, from_item: str, href: str) -> Destination | None:
        """Return where a link leads, as `Item.html` has it or as authors write it."""
        kind, path, anchor = links.opened(href)
        if kind:
            return Destination(kind, path, anchor)
        link = links.read(href)
        if link.where is Where.OUTSIDE:
            return Destination("external", link.target)
        if link.where is Where.SAME_PAGE:
            return Destination("anchor", from_item, link.anchor)
        if link.where is Where.REFUSED:
            return None
        found = self._views.index(self._course(course_id)).link(from_item, link)
        if found is None:
            return None
        return Destination("asset" if found.kind == "asset" else "item", found.path, link.anchor)

    def glossary(self, course_id: str, language: str) -> list[Node]:
        """Return the terms of a course's glossary by title."""
        terms = [one for one in tree.flat(self.tree(course_id, language)) if one.kind == "glossary"]
        return sorted(terms, key=lambda one: one.title.casefold())

    def lookup(self, course_id: str, term: str, language: str) -> Item | None:
        """Return the glossary term of that title, in any case, None when there is none here."""
        wanted = " ".join(term.split()).casefold()
        for one in self.glossary(course_id, language):
            if " ".join(one.title.split()).casefold() == wanted and one.state != "available":
                return self.item(course_id, one.id, language)
        return None

    def check(self, course_id: str, item_id: str, line: int, on: bool = True, *,
              language: str = "") -> tuple[int, int]:
        """Tick (or untick) line `line`, from 1, of a checklist; return (done, of).

        Raises NoSuchCourse, NoSuchItem, ItemNotHere, NoSuchLine.
        """
        row = self._row(self._course(course_id), item_id, language)
        if row is None or row.kind != "checklist":
            raise NoSuchItem(item=item_id)
        checks = items.checks(self.source(course_id, item_id, language))
        self._reading.tick(course_id, item_id, row.language, checks, line, on)
        return len(self._reading.ticked(course_id, item_id, row.language, checks)), len(checks)

    def mark_read(self, course_id: str, item_id: str, language: str = "", *,
                  position: float = 1.0, read: bool = True) -> None:
        """Note how far an item was read: `position` from 0 to 1, and whether it counts as read."""
        self._reading.mark(course_id, item_id, language, position=position, read=read)

    def reading(self, course_id: str, item_id: str) -> Reading | None:
        """Return how far an item was read."""
        return self._reading.reading(course_id, item_id)

    def recent(self, most: int = 5) -> list[Reading]:
        """Return what was read last, of courses that are still here."""
        courses = {course.id for course in self._rows.courses() if course.edition > 0}
        return [one for one in self._reading.recent(50) if one.course in courses][:most]

    def progress(self, course_id: str) -> tuple[int, int]:
        """Return (read, of): lessons, checklists and documents, each once for all languages."""
        course = self._course(course_id)
        paths = {row.path for row in self._rows.items(course) if row.kind in _READ_KINDS}
        read = {one.item for one in self._reading.of_course(course_id) if one.read}
        return len(paths & read), len(paths)

    def remove(self, course_id: str, *, listing: bool = False,
               progress: Progress = silent) -> None:
        """Take a course off this computer; a published one stays in the catalogue, to be fetched.

        With `listing` it goes from there too. Ticks and reading places stay, for its return.
        Raises NoSuchCourse, ImportUnderWay.
        """
        drain(self._remove(course_id, listing, progress, LONG))

    def remove_sliced(self, course_id: str, *, listing: bool = False,
                      progress: Progress = silent) -> Generator[None, None, None]:
        """Do what `remove` does, and yield between slices of about 20 ms."""
        return self._remove(course_id, listing, progress, SHORT)

    def _remove(self, course_id: str, listing: bool, progress: Progress,
                seconds: float) -> Generator[None, None, None]:
        course = self._course(course_id)
        if importing.is_under_way(self._store):
            raise ImportUnderWay
        total = len(self._rows.items(course))
        whole = listing or course.origin == IMPORTED
        steps = (editions.remove if whole else editions.clear)(self._rows, course_id)
        try:
            yield from in_slices(self._store, _counted(steps, total, progress), seconds)
        finally:
            self._views.forget(course_id)

    def export(self, course_id: str, folder: Path, *, progress: Progress = silent,
               cancelled: IsCancelled = never) -> int:
        """Write a course into a new or empty folder; return how many files.

        Raises NoSuchCourse, FolderNotEmpty, ExportFailed, Cancelled (nothing is left then).
        """
        return exporting.export(self._rows, self._course(course_id), folder, progress, cancelled)

    def content(self, course_id: str) -> Iterator[ContentItem]:
        """Yield what a publisher publishes, in a fixed order; see `fetching.content`."""
        return fetching.content(self._rows, self._course(course_id))

    def titles(self, course_id: str) -> dict[str, str]:
        """Return a course's titles by language."""
        return dict(self._course(course_id).titles)

    def receive(self, course_id: str, titles: Mapping[str, str], version: int,
                listing: Sequence[ListedItem]) -> bool:
        """Take in a publisher's list of a course; see `fetching.receive`."""
        self._views.forget(course_id)
        return fetching.receive(self._rows, course_id, titles, version, listing)

    def wanted(self, course_id: str, codes: Collection[str] | None = None) -> list[ListedItem]:
        """Return what is still to fetch for the languages `codes` (None: all)."""
        return fetching.wanted(self._rows, self._course(course_id), codes)

    def put_content(self, course_id: str, item: ContentItem) -> None:
        """Take in one listed item. Raises ContentRefused, NoSuchCourse, StoreFull."""
        fetching.put_content(self._rows, course_id, item)
        self._views.forget(course_id)

    @staticmethod
    def place_of(hit_id: str) -> tuple[str, str, str]:
        """Return (course, item, language) of a search hit's id."""
        return indexing.place_of(hit_id)

    def _course(self, course_id: str) -> CourseRow:
        course = self._rows.course(course_id)
        if course is None or course.edition == 0 or course.target == GONE:
            raise NoSuchCourse(id=course_id)
        return course

    def _row(self, course: CourseRow, path: str, language: str) -> ItemRow | None:
        """Return the item in the best language; one that is here before one that is not."""
        rows = [row for row in self._rows.items(course, path) if row.kind in COUNTED]
        return tree.best(rows, language).get(path)

    def _section(self, course_id: str, path: str, language: str) -> Item:
        node = tree.find(self.tree(course_id, language), path)
        if node is None:
            raise NoSuchItem(item=path)
        return items.section_item(node)

    def _neighbours(self, course_id: str, item_id: str, language: str) -> tuple[str, str]:
        order = [one.id for one in tree.flat(self.tree(course_id, language))]
        at = order.index(item_id) if item_id in order else -1
        if at < 0:
            return "", ""
        return (order[at - 1] if at else ""), (order[at + 1] if at + 1 < len(order) else "")


def _counted(steps: Iterator[int], total: int, progress: Progress) -> Iterator[int]:
    for number, step in enumerate(steps):
        progress(min(number, total), total)
        yield step
    progress(total, total)
