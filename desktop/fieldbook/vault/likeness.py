"""Whether a passphrase that may be given away tells something about one that may not.

Who hears one passphrase tries what is like it: the same words in another order, a letter more. So
the two must have nothing in common that somebody could go on from.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

from fieldbook.vault.errors import VaultError

LEAST_LETTERS = 4
"""A word of fewer letters ("the", "de", "في") is shared by chance."""
LEAST_SIGNS = 2
"""The same where a sign stands for a syllable or a word."""
LONGEST_RUN = 6
"""So many letters in a row are no chance any more."""
LEAST_CHANGED = 0.5
"""The share of letters that must be typed otherwise."""

_BREAK = re.compile(r"[\W_]+")
_SYLLABLES = "\u2e80"
"""From here on, the scripts of China, Japan and Korea."""


class PassphraseAlike(VaultError):
    """A passphrase is too much like the one that it must not tell of.

    Facts: reason ("words": they share one, "letters": they share many).
    """

    kind = "passphrase-alike"


def require_unlike(present: str, new: str) -> None:
    """Raise PassphraseAlike when `new` helps to guess `present`."""
    old_words, new_words = _words(present), _words(new)
    if shared(old_words, new_words):
        raise PassphraseAlike(reason="words")
    old, fresh = "".join(old_words), "".join(new_words)
    if not old or not fresh:
        return
    run = SequenceMatcher(None, old, fresh, autojunk=False).find_longest_match().size
    if run >= LONGEST_RUN or distance(old, fresh) < LEAST_CHANGED * max(len(old), len(fresh)):
        raise PassphraseAlike(reason="letters")


def shared(first: list[str], second: list[str]) -> set[str]:
    """Return the words of both that are long enough to be no chance."""
    return {word for word in set(first) & set(second)
            if len(word) >= (LEAST_SIGNS if word[0] >= _SYLLABLES else LEAST_LETTERS)}


def _words(text: str) -> list[str]:
    """Return the words without capitals, accents and vowel signs."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return [word for word in _BREAK.split(plain) if word]


def distance(first: str, second: str) -> int:
    """Return how many letters must be put in, left out or replaced (Levenshtein, 1965)."""
    row = list(range(len(second) + 1))
    for number, letter in enumerate(first, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(second, 1):
            before, row[place] = row[place], min(
                row[place] + 1, row[place - 1] + 1, before + (letter != other))
    return row[-1]
