"""Packets: everything private travels as one of these, sealed once and sent as often as needed.

A packet is age( pad( message || signature ) ). `message` is a MessagePack map, `signature` is
Ed25519 over "fieldbook-packet" and the very bytes of message. The age file always has two
post-quantum stanzas and is exactly 4, 16, 64 or 256 KiB long, so that neither number nor size tells
anything.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Annotated

import msgspec

from fieldbook.core.errors import BugError
from fieldbook.crypto.age import (
    HybridRecipient,
    Identity,
    decrypt_bytes,
    dummy_recipient,
    encrypt_bytes,
    plaintext_room,
)
from fieldbook.crypto.errors import AgeError, AgeNoMatch, PaddingDamaged
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.padding import PACKET_CLASSES, PREFIX_SIZE, pad, unpad
from fieldbook.crypto.signatures import SIGNATURE_SIZE, SigningKey, verify
from fieldbook.exchange.protocol.encoding import Bytes16, Bytes32, Count, NoneOr32, pack, unpack
from fieldbook.exchange.protocol.errors import (
    PacketDamaged,
    PacketForged,
    PacketMisplaced,
    PacketNotForUs,
    PacketTooLarge,
    PacketTooNew,
)

VERSION = 1
SIGNATURE_CONTEXT = b"fieldbook-packet"
STANZAS = 2

TYPES = ("enrol", "changes", "submission", "message", "receipt", "devices", "keyring", "revoke",
         "publication", "share")
"""The types of version 1; a packet of another type is sound but not understood here."""


class BlobPointer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where the bytes of an attachment are, and what opens them.

    sha256 and size are of the sealed blob as it lies on the hub; seed (32 secret bytes) is its
    identity; plain_sha256 and plain_size (bytes) are of the content.
    """

    sha256: Bytes32
    size: Count
    seed: Bytes32
    name: Annotated[str, msgspec.Meta(max_length=512)] = ""
    plain_sha256: Bytes32
    plain_size: Count


