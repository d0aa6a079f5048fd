"""Manifests: what decodes is sound, what is not sound does not decode."""

from __future__ import annotations

import hashlib

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.exchange.manifest import (
    BLOCK,
    MANIFEST_LIMIT,
    Item,
    Manifest,
    Pack,
    block_hashes,
    decode,
    decompress,
    encode,
    unpack,
)
from fieldbook.exchange.refusals import ContentDamaged, PublicationsUnreadable


def _raw(data: bytes) -> Pack:
    return Pack(sha256=hashlib.sha256(data).hexdigest(), size=len(data),
                blocks=block_hashes(data), codec="raw")


def _item(data: bytes, **fields: object) -> Item:
    known = {"id": "a/b", "language": "en", "kind": "lesson", "size": len(data),
             "sha256": hashlib.sha256(data).hexdigest(), "pack": 0}
    return Item(**{**known, **fields})  # type: ignore[arg-type]


def _manifest(**fields: object) -> Manifest:
    known = {"collection": "c", "title": {"en": "T"}, "version": 1, "items": [_item(b"x")],
             "packs": [_raw(b"x")]}
    return Manifest(**{**known, **fields})  # type: ignore[arg-type]


def test_a_manifest_comes_back() -> None:
    manifest = _manifest()
    assert decode(encode(manifest)) == manifest
    assert encode(decode(encode(manifest))) == encode(manifest)


@pytest.mark.parametrize("fields", [
    {"version": 0},
    {"items": [_item(b"x", pack=1)]},
    {"items": [_item(b"x", pack=-1)]},
    {"items": [_item(b"x", size=-1)]},
    {"items": [_item(b"x", sha256="../../etc")]},
    {"items": [_item(b"xx")]},
    {"items": [_item(b"x", offset=1)]},
    {"packs": [Pack(sha256="0" * 64, size=1, blocks=[], codec="raw")]},
    {"packs": [Pack(sha256="0" * 64, size=1, blocks=["0" * 64], codec="lzma")]},
    {"packs": [Pack(sha256="0" * 64, size=BLOCK + 1, blocks=["0" * 64], codec="raw")]},
    {"packs": [Pack(sha256="X" * 64, size=1, blocks=["0" * 64], codec="raw")]},
    {"packs": []},
])
def test_a_manifest_that_contradicts_itself_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(PublicationsUnreadable):
        decode(encode(_manifest(**fields)))


@given(st.binary(max_size=300))
def test_rubbish_is_refused(data: bytes) -> None:
    with pytest.raises(PublicationsUnreadable):
        decode(data)


@given(st.binary(max_size=300))
def test_rubbish_inside_the_frame_is_refused(data: bytes) -> None:
    with pytest.raises(PublicationsUnreadable):
        decode(zstandard.ZstdCompressor().compress(data))


def test_unknown_fields_are_left_alone() -> None:
    raw = msgspec.json.decode(msgspec.json.encode(_manifest()))
    raw["later"] = {"x": 1}
    raw["items"][0]["later"] = 2
    data = zstandard.ZstdCompressor().compress(msgspec.json.encode(raw))
    assert decode(data) == _manifest()


class TestDecompressing:
    def test_a_frame_that_says_too_much_is_not_unpacked(self) -> None:
        bomb = zstandard.ZstdCompressor().compress(bytes(MANIFEST_LIMIT + 1))
        with pytest.raises(ValueError):
            decompress(bomb, MANIFEST_LIMIT)

    def test_a_frame_that_does_not_say_its_size_is_refused(self) -> None:
        writer = zstandard.ZstdCompressor(write_content_size=False)
        with pytest.raises(ValueError):
            decompress(writer.compress(b"x"), 100)


class TestUnpacking:
    def test_items_come_out_of_their_places(self) -> None:
        first, second = b"one" * 50, b"two" * 70
        data = zstandard.ZstdCompressor().compress(first + second)
        pack = Pack(sha256=hashlib.sha256(data).hexdigest(), size=len(data),
                    blocks=block_hashes(data))
        items = [_item(first), _item(second, id="c", offset=len(first))]
        assert [content for _, content in unpack(pack, data, items)] == [first, second]

    def test_an_item_that_was_not_signed_so_is_refused(self) -> None:
        data = zstandard.ZstdCompressor().compress(b"evil")
        pack = Pack(sha256=hashlib.sha256(data).hexdigest(), size=len(data),
                    blocks=block_hashes(data))
        with pytest.raises(ContentDamaged):
            list(unpack(pack, data, [_item(b"good")]))


def test_sizes_and_packs_by_language() -> None:
    packs = [_raw(b"x" * size) for size in (1, 2, 4)]
    items = [_item(b"x", language="en"), _item(b"xx", language="fr", pack=1),
             _item(b"xxxx", language="", pack=2)]
    manifest = _manifest(items=items, packs=packs)
    assert manifest.languages == ("en", "fr")
    assert manifest.packs_of(["fr"]) == [1, 2]
    assert manifest.size_of(["en"]) == 5
    assert manifest.size_of() == 7
