"""How long reading takes, roughly: enough to choose what fits into ten minutes."""

from __future__ import annotations

import re

WORDS_A_MINUTE = 180
SIGNS_A_MINUTE = 350
"""For scripts that set no spaces between words."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_BYTES_A_WORD = {"ar": 10.5, "fa": 10.0, "prs": 10.0, "ru": 13.0, "my": 27.0, "zh": 5.3, "ja": 5.3}
"""Bytes of UTF-8 for what takes as long as one word; 6.5 in Latin scripts."""


def minutes(text: str) -> int:
    """Return how many minutes reading a text takes, at least 1."""
    wide = 0 if text.isascii() else len(_UNSPACED.findall(text))
    words = len(text.split())
    return max(1, round(words / WORDS_A_MINUTE + wide / SIGNS_A_MINUTE))


def minutes_for(size: int, language: str) -> int:
    """Return about how many minutes a page of `size` bytes takes, without reading it."""
    per_word = _BYTES_A_WORD.get(language.partition("-")[0], 6.5)
    return max(1, round(size / per_word / WORDS_A_MINUTE))
