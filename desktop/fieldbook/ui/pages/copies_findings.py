"""What checks and openings found: each with what is safe, what to do, and the way to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.explain import explain_finding
from fieldbook.ui.pages.table import PAGES
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Line, Sign, Tag, WrapLabel
from fieldbook.ui.widgets.states import date

if TYPE_CHECKING:
    from fieldbook.upkeep import Kept

LOST = frozenset({"pages-damaged", "rows-damaged", "structure-damaged", "body-missing",
                  "chain-broken", "changeset-altered", "changeset-forged", "changeset-unreadable",
                  "record-differs", "store-damaged", "vault-damaged"})
"""For these there is a way at the locked window: a backup, or rescuing what can be read."""
AT_UNLOCK = frozenset({"keys-copy-damaged", "sizes-differ"})
"""These are put right by the next opening."""
STRANGER = frozenset({"keys-rolled-back", "store-rolled-back"})
"""Somebody may have been here."""


class FindingsCard(Card):
    """Made anew for each list. `went(page, arguments)`, `lock_asked`, `read(Kept)`."""

    went = Signal(str, dict)
    lock_asked = Signal()
    read = Signal(object)

    def __init__(self, found: Sequence[Kept], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FindingsCard", "What was found"), parent)
        self.setObjectName("findings")
        for number, one in enumerate(found):
            if number:
                self.body.addWidget(Line())
            self.body.addWidget(self._row(one))

    def _row(self, one: Kept) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(12)
        sign = Sign("check" if one.is_mended else "warning", "ok" if one.is_mended else "warn")
        down = QVBoxLayout()
        down.setSpacing(4)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(down, 1)
        told = explain_finding(one.kind, one.facts)
        happened = told.happened
        if one.name:
            happened = self.tr("{sentence} It is “{name}”.").format(
                sentence=happened, name=f"\u2068{one.name}\u2069")
        down.addWidget(WrapLabel(happened, "strong"))
        for sentence in (told.safe, told.to_do, self._way_words(one)):
            if sentence:
                down.addWidget(WrapLabel(sentence))
        foot = FlowLayout(gap=8)
        if one.is_mended:
            foot.addWidget(Tag(self.tr("Repaired"), "ok", "check"))
        foot.addWidget(Tag(self.tr("Since {day}").format(day=date(one.since)), "neutral", "clock"))
        for button in self._buttons(one):
            foot.addWidget(button)
        down.addLayout(foot)
        return row

    def _way_words(self, one: Kept) -> str:
        if one.kind not in LOST:
            return ""
        return self.tr(
            "Lock, and choose “More” where the passphrase is asked for: there a backup can be "
            "brought back, and what a damaged vault still holds can be rescued.")

    def _buttons(self, one: Kept) -> list[Button]:
        found = []
        if one.kind == "evidence-damaged" and one.name:
            found.append(self._button(self.tr("Show the file"), "document", partial(
                self.went.emit, "documentation",
                {"kind": "evidence", "id": str(one.facts["id"])})))
        if one.kind in LOST or one.kind in AT_UNLOCK:
            found.append(self._button(self.tr("Lock now"), "lock", self.lock_asked.emit))
        if one.kind in STRANGER:
            page = next((each.name for each in PAGES
                         if each.name == "passphrases" and each.exists()), "settings")
            found.append(self._button(self.tr("Change the passphrase"), "key",
                                      partial(self.went.emit, page, {})))
        if one.noticed:
            found.append(self._button(self.tr("I have read this"), "check",
                                      partial(self.read.emit, one)))
        return found

    def _button(self, text: str, icon: str, do: Callable[[], object]) -> Button:
        button = Button(text, icon)
        button.clicked.connect(do)
        return button
