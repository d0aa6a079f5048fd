"""One index over everything that can be read, in every script.

Items are put in by their domains: a kind, an id, a title, a text, a language, and a place. Their
text is kept in passages; the FTS5 table holds only normalised words, so that what is shown is
always the original. Ranked by BM25, the title counting six times.
"""

# ruff: noqa: S608  (only our own names stand in SQL text; values are parameters)

from __future__ import annotations

import unicodedata
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from fieldbook.store.database import Database
from fieldbook.store.passages import passages
from fieldbook.store.plain import plain_text
from fieldbook.store.queries import Term, parse
from fieldbook.store.snippets import Span, matches, snippet
from fieldbook.store.stems import base_language, guess_language
from fieldbook.store.words import ANALYSER, tokens
from fieldbook.vault.sql import Row

PASSAGE_BITS = 16
_STAMP = "search-analyser"
_REBUILT = "search-rebuilt"
_RESIDUE = "search-residue"
_LEFT, _WANTED, _PURGING = b"left", b"wanted", b"purging"
_EVERYTHING = 2**62
_EMPTY = ("DELETE FROM passage", "DELETE FROM search_item",
          "INSERT INTO search_index (search_index) VALUES ('delete-all')",
          f"DELETE FROM meta WHERE name = '{_REBUILT}'")
_BATCH = 40
_MERGED = 200
"""Pages of FTS5 (4 KiB) merged in one slice, about 15 ms."""



@dataclass(frozen=True, slots=True)
class Hit:
    """One item that matches, with the passage that matches best.

    `marks`: the spans of `snippet` to mark. `title_marks`: the same for the title. `start`: where
    the passage begins in the text that was put in, in characters.
    """

    kind: str
    id: str
    title: str
    snippet: str
    language: str
    where: str
    start: int
    marks: tuple[Span, ...]
    title_marks: tuple[Span, ...]


