"""Who this vault is to the exchange: a member of an organisation, or its desk.

An account is kept among the store's secrets, in one piece, so that it is there whole or not at all.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from fieldbook.core.unshown import Unshown
from fieldbook.crypto.age import HybridIdentity, HybridRecipient
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.protocol.bodies import OrganisationKeys, decode_keys
from fieldbook.exchange.protocol.capabilities import Capability, Credential, new_mailbox
from fieldbook.exchange.protocol.invite import Invite
from fieldbook.exchange.protocol.packet import fingerprint
from fieldbook.exchange.refusals import NotJoined
from fieldbook.store.store import Store

ACCOUNT = "exchange.account"
SAID = ("hubs", "hub_id", "certificate", "root", "role")
"""What an account knows from its invite alone, beside the token."""
MEMBER_TYPES = ("changes", "message", "receipt", "devices", "keyring", "revoke")


class Account(Unshown, frozen=True, kw_only=True):
    """A member's secrets and what it knows of its organisation.

    hub_key and `keys` are empty until the first contact; `joined` once the hub knows the mailbox.
    """

    hubs: tuple[str, ...]
    hub_id: bytes
    certificate: bytes
    root: bytes
    token: bytes
    role: str
    mailbox: bytes
    read: bytes
    write: bytes
    signing: bytes
    seed: bytes
    hub_key: bytes = b""
    keys: bytes = b""
    joined: bool = False

    @property
    def organisation(self) -> OrganisationKeys:
        """What the organisation published about itself, verified."""
        return decode_keys(self.keys)

    @property
    def reader(self) -> Capability:
        """The right to read the own mailbox."""
        return Capability(self.mailbox, self.read)

    @property
    def writer(self) -> Capability:
        """The right to write into the organisation's inbox."""
        return Capability(self.mailbox, self.write)


@dataclass(frozen=True)
class Party:
    """One side of the exchange: what the engine needs to know of whoever runs it.

    types: what may come into the own mailbox. signers: who may sign it (None: the handlers decide).
    organisation: the key that signs the organisation's receipts (None at the desk itself). follows:
    whether publications are fetched. keeps_copies: whether own changes go into the own mailbox.
    inbox: the organisation's mailbox. writer(mailbox): what permits writing there.
    recipients(mailbox): whom packets for it are sealed to, one or two. mailbox_of(sender): where
    receipts for a sender go (None: nowhere). Those three are asked on the store's lane.
    """

    hub_id: bytes
    hub_key: bytes
    mailbox: bytes
    reader: Credential
    signing: SigningKey
    identities: tuple[HybridIdentity, ...]
    types: tuple[str, ...]
    signers: frozenset[bytes] | None
    organisation: bytes | None
    follows: bool
    keeps_copies: bool
    inbox: bytes
    writer: Callable[[bytes], Credential]
    recipients: Callable[[bytes], list[HybridRecipient]]
    mailbox_of: Callable[[bytes], bytes | None]

    @property
    def marks(self) -> set[bytes]:
        """Fingerprints that packets for this side may be addressed to."""
        return {fingerprint(identity.recipient) for identity in self.identities}


def new_account(invite: Invite) -> Account:
    """Return fresh secrets for whoever holds `invite`."""
    return Account(
        hubs=invite.hubs, hub_id=invite.hub_id, certificate=invite.certificate, root=invite.root,
        token=invite.token, role=invite.role, mailbox=new_mailbox(),
        read=secrets.token_bytes(32), write=secrets.token_bytes(32),
        signing=SigningKey.generate().raw, seed=secrets.token_bytes(32))


def account_of(invite: Invite, begun: Account | None) -> Account:
    """Return the account for an invite: the one that was begun with it, or a fresh one.

    An invite with the same token that says something else was altered on its way, this one or the
    one before: the secrets stay, because the hub may know them, and all that was learned goes.
    """
    if begun is None or begun.token != invite.token:
        return new_account(invite)
    said = {name: getattr(invite, name) for name in SAID}
    if all(getattr(begun, name) == value for name, value in said.items()):
        return begun
    return msgspec.structs.replace(begun, **said, hub_key=b"", keys=b"")


def load_account(store: Store) -> Account | None:
    """Return the account of this vault, joined or on its way; None when there is none."""
    raw = store.secrets.get(ACCOUNT)
    return None if raw is None else msgspec.msgpack.decode(raw, type=Account)


def save_account(store: Store, account: Account) -> None:
    """Keep the account."""
    store.secrets.put(ACCOUNT, msgspec.msgpack.encode(account))


def change_account(store: Store, changes: Mapping[str, object]) -> Account:
    """Keep the account with some fields changed, and return it. Raises NotJoined."""
    with store.transaction():
        account = load_account(store)
        if account is None:
            raise NotJoined
        changed: Account = msgspec.structs.replace(account, **changes)
        save_account(store, changed)
    return changed


def member_party(store: Store) -> Party:
    """Return this vault's side as a member. Raises NotJoined."""
    account = load_account(store)
    if account is None or not account.joined:
        raise NotJoined
    return party_of(account)


def party_of(account: Account) -> Party:
    """Return the side of a member whose organisation's keys are known."""
    keys = account.organisation
    signing, own = SigningKey(account.signing), HybridIdentity.from_seed(account.seed)
    desk = bytes.fromhex(keys.signing)

    def recipients(mailbox: bytes) -> list[HybridRecipient]:
        if mailbox == account.mailbox:
            return [own.recipient]
        return [HybridRecipient.parse(keys.current), HybridRecipient.parse(keys.recovery)]

    return Party(
        hub_id=account.hub_id, hub_key=account.hub_key, mailbox=account.mailbox,
        reader=account.reader, signing=signing, identities=(own,), types=MEMBER_TYPES,
        signers=frozenset((signing.public, desk)), organisation=desk, follows=True,
        keeps_copies=True, inbox=bytes.fromhex(keys.inbox), recipients=recipients,
        mailbox_of=lambda sender: b"" if sender == desk else None,
        writer=lambda mailbox: account.reader if mailbox == account.mailbox else account.writer)