class Packet(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is signed. `seal_packet` fills in sender and recipients.

    hub: hub id. mailbox: where the packet may lie. recipients: `fingerprint` of each real one.
    sender: Ed25519 public key. counter: number of this packet among all of the sender's to this
    mailbox, from 1. previous: SHA-256 of the sender's packet before it there, empty for the first.
    clock: hybrid logical clock. body: bytes whose shape `type` decides.
    """

    v: int = VERSION
    type: Annotated[str, msgspec.Meta(min_length=1, max_length=32)]
    hub: Bytes16
    mailbox: Bytes16
    recipients: Annotated[tuple[Bytes16, ...], msgspec.Meta(max_length=STANZAS)] = ()
    sender: NoneOr32 = b""
    counter: Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
    previous: NoneOr32 = b""
    clock: Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
    body: bytes
    blobs: Annotated[tuple[BlobPointer, ...], msgspec.Meta(max_length=2000)] = ()


@dataclass(frozen=True)
class Opened:
    """A packet whose signature holds; `signer` (32-byte public key) is who signed it."""

    packet: Packet
    signer: bytes


class _Version(msgspec.Struct):
    v: int = VERSION


def fingerprint(recipient: HybridRecipient) -> bytes:
    """Return the 16 bytes that stand for a recipient: the start of SHA-256 of its age1pq text."""
    return sha256(str(recipient).encode())[:16]


def packet_hash(sealed: bytes) -> bytes:
    """Return the 32 bytes that name a packet: SHA-256 of what travels."""
    return sha256(sealed)


def room_for(size_class: int) -> int:
    """Return the most bytes of MessagePack that fit in a packet of this size."""
    return _padded_size(size_class) - PREFIX_SIZE - SIGNATURE_SIZE


def size_class(packet: Packet, recipients: int = STANZAS) -> int | None:
    """Return the size in bytes that this packet will travel in; None: too big, use a blob."""
    filled = _addressed(packet, bytes(32), (bytes(16),) * recipients)
    return _class_for(len(pack(filled)))


def seal_packet(packet: Packet, key: SigningKey, recipients: Sequence[HybridRecipient]) -> bytes:
    """Return the bytes that travel: signed by key, sealed to one or two recipients.

    Raises PacketTooLarge if message and signature do not fit in 256 KiB.
    """
    if not 1 <= len(recipients) <= STANZAS:
        raise BugError(f"a packet has one or two recipients, not {len(recipients)}")
    marks = tuple(fingerprint(recipient) for recipient in recipients)
    message = pack(_addressed(packet, key.public, marks))
    size = _class_for(len(message))
    if size is None:
        raise PacketTooLarge(size=len(message))
    signed = message + key.sign(SIGNATURE_CONTEXT + message)
    stanzas = [*recipients, *(dummy_recipient() for _ in range(STANZAS - len(recipients)))]
    return encrypt_bytes(pad(signed, _padded_size(size)), stanzas)


def open_packet(sealed: bytes, identities: Sequence[Identity]) -> Opened:
    """Return the packet inside, after its signature was verified.

    Says nothing about whether it belongs here: see `check_place`. Raises PacketDamaged,
    PacketNotForUs, PacketTooNew, or PacketForged.
    """
    if len(sealed) not in PACKET_CLASSES:
        raise PacketDamaged(part="size")
    signed = _unsealed(sealed, identities)
    message, signature = signed[:-SIGNATURE_SIZE], signed[-SIGNATURE_SIZE:]
    packet = _decode(message)
    if not verify(packet.sender, signature, SIGNATURE_CONTEXT + message):
        raise PacketForged
    return Opened(packet, packet.sender)


def check_place(opened: Opened, *, hub: bytes, mailbox: bytes,
                recipients: Collection[bytes], types: Collection[str] = TYPES,
                signers: Collection[bytes] | None = None) -> None:
    """Raise PacketMisplaced unless the packet was signed for exactly this place.

    hub, mailbox: 16 bytes each, where it was found. recipients: fingerprints of our keys; one of
    them must be addressed. types: what may come here. signers: who may write here, None: anybody.
    """
    packet = opened.packet
    wrong = {
        "hub": packet.hub != hub,
        "mailbox": packet.mailbox != mailbox,
        "recipients": not set(packet.recipients) & set(recipients),
        "type": packet.type not in types,
        "signer": signers is not None and opened.signer not in signers,
    }
    for part, is_wrong in wrong.items():
        if is_wrong:
            raise PacketMisplaced(part=part)


def _addressed(packet: Packet, sender: bytes, marks: tuple[bytes, ...]) -> Packet:
    return msgspec.structs.replace(packet, sender=sender, recipients=marks)


def _class_for(message_size: int) -> int | None:
    return next((size for size in PACKET_CLASSES if message_size <= room_for(size)), None)


def _padded_size(size_class: int) -> int:
    """Return how many bytes of plaintext make an age file of exactly this size."""
    room = plaintext_room(size_class, STANZAS)
    if room is None:
        raise BugError(f"no age file has {size_class} bytes")
    return room


def _unsealed(sealed: bytes, identities: Sequence[Identity]) -> bytes:
    try:
        signed = unpad(decrypt_bytes(sealed, identities, armored=False))
    except AgeNoMatch:
        raise PacketNotForUs from None
    except AgeError:
        raise PacketDamaged(part="seal") from None
    except PaddingDamaged:
        raise PacketDamaged(part="padding") from None
    if len(signed) <= SIGNATURE_SIZE:
        raise PacketDamaged(part="content")
    return signed


def _decode(message: bytes) -> Packet:
    damaged = PacketDamaged(part="content")
    version = unpack(message, _Version, damaged).v
    if version > VERSION:
        raise PacketTooNew(version=version)
    return unpack(message, Packet, damaged)
