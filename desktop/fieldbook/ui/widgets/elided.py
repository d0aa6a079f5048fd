"""A line that shortens itself when there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbook.ui.widgets.labels import Role
from fieldbook.ui.widgets.reading import direction_of


class ElidedLabel(QLabel):
    """One line that is shortened in the middle or at its end when there is no room."""

    def __init__(self, text: str = "", role: Role = "body",
                 mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._mode = mode

    def minimumSizeHint(self) -> QSize:
        """Ask for little."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint what fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        shown = QFontMetricsF(self.font()).elidedText(self.text(), self._mode, self.width())
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(direction_of(self.text(), self.layoutDirection()))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignAbsolute
                         | Qt.AlignmentFlag.AlignVCenter, shown)
        if shown != self.text():
            self.setToolTip(self.text())
