"""One exchange, from first request to last: what is urgent and small goes first.

The network is used in the thread that calls `run`; the store in its own lane, and only between two
requests. Stopped or cut at any point, nothing is lost, and the next run goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from time import monotonic

from fieldbook.core.background import drain
from fieldbook.core.clock import Clock, SystemClock
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.exchange.account import Party
from fieldbook.exchange.attachments import Attached, AttachmentRoom, Incoming, OnAttached
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.changes import queue_changes_sliced
from fieldbook.exchange.errors import NotOnHub
from fieldbook.exchange.fetching import Fetcher
from fieldbook.exchange.lanes import InStore, here
from fieldbook.exchange.mailboxes import Handlers, Mailroom, OnRestored, unmoved
from fieldbook.exchange.outbox import Outbox, StateListener, deaf
from fieldbook.exchange.parting import give_up_copies
from fieldbook.exchange.publications import Publications
from fieldbook.exchange.receiving import Receiver
from fieldbook.exchange.refusals import ContentDamaged, PublicationsRefused
from fieldbook.exchange.report import ExchangeReport, Finding, Moved, Waits
from fieldbook.exchange.sealing import Sealer
from fieldbook.exchange.sending import SealedFile, Sender
from fieldbook.exchange.spool import Spool, sweep_all
from fieldbook.library.errors import ContentRefused
from fieldbook.library.library import Library
from fieldbook.store.store import Store

CONNECTIONS = 4
PLEDGED = "changes"


def unattached(attached: Attached) -> None:
    """Hear of an attachment and do nothing."""


@dataclass(frozen=True)
class Rooms:
    """Who deals with what: all of these are called on the store's lane, inside a transaction."""

    handlers: Handlers = field(default_factory=dict)
    on_state: StateListener = deaf
    on_attached: OnAttached = unattached
    on_restored: OnRestored = unmoved


