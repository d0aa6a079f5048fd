"""A bar at the bottom that says what was done, and undoes it; instead of "Are you sure?"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from fieldbook.ui.tokens import CARD_RADIUS, current
from fieldbook.ui.widgets.buttons import Button, IconButton
from fieldbook.ui.widgets.labels import WrapLabel


class Toast(QWidget):
    """Lies at the bottom of its parent, which leaves that much room when `takes` says how much, so
    that nothing is covered. Stays for ten seconds, and as long as it has the mouse or the keyboard
    focus; a second message replaces the first.
    """

    takes = Signal(int)
    STAY_MS = 10_000
    GAP = 12

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)  # layouts do not mirror their margins
        row.setSpacing(12)
        self.words = WrapLabel()
        self.button = Button("", "undo", "quiet")
        self.button.clicked.connect(self._act)
        close = IconButton("close", self.tr("Close this notice"))
        close.clicked.connect(self.hide)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self._undo: Callable[[], None] | None = None
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(self.STAY_MS)
        self._stay.timeout.connect(self._leave)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None, label: str = "") -> None:
        """Show `text`; with `undo`, a button that calls it (`label` names it, else "Undo")."""
        self.words.setText(text)
        self._undo = undo
        self.button.setText(label or self.tr("Undo"))
        self.button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._stay.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the room back."""
        super().hideEvent(event)
        self.takes.emit(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a raised bar with a border."""
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.raised))
        painter.setPen(QColor(tokens.border))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)

    def _act(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._stay.start()
        else:
            self.hide()

    def _place(self) -> None:
        parent, layout = self._over, self.layout()
        assert layout is not None
        beside = layout.sizeHint().width() - self.words.sizeHint().width()
        # a paragraph would rather be narrow and tall
        words = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 4
        width = max(min(beside + words, parent.width() - 32), layout.minimumSize().width())
        height = max(layout.heightForWidth(width), layout.minimumSize().height())
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - self.GAP,
                         width, height)
        self.takes.emit(height + 2 * self.GAP)
