from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.library.errors import NoSuchCourse, NoSuchItem
from fieldbook.library.importing import import_folder
from fieldbook.library.library import Destination, Library
from fieldbook.library.tree import flat
from fieldbook.store.store import Store

Write = Callable[..., Path]
PICTURE = b"\x89PNG\r\n\x1a\n" + b"picture"


def page(title: str, body: str = "Words.", index: int | None = None) -> str:
    order = f"index: {index}\n" if index is not None else ""
    return f"---\n{order}title: {title}\n---\n{body}\n"


@pytest.fixture
def course(store: Store, starter: Path) -> str:
    return import_folder(store, starter).id


def test_the_tree_is_in_order_and_says_its_languages(library: Library, course: str) -> None:
    tree = library.tree(course, "ar")
    assert (tree.kind, tree.title, tree.language, tree.direction) == (
        "course", "الخطوات الأولى", "ar", "rtl")
    assert [one.title for one in tree.items] == [
        "التوثيق الآمن", "هاتفك", "الاستعداد لسفر", "معجم المصطلحات"]
    assert [one.kind for one in tree.items[0].items] == ["lesson"] * 3 + ["checklist"]
    assert {one.state for one in flat(tree)} == {"here"}
    assert library.tree(course, "fr").items[0].direction == "ltr"


def test_order_is_by_index_then_title(store: Store, library: Library, write: Write) -> None:
    course = import_folder(store, write({
        "en/z.md": page("Zed", index=1), "en/b.md": page("bee"), "en/a.md": page("Ay"),
        "en/m/.category.yml": "index: 2", "en/m/x.md": page("X")})).id
    assert [one.id for one in library.tree(course, "en").items] == ["z", "m", "a", "b"]


def test_what_a_language_lacks_is_shown_in_another(
        store: Store, library: Library, write: Write) -> None:
    course = import_folder(store, write({
        "en/a.md": page("A"), "en/b.md": page("B"), "fr/a.md": page("Aa"), "es/c.md": page("C"),
        "pt/b.md": page("Bb")})).id
    shown = {one.id: one.language for one in flat(library.tree(course, "fr"))}
    assert shown == {"a": "fr", "b": "en", "c": "es"}
    shown = {one.id: one.language for one in flat(library.tree(course, "pt-BR"))}
    assert shown == {"a": "en", "b": "pt", "c": "es"}
    item = library.item(course, "b", "fr")
    assert (item.title, item.language) == ("B", "en")


def test_an_item_reads_with_its_links_pictures_and_neighbours(
        library: Library, course: str) -> None:
    item = library.item(course, "documenting/s_what-to-write-down", "ar")
    assert (item.kind, item.language, item.direction) == ("lesson", "ar", "rtl")
    assert '<img src="asset:documenting/four-questions.png"' in item.html
    assert "<table" in item.html
    assert "---" not in item.text.split("\n")[0]
    assert (item.previous, item.next) == (
        "documenting/s_before-you-start", "documenting/s_photos-and-video")
    before = library.item(course, "documenting/s_before-you-start", "en")
    assert '<a href="item:glossary/s_consent">' in before.html
    assert '<a href="item:documenting/c_before-an-interview">' in before.html


def test_pictures_fall_back_to_the_language_that_has_them(
        store: Store, library: Library, write: Write) -> None:
    course = import_folder(store, write({
        "en/a.md": page("A"), "en/p.png": PICTURE + b"en", "fr/a.md": page("A"),
        "fr/p.png": PICTURE + b"fr", "fr/q.png": PICTURE + b"q"})).id
    assert library.asset(course, "p.png", "fr") == PICTURE + b"fr"
    assert library.asset(course, "p.png", "ar") == PICTURE + b"en"
    assert library.asset(course, "q.png", "en") == PICTURE + b"q"
    assert library.asset(course, "none.png", "en") is None
    assert library.asset("no-course", "p.png", "en") is None
    assert library.asset(course, "a", "en") is None


def test_links_are_resolved_in_every_spelling(library: Library, course: str) -> None:
    here = "phone/s_messages"
    found = {
        "../glossary/s_phishing.md": "glossary/s_phishing",
        "s_if-it-is-taken.md": "phone/s_if-it-is-taken",
        "umbrella://glossary/s_consent.md": "glossary/s_consent",
        "umbrella://glossary/S_CONSENT.md": "glossary/s_consent",
        "umbrella://documenting": "documenting",
        "umbrella://documenting/c_before-an-interview.yml": "documenting/c_before-an-interview",
        "umbrella://wrong/place/s_consent.md": "glossary/s_consent",
        "umbrella://en/glossary/s_consent.md": "glossary/s_consent",
        "https://example.org/": "https://example.org/",
        "www.example.org/": "https://www.example.org/",
        "item:glossary/s_consent#x": "glossary/s_consent",
        "javascript:alert(1)": None, "umbrella://not/there.md": None, "../../../x.md": None}
    assert {href: library.resolve(course, here, href, "en") for href in found} == found
    assert library.destination(course, here, "#part") == Destination("anchor", here, "part")
    assert library.destination(course, here, "two-locks.png") == Destination(
        "asset", "phone/two-locks.png")


