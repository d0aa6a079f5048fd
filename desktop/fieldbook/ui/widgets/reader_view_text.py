"""Finding words in the text of a page, whatever their case and marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

Span = tuple[int, int]
"""Where something begins and where it ends, the end not included."""


def find_all(text: str, wanted: str, most: int = 500) -> list[Span]:
    """Return where `wanted` stands in `text`, at most `most` places, in characters.

    Case, accents, Arabic vowel marks and the width of spaces make no difference.
    """
    folded, places = _folded(text)
    sought = _folded(wanted.strip())[0]
    found: list[Span] = []
    at = folded.find(sought) if sought else -1
    while at >= 0 and len(found) < most:
        end = at + len(sought)
        found.append((places[at], places[end] if end < len(places) else len(text)))
        at = folded.find(sought, end)
    return found


def to_utf16(text: str, spans: Sequence[Span]) -> list[Span]:
    """Turn spans in characters into spans in the UTF-16 units that Qt counts."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return list(spans)
    shift, shifts = 0, []
    for character in text:
        shifts.append(shift)
        shift += character > "\uffff"
    shifts.append(shift)
    return [(start + shifts[start], end + shifts[end]) for start, end in spans]


@lru_cache(maxsize=4)
def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text without case and marks, and for each of its characters where it was."""
    if text.isascii():
        return text.lower().replace("\n", " "), list(range(len(text)))
    out: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        kept = _fold(character)
        out.append(kept)
        places += [place] * len(kept)
    return "".join(out), places


@cache
def _fold(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character).casefold()
    return "".join(" " if part.isspace() else part for part in parts
                   if unicodedata.category(part) not in ("Mn", "Me") and part != "\u0640")
