"""The organisation's side: its hub, its invites, its members, what came and how it was answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from fieldbook.core.clock import Clock, SystemClock, iso
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.crypto.age import HybridRecipient
from fieldbook.crypto.hashing import same, sha256
from fieldbook.crypto.signatures import SigningKey
from fieldbook.desk.errors import NotADesk
from fieldbook.desk.intake import Intake, Letter
from fieldbook.desk.keys import (
    DeskKeys,
    Organisation,
    change_keys,
    init,
    is_desk,
    load_keys,
    owner_file,
    publishing_keys,
)
from fieldbook.desk.members import Member, Members
from fieldbook.desk.shares import HeldShares
from fieldbook.exchange.account import Party
from fieldbook.exchange.attachments import Attached
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.carriers.https import HttpsCarrier, Route, meet_hub
from fieldbook.exchange.engine import Engine, Rooms
from fieldbook.exchange.errors import HubNotTrusted
from fieldbook.exchange.lanes import InStore, here
from fieldbook.exchange.mailboxes import Received
from fieldbook.exchange.notes import LOST, MANIFEST, get_note, notes_under, put_note
from fieldbook.exchange.outbox import Outbox
from fieldbook.exchange.protocol.bodies import encode_keys
from fieldbook.exchange.protocol.invite import (
    Invite,
    Role,
    encode_invite,
    hub_token,
    token_hash,
)
from fieldbook.exchange.protocol.owner import HubIdentity, OwnerCredential, hub_id_of
from fieldbook.exchange.report import ExchangeReport
from fieldbook.exchange.signing_keys import PublishingKeys
from fieldbook.library.library import Library
from fieldbook.store.store import Store

if TYPE_CHECKING:
    from fieldbook.exchange.repository import Repository

TYPES = ("enrol", "submission", "message", "receipt", "share")
DAY_SECONDS = 86_400
INVITE_DAYS = 14

Connect = Callable[[DeskKeys], Carrier]
Meet = Callable[[str, bytes], HubIdentity]


@dataclass(frozen=True)
class Invitation:
    """An invite to hand over: its text, and until when it works (epoch seconds)."""

    text: str
    expires: int


@dataclass(frozen=True)
class InboxLine:
    """One line of the inbox. received: ISO 8601. state: new, accepted, refused or answered.

    is_named: `sender` is a name that somebody gave; else it is the start of the member's id.
    """

    id: str
    kind: str
    sender: str
    received: str
    state: str
    title: str
    is_named: bool = True


def carrier_to_hub(keys: DeskKeys) -> Carrier:
    """Return the carrier to the organisation's hub, pinned to what the hub proved."""
    return HttpsCarrier(Route(keys.hubs, certificate=keys.certificate), hub_id=keys.hub_id,
                        hub_key=keys.hub_key)


