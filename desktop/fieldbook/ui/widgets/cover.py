"""A cover over what our windows show, while another program is in front; off unless it is wished.

Drawn over the content and not a blur of it: nothing can be made out of what is not there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.ui import icons
from fieldbook.ui.tokens import current

SIDE = 48


class Cover(QWidget):
    """Hides all of its window behind the window's own colour and one drawing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Covered while another program is in front"))
        window.installEventFilter(self)
        self._fill()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and above what appears in it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildPolished):
            self._fill()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint colour and drawing."""
        tokens = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.window))
        middle = QRectF(0, 0, SIDE, SIDE)
        middle.moveCenter(QRectF(self.rect()).center())
        icons.paint(painter, "eye-off", tokens.muted, middle, self.layoutDirection())

    def _fill(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
            self.raise_()


class Covers(QObject):
    """Covers every window of ours while none of them is in front, if `is_wished`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._covers: list[Cover] = []
        self.is_wished = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self.follow)

    @property
    def are_down(self) -> bool:
        """Whether windows are covered now."""
        return bool(self._covers)

    def wish(self, wished: bool) -> None:
        """Cover from now on, or no longer."""
        self.is_wished = wished
        if not wished:
            self._lift()

    @Slot(Qt.ApplicationState)
    def follow(self, state: Qt.ApplicationState) -> None:
        """Cover when our windows are left, uncover when one is in front again."""
        if state == Qt.ApplicationState.ApplicationActive:
            self._lift()
        elif self.is_wished and not self._covers:
            self._drop()

    def _drop(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        self._covers = [Cover(window) for window in QApplication.topLevelWidgets()
                        if window.isVisible() and window.windowType() in _COVERED]

    def _lift(self) -> None:
        for cover in self._covers:
            cover.hide()
            cover.deleteLater()
        self._covers = []


_COVERED = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet, Qt.WindowType.Tool)
