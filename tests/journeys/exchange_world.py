"""An organisation, its hub and its members in one process: real stores, real hub code."""

from __future__ import annotations

import random
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from fakes.carrier import InProcessTransport
from fakes.hub import RunningHub, start_hub
from fieldbook.core.clock import FixedClock
from fieldbook.desk.desk import Desk
from fieldbook.desk.keys import DeskKeys
from fieldbook.exchange.account import load_account, member_party
from fieldbook.exchange.attachments import Attached
from fieldbook.exchange.carriers.calls import HubCalls
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.connecting import carrier_to
from fieldbook.exchange.engine import Engine, Rooms
from fieldbook.exchange.joining import Joined, Newcomer, join
from fieldbook.exchange.lanes import InStore, here
from fieldbook.exchange.letters import Attachment, MessageLetter, decode_message
from fieldbook.exchange.mailboxes import Received
from fieldbook.exchange.outbox import Outbox, Outgoing
from fieldbook.exchange.protocol.owner import HubIdentity, check_proof, decode_owner_file, new_nonce
from fieldbook.exchange.publications import Publications
from fieldbook.exchange.report import ExchangeReport
from fieldbook.hub.state import Hub, open_hub
from fieldbook.library.importing import import_folder
from fieldbook.library.library import Library
from fieldbook.store.store import Store
from fieldbook.studio.publishing import Published, publish
from fieldbook.vault.sql import connect_in_memory

HUB_URL = "http://127.0.0.1:1"
Wrap = Callable[[Carrier], Carrier]
PHOTO = b"\xff\xd8photo" * 40_000


def new_store(clock: FixedClock, name: bytes = b"s") -> Store:
    """Return an empty store in memory."""
    return Store(connect_in_memory(), name.ljust(32, b"-"), clock=clock)


@dataclass
class Member:
    """A defender's vault, and what its rooms were told."""

    store: Store
    clock: FixedClock
    carrier: Callable[[], Carrier]
    states: list[tuple[str, str]] = field(default_factory=list)
    letters: list[MessageLetter] = field(default_factory=list)
    in_store: InStore = here
    connections: int = 1

    def __post_init__(self) -> None:
        self.library = Library(self.store)
        self.outbox = Outbox(self.store, self.clock, self._on_state)
        self.publications = Publications(self.store, self.library)

    def join(self, invite: str, name: str = "") -> Joined:
        """Join over a fresh carrier."""
        return join(self.store, self.library, lambda _: self.carrier(), invite, Newcomer(name),
                    clock=self.clock, in_store=self.in_store)

    def engine(self) -> Engine:
        """Return the engine of one exchange."""
        rooms = Rooms({"message": self._on_message}, self._on_state)
        return Engine(self.store, self.library, self.carrier(), member_party(self.store), rooms,
                      clock=self.clock, connections=self.connections, in_store=self.in_store)

    def exchange(self, **options: Any) -> ExchangeReport:
        """Run one exchange."""
        return self.engine().run(**options)

    def fetch(self, course: str, *languages: str) -> ExchangeReport:
        """Fetch languages of a course."""
        return self.engine().fetch(course, languages)

    def submit(self, ident: str, title: str, files: dict[str, bytes] | None = None,
               **document: Any) -> str:
        """Queue a submission with files; return the id in the outbox."""
        attachments = [Attachment(name, "application/octet-stream",
                                  self.store.blobs.add(BytesIO(data)).id)
                       for name, data in (files or {}).items()]
        return self.outbox.submit(ident, title, document, attachments)

    def state(self, subject: str) -> Outgoing:
        """Return how far something got."""
        found = self.outbox.of_subject(subject)
        assert found is not None
        return found

    def _on_state(self, item: Outgoing) -> None:
        self.states.append((item.subject, item.state))

    def _on_message(self, received: Received) -> None:
        self.letters.append(decode_message(received.body))


