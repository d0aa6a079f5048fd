"""Which way a text is read, for widgets that paint text themselves."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction of the first strong character (UAX 9, rules P2 and P3).

    A text without one, such as a number, takes `otherwise`.
    """
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
    return otherwise
