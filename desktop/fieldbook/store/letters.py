"""Which characters make words, and which scripts write words without spaces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x1100, 0x11FF), (0xA960, 0xA97F), (0xAC00, 0xD7FF),  # Hangul
    (0x2E80, 0x312F), (0x31A0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),  # Han, kana, bopomofo
    (0xF900, 0xFAFF), (0xFF66, 0xFFDC), (0x20000, 0x323AF),
)
"""Blocks whose text is cut into pairs. Korean has spaces, but its endings cling to the words."""

_INVISIBLE = "\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Soft hyphen, Arabic tatweel, zero-width characters: inside a word they are no letters."""

_BEFORE = "\u0e40-\u0e44\u0ec0-\u0ec4"
"""Vowels that Thai and Lao write before their consonant."""

_STACKERS = "\u1039\u17d2"
"""Virama of Myanmar and Khmer: joins the next letter to this one."""

_HALF_WIDTH = "\uff9e\uff9f"
"""Voicing marks of half-width kana: letters to Unicode, marks once they are composed."""

_SCANNED = ((0x30, 0x11000), (0x11000, 0x1F000))
"""Where words are written; beyond it come Han extensions, private use and tags."""


@cache
def word_pattern() -> re.Pattern[str]:
    """Return a pattern whose group "pairs" or "word" is one run of letters, marks and digits."""
    unspaced, spaced = _classes()
    return re.compile(f"(?P<pairs>[{unspaced}][{unspaced}{_INVISIBLE}]*)"
                      f"|(?P<word>[{spaced}][{spaced}{_INVISIBLE}]*)")


@cache
def syllable_pattern() -> re.Pattern[str]:
    """Return a pattern that cuts a run of "pairs" into written syllables: a letter, its marks."""
    marks = _ranges(point for first, last in _UNSPACED for point in range(first, last + 1)
                    if unicodedata.category(chr(point))[0] == "M")
    marks += _HALF_WIDTH + _INVISIBLE
    return re.compile(f"[{_BEFORE}]*.[{marks}]*(?:(?<=[{_STACKERS}]).[{marks}]*)*", re.DOTALL)


def _classes() -> tuple[str, str]:
    unspaced: list[int] = []
    spaced: list[int] = []
    for first, end in _SCANNED:
        for point in range(first, end):
            if unicodedata.category(chr(point))[0] in "LMN":
                (unspaced if is_unspaced(point) else spaced).append(point)
    unspaced += [0x20000, 0x323AF]
    return _ranges(unspaced[:-2]) + "\U00020000-\U000323af", _ranges(spaced)


def is_unspaced(point: int) -> bool:
    """Say whether the script of this code point puts no spaces between words."""
    return any(first <= point <= last for first, last in _UNSPACED)


def _ranges(points: Iterable[int]) -> str:
    spans: list[tuple[int, int]] = []
    for point in points:
        if spans and point == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], point)
        else:
            spans.append((point, point))
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in spans)
