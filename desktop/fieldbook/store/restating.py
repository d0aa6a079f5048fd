"""What must be written into the journal so that it says again what a record holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from fieldbook.store.documents import (
    DELETE,
    KEEP,
    RESTORE,
    Document,
    Knows,
    Operations,
    Stamp,
    is_long,
)


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
