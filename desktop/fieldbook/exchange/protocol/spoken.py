"""An invite as words, for reading off paper or over a telephone."""

from __future__ import annotations

from collections.abc import Sequence

from fieldbook.crypto.words import decode_words, encode_words
from fieldbook.exchange.protocol.encoding import pack
from fieldbook.exchange.protocol.invite import Invite, invite_from_body


def invite_words(invite: Invite) -> list[str]:
    """Return the invite as words; they carry their own checksum."""
    return encode_words(pack(invite))


def invite_from_words(words: Sequence[str]) -> Invite:
    """Return the invite that these words spell.

    Raises WordsDamaged (which names the wrong word), InviteDamaged, or InviteTooNew.
    """
    return invite_from_body(decode_words(list(words)))
