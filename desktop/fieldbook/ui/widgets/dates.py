"""Days and hours as the user's language writes them, the same on every page."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone

_WEEKDAY = re.compile(r"[,،]?\s*d{3,4}[,،]?\s*")


def date_words(date: QDate) -> str:
    """Return "3 May 2026", as the language writes it."""
    locale = QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(date, pattern.strip())


def brief_date(date: QDate, locale: QLocale | None = None) -> str:
    """Return "3 May 2026" with a short month, for rows and tags: a day in figures alone is another
    day elsewhere.
    """
    locale = locale or QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(date, pattern.strip().replace("MMMM", "MMM"))


def day_words(ms: int) -> str:
    """Return the day on this computer's clock of a time in ms since 1970."""
    return date_words(QDateTime.fromMSecsSinceEpoch(ms).date())


def signed_day(ms: int) -> str:
    """Return the day of a receipt: receipts carry days in UTC, and no hour."""
    return date_words(QDateTime.fromMSecsSinceEpoch(ms, QTimeZone(QTimeZone.Initialization.UTC))
                      .date())


def time_words(ms: int) -> str:
    """Return the hour on this computer's clock, such as 18:22."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(ms).time(),
                              QLocale.FormatType.ShortFormat)
