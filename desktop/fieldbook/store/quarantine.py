"""Changesets that could not be taken: set aside, visible, never in the way of the others.

Reasons: changeset-unreadable (not a changeset), changeset-newer (a newer program wrote it),
device-unknown, changeset-forged (the signature is not the device's), changeset-altered (a body is
not what was signed), device-revoked, device-forked (two with one number: a vault was copied),
chain-broken (the predecessor is another one), clock-ahead (more than 24 hours in the future).
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldbook.core.clock import Clock
from fieldbook.crypto.hashing import sha256
from fieldbook.store.database import Database

UNREADABLE = "changeset-unreadable"
NEWER = "changeset-newer"
UNKNOWN = "device-unknown"
FORGED = "changeset-forged"
ALTERED = "changeset-altered"
REVOKED = "device-revoked"
FORKED = "device-forked"
BROKEN = "chain-broken"
AHEAD = "clock-ahead"

LIMIT = 10_000
"""Kept at most; a flood pushes out only its own kind: the oldest of the fullest reason."""


@dataclass(frozen=True, slots=True)
class Quarantined:
    """One changeset set aside, at `at` (ms since 1970). Device and number are only claims."""

    reason: str
    device: str
    number: int
    at: int


class Quarantine:
    """Table `quarantine`."""

    def __init__(self, database: Database, clock: Clock, limit: int = LIMIT) -> None:
        self._database = database
        self._limit = limit
        self._clock = clock

    def put(self, sealed: bytes, reason: str, device: str = "", number: int = 0) -> None:
        """Set a changeset aside."""
        self._database.sql("INSERT OR REPLACE INTO quarantine VALUES (?, ?, ?, ?, ?, ?)",
                           (sha256(sealed), reason, device, number, self._clock.now_ms(), sealed))
        if self._database.number("SELECT count(*) FROM quarantine") > self._limit:
            self._database.sql(
                "DELETE FROM quarantine WHERE hash = (SELECT hash FROM quarantine WHERE reason ="
                " (SELECT reason FROM quarantine GROUP BY reason ORDER BY count(*) DESC LIMIT 1)"
                " ORDER BY at LIMIT 1)")

    def all(self) -> list[Quarantined]:
        """Return what is set aside, the latest first."""
        return [Quarantined(row["reason"], row["device"], row["number"], row["at"])
                for row in self._database.sql(
                    "SELECT reason, device, number, at FROM quarantine ORDER BY at DESC, hash")]

    def take_passing(self) -> list[bytes]:
        """Take out, and return, what may be taken by now."""
        return [row["sealed"] for row in self._database.sql(
            "DELETE FROM quarantine WHERE reason IN (?, ?)"
            " OR (reason = ? AND device IN (SELECT id FROM device)) RETURNING sealed",
            (NEWER, AHEAD, UNKNOWN))]

    def clear(self) -> None:
        """Throw away everything that is set aside."""
        self._database.sql("DELETE FROM quarantine")

    def replace(self, old: bytes, new: bytes) -> None:
        """Put `new` in the place of the bytes `old`."""
        self._database.sql("UPDATE OR REPLACE quarantine SET hash = ?, sealed = ? WHERE hash = ?",
                           (sha256(new), new, sha256(old)))

    def sealed(self) -> list[bytes]:
        """Return the bytes of everything that is set aside."""
        return [row["sealed"] for row in self._database.sql("SELECT sealed FROM quarantine")]
