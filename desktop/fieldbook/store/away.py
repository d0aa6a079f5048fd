"""Records that leave this computer for a while: what is held of them, and how they come back.

Taking off is no erasure: nothing is journaled, no other device hears of it, the signed headers
stay. A changeset that is here without its bodies takes them again when they come: `Journal.apply`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from fieldbook.crypto.hashing import sha256
from fieldbook.store import changesets
from fieldbook.store.chains import Chains
from fieldbook.store.changesets import Sealed, tag_of
from fieldbook.store.database import Database
from fieldbook.store.drafts import Drafts
from fieldbook.store.projection import AWAY, Projection
from fieldbook.store.search import PASSAGE_BITS, SearchIndex

NOWHERE = ""
"""Stands for the collection of a draft that belongs to no record yet."""


class KeptDraft(msgspec.Struct, frozen=True, array_like=True):
    """One field of a draft; `changed` in ms since 1970."""

    form: str
    field: str
    text: str
    changed: int


class KeptText(msgspec.Struct, frozen=True, array_like=True):
    """What the search index was given for a record, in one language and place."""

    language: str
    place: str
    title: str
    text: str


class Held(msgspec.Struct, frozen=True, array_like=True):
    """What is held of one record beside its bodies; `mark` differs as soon as it was changed."""

    collection: str
    id: str
    mark: bytes
    drafts: tuple[KeptDraft, ...] = ()
    texts: tuple[KeptText, ...] = ()

    @property
    def tag(self) -> bytes:
        """What stands for the record in headers."""
        return tag_of(self.collection, self.id)


class Away:
    """Reads out, takes off, brings back. Every call belongs on the store's lane."""

    def __init__(self, database: Database, chains: Chains, projection: Projection,
                 drafts: Drafts, search: SearchIndex) -> None:
        self._database = database
        self._chains = chains
        self._projection = projection
        self._drafts = drafts
        self._search = search

    def held(self, collection: str, id: str) -> Held:
        """Return what is held of a record beside its bodies."""
        drafts = self._kept_drafts(id)
        return Held(collection, id, self._mark(collection, id, drafts), drafts,
                    tuple(self._kept_texts(collection, id)))

    def mark(self, collection: str, id: str) -> bytes:
        """Return 32 bytes that are others as soon as the record or a draft of it was changed."""
        return self._mark(collection, id, self._kept_drafts(id))

    def changesets(self, tags: frozenset[bytes], vector: Mapping[str, int]) -> Iterator[bytes]:
        """Yield every changeset that `vector` knows, each device's in order.

        Bodies of other records than those of `tags` are left out; the headers are whole.
        """
        for device in self._chains.devices.all():
            for sealed in self._chains.sealed(device):
                header = changesets.decode_header(sealed.header)
                if header.number > vector.get(device.id, 0):
                    break
                parts = [body if tag in tags else None for body, (tag, _) in
                         zip(sealed.parts, header.parts, strict=True)]
                yield changesets.encode(Sealed(sealed.header, sealed.signature, parts))

    def take_off(self, collection: str, id: str) -> None:
        """Remove a record from this computer, as thoroughly as an erasure; inside a transaction.

        What the index still remembers of it goes with the next `Store.sweep`.
        """
        with self._database.transaction():
            if collection == NOWHERE:
                self._drafts.erase(id)
            elif not self._projection.is_erased(collection, id):
                # thirty times as quick as erasing from the index; the sweep merges all of it anyway
                self._search.remove(collection, id)
                self._projection.take_off(collection, id)

    def bring_beside(self, held: Held) -> None:
        """Put drafts and index texts back, unless something newer stands in their place."""
        with self._database.transaction():
            for one in held.drafts:
                self._database.sql("INSERT OR IGNORE INTO draft VALUES (?, ?, ?, ?, ?)",
                                   (one.form, held.id, one.field, one.text, one.changed))
            if self._is_here(held):
                for text in held.texts:
                    self._search.put(held.collection, held.id, title=text.title, text=text.text,
                                     language=text.language, where=text.place)

    def stay_away(self, arrived: Iterable[bytes]) -> None:
        """Note that the bodies which these changesets came without were left out on purpose."""
        with self._database.transaction():
            for tag in (tag for data in arrived for tag in _without_bodies(data)):
                if not self._projection.tag_erased(tag):
                    self._database.sql("INSERT OR IGNORE INTO meta VALUES (?, x'')",
                                       (AWAY + tag.hex(),))

    def settle(self, tags: Iterable[bytes]) -> None:
        """Note that records are back, each of them if none of its bodies is missing any more."""
        with self._database.transaction():
            for tag in tags:
                if self._database.one("SELECT 1 FROM part WHERE tag = ? AND body IS NULL",
                                      (tag,)) is None:
                    self._database.sql("DELETE FROM meta WHERE name = ?", (AWAY + tag.hex(),))

    def _is_here(self, held: Held) -> bool:
        return self._projection.load(held.collection, held.id) is not None

    def _mark(self, collection: str, id: str, drafts: tuple[KeptDraft, ...]) -> bytes:
        row = self._database.one("SELECT body, state FROM record WHERE collection = ? AND id = ?",
                                 (collection, id))
        seen = (row["body"], bytes(row["state"])) if row is not None else None
        return sha256(repr((seen, [msgspec.structs.astuple(one) for one in drafts])).encode())

    def _kept_drafts(self, id: str) -> tuple[KeptDraft, ...]:
        return tuple(KeptDraft(row["form"], row["field"], row["text"], row["changed"])
                     for row in self._database.sql(
                         "SELECT form, field, text, changed FROM draft WHERE id = ?"
                         " ORDER BY form, field", (id,)))

    def _kept_texts(self, collection: str, id: str) -> Iterator[KeptText]:
        for item in self._database.sql(
                "SELECT n, language, place, title FROM search_item WHERE kind = ? AND id = ?"
                " ORDER BY n", (collection, id)):
            first = item["n"] << PASSAGE_BITS
            rows = self._database.sql(
                "SELECT text FROM passage WHERE n >= ? AND n < ? ORDER BY n",
                (first, first + (1 << PASSAGE_BITS)))
            yield KeptText(item["language"], item["place"], item["title"],
                           "".join(row["text"] for row in rows))


def _without_bodies(data: bytes) -> list[bytes]:
    """Return the tags of the bodies that a changeset came without; none if it is no changeset."""
    try:
        sealed = changesets.decode(data)
        header = changesets.decode_header(sealed.header)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return []
    return [tag for (tag, _), body in zip(header.parts, sealed.parts, strict=False)
            if body is None]
