from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.core.errors import Cancelled
from fieldbook.library import importing
from fieldbook.library.content import ImportReport
from fieldbook.library.errors import FolderUnreadable, ImportUnderWay, NothingToImport
from fieldbook.library.importing import import_folder, import_sliced
from fieldbook.library.library import Library
from fieldbook.library.reasons import SKIPPED, WARNINGS
from fieldbook.store.store import Store
from fieldbook.vault import sql

Write = Callable[..., Path]
PAGE = "---\nindex: 1\ntitle: {}\n---\n{}\n"


def page(title: str, body: str = "Words.") -> str:
    return PAGE.format(title, body)


def told(report: ImportReport) -> list[tuple[str, int, str]]:
    return [(one.path, one.line, one.reason) for one in (*report.skipped, *report.warnings)]


def state(store: Store) -> list[tuple[object, ...]]:
    """All that an import could have changed, without numbers that only count."""
    tables = [
        "SELECT id, origin, titles, version, edition = target, before FROM course ORDER BY id",
        "SELECT course, language, path, kind, title, sha256, held, since, until, indexed"
        " FROM course_item ORDER BY course, path, language, since",
        "SELECT sha256 FROM course_data ORDER BY sha256",
        "SELECT kind, id, title, language, place FROM search_item ORDER BY kind, id, language"]
    return [tuple(row) for table in tables for row in store.sql(table)]


def test_a_folder_of_languages_is_one_course(store: Store, library: Library, write: Write) -> None:
    report = import_folder(store, write({
        "en/a/.category.yml": "index: 1\ntitle: Topic", "en/a/s_x.md": page("One"),
        "en/a/c_list.yml": "list:\n- check: a", "en/a/p.png": PNG,
        "en/forms/f_memo.yml": "title: Memo\nscreens:\n- items:\n  - {type: label, label: x}",
        "fr/a/s_x.md": page("Un"), "ar/a/s_x.md": page("واحد"),
        "ar/glossary/s_term.md": page("مصطلح")}, "my_first-course"))
    assert report.title == "My first course"
    assert report.languages == {"ar": 2, "en": 3, "fr": 1}
    assert (report.items, report.checklists, report.forms, report.questions) == (6, 1, 1, 0)
    assert told(report) == []
    tree = library.tree(report.id, "fr")
    assert [(one.title, one.language) for one in tree.items[0].items] == [
        ("Un", "fr"), ("Topic", "en")]


def test_the_starter_course_is_sound(store: Store, starter: Path) -> None:
    report = import_folder(store, starter)
    assert told(report) == []
    assert report.title == "First steps"
    assert report.languages == {"ar": 18, "en": 18, "fr": 18}
    assert (report.items, report.checklists) == (54, 6)
    for words, language in (("الدفاع", "ar"), ("chiffrement", "fr"), ("phishing", "en")):
        assert language in {hit.language for hit in store.search.query(words)}


def test_each_known_defect_is_told_and_the_rest_comes_in(
        store: Store, tmp_path: Path, sample_course: ModuleType) -> None:
    lessons = sample_course.write_large(tmp_path / "large", 120)
    report = import_folder(store, tmp_path / "large")
    reasons: dict[str, set[str]] = {}
    for path, _, reason in told(report):
        reasons.setdefault(path.rpartition("/")[2], set()).add(reason)
    for name, (_, reason) in sample_course.DEFECTS.items():
        assert (reason in reasons[name]) if reason else name not in reasons
    left_out = {one.path for one in report.skipped}
    taken = [name for name in sample_course.DEFECTS if f"en/defects/{name}" not in left_out]
    assert report.items == lessons + len(taken)


def test_every_reason_is_a_known_word(
        store: Store, tmp_path: Path, sample_course: ModuleType) -> None:
    sample_course.write_large(tmp_path / "large", 60)
    report = import_folder(store, tmp_path / "large")
    assert {one.reason for one in report.skipped} <= SKIPPED
    assert {one.reason for one in report.warnings} <= WARNINGS


