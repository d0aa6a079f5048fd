"""A card carries one thought: at wish a heading, then whatever belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Line, Sign, Tag, WrapLabel


class Card(QFrame):
    """A raised surface with a heading; add to `body`."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(8)
        self.head = QHBoxLayout()
        self.heading = WrapLabel(heading, "strong")
        if heading:
            self.setAccessibleName(heading)
            self.head.addWidget(self.heading, 1)
            self.body.addLayout(self.head)

    def add(self, widget: QWidget, *, line: bool = False) -> None:
        """Append a widget, at wish with a thin line above it."""
        if line:
            self.body.addWidget(Line())
        self.body.addWidget(widget)


class CardRow(QWidget):
    """One row of a card: drawing, words with a muted line, a state, a button."""

    def __init__(self, icon: str, title: str, detail: str = "", *, tag: Tag | None = None,
                 button: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        if icon:
            row.addWidget(Sign(icon), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(WrapLabel(title, "strong" if detail else "body"))
        if detail:
            words.addWidget(WrapLabel(detail, "small"))
        row.addLayout(words, 1)
        if tag is not None:
            row.addWidget(tag)
        if button is not None:
            row.addWidget(button)
