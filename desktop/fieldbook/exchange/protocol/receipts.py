"""The hub's word that it has stored a packet."""

from __future__ import annotations

import msgspec

from fieldbook.crypto.hashing import same
from fieldbook.crypto.signatures import SigningKey, verify
from fieldbook.exchange.protocol.encoding import Count, Hex16, Hex32, Hex64
from fieldbook.exchange.protocol.errors import ReceiptForged
from fieldbook.exchange.protocol.owner import hub_id_of

CONTEXT = b"fieldbook-receipt"
VERSION = 1
DAY_SECONDS = 86_400


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """A hub's receipt (JSON, lower-case hex): packet hash, mailbox, day since 1970, signature."""

    packet: Hex32
    mailbox: Hex16
    day: Count
    signature: Hex64


def receipt_bytes(hub_id: bytes, mailbox: bytes, packet: bytes, day: int) -> bytes:
    """Return the bytes that a hub signs.

    17 bytes "fieldbook-receipt", one byte version, 16 hub id, 16 mailbox, 32 SHA-256 of the packet,
    4 days since 1970-01-01 (big-endian).
    """
    return b"".join((CONTEXT, bytes([VERSION]), hub_id, mailbox, packet, day.to_bytes(4, "big")))


def sign_receipt(hub_key: SigningKey, mailbox: bytes, packet: bytes, day: int) -> Receipt:
    """Return the receipt for a packet (32-byte hash) that now lies in a mailbox (16 bytes)."""
    message = receipt_bytes(hub_id_of(hub_key.public), mailbox, packet, day)
    return Receipt(packet=packet.hex(), mailbox=mailbox.hex(), day=day,
                   signature=hub_key.sign(message).hex())


def check_receipt(receipt: Receipt, hub_key: bytes, mailbox: bytes, packet: bytes) -> None:
    """Raise ReceiptForged unless this hub (32-byte public key) signed for this very packet."""
    told = bytes.fromhex(receipt.mailbox) + bytes.fromhex(receipt.packet)
    if receipt.day >= 2**32 or not same(told, mailbox + packet):
        raise ReceiptForged
    message = receipt_bytes(hub_id_of(hub_key), mailbox, packet, receipt.day)
    if not verify(hub_key, bytes.fromhex(receipt.signature), message):
        raise ReceiptForged
