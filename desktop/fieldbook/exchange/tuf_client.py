"""The client's workflow of TUF over any carrier, with the metadata kept by the caller.

Source: The Update Framework specification 1.0.31, section 5. Only `tuf.api` is used: the reference
client keeps files in clear on disk and refuses to work with what has expired.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fieldbook.exchange.refusals import (
    PublicationsMissing,
    PublicationsRefused,
    PublicationsTooLarge,
)
from fieldbook.exchange.tuf_trust import TrustedSet
from fieldbook.exchange.tuf_types import TargetFile

MAX_ROTATIONS = 256
MAX_DELEGATIONS = 32
LIMITS = {"root": 512_000, "timestamp": 16_384, "snapshot": 2_000_000, "targets": 5_000_000}

Fetch = Callable[[str, int], bytes | None]
"""Called with a file's name and the most bytes wanted; None when there is no such file.

It may return one byte more than the limit, never much more."""

Keep = Callable[[str, int, bytes], None]
"""Called with role, version and exact bytes as soon as a role is trusted."""


class TufClient:
    """Brings a trusted set up to date, one file at a time; a cut costs only the file under way."""

    def __init__(self, fetch: Fetch, kept: Mapping[str, bytes], now_ms: int, keep: Keep) -> None:
        """Begin from `kept` (bytes by role, at least "root")."""
        self._fetch = fetch
        self._kept = kept
        self._keep = keep
        self.trusted = TrustedSet(kept["root"], now_ms)

    def refresh(self) -> bool:
        """Bring root, timestamp, snapshot and top-level targets up to date; False: nothing new.

        Raises a PublicationsRefused that says which role does not hold; what was kept stays.
        """
        self._refresh_root()
        changed = self._refresh_timestamp()
        self._refresh_snapshot()
        return self._refresh_targets("targets", "root") or changed

    def find(self, path: str) -> TargetFile | None:
        """Search `path` through the delegations, in order (5.6.7); None when nobody lists it."""
        waiting = [("targets", "root")]
        seen: set[str] = set()
        while waiting and len(seen) < MAX_DELEGATIONS:
            role, parent = waiting.pop()
            if role in seen:
                continue
            seen.add(role)
            self._refresh_targets(role, parent)
            targets = self.trusted.targets[role]
            if path in targets.targets:
                return targets.targets[path]
            if targets.delegations is None:
                continue
            children: list[tuple[str, str]] = []
            for child, terminating in targets.delegations.get_roles_for_target(path):
                children.append((child, role))
                if terminating:
                    waiting.clear()
                    break
            waiting.extend(reversed(children))
        return None

    def _refresh_root(self) -> None:
        for _ in range(MAX_ROTATIONS):
            version = self.trusted.root.version + 1
            data = self._get("root", f"{version}.root.json", LIMITS["root"])
            if data is None:
                return
            self.trusted.update_root(data)
            self._keep("root", version, data)

    def _refresh_timestamp(self) -> bool:
        self._from_before("timestamp")
        data = self._demand("timestamp", "timestamp.json", LIMITS["timestamp"])
        changed = self.trusted.update_timestamp(data)
        if changed and self.trusted.timestamp is not None:
            self._keep("timestamp", self.trusted.timestamp.version, data)
        return changed

    def _refresh_snapshot(self) -> None:
        self._from_before("snapshot")
        if self.trusted.snapshot_is_final:
            return
        assert self.trusted.timestamp is not None
        meta = self.trusted.timestamp.snapshot_meta
        data = self._demand("snapshot", f"{meta.version}.snapshot.json",
                            meta.length or LIMITS["snapshot"])
        self.trusted.update_snapshot(data)
        self._keep("snapshot", meta.version, data)

    def _refresh_targets(self, role: str, parent: str) -> bool:
        if role in self.trusted.targets:
            return False
        if role in self._kept:
            try:
                self.trusted.update_targets(role, self._kept[role], parent)
            except PublicationsRefused:
                pass  # what is here is not what the snapshot names now: the new one is fetched
            else:
                return False
        meta = self.trusted.meta(role)
        data = self._demand(role, f"{meta.version}.{role}.json", meta.length or LIMITS["targets"])
        self.trusted.update_targets(role, data, parent)
        self._keep(role, meta.version, data)
        return True

    def _from_before(self, role: str) -> None:
        """Load what is here; keys that were rotated make it void (5.3.11), which is no error."""
        data = self._kept.get(role)
        if data is None:
            return
        try:
            if role == "timestamp":
                self.trusted.update_timestamp(data)
            else:
                self.trusted.update_snapshot(data, trusted=True)
        except PublicationsRefused:
            return

    def _demand(self, role: str, name: str, limit: int) -> bytes:
        data = self._get(role, name, limit)
        if data is None:
            raise PublicationsMissing(role=role)
        return data

    def _get(self, role: str, name: str, limit: int) -> bytes | None:
        data = self._fetch(name, limit)
        if data is not None and len(data) > limit:
            raise PublicationsTooLarge(role=role, limit=limit)
        return data
