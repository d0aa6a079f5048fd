"""A dialog: one title, a body, one primary button; locking works from inside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.labels import WrapLabel

NARROWEST, WIDEST = 440, 760
"""Px of a dialog: at 100 % text, and at any."""


class Dialog(QDialog):
    """Add to `body`. Use `open()`, which does not block, and the signal `accepted`."""

    def __init__(self, title: str, accept: str, parent: QWidget | None = None, *,
                 text: str = "", cancel: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(16)
        self._column.addWidget(WrapLabel(title, "heading"))
        self.banner = Banner()
        self._column.addWidget(self.banner)
        if text:
            self._column.addWidget(WrapLabel(text))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._column.addLayout(self.body, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self.cancel_button = Button(cancel or QCoreApplication.translate("Dialog", "Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.accept_button = PrimaryButton(accept)
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.accept_button)
        self._column.addLayout(self._buttons)
        # wider with the text, within a small screen: large words in a narrow column are tall
        scale = max(1.0, self.font().pointSizeF() / 11)
        self.setMinimumWidth(min(round(NARROWEST * scale), WIDEST))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the paragraphs are at this width: Qt asks them at the narrowest one."""
        super().showEvent(event)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.width(), self._column.heightForWidth(self.width()))

    def event(self, event: QEvent) -> bool:
        """Grow when more is said: what appears would squeeze what is there."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            QTimer.singleShot(0, self, self._grow)
        return super().event(event)

    def _grow(self) -> None:
        needed = self._column.heightForWidth(self.width())
        if self.height() < needed:
            self.resize(self.width(), min(needed, self.screen().availableGeometry().height()))

    def add_aside(self, widget: QWidget) -> None:
        """Put a widget at the leading end of the row of buttons."""
        self._buttons.insertWidget(0, widget)
