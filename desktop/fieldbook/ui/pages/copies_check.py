"""The card about the full check: when the last one ended, how far one is, one at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldbook.ui.pages.backup_words import ago
from fieldbook.ui.pages.copies_work import WorkCard
from fieldbook.ui.pages.recovery_walk import Ask
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import CardRow
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.states import date

if TYPE_CHECKING:
    from fieldbook.upkeep import State, Upkeep


class ShareRow(ProgressRow):
    """Progress in hundredths of the whole."""

    def _words(self, done: int, total: int) -> str:
        percent = round(100 * done / total) if total else 0
        return self.tr("{percent} %").format(percent=self.locale().toString(percent))


class CheckCard(WorkCard):
    """Says when a check ended, and begins another."""

    def __init__(self, ask: Ask, upkeep: Upkeep, parent: QWidget | None = None) -> None:
        super().__init__("", ask, parent)
        self._upkeep = upkeep
        self.head.addWidget(self.heading, 1)
        self.body.insertLayout(0, self.head)
        self.heading.setText(self.tr("Can everything be read?"))
        self.setAccessibleName(self.heading.text())
        self.checked = WrapLabel("")
        self.place = WrapLabel("", "muted")
        self.progress = ShareRow(self.tr("Reading everything"))
        self.progress.hide()
        self.button = Button(self.tr("Check everything now"), "shield-check")
        self.button.clicked.connect(self.check)
        row = FlowLayout(gap=8)
        row.addWidget(self.button)
        self.well = CardRow("check", self.tr("Everything that was read is as it was written."))
        for widget in (self.well, self.checked, self.place, self.progress):
            self.add(widget)
        self.body.addLayout(row)
        self.add(WrapLabel(self.tr(
            "A check reads the keys, every page, the history and every file that you attached, "
            "and compares each with what was written. It also goes on by itself, a little at a "
            "time, while nobody types."), "small"))

    def show_state(self, state: State) -> None:
        """Show when the last check ended, and how far one is that goes on by itself."""
        if state.checked:
            words = self.tr("Everything was read on {day}, {ago}.").format(
                day=date(state.checked), ago=ago(state.checked, state.now))
        else:
            words = self.tr("Not everything has been read yet.")
        self.checked.setText(words)
        self.well.setVisible(bool(state.checked) and not state.found)
        self.place.setVisible(state.share is not None)
        if state.share is not None:
            self.place.setText(self.tr("A new check has come to {percent} %.").format(
                percent=self.locale().toString(round(100 * state.share))))

    def check(self) -> None:
        """Read everything now, from the beginning."""
        row, upkeep = self.progress, self._upkeep
        self.begin(lambda: upkeep.check_sliced(row.hear, row.is_stopped, anew=True))

    def _work(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.place.setVisible(self.place.isVisibleTo(self) and not busy)
        super()._work(busy)
