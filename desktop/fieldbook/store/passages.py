"""Cuts a long text into passages, so that a match can point to its place."""

from __future__ import annotations

from collections.abc import Iterator

WANTED = 1000
"""Characters in a passage, more or less."""

MOST = 2**16 - 1
"""Passages of one item at most; of a longer text they are longer."""

_BREAKS = ("\n\n", "\n", ". ", "。", "။", "؟ ", "? ", "! ", "، ", ", ", " ")


def passages(text: str) -> Iterator[tuple[int, str]]:
    """Yield start and text of each passage; they follow each other without a gap."""
    size = max(WANTED, 2 * len(text) // MOST)
    start = 0
    while len(text) - start > size + size // 2:
        end = _end(text, start, size)
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def _end(text: str, start: int, size: int) -> int:
    """Return where to cut: after the best break in the last two thirds of the passage."""
    earliest, latest = start + size // 3, start + size
    for mark in _BREAKS:
        found = text.rfind(mark, earliest, latest)
        if found >= 0:
            return found + len(mark)
    return latest
