"""Classic recipients of age files: X25519 (C2SP age.md, "The X25519 recipient type")."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldbook.crypto import bech32
from fieldbook.crypto.age_format import Stanza, raw_base64
from fieldbook.crypto.age_keys import (
    SEED_SIZE,
    ZERO_NONCE,
    checked_seed,
    decode_recipient,
    open_file_key,
    sender_share,
    shared_secret,
)
from fieldbook.crypto.errors import AgeRecipientUnusable
from fieldbook.crypto.hashing import hkdf


class X25519Recipient:
    """A classic age recipient: 32 public bytes, "age1..."."""

    post_quantum: ClassVar[bool] = False
    prefix: ClassVar[str] = "age"

    def __init__(self, raw: bytes) -> None:
        if len(raw) != 32:
            raise AgeRecipientUnusable(reason="length")
        self._key = X25519PublicKey.from_public_bytes(raw)
        self._raw = bytes(raw)

    @classmethod
    def from_bytes(cls, raw: bytes) -> X25519Recipient:
        """Return the recipient with these 32 public bytes. Raises AgeRecipientUnusable."""
        return cls(raw)

    @classmethod
    def parse(cls, text: str) -> X25519Recipient:
        """Return the recipient that "age1..." names. Raises AgeRecipientUnusable."""
        return cls(decode_recipient(text, cls.prefix))

    @property
    def raw(self) -> bytes:
        """The 32 public bytes."""
        return self._raw

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a fresh stanza made with a key that is used once."""
        once = X25519PrivateKey.generate()
        share = once.public_key().public_bytes_raw()
        try:
            secret = once.exchange(self._key)
        except ValueError as error:
            raise AgeRecipientUnusable(reason="key") from error
        body = _x25519_cipher(secret, share, self._raw).encrypt(ZERO_NONCE, file_key, None)
        return Stanza(("X25519", raw_base64(share).decode()), body)

    def __str__(self) -> str:
        return bech32.encode(self.prefix, self._raw)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, X25519Recipient) and other._raw == self._raw

    def __hash__(self) -> int:
        return hash(self._raw)


class X25519Identity:
    """A classic age identity: 32 secret bytes, "AGE-SECRET-KEY-1..."."""

    prefix: ClassVar[str] = "age-secret-key-"

    def __init__(self, seed: bytes) -> None:
        self._seed = checked_seed(seed)
        self._key = X25519PrivateKey.from_private_bytes(self._seed)

    @classmethod
    def generate(cls) -> X25519Identity:
        """Return a new identity from the system's randomness."""
        return cls(secrets.token_bytes(SEED_SIZE))

    @classmethod
    def from_seed(cls, seed: bytes) -> X25519Identity:
        """Return the identity with these 32 secret bytes. Raises AgeIdentityUnusable."""
        return cls(seed)

    @property
    def seed(self) -> bytes:
        """The 32 secret bytes."""
        return self._seed

    @cached_property
    def recipient(self) -> X25519Recipient:
        """The public side."""
        return X25519Recipient(self._key.public_key().public_bytes_raw())

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key that was wrapped for this identity, or None."""
        for stanza in stanzas:
            if stanza.arguments[0] == "X25519":
                share = sender_share(stanza, 32)
                secret = shared_secret(self._key, share)
                file_key = open_file_key(
                    _x25519_cipher(secret, share, self.recipient.raw), stanza.body
                )
                if file_key is not None:
                    return file_key
        return None

    def __str__(self) -> str:
        return bech32.encode(self.prefix, self._seed).upper()


def _x25519_cipher(secret: bytes, share: bytes, recipient: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(hkdf(secret, "age-encryption.org/v1/X25519", salt=share + recipient))
