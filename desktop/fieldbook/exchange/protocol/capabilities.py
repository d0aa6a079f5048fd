"""Mailboxes and the secrets that open them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Protocol

from fieldbook.crypto.hashing import sha256

MAILBOX_SIZE = 16
CAPABILITY_SIZE = 32


class Credential(Protocol):
    """Something that permits a request to the hub: a capability, or the owner's key."""

    def headers(self, method: str, path: str, body: bytes) -> dict[str, str]:
        """Return the header that goes with this request; `path` includes any query."""
        ...


@dataclass(frozen=True)
class Capability:
    """The right to read or to write a mailbox: its 16-byte id and 32 secret bytes."""

    mailbox: bytes
    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls, mailbox: bytes) -> Capability:
        """Return a new capability for this mailbox."""
        return cls(mailbox, secrets.token_bytes(CAPABILITY_SIZE))

    @property
    def hash(self) -> bytes:
        """SHA-256 of the secret: all that the hub keeps of it."""
        return sha256(self.secret)

    def headers(self, method: str, path: str, body: bytes) -> dict[str, str]:  # noqa: ARG002
        """Return the bearer header; it is the same for every request."""
        return {"Authorization": f"Bearer {self.mailbox.hex()}.{self.secret.hex()}"}


def new_mailbox() -> bytes:
    """Return 16 random bytes that name a mailbox."""
    return secrets.token_bytes(MAILBOX_SIZE)


def parse_bearer(header: str) -> Capability | None:
    """Return the capability in an Authorization header, or None if it holds none."""
    scheme, _, rest = header.partition(" ")
    mailbox, _, secret = rest.partition(".")
    if scheme.lower() != "bearer":
        return None
    raw = _hex(mailbox, MAILBOX_SIZE), _hex(secret, CAPABILITY_SIZE)
    return None if raw[0] is None or raw[1] is None else Capability(raw[0], raw[1])


def _hex(text: str, size: int) -> bytes | None:
    if len(text) != 2 * size or not set(text) <= set("0123456789abcdef"):
        return None
    return bytes.fromhex(text)
