"""The words that open a parcel: a fresh identity, never kept in the vault that was packed."""

from __future__ import annotations

import secrets

from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.age_keys import SEED_SIZE
from fieldbook.crypto.errors import WordsDamaged
from fieldbook.crypto.words import decode_words, encode_words, split_words


def new_words(language: str) -> tuple[list[str], HybridIdentity]:
    """Return fresh words of a language, and the identity that they stand for."""
    seed = secrets.token_bytes(SEED_SIZE)
    return encode_words(seed, language), HybridIdentity.from_seed(seed)


def identity_of(text: str) -> HybridIdentity:
    """Return the identity that typed words stand for. Raises WordsDamaged."""
    seed = decode_words(split_words(text))
    if len(seed) != SEED_SIZE:
        raise WordsDamaged(reason="count")
    return HybridIdentity.from_seed(seed)
