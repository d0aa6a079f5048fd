"""The signed list of one version of a course: what it holds, and in which files it travels.

A manifest is JSON, compressed as one zstd frame. Items under 64 KiB share packs: a pack is one
zstd frame over items of one language, in the order of their ids. Larger items are files of their
own, as they are. A file is listed with the SHA-256 of each of its 64 KiB blocks, so that every
block can be checked and kept on its own.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import msgspec
import zstandard

from fieldbook.exchange.refusals import ContentDamaged, PublicationsUnreadable

BLOCK = 65_536
SMALL = BLOCK
"""Items below this many bytes share packs."""

PACK_LIMIT = 4 * BLOCK
"""A pack is closed before its items pass this many bytes, uncompressed."""

MANIFEST_LIMIT = 64 * 1024 * 1024
ZSTD_LEVEL = 19
_HASH = re.compile(r"[0-9a-f]{64}\Z")


class Item(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One page, checklist, picture or other part, in one language ("" for all of them).

    `id` is the path that all languages share; `pack` is an index into the manifest's packs and
    `offset` where the item begins in the unpacked bytes; `place` orders the items of one folder.
    """

    id: str
    language: str
    kind: str
    title: str = ""
    size: int
    sha256: str
    pack: int
    offset: int = 0
    place: int = 0


class Pack(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One file that travels: name (SHA-256), size in bytes, SHA-256 of each block, codec."""

    sha256: str
    size: int
    blocks: list[str]
    codec: str = "zstd"


class Manifest(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, dict=True):
    """One version of one course."""

    collection: str
    title: dict[str, str]
    version: int
    items: list[Item]
    packs: list[Pack]
    withdrawn: list[str] = []

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Languages that have at least one item, sorted."""
        return tuple(sorted({item.language for item in self.items if item.language}))

    def packs_of(self, languages: Iterable[str] | None = None) -> list[int]:
        """Return the indexes of the packs that hold the items of `languages` (None: all)."""
        wanted = None if languages is None else {*languages, ""}
        return sorted({item.pack for item in self.items
                       if wanted is None or item.language in wanted})

    def size_of(self, languages: Iterable[str] | None = None) -> int:
        """Return how many bytes travel for `languages`."""
        return sum(self.packs[index].size for index in self.packs_of(languages))

    def items_of(self, pack: int) -> list[Item]:
        """Return the items that travel in `pack`, in the order of their place in it."""
        return self._by_pack.get(pack, [])

    @cached_property
    def _by_pack(self) -> dict[int, list[Item]]:
        grouped: dict[int, list[Item]] = {}
        for item in self.items:
            grouped.setdefault(item.pack, []).append(item)
        for items in grouped.values():
            items.sort(key=lambda item: item.offset)
        return grouped


def encode(manifest: Manifest) -> bytes:
    """Return the bytes that are signed and published."""
    return zstandard.ZstdCompressor(level=ZSTD_LEVEL).compress(msgspec.json.encode(manifest))


def decode(data: bytes) -> Manifest:
    """Read a manifest; raises PublicationsUnreadable when it contradicts itself."""
    try:
        manifest = msgspec.json.decode(decompress(data, MANIFEST_LIMIT), type=Manifest)
    except (msgspec.DecodeError, zstandard.ZstdError, ValueError) as error:
        raise PublicationsUnreadable(role="manifest") from error
    if not _is_sound(manifest):
        raise PublicationsUnreadable(role="manifest")
    return manifest


def _is_sound(manifest: Manifest) -> bool:
    return (manifest.version > 0
            and all(_pack_is_sound(pack) for pack in manifest.packs)
            and all(_item_is_sound(item, len(manifest.packs)) for item in manifest.items)
            and all(_fits(manifest, index) for index in range(len(manifest.packs))))


def _pack_is_sound(pack: Pack) -> bool:
    return (pack.size >= 0 and len(pack.blocks) == -(-pack.size // BLOCK)
            and pack.codec in ("zstd", "raw")
            and all(_HASH.match(name) for name in (pack.sha256, *pack.blocks)))


def _item_is_sound(item: Item, packs: int) -> bool:
    return (0 <= item.pack < packs and item.size >= 0 and item.offset >= 0
            and _HASH.match(item.sha256) is not None)


def _fits(manifest: Manifest, index: int) -> bool:
    pack, items = manifest.packs[index], manifest.items_of(index)
    if pack.codec == "raw":
        return all(item.offset == 0 and item.size == pack.size for item in items)
    return all(item.offset + item.size <= PACK_LIMIT + SMALL for item in items)


def decompress(data: bytes, limit: int) -> bytes:
    """Unpack one zstd frame of at most `limit` bytes; raises ValueError when it says more.

    Source: RFC 8878; the frame must name its content size, which is checked before any is made.
    """
    size = zstandard.frame_content_size(data)
    if not 0 <= size <= limit:
        raise ValueError("size")
    return zstandard.ZstdDecompressor().decompress(data, max_output_size=limit)


def block_hashes(data: bytes) -> list[str]:
    """Return the SHA-256 of each 64 KiB block of `data`."""
    return [hashlib.sha256(data[start:start + BLOCK]).hexdigest()
            for start in range(0, len(data), BLOCK)]


def unpack(pack: Pack, data: bytes, items: Sequence[Item]) -> Iterator[tuple[Item, bytes]]:
    """Yield each of `items` with its bytes, out of the verified bytes of their pack.

    Raises ContentDamaged when the bytes of an item are not those that were signed.
    """
    try:
        whole = data if pack.codec == "raw" else decompress(data, PACK_LIMIT + SMALL)
    except (zstandard.ZstdError, ValueError) as error:
        raise ContentDamaged(item=pack.sha256) from error
    for item in items:
        content = whole[item.offset:item.offset + item.size]
        if hashlib.sha256(content).hexdigest() != item.sha256:
            raise ContentDamaged(item=item.sha256)
        yield item, content