def test_the_same_folder_again_updates_the_same_course(
        store: Store, library: Library, write: Write) -> None:
    folder = write({"en/a.md": page("One"), "en/b.md": page("Two"), "en/c.md": page("Three")})
    first = import_folder(store, folder)
    numbers = dict(store.sql("SELECT path, n FROM course_item"))
    again = import_folder(store, folder)
    assert (again.id, again.changed) == (first.id, 0)
    assert dict(store.sql("SELECT path, n FROM course_item")) == numbers
    write({"en/b.md": page("Two", "Other words."), "en/c.md": None, "en/d.md": page("Four")})
    third = import_folder(store, folder)
    assert (third.id, third.changed) == (first.id, 3)
    assert [one.id for one in library.tree(first.id, "en").items] == ["d", "a", "b"]
    assert dict(store.sql("SELECT path, n FROM course_item"))["a"] == numbers["a"]
    assert [hit.id.rpartition("/")[2] for hit in store.search.query("other words")] == ["b"]
    assert store.search.query("three") == []
    assert len(store.sql("SELECT 1 FROM course_data")) == 3


def test_another_folder_of_the_same_name_is_another_course(
        store: Store, library: Library, tmp_path: Path, write: Write) -> None:
    first = import_folder(store, write({"en/a.md": page("One")}, "one/course"))
    second = import_folder(store, write({"en/b.md": page("Two")}, "two/course"))
    assert first.id != second.id
    assert len(library.courses()) == 2


def test_a_course_file_says_title_and_identity(store: Store, library: Library,
                                               write: Write) -> None:
    course = "id: our-course\ntitle: Ours\ntitle-fr: Le nôtre\n"
    first = import_folder(store, write({"course.yml": course, "en/a.md": page("A"),
                                        "fr/a.md": page("A")}, "one"))
    second = import_folder(store, write({"course.yml": course, "en/z.md": page("Z")}, "two"))
    assert first.id == second.id
    assert library.courses("fr")[0].title == "Ours"
    assert first.title == "Ours"


def test_one_language_alone_leaves_the_others(store: Store, library: Library,
                                              write: Write) -> None:
    folder = write({"en/a.md": page("One"), "fr/a.md": page("Un")})
    first = import_folder(store, folder)
    write({"fr/a.md": page("Uno"), "fr/b.md": page("Deux")})
    second = import_folder(store, folder / "fr")
    assert second.id == first.id
    assert second.languages == {"fr": 2}
    assert library.courses()[0].languages == {"en": 1, "fr": 2}
    third = import_folder(store, folder, language="en")
    assert third.languages == {"en": 1}
    assert library.courses()[0].languages == {"en": 1, "fr": 2}
    shutil.rmtree(folder / "en")
    import_folder(store, folder)
    assert library.courses()[0].languages == {"fr": 2}


@pytest.mark.parametrize(("body", "language"), [
    ("These are the words that you can read, and this is not for you. " * 8, "en"),
    ("Ce sont les mots que vous pouvez lire, et ce n’est pas pour les autres. " * 8, "fr"),
    ("هذه هي الكلمات التي يمكنك قراءتها الآن وليست لغيرك من الناس. " * 8, "ar"),
    ("Xyzzy. ", "und")])
def test_a_folder_without_a_language_is_guessed_and_told(
        store: Store, write: Write, body: str, language: str) -> None:
    report = import_folder(store, write({"notes/a.md": page("T", body)}, "guide"))
    assert report.languages == {language: 1}
    assert ("", 0, "language-guessed") in told(report)


def test_a_named_language_is_taken_as_it_is(store: Store, write: Write) -> None:
    report = import_folder(store, write({"a.md": page("T")}, "guide"), language="pt_br")
    assert report.languages == {"pt-BR": 1}
    assert told(report) == []


def test_files_beside_the_languages_are_told(store: Store, write: Write) -> None:
    report = import_folder(store, write({
        "en/a.md": page("A"), "fr/a.md": page("A"), "notes/b.md": page("B"), "README.md": "x",
        "LICENSE": "x", "course.yml": "title: T"}))
    assert told(report) == [("notes/b.md", 0, "outside-languages")]


