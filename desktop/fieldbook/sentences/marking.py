"""How a sentence is marked for the translators' tool, which looks for this function's name."""

from __future__ import annotations

Sentences = tuple[str, str, str]
"""What happened, what is safe, what to do; "" where there is nothing to say."""


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Return `source`; the context is for the translators' tool."""
    return source
