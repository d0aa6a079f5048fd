"""Changes whose place in time is lost, and what must be written into the journal again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from fieldbook.store.changesets import Part
from fieldbook.store.documents import (
    DELETE,
    KEEP,
    RESTORE,
    Document,
    Knows,
    Operations,
    Stamp,
    is_long,
    key_of,
)


@dataclass(frozen=True, slots=True)
class Orphan:
    """A body whose header is lost: made by `device` after the clock `low` and before `high`.

    `about` is in between, and when it may have been.
    """

    device: str
    low: int
    about: int
    high: int
    part: Part


def placed(history: list[tuple[Stamp, Operations]],
           orphans: list[Orphan]) -> list[tuple[Stamp, Operations]]:
    """Return the changes of a record in order, with those whose stamps are lost among them.

    `orphans` are in the order of their making. Where a later change names what an orphan did, that
    is its stamp; else the first that its neighbours allow.
    """
    found = list(history)
    named = _named([*(operations for _, operations in history),
                    *(one.part.operations for one in orphans)])
    last = 0
    for one in orphans:
        fitting = [stamp[0] for stamp in _stamps_of(one.part.operations, named)
                   if stamp[1] == one.device and max(one.low, last) < stamp[0] < one.high]
        last = min(fitting, default=max(one.about, last + 1))
        found.append(((last, one.device), one.part.operations))
    return sorted(found, key=lambda change: change[0])


def _named(changes: list[Operations]) -> dict[tuple[str, str], set[Stamp]]:
    """Return the stamps that changes name: by field, and for sets by member as well."""
    named: dict[tuple[str, str], set[Stamp]] = {}
    for operations in changes:
        for name, bases in operations.bases.items():
            named.setdefault((name, ""), set()).update(bases)
        for name, removals in operations.removed.items():
            for value, stamps in removals:
                named.setdefault((name, key_of(value)), set()).update(stamps)
    return named


def _stamps_of(operations: Operations, named: dict[tuple[str, str], set[Stamp]]) -> set[Stamp]:
    keys = [(name, "") for name in operations.fields]
    keys += [(name, key_of(value)) for name, values in operations.added.items()
             for value in values]
    return {stamp for key in keys for stamp in named.get(key, ())}


@dataclass(frozen=True, slots=True)
class Restated:
    """A record as it is `wanted` and as it is `journaled`, and the operations in between."""

    collection: str
    id: str
    wanted: Document
    journaled: Document
    operations: Operations

    def applied(self, stamp: Stamp, knows: Knows) -> Document:
        """Return the record as it is once its operations stand in the journal with this stamp.

        It keeps what they cannot say: when it began, and texts that lost to another device's.
        """
        self.journaled.apply(stamp, self.operations, knows)
        self.journaled.first = min(self.journaled.first or stamp, self.wanted.first or stamp)
        for name, texts in self.wanted.losers.items():
            self.journaled.losers[name] = {**self.journaled.losers.get(name, {}), **texts}
        return self.journaled


def difference(collection: str, record: str, wanted: Document, journaled: Document,
               known: set[Stamp]) -> Restated:
    """Return the operations that lead from `journaled` to `wanted`.

    `known`: the stamps of changes that the journal still has. Only what they do not say is said
    again, so that a change that another device made meanwhile is not written over needlessly.
    """
    operations = Operations()
    for name, stamp in wanted.stamps.items():
        if stamp not in known:
            value = wanted.values.get(name)
            operations.fields[name] = value
            current = journaled.stamps.get(name)
            if current is not None and (is_long(value) or is_long(journaled.values.get(name))):
                operations.bases[name] = [current]
    for name, members in wanted.sets.items():
        again = [_value(key) for key, stamps in members.items() if known.isdisjoint(stamps)]
        if again:
            operations.added[name] = again
    for name, members in journaled.sets.items():
        gone = [(_value(key), list(stamps)) for key, stamps in members.items()
                if key not in wanted.sets.get(name, {})]
        if gone:
            operations.removed[name] = gone
    if wanted.is_deleted:
        operations.life = DELETE
    else:
        operations.life = RESTORE if journaled.is_deleted else KEEP
    return Restated(collection, record, wanted, journaled, operations)


def _value(key: str) -> Any:
    return msgspec.json.decode(key)
