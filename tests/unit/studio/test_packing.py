"""Courses into packs: always the same, and an edit touches little."""

from __future__ import annotations

import hashlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.core.errors import Cancelled
from fieldbook.exchange.manifest import PACK_LIMIT, SMALL, Manifest, Pack, decode, encode, unpack
from fieldbook.library.content import ContentItem
from fieldbook.studio.packing import pack_course

TITLE = {"fr": "Cours", "en": "Course"}


def _item(path: str, data: bytes, language: str = "en", kind: str = "lesson") -> ContentItem:
    return ContentItem(path, language, kind, path.title(), data, hashlib.sha256(data).hexdigest())


def _text(seed: str, size: int = 5000) -> bytes:
    return random.Random(seed).randbytes(size // 2).hex().encode()


def _course(count: int = 80, languages: tuple[str, ...] = ("en", "fr")) -> list[ContentItem]:
    return [_item(f"part/{number:03}", _text(f"{language}{number}"), language)
            for number in range(count) for language in languages]


def _pack(contents: list[ContentItem], before: Manifest | None = None
          ) -> tuple[Manifest, dict[str, bytes]]:
    files: dict[str, bytes] = {}

    def take(pack: Pack, data: bytes) -> None:
        files[pack.sha256] = data

    return pack_course("course", TITLE, contents, before, take), files


def _sent(files: dict[str, bytes], before: Manifest | None) -> int:
    known = {pack.sha256 for pack in before.packs} if before else set()
    return sum(len(data) for name, data in files.items() if name not in known)


def test_the_same_course_gives_the_same_bytes() -> None:
    first, files = _pack(_course())
    second, again = _pack(_course())
    assert encode(first) == encode(second)
    assert files == again


def test_an_unchanged_course_is_the_same_version() -> None:
    first, _ = _pack(_course())
    second, files = _pack(_course(), first)
    assert second == first
    assert _sent(files, first) == 0


def test_everything_comes_out_again() -> None:
    contents = [*_course(), _item("big", random.Random(1).randbytes(SMALL + 7), "", "asset")]
    manifest, files = _pack(contents)
    manifest = decode(encode(manifest))
    found = {(item.id, item.language): data for index, pack in enumerate(manifest.packs)
             for item, data in unpack(pack, files[pack.sha256], manifest.items_of(index))}
    assert found == {(one.path, one.language): one.data for one in contents}


def test_languages_can_be_fetched_apart() -> None:
    manifest, _ = _pack(_course())
    assert not set(manifest.packs_of(["en"])) & set(manifest.packs_of(["fr"]))


def test_packs_stay_within_their_limit_and_hold_many_items() -> None:
    manifest, _ = _pack(_course(200))
    sizes = [sum(item.size for item in manifest.items_of(index))
             for index in range(len(manifest.packs))]
    assert max(sizes) <= PACK_LIMIT
    assert len(sizes) < 50


@pytest.mark.parametrize("number", [0, 23, 41, 79])
def test_an_edit_touches_one_pack(number: int) -> None:
    contents = _course()
    first, _ = _pack(contents)
    edited = [_item(one.path, one.data + b" more", one.language)
              if (one.path, one.language) == (f"part/{number:03}", "fr") else one
              for one in contents]
    second, files = _pack(edited, first)
    assert second.version == first.version + 1
    changed = {pack.sha256 for pack in second.packs} - {pack.sha256 for pack in first.packs}
    assert 1 <= len(changed) <= 2
    assert _sent(files, first) < first.size_of() / 2


def test_a_new_item_moves_no_far_boundary() -> None:
    first, _ = _pack(_course())
    more = sorted([*_course(), _item("part/040x", _text("new"), "en")], key=lambda one: one.path)
    second, _ = _pack(more, first)
    kept = {pack.sha256 for pack in second.packs} & {pack.sha256 for pack in first.packs}
    assert len(kept) >= len(first.packs) - 2


def test_a_file_that_languages_share_travels_once() -> None:
    picture = random.Random(1).randbytes(SMALL * 2)
    manifest, files = _pack([_item("a.png", picture, "en", "asset"),
                             _item("a.png", picture, "fr", "asset")])
    assert len(manifest.packs) == len(files) == 1


def test_what_is_gone_is_named_until_it_comes_back() -> None:
    first, _ = _pack(_course(3))
    second, _ = _pack(_course(2), first)
    assert second.withdrawn == ["part/002"]
    third, _ = _pack(_course(2), second)
    assert third == second
    fourth, _ = _pack(_course(3), third)
    assert fourth.withdrawn == []


def test_another_release_of_the_compressor_sends_nothing_again() -> None:
    """A pack whose items are the same keeps the bytes that it was published with."""
    first, _ = _pack(_course(3, ("en",)))
    other = Pack(sha256="a" * 64, size=first.packs[0].size, blocks=first.packs[0].blocks)
    published = Manifest(collection="course", title=first.title, version=4, items=first.items,
                         packs=[other, *first.packs[1:]])
    again, files = _pack(_course(3, ("en",)), published)
    assert again == published
    assert _sent(files, published) == 0


def test_stopping_stops() -> None:
    with pytest.raises(Cancelled):
        pack_course("course", TITLE, _course(), None, lambda pack, data: None, lambda: True)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(["en", "fr", ""]),
                          st.binary(max_size=SMALL + 10)), max_size=12,
                unique_by=lambda one: one[:2]))
def test_any_course_comes_out_again(parts: list[tuple[str, str, bytes]]) -> None:
    contents = [_item(path, data, language) for path, language, data in sorted(parts)]
    manifest, files = _pack(contents)
    manifest = decode(encode(manifest))
    found = {(item.id, item.language): data for index, pack in enumerate(manifest.packs)
             for item, data in unpack(pack, files[pack.sha256], manifest.items_of(index))}
    assert found == {(one.path, one.language): one.data for one in contents}
