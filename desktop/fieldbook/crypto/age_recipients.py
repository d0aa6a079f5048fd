"""From text to recipients and identities of every kind."""

from __future__ import annotations

from fieldbook.crypto import bech32
from fieldbook.crypto.age_hybrid import HybridIdentity, HybridRecipient
from fieldbook.crypto.age_keys import decode_recipient
from fieldbook.crypto.age_x25519 import X25519Identity, X25519Recipient
from fieldbook.crypto.errors import AgeIdentityUnusable


def parse_recipient(text: str) -> HybridRecipient | X25519Recipient:
    """Return the recipient that text names. Raises AgeRecipientUnusable."""
    decoded = bech32.decode(text.strip())
    if decoded is not None and decoded[0] == HybridRecipient.prefix:
        return HybridRecipient(decoded[1])
    return X25519Recipient(decode_recipient(text, X25519Recipient.prefix))


def parse_identity(text: str) -> HybridIdentity | X25519Identity:
    """Return the identity that text is. Raises AgeIdentityUnusable."""
    decoded = bech32.decode(text.strip())
    if decoded is None:
        raise AgeIdentityUnusable(reason="text")
    prefix, seed = decoded
    if prefix == HybridIdentity.prefix:
        return HybridIdentity(seed)
    if prefix == X25519Identity.prefix:
        return X25519Identity(seed)
    raise AgeIdentityUnusable(reason="kind")


def parse_identities(text: str) -> list[HybridIdentity | X25519Identity]:
    """Return the identities of an identity file: one a line, empty and "#" lines aside."""
    lines = (line.strip() for line in text.splitlines())
    return [parse_identity(line) for line in lines if line and not line.startswith("#")]
