"""Courses into packs: the same course always gives the same files, an edit touches few of them.

Small items of one language share a pack. Where a pack ends depends on the ids of its items and not
on a count, so that an item that comes or goes moves no boundary but its own. A pack whose items did
not change keeps the bytes it was published with, even if another release of the compressor would
now write others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import zstandard

from fieldbook.core.progress import IsCancelled, never, stop_if
from fieldbook.exchange.manifest import (
    PACK_LIMIT,
    SMALL,
    ZSTD_LEVEL,
    Item,
    Manifest,
    Pack,
    block_hashes,
)
from fieldbook.library.content import ContentItem

MEAN_PACK = 2 * SMALL
"""Packs of small items hold about this many bytes on average, uncompressed."""

QUICK_LEVEL = 3
"""For pictures, which are compressed already."""

TakeFile = Callable[[Pack, bytes], None]
"""Called with each file of the course and its bytes; empty for one that `before` has already."""

Recipe = tuple[tuple[str, str, str], ...]
"""What is in a pack: id, language and hash of each item, in order."""


@dataclass
class _Open:
    """A pack that still takes items."""

    items: list[ContentItem]
    size: int = 0


class Packer:
    """Builds one manifest out of content items that come one at a time."""

    def __init__(self, collection: str, before: Manifest | None, take: TakeFile) -> None:
        self._collection = collection
        self._before = before
        self._take = take
        self._known = _recipes(before) if before else {}
        self._open: dict[tuple[str, bool], _Open] = {}
        self._items: list[Item] = []
        self._packs: list[Pack] = []
        self._places: dict[str, int] = {}

    def add(self, content: ContentItem) -> None:
        """Take one item; items of one language come in the order of their ids."""
        if len(content.data) >= SMALL:
            self._add_alone(content)
            return
        shelf = (content.language, content.kind == "asset")
        room = self._open.setdefault(shelf, _Open([]))
        if room.size + len(content.data) > PACK_LIMIT:
            self._close(shelf)
            room = self._open[shelf] = _Open([])
        room.items.append(content)
        room.size += len(content.data)
        if _ends_pack(content):
            self._close(shelf)

    def finish(self, title: Mapping[str, str]) -> Manifest:
        """Return the manifest; of the same version as before when nothing is different."""
        for shelf in sorted(self._open):
            self._close(shelf)
        items = sorted(self._items, key=lambda item: (item.id, item.language))
        manifest = Manifest(
            collection=self._collection, title=dict(sorted(title.items())), items=items,
            version=self._before.version if self._before else 1, packs=self._packs,
            withdrawn=self._withdrawn(items))
        if self._before is None or manifest == self._before:
            return manifest
        return _with_version(manifest, self._before.version + 1)

    def _withdrawn(self, items: Iterable[Item]) -> list[str]:
        """Return the ids that some version had and this one has not."""
        if self._before is None:
            return []
        gone = {item.id for item in self._before.items} | set(self._before.withdrawn)
        return sorted(gone - {item.id for item in items})

    def _add_alone(self, content: ContentItem) -> None:
        pack = Pack(sha256=content.sha256, size=len(content.data),
                    blocks=block_hashes(content.data), codec="raw")
        self._items.append(_listed(content, self._place(pack, content.data), 0))

    def _close(self, shelf: tuple[str, bool]) -> None:
        room = self._open.pop(shelf, None)
        if room is None or not room.items:
            return
        recipe = tuple((one.path, one.language, one.sha256) for one in room.items)
        pack, data = self._known.get(recipe), b""
        if pack is None:
            level = QUICK_LEVEL if shelf[1] else ZSTD_LEVEL
            data = compress(b"".join(one.data for one in room.items), level)
            pack = Pack(sha256=hashlib.sha256(data).hexdigest(), size=len(data),
                        blocks=block_hashes(data))
        index = self._place(pack, data)
        offset = 0
        for content in room.items:
            self._items.append(_listed(content, index, offset))
            offset += len(content.data)

    def _place(self, pack: Pack, data: bytes) -> int:
        if pack.sha256 not in self._places:
            self._places[pack.sha256] = len(self._packs)
            self._packs.append(pack)
            self._take(pack, data)
        return self._places[pack.sha256]


def pack_course(collection: str, title: Mapping[str, str], contents: Iterable[ContentItem],
                before: Manifest | None, take: TakeFile,
                cancelled: IsCancelled = never) -> Manifest:
    """Return the manifest of a course and hand each of its files to `take`.

    `before` is the manifest published last, if any. Raises Cancelled.
    """
    packer = Packer(collection, before, take)
    for content in contents:
        stop_if(cancelled)
        packer.add(content)
    return packer.finish(title)


def compress(data: bytes, level: int = ZSTD_LEVEL) -> bytes:
    """Return one zstd frame that names its size and carries a checksum."""
    return zstandard.ZstdCompressor(level=level, write_checksum=True).compress(data)


def _ends_pack(content: ContentItem) -> bool:
    """Decide by id, weighted by size, so that packs come out near MEAN_PACK."""
    drawn = int.from_bytes(hashlib.sha256(content.path.encode()).digest()[:4], "big")
    return drawn % MEAN_PACK < max(len(content.data), 1)


def _listed(content: ContentItem, pack: int, offset: int) -> Item:
    return Item(id=content.path, language=content.language, kind=content.kind,
                title=content.title, size=len(content.data), sha256=content.sha256,
                pack=pack, offset=offset, place=content.place)


def _recipes(manifest: Manifest) -> dict[Recipe, Pack]:
    return {tuple((item.id, item.language, item.sha256) for item in manifest.items_of(index)): pack
            for index, pack in enumerate(manifest.packs) if pack.codec == "zstd"}


def _with_version(manifest: Manifest, version: int) -> Manifest:
    return Manifest(collection=manifest.collection, title=manifest.title, version=version,
                    items=manifest.items, packs=manifest.packs, withdrawn=manifest.withdrawn)
