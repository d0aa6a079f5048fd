"""Who said it: Ed25519 signatures (RFC 8032)."""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from fieldbook.crypto.errors import KeyUnusable

KEY_SIZE = 32
SIGNATURE_SIZE = 64

_FIELD = 2**255 - 19
_SMALL_ORDER_Y = (
    0,
    1,
    _FIELD - 1,
    2707385501144840649318225287225658788936804267575313519463743609750303402022,
    55188659117513257062467267217118295137698188065244968500265048394206261417927,
)
"""y of the eight points of order 1, 2, 4 and 8: they sign every message for everybody."""


class SigningKey:
    """An Ed25519 private key: 32 secret bytes."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_SIZE:
            raise KeyUnusable
        self._key = Ed25519PrivateKey.from_private_bytes(raw)
        self._raw = bytes(raw)
        self._public = self._key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> SigningKey:
        """Return a new key from the system's randomness."""
        return cls(secrets.token_bytes(KEY_SIZE))

    @classmethod
    def from_bytes(cls, raw: bytes) -> SigningKey:
        """Return the key with these 32 secret bytes. Raises KeyUnusable for another length."""
        return cls(raw)

    @property
    def raw(self) -> bytes:
        """The 32 secret bytes."""
        return self._raw

    @property
    def public(self) -> bytes:
        """The 32 bytes that others verify with."""
        return self._public

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte signature of message."""
        return self._key.sign(message)


def verify(public: bytes, signature: bytes, message: bytes) -> bool:
    """Say whether the owner of `public` (32 bytes) signed message; wrong lengths are False.

    Keys of small order and keys that are not written in the one canonical way are False too:
    one signature would fit many messages, or one person would have several keys.
    """
    if len(public) != KEY_SIZE or len(signature) != SIGNATURE_SIZE or not _sound(public):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _sound(public: bytes) -> bool:
    y = int.from_bytes(public, "little") & (2**255 - 1)
    return y < _FIELD and y not in _SMALL_ORDER_Y
