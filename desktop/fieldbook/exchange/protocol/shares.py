"""A share of a recovery secret, entrusted to the organisation: body of a `share` packet.

It is sealed before the packet is, so that the words are nowhere in the clear while the packet waits
for a connection, in the store of the very vault that they help to open.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import msgspec

from fieldbook.core.unshown import Unshown
from fieldbook.crypto.age import HybridRecipient, Identity, decrypt_bytes, encrypt_bytes
from fieldbook.crypto.errors import AgeError
from fieldbook.exchange.protocol.encoding import pack, unpack
from fieldbook.exchange.protocol.errors import BodyDamaged

LEAST, MOST = 2, 16


class ShareLetter(Unshown, frozen=True, kw_only=True, omit_defaults=True):
    """One of `of` shares, any `need` of which give the secret back.

    words: SLIP-0039, with spaces between. name: how its owner wants to be called; "": as enrolled.
    created: ms since 1970.
    """

    words: Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
    need: Annotated[int, msgspec.Meta(ge=LEAST, le=MOST)]
    of: Annotated[int, msgspec.Meta(ge=LEAST, le=MOST)]
    created: Annotated[int, msgspec.Meta(ge=0, le=2**53)]
    name: Annotated[str, msgspec.Meta(max_length=200)] = ""


class _Body(msgspec.Struct, frozen=True, kw_only=True):
    """What travels: a binary age file with a ShareLetter in it."""

    sealed: bytes


def seal_share(letter: ShareLetter, recipients: Sequence[HybridRecipient]) -> bytes:
    """Return the body of a `share` packet, which only `recipients` can open."""
    return pack(_Body(sealed=encrypt_bytes(pack(letter), list(recipients))))


def open_share(body: bytes, identities: Sequence[Identity]) -> ShareLetter:
    """Return the share in a body. Raises BodyDamaged."""
    damaged = BodyDamaged(type="share")
    try:
        content = decrypt_bytes(unpack(body, _Body, damaged).sealed, identities, armored=False)
    except AgeError:
        raise damaged from None
    return unpack(content, ShareLetter, damaged)
