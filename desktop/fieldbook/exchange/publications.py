"""What the organisation publishes, as far as it is known here; and what the reader chose of it.

Every call belongs on the store's lane; `refreshing` does the network.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from fieldbook.exchange.manifest import Item, Manifest, Pack, decode
from fieldbook.exchange.notes import CONTENT_AS_OF, get_note, put_note
from fieldbook.exchange.refusals import LanguageNotPublished, UnknownCourse
from fieldbook.library.content import ContentItem, ListedItem
from fieldbook.library.library import Library
from fieldbook.store.store import Store


@dataclass(frozen=True)
class Offer:
    """A course in the catalogue.

    sizes: bytes on the wire for reading it in each language, pictures that languages share
    included; 0 when all of it is here.
    """

    id: str
    title: Mapping[str, str]
    version: int
    sizes: Mapping[str, int]


@dataclass(frozen=True)
class Needed:
    """A file that the reader's choice needs, and the items in it that are not here."""

    collection: str
    pack: Pack
    items: tuple[Item, ...]


class Publications:
    """Tables `tuf_trusted`, `publication` and `wish`; what is here is the library's to know."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library

    def kept(self) -> dict[str, bytes]:
        """Return the verified metadata by role."""
        rows = self._store.sql("SELECT role, data FROM tuf_trusted")
        return {row[0]: bytes(row[1]) for row in rows}

    def keep(self, role: str, version: int, data: bytes) -> None:
        """Keep metadata that was verified."""
        self._store.sql(
            "INSERT INTO tuf_trusted (role, version, data) VALUES (?, ?, ?) ON CONFLICT (role) "
            "DO UPDATE SET version = excluded.version, data = excluded.data",
            (role, version, data))

    def content_as_of(self) -> int | None:
        """Return when the organisation signed what is here, ms since 1970; None: nothing yet."""
        raw = get_note(self._store, CONTENT_AS_OF)
        return None if raw is None else int(raw)

    def set_content_as_of(self, at_ms: int) -> None:
        """Note the date of the newest set that was taken over whole."""
        put_note(self._store, CONTENT_AS_OF, str(at_ms).encode())

    def known(self) -> dict[str, str]:
        """Return the hash of the manifest of each course that is known."""
        return {row[0]: row[1] for row in self._store.sql(
            "SELECT collection, sha256 FROM publication")}

    def update(self, collection: str, name: str, data: bytes) -> Manifest:
        """Take a verified manifest into the catalogue and the library's list."""
        manifest = decode(data)
        with self._store.transaction():
            self._store.sql(
                "INSERT INTO publication (collection, version, sha256, manifest) "
                "VALUES (?, ?, ?, ?) ON CONFLICT (collection) DO UPDATE SET version = "
                "excluded.version, sha256 = excluded.sha256, manifest = excluded.manifest",
                (collection, manifest.version, name, data))
            self._library.receive(collection, manifest.title, manifest.version,
                                  [_listed(item) for item in manifest.items])
        return manifest

    def retire(self, current: Collection[str]) -> None:
        """Forget courses that are not published any more; what was fetched of them stays."""
        for collection in set(self.known()) - set(current):
            with self._store.transaction():
                for table in ("publication", "wish"):
                    self._store.sql(f"DELETE FROM {table} WHERE collection = ?",  # noqa: S608
                                    (collection,))

    def manifest(self, collection: str) -> Manifest:
        """Return the newest manifest of a course. Raises UnknownCourse."""
        rows = self._store.sql("SELECT manifest FROM publication WHERE collection = ?",
                               (collection,))
        if not rows:
            raise UnknownCourse(id=collection)
        return decode(bytes(rows[0][0]))

    def offers(self) -> list[Offer]:
        """Return the catalogue, by id."""
        return [self._offer(self.manifest(one)) for one in sorted(self.known())]

    def choose(self, collection: str, languages: Sequence[str] = ()) -> None:
        """Wish for languages of a course (none named: all). Raises what says that there is none."""
        published = self.manifest(collection).languages
        for language in languages:
            if language not in published:
                raise LanguageNotPublished(id=collection, language=language)
        with self._store.transaction():
            for language in languages or published:
                self._store.sql("INSERT OR IGNORE INTO wish (collection, language) VALUES (?, ?)",
                                (collection, language))

    def wishes(self) -> dict[str, set[str]]:
        """Return the languages that were chosen and are not all here, by course."""
        found: dict[str, set[str]] = {}
        for row in self._store.sql("SELECT collection, language FROM wish"):
            found.setdefault(row[0], set()).add(row[1])
        return found

    def needed(self) -> list[Needed]:
        """Return the files that the reader's choice needs, smallest first."""
        found = [one for collection, languages in self.wishes().items()
                 for one in self._missing(self.manifest(collection), languages)]
        return sorted(found, key=lambda one: (one.pack.size, one.pack.sha256))

    def put(self, needed: Needed, items: Sequence[tuple[Item, bytes]]) -> None:
        """Give items of a fetched file to the library."""
        with self._store.transaction():
            for item, data in items:
                self._library.put_content(needed.collection, ContentItem(
                    path=item.id, language=item.language, kind=item.kind, title=item.title,
                    data=data, sha256=item.sha256, place=item.place))

    def settle(self) -> None:
        """Drop the wishes that are fulfilled."""
        for collection, languages in self.wishes().items():
            for language in languages:
                if not self._library.wanted(collection, [language]):
                    self._store.sql("DELETE FROM wish WHERE collection = ? AND language = ?",
                                    (collection, language))

    def forget(self, collection: str) -> None:
        """Take back the choice of a course."""
        self._store.sql("DELETE FROM wish WHERE collection = ?", (collection,))

    def _offer(self, manifest: Manifest) -> Offer:
        sizes = {language: sum(one.pack.size for one in self._missing(manifest, [language]))
                 for language in manifest.languages}
        return Offer(manifest.collection, manifest.title, manifest.version, sizes)

    def _missing(self, manifest: Manifest, languages: Collection[str]) -> list[Needed]:
        """Return the files with items that the library wants for `languages`."""
        wanted = {(one.path, one.language)
                  for one in self._library.wanted(manifest.collection, languages)}
        found: dict[int, list[Item]] = {}
        for item in manifest.items:
            if (item.id, item.language) in wanted:
                found.setdefault(item.pack, []).append(item)
        return [Needed(manifest.collection, manifest.packs[pack],
                       tuple(sorted(items, key=lambda item: item.offset)))
                for pack, items in found.items()]


def _listed(item: Item) -> ListedItem:
    return ListedItem(path=item.id, language=item.language, kind=item.kind, title=item.title,
                      size=item.size, sha256=item.sha256, place=item.place)
