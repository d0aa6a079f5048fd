"""A course written out as a folder, in the layout that an import reads."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from fieldbook.core.errors import reason_of
from fieldbook.core.ids import new_id
from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.formats.safe_paths import is_safe_path
from fieldbook.library import languages
from fieldbook.library.content import COUNTED, file_name
from fieldbook.library.errors import ExportFailed, FolderNotEmpty
from fieldbook.library.layout import COURSE_FILE
from fieldbook.library.rows import CourseRow, ItemRow, Rows


def export(rows: Rows, course: CourseRow, folder: Path, progress: Progress,
           cancelled: IsCancelled) -> int:
    """Write the course into `folder`, which must be new or empty; return how many files.

    Everything is written beside it first, so that a stop leaves nothing. An import of the folder,
    here or elsewhere, finds the same course. Raises FolderNotEmpty, ExportFailed, Cancelled.
    """
    target = folder.absolute()
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise FolderNotEmpty
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.parent / f".{target.name}.{new_id()[:8]}"
        beside.mkdir()
        try:
            count = _write(rows, course, beside, progress, cancelled)
            if target.exists():
                target.rmdir()
            beside.replace(target)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
    except OSError as error:
        raise ExportFailed(reason=reason_of(error)) from error
    return count


def _write(rows: Rows, course: CourseRow, folder: Path, progress: Progress,
           cancelled: IsCancelled) -> int:
    items = [row for row in rows.items(course) if row.held is not None]
    main = _main_language(items)
    for number, row in enumerate(items):
        stop_if(cancelled)
        progress(number, len(items))
        name = file_name(row.path, row.kind)
        if is_safe_path(name):
            _write_file(folder / (row.language or main) / name, rows.data(row.held) or b"")
    _write_file(folder / COURSE_FILE, _course_file(course).encode())
    progress(len(items), len(items))
    return len(items) + 1


def _main_language(items: list[ItemRow]) -> str:
    """The language under which shared pictures are written: the one that most fall back to."""
    counts: dict[str, int] = {}
    for row in items:
        if row.language:
            counts[row.language] = counts.get(row.language, 0) + (row.kind in COUNTED)
    return next(iter(languages.order("", counts, counts)), languages.UNKNOWN)


def _course_file(course: CourseRow) -> str:
    """Title and a mark by which an import knows the course again."""
    mark = course.mark.removeprefix("id:") if course.mark.startswith("id:") else course.id
    titles = {f"title-{code}": title for code, title in sorted(course.titles.items())}
    order = languages.order("", course.titles)
    whole = {"title": course.titles[order[0]]} if order else {}
    return yaml.safe_dump({"id": mark, **whole, **titles}, allow_unicode=True, sort_keys=False)


def _write_file(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
