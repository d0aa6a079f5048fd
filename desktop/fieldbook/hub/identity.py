"""Who this hub is: its key, its epoch, its owner.

The epoch is a random number that clients see in every listing. It must change when the hub's data
came back from a backup, because then packets that were acknowledged are missing and counters ran
back. It is kept in the database and in the object store, and changes when

- the two differ: one of them was restored without the other;
- the data folder's marker file is not the file whose inode and change time the database holds: the
  folder was put back by a copying tool (no tool can set the change time of a file). This is asked
  only when the database is the folder's own SQLite file;
- somebody deleted the object hub/epoch, having put back a snapshot of a whole disk, which
  nothing inside can notice.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select

from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.protocol.owner import OwnerFile, hub_id_of
from fieldbook.hub.errors import HubTooNew, OwnerChanged
from fieldbook.hub.objects import Objects
from fieldbook.hub.tables import FORMAT, Database, facts

EPOCH_OBJECT = "hub/epoch"


@dataclass(frozen=True)
class Identity:
    """The hub's signing key, its 16-byte id and its 16-byte epoch.

    is_new: the epoch was made at this start, so that data may have come back from a backup.
    """

    key: SigningKey
    epoch: bytes
    is_new: bool = False

    @property
    def hub_id(self) -> bytes:
        """The 16 bytes that name this hub."""
        return hub_id_of(self.key.public)


def take_identity(database: Database, objects: Objects, owner: OwnerFile,
                  marker: Path | None) -> Identity:
    """Return who this hub is; make it up at the first start.

    marker: the file that shows a restored folder, or None. Raises OwnerChanged, HubTooNew.
    """
    def work(connection: Connection) -> Identity:
        known = _facts(connection)
        if "format" not in known:
            # Of two hubs that start at once, the second waits here and then finds all the rest.
            connection.execute(insert(facts).values(name="format", value=str(FORMAT)))
            known["format"] = str(FORMAT)
        if int(known["format"]) > FORMAT:
            raise HubTooNew(format=int(known["format"]))
        if known.get("owner", owner.owner_key) != owner.owner_key:
            raise OwnerChanged
        key = known.get("hub_key") or SigningKey.generate().raw.hex()
        epoch = _epoch(known, objects, marker)
        _remember(connection, known, {
            "owner": owner.owner_key, "hub_key": key, "epoch": epoch, "marker": _mark(marker),
        })
        return Identity(SigningKey.from_bytes(bytes.fromhex(key)), bytes.fromhex(epoch),
                        epoch != known.get("epoch"))

    return database.write(work)


def _epoch(known: dict[str, str], objects: Objects, marker: Path | None) -> str:
    stored = (objects.get(EPOCH_OBJECT) or b"").decode("ascii", "replace")
    same_folder = marker is None or known.get("marker") == _mark(marker)
    if stored and stored == known.get("epoch") and same_folder:
        return stored
    epoch = secrets.token_hex(16)
    objects.put(EPOCH_OBJECT, epoch.encode())
    if marker is not None:
        marker.unlink(missing_ok=True)
        marker.write_bytes(b"")
    return epoch


def _mark(marker: Path | None) -> str:
    """Return what tells this very file from a copy of it."""
    if marker is None or not marker.exists():
        return ""
    stat = marker.stat()
    return f"{stat.st_ino}:{stat.st_ctime_ns}"


def _facts(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(facts.c.name, facts.c.value))
    return {row.name: row.value for row in rows}


def _remember(connection: Connection, known: dict[str, str], now: dict[str, str]) -> None:
    for name, value in now.items():
        if known.get(name) != value:
            connection.execute(delete(facts).where(facts.c.name == name))
            connection.execute(insert(facts).values(name=name, value=value))
