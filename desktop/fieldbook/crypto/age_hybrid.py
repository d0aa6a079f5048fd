"""Post-quantum recipients of age files: ML-KEM-768 with X25519 (C2SP age.md; X-Wing)."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import (
    MLKEM768PrivateKey,
    MLKEM768PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from fieldbook.crypto import bech32
from fieldbook.crypto.age_format import Stanza, raw_base64
from fieldbook.crypto.age_keys import (
    SEED_SIZE,
    checked_seed,
    decode_recipient,
    sender_share,
    shared_secret,
)
from fieldbook.crypto.errors import AgeRecipientUnusable

HYBRID_RECIPIENT_SIZE = 1216
HYBRID_SHARE_SIZE = 1120
_MLKEM_RECIPIENT = 1184
_MLKEM_SHARE = 1088
_HYBRID_INFO = b"age-encryption.org/mlkem768x25519"


class HybridRecipient:
    """A recipient whose files a later quantum computer does not open: ML-KEM-768 with X25519."""

    post_quantum: ClassVar[bool] = True
    prefix: ClassVar[str] = "age1pq"

    def __init__(self, raw: bytes) -> None:
        if len(raw) != HYBRID_RECIPIENT_SIZE:
            raise AgeRecipientUnusable(reason="length")
        try:
            mlkem = MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_RECIPIENT])
        except ValueError as error:
            raise AgeRecipientUnusable(reason="key") from error
        x25519 = X25519PublicKey.from_public_bytes(raw[_MLKEM_RECIPIENT:])
        self._key = MLKEM768X25519PublicKey(mlkem, x25519)
        self._raw = bytes(raw)

    @classmethod
    def from_bytes(cls, raw: bytes) -> HybridRecipient:
        """Return the recipient with these 1,216 public bytes. Raises AgeRecipientUnusable."""
        return cls(raw)

    @classmethod
    def parse(cls, text: str) -> HybridRecipient:
        """Return the recipient that "age1pq1..." names. Raises AgeRecipientUnusable."""
        return cls(decode_recipient(text, cls.prefix))

    @property
    def raw(self) -> bytes:
        """The 1,216 public bytes: ML-KEM-768 key, then X25519 key."""
        return self._raw

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a fresh stanza by HPKE base mode."""
        try:
            sealed = _suite().encrypt(file_key, self._key, _HYBRID_INFO)
        except ValueError as error:
            # An X25519 half of small order shows only here.
            raise AgeRecipientUnusable(reason="key") from error
        share, body = sealed[:HYBRID_SHARE_SIZE], sealed[HYBRID_SHARE_SIZE:]
        return Stanza(("mlkem768x25519", raw_base64(share).decode()), body)

    def __str__(self) -> str:
        return bech32.encode(self.prefix, self._raw)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HybridRecipient) and other._raw == self._raw

    def __hash__(self) -> int:
        return hash(self._raw)


class HybridIdentity:
    """The secret side of a HybridRecipient: a seed of 32 bytes (X-Wing)."""

    prefix: ClassVar[str] = "age-secret-key-pq-"

    def __init__(self, seed: bytes) -> None:
        self._seed = checked_seed(seed)

    @classmethod
    def generate(cls) -> HybridIdentity:
        """Return a new identity from the system's randomness."""
        return cls(secrets.token_bytes(SEED_SIZE))

    @classmethod
    def from_seed(cls, seed: bytes) -> HybridIdentity:
        """Return the identity with this 32-byte seed. Raises AgeIdentityUnusable."""
        return cls(seed)

    @property
    def seed(self) -> bytes:
        """The 32 secret bytes."""
        return self._seed

    @cached_property
    def _keys(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        expanded = hashlib.shake_256(self._seed).digest(96)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        return mlkem, X25519PrivateKey.from_private_bytes(expanded[64:])

    @cached_property
    def recipient(self) -> HybridRecipient:
        """The public side."""
        mlkem, x25519 = self._keys
        public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        return HybridRecipient(public)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key that was wrapped for this identity, or None."""
        for stanza in stanzas:
            if stanza.arguments[0] == "mlkem768x25519":
                share = sender_share(stanza, HYBRID_SHARE_SIZE)
                file_key = self._open(share, stanza.body)
                if file_key is not None:
                    return file_key
        return None

    def _open(self, share: bytes, body: bytes) -> bytes | None:
        mlkem, x25519 = self._keys
        # HPKE answers the same for a wrong key and a hostile share; the format tells them apart.
        shared_secret(x25519, share[_MLKEM_SHARE:])
        try:
            key = MLKEM768X25519PrivateKey(mlkem, x25519)
            return _suite().decrypt(share + body, key, _HYBRID_INFO)
        except InvalidTag:
            return None

    def __str__(self) -> str:
        return bech32.encode(self.prefix, self._seed).upper()


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
