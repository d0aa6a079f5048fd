"""The tables of the journal: each device's chain of signed headers, and the bodies beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from fieldbook.core.clock import Clock, HybridClock
from fieldbook.store import changesets
from fieldbook.store.changesets import Sealed
from fieldbook.store.checkpoint import Checkpoints
from fieldbook.store.database import Database
from fieldbook.store.devices import Device, Devices
from fieldbook.store.documents import ERASE, Operations


class Chains:
    """Tables `changeset` and `part`: this device's own chain, and what came from others."""

    def __init__(self, database: Database, devices: Devices, clock: Clock) -> None:
        self._database = database
        self.devices = devices
        self._wall = clock
        self.clock = HybridClock(clock, self._latest())
        self.checkpoints = Checkpoints(database, devices)

    def length(self) -> int:
        """Return the numbers of every device's latest changeset, added up."""
        return int(self._database.sql(
            "SELECT coalesce(sum((SELECT max(number) FROM changeset WHERE device = d.n)), 0)"
            " FROM device d")[0][0])

    def _latest(self) -> int:
        return max((self.last_clock(device) for device in self.devices.all()), default=0)

    def last_clock(self, device: Device) -> int:
        """Return the stamp of the device's latest changeset here."""
        return self._database.number(
            "SELECT clock FROM changeset WHERE device = ? ORDER BY number DESC LIMIT 1",
            (device.n,))

    def head(self, device: Device | None = None) -> tuple[int, bytes]:
        """Return number and hash of the latest changeset of a device, (0, b"") if there is none."""
        row = self._database.one(
            "SELECT number, hash FROM changeset WHERE device = ? ORDER BY number DESC LIMIT 1",
            ((device or self.devices.own()).n,))
        return (row["number"], bytes(row["hash"])) if row is not None else (0, b"")

    def vector(self) -> dict[str, int]:
        """Return for each device the number of its latest changeset here."""
        return {device.id: self.head(device)[0] for device in self.devices.all()}

    def append(self, clock: int, parts: Iterable[tuple[str, str, Operations]]) -> None:
        """Write one changeset of this device; nothing when it touches no record."""
        named = [(changesets.tag_of(collection, record),
                  changesets.encode_part(collection, record, operations),
                  operations.life == ERASE) for collection, record, operations in parts]
        if not named:
            return
        device = self.devices.own()
        number, previous = self.head(device)
        sealed = changesets.seal(self.devices.key, device.id, number + 1, clock, previous,
                                 [(tag, body) for tag, body, _ in named], self._wall.now_ms())
        self.write(device, number + 1, clock, sealed, named)

    def write(self, device: Device, number: int, clock: int, sealed: Sealed,
              parts: Iterable[tuple[bytes, bytes | None, bool]]) -> None:
        """Put a changeset into the tables; `parts`: tag, body, whether it erases."""
        self._database.sql("INSERT INTO changeset VALUES (?, ?, ?, ?, ?, ?)",
                           (device.n, number, clock, sealed.hash, sealed.header, sealed.signature))
        for n, (tag, body, erases) in enumerate(parts):
            self._database.sql("INSERT INTO part VALUES (?, ?, ?, ?, ?, ?)",
                               (device.n, number, n, tag, erases, body))
        self.checkpoints.keep_up(number)

    def since(self, vector: Mapping[str, int], limit: int = -1) -> list[bytes]:
        """Return what a device that has `vector` lacks, each device's chain in its order.

        At most `limit` changesets, the oldest first; -1: all. Bodies that were erased are left out.
        """
        found: list[bytes] = []
        for device in self.devices.all():
            for sealed in self.sealed(device, vector.get(device.id, 0)):
                if len(found) == limit:
                    return found
                found.append(changesets.encode(sealed))
        return found

    def sealed(self, device: Device, after: int = 0) -> Iterator[Sealed]:
        """Yield the changesets of a device with a greater number than `after`."""
        number = after
        while True:
            rows = self._database.sql(
                "SELECT number, header, signature FROM changeset WHERE device = ? AND number > ?"
                " ORDER BY number LIMIT 200", (device.n, number))
            for row in rows:
                number = row["number"]
                yield Sealed(row["header"], row["signature"], self.bodies(device, number))
            if not rows:
                return

    def bodies(self, device: Device, number: int) -> list[bytes | None]:
        """Return the parts of a changeset; None for one that was erased."""
        return [row["body"] for row in self._database.sql(
            "SELECT body FROM part WHERE device = ? AND number = ? ORDER BY n",
            (device.n, number))]

    def known(self) -> dict[str, int]:
        """Return for each device the stamp of its latest changeset here."""
        return {device.id: self.last_clock(device) for device in self.devices.all()}
