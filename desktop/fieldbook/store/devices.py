"""The devices whose changesets are taken, and this device's own key."""

from __future__ import annotations

from dataclasses import dataclass

from fieldbook.core.clock import Clock
from fieldbook.core.ids import id_from
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.signatures import SigningKey
from fieldbook.store.database import Database
from fieldbook.store.errors import DeviceKeyUnusable
from fieldbook.store.secret import Secrets
from fieldbook.vault.sql import Row

OWN_KEY = "device-key"
EARLIER = "devices-before"
"""The ids that this vault had before it was recovered, restored or rescued, each 26 letters."""


def device_id(public: bytes) -> str:
    """Return the id that stands for a device's public key: 26 characters a-z2-7."""
    return id_from(sha256(public)[:16])


def with_id_of(key: bytes, earlier: bytes | None) -> bytes:
    """Return the value of `EARLIER` with one id more: that of a raw signing key."""
    return b" ".join([*(earlier or b"").split(),
                      device_id(SigningKey.from_bytes(key).public).encode()])


@dataclass(frozen=True, slots=True)
class Device:
    """A device: its short number in this store, its id, its key, and where its history ends."""

    n: int
    id: str
    public: bytes
    last_number: int | None


class Devices:
    """Table `device` and the own signing key, which is made at the first opening."""

    def __init__(self, database: Database, secrets: Secrets, clock: Clock) -> None:
        self._database = database
        self._secrets = secrets
        self._clock = clock
        raw = secrets.get(OWN_KEY)
        self.key = SigningKey.from_bytes(raw) if raw else self._new_key()
        self.own_id = device_id(self.key.public)

    def _new_key(self) -> SigningKey:
        before = self._secrets.get(OWN_KEY)
        key = SigningKey.generate()
        with self._database.transaction():
            if before is not None:
                self._secrets.put(EARLIER, with_id_of(before, self._secrets.get(EARLIER)))
            self._secrets.put(OWN_KEY, key.raw)
            self.add(key.public)
        return key

    def ids_of_this_vault(self) -> frozenset[str]:
        """Return the own id and those that this vault had before, as far as it knows them."""
        return frozenset({self.own_id, *(self._secrets.get(EARLIER) or b"").decode().split()})

    def renew(self) -> str:
        """Become a new device, as a restored or copied vault must; return the new id."""
        self.key = self._new_key()
        self.own_id = device_id(self.key.public)
        return self.own_id

    def add(self, public: bytes) -> str:
        """Take changesets signed by `public` (32 bytes) from now on; return the device's id.

        Raises DeviceKeyUnusable for another length.
        """
        if len(public) != 32:
            raise DeviceKeyUnusable
        name = device_id(public)
        self._database.sql("INSERT OR IGNORE INTO device (id, public, added) VALUES (?, ?, ?)",
                           (name, public, self._clock.now_ms()))
        return name

    def end(self, device: str, last_number: int) -> None:
        """Take no changeset of `device` beyond `last_number`: it was revoked."""
        self._database.sql("UPDATE device SET last_number = ? WHERE id = ?", (last_number, device))

    def get(self, device: str) -> Device | None:
        """Return the device with this id."""
        row = self._database.one("SELECT n, id, public, last_number FROM device WHERE id = ?",
                                 (device,))
        return _device(row) if row is not None else None

    def own(self) -> Device:
        """Return this device."""
        device = self.get(self.own_id)
        if device is None:
            self.add(self.key.public)
            return self.own()
        return device

    def all(self) -> list[Device]:
        """Return every device, this one too."""
        return [_device(row) for row in self._database.sql(
            "SELECT n, id, public, last_number FROM device ORDER BY n")]


def _device(row: Row) -> Device:
    return Device(row["n"], row["id"], row["public"], row["last_number"])
