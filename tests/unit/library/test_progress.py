from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.library.content import ListedItem
from fieldbook.library.errors import NoSuchLine
from fieldbook.library.importing import import_folder
from fieldbook.library.library import Library
from fieldbook.store.store import Store

Write = Callable[..., Path]


def done(library: Library, course: str, language: str) -> list[str]:
    return [line.text for line in library.item(course, "c_list", language).lines if line.done]


@pytest.fixture
def course(store: Store, write: Write) -> str:
    return import_folder(store, write({
        "en/c_list.yml": "list:\n- label: First\n- check: One\n- check: Two\n- check: Three\n",
        "fr/c_list.yml": "list:\n- check: Un\n- check: Deux\n- check: Trois\n",
        "en/s_page.md": "---\ntitle: P\n---\nx", "en/glossary/s_t.md": "---\ntitle: T\n---\nx",
    })).id


def test_lines_are_numbered_without_headings(library: Library, course: str) -> None:
    lines = library.item(course, "c_list", "en").lines
    assert [(line.number, line.kind, line.text) for line in lines] == [
        (0, "label", "First"), (1, "check", "One"), (2, "check", "Two"), (3, "check", "Three")]


def test_ticks_count_and_go_off_again(library: Library, course: str) -> None:
    assert library.check(course, "c_list", 2, language="en") == (1, 3)
    assert library.check(course, "c_list", 2, language="en") == (1, 3)
    assert library.check(course, "c_list", 3, language="en") == (2, 3)
    assert done(library, course, "en") == ["Two", "Three"]
    assert library.check(course, "c_list", 2, False, language="en") == (1, 3)
    assert done(library, course, "en") == ["Three"]


def test_a_tick_in_one_language_is_one_in_all(library: Library, course: str) -> None:
    library.check(course, "c_list", 2, language="fr")
    assert done(library, course, "en") == ["Two"]
    assert library.check(course, "c_list", 2, False, language="en") == (0, 3)
    assert done(library, course, "fr") == []


@pytest.mark.parametrize("line", [0, -1, 4])
def test_a_line_that_is_not_there_is_told(library: Library, course: str, line: int) -> None:
    with pytest.raises(NoSuchLine) as caught:
        library.check(course, "c_list", line, language="en")
    assert caught.value.facts == {"line": line, "of": 3}


def test_a_tick_goes_with_its_line_when_the_list_changes(
        store: Store, library: Library, course: str, write: Write) -> None:
    library.check(course, "c_list", 2, language="en")
    library.check(course, "c_list", 3, language="en")
    folder = write({"en/c_list.yml": "list:\n- check: New\n- check: One\n- check: two\n"})
    import_folder(store, folder)
    assert done(library, course, "en") == ["two"]


def test_ticks_of_two_devices_are_joined(
        store: Store, other_store: Store, library: Library, course: str) -> None:
    """Both devices have the course from its publisher; what they tick meets in the journal."""
    items = list(library.content(course))
    other = Library(other_store)
    other.receive(course, {"en": "T"}, 1, [
        ListedItem(one.path, one.language, one.kind, one.title, len(one.data), one.sha256)
        for one in items])
    for one in items:
        other.put_content(course, one)
    for here, there in ((store, other_store), (other_store, store)):
        here.journal.add_device(there.journal.public)
    library.check(course, "c_list", 1, language="en")
    library.check(course, "c_list", 3, language="en")
    other.check(course, "c_list", 2, language="fr")
    other.check(course, "c_list", 1, language="fr")
    for here, there in ((store, other_store), (other_store, store)):
        here.journal.apply(there.journal.since(here.journal.vector()))
    assert done(library, course, "en") == done(other, course, "en") == ["One", "Two", "Three"]
    assert library.check(course, "c_list", 1, False, language="en") == (2, 3)
    other_store.journal.apply(store.journal.since(other_store.journal.vector()))
    assert done(other, course, "fr") == ["Deux", "Trois"]


def test_reading_places_are_kept(library: Library, course: str, clock: FixedClock) -> None:
    assert library.reading(course, "s_page") is None
    library.mark_read(course, "s_page", "en", position=0.4, read=False)
    found = library.reading(course, "s_page")
    assert found is not None
    assert (found.position, found.read, found.language) == (0.4, False, "en")
    assert library.progress(course) == (0, 2)
    clock.advance(1000)
    library.mark_read(course, "s_page")
    library.mark_read(course, "s_page", "en", position=7.0, read=False)
    found = library.reading(course, "s_page")
    assert found is not None
    assert (found.position, found.read) == (1.0, True)
    assert library.progress(course) == (1, 2)
    clock.advance(1000)
    library.mark_read(course, "c_list", read=False)
    assert [one.item for one in library.recent()] == ["c_list", "s_page"]


def test_what_was_read_of_a_course_that_is_gone_is_not_offered(
        library: Library, course: str) -> None:
    library.mark_read(course, "s_page")
    library.remove(course)
    assert library.recent() == []
