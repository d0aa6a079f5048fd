"""A course written out as a folder, in the layout that an import reads."""

from __future__ import annotations

import shutil
from pathlib import Path

from fieldbook.core.errors import reason_of
from fieldbook.core.ids import new_id
from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.library.as_folder import course_file, held_items, placed
from fieldbook.library.errors import ExportFailed, FolderNotEmpty
from fieldbook.library.layout import COURSE_FILE
from fieldbook.library.rows import CourseRow, Rows


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
    files = list(placed(held_items(rows, course)))
    for number, (path, row) in enumerate(files):
        stop_if(cancelled)
        progress(number, len(files))
        _write_file(folder / path, rows.data(row.held) or b"")
    # an import knows the course again by its mark
    mark = course.mark.removeprefix("id:") if course.mark.startswith("id:") else course.id
    _write_file(folder / COURSE_FILE, course_file(course, mark))
    progress(len(files), len(files))
    return len(files) + 1


def _write_file(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
