"""Coming in with an invite: pinned hub, verified root, the organisation's keys, then the mailbox.

Secrets are kept before they are used, so that a joining that was cut goes on with the same ones. An
invite that is refused leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from fieldbook.core.clock import Clock, SystemClock
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.hashing import same, sha256
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.account import (
    ACCOUNT,
    Account,
    account_of,
    change_account,
    load_account,
    party_of,
    save_account,
)
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import (
    CarrierError,
    HubNotTrusted,
    InviteExpired,
    InviteRevoked,
    InviteUnknown,
    InviteUsed,
)
from fieldbook.exchange.lanes import InStore, here
from fieldbook.exchange.outbox import Outbox
from fieldbook.exchange.protocol.bodies import EnrolRequest, encode_enrolment
from fieldbook.exchange.protocol.invite import Invite, decode_invite, hub_token, token_hash
from fieldbook.exchange.protocol.owner import hub_id_of
from fieldbook.exchange.publications import Publications
from fieldbook.exchange.refusals import AlreadyJoined, PublicationsMismatch, PublicationsMissing
from fieldbook.exchange.sealing import Sealer
from fieldbook.exchange.sending import Sender
from fieldbook.library.library import Library
from fieldbook.store.store import Store

FIRST_ROOT, ROOT_LIMIT = "1.root.json", 512_000
STEPS = 5
DESK = "desk.keys"
"""Name of the secret by which a vault is an organisation's desk."""

FINAL = (InviteUsed, InviteExpired, InviteRevoked, InviteUnknown)
"""The hub's answers after which this invite never works."""

Connect = Callable[[Invite], Carrier]


@dataclass(frozen=True)
class Joined:
    """Where this vault belongs now, and as what."""

    organisation: str
    role: str


@dataclass(frozen=True)
class Newcomer:
    """What the organisation may know of whoever joins: a name to be called by, a language."""

    name: str = ""
    language: str = ""


def join(store: Store, library: Library, connect: Connect, text: str,
         newcomer: Newcomer | None = None, *, in_store: InStore = here, clock: Clock | None = None,
         progress: Progress = silent, cancelled: IsCancelled = never) -> Joined:
    """Join with the text of an invite. Progress in steps.

    Raises InviteDamaged, InviteTooNew, InviteExpired, InviteUsed, InviteRevoked, InviteUnknown,
    AlreadyJoined, PublicationsRefused, Cancelled and the carrier's errors. After any of them the
    vault is as it was, or the same invite goes on where it stopped.
    """
    clock = clock or SystemClock()
    invite = decode_invite(text)
    invite.check(clock.now_ms() // 1000)
    account = in_store(lambda: _begin(store, invite))
    carrier = connect(invite)
    joining = _Joining(store, library, carrier, in_store, clock)
    try:
        return joining.run(account, newcomer or Newcomer(), progress, cancelled)
    except FINAL:
        in_store(lambda: store.secrets.remove(ACCOUNT))
        raise
    finally:
        carrier.close()


class _Joining:
    """One attempt over one carrier."""

    def __init__(self, store: Store, library: Library, carrier: Carrier, in_store: InStore,
                 clock: Clock) -> None:
        self._store = store
        self._carrier = carrier
        self._in_store = in_store
        self._clock = clock
        self._publications = Publications(store, library)

    def run(self, account: Account, newcomer: Newcomer, progress: Progress,
            cancelled: IsCancelled) -> Joined:
        account = self._meet(account)
        progress(1, STEPS)
        stop_if(cancelled)
        self._pin_root(account)
        progress(2, STEPS)
        self._refresh(cancelled)
        progress(3, STEPS)
        stop_if(cancelled)
        self._carrier.enrol(hub_token(account.token), account.mailbox, account.reader.hash,
                            account.writer.hash)
        progress(4, STEPS)
        account = self._in_store(partial(self._settle, newcomer))
        self._introduce(account)
        progress(STEPS, STEPS)
        return Joined(account.organisation.name, account.role)

    def _meet(self, account: Account) -> Account:
        """Learn the hub's key, which the invite names by its hash."""
        key = bytes.fromhex(self._carrier.hub_info().hub_key)
        if not same(hub_id_of(key), account.hub_id):
            raise HubNotTrusted(part="identity")
        return self._in_store(lambda: change_account(self._store, {"hub_key": key}))

    def _pin_root(self, account: Account) -> None:
        """Take the one root that the invite names by its hash."""
        if "root" in self._in_store(self._publications.kept):
            return
        root = self._carrier.get_tuf(FIRST_ROOT, ROOT_LIMIT)
        if root is None:
            raise PublicationsMissing(role="root")
        if not same(sha256(root), account.root):
            raise PublicationsMismatch(role="root")
        self._in_store(lambda: self._publications.keep("root", 1, root))

    def _refresh(self, cancelled: IsCancelled) -> None:
        from fieldbook.exchange.refreshing import Refresher  # loads TUF, which takes its time

        Refresher(self._store, self._publications, self._carrier, self._in_store,
                  self._clock).refresh(cancelled)

    def _settle(self, newcomer: Newcomer) -> Account:
        """Be a member, and queue the letter that says so, in one transaction."""
        with self._store.transaction():
            account = change_account(self._store, {"joined": True})
            own = HybridIdentity.from_seed(account.seed)
            request = EnrolRequest(
                invite=token_hash(hub_token(account.token)), mailbox=account.mailbox,
                signing=SigningKey(account.signing).public, recipient=str(own.recipient),
                name=newcomer.name, language=newcomer.language)
            Outbox(self._store, self._clock).put(
                "enrol", encode_enrolment(request, account.token))
            return change_account(self._store, {"token": b""})

    def _introduce(self, account: Account) -> None:
        """Send the letter now; when that fails it goes with the next exchange."""
        party = party_of(account)
        sealer = Sealer(self._store, party, self._in_store, self._clock)
        sender = Sender(self._store, Outbox(self._store, self._clock), sealer, party,
                        self._carrier, self._in_store)
        with suppress(CarrierError):
            for _ in sender.send_packets(never):
                continue


def _begin(store: Store, invite: Invite) -> Account:
    """Return the account that this invite began, or begin one. Raises AlreadyJoined."""
    with store.transaction():
        account = load_account(store)
        if store.secrets.get(DESK) is not None or (account is not None and account.joined):
            raise AlreadyJoined
        begun, account = account, account_of(invite, account)
        if account != begun:
            for table in ("tuf_trusted", "publication", "wish", "exchange_note"):
                store.sql(f"DELETE FROM {table}")  # noqa: S608
            save_account(store, account)
        return account
