"""All that a running hub consists of, put together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldbook.core.clock import Clock, SystemClock
from fieldbook.exchange.protocol.owner import (
    NONCE_SIZE,
    HubIdentity,
    OwnerFile,
    prove,
)
from fieldbook.hub.blobs import Blobs
from fieldbook.hub.callers import Call, Caller, identify
from fieldbook.hub.faults import HubFault
from fieldbook.hub.identity import Identity, take_identity
from fieldbook.hub.joining import Joining
from fieldbook.hub.limits import Limits
from fieldbook.hub.metadata import Metadata
from fieldbook.hub.objects import Objects
from fieldbook.hub.packets import Packets, today
from fieldbook.hub.tables import Database

DATABASE_FILE = "hub.sqlite3"
MARKER_FILE = "marker"
TLS_FOLDER = "tls"


@dataclass
class Hub:
    """One hub process: its stores, its owner, and what it does with requests."""

    owner: OwnerFile
    certificate: bytes
    database: Database
    identity: Identity
    limits: Limits
    clock: Clock
    joining: Joining
    packets: Packets
    blobs: Blobs
    metadata: Metadata
    swept: int = 0

    def caller(self, call: Call) -> Caller:
        """Return who makes a call. Raises HubFault("refused") for a wrong credential."""
        with self.database.read() as connection:
            return identify(connection, bytes.fromhex(self.owner.owner_key), call)

    def introduce(self, nonce: str | None) -> HubIdentity:
        """Return who this hub is; with a nonce (64 hex digits) also a proof for its owner."""
        proof = b""
        if nonce is not None:
            proof = prove(bytes.fromhex(self.owner.secret), _nonce(nonce),
                          self.identity.key.public, self.certificate)
        return HubIdentity(
            hub_key=self.identity.key.public.hex(), hub_epoch=self.identity.epoch.hex(),
            certificate_sha256=self.certificate.hex(), proof=proof.hex())

    def sweep(self) -> None:
        """Forget what is old enough, once a day."""
        day = today(self.clock)
        if day != self.swept:
            self.swept = day
            self.blobs.forget()
            self.packets.forget()

    def close(self) -> None:
        """Close the database."""
        self.database.close()


def open_hub(data: Path, owner: OwnerFile, *, certificate: bytes = b"",
             database: str | None = None, objects: str | None = None,
             limits: Limits | None = None, clock: Clock | None = None) -> Hub:
    """Open or make the hub whose data lie in a folder.

    certificate: SHA-256 of the certificate that clients see, empty for plain http. database,
    objects: URLs instead of the SQLite file and the folder. Raises HubStartError of some kind.
    """
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    tables = Database(database or database_url(data))
    try:
        files = Objects(objects or data / "objects")
        identity = take_identity(tables, files, owner, None if database else data / MARKER_FILE)
        return _furnished(owner, certificate, tables, files, identity, limits or Limits(),
                          clock or SystemClock())
    except BaseException:
        tables.close()
        raise


def _furnished(owner: OwnerFile, certificate: bytes, tables: Database, files: Objects,
               identity: Identity, limits: Limits, clock: Clock) -> Hub:
    inbox = bytes.fromhex(owner.inbox)
    joining = Joining(tables, files, clock, inbox)
    joining.ensure_inbox(bytes.fromhex(owner.inbox_read))
    packets = Packets(tables, files, clock, limits, identity, inbox)
    blobs = Blobs(tables, files, clock, limits)
    if identity.is_new:  # else a sender would hear that we have what is gone, and not send it again
        packets.drop_lost()
        blobs.drop_lost()
    return Hub(owner, certificate, tables, identity, limits, clock, joining, packets, blobs,
               Metadata(files))


def database_url(data: Path) -> str:
    """Return the URL of the SQLite file in a data folder."""
    return f"sqlite:///{data / DATABASE_FILE}"


def _nonce(text: str) -> bytes:
    try:
        nonce = bytes.fromhex(text)
    except ValueError:
        raise HubFault("malformed") from None
    if len(nonce) != NONCE_SIZE:
        raise HubFault("malformed")
    return nonce


