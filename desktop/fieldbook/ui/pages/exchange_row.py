"""One thing that leaves: what it is, how much, how far it got, and the way back while it waits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, Sign, Tag, WrapLabel


class GoingRow(QWidget):
    """A row of a card. `back`: it shall not be sent; offered only when `waits`."""

    back = Signal()

    def __init__(self, icon: str, title: str, detail: str, tag: Tag, *, waits: bool,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(Sign(icon), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(WrapLabel(title, "strong"))
        state = QWidget()
        flow = FlowLayout(state, 8)
        flow.addWidget(tag)
        if detail:
            flow.addWidget(Label(detail, "small"))
        words.addWidget(state)
        row.addLayout(words, 1)
        if waits:
            button = Button(self.tr("Do not send"), kind="link")
            button.setObjectName("do-not-send")
            button.setAccessibleName(self.tr("Do not send: {title}").format(title=title))
            button.clicked.connect(self.back)
            row.addWidget(button)
