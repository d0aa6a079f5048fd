"""Columns side by side on a wide page, under each other on a narrow one or with large text."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget


class Columns(QWidget):
    """`Columns(3, 2)` makes two columns of those weights; add to `column[0]`, `column[1]`."""

    NARROW = 760

    def __init__(self, *weights: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        self._boxes = []
        self.column: list[QVBoxLayout] = []
        for weight in weights:
            box = QWidget()
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            inner = QVBoxLayout(box)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(16)
            self.column.append(inner)
            self._boxes.append(box)
            self._row.addWidget(box, weight)

    def add(self, number: int, widget: QWidget) -> None:
        """Append a widget to a column."""
        self.column[number].addWidget(widget)

    def end(self) -> None:
        """Let the columns end where their content ends."""
        for inner in self.column:
            inner.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside or under each other."""
        super().resizeEvent(event)
        narrow = self.width() < self.NARROW * max(1.0, self.font().pointSizeF() / 11)
        wanted = (QBoxLayout.Direction.TopToBottom if narrow
                  else QBoxLayout.Direction.LeftToRight)
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            for box in self._boxes:
                policy = QSizePolicy.Policy.Preferred if narrow else QSizePolicy.Policy.Ignored
                box.setSizePolicy(policy, QSizePolicy.Policy.Minimum)
