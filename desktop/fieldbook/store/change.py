"""One changeset in the making: what a person did in one go."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import msgspec

from fieldbook.core.errors import BugError
from fieldbook.core.ids import new_id
from fieldbook.store.collection import Collection, checked_name
from fieldbook.store.documents import (
    DELETE,
    ERASE,
    KEEP,
    RESTORE,
    Document,
    Operations,
    Stamp,
    alike,
    is_long,
    key_of,
)
from fieldbook.store.errors import RecordErased
from fieldbook.store.plain import plain
from fieldbook.store.projection import Projection
from fieldbook.store.records import RESERVED

_Key = tuple[str, str]


@dataclass(slots=True)
class _Touched:
    """One record in this change: what it was before (None: not there) and what is done to it."""

    before: Document | None
    operations: Operations
    created: bool = False

    @property
    def is_idle(self) -> bool:
        done = self.operations
        return not (self.created or done.life or done.fields or done.added or done.removed)


class Change:
    """Collects operations, shows them in the projection at once, and ends as one changeset.

    Only what differs is journaled: setting a field to what it is does nothing, and setting it back
    within one change leaves no trace.
    """

    def __init__(self, projection: Projection, stamp: Stamp,
                 collections: Mapping[str, Collection]) -> None:
        self.stamp = stamp
        self._projection = projection
        self._collections = collections
        self._touched: dict[_Key, _Touched] = {}
        self._levels: list[dict[_Key, _Touched | None]] = []

    def create(self, collection: str, body: Mapping[str, Any], id: str | None = None) -> str:
        """Make a record and return its id. Raises RecordErased if `id` was erased before."""
        key = (checked_name(collection), id or new_id())
        touched = self._open(key, missing=True)
        if self._now(touched) is not None and not self._is_deleted(touched):
            raise BugError("a record with this id is there already")
        touched.created = touched.before is None
        touched.operations.life = KEEP if touched.before is None else RESTORE
        self._write(key, touched, body)
        return key[1]

    def put(self, collection: str, id: str, **fields: Any) -> None:
        """Set fields of a record that is made if it is not there."""
        touched = self._open((checked_name(collection), id), missing=True)
        if self._now(touched) is None:
            self.create(collection, fields, id)
        else:
            self.set(collection, id, **fields)

    def set(self, collection: str, id: str, **fields: Any) -> None:
        """Set fields; None takes a field away. A deleted record is restored by it.

        A field that is a set takes a list of all its members. Raises RecordErased.
        """
        key = (collection, id)
        self._write(key, self._open(key), fields)

    def add(self, collection: str, id: str, field: str, value: Any) -> None:
        """Add a member to the set `field`."""
        key = (collection, id)
        touched = self._open(key)
        self._checked([field])
        self._add(touched, field, plain(value))
        self._show(key, touched)

    def remove(self, collection: str, id: str, field: str, value: Any) -> None:
        """Remove a member from the set `field`."""
        key = (collection, id)
        touched = self._open(key)
        self._remove(touched, field, plain(value))
        self._show(key, touched)

    def settle(self, collection: str, id: str, field: str, text: str) -> None:
        """Set a long text and let go of every other version that records.other_texts() shows."""
        key = (collection, id)
        touched = self._open(key)
        before = touched.before or Document()
        self._write(key, touched, {field: text})
        others = before.losers.get(field, {})
        if others:
            touched.operations.fields[field] = plain(text)
            touched.operations.bases[field] = sorted({*_bases(before, field, text), *others})
            self._show(key, touched)

    def delete(self, collection: str, id: str) -> None:
        """Hide a record; restore(), or a later edit on any device, brings it back."""
        key = (collection, id)
        touched = self._open(key)
        if not self._is_deleted(touched):
            was_deleted = touched.before is not None and touched.before.is_deleted
            touched.operations.life = KEEP if was_deleted else DELETE
            self._show(key, touched)

    def restore(self, collection: str, id: str) -> None:
        """Bring a deleted record back."""
        key = (collection, id)
        touched = self._open(key)
        if self._is_deleted(touched):
            was_deleted = touched.before is not None and touched.before.is_deleted
            touched.operations.life = RESTORE if was_deleted else KEEP
            self._show(key, touched)

    def erase(self, collection: str, id: str) -> None:
        """Remove a record for ever, on every device: its fields, versions, drafts and blobs."""
        key = (checked_name(collection), id)
        touched = self._remember(key)
        touched.operations = Operations(life=ERASE)
        self._projection.erase(*key)

    def operations(self) -> Iterator[tuple[str, str, Operations]]:
        """Yield collection, id and operations of every record that this change touches."""
        for (collection, record), touched in self._touched.items():
            if not touched.is_idle:
                yield collection, record, touched.operations

    @contextmanager
    def level(self) -> Iterator[None]:
        """Forget, on an error, what the block did."""
        self._levels.append({})
        try:
            yield
        except BaseException:
            for key, touched in self._levels.pop().items():
                if touched is None:
                    del self._touched[key]
                else:
                    self._touched[key] = touched
            raise
        done = self._levels.pop()
        if self._levels:
            self._levels[-1] = {**done, **self._levels[-1]}

    def _remember(self, key: _Key) -> _Touched:
        touched = self._touched.get(key)
        if self._levels and key not in self._levels[-1]:
            self._levels[-1][key] = copy.deepcopy(touched)
        if touched is None:
            touched = _Touched(self._projection.load(*key), Operations())
            self._touched[key] = touched
        return touched

    def _open(self, key: _Key, missing: bool = False) -> _Touched:
        if self._projection.is_erased(*key):
            raise RecordErased(collection=key[0])
        touched = self._remember(key)
        if not missing and self._now(touched) is None:
            raise BugError("no record has this id")
        return touched

    def _now(self, touched: _Touched) -> Document | None:
        """Return the record as this change has made it so far."""
        if touched.before is None and not touched.created:
            return None
        document = copy.deepcopy(touched.before or Document())
        if not touched.is_idle:
            document.apply(self.stamp, touched.operations, _everything)
        return document

    def _is_deleted(self, touched: _Touched) -> bool:
        document = self._now(touched)
        return document is not None and document.is_deleted

    def _show(self, key: _Key, touched: _Touched) -> None:
        document = self._now(touched)
        if document is None:
            self._projection.drop(*key)
        else:
            self._projection.save(*key, document)

    def _write(self, key: _Key, touched: _Touched, fields: Mapping[str, Any]) -> None:
        self._checked(fields)
        was_deleted = self._is_deleted(touched)
        before = touched.before or Document()
        declared = self._collections.get(key[0], Collection(key[0])).sets
        for name, raw in fields.items():
            value = plain(raw)
            if name in declared or name in before.sets or name in touched.operations.added:
                self._replace_members(touched, name, value)
            else:
                self._write_field(touched, before, name, value)
        if was_deleted and touched.operations.life == DELETE:
            touched.operations.life = KEEP
        self._show(key, touched)

    @staticmethod
    def _write_field(touched: _Touched, before: Document, name: str, value: Any) -> None:
        done = touched.operations
        done.fields.pop(name, None)
        done.bases.pop(name, None)
        if alike(before.values.get(name), value):
            return
        done.fields[name] = value
        bases = _bases(before, name, value)
        if bases:
            done.bases[name] = bases

    def _replace_members(self, touched: _Touched, name: str, value: Any) -> None:
        wanted = {key_of(member): member for member in value or []}
        document = self._now(touched) or Document()
        for key in list(document.sets.get(name, {})):
            if key not in wanted:
                self._remove(touched, name, msgspec.json.decode(key))
        for member in wanted.values():
            self._add(touched, name, member)

    def _add(self, touched: _Touched, name: str, value: Any) -> None:
        document = self._now(touched) or Document()
        if key_of(value) not in document.sets.get(name, {}):
            touched.operations.added.setdefault(name, []).append(value)

    @staticmethod
    def _remove(touched: _Touched, name: str, value: Any) -> None:
        done, key = touched.operations, key_of(value)
        added = [member for member in done.added.get(name, []) if key_of(member) != key]
        done.added[name] = added
        if not added:
            del done.added[name]
        removals = done.removed.get(name, [])
        living = (touched.before or Document()).sets.get(name, {}).get(key, [])
        if living and all(key_of(member) != key for member, _ in removals):
            done.removed[name] = [*removals, (value, list(living))]

    @staticmethod
    def _checked(fields: Mapping[str, Any] | list[str]) -> None:
        taken = RESERVED.intersection(fields)
        if taken:
            raise BugError(f"fields may not be called {sorted(taken)}")


def _bases(before: Document, name: str, value: Any) -> list[Stamp]:
    """Return the version that a text replaces; short values need none, they just win or lose."""
    current = before.stamps.get(name)
    if current is None or not (is_long(value) or is_long(before.values.get(name))):
        return []
    return [current]


def _everything(_: Stamp) -> bool:
    return True
