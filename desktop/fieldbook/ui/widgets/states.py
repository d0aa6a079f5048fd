"""How far something got on its way, in the same words on every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fieldbook.ui.sizes import data_size as data_size
from fieldbook.ui.tokens import Tone
from fieldbook.ui.widgets.dates import brief_date, day_words, signed_day

translate = QCoreApplication.translate

Shown = tuple[str, Tone, str]
"""Words, tone and icon, as `Tag` and `Row.tags` take them."""


def date(ms: int, locale: QLocale | None = None) -> str:
    """Return the day of a time (ms since 1970) as the user's language writes it."""
    return brief_date(QDateTime.fromMSecsSinceEpoch(ms).date(), locale)


def moment(ms: int, locale: QLocale | None = None) -> str:
    """Return day and time of day of a time (ms since 1970)."""
    hour = QDateTime.fromMSecsSinceEpoch(ms).time()
    return f"{date(ms, locale)} " + (locale or QLocale()).toString(
        hour, QLocale.FormatType.ShortFormat)


def state_words(state: str, since: int, organisation: str) -> Shown:
    """Return how a submission or message stands. `since`: ms since 1970, or 0."""
    day = day_words(since) if since else ""
    if state == "accepted":
        words = translate("States", "Accepted by {name} on {day}")
        return words.format(name=organisation, day=signed_day(since)), "ok", "check"
    if state == "received":
        words = translate("States", "Received by {name} on {day}") if organisation \
            else translate("States", "Received on {day}")
        return words.format(name=organisation, day=signed_day(since)), "ok", "check"
    if state == "answered":
        return translate("States", "Answered on {day}").format(day=day), "ok", "message"
    if state == "stored":
        return translate("States", "Stored by the hub"), "info", "check"
    if state == "on-the-way":
        return translate("States", "On the way"), "info", "exchange"
    if state == "refused":
        return translate("States", "Not accepted"), "danger", "warning"
    if state == "waiting":
        return translate("States", "Waiting for a connection"), "warn", "clock"
    return translate("States", "Draft"), "neutral", "edit"


def why_words(why: str) -> str:
    """Return why something was not accepted: what the organisation wrote, or what hindered us."""
    words = {
        "mailbox-gone": translate("States", "The mailbox is gone"),
        "file-lost": translate("States", "A file of it is damaged or gone"),
        "packet-size": translate("States", "The hub takes nothing of this size"),
        "too-large": translate("States", "The hub takes nothing of this size")}
    return words.get(why, why)
