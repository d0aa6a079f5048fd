"""The organisation's TUF repository as its publisher keeps it: signed here, then sent to the hub.

A change is signed whole, in one transaction, before any of it leaves. Files go in an order in which
a reader never sees one that names another that is not there: content, roots, targets, snapshot, and
the timestamp last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from fieldbook.core.clock import Clock
from fieldbook.core.progress import IsCancelled, never, stop_if
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange import tuf_sign
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.lanes import InStore
from fieldbook.exchange.protocol.owner import OwnerCredential
from fieldbook.exchange.refreshing import KEYS_PATH
from fieldbook.exchange.refusals import NameUnusable
from fieldbook.exchange.signing_keys import OnlineKeys
from fieldbook.exchange.tuf_types import Metadata, Targets
from fieldbook.exchange.uploading import upload_bytes
from fieldbook.store.store import Store

RENEW_WITHIN_MS = 20 * 86_400_000
"""Snapshot and timestamp are signed again when they expire sooner than this."""

TIMESTAMP = "timestamp.json"
CONTENT = "content"
_COLLECTION = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}\Z")
_RESERVED = frozenset(("root", "targets", "snapshot", "timestamp", "keys"))


class Repository:
    """Table `tuf_signed`. Every call belongs on the store's lane."""

    def __init__(self, store: Store, online: OnlineKeys, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._keys = {"targets": SigningKey(online.targets),
                      "snapshot": SigningKey(online.snapshot),
                      "timestamp": SigningKey(online.timestamp)}

    def begin(self, root: bytes, keys: bytes) -> None:
        """Make the first version of everything: `root`, and "keys/current" with content `keys`."""
        with self._store.transaction():
            self._put("1.root.json", "root", 1, root)
            self.set_keys(keys)

    def root(self) -> bytes:
        """Return the newest root."""
        return self._demand("root")

    def first_root(self) -> bytes:
        """Return 1.root.json, which invites pin."""
        rows = self._store.sql("SELECT data FROM tuf_signed WHERE name = '1.root.json'")
        return bytes(rows[0][0])

    def set_keys(self, keys: bytes) -> None:
        """Publish the organisation's keys (the JSON of "keys/current")."""
        with self._store.transaction():
            self._put_content(keys)
            targets = self._next_targets()
            targets.targets[KEYS_PATH] = tuf_sign.target(KEYS_PATH, keys)
            self._sign({"targets": (targets, self._keys["targets"])})

    def set_manifest(self, collection: str, manifest: bytes, version: int,
                     key: SigningKey) -> None:
        """Publish a version of a collection, signed by its own key. Raises NameUnusable."""
        if not _COLLECTION.match(collection) or collection in _RESERVED:
            raise NameUnusable(name=collection)
        path = f"{collection}/manifest"
        with self._store.transaction():
            self._put_content(manifest)
            role = self._next_role(collection)
            role.targets[path] = tuf_sign.target(path, manifest, {"version": version})
            changed = {collection: (role, key)}
            top = self._current("targets")
            targets = tuf_sign.read_targets(top) if top else tuf_sign.first_targets(self._now)
            if tuf_sign.delegated_key(targets, collection) != tuf_sign.key_name(key.public):
                targets = self._next_targets()
                tuf_sign.delegate(targets, collection, key.public)
                changed["targets"] = (targets, self._keys["targets"])
            self._sign(changed)

    def renew(self) -> bool:
        """Sign snapshot and timestamp again when they are about to expire; tell whether it did."""
        current = self._current("timestamp")
        if current is None:
            return False
        expires = Metadata.from_bytes(current).signed.expires.timestamp() * 1000
        if expires - self._now > RENEW_WITHIN_MS:
            return False
        with self._store.transaction():
            self._sign({})
        return True

    def send_again(self, contents: Iterable[bytes]) -> None:
        """Take back what a restored hub may have lost: all that is signed, and `contents` first."""
        with self._store.transaction():
            self._store.sql("UPDATE tuf_signed SET uploaded = 0 WHERE role != ?", (CONTENT,))
            for data in contents:
                self._put_content(data)
                self._store.sql("UPDATE tuf_signed SET place = (SELECT min(place) - 1 FROM "
                                "tuf_signed) WHERE name = ?", (sha256(data).hex(),))

    def pending(self) -> list[tuple[str, str, int, bytes]]:
        """Return what the hub lacks, in order: name, role, version, bytes."""
        return [(row[0], row[1], row[2], bytes(row[3])) for row in self._store.sql(
            "SELECT name, role, version, data FROM tuf_signed WHERE uploaded = 0 ORDER BY place")]

    def uploaded(self, name: str, version: int) -> None:
        """Note that the hub has a file; older versions are not needed any more."""
        with self._store.transaction():
            rows = self._store.sql("UPDATE tuf_signed SET uploaded = 1 WHERE name = ? AND "
                                   "version = ? RETURNING role", (name, version))
            if rows and rows[0][0] == CONTENT:
                self._store.sql("DELETE FROM tuf_signed WHERE name = ?", (name,))
            elif rows and rows[0][0] != "root":
                self._store.sql("DELETE FROM tuf_signed WHERE role = ? AND version < ?",
                                (rows[0][0], version))

    @property
    def _now(self) -> int:
        return self._clock.now_ms()

    def _sign(self, changed: dict[str, tuple[Targets, SigningKey]]) -> None:
        """Sign changed targets roles, then snapshot and timestamp over all current ones."""
        for role, (targets, key) in changed.items():
            data = tuf_sign.sign(targets, [key])
            self._put(f"{targets.version}.{role}.json", role, targets.version, data)
        version = self._version("snapshot") + 1
        snapshot = tuf_sign.sign(tuf_sign.snapshot(version, self._roles(), self._now),
                                 [self._keys["snapshot"]])
        self._put(f"{version}.snapshot.json", "snapshot", version, snapshot)
        number = self._version("timestamp") + 1
        timestamp = tuf_sign.timestamp(number, snapshot, self._now)
        self._put(TIMESTAMP, "timestamp", number,
                  tuf_sign.sign(timestamp, [self._keys["timestamp"]]))

    def _roles(self) -> dict[str, bytes]:
        names = [row[0] for row in self._store.sql("SELECT DISTINCT role FROM tuf_signed")]
        return {role: self._demand(role) for role in names
                if role not in ("root", "snapshot", "timestamp", CONTENT)}

    def _next_targets(self) -> Targets:
        return self._next_role("targets")

    def _next_role(self, role: str) -> Targets:
        current = self._current(role)
        if current is None:
            return tuf_sign.first_targets(self._now)
        return tuf_sign.follow(tuf_sign.read_targets(current), self._now)

    def _version(self, role: str) -> int:
        rows = self._store.sql("SELECT coalesce(max(version), 0) FROM tuf_signed WHERE role = ?",
                               (role,))
        return int(rows[0][0])

    def _current(self, role: str) -> bytes | None:
        rows = self._store.sql("SELECT data FROM tuf_signed WHERE role = ? "
                               "ORDER BY version DESC LIMIT 1", (role,))
        return bytes(rows[0][0]) if rows else None

    def _demand(self, role: str) -> bytes:
        data = self._current(role)
        assert data is not None
        return data

    def _put_content(self, data: bytes) -> None:
        self._put(sha256(data).hex(), CONTENT, 1, data)

    def _put(self, name: str, role: str, version: int, data: bytes) -> None:
        self._store.sql(
            "INSERT OR REPLACE INTO tuf_signed (name, role, version, place, data) VALUES "
            "(?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM tuf_signed), ?)",
            (name, role, version, data))


def push(repository: Repository, carrier: Carrier, owner: SigningKey, in_store: InStore,
         cancelled: IsCancelled = never) -> int:
    """Bring to the hub what it lacks, in order; return how many bytes of content went.

    Raises Cancelled between two files and the carrier's errors; a repeat goes on from there.
    """
    content = 0
    for name, role, version, data in in_store(repository.pending):
        stop_if(cancelled)
        if role == CONTENT:
            content += upload_bytes(carrier, bytes.fromhex(name), data, OwnerCredential(owner),
                                    cancelled)
        else:
            carrier.put_tuf(name, data, owner)
        _tell(repository, in_store, name, version)
    return content


def _tell(repository: Repository, in_store: InStore, name: str, version: int) -> None:
    in_store(lambda: repository.uploaded(name, version))
