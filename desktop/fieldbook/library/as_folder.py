"""A course as the folder that an import reads: where each file goes, and the file about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import yaml

from fieldbook.formats.safe_paths import is_safe_path
from fieldbook.library import languages
from fieldbook.library.content import COUNTED, file_name
from fieldbook.library.rows import CourseRow, ItemRow, Rows


def held_items(rows: Rows, course: CourseRow) -> list[ItemRow]:
    """Return the items of a course whose content is here."""
    return [row for row in rows.items(course) if row.held is not None]


def placed(items: Sequence[ItemRow]) -> Iterator[tuple[str, ItemRow]]:
    """Yield each item with its path below the folder; what has no safe path is left out.

    Pictures that all languages share go to the one that most fall back to.
    """
    counts: dict[str, int] = {}
    for row in items:
        if row.language:
            counts[row.language] = counts.get(row.language, 0) + (row.kind in COUNTED)
    main = next(iter(languages.order("", counts, counts)), languages.UNKNOWN)
    for row in items:
        name = file_name(row.path, row.kind)
        if is_safe_path(name):
            yield f"{row.language or main}/{name}", row


def title(course: CourseRow) -> str:
    """Return the title in the language that comes first, or ""."""
    order = languages.order("", course.titles)
    return course.titles[order[0]] if order else ""


def course_file(course: CourseRow, mark: str = "") -> bytes:
    """Return the course file: the titles and, if there is one, a mark to know the course by."""
    whole = {"id": mark} if mark else {}
    if name := title(course):
        whole["title"] = name
    whole |= {f"title-{code}": text for code, text in sorted(course.titles.items())}
    return yaml.safe_dump(whole, allow_unicode=True, sort_keys=False).encode()
