"""The publisher's side of TUF: keys, roots, and roles that follow one another.

Everything here is pure: bytes and keys in, bytes out. What is kept and sent is `repository`'s.
Source: The Update Framework specification 1.0.31, section 4 (formats) and 3 (the repository).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec
from securesystemslib.formats import encode_canonical

from fieldbook.core.clock import iso
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.signing_keys import OnlineKeys
from fieldbook.exchange.tuf_types import (
    DelegatedRole,
    Delegations,
    Key,
    Metadata,
    MetaFile,
    Root,
    Signature,
    Signer,
    Snapshot,
    SSlibKey,
    TargetFile,
    Targets,
    Timestamp,
)

Payload = TypeVar("Payload", Root, Timestamp, Snapshot, Targets)

LIFETIME = {"root": timedelta(days=730), "targets": timedelta(days=365),
            "snapshot": timedelta(days=30), "timestamp": timedelta(days=30)}
ROOT_THRESHOLD = 2
PUBLISHED = "published"
"""Field of the timestamp (signed): when the organisation signed it, ISO 8601."""


class RoleSigner(Signer):
    """Signs for TUF with a key of ours."""

    def __init__(self, key: SigningKey) -> None:
        self._key = key
        self._public = public_key(key.public)

    @property
    def public_key(self) -> Key:
        """The public half, as TUF lists it."""
        return self._public

    @classmethod
    def from_priv_key_uri(cls, priv_key_uri: str, public_key: Key,
                          secrets_handler: Any = None) -> RoleSigner:
        """Refuse: keys come out of the vault, never from an address."""
        raise NotImplementedError

    def sign(self, payload: bytes) -> Signature:
        """Return the Ed25519 signature of `payload`."""
        return Signature(self._public.keyid, self._key.sign(payload).hex())


def public_key(public: bytes) -> SSlibKey:
    """Return an Ed25519 public key (32 bytes) as TUF lists it, named by its hash."""
    return SSlibKey(key_name(public), "ed25519", "ed25519", {"public": public.hex()})


def key_name(public: bytes) -> str:
    """Return the name of an Ed25519 public key (32 bytes): the hash of how TUF lists it."""
    fields = {"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": public.hex()}}
    return hashlib.sha256(str(encode_canonical(fields)).encode()).hexdigest()


def expiry(role: str, now_ms: int) -> datetime:
    """Return when metadata of `role` that is signed now expires."""
    lifetime = LIFETIME.get(role, LIFETIME["targets"])
    return datetime.fromtimestamp(now_ms // 1000, UTC) + lifetime


def first_root(roots: Sequence[SigningKey], online: OnlineKeys, now_ms: int) -> bytes:
    """Return 1.root.json: `roots` with a threshold of two, one online key for each other role."""
    root = Root(version=1, expires=expiry("root", now_ms), consistent_snapshot=True)
    return _signed_root(root, roots, roots, online)


def next_root(old: bytes, old_roots: Sequence[SigningKey], roots: Sequence[SigningKey],
              online: OnlineKeys, now_ms: int) -> bytes:
    """Return the root that follows `old`, with new keys, signed by old and new root keys."""
    before: Metadata[Root] = Metadata.from_bytes(old)
    root = Root(version=before.signed.version + 1, expires=expiry("root", now_ms),
                consistent_snapshot=True)
    return _signed_root(root, roots, [*old_roots, *roots], online)


def _signed_root(root: Root, roots: Sequence[SigningKey], signers: Sequence[SigningKey],
                 online: OnlineKeys) -> bytes:
    for key in roots:
        root.add_key(public_key(key.public), "root")
    root.roles["root"].threshold = min(ROOT_THRESHOLD, len(roots))
    for role, raw in msgspec.structs.asdict(online).items():
        root.add_key(public_key(SigningKey(raw).public), role)
    return sign(root, signers)


def sign(payload: Payload, keys: Sequence[SigningKey]) -> bytes:
    """Return the file: compact JSON of `payload` with one signature by each of `keys`."""
    metadata = Metadata(payload)
    for key in keys:
        metadata.sign(RoleSigner(key), append=True)
    return metadata.to_bytes()


def first_targets(now_ms: int) -> Targets:
    """Return an empty targets role, version 1, not yet signed."""
    return Targets(version=1, expires=expiry("targets", now_ms))


def read_targets(data: bytes) -> Targets:
    """Return the targets role inside a file that was signed before."""
    metadata: Metadata[Targets] = Metadata.from_bytes(data)
    return metadata.signed


def follow(targets: Targets, now_ms: int) -> Targets:
    """Return `targets` as the next version of itself, with a new date."""
    targets.version += 1
    targets.expires = expiry("targets", now_ms)
    return targets


def delegate(targets: Targets, collection: str, public: bytes) -> None:
    """Give `collection/*` to one key (32 bytes), and to nobody else."""
    key = public_key(public)
    if targets.delegations is None:
        targets.delegations = Delegations({}, {})
    assert targets.delegations.roles is not None
    targets.delegations.roles[collection] = DelegatedRole(
        collection, [key.keyid], 1, terminating=True, paths=[f"{collection}/*"])
    targets.delegations.keys[key.keyid] = key


def delegated_key(targets: Targets, collection: str) -> str | None:
    """Return the name of the key that `collection` was given to; None when to nobody."""
    roles = targets.delegations.roles if targets.delegations else None
    return roles[collection].keyids[0] if roles and collection in roles else None


def target(path: str, data: bytes, custom: Mapping[str, Any] | None = None) -> TargetFile:
    """Return how `data` is listed under `path`."""
    fields = {"custom": dict(custom)} if custom else None
    return TargetFile(len(data), {"sha256": hashlib.sha256(data).hexdigest()}, path, fields)


def snapshot(version: int, roles: Mapping[str, bytes], now_ms: int) -> Snapshot:
    """Return the list of the current files of all targets roles, by role name."""
    meta = {f"{role}.json": _meta(data) for role, data in sorted(roles.items())}
    return Snapshot(version=version, expires=expiry("snapshot", now_ms), meta=meta)


def timestamp(version: int, current: bytes, now_ms: int) -> Timestamp:
    """Return what names the current snapshot, with the time of publication."""
    return Timestamp(version=version, expires=expiry("timestamp", now_ms),
                     snapshot_meta=_meta(current), unrecognized_fields={PUBLISHED: iso(now_ms)})


def _meta(data: bytes) -> MetaFile:
    version: int = Metadata.from_bytes(data).signed.version
    return MetaFile(version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})
