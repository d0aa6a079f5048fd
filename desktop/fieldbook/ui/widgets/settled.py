"""A part of a page whose height follows from its width, worked out once for each width.

Qt asks a layout for its height at many widths, at every level, whenever anything in it changes. On
a page with dozens of rows of wrapped text that takes seconds. This part answers with one fixed
height, and looks again only when its width or its content has changed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget


class Settled(QWidget):
    """Put a layout into it, or add widgets to `column`."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 0) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)

    def hasHeightForWidth(self) -> bool:
        """Spare the layouts around it the question."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Settle at another width.

        The layout around it is placing its items just now. Asked to begin anew in the midst of
        that, it would end with the old places and take them for settled; Qt asks it again itself.
        """
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Settle after what is inside has changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return done

    def _settle(self) -> None:
        if self._fit():
            self._pass_on()

    def _fit(self) -> bool:
        """Take the height that the content needs at this width; tell whether it is another."""
        layout = self.layout()
        if layout is None:
            return False
        height = (layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth()
                  else layout.totalSizeHint().height())
        if height == self.minimumHeight() == self.maximumHeight():
            return False
        self.setFixedHeight(height)
        return True

    def _pass_on(self) -> None:
        """Let what lies around settle in the same turn; by itself each level takes one more."""
        parent = self.parentWidget()
        while parent is not None:
            layout = parent.layout()
            if layout is not None:
                layout.activate()
            if isinstance(parent, Settled):
                parent._settle()
                return
            parent = parent.parentWidget()
