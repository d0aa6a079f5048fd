"""Cuts text into the tokens of the index, and knows where in the text each one stood.

Words of scripts with spaces become one token each. Runs of Chinese, Japanese, Korean, Thai, Lao,
Khmer and Burmese become overlapping pairs of written syllables (a letter with its marks), and the
last syllable alone; so that a part of a run is found as a phrase of pairs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from fieldbook.store.folding import clean, fold, without_article
from fieldbook.store.letters import word_pattern
from fieldbook.store.stems import stem

ANALYSER = 1
"""Raise this when a text is cut, folded or stemmed otherwise than before: indexes are then made anew.

A new release of the stemmers may be such a change; a test holds the stems to what they were."""

_STACKERS = "\u1039\u17d2"
"""Virama of Myanmar and Khmer: joins the next letter to this one."""

_BEFORE = "\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4"
"""Vowels that Thai and Lao write before their consonant."""

_NOT_A_TOKEN = re.compile(r"[\s\x00-\x2f\x3a-\x60\x7b-\x7f]+")
_LONGEST = 64


@dataclass(frozen=True, slots=True)
class Token:
    """One token and the span of the text that it stands for."""

    text: str
    start: int
    end: int
    stem: str
    """The folded stem where it differs from the text, else ""."""
    in_pairs: bool = False


def tokens(text: str, language: str) -> Iterator[Token]:
    """Yield the tokens of a text in its order; `language`: two letters, or "" for no stems."""
    for match in word_pattern().finditer(text):
        if match.lastgroup == "word":
            for written, root in _analysed(match[0], language):
                yield Token(written, match.start(), match.end(), root)
        else:
            yield from _pairs(match[0], match.start())


@lru_cache(maxsize=65536)
def _analysed(word: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return (token, stem) for a written word: mostly one; several for a few ligatures."""
    found = []
    for piece in _NOT_A_TOKEN.split(clean(word)):
        written = without_article(fold(piece))[:_LONGEST]
        if written:
            root = fold(stem(_for_stemmer(piece, written), language))[:_LONGEST]
            found.append((written, "" if root == written else root))
    return tuple(found)


def _for_stemmer(piece: str, written: str) -> str:
    """Arabic is stemmed without its article; other stemmers need the marks that folding drops."""
    return written if "\u0620" <= written[0] <= "\u06d3" else piece.replace("ё", "е")


def _pairs(run: str, start: int) -> Iterator[Token]:
    parts = list(syllables(run))
    for here, following in zip(parts, [*parts[1:], None], strict=True):
        text, begin, end = here
        if following is not None:
            text, end = text + following[0], following[2]
        yield Token(text, start + begin, start + end, "", in_pairs=True)


def syllables(run: str) -> Iterator[tuple[str, int, int]]:
    """Yield each written syllable, folded, with its start and end in `run`."""
    begin = 0
    for n in range(1, len(run) + 1):
        if n < len(run) and _joins(run[n], run[n - 1]):
            continue
        folded = _syllable(run[begin:n])
        if folded:
            yield folded, begin, n
        begin = n


def _joins(character: str, before: str) -> bool:
    return (before in _STACKERS or before in _BEFORE
            or unicodedata.category(character)[0] in "MC")


@lru_cache(maxsize=16384)
def _syllable(written: str) -> str:
    return _NOT_A_TOKEN.sub("", fold(clean(written)))
