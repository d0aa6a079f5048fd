"""What all kinds of recipients and identities share (C2SP age.md, "Recipient stanza").

A recipient is public and wraps a file key into a stanza; an identity is secret and unwraps it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldbook.crypto import bech32
from fieldbook.crypto.age_format import FILE_KEY_SIZE, Stanza, decode_raw_base64
from fieldbook.crypto.errors import (
    AgeHeaderDamaged,
    AgeIdentityUnusable,
    AgeRecipientUnusable,
)

SEED_SIZE = 32
WRAPPED_SIZE = FILE_KEY_SIZE + 16
ZERO_NONCE = bytes(12)
"""Wrapping keys are used once, so their nonce may always be the same."""


class Recipient(Protocol):
    """Somebody that a file can be encrypted to."""

    post_quantum: ClassVar[bool]
    """Such recipients are not mixed with others in one file."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a fresh stanza that holds the file key for this recipient."""


class Identity(Protocol):
    """Somebody that can open files."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the 16-byte file key, or None: not for this identity.

        Raises AgeHeaderDamaged for a stanza of this identity's type that breaks the format.
        """


def checked_seed(seed: bytes) -> bytes:
    """Return the seed. Raises AgeIdentityUnusable unless it has 32 bytes."""
    if len(seed) != SEED_SIZE:
        raise AgeIdentityUnusable(reason="length")
    return bytes(seed)


def sender_share(stanza: Stanza, size: int) -> bytes:
    """Return the sender's share in the second argument, after every check the format asks for."""
    share = decode_raw_base64(stanza.arguments[1].encode()) if len(stanza.arguments) == 2 else None
    if share is None or len(share) != size or len(stanza.body) != WRAPPED_SIZE:
        raise AgeHeaderDamaged(reason="stanza")
    return share


def shared_secret(key: X25519PrivateKey, share: bytes) -> bytes:
    """Return the X25519 secret. Raises AgeHeaderDamaged for a share of small order."""
    try:
        return key.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError as error:
        raise AgeHeaderDamaged(reason="share") from error


def open_file_key(cipher: ChaCha20Poly1305, body: bytes) -> bytes | None:
    """Return the file key in a stanza body, or None when it was wrapped for somebody else."""
    try:
        return cipher.decrypt(ZERO_NONCE, body, None)
    except InvalidTag:
        return None


def decode_recipient(text: str, prefix: str) -> bytes:
    """Return the public bytes in Bech32 text with that prefix. Raises AgeRecipientUnusable."""
    decoded = bech32.decode(text.strip())
    if decoded is None:
        raise AgeRecipientUnusable(reason="text")
    if decoded[0] != prefix:
        raise AgeRecipientUnusable(reason="kind")
    return decoded[1]
