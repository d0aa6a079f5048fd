"""Joins the domains to the exchange: what leaves, what comes, and what that means here.

The exchange knows packets; casework and messages know nothing of packets. This module hands one to
the other. Methods that use the network say so; they may run on any thread, and visit the store
through `in_store`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from fieldbook.casework.casework import Casework
from fieldbook.casework.model import Sent, Submission
from fieldbook.core.background import drain
from fieldbook.core.clock import Clock, iso
from fieldbook.core.events import Changed, Events, ExchangeFinished
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.desk.desk import Desk
from fieldbook.desk.intake import REPLY
from fieldbook.desk.keys import load_keys
from fieldbook.exchange.account import Account, Party, load_account, member_party, party_of
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.carriers.https import carrier_for
from fieldbook.exchange.connecting import carrier_to
from fieldbook.exchange.engine import Engine, Rooms
from fieldbook.exchange.entrusting import SHARE, Entrusted, Entrusting
from fieldbook.exchange.joining import Joined, Newcomer, join
from fieldbook.exchange.lanes import InStore
from fieldbook.exchange.letters import Attachment, decode_message
from fieldbook.exchange.mailboxes import Received
from fieldbook.exchange.notes import LOST, get_note, put_note
from fieldbook.exchange.outbox import Outbox, Outgoing
from fieldbook.exchange.parting import kept_receipts
from fieldbook.exchange.protocol.invite import Invite
from fieldbook.exchange.publications import Publications
from fieldbook.exchange.refusals import NotJoined, NotOutgoing
from fieldbook.exchange.report import ExchangeReport, Moved, Waits
from fieldbook.exchange.spool import Spool
from fieldbook.library.library import Library
from fieldbook.messages.messages import Message, Messages
from fieldbook.store.store import Store
from fieldbook.studio.publishing import Published, publish, publish_again

LAST_RUN = "last-exchange"
ORGANISATION_PEER = "organisation"
FEW = 10
"""So many titles are asked for one by one."""


@dataclass(frozen=True, slots=True)
class Going:
    """One thing that leaves, in words for people. `since` as in the outbox.

    size: bytes that leave, attachments with it; 0 once it is not kept for sending any more.
    """

    id: str
    type: str
    subject: str
    title: str
    size: int
    state: str
    since: int
    why: str


@dataclass(frozen=True, slots=True)
class Report:
    """What one exchange did, with titles instead of ids where there are any."""

    report: ExchangeReport
    waiting: list[Going] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Return what the command line prints."""
        report = self.report
        return {
            "sent": [_moved(one) for one in report.sent],
            "received": [_moved(one) for one in report.received],
            "waiting": [_waits(one) for one in report.waiting],
            "findings": [{"kind": one.kind, **one.facts} for one in report.findings],
            "bytes_up": report.bytes_up, "bytes_down": report.bytes_down,
            "requests": report.requests, "seconds": round(report.seconds, 3),
            "fetched": report.fetched,
            "content_as_of": iso(report.content_as_of) if report.content_as_of else None}


@dataclass(frozen=True, slots=True)
class House:
    """The rooms that correspond. `in_store` runs a job where the store lives, and waits."""

    store: Store
    library: Library
    casework: Casework
    messages: Messages
    desk: Desk
    events: Events
    clock: Clock
    in_store: InStore


