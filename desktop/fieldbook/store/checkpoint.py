"""Signed notes of how far the chains were verified, so that an opening verifies only the rest."""

from __future__ import annotations

import msgspec

from fieldbook.crypto.signatures import verify
from fieldbook.store.database import Database
from fieldbook.store.devices import Devices

EVERY = 64
"""Changesets between two checkpoints: what an opening may have to verify, about 10 ms."""

_CONTEXT = b"fieldbook-checkpoint\0"
_NAME = "checkpoint"


class Checkpoint(msgspec.Struct, array_like=True, frozen=True):
    """Number and hash of each device's latest verified changeset; `by` is who signed this."""

    by: str
    heads: dict[str, tuple[int, bytes]]


class _Signed(msgspec.Struct, array_like=True, frozen=True):
    checkpoint: bytes
    signature: bytes


class Checkpoints:
    """Row "checkpoint" of table `meta`."""

    def __init__(self, database: Database, devices: Devices) -> None:
        self._database = database
        self._devices = devices

    def latest(self) -> Checkpoint | None:
        """Return the checkpoint, or None if there is none that one of our own keys signed."""
        row = self._database.one("SELECT value FROM meta WHERE name = ?", (_NAME,))
        if row is None:
            return None
        try:
            signed = msgspec.msgpack.decode(row[0], type=_Signed)
            checkpoint = msgspec.msgpack.decode(signed.checkpoint, type=Checkpoint)
        except msgspec.MsgspecError:
            return None
        device = self._devices.get(checkpoint.by)
        if device is None or not verify(device.public, signed.signature,
                                        _CONTEXT + signed.checkpoint):
            return None
        return checkpoint

    def keep_up(self, number: int) -> None:
        """Write a new checkpoint when changeset `number`, just written, is one of every 64."""
        if number % EVERY == 0:
            self.write()

    def write(self) -> None:
        """Sign where every chain stands now. The caller has verified them that far."""
        heads = {row["id"]: (row["number"], bytes(row["hash"])) for row in self._database.sql(
            "SELECT d.id, c.number, c.hash FROM device d JOIN changeset c ON c.device = d.n"
            " AND c.number = (SELECT max(number) FROM changeset WHERE device = d.n)")}
        data = msgspec.msgpack.encode(Checkpoint(self._devices.own_id, heads))
        signature = self._devices.key.sign(_CONTEXT + data)
        self._database.sql("INSERT INTO meta VALUES (?, ?) ON CONFLICT (name)"
                           " DO UPDATE SET value = excluded.value",
                           (_NAME, msgspec.msgpack.encode(_Signed(data, signature))))