class Desk:
    """What the desk's pages and commands ask for. Methods that use the network say so."""

    def __init__(self, store: Store, *, in_store: InStore = here, clock: Clock | None = None,
                 connect: Connect = carrier_to_hub, meet: Meet = meet_hub) -> None:
        """Made on the store's lane."""
        self._store = store
        self._in_store = in_store
        self._clock = clock or SystemClock()
        self._connect = connect
        self._meet = meet
        self.members = Members(store, self._clock)
        self.outbox = Outbox(store, self._clock)
        self.intake = Intake(store, self.members, self.outbox, self._clock)
        self.shares = HeldShares(store, self.members, self.outbox, self._clock)

    def exists(self) -> bool:
        """Tell whether this vault is a desk."""
        return is_desk(self._store)

    def init(self, name: str, hub_url: str) -> Organisation:
        """Make the organisation. Raises AlreadyADesk, AlreadyJoined."""
        return init(self._store, name, hub_url, self._clock)

    def owner_file(self) -> bytes:
        """Return the file that the hub is started with."""
        return owner_file(self._store)

    def publishing_keys(self) -> PublishingKeys:
        """Return what courses are published with."""
        return publishing_keys(self._store)

    def carrier(self) -> Carrier:
        """Return a carrier to the hub, which proves itself at the first contact (network).

        The caller closes it. Raises HubNotProven, HubNotTrusted, and the carrier's errors.
        """
        keys = self._in_store(lambda: load_keys(self._store))
        if not keys.hub_key:
            keys = self._prove(keys)
        return self._connect(keys)

    def invite(self, role: Role = "defender", days: int = INVITE_DAYS) -> Invitation:
        """Make an invite that works once, and register it at the hub (network).

        What the newcomer will need first, the root and the keys, is brought to the hub before.
        """
        carrier = self.carrier()
        try:
            keys = self._in_store(lambda: load_keys(self._store))
            self._push(carrier, keys, never)
            expires = self._clock.now_ms() // 1000 + days * DAY_SECONDS
            token = self._in_store(lambda: self.members.new_token(role, expires))
            root = self._register(carrier, keys, token, expires)
        finally:
            carrier.close()
        return Invitation(encode_invite(Invite(
            hubs=keys.hubs, hub_id=keys.hub_id, certificate=keys.certificate, root=sha256(root),
            token=token, expires=expires, role=role)), expires)

    def exchange(self, library: Library, rooms: Rooms | None = None, *,
                 progress: Progress = silent, cancelled: IsCancelled = never,
                 dry_run: bool = False) -> ExchangeReport:
        """Publish what waits, take in what came, send what was decided (network).

        `rooms`: who else wants to hear of what moves.
        """
        if dry_run:
            carrier = self._connect(self._in_store(lambda: load_keys(self._store)))
        else:
            carrier = self.carrier()
        try:
            keys = self._in_store(lambda: load_keys(self._store))
            engine = self.engine(library, carrier, keys, rooms or Rooms())
            if not dry_run:
                self._push(carrier, keys, cancelled)
            report = engine.run(progress, cancelled, dry_run)
            if self._in_store(lambda: get_note(self._store, LOST)) is not None and not dry_run:
                self._push(carrier, keys, cancelled)
            return report
        finally:
            carrier.close()

    def engine(self, library: Library, carrier: Carrier, keys: DeskKeys, rooms: Rooms) -> Engine:
        """Return the exchange of the desk: its own letters go to the intake first."""
        def attached(one: Attached) -> None:
            self.intake.attach(one)
            rooms.on_attached(one)

        def enrol(received: Received) -> None:
            self.members.enrol(received)

        def share(received: Received) -> None:
            self.shares.take(received, keys.identities)

        def restored() -> None:
            self.intake.repeat_receipts()
            self.shares.repeat_receipts()
            manifests = notes_under(self._store, MANIFEST).values()
            self._repository(keys).send_again([encode_keys(keys.published()), *manifests])
            put_note(self._store, LOST, b"1")

        own = {"enrol": enrol, "share": share, "submission": self.intake.take_submission,
               "message": self.intake.take_message}
        return Engine(self._store, library, carrier, self.party(keys),
                      replace(rooms, handlers={**rooms.handlers, **own}, on_attached=attached,
                              on_restored=restored),
                      in_store=self._in_store, clock=self._clock)

    def party(self, keys: DeskKeys) -> Party:
        """Return the desk's side of the exchange."""
        owner = OwnerCredential(keys.owner_key)

        def recipients(mailbox: bytes) -> list[HybridRecipient]:
            member = self.members.by_mailbox(mailbox)
            if member is None:
                raise NotADesk
            return [HybridRecipient.parse(member.recipient)]

        def mailbox_of(sender: bytes) -> bytes | None:
            member = self.members.by_signing(sender)
            return bytes.fromhex(member.mailbox) if member else None

        return Party(
            hub_id=keys.hub_id, hub_key=keys.hub_key, mailbox=keys.inbox, reader=keys.reader,
            signing=SigningKey(keys.signing), identities=keys.identities, types=TYPES,
            signers=None, organisation=None, follows=False, keeps_copies=False, inbox=keys.inbox,
            writer=lambda _: owner, recipients=recipients, mailbox_of=mailbox_of)

    def inbox(self) -> list[InboxLine]:
        """Return what came, newest first."""
        members = {one.id: one for one in self.members.all()}
        return [InboxLine(one.id, one.kind, _called(members.get(one.member)), iso(one.received),
                          one.state, one.title, _is_named(members.get(one.member)))
                for one in self.intake.all()]

    def show(self, letter: str) -> dict[str, Any]:
        """Return one letter with its document, attachments and replies. Raises NoSuchLetter."""
        found = self.intake.get(letter)
        member = self.members.get(found.member)
        line = {"id": found.id, "kind": found.kind, "from": _called(member),
                "is_named": _is_named(member), "received": iso(found.received),
                "state": found.state, "title": found.title}
        replies = [{"id": one["id"], "text": one["text"], "sent": iso(one["created"])}
                   for one in self.intake.replies(letter)]
        return {**line, "letter": found.letter, "thread": found.thread, "subject": found.subject,
                "text": found.text, "document": found.document, "why": found.why,
                "attachments": found.attachments, "replies": replies}

    def accept(self, letter: str) -> Letter:
        """Accept a submission; the receipt goes with the next exchange."""
        return self.intake.accept(letter)

    def refuse(self, letter: str, why: str) -> Letter:
        """Refuse a submission and say why."""
        return self.intake.refuse(letter, why)

    def reply(self, letter: str, text: str) -> str:
        """Answer a letter; return the message's id."""
        return self.intake.reply(letter, text)

    def keys_shown(self) -> dict[Literal["current", "next", "recovery", "signing"], str]:
        """Return the public keys."""
        published = load_keys(self._store).published()
        return {"current": published.current, "next": published.next,
                "recovery": published.recovery, "signing": published.signing}

    def _prove(self, keys: DeskKeys) -> DeskKeys:
        """Have the hub show that it holds the owner file's secret, and remember it by its keys."""
        identity = self._meet(keys.hubs[0], keys.hub_secret)
        key = bytes.fromhex(identity.hub_key)
        if keys.hub_id and not same(keys.hub_id, hub_id_of(key)):
            raise HubNotTrusted(part="identity")
        changes = {"hub_key": key, "hub_id": hub_id_of(key),
                   "certificate": bytes.fromhex(identity.certificate_sha256)}
        return self._in_store(lambda: change_keys(self._store, changes))

    def _push(self, carrier: Carrier, keys: DeskKeys, cancelled: IsCancelled) -> None:
        from fieldbook.exchange.repository import push

        repository = self._repository(keys)
        self._in_store(repository.renew)
        push(repository, carrier, keys.owner_key, self._in_store, cancelled)

    def _register(self, carrier: Carrier, keys: DeskKeys, token: bytes, expires: int) -> bytes:
        """Tell the hub of a token; return the first root, which the invite pins.

        A token that nobody will be given, because this failed, is forgotten.
        """
        try:
            carrier.register_invite(token_hash(hub_token(token)), expires, keys.owner_key)
        except BaseException:
            self._in_store(lambda: self.members.forget(token))
            raise
        return self._in_store(lambda: self._registered(keys, token))

    def _registered(self, keys: DeskKeys, token: bytes) -> bytes:
        self.members.registered(token)
        return self._repository(keys).first_root()

    def _repository(self, keys: DeskKeys) -> Repository:
        from fieldbook.exchange.repository import Repository  # loads TUF, which takes its time

        return Repository(self._store, keys.online, self._clock)


def _called(member: Member | None) -> str:
    return member.called if member is not None else ""


def _is_named(member: Member | None) -> bool:
    return member is not None and bool(member.name)
