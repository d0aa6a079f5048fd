"""Hiding sizes: fixed classes for packets, Padmé for everything bigger.

Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
PURBs", 2019) rounds so that a size of n bytes tells O(log log n) bits and costs at most 12 %.
"""

from __future__ import annotations

from fieldbook.core.errors import BugError
from fieldbook.crypto.errors import PaddingDamaged

PACKET_CLASSES = (4096, 16384, 65536, 262144)
"""The sizes in bytes that a packet may have on the wire."""

PREFIX_SIZE = 8
"""Bytes of the length (big-endian) in front of padded data."""

SMALLEST_BLOB = 65536


def padme(n: int) -> int:
    """Return the size that n bytes are padded to: the Padmé function."""
    if n < 2:
        return n
    exponent = n.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (n + mask) & ~mask


def blob_size(n: int) -> int:
    """Return the padded plaintext size, prefix included, for a blob of n bytes of data."""
    return max(SMALLEST_BLOB, padme(n + PREFIX_SIZE))


def packet_class(n: int) -> int | None:
    """Return the smallest packet class that holds n bytes as they travel; None: too big."""
    return next((size for size in PACKET_CLASSES if n <= size), None)


def pad(data: bytes, size: int) -> bytes:
    """Return exactly `size` bytes: the length of data in 8 bytes, data, zeros."""
    # A caller that pads to a size too small has not chosen a class: never the user's doing.
    spare = size - PREFIX_SIZE - len(data)
    if spare < 0:
        raise BugError(f"{len(data)} bytes do not fit in {size}")
    return b"".join((len(data).to_bytes(PREFIX_SIZE, "big"), data, bytes(spare)))


def unpad(padded: bytes) -> bytes:
    """Return the data inside. Raises PaddingDamaged unless prefix and zeros are as pad() writes."""
    length = int.from_bytes(padded[:PREFIX_SIZE], "big")
    end = PREFIX_SIZE + length
    if len(padded) < PREFIX_SIZE or end > len(padded):
        raise PaddingDamaged
    if padded.count(0, end) != len(padded) - end:
        raise PaddingDamaged
    return padded[PREFIX_SIZE:end]
