"""A file as something to look at: its picture or a drawing, its name, what is known of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fieldbook.ui import icons
from fieldbook.ui.tokens import current
from fieldbook.ui.widgets.viewer_thumbnails import cropped


class PictureButton(QAbstractButton):
    """A thumbnail to press; a drawing stands in until the picture is there."""

    def __init__(self, icon: str, name: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._size = size
        self._whole: QPixmap | None = None
        self._drawn: QPixmap | None = None
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_picture(self, pixmap: QPixmap) -> None:
        """Show the picture."""
        self._whole, self._drawn = pixmap, None
        self.update()

    def sizeHint(self) -> QSize:
        """Keep the size that was asked for."""
        return self._size

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint picture or drawing, a border, and the focus."""
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, 6, 6)
        painter.fillPath(shape, QColor(tokens.raised))
        if self._whole is not None:
            if self._drawn is None or self._drawn.devicePixelRatio() != self.devicePixelRatioF():
                self._drawn = cropped(self._whole, self.size(), self.devicePixelRatioF())
            painter.setClipPath(shape)
            painter.drawPixmap(0, 0, self._drawn)
            painter.setClipping(False)
        else:
            side = min(40.0, box.height() * 0.55)
            spot = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            icons.paint(painter, self._icon, tokens.muted, spot, self.layoutDirection())
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(tokens.accent if focus else tokens.line), 2 if focus else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1) if focus else box, 6, 6)
