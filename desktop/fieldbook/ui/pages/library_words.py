"""Words for days and languages, as the library shows them."""

from __future__ import annotations

import re

from PySide6.QtCore import QDateTime, QLocale

from fieldbook.ui.language import LANGUAGES

_WEEKDAY = re.compile(r"[،,]?\s*dddd[،,]?\s*")
_ISOLATE, _END = "\u2068", "\u2069"


def language_name(code: str) -> str:
    """Return a language's own name."""
    known = {each.code: each.name for each in LANGUAGES}
    if code in known:
        return known[code]
    name = QLocale(code).nativeLanguageName() if code != "und" else ""
    return name or code.upper()


def day_words(ms: int, locale: QLocale) -> str:
    """Return the day of a time (ms since 1970) in words, without the day of the week."""
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    return locale.toString(QDateTime.fromMSecsSinceEpoch(ms).date(), pattern)


def apart(text: str) -> str:
    """Return text that keeps its own direction inside a sentence of another (UAX 9, isolates)."""
    return f"{_ISOLATE}{text}{_END}"
