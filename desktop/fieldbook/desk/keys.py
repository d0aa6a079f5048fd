"""The organisation's keys, all of them, as they are kept in the desk's vault."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from fieldbook.core.clock import Clock
from fieldbook.core.unshown import Unshown
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.signatures import SigningKey
from fieldbook.desk.errors import AlreadyADesk, NotADesk
from fieldbook.exchange.account import load_account
from fieldbook.exchange.joining import DESK
from fieldbook.exchange.protocol.bodies import OrganisationKeys, encode_keys
from fieldbook.exchange.protocol.capabilities import Capability, new_mailbox
from fieldbook.exchange.protocol.owner import OwnerFile, encode_owner_file
from fieldbook.exchange.refusals import AlreadyJoined
from fieldbook.exchange.signing_keys import OnlineKeys, PublishingKeys
from fieldbook.store.store import Store

ROOT_KEYS = 3


class DeskKeys(Unshown, frozen=True, kw_only=True):
    """Secret bytes, 32 each unless said otherwise, and the hub that belongs to them.

    roots: the offline root keys, two of three sign. signing: signs the desk's packets. current,
    next, recovery: seeds of the identities that letters are sealed to; previous: older ones.
    collections: one key for each published course. hub_key, hub_id, certificate: empty until the
    hub has proven itself.
    """

    name: str
    hubs: tuple[str, ...]
    roots: tuple[bytes, ...]
    online: OnlineKeys
    owner: bytes
    hub_secret: bytes
    inbox: bytes
    inbox_read: bytes
    signing: bytes
    current: bytes
    next: bytes
    recovery: bytes
    previous: tuple[bytes, ...] = ()
    collections: dict[str, bytes] = msgspec.field(default_factory=dict)
    hub_key: bytes = b""
    hub_id: bytes = b""
    certificate: bytes = b""

    @property
    def reader(self) -> Capability:
        """The right to read the inbox."""
        return Capability(self.inbox, self.inbox_read)

    @property
    def owner_key(self) -> SigningKey:
        """The key whose owner the hub obeys."""
        return SigningKey(self.owner)

    @property
    def identities(self) -> tuple[HybridIdentity, ...]:
        """What opens the inbox; the recovery key is not among them, it is for the day of need."""
        return tuple(HybridIdentity.from_seed(seed)
                     for seed in (self.current, self.next, *self.previous))

    def published(self) -> OrganisationKeys:
        """Return what members learn: the target "keys/current"."""
        return OrganisationKeys(
            name=self.name, inbox=self.inbox.hex(), signing=SigningKey(self.signing).public.hex(),
            current=_recipient(self.current), next=_recipient(self.next),
            recovery=_recipient(self.recovery))


@dataclass(frozen=True)
class Organisation:
    """A new organisation: its name, and the public key of the hub's owner in hex."""

    name: str
    owner_key: str


def init(store: Store, name: str, hub_url: str, clock: Clock) -> Organisation:
    """Make an organisation in this vault: all keys, the signed root, the first publication.

    Needs no network. Raises AlreadyADesk, AlreadyJoined (the vault is a member's).
    """
    from fieldbook.exchange.repository import Repository  # both load TUF, which takes its time
    from fieldbook.exchange.tuf_sign import first_root

    with store.transaction():
        if store.secrets.get(DESK) is not None:
            raise AlreadyADesk
        if load_account(store) is not None:
            raise AlreadyJoined
        keys = _fresh(name, hub_url)
        _save(store, keys)
        roots = [SigningKey(raw) for raw in keys.roots]
        Repository(store, keys.online, clock).begin(
            first_root(roots, keys.online, clock.now_ms()), encode_keys(keys.published()))
    return Organisation(name, keys.owner_key.public.hex())


def load_keys(store: Store) -> DeskKeys:
    """Return the keys of this vault's organisation. Raises NotADesk."""
    raw = store.secrets.get(DESK)
    if raw is None:
        raise NotADesk
    return msgspec.msgpack.decode(raw, type=DeskKeys)


def is_desk(store: Store) -> bool:
    """Tell whether this vault is an organisation's desk."""
    return store.secrets.get(DESK) is not None


def change_keys(store: Store, changes: Mapping[str, object]) -> DeskKeys:
    """Keep the keys with some fields changed, and return them."""
    with store.transaction():
        changed: DeskKeys = msgspec.structs.replace(load_keys(store), **changes)
        _save(store, changed)
    return changed


def owner_file(store: Store) -> bytes:
    """Return the file that the hub is started with. It proves the hub to us: keep it private."""
    keys = load_keys(store)
    return encode_owner_file(OwnerFile(
        owner_key=keys.owner_key.public.hex(), secret=keys.hub_secret.hex(),
        inbox=keys.inbox.hex(), inbox_read=keys.reader.hash.hex()))


def publishing_keys(store: Store) -> PublishingKeys:
    """Return what courses are published with; a course's key is made when it is first asked for."""
    keys = load_keys(store)
    return PublishingKeys(keys.owner_key, keys.online,
                          lambda collection: collection_key(store, collection))


def collection_key(store: Store, collection: str) -> SigningKey:
    """Return the key of one course (store lane)."""
    with store.transaction():
        known = load_keys(store).collections
        if collection not in known:
            known = {**known, collection: _secret()}
            change_keys(store, {"collections": known})
    return SigningKey(known[collection])


def _fresh(name: str, hub_url: str) -> DeskKeys:
    return DeskKeys(
        name=name, hubs=(hub_url.rstrip("/"),), inbox=new_mailbox(),
        roots=tuple(_secret() for _ in range(ROOT_KEYS)),
        online=OnlineKeys(_secret(), _secret(), _secret()), owner=_secret(),
        hub_secret=_secret(), inbox_read=_secret(), signing=_secret(), current=_secret(),
        next=_secret(), recovery=_secret())


def _secret() -> bytes:
    return secrets.token_bytes(32)


def _recipient(seed: bytes) -> str:
    return str(HybridIdentity.from_seed(seed).recipient)


def _save(store: Store, keys: DeskKeys) -> None:
    store.secrets.put(DESK, msgspec.msgpack.encode(keys))
