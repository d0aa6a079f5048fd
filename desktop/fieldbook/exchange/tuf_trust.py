"""The set of TUF metadata that has been verified, built up in the order of the specification.

Source: The Update Framework specification 1.0.31, section 5, "Detailed client workflow". Expiry is
noted in `expired` and not refused here: a defender who was offline for months keeps what is here,
and is told its age. Whoever wants the strict reading looks at `expired`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeVar

from tuf.api.exceptions import LengthOrHashMismatchError, UnsignedMetadataError
from tuf.api.serialization import DeserializationError

from fieldbook.exchange.refusals import (
    PublicationsMismatch,
    PublicationsMissing,
    PublicationsRolledBack,
    PublicationsUnreadable,
    PublicationsUnsigned,
)
from fieldbook.exchange.tuf_types import Metadata, MetaFile, Root, Snapshot, Targets, Timestamp

Kind = TypeVar("Kind", Root, Timestamp, Snapshot, Targets)
Delegator = Root | Targets

TOP_LEVEL = ("root", "timestamp", "snapshot", "targets")


class TrustedSet:
    """Verified metadata of one repository at one time; refuses what does not follow.

    `kept` holds the exact bytes of every role that is trusted, by role name.
    """

    def __init__(self, root: bytes, now_ms: int) -> None:
        """Begin from `root`, which the caller trusts (pinned by hash, or kept from before)."""
        self.now = datetime.fromtimestamp(now_ms / 1000, UTC)
        self.kept: dict[str, bytes] = {}
        self.timestamp: Timestamp | None = None
        self.snapshot: Snapshot | None = None
        self.targets: dict[str, Targets] = {}
        first = _load(Root, root)
        _verify(first.signed, "root", first)
        self.root: Root = first.signed
        self.kept["root"] = root

    @property
    def expired(self) -> frozenset[str]:
        """Names of the trusted roles that are past their date."""
        roles = {"root": self.root, "timestamp": self.timestamp, "snapshot": self.snapshot,
                 **self.targets}
        return frozenset(name for name, signed in roles.items()
                         if signed is not None and signed.is_expired(self.now))

    def update_root(self, data: bytes) -> None:
        """Follow one rotation (5.3.4 to 5.3.7): signed by the old root's keys and by its own."""
        new = _load(Root, data)
        _verify(self.root, "root", new)
        _verify(new.signed, "root", new)
        if new.signed.version != self.root.version + 1:
            raise PublicationsRolledBack(role="root", have=self.root.version,
                                         got=new.signed.version)
        self.root = new.signed
        self.kept["root"] = data

    def update_timestamp(self, data: bytes) -> bool:
        """Take a timestamp (5.4); False when it is the version that is here already."""
        new = _load(Timestamp, data)
        _verify(self.root, "timestamp", new)
        old = self.timestamp
        if old is not None:
            _not_older("timestamp", old.version, new.signed.version)
            _not_older("snapshot", old.snapshot_meta.version, new.signed.snapshot_meta.version)
            if new.signed.version == old.version:
                return False
        self.timestamp = new.signed
        self.kept["timestamp"] = data
        return True

    def update_snapshot(self, data: bytes, *, trusted: bool = False) -> None:
        """Take a snapshot (5.5). `trusted` bytes were verified before and guard from rollback."""
        assert self.timestamp is not None
        meta = self.timestamp.snapshot_meta
        if not trusted:
            _matches("snapshot", meta, data)
        new = _load(Snapshot, data)
        _verify(self.root, "snapshot", new)
        if not trusted and new.signed.version != meta.version:
            raise PublicationsMismatch(role="snapshot")
        if self.snapshot is not None:
            _no_role_older(self.snapshot, new.signed)
        self.snapshot = new.signed
        self.kept["snapshot"] = data

    @property
    def snapshot_is_final(self) -> bool:
        """Whether the snapshot is the one that the timestamp names."""
        return (self.snapshot is not None and self.timestamp is not None
                and self.snapshot.version == self.timestamp.snapshot_meta.version)

    def meta(self, role: str) -> MetaFile:
        """Return what the snapshot says of a targets role."""
        assert self.snapshot is not None
        meta = self.snapshot.meta.get(f"{role}.json")
        if meta is None:
            raise PublicationsMissing(role=role)
        return meta

    def update_targets(self, role: str, data: bytes, parent: str = "root") -> None:
        """Take the targets of `role`, delegated by `parent` (5.6)."""
        meta = self.meta(role)
        _matches(role, meta, data)
        new = _load(Targets, data)
        delegator: Delegator = self.root if parent == "root" else self.targets[parent]
        _verify(delegator, role, new)
        if new.signed.version != meta.version:
            raise PublicationsMismatch(role=role)
        self.targets[role] = new.signed
        self.kept[role] = data


def _load(kind: type[Kind], data: bytes) -> Metadata[Kind]:
    try:
        loaded: Metadata[Kind] = Metadata.from_bytes(data)
    except DeserializationError as error:
        raise PublicationsUnreadable(role=kind.type) from error
    if loaded.signed.type != kind.type:
        raise PublicationsUnreadable(role=kind.type)
    return loaded


def _verify(delegator: Delegator, role: str, signed: Metadata[Kind]) -> None:
    try:
        delegator.verify_delegate(role, signed.signed_bytes, signed.signatures)
    except (UnsignedMetadataError, ValueError) as error:
        raise PublicationsUnsigned(role=role) from error


def _matches(role: str, meta: MetaFile, data: bytes) -> None:
    try:
        meta.verify_length_and_hashes(data)
    except LengthOrHashMismatchError as error:
        raise PublicationsMismatch(role=role) from error


def _not_older(role: str, have: int, got: int) -> None:
    if got < have:
        raise PublicationsRolledBack(role=role, have=have, got=got)


def _no_role_older(old: Snapshot, new: Snapshot) -> None:
    for name, meta in old.meta.items():
        role = name.removesuffix(".json")
        follower = new.meta.get(name)
        if follower is None:
            raise PublicationsRolledBack(role=role, have=meta.version, got=0)
        _not_older(role, meta.version, follower.version)
