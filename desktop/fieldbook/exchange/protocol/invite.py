"""The invite: all that a newcomer needs, in one line of text."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Literal

import msgspec

from fieldbook.core.errors import WorldError
from fieldbook.crypto.hashing import hkdf, same, sha256
from fieldbook.exchange.protocol.encoding import Bytes16, Bytes32, Count, NoneOr32, pack, unpack
from fieldbook.exchange.protocol.errors import InviteDamaged, InviteExpired, InviteTooNew

VERSION = 1
PREFIX = "FB1"
CHECKSUM_SIZE = 4
MAX_TEXT = 4096

Role = Literal["defender", "trainer", "staff"]
Url = Annotated[str, msgspec.Meta(min_length=8, max_length=256, pattern=r"^https?://[!-~]+\Z")]


class Invite(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where the hub is, how to know it, and one token to come in with.

    hubs: addresses without a slash at the end, best first. hub_id: see `owner.hub_id_of`.
    certificate: SHA-256 of the hub's certificate (DER); empty for http on loopback or .onion, and
    for https that the public authorities vouch for. root: SHA-256 of the bytes of 1.root.json.
    expires: epoch seconds.
    """

    v: int = VERSION
    hubs: Annotated[tuple[Url, ...], msgspec.Meta(min_length=1, max_length=8)]
    hub_id: Bytes16
    certificate: NoneOr32 = b""
    root: Bytes32
    token: Bytes16
    expires: Count
    role: Role = msgspec.field(default_factory=lambda: "defender")  # a factory: always written

    def check(self, now: int) -> None:
        """Raise InviteExpired when `now` (epoch seconds) is past the expiry."""
        if now >= self.expires:
            raise InviteExpired(expired=self.expires)


class _Version(msgspec.Struct):
    v: int = VERSION


def encode_invite(invite: Invite) -> str:
    """Return the text: FB1, then base32 (RFC 4648, a-z2-7, no padding) of body and checksum."""
    return PREFIX + base64.b32encode(_checked(pack(invite))).decode().rstrip("=").lower()


def decode_invite(text: str) -> Invite:
    """Return the invite in text; spaces, line ends, hyphens and capitals do not matter.

    Raises InviteDamaged or InviteTooNew. Does not look at the expiry: see `Invite.check`.
    """
    letters = "".join(text.split()).replace("-", "").upper()
    if not letters.startswith(PREFIX) or len(letters) > MAX_TEXT or not letters.isascii():
        raise InviteDamaged
    coded = letters[len(PREFIX):]
    try:
        raw = base64.b32decode(coded + "=" * (-len(coded) % 8))
    except (binascii.Error, ValueError):
        raise InviteDamaged from None
    if base64.b32encode(raw).decode().rstrip("=") != coded:
        raise InviteDamaged
    return _read(raw)


def hub_token(token: bytes) -> bytes:
    """Return the half of the token that the hub may see, 32 bytes."""
    return hkdf(token, "hub")


def org_token(token: bytes) -> bytes:
    """Return the half of the token that only the organisation may see, 32 bytes."""
    return hkdf(token, "org")


def token_hash(half: bytes) -> bytes:
    """Return what the hub keeps of `hub_token`, 32 bytes; it also names the invite."""
    return sha256(half)


def invite_from_body(body: bytes) -> Invite:
    """Return the invite in MessagePack. Raises InviteDamaged or InviteTooNew."""
    damaged: WorldError = InviteDamaged()
    version = unpack(body, _Version, damaged).v
    if version > VERSION:
        raise InviteTooNew(version=version)
    return unpack(body, Invite, damaged)


def _checked(body: bytes) -> bytes:
    return body + sha256(body)[:CHECKSUM_SIZE]


def _read(raw: bytes) -> Invite:
    body, checksum = raw[:-CHECKSUM_SIZE], raw[-CHECKSUM_SIZE:]
    if not same(sha256(body)[:CHECKSUM_SIZE], checksum):
        raise InviteDamaged
    return invite_from_body(body)