class Engine:
    """Exchanges with one hub over one carrier, for one party. `report` tells how far it got."""

    def __init__(self, store: Store, library: Library, carrier: Carrier, party: Party,
                 rooms: Rooms, *, in_store: InStore = here, clock: Clock | None = None,
                 connections: int = CONNECTIONS) -> None:
        """`connections`: 1 to 8, how many files are fetched at a time."""
        clock = clock or SystemClock()
        self.report = ExchangeReport()
        self._store = store
        self._spool = Spool(store)
        self._party = party
        self._carrier = carrier
        self._in_store = in_store
        self._outbox = Outbox(store, clock, rooms.on_state)
        self._publications = Publications(store, library)
        self._sender = Sender(store, self._outbox, Sealer(store, party, in_store, clock),
                              party, carrier, in_store)
        self._attachments = AttachmentRoom(store, carrier, in_store, rooms.on_attached)
        self._mailroom = Mailroom(store, self._outbox, party, rooms.handlers, clock,
                                  rooms.on_restored)
        self._receiver = Receiver(self._mailroom, self._outbox, self._attachments, party, carrier,
                                  in_store)
        self._clock = clock
        self._fetcher = Fetcher(store, self._publications, carrier, in_store, connections)

    def run(self, progress: Progress = silent, cancelled: IsCancelled = never,
            dry_run: bool = False) -> ExchangeReport:
        """Exchange everything; with `dry_run` only tell what would go, without any request.

        Progress in bytes of attachments and courses. Raises Cancelled, and the carrier's errors
        when the connection fails; `report` holds what was done by then, and a repeat is harmless.
        """
        with self._measured():
            if dry_run:
                return self.report
            self._in_store(self._spool.drop_orphans)
            sweep_all(self._spool, self._in_store)
            self._send(cancelled)
            self._receive(cancelled)
            if self._party.keeps_copies:
                drain(self._in_store(partial(queue_changes_sliced, self._store, self._outbox,
                                             self._party.mailbox)))
            self._send(cancelled)
            self._send_files(progress, cancelled)
            self._fetch_attachments(progress, cancelled)
            if self._party.follows:
                self._refresh(cancelled)
                self._fetch(progress, cancelled)
        return self.report

    def fetch(self, collection: str, languages: Sequence[str] = (), progress: Progress = silent,
              cancelled: IsCancelled = never) -> ExchangeReport:
        """Bring the list of courses up to date and fetch languages of one (none named: all).

        Raises UnknownCourse, LanguageNotPublished, Cancelled, and the carrier's errors.
        """
        with self._measured():
            self._refresh(cancelled)
            self._in_store(partial(self._publications.choose, collection, languages))
            self._fetch(progress, cancelled)
        return self.report

    def give_up_copies(self, cancelled: IsCancelled = never) -> ExchangeReport:
        """Have the hub drop the own changes that it keeps; what came meanwhile is taken in.

        Raises Cancelled, and the carrier's errors; a repeat goes on from there.
        """
        with self._measured():
            self._in_store(partial(give_up_copies, self._store))
            self._receive(cancelled)
        return self.report

    @contextmanager
    def _measured(self) -> Iterator[None]:
        """Fill in what it cost and what waits, also when the exchange breaks off."""
        begun, traffic = monotonic(), self._carrier.traffic
        before = traffic.bytes_up, traffic.bytes_down, traffic.requests
        try:
            yield
        finally:
            report = self.report
            report.bytes_up += traffic.bytes_up - before[0]
            report.bytes_down += traffic.bytes_down - before[1]
            report.requests += traffic.requests - before[2]
            report.seconds += monotonic() - begun
            report.findings += self._mailroom.findings
            self._mailroom.findings.clear()
            report.waiting = self._in_store(self._waiting)
            report.fetched = self._fetcher.items
            report.content_as_of = self._in_store(self._publications.content_as_of)

    def _send(self, cancelled: IsCancelled) -> None:
        for item in self._sender.send_packets(cancelled):
            self.report.sent.append(Moved(item.type, item.subject or item.id, item.size))
        self.report.findings += self._sender.findings
        self._sender.findings.clear()

    def _receive(self, cancelled: IsCancelled) -> None:
        for moved in self._receiver.receive(cancelled):
            if moved.type != PLEDGED:
                self.report.received.append(moved)

    def _send_files(self, progress: Progress, cancelled: IsCancelled) -> None:
        self._sender.find_lost(cancelled)
        self.report.findings += self._sender.findings
        self._sender.findings.clear()
        files: list[SealedFile] = self._in_store(self._sender.files)
        total, done = sum(file.size for file in files), 0
        for file in files:
            stop_if(cancelled)
            self._sender.send_file(file, _shifted(progress, done, total), cancelled)
            sweep_all(self._spool, self._in_store)
            done += file.size
            self.report.sent.append(Moved("attachment", file.sha256.hex(), file.size))

    def _fetch_attachments(self, progress: Progress, cancelled: IsCancelled) -> None:
        expected: list[Incoming] = self._in_store(self._attachments.expected)
        total, done = sum(one.pointer.size for one in expected), 0
        for one in expected:
            stop_if(cancelled)
            if self._attachments.fetch(one, _shifted(progress, done, total), cancelled):
                self.report.received.append(Moved("attachment", one.packet, one.pointer.size))
            sweep_all(self._spool, self._in_store)
            done += one.pointer.size

    def _refresh(self, cancelled: IsCancelled) -> None:
        """Bring the catalogue up to date; what does not hold is told, and what is here stays."""
        from fieldbook.exchange.refreshing import Refresher  # loads TUF, which takes its time

        refresher = Refresher(self._store, self._publications, self._carrier, self._in_store,
                              self._clock)
        try:
            self.report.findings += refresher.refresh(cancelled)
        except (PublicationsRefused, ContentRefused) as error:
            self.report.findings.append(Finding(error.kind, error.facts))

    def _fetch(self, progress: Progress, cancelled: IsCancelled) -> None:
        try:
            self._fetcher.fetch(progress, cancelled)
        except (ContentDamaged, ContentRefused) as error:
            self.report.findings.append(Finding(error.kind, error.facts))
        except NotOnHub:
            self.report.findings.append(Finding("content-missing"))

    def _waiting(self) -> list[Waits]:
        found = [Waits(item.type, item.subject or item.id,
                       "hub" if item.sent is None else "attachments", item.total)
                 for item in self._outbox.waiting()]
        found += [Waits("attachment", one.packet, "hub", one.pointer.size)
                  for one in self._attachments.expected()]
        return found + [Waits("course", one.collection, "hub", one.pack.size)
                        for one in self._publications.needed()]


def _shifted(progress: Progress, done: int, total: int) -> Progress:
    """Return a progress that counts on from `done` bytes of `total`."""
    def tell(part: int, _: int) -> None:
        progress(done + part, total)
    return tell
