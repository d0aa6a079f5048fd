"""What each kind of error says: what happened, what is safe, what to do.

Plain words, no idioms, no code names; "" where there is nothing to say. Facts stand in braces.
"""

from __future__ import annotations

Sentences = tuple[str, str, str]


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802  (the translators' tool
    """Mark `source` for translation and return it."""  # looks for this name)
    return source


BUG: Sentences = (
    QT_TRANSLATE_NOOP("errors", "Fieldbook made a mistake and stopped what it was doing."),
    QT_TRANSLATE_NOOP("errors", "What was saved before is safe."),
    QT_TRANSLATE_NOOP("errors", "Try again. If it happens again, lock, unlock and tell whoever "
                                "gave you Fieldbook."),
)

SENTENCES: dict[str, Sentences] = {
    "cancelled": (
        QT_TRANSLATE_NOOP("errors", "Stopped, as you asked."),
        QT_TRANSLATE_NOOP("errors", "Nothing is half done."),
        "",
    ),
}
