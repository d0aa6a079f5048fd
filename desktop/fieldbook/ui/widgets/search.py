"""A field to search in: a drawing, a clear button, and one signal when the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbook.ui import icons
from fieldbook.ui.tokens import current


class SearchField(QLineEdit):
    """A search field. `name` is placeholder and accessible name; `asked` carries the words."""

    asked = Signal(str)
    left = Signal(int)
    PAUSE_MS = 150
    PAD = 11

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(self.PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self._ask)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow type size and direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then its drawing."""
        super().paintEvent(event)
        side = self._side()
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - self.PAD - 2 if reverse else self.PAD + 2
        icons.paint(QPainter(self), "search", current().muted, QRectF(left, 0, side, self.height()),
                    self.layoutDirection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears; arrow keys leave towards the results (`left` says +1 or -1)."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.left.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def _ask(self) -> None:
        self._pause.stop()
        self.asked.emit(self.text().strip())

    def _side(self) -> int:
        return icons.size_for(self.font().pointSizeF() * 0.85)

    def _fit(self) -> None:
        room = self._side() + 8
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if reverse else room, 0, room if reverse else 0, 0)
