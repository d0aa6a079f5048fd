"""Import of course material: forgiving, reporting, and all or nothing for its readers."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path
from weakref import WeakSet

from fieldbook.core.background import drain
from fieldbook.core.ids import new_id
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.formats import course_files
from fieldbook.formats.decoding import decode
from fieldbook.formats.errors import FileTrouble
from fieldbook.library import editions, languages, layout, reading
from fieldbook.library.checking import LinkCheck
from fieldbook.library.content import COUNTED, LARGEST, Finding, ImportReport
from fieldbook.library.editions import Edition
from fieldbook.library.errors import ImportUnderWay, NothingToImport
from fieldbook.library.layout import Layout, Planned
from fieldbook.library.linking import CourseIndex
from fieldbook.library.naming import folder_of
from fieldbook.library.rows import IMPORTED, CourseRow, NewItem, Rows, digest_of
from fieldbook.library.slices import LONG, SHORT, in_slices
from fieldbook.library.sources import Source, open_source
from fieldbook.store.store import Store

_UNDER_WAY: WeakSet[Store] = WeakSet()
_FIRST = ("section",)


def import_folder(store: Store, path: Path, *, language: str | None = None,
                  title: str | None = None, progress: Progress = silent,
                  cancelled: IsCancelled = never) -> ImportReport:
    """Take in the folder (or zip file) at `path` as one course and return what was found.

    A folder with a folder for each language becomes one course in those languages; with `language`
    only that one is taken. Any other folder is one language: the one named, else the one that its
    name says, else a guess. The same folder again updates the same course. A defect is reported and
    never stops the rest. Raises FolderUnreadable, ArchiveUnreadable, NothingToImport,
    ImportUnderWay, Cancelled, StoreFull: the library is then as it was before.
    """
    report: ImportReport = drain(_import(store, path, language, title, progress, cancelled, LONG))
    return report


def import_sliced(store: Store, path: Path, *, language: str | None = None,
                  title: str | None = None, progress: Progress = silent,
                  cancelled: IsCancelled = never) -> Generator[None, None, ImportReport]:
    """Do what `import_folder` does, and yield between slices of about 20 ms with the commit."""
    return _import(store, path, language, title, progress, cancelled, SHORT)


def import_source(store: Store, source: Source, *, progress: Progress = silent,
                  cancelled: IsCancelled = never) -> Generator[None, None, ImportReport]:
    """Do what `import_sliced` does, from whatever can be listed and read; closes it."""
    return _import(store, source, None, None, progress, cancelled, SHORT)


def is_under_way(store: Store) -> bool:
    """Tell whether an import into this store has begun and not ended."""
    return store in _UNDER_WAY


def _import(store: Store, place: Path | Source, language: str | None, title: str | None,
            progress: Progress, cancelled: IsCancelled,
            seconds: float) -> Generator[None, None, ImportReport]:
    if is_under_way(store):
        raise ImportUnderWay
    _UNDER_WAY.add(store)
    try:
        yield from in_slices(store, editions.recover(Rows(store)), seconds)
        source = open_source(place) if isinstance(place, Path) else place
        try:
            one = _Import(store, source, progress, cancelled)
            return (yield from one.run(language, title, seconds))
        finally:
            source.close()
    finally:
        _UNDER_WAY.discard(store)


class _Import:
    """One run of an import."""

    def __init__(self, store: Store, source: Source, progress: Progress,
                 cancelled: IsCancelled) -> None:
        self._store = store
        self._rows = Rows(store)
        self._source = source
        self._progress = progress
        self._cancelled = cancelled
        self._sections: dict[tuple[str, str], str] = {}
        self._glossaries: set[str] = set()
        self._counts: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._skipped: list[Finding] = []
        self._warnings: list[Finding] = []

    def run(self, language: str | None, title: str | None,
            seconds: float) -> Generator[None, None, ImportReport]:
        """Plan, write, show, index, sweep; undo all of it when anything stops it."""
        plan = yield from self._plan(language)
        named = self._course_file(plan)
        course = self._course(plan, named, title)
        try:
            edition = yield from self._write(plan, course, seconds)
            if not self._counts.total():  # every page of it was damaged
                raise NothingToImport(skipped=len(self._skipped))
            titles = self._titles(plan, course, named, title)
            with self._store.transaction():
                edition.show(titles)
            learning = editions.finish(self._rows, course.id, self._cancelled, edition.texts)
            yield from in_slices(self._store, learning, seconds)
        except BaseException:
            drain(in_slices(self._store, editions.undo(self._rows, course.id), LONG))
            raise
        yield from in_slices(self._store, editions.sweep(self._rows, course.id), seconds)
        return self._report(course.id, titles, edition)

    def _plan(self, language: str | None) -> Generator[None, None, Layout]:
        found = []
        for number, one in enumerate(self._source.walk()):
            found.append(one)
            if number % 200 == 199:
                stop_if(self._cancelled)
                yield
        asked = languages.code_of(language) or language if language else None
        plan = layout.arrange(found, self._source.name, asked, self._source.code)
        if not any(file.kind not in ("section", "asset") for file in plan.files):
            raise NothingToImport(skipped=len(plan.skipped))
        self._skipped += plan.skipped
        self._warnings += plan.warnings
        if plan.languages == [""]:
            self._guess_language(plan)
        plan.files.sort(key=lambda file: (file.kind not in _FIRST, file.language, file.path))
        return plan

    def _guess_language(self, plan: Layout) -> None:
        """Name a language that neither the caller nor the folder names, by its words."""
        words = []
        for file in [file for file in plan.files if file.kind in ("lesson", "checklist")][:5]:
            try:
                data = self._source.read(file.entry, reading.LARGEST_TEXT)
                words.append(decode(data)[0])
            except FileTrouble:
                continue
        plan.name_language(languages.guess("\n".join(words)))
        self._warnings.append(Finding("", 0, "language-guessed"))

    def _course_file(self, plan: Layout) -> dict[str, str]:
        if plan.course_file is None:
            return {}
        try:
            data = self._source.read(plan.course_file, reading.LARGEST_TEXT)
        except FileTrouble as trouble:
            self._skipped.append(Finding(plan.course_file.path, 0, str(trouble.facts["reason"])))
            return {}
        return course_files.course(decode(data)[0])

    def _course(self, plan: Layout, named: dict[str, str], title: str | None) -> CourseRow:
        """Find the course that this folder made before, or make a new one.

        A course is known by the id that its folder's course file gives, else by its title. A folder
        of the same title that shares no item with it is another course.
        """
        mark = "id:" + named["id"] if named.get("id") else _mark(title or layout.title_of(plan))
        paths = {file.path for file in plan.files if file.kind in COUNTED}
        with self._store.transaction():
            for course in self._rows.courses():
                if course.origin == IMPORTED and self._is_the_one(course, mark, paths):
                    return course
            course_id = new_id()
            self._rows.add_course(course_id, IMPORTED, mark)
            self._rows.set_course(course_id, target=1)
        return CourseRow(course_id, IMPORTED, mark, {}, 0, 0, 1)

    def _is_the_one(self, course: CourseRow, mark: str, paths: set[str]) -> bool:
        if mark.startswith("id:"):
            return mark in (course.mark, f"id:{course.id}")
        return course.mark == mark and any(path in paths for path, _ in self._rows.paths(course))

    def _write(self, plan: Layout, course: CourseRow,
               seconds: float) -> Generator[None, None, Edition]:
        with self._store.transaction():
            edition = Edition(self._rows, course)
        known = [(file.path, file.kind) for file in plan.files]
        links = LinkCheck(CourseIndex([*known, *self._rows.paths(course)]))
        yield from in_slices(self._store, self._steps(plan, edition, links), seconds)
        only = None if plan.whole else set(plan.languages)
        yield from in_slices(self._store, edition.end_unseen(only), seconds)
        return edition

    def _steps(self, plan: Layout, edition: Edition, links: LinkCheck) -> Iterator[int]:
        for number, file in enumerate(plan.files):
            stop_if(self._cancelled)
            self._progress(number, len(plan.files))
            yield self._take(file, edition, links)
        self._progress(len(plan.files), len(plan.files))

    def _take(self, file: Planned, edition: Edition, links: LinkCheck) -> int:
        """Read one file, report what is wrong with it, and stage it."""
        try:
            data = self._source.read(file.entry, LARGEST)
            contents = reading.read(file.kind, file.path, data)
        except FileTrouble as trouble:
            self._skipped.append(Finding(file.entry.path, 0, str(trouble.facts["reason"])))
            return 0
        except reading.NotTaken as refusal:
            self._skipped.append(Finding(file.entry.path, 0, refusal.reason))
            return 0
        kind = self._settled_kind(file, contents)
        self._warnings += [Finding(file.entry.path, remark.line, remark.reason)
                           for remark in contents.remarks]
        self._warnings += links.findings(file.path, file.entry.path, contents.references)
        self._count(file.language, kind)
        item = NewItem(file.language, file.path, kind, self._title(file, contents),
                       contents.about, contents.place, len(data), digest_of(data))
        return edition.take(item, data, contents.text)

    def _settled_kind(self, file: Planned, contents: reading.Contents) -> str:
        """A page in a folder whose section says "template: glossary" is a glossary term."""
        if contents.kind == "section" and contents.template == "glossary":
            self._glossaries.add(folder_of(file.path))
        if contents.kind == "lesson" and folder_of(file.path) in self._glossaries:
            contents.kind = "glossary"
        return contents.kind

    def _title(self, file: Planned, contents: reading.Contents) -> str:
        known = {folder: title for (language, folder), title in self._sections.items()
                 if language == file.language} if not contents.title else {}
        title = reading.title_for(contents, file.path, known)
        if contents.kind == "section":
            self._sections[file.language, folder_of(file.path)] = title
        return title

    def _count(self, language: str, kind: str) -> None:
        if kind in COUNTED:
            self._counts[language] += 1
            self._kinds[kind] += 1

    def _titles(self, plan: Layout, course: CourseRow, named: dict[str, str],
                title: str | None) -> dict[str, str]:
        """Titles by language: asked for, or of the course file, or of each language's own top."""
        whole = title or named.get("title") or layout.title_of(plan)
        titles = {} if plan.whole else dict(course.titles)
        for code in plan.languages:
            own = named.get(f"title-{code}") or self._sections.get((code, ""))
            titles[code] = title or own or whole
        return titles

    def _report(self, course: str, titles: dict[str, str], edition: Edition) -> ImportReport:
        order = languages.order("", titles)
        return ImportReport(
            course, titles[order[0]], dict(sorted(self._counts.items())),
            self._counts.total(), 0, self._kinds["checklist"], self._kinds["form"],
            tuple(sorted(self._skipped, key=_by_place)),
            tuple(sorted(self._warnings, key=_by_place)), edition.changed)


def _mark(title: str) -> str:
    return "title:" + " ".join(unicodedata.normalize("NFKC", title).casefold().split())


def _by_place(finding: Finding) -> tuple[str, int, str]:
    return finding.path, finding.line, finding.reason
