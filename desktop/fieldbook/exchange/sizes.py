"""How much something will cost on the wire, before it is sealed."""

from __future__ import annotations

from collections.abc import Sequence

from fieldbook.crypto.padding import PACKET_CLASSES
from fieldbook.exchange.protocol.blobs import sealed_blob_size
from fieldbook.exchange.protocol.packet import room_for

AROUND = 330
"""Bytes of a message beside its body and its pointers: keys, hashes, numbers, names of fields."""

POINTER = 230
"""Bytes of a pointer, with a name of usual length."""


def wire_size(body: int, files: Sequence[int] = ()) -> int:
    """Return how many bytes leave for a letter of `body` bytes with files of these sizes.

    It is exact but where a letter is about as long as its size class.
    """
    return packet_size(body, len(files)) + sum(sealed_blob_size(size) for size in files)


def packet_size(body: int, pointers: int) -> int:
    """Return the bytes of the packet, and of the blob that a body too long for it travels in."""
    found = _class(AROUND + body + POINTER * pointers)
    if found is not None:
        return found
    return (_class(AROUND + POINTER * (pointers + 1)) or PACKET_CLASSES[-1]) + sealed_blob_size(
        body)


def _class(message: int) -> int | None:
    return next((size for size in PACKET_CLASSES if message <= room_for(size)), None)
