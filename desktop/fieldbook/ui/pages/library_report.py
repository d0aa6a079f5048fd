"""The report on an import: what came in, what was left out, what should be mended; by reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.library.content import Finding, ImportReport
from fieldbook.ui.pages.library_reasons import words
from fieldbook.ui.pages.library_words import apart
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Tag, WrapLabel
from fieldbook.ui.widgets.rows import Row, RowList

_TOGETHER = 6
"""Files shown under one reason before the rest is folded."""


class ImportReportView(QWidget):
    """`opened` carries the course's id, `copied` the report as text."""

    opened = Signal(str)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        actions = QWidget()
        flow = FlowLayout(actions, 12)
        self.read = PrimaryButton(self.tr("Open the course"), "book")
        self.read.setObjectName("library-report-open")
        self.read.clicked.connect(lambda: self.opened.emit(self._report.id)
                                  if self._report is not None else None)
        self.copy = Button(self.tr("Copy the list"), "copy")
        self.copy.clicked.connect(lambda: self.copied.emit(self.as_text()))
        flow.addWidget(self.read)
        flow.addWidget(self.copy)
        self._column.addWidget(actions)
        self.fine = WrapLabel(self.tr("Every file was taken, and nothing needs to be mended."))
        self._column.addWidget(self.fine)
        self._parts: list[QWidget] = []
        self._column.addStretch(1)

    def show_report(self, report: ImportReport) -> None:
        """Show another report."""
        self._report = report
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts = []
        for title, findings, tone in (
                (self.tr("Left out"), report.skipped, "warn"),
                (self.tr("Taken, and worth mending"), report.warnings, "info")):
            if findings:
                self._add(ImportReportPart(title, findings, tone))
        found = bool(report.skipped or report.warnings)
        self.fine.setVisible(not found)
        self.copy.setVisible(found)

    def title(self) -> str:
        """Return the title of the page."""
        return self.tr("“{title}” is in the library").format(
            title=apart(self._report.title if self._report else ""))

    def subtitle(self) -> str:
        """Return how much came in."""
        report = self._report
        if report is None:
            return ""
        parts = [self.tr("%Ln page(s)", "", report.items),
                 self.tr("%Ln language(s)", "", len(report.languages))]
        if report.skipped:
            parts.append(self.tr("%Ln file(s) left out", "", len(report.skipped)))
        return " · ".join(parts)

    def as_text(self) -> str:
        """Return everything for somebody who mends the files."""
        report = self._report
        if report is None:
            return ""
        out = []
        for title, findings in ((self.tr("Left out"), report.skipped),
                                (self.tr("Taken, and worth mending"), report.warnings)):
            for reason, those in by_reason(findings):
                out.append(f"{title}: {words(reason)}")
                out += [f"  {_place(one)}" for one in those]
        return "\n".join(out) + "\n"

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.insertWidget(self._column.count() - 1, part)


class ImportReportPart(Card):
    """One heading with its reasons, each with the files that it is about."""

    def __init__(self, title: str, findings: Sequence[Finding], tone: str) -> None:
        super().__init__(title)
        icon = "warning" if tone == "warn" else "info"
        self.head.addWidget(Tag(self.locale().toString(len(findings)),
                                "warn" if tone == "warn" else "info", icon))
        for reason, those in by_reason(findings):
            self.add(WrapLabel(words(reason)), line=True)
            self._files(words(reason), those)

    def _files(self, name: str, findings: Sequence[Finding]) -> None:
        rows = [Row(f"{at}", one.path or self.tr("The whole folder"), icon="file",
                    trailing=self.tr("line {number}").format(
                        number=self.locale().toString(one.line)) if one.line else "")
                for at, one in enumerate(findings)]
        listing = RowList(name)
        listing.set_rows(rows[:_TOGETHER])
        self._fit(listing, len(rows[:_TOGETHER]))
        self.add(listing)
        if len(rows) <= _TOGETHER:
            return
        more = Button(self.tr("Show %Ln more", "", len(rows) - _TOGETHER), "chevron-down", "link")

        def unfold() -> None:
            listing.set_rows(rows)
            self._fit(listing, min(len(rows), 12))
            more.hide()

        more.clicked.connect(unfold)
        self.add(more)

    def _fit(self, listing: RowList, count: int) -> None:
        listing.setFixedHeight(count * listing.sizeHintForRow(0) + 8)


def by_reason(findings: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    """Return the findings by reason, the reason with the most first."""
    found: dict[str, list[Finding]] = {}
    for one in findings:
        found.setdefault(one.reason, []).append(one)
    return sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))


def _place(finding: Finding) -> str:
    return f"{finding.path}:{finding.line}" if finding.line else finding.path