class World:
    """One organisation with one hub, on a clock that stands still."""

    def __init__(self, folder: Path, clock: FixedClock | None = None) -> None:
        self.folder = folder
        self.clock = clock or FixedClock()
        self.wrap: Wrap = lambda carrier: carrier
        self.seen: list[str] = []
        self.attached: list[Attached] = []
        self.desk_store = new_store(self.clock, b"desk")
        self.library = Library(self.desk_store)
        self.desk = Desk(self.desk_store, clock=self.clock, connect=self._desk_carrier,
                         meet=self._meet)
        self.organisation = self.desk.init("Justice Now", HUB_URL)
        self.hub: Hub = open_hub(folder / "hub", decode_owner_file(self.desk.owner_file()),
                                 clock=self.clock)

    def carrier(self, keys: DeskKeys | None = None) -> Carrier:
        """Return a carrier to the hub, with the faults of the moment."""
        transport = InProcessTransport(self.hub, self.seen)
        return self.wrap(HubCalls(transport, hub_key=self.hub.identity.key.public))

    def member(self, name: bytes = b"member") -> Member:
        """Return a new vault that has not joined."""
        return Member(new_store(self.clock, name), self.clock, self.carrier)

    def joined(self, name: str = "Amina") -> Member:
        """Return a new vault that has joined."""
        member = self.member(name.encode())
        member.join(self.desk.invite().text, name)
        return member

    def course(self, folder: Path) -> str:
        """Import a folder into the desk's library and return the course's id."""
        return import_folder(self.desk_store, folder).id

    def publish(self, course: str) -> Published:
        """Publish a course."""
        carrier = self.desk.carrier()
        try:
            return publish(self.desk_store, self.library, course, carrier,
                           self.desk.publishing_keys(), clock=self.clock)
        finally:
            carrier.close()

    def desk_exchange(self) -> ExchangeReport:
        """Run the desk's exchange."""
        return self.desk.exchange(self.library, Rooms(on_attached=self.attached.append))

    def _desk_carrier(self, keys: DeskKeys) -> Carrier:
        return self.carrier(keys)

    def _meet(self, address: str, secret: bytes) -> HubIdentity:
        nonce = new_nonce()
        identity = self.carrier().hub_info(nonce)
        check_proof(identity, secret, nonce)
        return identity

    def close(self) -> None:
        """Close the hub."""
        self.hub.close()


@contextmanager
def world(folder: Path, clock: FixedClock | None = None) -> Iterator[World]:
    """Make a world for a block."""
    made = World(folder, clock)
    try:
        yield made
    finally:
        made.close()


def free_port() -> int:
    """Return a port of this computer that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class RealWorld:
    """An organisation whose hub is a process of its own, over TLS with a certificate it made."""

    def __init__(self, folder: Path, *, tls: bool = True) -> None:
        self.clock = FixedClock(time.time_ns() // 1_000_000)
        self.desk_store = new_store(self.clock, b"desk")
        self.library = Library(self.desk_store)
        self.desk = Desk(self.desk_store, clock=self.clock)
        port = free_port()
        scheme = "https" if tls else "http"
        self.desk.init("Justice Now", f"{scheme}://127.0.0.1:{port}")
        owner: Any = SimpleNamespace(file=decode_owner_file(self.desk.owner_file()))
        self.hub: RunningHub = start_hub(folder, owner, tls=tls, arguments=("--port", str(port)))

    def member(self, name: bytes = b"member") -> Member:
        """Return a new vault; it connects as the application does."""
        store = new_store(self.clock, name)

        def carrier() -> Carrier:
            account = load_account(store)
            assert account is not None
            return carrier_to(account)

        return Member(store, self.clock, carrier)

    def publish(self, course: str) -> Published:
        """Publish a course."""
        carrier = self.desk.carrier()
        try:
            return publish(self.desk_store, self.library, course, carrier,
                           self.desk.publishing_keys(), clock=self.clock)
        finally:
            carrier.close()

    def close(self) -> None:
        """Stop the hub."""
        self.hub.stop()


LESSON = {"en": "Safe travel", "fr": "Voyager sans risque", "ar": "السفر الآمن"}


def write_course(folder: Path, lessons: int = 6, languages: tuple[str, ...] = ("en", "fr", "ar"),
                 picture_bytes: int = 90_000) -> Path:
    """Write a small course in Umbrella's layout: lessons, a checklist, one big picture."""
    source = random.Random(1)
    for language in languages:
        section = folder / language / "travel" / "basics"
        section.mkdir(parents=True)
        (folder / language / "travel" / ".category.yml").write_text(
            f"title: {LESSON[language]}\nindex: 1\n", encoding="utf-8")
        for number in range(lessons):
            text = " ".join(source.choice(LESSON[language].split()) for _ in range(300))
            (section / f"s_lesson-{number}.md").write_text(
                f"---\nindex: {number}\ntitle: {LESSON[language]} {number}\n---\n\n"
                f"# {LESSON[language]} {number}\n\n{text}\n\n![map](map.png)\n", encoding="utf-8")
        (section / "c_checklist.yml").write_text(
            f"title: {LESSON[language]}\nlist:\n- check: {LESSON[language]}\n", encoding="utf-8")
    pictures = folder / "en" / "travel" / "basics" / "map.png"
    pictures.write_bytes(b"\x89PNG\r\n\x1a\n" + source.randbytes(picture_bytes))
    return folder
