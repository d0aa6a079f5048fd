from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.library.content import ContentItem, ListedItem
from fieldbook.library.errors import ContentRefused, CourseChanged, ItemNotHere, NoSuchCourse
from fieldbook.library.importing import import_folder
from fieldbook.library.library import Library
from fieldbook.library.tree import flat
from fieldbook.store.store import Store

Write = Callable[..., Path]


def listed(items: Sequence[ContentItem]) -> list[ListedItem]:
    return [ListedItem(one.path, one.language, one.kind, one.title, len(one.data), one.sha256,
                       one.place) for one in items]


@pytest.fixture
def published(store: Store, library: Library, starter: Path) -> tuple[str, list[ContentItem]]:
    course = import_folder(store, starter).id
    return course, list(library.content(course))


@pytest.fixture
def reader(other_store: Store) -> Library:
    return Library(other_store)


def take(reader: Library, course: str, items: Sequence[ContentItem],
         languages: Sequence[str]) -> int:
    content = {(one.path, one.language): one for one in items}
    wanted = reader.wanted(course, languages)
    for one in wanted:
        reader.put_content(course, content[one.path, one.language])
    return sum(one.size for one in wanted)


def test_content_is_the_same_every_time_and_pictures_are_for_all(
        library: Library, published: tuple[str, list[ContentItem]]) -> None:
    course, items = published
    assert list(library.content(course)) == items
    assert [(one.path, one.language) for one in items] == sorted(
        (one.path, one.language) for one in items)
    assert {one.language for one in items if one.kind == "asset"} == {""}
    assert len(items) == 72


def test_a_catalogue_comes_before_its_content(
        reader: Library, published: tuple[str, list[ContentItem]]) -> None:
    course, items = published
    assert reader.receive(course, {"en": "First steps", "ar": "الخطوات الأولى"}, 1, listed(items))
    (card,) = reader.courses("ar")
    assert (card.title, card.state, card.items) == ("الخطوات الأولى", "available", 54)
    assert card.states == {"ar": "available", "en": "available", "fr": "available"}
    assert card.here == {"ar": 0, "en": 0, "fr": 0}
    pictures = sum(len(one.data) for one in items if one.kind == "asset")
    french = sum(len(one.data) for one in items if one.language == "fr")
    assert card.sizes["fr"] == french + pictures
    tree = reader.tree(course, "fr")
    assert {one.state for one in flat(tree)} == {"available"}
    assert tree.items[0].title == "Documenter sans nuire"
    with pytest.raises(ItemNotHere):
        reader.item(course, "phone/s_messages", "fr")


def test_a_language_is_fetched_alone_with_its_pictures(
        reader: Library, other_store: Store,
        published: tuple[str, list[ContentItem]]) -> None:
    course, items = published
    reader.receive(course, {"en": "First steps"}, 1, listed(items))
    size = reader.course(course).sizes["fr"]
    assert take(reader, course, items, ["fr"]) == size
    card = reader.course(course)
    assert card.states == {"ar": "available", "en": "available", "fr": "here"}
    assert card.state == "here"
    assert card.here["fr"] == size
    assert reader.wanted(course, ["fr"]) == []
    item = reader.item(course, "phone/s_lock-and-update", "fr")
    assert item.language == "fr"
    assert reader.asset(course, "phone/two-locks.png", "fr") is not None
    # Arabic is not here, so the reader of Arabic sees French rather than nothing
    assert reader.item(course, "phone/s_lock-and-update", "ar").language == "fr"
    assert {hit.language for hit in other_store.search.query("chiffrement")} == {"fr"}


def test_order_comes_back_with_the_content_when_the_list_had_none(
        reader: Library, published: tuple[str, list[ContentItem]]) -> None:
    course, items = published
    bare = [replace(one, place=0) for one in items]
    reader.receive(course, {"en": "First steps"}, 1, listed(bare))
    take(reader, course, bare, ["en"])
    assert [one.title for one in reader.tree(course, "en").items] == [
        "Documenting safely", "Your phone", "Preparing a journey", "Glossary"]


def test_an_update_leaves_the_old_text_until_the_new_is_here(
        reader: Library, store: Store, library: Library, write: Write) -> None:
    folder = write({"en/a.md": "---\ntitle: A\n---\nold", "en/b.md": "---\ntitle: B\n---\nsame",
                    "en/c.md": "---\ntitle: C\n---\ngone"})
    course = import_folder(store, folder).id
    first = list(library.content(course))
    reader.receive(course, {"en": "T"}, 1, listed(first))
    take(reader, course, first, ["en"])
    write({"en/a.md": "---\ntitle: A2\n---\nnew", "en/c.md": None,
           "en/d.md": "---\ntitle: D\n---\nmore"})
    import_folder(store, folder)
    second = list(library.content(course))
    reader.receive(course, {"en": "T"}, 2, listed(second))
    card = reader.course(course)
    assert (card.state, card.version) == ("update", 2)
    assert "old" in reader.item(course, "a", "en").text
    assert reader.item(course, "a", "en").state == "update"
    assert not reader.has_item(course, "c")
    assert {one.path for one in reader.wanted(course, ["en"])} == {"a", "d"}
    take(reader, course, second, ["en"])
    assert reader.course(course).state == "here"
    assert "new" in reader.item(course, "a", "en").text


