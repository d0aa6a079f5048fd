"""Understands what people type for "when": "yesterday 14:40", "2 May, about 3 pm", "2026-05~".

The text stays as it was typed; what was understood is only shown beside it and orders the timeline.
Words of several languages are understood in every language of the window.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from PySide6.QtCore import QLocale

_LOCALES = ("en", "fr", "ar", "ar_SY", "ar_DZ", "ar_MA", "es", "pt", "ru", "fa", "fa_AF")
_DAYS_AGO = {
    "today": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "tonight": 0,
    "yesterday": 1, "last night": 1, "day before yesterday": 2,
    "aujourd'hui": 0, "ce matin": 0, "cet après-midi": 0, "ce soir": 0, "hier": 1,
    "avant-hier": 2, "اليوم": 0, "هذا الصباح": 0, "هذا المساء": 0, "الليلة": 0, "أمس": 1,
    "امس": 1, "البارحة": 1, "أول أمس": 2, "اول امس": 2, "أول من أمس": 2,
    "hoy": 0, "ayer": 1, "anteayer": 2, "hoje": 0, "ontem": 1, "anteontem": 2,
    "сегодня": 0, "вчера": 1, "позавчера": 2, "امروز": 0, "دیروز": 1, "پریروز": 2,
}
_HOURS = {"noon": 12, "midday": 12, "midnight": 0, "midi": 12, "minuit": 0, "الظهر": 12,
          "ظهرا": 12, "منتصف الليل": 0, "mediodía": 12, "medianoche": 0}
_ABOUT = re.compile(r"[~≈?]|\b(?:about|around|approx|circa|ca|roughly|maybe|vers|environ|"
                    r"peut-être|hacia|sobre|около|примерно)\b|حوالي|نحو|تقريبا|ربما|حدود")
_ISO = re.compile(r"(?<![\d/.-])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\d/])")
_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")
_YEAR = re.compile(r"(?<![\d:.-])((?:19|20)\d\d)(?![\d:.-])")
_CLOCK = re.compile(
    r"(?<![\d:])(\d{1,2})(?::(\d{2})(?::\d{2})?|\s?h(?:\s?(\d{2}))?(?![^\W\d])|"
    r"(?=\s?(?:am|pm|a\.m|p\.m|ص|م)(?![^\W\d])))\s?(am|pm|a\.m\.?|p\.m\.?|ص|م)?(?![\d:])")
_LATE = frozenset({"pm", "p.m", "p.m.", "م"})


@dataclass(frozen=True, slots=True)
class Moment:
    """What was understood. Month and day are 0, hour and minute -1, where nothing was said.

    `relative`: counted from the day of writing, so that it says something else to a later reader.
    `first`: further dates follow in the text.
    """

    year: int = 0
    month: int = 0
    day: int = 0
    hour: int = -1
    minute: int = -1
    about: bool = False
    relative: bool = False
    first: bool = False

    @property
    def order(self) -> tuple[int, ...]:
        """What sorts moments; those without a date come last."""
        return (not self.year, self.year, self.month, self.day, self.hour, self.minute)

    @property
    def edtf(self) -> str:
        """The moment as EDTF (ISO 8601-2:2019), "" without a date."""
        if not self.year:
            return ""
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
        if self.day:
            text += f"-{self.day:02d}"
        if self.day and self.hour >= 0:
            return text + f"T{self.hour:02d}:{max(self.minute, 0):02d}"
        return text + ("~" if self.about else "")


def understand(text: str, today: date) -> Moment | None:
    """Return what `text` says, read on the day `today`; None when no date or time was found."""
    plain = _plain(text)
    dates, rest = _dates(plain, today)
    hour, minute = _time(rest)
    if not dates and hour < 0:
        return None
    found = dates[0] if dates else Moment()
    return replace(found, hour=hour, minute=minute, about=bool(_ABOUT.search(rest)),
                   first=len(dates) > 1)


def with_date(text: str, moment: Moment) -> str:
    """Return `text` with its date written out behind it, so that it means the same next year."""
    return f"{text.rstrip()} ({moment.year:04d}-{moment.month:02d}-{moment.day:02d})"


def _plain(text: str) -> str:
    """Fold case, width and digits of all scripts: "٢ مايو" becomes "2 مايو"."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return "".join(str(unicodedata.digit(each)) if unicodedata.digit(each, -1) >= 0 else each
                   for each in folded)


