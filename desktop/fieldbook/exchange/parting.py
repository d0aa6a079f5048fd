"""What the exchange keeps about things that leave this computer for a while. Store lane only.

Rows of the outbox go with what they are about, sealed attachments that wait with them. The
account's own copies on the hub are given up first: the key that opens them lies in this vault.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from fieldbook.exchange.notes import CHANGES_SENT, put_note
from fieldbook.exchange.numbering import give_back
from fieldbook.exchange.spool import BLOCK, DROPPED, RETURNING, SEALED, Spool
from fieldbook.store.store import Store
from fieldbook.vault.sql import Row

COPIES = "changes"
_RECEIPT = "receipt:"
_RENUMBER = "renumber:"
"""Before the hash of a packet that never left, whose number another one may have since."""
Cell = str | int | bytes | None
Line = dict[str, Any]
"""A row by the names of its columns, so that columns of other versions do no harm."""


class KeptOutbox(msgspec.Struct, frozen=True, array_like=True):
    """Rows of the outbox, and of the attachments in it."""

    rows: tuple[Line, ...] = ()
    files: tuple[Line, ...] = ()

    @property
    def spooled(self) -> list[int]:
        """Numbers, in the store that this was read from, of sealed files that wait."""
        return [number for one in self.files if isinstance(number := one["spool"], int)]

    @property
    def sources(self) -> list[str]:
        """The blobs that attachments are made of."""
        return [source for one in self.files if isinstance(source := one["source"], str)]


def kept_outbox(store: Store, subjects: Iterable[str]) -> KeptOutbox:
    """Return what the outbox knows about `subjects`."""
    rows: list[Line] = []
    files: list[Line] = []
    for subject in subjects:
        for row in store.sql("SELECT * FROM outbox WHERE subject = ?", (subject,)):
            rows.append(_line(row))
            files += map(_line, store.sql(
                "SELECT * FROM outbox_blob WHERE outbox = ? ORDER BY place", (row["id"],)))
    return KeptOutbox(tuple(rows), tuple(files))


class KeptReceipt(msgspec.Struct, frozen=True, array_like=True):
    """A verified receipt for a packet that the outbox does not know, as for what is away."""

    packet: bytes
    status: str
    day: int
    why: str


def keep_receipt(store: Store, receipt: KeptReceipt) -> None:
    """Keep a receipt until what it is about comes back."""
    name = f"{_RECEIPT}{receipt.packet.hex()}:{receipt.status}"
    put_note(store, name, msgspec.msgpack.encode(receipt))


def kept_receipts(store: Store, subjects: Iterable[str]) -> list[KeptReceipt]:
    """Take out what came for these subjects while they were away, in the order of their days."""
    found = []
    for subject in subjects:
        for row in store.sql("SELECT sha256 FROM outbox WHERE subject = ? AND sha256 IS NOT NULL",
                             (subject,)):
            first = f"{_RECEIPT}{bytes(row[0]).hex()}:"
            found += [msgspec.msgpack.decode(note[0], type=KeptReceipt) for note in store.sql(
                "DELETE FROM exchange_note WHERE name >= ? AND name < ? RETURNING value",
                (first, first + "~"))]
    return sorted(found, key=lambda one: (one.day, one.status == "accepted"))


def take_off(store: Store, subject: str) -> None:
    """Forget what the outbox knows about `subject`; what was spooled for it goes with sweeping.

    A packet that was sealed and never left gives its number back, and gets one when it is here
    again: else whoever it is for would miss it for as long as it is away.
    """
    with store.transaction():
        for row in store.sql(
                "SELECT id, sha256 FROM outbox WHERE subject = ? AND state = 'waiting'"
                " AND sent IS NULL AND counter IS NOT NULL AND (length(body) > 0 OR EXISTS"
                " (SELECT 1 FROM outbox_blob WHERE outbox = outbox.id AND place < 0))", (subject,)):
            if give_back(store, row["id"]):
                put_note(store, _RENUMBER + bytes(row["sha256"]).hex(), b"")
        _forget(store, "subject = ?", (subject,))


def bring_back(store: Store, kept: KeptOutbox, numbers: Mapping[int, int]) -> None:
    """Put rows back that are not there; `numbers`: what spooled files are called now."""
    with store.transaction():
        gone = {row["id"] for row in kept.rows if not store.sql(
            "SELECT 1 FROM outbox WHERE id = ?", (row["id"],))}
        for row in kept.rows:
            if row["id"] in gone:
                _insert(store, "outbox", _numbered(store, row))
        for one in kept.files:
            if one["outbox"] in gone:
                number = one["spool"]
                now = numbers.get(number) if isinstance(number, int) else None
                _insert(store, "outbox_blob", {**one, "spool": now})
                store.sql("UPDATE spool SET kind = ? WHERE id = ?", (SEALED, now))


def forget_returning(store: Store) -> None:
    """Forget sealed files of a parcel that was not brought back whole, or did not need them."""
    Spool(store).drop_all(RETURNING)


def _numbered(store: Store, row: Line) -> Line:
    """Return a row as it may be sent: to be sealed anew if it gave its number back."""
    sha256 = row["sha256"]
    if not isinstance(sha256, bytes) or not store.sql(
            "DELETE FROM exchange_note WHERE name = ? RETURNING name", (_RENUMBER + sha256.hex(),)):
        return row
    return {**row, "sealed": None, "sha256": None, "counter": None, "previous": None}


def spooled_size(store: Store, number: int) -> int:
    """Return how many bytes of a sealed file wait here."""
    return int(store.sql("SELECT coalesce(sum(length(data)), 0) FROM spool_block WHERE spool = ?",
                         (number,))[0][0])


def read_spooled(store: Store, number: int, first: int, count: int) -> bytes:
    """Return up to `count` blocks of a sealed file from number `first` on."""
    return Spool(store).read(number, first, count)


class ReturningSpool:
    """Takes a sealed file that waits to be sent, piece by piece; it is kept by `bring_back`.

    An exchange that begins meanwhile leaves it alone, although nothing points to it yet.
    """

    def __init__(self, store: Store, name: str, size: int) -> None:
        self._spool = Spool(store)
        self.number = self._spool.create(RETURNING, name, size)
        self._next, self._waiting = 0, bytearray()

    def write(self, data: bytes) -> None:
        """Take all of `data`."""
        self._waiting += data
        whole = len(self._waiting) // BLOCK * BLOCK
        self._put(bytes(self._waiting[:whole]))
        del self._waiting[:whole]

    def finish(self) -> None:
        """Write what is left."""
        self._put(bytes(self._waiting))
        self._waiting.clear()

    def _put(self, data: bytes) -> None:
        blocks = [data[at:at + BLOCK] for at in range(0, len(data), BLOCK)]
        if blocks:
            self._spool.put(self.number, self._next, blocks)
            self._next += len(blocks)


def give_up_copies(store: Store) -> None:
    """Let the hub drop own copies with the next acknowledgement; all is sent anew some day."""
    with store.transaction():
        store.sql("UPDATE packet_seen SET acknowledged = 0 WHERE acknowledged = 2")
        _forget(store, "type = ?", (COPIES,))
        send_copies_anew(store)


def send_copies_anew(store: Store) -> None:
    """Let the next exchange send the whole journal to the own mailbox, as it is then."""
    store.sql("DELETE FROM exchange_note WHERE name = ?", (CHANGES_SENT,))


def sweep_spool(store: Store) -> Iterator[None]:
    """Remove the blocks of forgotten files, giving way in between."""
    spool = Spool(store)
    while spool.sweep():
        yield


def _forget(store: Store, where: str, values: tuple[Cell, ...]) -> None:
    with store.transaction():
        store.sql(
            "UPDATE spool SET kind = ?, name = '' WHERE id IN (SELECT spool FROM"  # noqa: S608
            f" outbox_blob WHERE outbox IN (SELECT id FROM outbox WHERE {where}))",
            (DROPPED, *values))
        store.sql("DELETE FROM outbox_blob WHERE outbox IN"  # noqa: S608
                  f" (SELECT id FROM outbox WHERE {where})", values)
        store.sql(f"DELETE FROM outbox WHERE {where}", values)  # noqa: S608


def _line(row: Row) -> Line:
    return {name: row[name] for name in row.keys()}  # noqa: SIM118  (a row is no mapping)


def _insert(store: Store, table: str, line: Line) -> None:
    known = {row["name"] for row in store.sql(f"PRAGMA table_info({table})")}
    names = [name for name in line if name in known]
    store.sql(f"INSERT INTO {table} ({', '.join(names)})"  # noqa: S608
              f" VALUES ({', '.join('?' * len(names))})", [line[name] for name in names])