class Correspondence:
    """What a session can do with the organisation."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._store = house.store
        self._clock = house.clock
        self.outbox = Outbox(house.store, house.clock, self._on_state)
        self._entrusting = Entrusting(house.store, self.outbox, house.clock)
        self.publications = Publications(house.store, house.library)
        self.connect: Callable[[Invite], Carrier] = carrier_for
        self.carrier: Callable[[Account], Carrier] = carrier_to

    # Who we are

    def role(self) -> str | None:
        """Return the role in the organisation; None before joining."""
        if self._house.desk.exists():
            return "desk"
        account = load_account(self._store)
        return account.role if account is not None and account.joined else None

    def organisation(self) -> str:
        """Return the organisation's name; "" before joining."""
        if self._house.desk.exists():
            return str(load_keys(self._store).name)
        account = load_account(self._store)
        return account.organisation.name if account is not None and account.joined else ""

    def join(self, invite: str, *, name: str = "", progress: Progress = silent,
             cancelled: IsCancelled = never) -> Joined:
        """Join with an invite; uses the network. Raises what `exchange.joining.join` raises."""
        house = self._house
        settings = house.store.settings
        language = house.in_store(lambda: str(settings.get("language", "en")))
        joined = join(self._store, house.library, self.connect, invite.strip(),
                      Newcomer(name=name, language=language), in_store=house.in_store,
                      clock=self._clock, progress=progress, cancelled=cancelled)
        self._tell_all_changed()
        return joined

    # What leaves

    def send_submission(self, submission: Submission) -> Sent:
        """Queue a submission; it is sealed with the next exchange. Raises NotJoined."""
        member_party(self._store)
        attachments = [Attachment(one.name, one.media_type, one.blob)
                       for one in submission.attachments]
        with self._store.transaction():
            item = self.outbox.submit(submission.id, submission.title, submission.document,
                                      attachments)
            return self._house.casework.record_sent(submission, item)

    def send_message(self, text: str, kind: str = "other", *, thread: str = "") -> Message:
        """Queue a message for the organisation. Raises NotJoined, EmptyMessage, UnknownKind."""
        member_party(self._store)
        messages = self._house.messages
        with self._store.transaction():
            written = messages.write(text, kind, thread=thread, peer=ORGANISATION_PEER)
            self.outbox.send_message(written.id, thread=written.thread, kind=kind, text=text,
                                     about=written.about)
        return messages.get(written.id)

    def can_entrust(self) -> bool:
        """Tell whether the organisation can be given a share of the way back into this vault."""
        account = load_account(self._store)
        return account is not None and account.joined and bool(account.keys)

    def entrust_share(self, words: str, *, need: int, of: int, name: str = "") -> Going:
        """Seal one of `of` recovery shares for the organisation; it leaves with the next exchange.

        The words are kept nowhere here. `name`: how the organisation shall call whoever it belongs
        to; "": as on joining. Raises NotJoined, ShareDamaged, ShareAlone.
        """
        party = member_party(self._store)
        item = self._entrusting.entrust(party, words, need=need, of=of, name=name)
        self._house.events.publish(Changed(SHARE))
        return _in_words(self._store, [item])[0]

    def entrusted(self) -> Entrusted | None:
        """Return how far the share got that the organisation was given last; None: it has none."""
        return self._entrusting.state()

    def outgoing(self) -> list[Going]:
        """Return what left or shall leave, newest first."""
        return _in_words(self._store, self.outbox.all())

    def waiting(self) -> list[Going]:
        """Return what `outgoing` shows and has not wholly left; quick, however much has."""
        return _in_words(self._store, self.outbox.unfinished())

    def withdraw(self, one: str) -> Going:
        """Take back what waits, as `withdraw_sliced` does, without giving way to others."""
        answer: Going = drain(self.withdraw_sliced(one))
        return answer

    def withdraw_sliced(self, one: str) -> Generator[None, None, Going]:
        """Take back what waits; what it was made of is a draft again. Returns what it was.

        `one`: its id in the outbox, or the id of the submission or message. What was sealed of it
        is erased. Raises NotOutgoing, and UnderWay once a byte of it may have left.
        """
        found = self.outbox.get(one) or self.outbox.of_subject(one)
        if found is None:
            raise NotOutgoing(id=one)
        going = _in_words(self._store, [found])[0]
        with self._store.transaction():
            self.outbox.withdraw(found.id)
            if found.type == "submission":
                self._house.casework.take_back(found.subject)
            elif found.type == "message" and not self._house.desk.intake.take_back(found.subject):
                self._house.messages.take_back(found.subject)
        spool = Spool(self._store)
        while spool.sweep():
            yield
        self._house.events.publish(Changed(found.type))
        return going

    def status(self) -> dict[str, Any]:
        """Return where things stand, without any request."""
        last = get_note(self._store, LAST_RUN)
        as_of = self.publications.content_as_of()
        return {"organisation": self.organisation(), "role": self.role(),
                "last_exchange": iso(int(last)) if last else None,
                "content_as_of": iso(as_of) if as_of else None,
                "waiting": [{**asdict(one), "since": iso(one.since)}
                            for one in self.waiting()]}

    # The exchange

    def choose(self, course: str, languages: Sequence[str] | None = None) -> None:
        """Mark a course for fetching. Raises UnknownCourse, LanguageNotPublished."""
        self.publications.choose(course, languages or ())

    def fetch(self, course: str, languages: Sequence[str] | None = None, *,
              progress: Progress = silent, cancelled: IsCancelled = never) -> Report:
        """Fetch a course now; uses the network."""
        return self._with_engine(
            lambda engine: engine.fetch(course, languages or (), progress, cancelled))

    def run(self, *, progress: Progress = silent, cancelled: IsCancelled = never,
            dry_run: bool = False) -> Report:
        """Send what waits, take what came; uses the network unless `dry_run`. Raises NotJoined."""
        house = self._house
        if house.in_store(house.desk.exists):
            report = house.desk.exchange(
                house.library, progress=progress, cancelled=cancelled, dry_run=dry_run)
            if not dry_run:
                _publish_again(house, progress, cancelled)
            return self.finish(report)
        return self._with_engine(lambda engine: engine.run(progress, cancelled, dry_run))

    def publish(self, course: str, *, progress: Progress = silent,
                cancelled: IsCancelled = never) -> Published:
        """Sign a course and bring it to the hub; uses the network. Raises NotADesk.

        Raises what `studio.publishing.publish` raises.
        """
        house = self._house
        keys = house.in_store(house.desk.publishing_keys)
        carrier = house.desk.carrier()
        try:
            published = publish(self._store, house.library, course, carrier, keys,
                                in_store=house.in_store, clock=self._clock, progress=progress,
                                cancelled=cancelled)
        finally:
            carrier.close()
        self._tell_all_changed()
        return published

    def give_up_copies(self, cancelled: IsCancelled = never) -> Report:
        """Have the hub drop the own changes that it keeps; uses the network. Raises NotJoined.

        The next exchange sends anew what is here then.
        """
        return self._with_engine(lambda engine: engine.give_up_copies(cancelled))

    def finish(self, report: ExchangeReport) -> Report:
        """Note that an exchange ended, tell the pages, and return its report."""
        def note() -> list[Going]:
            put_note(self._store, LAST_RUN, str(self._clock.now_ms()).encode())
            return self.waiting()

        waiting = self._house.in_store(note)
        self._house.events.publish(ExchangeFinished(len(report.sent), len(report.received)))
        self._tell_all_changed()
        return Report(report, waiting)

    def _with_engine(self, work: Callable[[Engine], ExchangeReport]) -> Report:
        house = self._house
        account, party = house.in_store(self._membership)
        carrier = self.carrier(account)
        rooms = Rooms({"message": self._on_message}, self._on_state)
        try:
            engine = Engine(self._store, house.library, carrier, party, rooms,
                            in_store=house.in_store, clock=self._clock)
            return self.finish(work(engine))
        finally:
            carrier.close()

    def _membership(self) -> tuple[Account, Party]:
        account = load_account(self._store)
        if account is None or not account.joined:
            raise NotJoined
        return account, party_of(account)

    def _tell_all_changed(self) -> None:
        self._house.events.publish(Changed("*"))

    def catch_up(self, subjects: Iterable[str]) -> None:
        """Take note of what came for submissions and messages while they were away."""
        wanted = list(subjects)
        for one in kept_receipts(self._store, wanted):
            self.outbox.receipt(one.packet, one.status, one.day, one.why)
        for subject in wanted:
            if any(one.direction == "in" for one in self._house.messages.about(subject)):
                self.outbox.answered(subject)

    # What comes; called on the store's lane, inside a transaction

    def _on_message(self, received: Received) -> None:
        letter = decode_message(received.body)
        self._house.messages.receive(
            message=letter.id, thread=letter.thread, kind=letter.kind, text=letter.text,
            peer=ORGANISATION_PEER, about=letter.about)
        if letter.about:
            self.outbox.answered(letter.about)

    def _on_state(self, item: Outgoing) -> None:
        """Keep the state beside the submission or message, unless that was erased meanwhile."""
        if item.type == SHARE:
            return
        if self._store.records.get(item.type, item.subject, deleted=True) is None:
            return
        if item.type == "submission":
            self._house.casework.set_state(item.subject, item.state, item.since, item.why)
        elif item.type == "message":
            self._house.messages.set_state(item.subject, item.state, item.since)


