"""How a hub is, read from its data folder while it runs or not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from fieldbook.crypto.certificates import certificate_sha256
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.protocol.owner import hub_id_of
from fieldbook.hub.errors import NoHubHere
from fieldbook.hub.state import DATABASE_FILE, TLS_FOLDER, database_url
from fieldbook.hub.tables import Database, blobs, facts, invites, mailboxes, packets, uploads


def status(data: Path, database: str | None = None) -> dict[str, Any]:
    """Return counts and sizes in bytes; nothing about any one mailbox. Raises NoHubHere."""
    if database is None and not (data / DATABASE_FILE).is_file():
        raise NoHubHere
    tables = Database(database or database_url(data))
    try:
        with tables.read() as connection:
            return {**_identity(connection), "certificate_sha256": _certificate(data),
                    **_counts(connection)}
    finally:
        tables.close()


def _identity(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(facts.c.name, facts.c.value))
    known: dict[str, str] = {row.name: row.value for row in rows}
    if "hub_key" not in known:
        raise NoHubHere
    key = SigningKey.from_bytes(bytes.fromhex(known["hub_key"]))
    return {"hub_id": hub_id_of(key.public).hex(), "hub_key": key.public.hex(),
            "hub_epoch": known.get("epoch", ""), "owner_key": known["owner"]}


def _counts(connection: Connection) -> dict[str, int]:
    def number(query: Any) -> int:
        return int(connection.execute(query).scalar_one() or 0)

    count, total = func.count(), func.sum
    waiting = ~packets.c.gone
    return {
        "mailboxes": number(select(count).select_from(mailboxes)),
        "invites_open": number(select(count).select_from(invites)
                               .where(invites.c.state == "open")),
        "packets": number(select(count).select_from(packets).where(waiting)),
        "packet_bytes": number(select(total(packets.c.size)).where(waiting)),
        "blobs": number(select(count).select_from(blobs)),
        "blob_bytes": number(select(total(blobs.c.size))),
        "uploads": number(select(count).select_from(uploads)),
    }


def _certificate(data: Path) -> str:
    path = data / TLS_FOLDER / "certificate.pem"
    return certificate_sha256(path.read_bytes()).hex() if path.is_file() else ""
