"""What a page shows before there is anything: what it is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Sign, WrapLabel


class EmptyState(QWidget):
    """A drawing, one sentence that teaches, and at wish the button that begins."""

    def __init__(self, icon: str, title: str, text: str, action: Button | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 48, 24, 48)
        column.setSpacing(12)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Sign(icon, "info", 48), 0, centre)
        heading = WrapLabel(title, "heading", column=480)
        words = WrapLabel(text, "muted", column=440)
        for label in (heading, words):
            label.setAlignment(centre)
            column.addWidget(label)
        if action is not None:
            column.addSpacing(4)
            column.addWidget(action, 0, centre)
        column.addStretch(1)