def test_a_zip_file_comes_in_like_a_folder(store: Store, tmp_path: Path) -> None:
    place = tmp_path / "packed.zip"
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr("guide/en/a.md", page("A"))
        archive.writestr("guide/../../evil.md", page("Evil"))
        archive.writestr("/guide/en/evil.md", page("Evil"))
    report = import_folder(store, place)
    assert (report.title, report.languages) == ("Guide", {"en": 1})
    assert {reason for _, _, reason in told(report)} == {"unsafe-path"}
    assert not (tmp_path.parent / "evil.md").exists()


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX system")
def test_links_and_strange_names_are_told(store: Store, library: Library, write: Write) -> None:
    folder = write({"en/a.md": page("A"), "en/what is it?.md": page("Q"), "en/con.md": page("C")})
    (folder / "en" / "link.md").symlink_to("/etc/passwd")
    (folder / "en" / os.fsdecode(b"caf\xe9.md")).write_text(page("Café"))
    report = import_folder(store, folder)
    assert sorted(told(report)) == [
        ("en/caf\ufffd.md", 0, "name-not-utf8"), ("en/con.md", 0, "renamed"),
        ("en/link.md", 0, "link-not-followed"), ("en/what is it?.md", 0, "renamed")]
    assert {one.id for one in library.tree(report.id, "en").items} == {
        "a", "what is it_", "_con", "caf\ufffd"}


def test_what_cannot_be_imported_is_told(store: Store, library: Library, tmp_path: Path) -> None:
    with pytest.raises(FolderUnreadable):
        import_folder(store, tmp_path / "none")
    (tmp_path / "file.md").write_text("x")
    with pytest.raises(FolderUnreadable):
        import_folder(store, tmp_path / "file.md")
    (tmp_path / "empty" / "en").mkdir(parents=True)
    (tmp_path / "empty" / "en" / "x.exe").write_bytes(b"MZ")
    with pytest.raises(NothingToImport):
        import_folder(store, tmp_path / "empty")
    assert library.courses() == []


def test_two_items_that_differ_only_in_case_are_not_mixed(store: Store, write: Write) -> None:
    folder = write({"en/a.md": page("A"), "en/A.md": page("B"), "en/a.yml": "list:\n- check: c"})
    report = import_folder(store, folder)
    assert report.items == 1
    assert {reason for _, _, reason in told(report)} == {"same-item-twice"}


def test_a_file_that_is_too_large_is_told(store: Store, write: Write) -> None:
    report = import_folder(store, write({
        "en/a.md": page("A"), "en/b.md": b"x" * 2_100_000,
        "en/film.mp4": b"\0\0\0\x18ftypisom" + bytes(17_000_000)}))
    assert told(report) == [("en/b.md", 0, "too-large"), ("en/film.mp4", 0, "too-large")]


def test_links_and_pictures_are_judged_over_all_languages(store: Store, write: Write) -> None:
    report = import_folder(store, write({
        "en/a/s_x.md": page("X", "![p](p.png) [y](s_y.md) [t](umbrella://a)"),
        "en/a/p.png": PNG, "en/a/s_y.md": page("Y", "[n](s_none.md)\n\n![n](none.png)"),
        "fr/a/s_x.md": page("X", "![p](p.png) [y](s_y.md) ![q](/media/p.png)"
                                 " [z](umbrella://b/s_y.md)")}))
    assert told(report) == [
        ("en/a/s_y.md", 5, "broken-link"), ("en/a/s_y.md", 7, "missing-image"),
        ("fr/a/s_x.md", 5, "mended-image"), ("fr/a/s_x.md", 5, "mended-link")]


