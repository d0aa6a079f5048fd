"""Choices: a list that drops down, boxes to tick, circles to pick from; drawn from the palette."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton, QWidget

from fieldbook.ui import icons
from fieldbook.ui.tokens import TARGET, current


class Choice(QComboBox):
    """A drop-down list. The wheel scrolls the page, not the choice."""

    ARROW_GAP = 10
    DROP_DOWN = 28
    """Px that the style sheet gives to the arrow."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Leave room for the arrow, which grows with the text; the style knows a small one."""
        return super().sizeHint() + self._arrow_more()

    def minimumSizeHint(self) -> QSize:
        """Leave room for the arrow here too."""
        return super().minimumSizeHint() + self._arrow_more()

    def _side(self) -> int:
        return icons.size_for(self.font().pointSizeF() * 0.9)

    def _arrow_more(self) -> QSize:
        return QSize(max(0, self._side() + 2 * self.ARROW_GAP - self.DROP_DOWN), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then the arrow in the colour of muted text."""
        super().paintEvent(event)
        tokens = current()
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._side()
        left = self.ARROW_GAP if reverse else self.width() - side - self.ARROW_GAP
        icons.paint(QPainter(self), "chevron-down", tokens.muted,
                    QRectF(left, 0, side, self.height()))


class Check(QCheckBox):
    """A box to tick; the whole line is the target."""

    def sizeHint(self) -> QSize:
        """Box, gap and words, at least as tall as a target."""
        return _option_size(self)

    def minimumSizeHint(self) -> QSize:
        """Keep the words whole."""
        return _option_size(self)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002
        """Take a press anywhere on the line."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint box and words."""
        painter = QPainter(self)
        box = _paint_option(painter, self, 4)
        if self.isChecked():
            icons.paint(painter, "check", current().on_accent, box)


class Radio(QRadioButton):
    """A circle to pick; the whole line is the target."""

    def sizeHint(self) -> QSize:
        """Circle, gap and words, at least as tall as a target."""
        return _option_size(self)

    def minimumSizeHint(self) -> QSize:
        """Keep the words whole."""
        return _option_size(self)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002
        """Take a press anywhere on the line."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint circle and words."""
        painter = QPainter(self)
        box = _paint_option(painter, self, 99)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current().on_accent))
            painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22)


def _side(button: QAbstractButton) -> int:
    return max(20, icons.size_for(button.font().pointSizeF()))


def _option_size(button: QAbstractButton) -> QSize:
    metrics = button.fontMetrics()
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, button.text())
    return QSize(_side(button) + 10 + words.width() + 8, max(TARGET, words.height() + 12))


def _paint_option(painter: QPainter, button: QAbstractButton, radius: float) -> QRectF:
    """Paint indicator, words and focus ring; return the indicator's box."""
    tokens = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = _side(button)
    reverse = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = button.width() - side - 3 if reverse else 3
    box = QRectF(left + 0.5, (button.height() - side) / 2 + 0.5, side - 1, side - 1)
    if button.hasFocus():
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 6, 6)
    on = button.isChecked()
    painter.setPen(QPen(QColor(tokens.accent if on else tokens.border), 1.5))
    painter.setBrush(QColor(tokens.accent if on else tokens.surface))
    corner = min(radius, box.width() / 2)
    painter.drawRoundedRect(box, corner, corner)
    painter.setPen(QColor(tokens.text if button.isEnabled() else tokens.border))
    words = QRectF(button.rect())
    words.adjust(0 if reverse else side + 12, 0, -(side + 12) if reverse else 0, 0)
    edge = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
    flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(words, int(flags) | int(Qt.TextFlag.TextShowMnemonic), button.text())
    return box
