"""What a backup holds and from when, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime

from fieldbook.ui.pages.recovery_walk import Part
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.states import data_size, moment

if TYPE_CHECKING:
    from fieldbook.vault.backing_up import Described, Rehearsed

DAY_MS = 24 * 3600 * 1000
translate = QCoreApplication.translate


def ago(then: int, now: int | None = None) -> str:
    """Return how long ago a time was (ms since 1970), in words that are true for whole days."""
    now = QDateTime.currentMSecsSinceEpoch() if now is None else now
    days = max(0, (now - then) // DAY_MS)
    if days == 0:
        return translate("Ago", "today")
    if days < 14:
        return translate("Ago", "%n day(s) ago", "", days)
    weeks, months = days // 7, days // 30
    if days < 61:
        return translate("Ago", "%n week(s) ago", "", weeks)
    return translate("Ago", "%n month(s) ago", "", months)


def content_words(content: Mapping[str, int]) -> str:
    """Return what is in a store, as one line; "" for nothing that people count."""
    count = content.get
    parts = [
        translate("Content", "%n case(s)", "", count("case", 0)),
        translate("Content", "%n incident(s)", "", count("incident", 0)),
        translate("Content", "%n file(s)", "", count("evidence", 0)),
        translate("Content", "%n contact(s)", "", count("contact", 0)),
        translate("Content", "%n message(s)", "", count("message", 0)),
        translate("Content", "%n course(s)", "", count("course", 0)),
    ]
    names = ("case", "incident", "evidence", "contact", "message", "course")
    there = [part for part, name in zip(parts, names, strict=True) if count(name, 0)]
    return translate("Content", ", ").join(there)


class Contents(Card):
    """What a backup would bring back, once it was read, whole or only its beginning."""

    def __init__(self, found: Described | Rehearsed, parent: Part | None = None) -> None:
        super().__init__("", parent)
        self.add(CardRow("calendar", self.tr("From {moment}, {ago}").format(
            moment=moment(found.made), ago=ago(found.made))))
        self.add(CardRow("archive", self.tr("{size} of content, from a vault of {store}")
                         .format(size=data_size(found.bytes), store=data_size(found.store_size))))
        words = content_words(getattr(found, "content", {}))
        if words:
            self.add(CardRow("list", words))
