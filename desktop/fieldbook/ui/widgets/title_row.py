"""The head of a page: where we are, its one title, its states, its actions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, Tag, WrapLabel


class TitleRow(QWidget):
    """Title at the leading side, actions at the trailing side; stacked when there is no room."""

    back = Signal()

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self.words = QVBoxLayout()
        self.words.setSpacing(4)
        self._crumb = Button("", "chevron-start", "link")
        self._crumb.clicked.connect(self.back)
        self._crumb.hide()
        self._always = ""
        self.title = WrapLabel(title, "title")
        self.subtitle = WrapLabel(subtitle, "muted")
        self.subtitle.setVisible(bool(subtitle))
        self._tags = QWidget()
        self._tag_flow = FlowLayout(self._tags)
        self._tags.hide()
        for widget in (self._crumb, self.title, self.subtitle, self._tags):
            self.words.addWidget(widget)
        self._actions = QWidget()
        self._actions.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._action_flow = FlowLayout(self._actions, 12)
        self._row.addLayout(self.words, 1)
        self._row.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)

    def set_title(self, title: str, subtitle: str = "", crumb: str = "") -> None:
        """Show another title; `crumb` names the place that the back link leads to."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._crumb.setText(crumb or self._always)
        self._crumb.setVisible(bool(crumb or self._always))
        self._fit()

    def lead_back(self, crumb: str) -> None:
        """Show a link back to the page above, with every title."""
        self._always = crumb
        self._crumb.setText(crumb)
        self._crumb.show()

    def set_tags(self, *tags: Tag) -> None:
        """Show these states under the title."""
        self._tag_flow.clear()
        for tag in tags:
            self._tag_flow.addWidget(tag)
        self._tags.setVisible(bool(tags))

    def add_action(self, button: Button) -> Button:
        """Append an action; the primary one comes last."""
        self._action_flow.addWidget(button)
        self._fit()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack title and actions when they do not fit beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        hint = self._action_flow.sizeHint().width()
        metrics = self.title.fontMetrics()
        words = min(metrics.horizontalAdvance(self.title.text()), self.width() // 2)
        stacked = bool(hint) and hint + words + 16 > self.width()
        wanted = (QBoxLayout.Direction.TopToBottom if stacked
                  else QBoxLayout.Direction.LeftToRight)
        self._actions.setMaximumWidth(max(self.width(), 1))
        self._actions.setMinimumWidth(0 if stacked else hint)
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)


def heading(text: str) -> Label:
    """Return a heading for a part of a page."""
    return Label(text, "heading")
