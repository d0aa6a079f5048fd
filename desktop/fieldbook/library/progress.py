"""What a reader does with courses: ticks and reading places, in the journal.

Records have ids made from course and item, so that two devices of one person write into the same
ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldbook.core.ids import id_from
from fieldbook.crypto.hashing import sha256
from fieldbook.library.errors import NoSuchLine
from fieldbook.store.collection import Collection
from fieldbook.store.store import Store

TICK = Collection("tick", indexed=("course",), sets=frozenset({"done"}))
PROGRESS = Collection("progress", indexed=("course",))


@dataclass(frozen=True, slots=True)
class Reading:
    """How far an item was read. `position` from 0 to 1; `changed` in ms since 1970."""

    course: str
    item: str
    language: str
    position: float
    read: bool
    changed: int


class ReadingRecords:
    """Collections "tick" and "progress"."""

    def __init__(self, store: Store) -> None:
        self._store = store
        store.declare(TICK, PROGRESS)

    def ticked(self, course: str, item: str, language: str, checks: Sequence[str]) -> set[int]:
        """Return the numbers, from 1, of the lines that are ticked in a checklist.

        A tick knows the language and the words of its line: when an update moves the line, the tick
        goes with it; when the line is gone, so is the tick. In another language the number counts.
        """
        found = {_number(mark, language, checks) for mark in self._marks(course, item)}
        return found - {0}

    def tick(self, course: str, item: str, language: str, checks: Sequence[str], line: int,
             on: bool) -> None:
        """Tick or untick line `line`, counted from 1. Raises NoSuchLine."""
        if not 1 <= line <= len(checks):
            raise NoSuchLine(line=line, of=len(checks))
        same = [mark for mark in self._marks(course, item)
                if _number(mark, language, checks) == line]
        if on == bool(same):
            return
        record = _id("tick", course, item)
        with self._store.change() as change:
            if self._store.records.get(TICK.name, record) is None:
                change.put(TICK.name, record, course=course, item=item)
            if on:
                change.add(TICK.name, record, "done", _mark(line, language, checks[line - 1]))
            for mark in same if not on else ():
                change.remove(TICK.name, record, "done", mark)

    def _marks(self, course: str, item: str) -> list[str]:
        record = self._store.records.get(TICK.name, _id("tick", course, item))
        return [str(mark) for mark in record.get("done", [])] if record else []

    def mark(self, course: str, item: str, language: str, *, position: float, read: bool) -> None:
        """Note how far an item was read; an item once read stays so."""
        record = _id("progress", course, item)
        before = self._store.records.get(PROGRESS.name, record) or {}
        with self._store.change() as change:
            change.put(PROGRESS.name, record, course=course, item=item, language=language,
                       position=round(min(max(position, 0.0), 1.0), 3),
                       read=read or bool(before.get("read")))

    def reading(self, course: str, item: str) -> Reading | None:
        """Return how far an item was read, None when it was never opened."""
        record = self._store.records.get(PROGRESS.name, _id("progress", course, item))
        return _reading(record) if record else None

    def of_course(self, course: str) -> list[Reading]:
        """Return what was read of a course."""
        return [_reading(one) for one in self._store.records.all(PROGRESS.name, course=course)]

    def recent(self, most: int) -> list[Reading]:
        """Return what was read last, the latest first."""
        found = [_reading(one) for one in self._store.records.all(PROGRESS.name)]
        return sorted(found, key=lambda one: -one.changed)[:most]


def _id(kind: str, course: str, item: str) -> str:
    return id_from(sha256(f"{kind}\0{course}\0{item}".encode())[:16])


def _mark(line: int, language: str, text: str) -> str:
    return f"{line}:{language}:{_short(text)}"


def _short(text: str) -> str:
    """Eight hex digits that stand for the words of a line."""
    return sha256(" ".join(text.split()).casefold().encode())[:4].hex()


def _number(mark: str, language: str, checks: Sequence[str]) -> int:
    """Return which line a tick belongs to now, 0 for none; see `ReadingRecords.ticked`."""
    number, _, rest = mark.partition(":")
    code, _, words = rest.partition(":")
    line = int(number) if number.isdigit() else 0
    if code != language:
        return line if line <= len(checks) else 0
    same = [at for at, text in enumerate(checks, 1) if _short(text) == words]
    return min(same, key=lambda at: abs(at - line), default=0)


def _reading(record: dict[str, object]) -> Reading:
    position = record.get("position", 0.0)
    changed = record["changed"]
    return Reading(str(record["course"]), str(record["item"]), str(record.get("language", "")),
                   float(position) if isinstance(position, int | float) else 0.0,
                   bool(record.get("read")), changed if isinstance(changed, int) else 0)
