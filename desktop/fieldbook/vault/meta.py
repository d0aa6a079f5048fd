"""What the vault keeps inside a store: sessions, the list of its own slots, checks, ballast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from fieldbook.vault import slots
from fieldbook.vault.sql import Connection

_TABLES = (
    "CREATE TABLE vault_meta (name TEXT PRIMARY KEY NOT NULL, value NOT NULL) WITHOUT ROWID",
    "CREATE TABLE vault_slot (slot INTEGER PRIMARY KEY, used INTEGER NOT NULL,"
    " generation INTEGER NOT NULL, sealed BLOB NOT NULL)",
    "CREATE TABLE vault_ballast (id INTEGER PRIMARY KEY, filler BLOB NOT NULL)",
)

SESSIONS = "sessions"
PENDING = "pending"
JOURNAL = "journal"
"""How long the journal was at the end of a session: beside the count of sessions, so that pages of
the journal cannot be put back without it.
"""
CHECKED = "checked"
CHECKED_TO = "checked-to"
CHECKED_TABLE = "checked-table"


class Use(IntEnum):
    """What a store's list says of a slot."""

    FREE = 0
    PASSPHRASE = 1
    KEYFILE = 2
    """A passphrase together with a keyfile."""
    SHEET = 3
    """A recovery secret that was written down as words."""
    SHARES = 4
    """A recovery secret that was given to several people in shares."""
    UNKNOWN = 15
    """The store is older than its slots: something may be in there."""


PASSPHRASES = frozenset({Use.PASSPHRASE, Use.KEYFILE})


def use_of(keyfile: bytes | None) -> Use:
    """Return what the slot of a passphrase is, with the content of its keyfile or without one."""
    return Use.PASSPHRASE if keyfile is None else Use.KEYFILE


@dataclass(frozen=True, slots=True)
class SlotRecord:
    """What a store knows of one of its four slots: its `Use`, the bytes that belong on disk."""

    use: int
    generation: int
    sealed: bytes

    @property
    def used(self) -> bool:
        """Tell whether the slot is not free."""
        return self.use != Use.FREE


def make_tables(connection: Connection) -> None:
    """Create the vault's own tables in a new store."""
    for statement in _TABLES:
        connection.execute(statement)


def number(connection: Connection, name: str) -> int:
    """Return a number that was put under `name`, 0 if none was."""
    row = connection.execute("SELECT value FROM vault_meta WHERE name = ?", (name,)).fetchone()
    return int(row[0]) if row else 0


def put(connection: Connection, name: str, value: int | bytes) -> None:
    """Keep a number or bytes under `name`."""
    connection.execute("INSERT INTO vault_meta VALUES (?, ?) ON CONFLICT (name)"
                       " DO UPDATE SET value = excluded.value", (name, value))


def slot_records(connection: Connection) -> list[SlotRecord]:
    """Return the four records of this store's slots, in their order."""
    rows = connection.execute("SELECT used, generation, sealed FROM vault_slot ORDER BY slot")
    return [SlotRecord(use, generation, bytes(sealed)) for use, generation, sealed in rows]


def put_slot_records(connection: Connection, records: Sequence[SlotRecord]) -> None:
    """Keep the four records of this store's slots and forget a change that was under way."""
    connection.executemany(
        "INSERT OR REPLACE INTO vault_slot VALUES (?, ?, ?, ?)",
        [(place, int(record.use), record.generation, record.sealed)
         for place, record in enumerate(records)])
    connection.execute("DELETE FROM vault_meta WHERE name = ?", (PENDING,))


def put_pending(connection: Connection, records: Sequence[SlotRecord]) -> None:
    """Note what the slots shall become, before the keys file is written."""
    packed = b"".join(bytes([record.use]) + record.generation.to_bytes(8, "little")
                      + record.sealed for record in records)
    put(connection, PENDING, packed)


def pending(connection: Connection) -> list[SlotRecord] | None:
    """Return what the slots were to become when the keys file was last written, if it was cut."""
    row = connection.execute("SELECT value FROM vault_meta WHERE name = ?", (PENDING,)).fetchone()
    if row is None:
        return None
    each = 9 + slots.SLOT_SIZE
    pieces = [bytes(row[0][begin:begin + each]) for begin in range(0, len(row[0]), each)]
    return [SlotRecord(piece[0], int.from_bytes(piece[1:9], "little"), piece[9:])
            for piece in pieces]


def kept(connection: Connection, name: str) -> bytes | None:
    """Return bytes that were put under `name`, None if none were."""
    row = connection.execute("SELECT value FROM vault_meta WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def forget(connection: Connection, name: str) -> None:
    """Keep nothing under `name` any more."""
    connection.execute("DELETE FROM vault_meta WHERE name = ?", (name,))