def _dates(text: str, today: date) -> tuple[list[Moment], str]:
    """Return the dates in `text` in their order, and the text without them."""
    placed: list[tuple[int, Moment]] = []
    for pattern, read in ((_ISO, _from_iso), (_NUMBERS, _from_numbers),
                          (_day_month(), _from_day_month), (_month_day(), _from_month_day),
                          (_month_year(), _from_month_year)):
        for match in list(pattern.finditer(text)):
            moment = read(match, today)
            if moment is not None:
                placed.append((match.start(), moment))
                text = _without(text, match)
    found = [moment for _, moment in sorted(placed, key=lambda each: each[0])]
    if not found:
        moment, text = _relative(text, today)
        found += [moment] if moment is not None else []
    if not found and (year := _YEAR.search(text)):
        found, text = [Moment(int(year[1]))], _without(text, year)
    return found, text


def _without(text: str, match: re.Match[str]) -> str:
    """Blank a match out; the places of later matches stay the same."""
    return text[:match.start()] + " " * (match.end() - match.start()) + text[match.end():]


def _from_iso(match: re.Match[str], _today: date) -> Moment | None:
    return _checked(int(match[1]), int(match[2]), int(match[3] or 0))


def _from_numbers(match: re.Match[str], _today: date) -> Moment | None:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    return _checked(year, second, first) or _checked(year, first, second)


def _from_day_month(match: re.Match[str], today: date) -> Moment | None:
    return _in_year(match[3], _months()[match[2]], int(match[1]), today)


def _from_month_day(match: re.Match[str], today: date) -> Moment | None:
    return _in_year(match[3], _months()[match[1]], int(match[2]), today)


def _from_month_year(match: re.Match[str], _today: date) -> Moment | None:
    return _checked(int(match[2]), _months()[match[1]], 0)


def _in_year(year: str | None, month: int, day: int, today: date) -> Moment | None:
    """Without a year, take the latest such day that is not in the future."""
    if year:
        return _checked(int(year), month, day)
    this = _checked(today.year, month, day)
    if this is not None and (month, day) > (today.month, today.day):
        return _checked(today.year - 1, month, day)
    return this


def _checked(year: int, month: int, day: int) -> Moment | None:
    try:
        date(year, month, day or 1)
    except ValueError:
        return None
    return Moment(year, month, day)


def _relative(text: str, today: date) -> tuple[Moment | None, str]:
    if match := _words(tuple(_DAYS_AGO)).search(text):
        return _on(today - timedelta(_DAYS_AGO[match[0]])), _without(text, match)
    if match := _words(tuple(_weekdays())).search(text):
        back = (today.isoweekday() - _weekdays()[match[0]]) % 7
        return _on(today - timedelta(back)), _without(text, match)
    return None, text


def _on(day: date) -> Moment:
    return Moment(day.year, day.month, day.day, relative=True)


def _time(text: str) -> tuple[int, int]:
    match = _CLOCK.search(text)
    if match is None:
        named = _words(tuple(_HOURS)).search(text)
        return (_HOURS[named[0]], 0) if named else (-1, -1)
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    if match[4]:
        hour = hour % 12 + (12 if match[4] in _LATE else 0)
    return (hour, minute) if hour < 24 and minute < 60 else (-1, -1)


@cache
def _months() -> dict[str, int]:
    names: dict[str, int] = {}
    for locale in map(QLocale, _LOCALES):
        for month in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                for name in (locale.monthName(month, form),
                             locale.standaloneMonthName(month, form)):
                    names.setdefault(_plain(name).rstrip("."), month)
    return {name: month for name, month in names.items() if len(name) > 2}


@cache
def _weekdays() -> dict[str, int]:
    names: dict[str, int] = {}
    for locale in map(QLocale, _LOCALES):
        for day in range(1, 8):
            names.setdefault(_plain(locale.standaloneDayName(day)), day)
    return {name: day for name, day in names.items() if len(name) > 2}


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


@cache
def _month() -> str:
    return "|".join(map(re.escape, sorted(_months(), key=len, reverse=True)))


@cache
def _day_month() -> re.Pattern[str]:
    return re.compile(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er)?\s+(?:de |of )?({_month()})(?!\w)\.?"
                      r"(?:,?\s+(?:de )?(\d{4})(?!\d))?")


@cache
def _month_day() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({_month()})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:h])"
                      r"(?:,?\s+(\d{4})(?!\d))?")


@cache
def _month_year() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({_month()})\.?,?\s+(?:de )?(\d{{4}})(?!\d)")
