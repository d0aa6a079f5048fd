"""The bytes of the journal: a signed header, and one salted body for each record it touches.

header    MessagePack array: version, device, number, clock, SHA-256 of the device's previous header
          (empty for the first), for each part its tag and the SHA-256 of its bytes, and the
          wall clock (ms since 1970) where it is not what the clock says, else 0.
part      MessagePack array: 32 random bytes, collection, id, operations. The salt keeps a hash that
          outlives its body from telling what the body was.
tag       the first 16 bytes of SHA-256(collection, 0, id): tells which erasure covers a body.
sealed    MessagePack array: header, Ed25519 signature over "fieldbook-changeset" 0 header, parts
          (nil for one that was erased).
"""

from __future__ import annotations

import secrets

import msgspec

from fieldbook.core.clock import COUNTER_BITS
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.signatures import SigningKey, verify
from fieldbook.store.documents import Operations

VERSION = 1
TAG_SIZE = 16
_CONTEXT = b"fieldbook-changeset\0"


class Header(msgspec.Struct, array_like=True, frozen=True):
    """What a device signs. `parts`: (tag, hash) of each part."""

    version: int
    device: str
    number: int
    clock: int
    previous: bytes
    parts: list[tuple[bytes, bytes]]
    wall: int = 0

    @property
    def wall_ms(self) -> int:
        """What the device's wall clock said, in ms since 1970."""
        return self.wall or self.clock >> COUNTER_BITS


class Part(msgspec.Struct, array_like=True, frozen=True):
    """What a changeset does to one record."""

    salt: bytes
    collection: str
    id: str
    operations: Operations


class Sealed(msgspec.Struct, array_like=True, frozen=True):
    """A changeset as it travels between devices."""

    header: bytes
    signature: bytes
    parts: list[bytes | None]

    @property
    def hash(self) -> bytes:
        """The SHA-256 of the header, which the next header of this device names."""
        return sha256(self.header)


_encoder = msgspec.msgpack.Encoder()
_headers = msgspec.msgpack.Decoder(Header)
_parts = msgspec.msgpack.Decoder(Part)
_sealed = msgspec.msgpack.Decoder(Sealed)


def tag_of(collection: str, record: str) -> bytes:
    """Return the 16 bytes that stand for a record in headers."""
    return sha256(collection.encode() + b"\0" + record.encode())[:TAG_SIZE]


def encode_part(collection: str, record: str, operations: Operations) -> bytes:
    """Return the bytes of a part, with a fresh salt."""
    return _encoder.encode(Part(secrets.token_bytes(32), collection, record, operations))


def decode_part(data: bytes) -> Part:
    """Return the part. Raises msgspec.MsgspecError for other bytes."""
    return _parts.decode(data)


def decode_header(data: bytes) -> Header:
    """Return the header. Raises msgspec.MsgspecError for other bytes."""
    return _headers.decode(data)


def encode(sealed: Sealed) -> bytes:
    """Return a changeset as it travels."""
    return _encoder.encode(sealed)


def decode(data: bytes) -> Sealed:
    """Return the changeset. Raises msgspec.MsgspecError for other bytes."""
    return _sealed.decode(data)


def seal(key: SigningKey, device: str, number: int, clock: int, previous: bytes,
         parts: list[tuple[bytes, bytes]], wall_ms: int = 0) -> Sealed:
    """Sign a changeset; `parts`: (tag, bytes) of each part. `wall_ms` 0: as `clock` says."""
    wall = wall_ms if wall_ms != clock >> COUNTER_BITS else 0
    named = [(tag, sha256(part)) for tag, part in parts]
    header = _encoder.encode(Header(VERSION, device, number, clock, previous, named, wall))
    return Sealed(header, key.sign(_CONTEXT + header), [part for _, part in parts])


def is_signed(sealed: Sealed, public: bytes) -> bool:
    """Say whether the owner of `public` signed the header."""
    return verify(public, sealed.signature, _CONTEXT + sealed.header)


def parts_fit(sealed: Sealed, header: Header) -> bool:
    """Say whether every part that is there is the one that the header names."""
    return len(sealed.parts) == len(header.parts) and all(
        part is None or sha256(part) == named
        for part, (_, named) in zip(sealed.parts, header.parts, strict=True))