class SearchIndex:
    """Tables `search_item` and `passage`, and the FTS5 table over them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._indexed = self._reach()

    def _reach(self) -> int:
        """Return the last passage whose words the index holds as this program would cut them."""
        stamp = _analyser()
        if self._meta(_STAMP) == stamp:
            rebuilt = self._meta(_REBUILT)
            return _EVERYTHING if rebuilt is None else int(rebuilt)
        fresh = self._database.one("SELECT 1 FROM passage") is None
        with self._database.transaction():
            self._put_meta(_STAMP, stamp)
            if not fresh:
                self._put_meta(_REBUILT, b"0")
                self._database.sql(
                    "INSERT INTO search_index (search_index) VALUES ('delete-all')")
        return _EVERYTHING if fresh else 0

    @property
    def is_stale(self) -> bool:
        """Whether rebuild() has work: the index was made by a program that cut words otherwise."""
        return self._indexed < _EVERYTHING

    def rebuild(self) -> Generator[None, None, None]:
        """Index every passage anew, in slices; goes on where it was stopped."""
        while self.is_stale:
            with self._database.transaction():
                rows = self._database.sql(
                    "SELECT p.n, p.text, i.stemmed, i.title FROM passage p JOIN"
                    f" search_item i ON i.n = p.n >> {PASSAGE_BITS} WHERE p.n > ? ORDER BY p.n"
                    " LIMIT ?", (self._indexed, _BATCH))
                for row in rows:
                    self._add_words(row["n"], row["stemmed"], row["title"], row["text"])
                reached = rows[-1]["n"] if rows else _EVERYTHING
                if rows:
                    self._put_meta(_REBUILT, str(reached).encode())
                else:
                    self._drop_meta(_REBUILT)
            self._indexed = reached
            yield

    def purge(self) -> Generator[None, None, None]:
        """Merge the whole index, in slices, if an erasure asked for it; goes on after a stop.

        FTS5 keeps the words of removed passages until it merges the segments that hold them.
        """
        while self._meta(_RESIDUE) in (_WANTED, _PURGING):
            self._put_meta(_RESIDUE, _PURGING)
            step = -_MERGED
            while self._merge(step):
                step = _MERGED
                yield
            if self._meta(_RESIDUE) == _PURGING:
                self._drop_meta(_RESIDUE)

    def _merge(self, pages: int) -> bool:
        """Merge about so many pages (negative: begin to merge all); say whether there was work."""
        before = self._database.connection.total_changes
        with self._database.transaction():
            self._database.sql(
                "INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)", (pages,))
        return self._database.connection.total_changes - before > 1

    def put(self, kind: str, id: str, *, title: str, text: str, language: str = "",
            where: str = "") -> None:
        """Index an item in place of what was there for the same kind, id, language and where.

        `language`: a tag such as "fr" or "pt-BR"; guessed for stemming when empty. `where` is the
        caller's own and comes back with each hit.
        """
        title, text = _storable(title), _storable(text)
        with self._database.transaction():
            if self._holds(kind, id, language, where, title, text):
                return
            self._take_out("kind = ? AND id = ? AND language = ? AND place = ?",
                           (kind, id, language, where))
            stemmed = base_language(language) or guess_language(f"{title}\n{text}")
            self._database.sql(
                "INSERT INTO search_item (kind, id, language, place, stemmed, title)"
                " VALUES (?, ?, ?, ?, ?, ?)", (kind, id, language, where, stemmed, title))
            item = self._database.number("SELECT last_insert_rowid()")
            for n, (start, passage) in enumerate(passages(text)):
                number = (item << PASSAGE_BITS) + n
                self._database.sql("INSERT INTO passage VALUES (?, ?, ?)",
                                   (number, start, passage))
                if number <= self._indexed:
                    self._add_words(number, stemmed, title, passage)

    def _holds(self, kind: str, id: str, language: str, where: str, title: str, text: str) -> bool:
        """Say whether the very same item is there already, as when a course is imported again."""
        row = self._database.one(
            "SELECT n, title FROM search_item WHERE kind = ? AND id = ? AND language = ?"
            " AND place = ?", (kind, id, language, where))
        if row is None or row["title"] != title:
            return False
        rows = self._database.sql("SELECT text FROM passage WHERE n BETWEEN ? AND ? ORDER BY n",
                                  _passages_of(row["n"]))
        return "".join(row["text"] for row in rows) == text

    def erase(self, kind: str, id: str) -> None:
        """Take an item out so that its words leave the index at once, and with purge() all traces

        of what stood in their place before. About thirty times as slow as remove().
        """
        with self._database.transaction():
            had_residue = self._meta(_RESIDUE)
            self._overwriting(True)
            self._take_out("kind = ? AND id = ?", (kind, id))
            self._overwriting(False)
            if had_residue is None:
                self._drop_meta(_RESIDUE)
            else:
                self._put_meta(_RESIDUE, _WANTED)

    def _overwriting(self, on: bool) -> None:
        self._database.sql(
            "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', ?)", (on,))

    def remove(self, kind: str, id: str, *, language: str | None = None) -> None:
        """Take an item out of the index, in all its languages or in one."""
        more, values = ("", ()) if language is None else (" AND language = ?", (language,))
        with self._database.transaction():
            self._take_out(f"kind = ? AND id = ?{more}", (kind, id, *values))

    def remove_kind(self, kind: str, where: str) -> None:
        """Take out every item of a kind that was put in with this `where`."""
        with self._database.transaction():
            self._take_out("kind = ? AND place = ?", (kind, where))

    def forget_all(self) -> None:
        """Empty the index, for domains to fill it again: what it held may contradict itself."""
        with self._database.transaction():
            for statement in _EMPTY:
                self._database.sql(statement)
        self._indexed = _EVERYTHING

    def _take_out(self, condition: str, values: Sequence[str]) -> None:
        for item in self._database.sql(
                f"SELECT n, stemmed, title FROM search_item WHERE {condition}", values):
            first, last = _passages_of(item["n"])
            self._note_residue()
            for row in self._database.sql(
                    "SELECT n, text FROM passage WHERE n BETWEEN ? AND ?", (first, last)):
                if row["n"] <= self._indexed:
                    self._drop_words(row["n"], item, row["text"])
            self._database.sql("DELETE FROM passage WHERE n BETWEEN ? AND ?", (first, last))
            self._database.sql("DELETE FROM search_item WHERE n = ?", (item["n"],))

    def _add_words(self, number: int, stemmed: str, title: str, text: str) -> None:
        self._database.sql(
            "INSERT INTO search_index (rowid, title, text, stems) VALUES (?, ?, ?, ?)",
            (number, *indexed_words(stemmed, title, text)))

    def _note_residue(self) -> None:
        residue = self._meta(_RESIDUE)
        if residue in (None, _PURGING):
            self._put_meta(_RESIDUE, _LEFT if residue is None else _WANTED)

    def _drop_words(self, number: int, item: Row, text: str) -> None:
        """Tell FTS5 the very words that it was given; that is why `_reach` looks so closely."""
        self._database.sql(
            "INSERT INTO search_index (search_index, rowid, title, text, stems)"
            " VALUES ('delete', ?, ?, ?, ?)",
            (number, *indexed_words(item["stemmed"], item["title"], text)))

    def query(self, words: str, *, kind: str | None = None, language: str | None = None,
              limit: int = 20) -> list[Hit]:
        """Return the items that hold all the words, the best first.

        `language`: only items put in with this very tag. The last word may be unfinished; words in
        quotes must follow each other. Words may also be spread over several passages of one item;
        such items come last. Raises Cancelled when interrupt() was called from another thread.
        """
        with self._database.interruptible():
            terms = parse(words, self._languages(language))
            if not terms or limit < 1:
                return []
            asked = _Asked(terms, kind, language, limit)
            best = self._ranked(asked)
            if len(best) < limit and len(terms) > 1:
                best += self._spread(asked, {number >> PASSAGE_BITS for number in best})
            return [hit for number in best[:limit] if (hit := self._hit(number, terms)) is not None]

    def _languages(self, language: str | None) -> list[str]:
        """Return the languages whose stems the index holds: one look-up for each of them."""
        if language is not None:
            return [base_language(language)]
        return [row[0] for row in self._database.sql(
            "WITH RECURSIVE each (name) AS (SELECT min(stemmed) FROM search_item UNION ALL SELECT"
            " (SELECT min(stemmed) FROM search_item WHERE stemmed > name) FROM each"
            " WHERE name IS NOT NULL) SELECT name FROM each WHERE name IS NOT NULL")]

    def _ranked(self, asked: _Asked) -> list[int]:
        """Return the best passage of each of the best items that have all terms in one passage."""
        wanted = 4 * asked.limit
        while True:
            rows = self._database.sql(
                "SELECT s.rowid FROM search_index s CROSS JOIN search_item i"
                f" ON i.n = s.rowid >> {PASSAGE_BITS} WHERE search_index MATCH ?"
                f"{asked.filter} ORDER BY s.rank LIMIT ?",
                (" AND ".join(term.match for term in asked.terms), *asked.values, wanted))
            best: dict[int, int] = {}
            for row in rows:
                best.setdefault(row[0] >> PASSAGE_BITS, row[0])
            if len(best) >= asked.limit or len(rows) < wanted:
                return list(best.values())[:asked.limit]
            wanted *= 8

    def _spread(self, asked: _Asked, found: set[int]) -> list[int]:
        """Return passages of items that have all terms, but not in one passage."""
        each = " INTERSECT ".join(
            f"SELECT rowid >> {PASSAGE_BITS} AS item FROM search_index WHERE search_index MATCH ?"
            for _ in asked.terms)
        matched = [term.match for term in asked.terms]
        rows = self._database.sql(
            f"SELECT i.n FROM ({each}) AS m CROSS JOIN search_item i ON i.n = m.item"
            f" WHERE 1{asked.filter} LIMIT ?", (*matched, *asked.values, asked.limit + len(found)))
        items = [row[0] for row in rows if row[0] not in found][:asked.limit - len(found)]
        return [number for item in items if (number := self._first(item, matched))]

    def _first(self, item: int, matched: Sequence[str]) -> int:
        return self._database.number(
            "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?"
            " LIMIT 1", (" OR ".join(matched), *_passages_of(item)))

    def _hit(self, number: int, terms: Sequence[Term]) -> Hit | None:
        row = self._database.one(
            "SELECT i.*, p.start, p.text FROM passage p JOIN search_item i"
            f" ON i.n = p.n >> {PASSAGE_BITS} WHERE p.n = ?", (number,))
        if row is None:
            return None
        shown, marks = snippet(row["text"], matches(row["text"], row["stemmed"], terms))
        return Hit(row["kind"], row["id"], row["title"], shown, row["language"], row["place"],
                   row["start"], tuple(marks),
                   tuple(matches(row["title"], row["stemmed"], terms)))

    def _meta(self, name: str) -> bytes | None:
        row = self._database.one("SELECT value FROM meta WHERE name = ?", (name,))
        return bytes(row[0]) if row is not None else None

    def _drop_meta(self, name: str) -> None:
        self._database.sql("DELETE FROM meta WHERE name = ?", (name,))

    def _put_meta(self, name: str, value: bytes) -> None:
        self._database.sql("INSERT INTO meta VALUES (?, ?) ON CONFLICT (name)"
                           " DO UPDATE SET value = excluded.value", (name, value))


@dataclass(frozen=True, slots=True)
class _Asked:
    terms: Sequence[Term]
    kind: str | None
    language: str | None
    limit: int

    @property
    def filter(self) -> str:
        return ((" AND i.kind = ?" if self.kind is not None else "")
                + (" AND i.language = ?" if self.language is not None else ""))

    @property
    def values(self) -> list[str]:
        return [value for value in (self.kind, self.language) if value is not None]


def indexed_words(stemmed: str, title: str, text: str) -> tuple[str, str, str]:
    """Return what the FTS5 columns title, text and stems hold for one passage."""
    in_title, in_text = list(tokens(title, stemmed)), list(tokens(text, stemmed))
    stems = dict.fromkeys(token.stem for token in (*in_title, *in_text) if token.stem)
    return (" ".join(token.text for token in in_title), " ".join(token.text for token in in_text),
            " ".join(stems))


def _passages_of(item: int) -> tuple[int, int]:
    return item << PASSAGE_BITS, ((item + 1) << PASSAGE_BITS) - 1


def _storable(text: str) -> str:
    """Return text that FTS5 takes whole: it would stop at a zero character."""
    return plain_text(text).replace("\0", " ")


def _analyser() -> bytes:
    """Name everything that decides which words the index holds."""
    return f"{ANALYSER} {unicodedata.unidata_version}".encode()
