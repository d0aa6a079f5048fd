"""How records are merged: pure rules, the same on every device in whatever order changes come.

- A field is won by the change with the later stamp (clock, then device).
- A set is a number of additions, each named by its stamp; a removal names those that it saw.
- A text that lost to one that did not know it is kept, until somebody settles the two.
- A record is deleted while its last deletion is not older than its last edit.

The rules follow "observed-remove" sets and last-writer-wins registers in Shapiro et al.,
"A comprehensive study of Convergent and Commutative Replicated Data Types" (INRIA RR-7506, 2011).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec

Stamp = tuple[int, str]
"""Clock and device of the changeset that did something."""

Knows = Callable[[Stamp], bool]
"""Tells whether the changeset with this stamp has already been applied here."""

KEEP, DELETE, RESTORE, ERASE = 0, 1, 2, 3
LONG = 64
"""A text of this many characters, or of several lines, is not thrown away when it loses."""

_encode_value = msgspec.json.Encoder(order="deterministic").encode


class Operations(msgspec.Struct, array_like=True):
    """What one changeset does to one record.

    `fields`: new values, None takes a field away. `bases`: for long text, the stamps of the
    versions that the new value replaces. `added`, `removed`: members of sets; a removal names the
    additions that it undoes. `life`: KEEP, DELETE, RESTORE or ERASE.
    """

    life: int = KEEP
    fields: dict[str, Any] = {}
    bases: dict[str, list[Stamp]] = {}
    added: dict[str, list[Any]] = {}
    removed: dict[str, list[tuple[Any, list[Stamp]]]] = {}


def key_of(value: Any) -> str:
    """Return the one JSON text that stands for a value in a set."""
    return _encode_value(value).decode()


def alike(a: Any, b: Any) -> bool:
    """Say whether two values are the same in JSON; 1, 1.0 and true are three values."""
    return _encode_value(a) == _encode_value(b)


def is_long(value: Any) -> bool:
    """Say whether a value is a text that somebody worked on."""
    return isinstance(value, str) and (len(value) >= LONG or "\n" in value)


@dataclass(slots=True)
class Document:
    """One record with all that merging needs to know about it."""

    values: dict[str, Any] = field(default_factory=dict)
    stamps: dict[str, Stamp] = field(default_factory=dict)
    sets: dict[str, dict[str, list[Stamp]]] = field(default_factory=dict)
    unborn: dict[str, dict[str, list[Stamp]]] = field(default_factory=dict)
    """Additions that were removed before they came."""
    losers: dict[str, dict[Stamp, str]] = field(default_factory=dict)
    replaced: dict[str, list[Stamp]] = field(default_factory=dict)
    """Versions of a text that were replaced before they came."""
    deleted: Stamp | None = None
    edited: Stamp | None = None
    first: Stamp | None = None

    @property
    def is_deleted(self) -> bool:
        """Whether the record is hidden."""
        return self.deleted is not None and (self.edited is None or self.deleted >= self.edited)

    @property
    def last(self) -> Stamp:
        """The latest stamp that touched the record."""
        return max(stamp for stamp in (self.deleted, self.edited, self.first) if stamp)

    def body(self) -> dict[str, Any]:
        """Return the fields as people see them, in the order of their names, whoever came first;

        members of a set in the order of their coming.
        """
        shown = dict(self.values)
        for name, members in self.sets.items():
            order = sorted(members, key=lambda key: (min(members[key]), key))
            shown[name] = [msgspec.json.decode(key) for key in order]
        return dict(sorted(shown.items()))

    def apply(self, stamp: Stamp, operations: Operations, knows: Knows) -> None:
        """Take in one changeset's operations; each stamp comes once, but in any order."""
        self.first = min(self.first or stamp, stamp)
        for name, value in operations.fields.items():
            self._write(name, value, stamp, operations.bases.get(name, []), knows)
        for name, removals in operations.removed.items():
            for value, stamps in removals:
                self._remove(name, key_of(value), stamps, knows)
        for name, values in operations.added.items():
            for value in values:
                self._add(name, key_of(value), stamp)
        if operations.life == DELETE:
            self.deleted = max(self.deleted or stamp, stamp)
        if operations.life != DELETE or operations.fields or operations.added or operations.removed:
            self.edited = max(self.edited or stamp, stamp)

    def _write(self, name: str, value: Any, stamp: Stamp, bases: list[Stamp],
               knows: Knows) -> None:
        current = self.stamps.get(name)
        if current is None or stamp > current:
            if current is not None:
                self._keep(name, current, self.values.get(name))
            self.stamps[name] = stamp
            self._show(name, value)
        elif stamp != current:
            self._keep(name, stamp, value)
        for base in bases:
            self._replace(name, base, knows)
        self._forget(self.replaced, name, stamp)

    def _show(self, name: str, value: Any) -> None:
        if value is None:
            self.values.pop(name, None)
        else:
            self.values[name] = value

    def _keep(self, name: str, stamp: Stamp, value: Any) -> None:
        if is_long(value) and stamp not in self.replaced.get(name, ()):
            self.losers.setdefault(name, {})[stamp] = value

    def _replace(self, name: str, base: Stamp, knows: Knows) -> None:
        kept = self.losers.get(name, {})
        kept.pop(base, None)
        if not kept:
            self.losers.pop(name, None)
        waiting = self.replaced.get(name, [])
        if not knows(base) and base not in waiting:
            self.replaced[name] = sorted([*waiting, base])

    @staticmethod
    def _forget(waiting: dict[str, list[Stamp]], name: str, stamp: Stamp) -> bool:
        """Take `stamp` off a list of things awaited; say whether it was on it."""
        stamps = waiting.get(name, [])
        if stamp not in stamps:
            return False
        stamps.remove(stamp)
        if not stamps:
            del waiting[name]
        return True

    def _add(self, name: str, key: str, stamp: Stamp) -> None:
        if self._forget(self.unborn.get(name, {}), key, stamp):
            if not self.unborn[name]:
                del self.unborn[name]
            self.sets.setdefault(name, {})
            return
        living = self.sets.setdefault(name, {}).setdefault(key, [])
        if stamp not in living:
            living.append(stamp)
            living.sort()

    def _remove(self, name: str, key: str, stamps: list[Stamp], knows: Knows) -> None:
        members = self.sets.setdefault(name, {})
        living = [stamp for stamp in members.get(key, []) if stamp not in stamps]
        members[key] = living
        if not living:
            del members[key]
        unknown = [stamp for stamp in stamps if not knows(stamp)]
        if unknown:
            waiting = self.unborn.setdefault(name, {})
            waiting[key] = sorted({*waiting.get(key, []), *unknown})


