"""A list and a detail beside each other; on a narrow window one of them, with a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import Button


class ListDetail(QWidget):
    """Call `open_detail` when something was chosen and `close_detail` to return to the list."""

    folded = Signal(bool)
    closed = Signal()
    NARROW = 720
    """Below this width, in px at 100 % text, list and detail take turns."""

    LIST = 250
    """Narrowest list beside a detail, so that its titles can be read."""

    def __init__(self, listing: QWidget, detail: QWidget, back: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing, self._detail = listing, detail
        self._is_open = False
        self.is_folded = False
        # What is put in has its place in the window already: Qt styles anew what is moved.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        outer.addWidget(self._splitter)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(17)
        self._back = Button(back, "back", "link")
        self._back.clicked.connect(self.close_detail)
        self._splitter.addWidget(listing)
        self._right = right = QWidget()
        self._splitter.addWidget(right)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(detail, 1)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 2)
        self._arrange()

    def open_detail(self) -> None:
        """Show the detail; on a narrow window instead of the list."""
        self._is_open = True
        self._arrange()

    def close_detail(self) -> None:
        """Return to the list."""
        self._is_open = False
        self._arrange()
        self._listing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        scale = max(1.0, self.font().pointSizeF() / 11)
        narrow = self.width() < self.NARROW * scale
        self._listing.setMinimumWidth(0 if narrow else round(self.LIST * scale))
        if narrow != self.is_folded:
            self.is_folded = narrow
            self._arrange()
            self.folded.emit(narrow)

    def _arrange(self) -> None:
        self._listing.setVisible(not (self.is_folded and self._is_open))
        self._right.setVisible(not self.is_folded or self._is_open)
        self._back.setVisible(self.is_folded)