def _publish_again(house: House, progress: Progress, cancelled: IsCancelled) -> None:
    """Bring courses to a hub that was restored, if it was."""
    if house.in_store(lambda: get_note(house.store, LOST)) is None:
        return
    keys = house.in_store(house.desk.publishing_keys)
    carrier = house.desk.carrier()
    try:
        publish_again(house.store, house.library, carrier, keys, in_store=house.in_store,
                      progress=progress, cancelled=cancelled)
    finally:
        carrier.close()


def _in_words(store: Store, items: Sequence[Outgoing]) -> list[Going]:
    titles = _titles(store, {item.type for item in items}) if len(items) > FEW else {}
    return [Going(item.id, item.type, item.subject,
                  titles[item.subject] if item.subject in titles else _title(store, item),
                  item.total, item.state, item.since, item.why) for item in items]


def _titles(store: Store, types: set[str]) -> dict[str, str]:
    """Return titles by subject, asked for in one go: many small questions take long."""
    return {one["id"]: TITLES[kind](one) for kind in types & TITLES.keys()
            for one in store.records.all(kind)}


def _title(store: Store, item: Outgoing) -> str:
    if item.type not in TITLES:
        return ""
    found = store.records.get(item.type, item.subject) or store.records.get(REPLY, item.subject)
    return TITLES[item.type](found or {})


def _first_line(message: Mapping[str, Any]) -> str:
    text = str(message.get("text", "")).strip()
    return text.splitlines()[0][:80] if text else ""


TITLES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "submission": lambda one: str(one.get("title", "")), "message": _first_line}


def _moved(one: Moved) -> dict[str, Any]:
    return {"type": one.type, "id": one.id, "bytes": one.bytes}


def _waits(one: Waits) -> dict[str, Any]:
    return {"type": one.type, "id": one.id, "reason": one.reason, "bytes": one.bytes}
