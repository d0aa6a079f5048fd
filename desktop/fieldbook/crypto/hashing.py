"""Hashes, keyed hashes and derived keys: SHA-256, HMAC-SHA256, HKDF-SHA256."""

from __future__ import annotations

import hashlib
import hmac

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HASH_SIZE = 32
"""Bytes in every digest of this module."""


def sha256(data: bytes) -> bytes:
    """Return the SHA-256 of data, 32 bytes (FIPS 180-4)."""
    return hashlib.sha256(data).digest()


def keyed_hash(key: bytes, data: bytes) -> bytes:
    """Return the HMAC-SHA256 of data, 32 bytes (RFC 2104)."""
    return hmac.digest(key, data, "sha256")


def hkdf(secret: bytes, label: str, length: int = 32, salt: bytes = b"") -> bytes:
    """Return `length` bytes (at most 8,160) by HKDF-SHA256, info = label in UTF-8 (RFC 5869)."""
    derivation = HKDF(SHA256(), length=length, salt=salt or None, info=label.encode())
    return derivation.derive(secret)


def same(a: bytes, b: bytes) -> bool:
    """Say whether two byte strings are equal, in a time that does not depend on their content."""
    return hmac.compare_digest(a, b)


class Sha256:
    """A SHA-256 that is fed piece by piece."""

    def __init__(self) -> None:
        self._state = hashlib.sha256()

    def update(self, data: bytes | bytearray | memoryview) -> None:
        """Add data to what is hashed."""
        self._state.update(data)

    def digest(self) -> bytes:
        """Return the hash of everything added so far, 32 bytes."""
        return self._state.digest()

    def hexdigest(self) -> str:
        """Return the hash of everything added so far, 64 characters 0-9a-f."""
        return self._state.hexdigest()


class KeyedHasher:
    """An HMAC-SHA256 that is fed piece by piece."""

    def __init__(self, key: bytes) -> None:
        self._state = hmac.new(key, digestmod="sha256")

    def update(self, data: bytes | bytearray | memoryview) -> None:
        """Add data to what is hashed."""
        self._state.update(data)

    def digest(self) -> bytes:
        """Return the keyed hash of everything added so far, 32 bytes."""
        return self._state.digest()
