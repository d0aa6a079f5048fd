"""What tests of the journal do over and over, and a device that signs what it likes."""

from __future__ import annotations

from fieldbook.crypto.signatures import SigningKey
from fieldbook.store import changesets
from fieldbook.store.changesets import tag_of
from fieldbook.store.devices import device_id
from fieldbook.store.documents import Operations

LONG = "a long account that somebody wrote with care, line after line after line after line"


def create(store, id=None, **body):
    with store.change() as change:
        return change.create("incident", body, id)


def edit(store, id, **fields):
    with store.change() as change:
        change.set("incident", id, **fields)


def send(source, target):
    return target.journal.apply(source.journal.since(target.journal.vector()))


def kinds(findings):
    return sorted({finding.kind for finding in findings})


def reasons(store):
    return [one.reason for one in store.journal.quarantined()]


class Stranger:
    """A device without a store: signs what it likes."""

    def __init__(self) -> None:
        self.key = SigningKey.generate()
        self.previous = b""
        self.number = 0

    @property
    def id(self):
        return device_id(self.key.public)

    def write(self, clock, operations=None, record="r", *, body=None, previous=None, number=None,
              collection="incident"):
        part = body or changesets.encode_part(
            collection, record, operations or Operations(fields={"title": "t"}))
        sealed = changesets.seal(
            self.key, self.id, number or self.number + 1, clock,
            self.previous if previous is None else previous, [(tag_of(collection, record), part)])
        self.number, self.previous = self.number + 1, sealed.hash
        return changesets.encode(sealed)


def tamper(store, statement, *parameters):
    for trigger in ("changeset_stays", "changeset_is_immutable", "part_is_immutable"):
        store.sql(f"DROP TRIGGER IF EXISTS {trigger}")
    store.sql(statement, parameters)
