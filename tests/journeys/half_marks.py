"""What names a half of a vault or comes from it, in every form, and where it turns up on a tape."""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import msgspec

from fakes.front import Tape
from fakes.tape_shape import messages
from faults.keys_file import opened
from faults.planted import encodings
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.account import load_account
from fieldbook.exchange.changes import decode_changes
from fieldbook.exchange.protocol.blobs import open_blob
from fieldbook.exchange.protocol.packet import Packet, open_packet
from fieldbook.session import App, Session
from fieldbook.store.store import Store

OWN = ("case", "incident", "evidence", "submission", "message", "person", "contact")
HASHES = {"changeset": ("hash", "signature"), "outbox": ("id", "sha256"),
          "outbox_blob": ("seed", "sha256", "plain_sha256"), "packet_seen": ("sha256",),
          "sent_chain": ("last",), "blob": ("id", "sha256"), "device": ("id", "public")}
SECRETS = ("mailbox", "read", "write", "signing", "seed")

Marks = dict[str, bytes | str]


def marks(folder: Path, passphrase: str, words: Sequence[str]) -> Marks:
    """Return everything by which a half could be known, by name; `words`: what its owner typed."""
    session = App(folder).unlock(passphrase)
    try:
        return {**_of_the_vault(folder, passphrase), **_of_the_account(session.store),
                **_of_the_store(session), "passphrase": passphrase,
                **{f"word {word}": word for word in words}}
    finally:
        session.lock()


def _of_the_vault(folder: Path, passphrase: str) -> Marks:
    preamble, kek, hit = opened((folder / "keys").read_bytes(), passphrase)
    return {"kek": kek, "salt": preamble.salt, "vault id": preamble.vault_id,
            "store key": hit.payload.store_key, "store salt": hit.payload.store_salt,
            "blob key": hit.payload.blob_key, "export key": hit.payload.export_key}


def _of_the_account(store: Store) -> Marks:
    account = load_account(store)
    if account is None:
        return {}
    found: Marks = {f"account {name}": getattr(account, name) for name in SECRETS}
    return found | {
        "account read hash": account.reader.hash, "account write hash": account.writer.hash,
        "account public": SigningKey(account.signing).public,
        "account recipient": str(HybridIdentity.from_seed(account.seed).recipient)[:80]}


def _of_the_store(session: Session) -> Marks:
    store = session.store
    found: Marks = {"device id": store.device_id}
    for table, columns in HASHES.items():
        for column in columns:
            rows = store.sql(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL")
            found |= {f"{table} {column} {n}": _plain(row[0]) for n, row in enumerate(rows)}
    for collection in OWN:
        for n, row in enumerate(store.sql("SELECT id FROM record WHERE collection = ?",
                                          (collection,))):
            found[f"{collection} {n}"] = row[0]
    return {name: value for name, value in found.items() if len(value) >= 12}


def _plain(value: Any) -> bytes | str:
    return value if isinstance(value, str) else bytes(value)


def forms(mark: bytes | str) -> Iterator[bytes]:
    """Yield how a mark may be written: raw, hexadecimal, base64 and base64url at each shift, and
    what an identifier in base32 stands for."""
    if isinstance(mark, str):
        yield from encodings(mark)
        with suppress(binascii.Error):
            raw = base64.b32decode(mark.upper() + "=" * (-len(mark) % 8))
            yield from forms(raw)
        return
    yield from (mark, mark.hex().encode(), mark.hex().upper().encode(),
                base64.b32encode(mark).rstrip(b"="), base64.b32encode(mark).rstrip(b"=").lower())
    for shift in range(3):
        for alphabet in (base64.b64encode, base64.urlsafe_b64encode):
            yield alphabet(b"\0" * shift + mark)[4 if shift else 0:-4]


def found_in(data: bytes, wanted: Marks) -> set[str]:
    """Return the names of the marks that are in `data` in any form."""
    return {name for name, mark in wanted.items() if any(form in data for form in forms(mark))}


def unsealed(tape: Tape, identities: Sequence[HybridIdentity]) -> bytes:
    """Return what is inside everything sealed that a tape shows being sent whole."""
    packets, blobs = [], {}
    for one in tape.connections:
        for head, body in messages(bytes(one.up)):
            _, path, *_ = head.decode("latin-1").split(" ")
            if "/packets/" in path and head.startswith(b"PUT"):
                packets.append(open_packet(body, identities).packet)
            if "/blocks/" in path:
                *_, name, _, first = path.split("/")
                blobs.setdefault(name, {})[int(first)] = body
    parts = [part for packet in packets for part in _parts(packet)]
    for packet in packets:
        for pointer in packet.blobs:
            sealed = b"".join(data for _, data in sorted(
                blobs.get(pointer.sha256.hex(), {}).items()))
            if len(sealed) == pointer.size:
                plain = io.BytesIO()
                open_blob(cast(Any, io.BytesIO(sealed)), cast(Any, plain), pointer)
                parts.append(plain.getvalue())
    return b"\0\0".join(parts)


def _parts(packet: Packet) -> Iterator[bytes]:
    yield msgspec.msgpack.encode(packet)
    if packet.type == "changes":
        yield from decode_changes(packet.body)
