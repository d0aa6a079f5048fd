"""Cuts text into the tokens of the index, and knows where in the text each one stood.

Words of scripts with spaces become one token each. Runs of Chinese, Japanese, Korean, Thai, Lao,
Khmer and Burmese become overlapping pairs of written syllables (a letter with its marks), and the
last syllable alone; so that a part of a run is found as a phrase of pairs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from fieldbook.store.folding import clean, fold, without_article
from fieldbook.store.letters import syllable_pattern, word_pattern
from fieldbook.store.stems import stem

ANALYSER = 1
"""Raise this when a text is cut, folded or stemmed otherwise than before: indexes are made anew.

A new release of the stemmers may be such a change; a test holds the stems to what they were."""

_NOT_A_TOKEN = re.compile(r"[\s\x00-\x2f\x3a-\x60\x7b-\x7f]+")
_LONGEST = 64


class Token(NamedTuple):
    """One token and the span of the text that it stands for."""

    text: str
    start: int
    end: int
    stem: str
    """The folded stem where it differs from the text, else ""."""
    in_pairs: bool


def tokens(text: str, language: str) -> Iterator[Token]:
    """Yield the tokens of a text in its order; `language`: two letters, or "" for no stems."""
    for match in word_pattern().finditer(text):
        start, end = match.span()
        if match.lastgroup == "word":
            for written, root in _analysed(match[0], language):
                yield Token(written, start, end, root, False)
        else:
            yield from _pairs(match[0], start)


@lru_cache(maxsize=65536)
def _analysed(word: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return (token, stem) for a written word: mostly one; several for a few ligatures."""
    found = []
    for piece in _NOT_A_TOKEN.split(clean(word)):
        written = without_article(fold(piece))[:_LONGEST]
        if written:
            root = fold(stem(_for_stemmer(piece, written), language)) if language else written
            root = root[:_LONGEST]
            found.append((written, "" if root == written else root))
    return tuple(found)


def stems_of(word: str, language: str) -> set[str]:
    """Return the folded stems of a written word."""
    return {root or written for written, root in _analysed(word, language)}


def _for_stemmer(piece: str, written: str) -> str:
    """Arabic is stemmed without its article; other stemmers need the marks that folding drops."""
    return written if "\u0620" <= written[0] <= "\u06d3" else piece.replace("ё", "е")


def _pairs(run: str, start: int) -> Iterator[Token]:
    before, begin, end = "", 0, 0
    for match in syllable_pattern().finditer(run):
        here = _syllable(match[0])
        if not here:
            continue
        if before:
            yield Token(before + here, start + begin, start + match.end(), "", True)
        before, begin, end = here, match.start(), match.end()
    if before:
        yield Token(before, start + begin, start + end, "", True)


@lru_cache(maxsize=16384)
def _syllable(written: str) -> str:
    return _NOT_A_TOKEN.sub("", fold(clean(written)))
