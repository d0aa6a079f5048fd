"""The bytes of a keys file: preamble and slots. Layout: docs/vault-format.md, "keys"."""

from __future__ import annotations

import secrets
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from fieldbook.crypto import aead, hashing
from fieldbook.crypto.kdf import SALT_SIZE, KdfParameters
from fieldbook.vault import sql
from fieldbook.vault.errors import VaultTooNew

MAGIC = b"FBVAULT\0"
FORMAT = 1
SLOTS = 8
SLOTS_PER_STORE = 4
SLOT_SIZE = 512
GROUP_SIZE = SLOTS_PER_STORE * SLOT_SIZE
PREAMBLE_SIZE = 512
COPY_SIZE = 65536
KEY_SIZE = 32
ID_SIZE = 16

NO_ACTION = 0
DESTROY_OTHER = 1
"""Opening this slot lets nothing open the other store any more."""

_FIELDS = struct.Struct("<8s4I32s16s")
_PAYLOAD = struct.Struct("<4BQ32s16s32s32s")
_PAYLOAD_LAYOUT = 1
_MOST_SESSIONS = 1 << 48
"""More than any vault can have seen."""
_PLAIN_SIZE = SLOT_SIZE - aead.OVERHEAD
_CHECKED = PREAMBLE_SIZE - hashing.HASH_SIZE


@dataclass(frozen=True, slots=True)
class Preamble:
    """What stands in clear at the head of both copies, bound to every slot, never changed."""

    parameters: KdfParameters
    salt: bytes
    vault_id: bytes
    raw: bytes


def fresh_preamble(parameters: KdfParameters) -> Preamble:
    """Return the preamble of a new vault: a new salt, a new vault id."""
    fields = _FIELDS.pack(MAGIC, FORMAT, parameters.memory_kib, parameters.iterations,
                          parameters.lanes, secrets.token_bytes(SALT_SIZE),
                          secrets.token_bytes(ID_SIZE))
    body = fields + secrets.token_bytes(_CHECKED - len(fields))
    return _read(body + hashing.sha256(body))


def format_of(copy: bytes) -> int | None:
    """Return the format number of a copy, None if it does not begin like a keys file."""
    if len(copy) < _FIELDS.size or not copy.startswith(MAGIC):
        return None
    number: int = _FIELDS.unpack_from(copy)[1]
    return number


def parse_preamble(copy: bytes) -> Preamble | None:
    """Return the preamble of a copy, None if a bit of it is not what was written.

    Raises VaultTooNew for a format after this one.
    """
    number = format_of(copy)
    if number is not None and number > FORMAT:
        raise VaultTooNew(format=number, known=FORMAT)
    raw = copy[:PREAMBLE_SIZE]
    if number != FORMAT or hashing.sha256(raw[:_CHECKED]) != raw[_CHECKED:]:
        return None
    return _read(raw)


def _read(raw: bytes) -> Preamble:
    _, _, memory, iterations, lanes, salt, vault_id = _FIELDS.unpack_from(raw)
    return Preamble(KdfParameters(memory, iterations, lanes), salt, vault_id, raw)


@dataclass(frozen=True, slots=True)
class Payload:
    """What a slot holds: everything that opens one store.

    `hmac` indexes `sql.HMACS`; `generation` is a lower bound for the store's count of sessions;
    `action` is NO_ACTION or DESTROY_OTHER, what opening does before anything else.
    """

    store: int
    store_key: bytes = field(repr=False)
    store_salt: bytes = field(repr=False)
    blob_key: bytes = field(repr=False)
    export_key: bytes = field(repr=False)
    hmac: int = 0
    generation: int = 0
    action: int = 0


def fresh_payload(store: int, hmac: int) -> Payload:
    """Return new random keys for a store."""
    return Payload(store, secrets.token_bytes(sql.KEY_SIZE), secrets.token_bytes(sql.SALT_SIZE),
                   secrets.token_bytes(KEY_SIZE), secrets.token_bytes(KEY_SIZE), hmac)


def pack(payload: Payload) -> bytes:
    """Return the plaintext of a slot, always 484 bytes."""
    fields = _PAYLOAD.pack(_PAYLOAD_LAYOUT, payload.store, payload.hmac, payload.action,
                           payload.generation, payload.store_key, payload.store_salt,
                           payload.blob_key, payload.export_key)
    return fields.ljust(_PLAIN_SIZE, b"\0")


def unpack(plain: bytes) -> Payload | None:
    """Return what a slot's plaintext says, None if it makes no sense."""
    layout, store, hmac, action, generation, key, salt, blob, export = _PAYLOAD.unpack_from(plain)
    if layout != _PAYLOAD_LAYOUT or store not in (0, 1) or hmac >= len(sql.HMACS):
        return None
    if generation > _MOST_SESSIONS:
        return None
    return Payload(store, key, salt, blob, export, hmac, generation, action)


def seal_slot(kek: bytes, preamble: Preamble, index: int, payload: Payload) -> bytes:
    """Return the 512 bytes of slot `index` (0-7) under a key-encryption key of 32 bytes."""
    return aead.seal(_slot_key(kek, index), pack(payload), _bound(preamble, index))


def open_slot(kek: bytes, preamble: Preamble, index: int, sealed: bytes) -> Payload | None:
    """Return what slot `index` holds, None if the key does not open it."""
    plain = aead.unseal(_slot_key(kek, index), sealed, _bound(preamble, index))
    payload = None if plain is None else unpack(plain)
    return payload if payload is not None and payload.store == store_of(index) else None


def _slot_key(kek: bytes, index: int) -> bytes:
    return hashing.hkdf(kek, f"fieldbook vault slot {index}")


def _bound(preamble: Preamble, index: int) -> bytes:
    return preamble.raw + bytes([index])


def random_slot() -> bytes:
    """Return the 512 bytes of a slot that nothing opens."""
    return secrets.token_bytes(SLOT_SIZE)


def store_of(index: int) -> int:
    """Return which store slot `index` belongs to."""
    return index // SLOTS_PER_STORE


def group_of(store: int) -> range:
    """Return the four slots of a store."""
    return range(store * SLOTS_PER_STORE, (store + 1) * SLOTS_PER_STORE)


def slot_offset(index: int) -> int:
    """Return where slot `index` begins within a copy."""
    return PREAMBLE_SIZE + index * SLOT_SIZE


def slot_in(copy: bytes, index: int) -> bytes:
    """Return the 512 bytes of slot `index` in a copy."""
    begin = slot_offset(index)
    return bytes(copy[begin:begin + SLOT_SIZE])


@dataclass(frozen=True, slots=True)
class Hit:
    """A slot that a key opened: in copy 0 (A) or 1 (B)."""

    copy: int
    index: int
    sealed: bytes
    payload: Payload


def try_slots(kek: bytes, copy: int, preamble: Preamble, raw: bytes) -> Iterator[Hit]:
    """Try all eight slots of a copy; yield those that open."""
    for index in range(SLOTS):
        sealed = slot_in(raw, index)
        payload = open_slot(kek, preamble, index, sealed)
        if payload is not None:
            yield Hit(copy, index, sealed, payload)
