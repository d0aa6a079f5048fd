"""The history of a case: who changed what, as the journal has it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.pages.documentation_facts import HistoryLine
from fieldbook.ui.pages.documentation_words import TagWords, instant_words
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.rows import Row, RowList

SIGNS = {"case": "case", "incident": "document", "person": "person", "evidence": "attach"}


class HistoryPart(QWidget):
    """One line for each change, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(WrapLabel(
            self.tr("Each change is kept and signed, so that you can show later when something was "
                    "written."), "small"))
        self.list = RowList(self.tr("History"))
        self.list.setMinimumHeight(420)
        card = Card()
        card.body.setContentsMargins(4, 4, 4, 4)
        card.add(self.list)
        column.addWidget(card)

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show these changes."""
        self.list.set_rows([self._row(number, line) for number, line in enumerate(lines)])

    def _row(self, number: int, line: HistoryLine) -> Row:
        other: TagWords = (self.tr("elsewhere"), "neutral", "computer")
        dateless: TagWords = (self.tr("date lost"), "warn", "warning")
        tags = (() if line.here else (other,)) + ((dateless,) if line.dateless else ())
        when = instant_words(line.ms)
        if line.dateless:
            when = self.tr("rescued {when}").format(when=when)
        # below the title, where both have the whole width also in a narrow window
        return Row(str(number), line.title, f"{when} · {changed_words(line)}",
                   SIGNS.get(line.collection, "edit"), tags)


def changed_words(line: HistoryLine) -> str:
    """Return what a change did."""
    if line.deleted:
        return QCoreApplication.translate("Documentation", "Put away")
    if line.deleted is False:
        return QCoreApplication.translate("Documentation", "Brought back")
    if line.collection == "evidence":
        return QCoreApplication.translate("Documentation", "File added")
    names = [field_words(field) for field in line.fields if field_words(field)]
    if not names:
        return QCoreApplication.translate("Documentation", "Begun")
    return QCoreApplication.translate("Documentation", "Written: {fields}").format(
        fields=", ".join(names))


def field_words(field: str) -> str:
    """Return a field's name for people; "" for fields that they never see."""
    return {
        "title": QCoreApplication.translate("Documentation", "title"),
        "summary": QCoreApplication.translate("Documentation", "summary"),
        "what": QCoreApplication.translate("Documentation", "what"),
        "when": QCoreApplication.translate("Documentation", "when"),
        "where": QCoreApplication.translate("Documentation", "where"),
        "who": QCoreApplication.translate("Documentation", "who"),
        "account": QCoreApplication.translate("Documentation", "account"),
        "name": QCoreApplication.translate("Documentation", "name"),
        "pseudonym": QCoreApplication.translate("Documentation", "pseudonym"),
        "role": QCoreApplication.translate("Documentation", "role"),
        "naming": QCoreApplication.translate("Documentation", "how to name"),
        "consent": QCoreApplication.translate("Documentation", "agreement"),
    }.get(field, "")