def test_a_link_to_a_section_opens_a_page_of_links(library: Library, course: str) -> None:
    item = library.item(course, "journey", "fr")
    assert (item.kind, item.title, item.language) == ("section", "Préparer un déplacement", "fr")
    assert "Je veux voyager" in item.html
    assert '<a href="item:journey/s_checkpoints">' in item.html


def test_a_form_reads(store: Store, library: Library, write: Write) -> None:
    course = import_folder(store, write({
        "en/forms/f_memo.yml": "title: Memo\nscreens:\n- title: S\n  items:\n"
        "  - {name: a, type: text_input, label: '<b>Who</b>'}\n"})).id
    item = library.item(course, "forms/f_memo", "en")
    assert item.form is not None
    assert item.form.screens[0].items[0].name == "a"
    assert "&lt;b&gt;Who" in item.html


def test_the_glossary_is_looked_up_in_any_case(library: Library, course: str) -> None:
    assert [one.title for one in library.glossary(course, "en")][:2] == ["Backup", "Check-in"]
    found = library.lookup(course, " PHISHING ", "en")
    assert found is not None
    assert (found.id, found.kind) == ("glossary/s_phishing", "glossary")
    arabic = library.lookup(course, "التصيّد", "ar")
    assert arabic is not None
    assert arabic.language == "ar"
    assert library.lookup(course, "unheard of", "en") is None


def test_a_folder_with_the_glossary_template_is_a_glossary(
        store: Store, library: Library, write: Write) -> None:
    course = import_folder(store, write({
        "fr/mots/.category.yml": "template: glossary\ntitle: Mots",
        "fr/mots/a.md": page("Un mot")})).id
    assert [one.title for one in library.glossary(course, "fr")] == ["Un mot"]


def test_what_is_not_there_is_told(library: Library, course: str) -> None:
    with pytest.raises(NoSuchCourse):
        library.tree("none", "en")
    with pytest.raises(NoSuchItem):
        library.item(course, "none", "en")
    with pytest.raises(NoSuchItem):
        library.item(course, "phone/two-locks.png", "en")
    with pytest.raises(NoSuchItem):
        library.check(course, "phone/s_messages", 1)
    assert library.has_item(course, "phone/s_messages")
    assert not library.has_item(course, "phone/s_none")
    assert not library.has_item("none", "phone/s_messages")


def test_search_opens_the_right_place(store: Store, library: Library, course: str) -> None:
    (hit,) = [one for one in store.search.query("fingerprint", language="en")
              if one.kind == "lesson"]
    assert library.place_of(hit.id) == (course, "phone/s_lock-and-update", "en")
    assert hit.where == f"{course}/phone/s_lock-and-update"
    assert library.item(*library.place_of(hit.id)).title == hit.title


def test_removing_takes_everything_but_what_the_reader_did(
        store: Store, library: Library, course: str) -> None:
    library.check(course, "journey/c_the-day-before", 1)
    heard: list[tuple[int, int]] = []
    library.remove(course, progress=lambda done, total: heard.append((done, total)))
    assert heard[-1] == (72, 72)
    assert library.courses() == []
    for table in ("course", "course_item", "course_data", "search_item"):
        assert store.sql(f"SELECT count(*) FROM {table}")[0][0] == 0
    assert len(store.records.all("tick")) == 1
    with pytest.raises(NoSuchCourse):
        library.remove(course)


def test_content_that_two_courses_share_stays_with_the_other(
        store: Store, library: Library, write: Write) -> None:
    files = {"en/a.md": page("A"), "en/p.png": PICTURE}
    first = import_folder(store, write(files, "first")).id
    second = import_folder(store, write(files, "second")).id
    library.remove(first)
    assert library.asset(second, "p.png", "en") == PICTURE
    assert library.item(second, "a", "en").title == "A"


def test_a_removal_that_is_stopped_goes_on_at_the_next_opening(
        store: Store, library: Library, course: str) -> None:
    steps = library.remove_sliced(course)
    next(steps)
    steps.close()
    assert library.courses() == []
    Library(store)
    assert store.sql("SELECT count(*) FROM course")[0][0] == 0
