"""Measures the import of a course into an encrypted store on disk.

`--content FOLDER` measures that folder too, for example a real course.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import _sample_course as sample_course

from fieldbook.library.importing import import_folder, import_sliced
from fieldbook.library.library import Library
from fieldbook.store.store import Store
from fieldbook.vault import sql


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--content", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lessons = folder / "lessons"
        files = 1307 + 200
        while sample_course.write_large(lessons / str(files), files, defects=False) < 1307:
            files += 100
        mixed = folder / "mixed"
        sample_course.write_large(mixed, 1307)
        measure_lessons(folder / "a", lessons / str(files))
        measure_mixed(folder / "b", mixed)
        if asked.content:
            with _store(folder / "c") as store:
                seconds = _timed(store, asked.content)
            tell(f"import of {asked.content.name}", seconds, "s", limit=None)


def measure_lessons(place: Path, course: Path) -> None:
    with _store(place) as store:
        report_seconds = _timed(store, course)
        lessons = store.sql("SELECT count(*) FROM course_item WHERE kind = 'lesson'")[0][0]
        tell(f"import of {lessons} lessons", report_seconds, "s", limit=10.0)
        tell("import of the same again", _timed(store, course), "s", limit=None)
        library = Library(store)
        course_id = library.courses()[0].id
        start = time.perf_counter()
        library.tree(course_id, "ar")
        tell("contents of the course", (time.perf_counter() - start) * 1000, "ms", limit=None)


def measure_mixed(place: Path, course: Path) -> None:
    """The longest time for which a sliced import holds the store back from others."""
    with _store(place) as store:
        start = last = time.perf_counter()
        longest = []
        for _ in import_sliced(store, course):
            now = time.perf_counter()
            longest.append(now - last)
            last = now
        tell("import of 1307 files with defects, in slices", time.perf_counter() - start, "s",
             limit=10.0)
        longest.sort()
        tell("slice of an import, 95th percentile", longest[int(len(longest) * 0.95)] * 1000, "ms",
             limit=None)


def _timed(store: Store, course: Path) -> float:
    start = time.perf_counter()
    import_folder(store, course)
    return time.perf_counter() - start


@contextmanager
def _store(folder: Path) -> Iterator[Store]:
    folder.mkdir()
    connection = sql.connect(folder / "store", os.urandom(32), os.urandom(16))
    try:
        yield Store(connection, os.urandom(32))
    finally:
        connection.close()


def tell(name: str, value: float, unit: str, limit: float | None) -> None:
    told = {"name": name, "value": round(value, 3), "unit": unit}
    print(json.dumps(told if limit is None else {**told, "limit": limit}), flush=True)


if __name__ == "__main__":
    main()
