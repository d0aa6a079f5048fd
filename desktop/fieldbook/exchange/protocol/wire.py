"""The JSON that goes to a hub and comes back: bytes as lower-case hex, unknown fields ignored."""

from __future__ import annotations

from typing import Annotated

import msgspec

from fieldbook.exchange.protocol.encoding import Count, Hex16, Hex32

BLOCK_SIZE = 65_536
"""Bytes per block of an upload; only the last one of a blob is shorter."""

MAX_BLOCKS = 16
"""Consecutive blocks that one request may carry."""

MOST_ACKNOWLEDGED = 500
"""Packets that one call may acknowledge."""

Seconds = Count


class InviteCall(msgspec.Struct, frozen=True, kw_only=True):
    """POST and DELETE /v1/invites: SHA-256 of the hub's token half; expiry in epoch seconds."""

    token_hash: Hex32
    expires: Seconds = 0


class EnrolCall(msgspec.Struct, frozen=True, kw_only=True):
    """POST /v1/enrol: the hub's token half, a mailbox, the hashes of its two capabilities."""

    hub_token: Hex32
    mailbox: Hex16
    read_hash: Hex32
    write_hash: Hex32


class MailboxCall(msgspec.Struct, frozen=True, kw_only=True):
    """POST /v1/mailboxes (owner): open a mailbox without an invite."""

    mailbox: Hex16
    read_hash: Hex32
    write_hash: Hex32


class CapabilitiesCall(msgspec.Struct, frozen=True, kw_only=True):
    """POST /v1/mailboxes/{id}/capabilities: replace both capabilities of an own mailbox."""

    read_hash: Hex32
    write_hash: Hex32


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """One packet in a mailbox: its number there, hash, size in bytes, day since 1970."""

    n: Count
    sha256: Hex32
    size: Count
    day: Count


class Listing(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What waits in a mailbox after a number.

    last: the highest number that this mailbox ever gave. If it is below the number asked for, or
    if epoch is not the one seen before, the hub was restored from a backup: list again from 0.
    more: there are packets after the last one listed.
    """

    epoch: Hex16
    last: Count
    packets: tuple[Listed, ...] = ()
    more: bool = False


class AcknowledgeCall(msgspec.Struct, frozen=True, kw_only=True):
    """POST /v1/mailboxes/{id}/acknowledge: these packets are safe elsewhere and may go."""

    packets: Annotated[tuple[Hex32, ...], msgspec.Meta(max_length=MOST_ACKNOWLEDGED)]


class DeclareCall(msgspec.Struct, frozen=True, kw_only=True):
    """POST /v1/blobs/{sha256}: how many bytes will come."""

    size: Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Declared(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the hub has of a blob: all of it, or these runs of blocks, each (first, count)."""

    complete: bool = False
    have: tuple[tuple[Count, Count], ...] = ()


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """Why a request was refused: a stable word, and what else there is to know."""

    kind: Annotated[str, msgspec.Meta(max_length=64)]
    version: Count | None = None


class FaultAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The body of every answer with a status of 400 or more."""

    error: Fault


class Nothing(msgspec.Struct, frozen=True, kw_only=True):
    """The body `{}`: done."""


def block_count(size: int) -> int:
    """Return how many blocks a blob of `size` bytes has."""
    return -(-size // BLOCK_SIZE)
