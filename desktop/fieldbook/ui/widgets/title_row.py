"""The head of a page: where we are, its one title, its states, its actions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, Tag, WrapLabel


class TitleRow(QWidget):
    """Title at the leading side, actions at the trailing side.

    A title that has no room beside them gets the whole width below the link back and the actions;
    without such a link, the actions come last.
    """

    back = Signal()

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        self._top = QHBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        outer.addLayout(self._top)
        outer.addLayout(self._row)
        self._place = "beside"
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
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        crumb = self._crumb.sizeHint().width() + 16 if not self._crumb.isHidden() else 0
        room = self.width() - hint - 16
        if not hint or title <= room:
            place = "beside"
        elif crumb and crumb <= room:
            place = "above"
        else:
            place = "beside" if self.width() // 2 <= room else "below"
        self._actions.setMaximumWidth(max(self.width(), 1))
        self._actions.setMinimumWidth(0 if place == "below" else hint)
        if place != self._place:
            self._arrange(place)

    def _arrange(self, place: str) -> None:
        """Put the actions "beside" the words, "below" them, or "above" with the link back."""
        top = Qt.AlignmentFlag.AlignTop
        for layout in (self._top, self.words, self._row):
            layout.removeWidget(self._crumb)
            layout.removeWidget(self._actions)
        while self._top.count():
            self._top.takeAt(0)
        if place == "above":
            self._top.addWidget(self._crumb, 0, Qt.AlignmentFlag.AlignVCenter)
            self._top.addStretch(1)
            self._top.addWidget(self._actions, 0, top)
        else:
            self.words.insertWidget(0, self._crumb)
            self._row.addWidget(self._actions, 0, top)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if place == "below"
                               else QBoxLayout.Direction.LeftToRight)
        self._place = place


def heading(text: str) -> Label:
    """Return a heading for a part of a page."""
    return Label(text, "heading")