def test_cancelling_leaves_what_was_before(store: Store, library: Library, write: Write) -> None:
    folder = write({f"en/{n}.md": page(f"Lesson {n}", f"word{n}") for n in range(30)})
    import_folder(store, folder)
    before = state(store)
    write({f"en/{n}.md": page(f"Changed {n}", f"other{n}") for n in range(5, 25)})
    write({"en/0.md": None, "en/new.md": page("New")})
    asked = 0
    outcomes = set()
    for stop_at in range(0, 200, 3):
        asked = 0

        def cancelled(stop_at: int = stop_at) -> bool:
            nonlocal asked
            asked += 1
            return asked > stop_at

        try:
            import_folder(store, folder, cancelled=cancelled)
            outcomes.add("done")
            break
        except Cancelled:
            outcomes.add("cancelled")
            assert state(store) == before
            assert not importing.is_under_way(store)
    assert outcomes == {"cancelled", "done"}
    assert {hit.title for hit in store.search.query("other7")} == {"Changed 7"}


def test_what_was_seen_of_an_import_that_was_undone_is_not_seen_of_the_next(
        store: Store, library: Library, write: Write) -> None:
    def version(title: str) -> Path:
        return write({f"en/{n}.md": page(f"{title} {n}", f"{title} words " * 300)
                      for n in range(30)})

    def shown() -> str:
        return library.tree(course, "en").items[0].title

    course = import_folder(store, version("First")).id
    seen = set()
    steps = import_sliced(store, version("Second"), cancelled=lambda: "Second 0" in seen)
    with pytest.raises(Cancelled):
        seen.update(shown() for _ in steps)
    assert seen == {"First 0", "Second 0"}
    assert shown() == "First 0"
    import_folder(store, version("Third"))
    assert shown() == "Third 0"


def test_a_first_import_that_is_cancelled_leaves_nothing(
        store: Store, library: Library, write: Write) -> None:
    folder = write({f"en/{n}.md": page(f"Lesson {n}") for n in range(10)})
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        import_folder(store, folder, cancelled=lambda: next(asked) > 13)
    assert state(store) == []
    assert library.courses() == []


def test_a_sliced_import_can_be_dropped_and_shows_nothing_before_its_end(
        store: Store, library: Library, write: Write) -> None:
    """More pages than the first slices hold, however fast the computer is."""
    folder = write({f"en/{n}.md": page(f"Lesson {n}", "words " * 500) for n in range(240)})
    with closing(import_sliced(store, folder)) as steps:
        for _ in range(3):
            next(steps)
        assert library.courses() == []
        with pytest.raises(ImportUnderWay):
            import_folder(store, folder)
    assert state(store) == []
    assert import_folder(store, folder).items == 240


def test_a_crash_is_mended_at_the_next_opening(tmp_path: Path, clock: FixedClock,
                                               write: Write) -> None:
    """Wherever an import stops for good, the next opening shows the old course or the new one."""
    folder = write({f"en/{n}.md": page(f"Lesson {n}", f"word{n}") for n in range(12)})
    place, copy = tmp_path / "store", tmp_path / "copy"
    with opened(place, clock) as store:
        first = import_folder(store, folder)
        before = state(store)
        write({"en/3.md": page("Three", "changed"), "en/4.md": None, "en/z.md": page("Zed")})
        steps = import_sliced(store, folder)
        seen = []
        for _ in steps:
            shutil.copy(place, copy)  # all that a killed process would leave
            with opened(copy, clock) as again:
                seen.append(_what_is_shown(again, before))
                assert import_folder(again, folder).id == first.id
    assert seen == sorted(seen)
    assert set(seen) == {"a: old", "b: new"}


def _what_is_shown(store: Store, before: list[tuple[object, ...]]) -> str:
    library = Library(store)
    titles = {one.title for one in library.tree(library.courses()[0].id, "en").items}
    found = {hit.title for hit in store.search.query("changed")}
    if "Zed" not in titles:
        assert state(store) == before
        return "a: old"
    assert found == {"Three"}
    assert "Lesson 4" not in titles
    assert store.search.query("word4") == []
    return "b: new"


@contextmanager
def opened(place: Path, clock: FixedClock) -> Iterator[Store]:
    connection = sql.connect(place, b"k" * 32, b"s" * 16)
    try:
        yield Store(connection, b"b" * 32, clock=clock)
    finally:
        connection.close()


PNG = (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx"
       b"\x9cc```\0\0\0\x04\0\x01\xf6\x178U\0\0\0\0IEND\xaeB`\x82")
