"""What came over from a damaged vault and what did not, in words; and what can be done now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.explain import explain_finding
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.labels import Line, Tag, WrapLabel

if TYPE_CHECKING:
    from fieldbook.rescue import Report

SHOWN = 40
"""So many of the things that were lost stand on the page; the list has all."""


class RescueReport(QWidget):
    """Two lists; `keep` the list, `use` the new vault, or keep `both`."""

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.has_losses = bool(report.lost)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.read = Card(self.tr("What is in the new vault"))
        for line in self.read_lines():
            self.read.add(WrapLabel(line))
        column.addWidget(self.read)
        self.keep_word = self.tr("Keep this list in the new vault")
        self.keep = Button(self.keep_word, "document")
        if not report.lost:
            self.keep.hide()
        column.addWidget(self._lost_card())
        column.addWidget(WrapLabel(self.tr(
            "The new vault can take the place of the damaged one, which is then kept beside it in "
            "a folder of its own. Or both stay where they are.")))
        self.use = PrimaryButton(self.tr("Use the new vault"))
        self.both = Button(self.tr("Leave both as they are"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.both)
        row.addWidget(self.use)
        column.addLayout(row)

    def read_lines(self) -> list[str]:
        """Return how many there are of each kind of thing."""
        words: dict[str, Callable[[int], str]] = {
            "case": lambda n: self.tr("%n case(s)", "", n),
            "incident": lambda n: self.tr("%n incident(s)", "", n),
            "person": lambda n: self.tr("%n person(s)", "", n),
            "evidence": lambda n: self.tr("%n file(s)", "", n),
            "contact": lambda n: self.tr("%n contact(s)", "", n),
            "message": lambda n: self.tr("%n message(s)", "", n),
            "course": lambda n: self.tr("%n course(s)", "", n)}
        found = self._report.read
        lines = [word(found[name]) for name, word in words.items() if name in found]
        if not lines:
            lines.append(self.tr("Nothing that people wrote."))
        if self._report.rebuilt:
            lines.append(self.tr("%n of them could not be read in their place, and were made anew "
                                 "from their history. Nothing of them is missing.", "",
                                 self._report.rebuilt))
        return lines

    def lost_lines(self) -> list[tuple[str, str]]:
        """Return what did not come over, and what can be done about it."""
        explained = [explain_finding(one.kind, one.facts) for one in self._report.lost]
        return [(one.happened, " ".join(part for part in (one.safe, one.to_do) if part))
                for one in explained]

    def text(self) -> str:
        """Return the whole list as plain text."""
        lines = [self.read.heading.text(), *(f"- {line}" for line in self.read_lines()), "",
                 self.lost.heading.text()]
        lines += [f"- {happened} {to_do}".rstrip() for happened, to_do in self.lost_lines()]
        return "\n".join(lines)

    def kept(self, title: str) -> None:
        """Say that the list is in the new vault, and where."""
        self.keep.hide()
        self.where.setText(self.tr("The list is in the new vault, on the page Documentation, as "
                                   "the case “{title}”.").format(title=title))
        self.where.show()

    def _lost_card(self) -> Card:
        lost = self.lost_lines()
        self.lost = Card(self.tr("What could not be read"))
        if lost:
            self.lost.head.addWidget(Tag(self.locale().toString(len(lost)), "warn"))
        else:
            self.lost.add(CardRow("check", self.tr("Everything could be read. Nothing is "
                                                   "missing.")))
        shown = lost[:SHOWN]
        for number, (happened, to_do) in enumerate(shown):
            # what can be done stands once below all for which it is the same
            last = number + 1 == len(shown) or shown[number + 1][1] != to_do
            self.lost.add(WrapLabel(happened))
            if last and to_do:
                self.lost.add(WrapLabel(to_do, "small"))
            if last and number + 1 < len(shown):
                self.lost.body.addWidget(Line())
        if len(lost) > SHOWN:
            self.lost.add(WrapLabel(self.tr("And %n more; the list that you can keep has all.", "",
                                            len(lost) - SHOWN), "muted"), line=True)
        self.where = WrapLabel("", "small")
        self.where.hide()
        self.lost.add(self.where)
        self.lost.add(self.keep)
        return self.lost
