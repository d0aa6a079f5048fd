"""Sealing small pieces with a key: ChaCha20-Poly1305 (RFC 8439) with a random nonce in front."""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEY_SIZE = 32
NONCE_SIZE = 12
TAG_SIZE = 16
OVERHEAD = NONCE_SIZE + TAG_SIZE
"""How many bytes longer the sealed form is than the plaintext."""


def seal(key: bytes, plaintext: bytes, aad: bytes = b"") -> bytes:
    """Return nonce (12) + ciphertext + tag (16) under a 32-byte key; aad is bound, not stored.

    Nonces are random: at most 2^32 seals with one key.
    """
    nonce = secrets.token_bytes(NONCE_SIZE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plaintext, aad)


def unseal(key: bytes, sealed: bytes, aad: bytes = b"") -> bytes | None:
    """Return the plaintext, or None when key, aad or a single bit is not what was sealed."""
    if len(sealed) < OVERHEAD:
        return None
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], aad)
    except InvalidTag:
        return None
