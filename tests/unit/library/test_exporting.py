from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.library.errors import ExportFailed, FolderNotEmpty
from fieldbook.library.importing import import_folder
from fieldbook.library.library import Library
from fieldbook.store.store import Store


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*") if path.is_file()}


def test_what_was_imported_is_written_out_byte_for_byte(
        store: Store, library: Library, starter: Path, tmp_path: Path) -> None:
    course = import_folder(store, starter).id
    assert library.export(course, tmp_path / "out") == 73
    written, original = files(tmp_path / "out"), files(starter)
    assert written.keys() == original.keys()
    del written["course.yml"], original["course.yml"]
    assert written == original


def test_an_export_is_known_again_on_import(
        store: Store, other_store: Store, library: Library, starter: Path,
        tmp_path: Path) -> None:
    course = import_folder(store, starter).id
    library.export(course, tmp_path / "out")
    again = import_folder(store, tmp_path / "out")
    assert (again.id, again.changed) == (course, 0)
    elsewhere = import_folder(other_store, tmp_path / "out")
    assert (elsewhere.title, elsewhere.items) == ("First steps", 54)
    assert Library(other_store).courses("fr")[0].title == "Premiers pas"


def test_a_course_known_by_its_title_is_known_again_too(
        store: Store, library: Library, tmp_path: Path) -> None:
    (tmp_path / "guide" / "en").mkdir(parents=True)
    (tmp_path / "guide" / "en" / "a.md").write_text("---\ntitle: A\n---\nx")
    course = import_folder(store, tmp_path / "guide").id
    library.export(course, tmp_path / "elsewhere")
    assert import_folder(store, tmp_path / "elsewhere").id == course
    assert len(library.courses()) == 1


def test_nothing_is_written_over(
        store: Store, library: Library, starter: Path, tmp_path: Path) -> None:
    course = import_folder(store, starter).id
    (tmp_path / "mine").mkdir()
    library.export(course, tmp_path / "mine")
    with pytest.raises(FolderNotEmpty):
        library.export(course, tmp_path / "mine")
    (tmp_path / "file").write_text("x")
    with pytest.raises(FolderNotEmpty):
        library.export(course, tmp_path / "file")
    with pytest.raises(ExportFailed):
        library.export(course, tmp_path / "file" / "below")
    assert (tmp_path / "file").read_text() == "x"


def test_an_export_that_is_stopped_leaves_nothing(
        store: Store, library: Library, starter: Path, tmp_path: Path) -> None:
    course = import_folder(store, starter).id
    place = tmp_path / "out"
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        library.export(course, place / "course", cancelled=lambda: next(asked) > 20)
    assert list(place.iterdir()) == []
