"""Review: who will read it, and the text as it will be read, names replaced."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from fieldbook.casework.model import Submission
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.labels import Sign, WrapLabel

FIELDS = ("when", "where", "who", "what", "account")


class ReaderCard(Card):
    """Says who can open what is sent: `who`, and in a smaller line what `sealed` means."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.who, self.sealed = WrapLabel("", "strong"), WrapLabel("", "small")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Sign("seal", "info", 28))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.who)
        words.addWidget(self.sealed)
        row.addLayout(words, 1)
        self.body.addLayout(row)


class TextCard(Card):
    """A letter to read through before it leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What they will read"), parent)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What they will read"))
        self.text.setObjectName("review-text")
        self.text.setProperty("role", "reading")
        self.text.setMinimumHeight(180)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.add(self.text)

    def show_submission(self, submission: Submission) -> None:
        """Show the text of a submission."""
        self.text.clear()
        cursor = self.text.textCursor()
        document = submission.document
        self._line(cursor, str(document.get("case", "")), strong=True, size=1.15)
        incidents = document.get("incidents")
        for incident in incidents if isinstance(incidents, list) else []:
            if isinstance(incident, Mapping):
                self._incident(cursor, incident)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _incident(self, cursor: QTextCursor, incident: Mapping[str, object]) -> None:
        names = {"when": self.tr("When"), "where": self.tr("Where"), "who": self.tr("Who"),
                 "what": self.tr("What happened"), "account": self.tr("Account")}
        self._line(cursor, str(incident.get("title", "")), strong=True)
        for field in FIELDS:
            text = str(incident.get(field, "")).strip()
            if text:
                self._line(cursor, names[field], muted=True)
                for paragraph in text.splitlines():
                    self._line(cursor, paragraph)

    def _line(self, cursor: QTextCursor, text: str, *, strong: bool = False, muted: bool = False,
              size: float = 1.0) -> None:
        if not text.strip():
            return
        block = QTextBlockFormat()
        block.setTopMargin(10 if strong else 6 if muted else 0)
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        letters.setFontPointSize(self.text.font().pointSizeF() * (0.9 if muted else size))
        if muted:
            letters.setForeground(self.palette().placeholderText())
        if not cursor.atStart():
            cursor.insertBlock(block, letters)
        else:
            cursor.setBlockFormat(block)
        cursor.insertText(text, letters)

    def _fit(self) -> None:
        wanted = round(self.text.document().size().height()) + 12
        self.text.setFixedHeight(min(max(wanted, 120), 460))