class _State(msgspec.Struct, array_like=True):
    """A document without the values that its body shows; stamps that are alike stand together."""

    stamps: list[tuple[Stamp, list[str]]]
    deleted: Stamp | None
    edited: Stamp | None
    first: Stamp | None
    sets: dict[str, dict[str, list[Stamp]]]
    unborn: dict[str, dict[str, list[Stamp]]]
    losers: dict[str, list[tuple[Stamp, str]]]
    replaced: dict[str, list[Stamp]]
    hidden: dict[str, Any]


_encode_state = msgspec.msgpack.Encoder(order="deterministic").encode
_decode_state = msgspec.msgpack.Decoder(_State).decode


def encode_state(document: Document) -> bytes:
    """Return what must be kept beside the body so that merging can go on (MessagePack)."""
    groups: dict[Stamp, list[str]] = {}
    for name, stamp in document.stamps.items():
        groups.setdefault(stamp, []).append(name)
    return _encode_state(_State(
        sorted((stamp, sorted(names)) for stamp, names in groups.items()),
        document.deleted, document.edited, document.first, document.sets, document.unborn,
        {name: sorted(kept.items()) for name, kept in document.losers.items()},
        document.replaced,
        {name: document.values[name] for name in document.sets if name in document.values}))


def decode_document(body: bytes | str, state: bytes) -> Document:
    """Return the document that `body` (JSON) and `state` were made from."""
    kept = _decode_state(state)
    values = msgspec.json.decode(body)
    for name in kept.sets:
        values.pop(name, None)
    values.update(kept.hidden)
    return Document(
        values, {name: stamp for stamp, names in kept.stamps for name in names}, kept.sets,
        kept.unborn, {name: dict(texts) for name, texts in kept.losers.items()}, kept.replaced,
        kept.deleted, kept.edited, kept.first)
