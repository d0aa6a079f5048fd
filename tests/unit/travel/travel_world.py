"""A vault of somebody who will travel; all that shall go holds planted words."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fieldbook.casework.casework import Casework
from fieldbook.contacts.contacts import Contacts
from fieldbook.core.background import drain
from fieldbook.core.clock import FixedClock
from fieldbook.desk.desk import Desk
from fieldbook.exchange.outbox import Outbox
from fieldbook.library.library import Library
from fieldbook.messages.messages import Messages
from fieldbook.store.store import Store
from fieldbook.travel.travel import Packed, Travel, Ways
from fieldbook.vault.pages import PageChecker, read_page
from fieldbook.vault.slots import Payload
from fieldbook.vault.sql import PAGE_SIZE, Connection, connect_in_memory

PLANTED = "Zaghrouta"
"""In everything that goes; STAYS in everything that stays."""
STAYS = "Kettledrum"
PHOTO = (PLANTED.encode() + b"\0photo ") * 70_000
MINUTE = 60_000


@dataclass
class Traveller:
    """One store with its rooms, and the travel that is tested."""

    clock: FixedClock = field(default_factory=FixedClock)
    connection: Connection = field(default_factory=connect_in_memory)
    key: bytes = b"key"
    given_up: int = 0

    def __post_init__(self) -> None:
        self.back: list[Sequence[str]] = []
        self.store = Store(self.connection, self.key.ljust(32), clock=self.clock)
        self.library = Library(self.store)
        self.casework = Casework(self.store)
        self.contacts = Contacts(self.store)
        self.messages = Messages(self.store)
        self.desk = Desk(self.store, clock=self.clock)
        self.outbox = Outbox(self.store, self.clock)
        self.travel = Travel(self.store, self.library, lambda job: drain(job()), self.clock,
                             Ways(self._give_up, self.library.remove_sliced, self.back.append))

    def _give_up(self, _: object) -> None:
        self.given_up += 1

    def case(self, word: str, photo: bytes = b"") -> str:
        """Make a case with two incidents of several versions, a person, a file, a draft."""
        work = self.casework
        case = work.new_case(f"{word} case", f"about {word}").id
        first = work.new_incident(case, title=f"{word} first", account=f"{word} saw it").id
        self.clock.advance(MINUTE)
        work.set_incident(first, account=f"{word} saw it and told more of it, at length and twice")
        second = work.new_incident(case, what=word).id
        work.add_person(case, f"{word} Amina", naming="pseudonym", pseudonym=f"{word} Rose")
        self.clock.advance(MINUTE)
        work.set_incident(first, where=f"{word} street")
        work.delete_incident(second)
        work.evidence.attach_stream(case, f"{word}.jpg", io.BytesIO(photo or word.encode() * 9),
                                    first)
        self.store.drafts.save("incident", first, "who", f"{word} half a sen")
        self.clock.advance(MINUTE)
        return case

    def fill(self) -> tuple[str, str]:
        """Fill the vault; return the case that goes and the case that stays."""
        going, staying = self.case(PLANTED, PHOTO), self.case(STAYS)
        for word in (PLANTED, STAYS):
            self.contacts.add(name=f"{word} Karim", phone=f"{word} 123", notes=word * 3)
            message = self.messages.write(f"{word} asks for advice")
            self.outbox.send_message(message.id, thread=message.thread, kind="advice",
                                     text=message.text)
        self.store.drafts.save("message", "new", "text", f"{PLANTED} typed, not sent")
        return going, staying

    def going(self) -> list[str]:
        """Return the ids of the things with the planted word."""
        return [one.id for one in self.travel.plan() if PLANTED in one.title]

    def pack(self, file: Path, ids: list[str] | None = None) -> Packed:
        """Make a parcel and type its words back."""
        packed = self.travel.pack(self.going() if ids is None else ids, file)
        self.travel.confirm(" ".join(packed.words))
        return packed

    def everything(self) -> dict[str, Any]:
        """Return all that people see or could ask for: records, versions, files, drafts, search."""
        store = self.store
        keys = [(row["collection"], row["id"]) for row in store.sql(
            "SELECT collection, id FROM record ORDER BY collection, id")]
        return {
            "records": {key: store.records.get(*key, deleted=True) for key in keys},
            "versions": {key: store.records.versions(*key) for key in keys},
            "files": {blob.id: (blob.sha256, store.blobs.read(blob.id))
                      for blob in sorted(store.blobs.all(), key=lambda one: one.id)},
            "drafts": sorted(store.drafts.all(), key=repr),
            "found": sorted(repr((hit.kind, hit.id, hit.title, hit.where))
                            for word in (PLANTED, STAYS) for hit in store.search.query(word)),
            "outbox": sorted(repr(tuple(row)) for row in store.sql("SELECT * FROM outbox"))}


def dump(store: Store) -> bytes:
    """Return what every table holds, the hidden ones of the index too."""
    names = [row[0] for row in store.sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'search_index'")]
    rows = (row for name in names for row in store.sql(f"SELECT * FROM {name}"))
    return b"\n".join(_bytes(value) for row in rows for value in tuple(row))


def pages(connection: Connection, file: Path) -> bytes:
    """Return every page as it is in the clear, those that are free too."""
    copy = connect_plain(file)
    connection.backup(copy)
    copy.close()
    return file.read_bytes()


def decrypted(file: Path, payload: Payload) -> bytes:
    """Return every page of a store's file as SQLite sees it."""
    checker, count = PageChecker(payload), file.stat().st_size // PAGE_SIZE
    with file.open("rb") as source:
        return b"".join(checker.read(number, read_page(source, number))
                        for number in range(1, count + 1))


def connect_plain(file: Path) -> Connection:
    return Connection(str(file))


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


def words_of(data: bytes) -> Iterator[bytes]:
    """Yield what no one may find: the word as it was typed, and as the index writes it."""
    for word in (PLANTED, PLANTED.lower(), PLANTED.casefold()[:-1]):
        for coded in (word.encode(), word.encode("utf-16-le")):
            if coded in data:
                yield coded


