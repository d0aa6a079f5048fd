"""Identifiers: 128 random bits, so that they tell nothing about when or where they were made."""

from __future__ import annotations

import base64
import secrets


def new_id() -> str:
    """Return 26 characters a-z2-7 (RFC 4648 base32 in lower case, no padding)."""
    return id_from(secrets.token_bytes(16))


def id_from(raw: bytes) -> str:
    """Return the identifier that stands for 16 bytes."""
    return base64.b32encode(raw).decode().rstrip("=").lower()
