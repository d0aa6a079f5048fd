"""The course that many defenders know, in three languages, with the defects it has.

Counted by hand in its folder: en 534 pages, 69 checklists, 4 forms; fr 531, 69, 4; ar 531, 64, 4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.library.content import ImportReport
from fieldbook.library.importing import import_folder
from fieldbook.library.library import Library
from fieldbook.library.tree import flat
from fieldbook.store.store import Store
from fieldbook.vault import sql


@pytest.fixture(scope="module")
def real(shared_data: Path) -> Iterator[tuple[Store, ImportReport]]:
    connection = sql.connect_in_memory()
    store = Store(connection, b"k" * 32)
    yield store, import_folder(store, shared_data / "umbrella-content")
    connection.close()


def test_three_languages_are_one_course(real: tuple[Store, ImportReport]) -> None:
    _, report = real
    assert report.languages == {"ar": 599, "en": 607, "fr": 604}
    assert (report.items, report.checklists, report.forms) == (1810, 202, 12)
    assert report.skipped == ()


def test_each_defect_is_told(real: tuple[Store, ImportReport]) -> None:
    _, report = real
    found = {(one.path, one.line, one.reason) for one in report.warnings}
    page = "work/public-communications/beginner/s_the-public.md"
    assert {(f"fr/{page}", 3, "front-matter-key-translated"),
            (f"ar/{page}", 3, "front-matter-key-translated"),
            ("en/forms/.category.yml", 1, "empty-category"),
            ("en/tools/other/s_facebook.md", 76, "broken-link"),
            ("fr/tools/files/s_recuva.md", 175, "missing-image"),
            ("fr/tools/other/s_facebook.md", 38, "mended-image"),
            ("ar/communications/censorship/beginner/s_what-now.md", 12, "mended-link"),
            ("ar/stress/stress/expert/s_what-now.md", 13, "mended-link")} <= found
    reasons = Counter(one.reason for one in report.warnings)
    assert reasons["broken-link"] > 80
    assert reasons["missing-image"] > 25


@pytest.mark.parametrize(("words", "language"), [
    ("الدفاع", "ar"), ("chiffrement", "fr"), ("phishing", "en")])
def test_search_opens_the_right_place(
        real: tuple[Store, ImportReport], words: str, language: str) -> None:
    store, report = real
    library = Library(store)
    best = store.search.query(words, language=language)[0]
    course, item, found = library.place_of(best.id)
    opened = library.item(course, item, found)
    assert (course, found, opened.language) == (report.id, language, language)
    assert opened.title == best.title
    assert opened.html


def test_translated_front_matter_reads_in_both(real: tuple[Store, ImportReport]) -> None:
    store, report = real
    library = Library(store)
    titles = {code: [one.title for one in flat(library.tree(report.id, code))
                     if one.id == "work/public-communications/beginner/s_the-public"]
              for code in ("en", "fr", "ar")}
    assert titles == {"en": ["The Public"], "fr": ["Le Public"], "ar": ["الجمهور"]}


def test_pictures_fall_back_and_links_lead_on(real: tuple[Store, ImportReport]) -> None:
    store, report = real
    library = Library(store)
    item = library.item(report.id, "tools/messaging/s_signal-for-ios", "ar")
    assert item.direction == "rtl"
    assert '<img src="asset:tools/messaging/tool_signalios_resized004.png"' in item.html
    assert library.asset(report.id, "tools/messaging/tool_signalios_resized004.png", "ar")
    assert library.resolve(report.id, "communications/censorship/beginner/s_what-now",
                           "umbrella://tools/messagging/s_psiphon.md",
                           "ar") == "tools/messaging/s_psiphon"


def test_every_item_can_be_read_in_every_language(real: tuple[Store, ImportReport]) -> None:
    store, report = real
    library = Library(store)
    for code in ("en", "fr", "ar"):
        for node in flat(library.tree(report.id, code))[::7]:
            item = library.item(report.id, node.id, code)
            assert item.title
            assert item.html
            assert "<script" not in item.html