def test_only_new_items_make_an_update_too(
        reader: Library, store: Store, library: Library, write: Write) -> None:
    folder = write({"en/a.md": "---\ntitle: A\n---\nold"})
    course = import_folder(store, folder).id
    first = list(library.content(course))
    reader.receive(course, {"en": "T"}, 1, listed(first))
    take(reader, course, first, ["en"])
    write({"en/b.md": "---\ntitle: B\n---\nx"})
    import_folder(store, folder)
    reader.receive(course, {"en": "T"}, 2, listed(list(library.content(course))))
    assert reader.course(course).state == "update"


def test_an_edit_changes_one_item(store: Store, library: Library, write: Write) -> None:
    folder = write({f"en/{n}.md": f"---\ntitle: {n}\n---\nx" for n in range(9)})
    course = import_folder(store, folder).id
    before = {one.path: one for one in library.content(course)}
    write({"en/4.md": "---\ntitle: 4\n---\ny"})
    import_folder(store, folder)
    after = {one.path: one for one in library.content(course)}
    assert [path for path in after if after[path] != before[path]] == ["4"]


def test_content_that_is_not_what_was_listed_is_refused(
        reader: Library, other_store: Store, published: tuple[str, list[ContentItem]]) -> None:
    course, items = published
    reader.receive(course, {"en": "T"}, 1, listed(items))
    good = items[0]
    for bad, reason in ((replace(good, data=good.data + b"x"), "sha256"),
                        (replace(good, data=b"y" * len(good.data)), "sha256"),
                        (replace(good, path="none"), "not-listed"),
                        (replace(good, language="de"), "not-listed")):
        with pytest.raises(ContentRefused) as caught:
            reader.put_content(course, bad)
        assert caught.value.facts == {"reason": reason}
    with pytest.raises(NoSuchCourse):
        reader.put_content("none", good)
    assert other_store.sql("SELECT count(*) FROM course_data")[0][0] == 0


HASH = "0" * 64


@pytest.mark.parametrize(("item", "reason"), [
    (ListedItem("../evil", "en", "lesson", "T", 1, HASH), "path"),
    (ListedItem("a/../../evil", "en", "lesson", "T", 1, HASH), "path"),
    (ListedItem("C:/evil", "en", "lesson", "T", 1, HASH), "path"),
    (ListedItem("con", "en", "lesson", "T", 1, HASH), "path"),
    (ListedItem("a", "en", "program", "T", 1, HASH), "kind"),
    (ListedItem("a", "en", "section", "T", 1, HASH), "kind"),
    (ListedItem("a", "../x", "lesson", "T", 1, HASH), "language"),
    (ListedItem("a", "en", "lesson", "T", 99_000_000, HASH), "size"),
    (ListedItem("a", "en", "lesson", "T", -1, HASH), "size"),
    (ListedItem("a", "en", "lesson", "T", 1, "xyz"), "sha256")])
def test_a_list_with_anything_unsafe_in_it_is_refused_whole(
        reader: Library, item: ListedItem, reason: str) -> None:
    good = ListedItem("good", "en", "lesson", "T", 1, HASH)
    with pytest.raises(ContentRefused) as caught:
        reader.receive("course", {"en": "T"}, 1, [good, item])
    assert caught.value.facts == {"reason": reason}
    assert reader.courses() == []


def test_two_items_of_one_path_are_refused(reader: Library) -> None:
    with pytest.raises(ContentRefused):
        reader.receive("course", {"en": "T"}, 1, [
            ListedItem("a", "en", "lesson", "T", 1, HASH),
            ListedItem("A", "en", "lesson", "T", 1, HASH)])


def test_a_publication_never_replaces_a_course_made_here(
        library: Library, published: tuple[str, list[ContentItem]]) -> None:
    course, items = published
    assert not library.receive(course, {"en": "Other"}, 9, listed(items[:3]))
    assert library.course(course).items == 54


def test_content_that_was_fetched_before_is_not_wanted_again(
        reader: Library, published: tuple[str, list[ContentItem]]) -> None:
    course, items = published
    reader.receive(course, {"en": "T"}, 1, listed(items))
    take(reader, course, items, ["en"])
    reader.remove(course)
    card = reader.course(course)
    assert (card.state, card.here["en"]) == ("available", 0)
    with pytest.raises(ItemNotHere):
        reader.item(course, "phone/s_messages", "en")
    take(reader, course, items, ["en", "fr", "ar"])
    assert set(reader.course(course).states.values()) == {"here"}
    reader.remove(course, listing=True)
    assert reader.courses() == []


def test_equal_content_of_several_items_is_kept_once(reader: Library,
                                                     other_store: Store) -> None:
    data = b"---\ntitle: T\n---\nx"
    digest = hashlib.sha256(data).hexdigest()
    items = [ContentItem(path, "en", "lesson", path, data, digest) for path in "abc"]
    reader.receive("course", {"en": "T"}, 1, listed(items))
    for item in items:
        reader.put_content("course", item)
    assert other_store.sql("SELECT count(*) FROM course_data")[0][0] == 1
    reader.receive("course", {"en": "T"}, 2, listed(items[:1]))
    assert reader.item("course", "a", "en").title == "a"
    assert reader.wanted("course") == []


def test_a_course_that_changes_while_it_is_published_is_told(
        store: Store, library: Library, write: Write) -> None:
    folder = write({"en/a.md": "---\ntitle: A\n---\nx", "en/b.md": "---\ntitle: B\n---\nx1"})
    course = import_folder(store, folder).id
    content = library.content(course)
    next(content)
    write({"en/b.md": "---\ntitle: B\n---\nx2"})
    import_folder(store, folder)
    with pytest.raises(CourseChanged):
        list(content)
