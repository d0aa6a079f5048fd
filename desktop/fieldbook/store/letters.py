"""Which characters make words, and which scripts write words without spaces."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1100, 0x11FF),  # Hangul
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x312F), (0x31A0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),  # Han, kana, bopomofo
    (0xA960, 0xA97F),  # Hangul
    (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F),  # Myanmar
    (0xAC00, 0xD7FF),  # Hangul
    (0xF900, 0xFAFF), (0xFF66, 0xFFDC),  # Han, half-width kana and Hangul
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

_MORE_HAN = "\U00020000-\U000323af"
_END = 0x1F000
"""Behind it come pictures, Han extensions, private use and tags."""


@cache
def word_pattern() -> re.Pattern[str]:
    """Return a pattern whose group "pairs" or "word" is one run of letters, marks and digits."""
    unspaced, spaced = _classes()
    return re.compile(f"(?P<pairs>[{unspaced}][{unspaced}{_INVISIBLE}]*)"
                      f"|(?P<word>[{spaced}][{spaced}{_INVISIBLE}]*)")


@cache
def syllable_pattern() -> re.Pattern[str]:
    """Return a pattern that cuts a run of "pairs" into written syllables: a letter, its marks."""
    marks = "".join(_class(first, last + 1, "M") for first, last in _UNSPACED)
    marks += _HALF_WIDTH + _INVISIBLE
    return re.compile(f"[{_BEFORE}]*.[{marks}]*(?:(?<=[{_STACKERS}]).[{marks}]*)*", re.DOTALL)


def _classes() -> tuple[str, str]:
    """Return the insides of two character classes: unspaced scripts, and all others."""
    unspaced, spaced, place = [], [], ord("0")
    for first, last in (*_UNSPACED, (_END, _END)):
        spaced.append(_class(place, first, "LMN"))
        unspaced.append(_class(first, last + 1, "LMN"))
        place = last + 1
    return "".join(unspaced) + _MORE_HAN, "".join(spaced)


def _class(first: int, end: int, categories: str) -> str:
    """Return the ranges of code points whose general category begins with one of these letters."""
    found = "".join(unicodedata.category(chr(point))[0] for point in range(first, end))
    return "".join(f"{chr(first + run.start())}-{chr(first + run.end() - 1)}"
                   for run in re.finditer(f"[{categories}]+", found))
