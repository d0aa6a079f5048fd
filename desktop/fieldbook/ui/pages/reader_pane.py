"""The side of the reader that is read: head, text or checklist or terms, and the way on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fieldbook.core.background import Background
from fieldbook.ui.pages.checklist import ChecklistView
from fieldbook.ui.pages.reader_aside import Aside
from fieldbook.ui.pages.reader_find import FindBar
from fieldbook.ui.pages.reader_glossary import GlossaryView
from fieldbook.ui.pages.reader_head import ReaderHead
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Tag, WrapLabel
from fieldbook.ui.widgets.reader_view import ReaderView

if TYPE_CHECKING:
    from fieldbook.ui.widgets.viewer import Viewer

_LEAST = 80
"""Height in px that the text keeps on the smallest window."""
_LONGEST = 280
"""Widest title on a button, in px at 100 % text."""


class ReaderPane(QWidget):
    """`back_asked` and `next_asked` want the neighbours; `fetch_asked` what is not here.

    `parts` makes what is in it, before anything else is asked of it.
    """

    back_asked = Signal()
    next_asked = Signal()
    fetch_asked = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._viewer: Viewer | None = None

    def parts(self) -> Iterator[None]:
        """Make head, text, checklist, terms and foot."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.head = ReaderHead()
        self.notice = WrapLabel("", "muted")
        self.notice.setObjectName("reader-notice")
        self.notice.hide()
        self.view = ReaderView()
        self.view.setObjectName("reader-text")
        self.find_bar = FindBar(self.view)
        yield
        self.checklist = ChecklistView()
        self.glossary = GlossaryView()
        yield
        self.away = QWidget()
        QVBoxLayout(self.away).setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.stack.setMinimumHeight(_LEAST)
        for widget in (self.view, self.checklist, self.glossary, self.away):
            self.stack.addWidget(widget)
        self.aside = Aside()
        self.aside.opened.connect(self._make_room)
        self.aside.closed.connect(self._aside_closed)
        for widget in (self.head, self.notice, self.find_bar):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self.aside)
        self.foot = self._foot()
        column.addWidget(self.foot)
        self.head.find_asked.connect(self.find_bar.begin)

    def turn_to(self, widget: QWidget) -> None:
        """Show one of the views; what belonged to the page before goes."""
        self.aside.close_panel()
        if widget is not self.view:
            self.find_bar.hide()
        if self._viewer is not None and widget is not self._viewer:
            self._viewer.clear()
        self.stack.setCurrentWidget(widget)

    def viewer(self) -> Viewer:
        """Return what shows documents; few courses have any, so it is made when it is needed."""
        from fieldbook.ui.widgets.viewer import Viewer

        if self._viewer is None:
            self._viewer = Viewer(self._background)
            self.stack.addWidget(self._viewer)
        return self._viewer

    def take_focus(self) -> None:
        """Give the keyboard to what is shown."""
        shown = self.stack.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ways(self, before: str, after: str, last: str, left: str) -> None:
        """Show the titles of the neighbours, "" for none; `last` is what the primary button says
        at the end, `left` how long the rest takes.
        """
        self.back.setVisible(bool(before))
        self.back.setToolTip(before)
        words = self.tr("Next: {title}").format(title=self._short(after)) if after else last
        self.next.setText(words)
        self.next.setToolTip(after)
        self.next.setVisible(bool(words))
        self.left.setVisible(bool(left))
        self.left.say(left)

    def show_away(self, title: str, text: str, fetch: str) -> None:
        """Say why there is nothing to read; `fetch` is the word on a button, "" for none."""
        layout = self.away.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        button = None
        if fetch:
            button = PrimaryButton(fetch, "download")
            button.clicked.connect(self.fetch_asked)
        layout.addWidget(EmptyState("download" if fetch else "file", title, text, button))
        self.turn_to(self.away)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for an open explanation, or give it back."""
        super().resizeEvent(event)
        if not self.aside.isHidden():
            self._make_room()

    def _make_room(self) -> None:
        """On a small window an explanation stands in place of the text, then of all the rest."""
        left = self.height() - self.aside.heightForWidth(self.width()) - 16
        for part, least in ((self.head, 12), (self.foot, 12), (self.stack, 12 + _LEAST)):
            needs = least + (part.sizeHint().height() if part is not self.stack else 0)
            part.setVisible(left >= needs)
            left -= needs

    def _aside_closed(self) -> None:
        for part in (self.head, self.foot, self.stack):
            part.show()
        self.take_focus()

    def _foot(self) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(foot, 12)
        self.back = Button(self.tr("Back"))
        self.back.setObjectName("reader-back")
        self.back.clicked.connect(self.back_asked)
        self.next = PrimaryButton("")
        self.next.setObjectName("reader-next")
        self.next.clicked.connect(self.next_asked)
        self.left = Tag("", "neutral", "clock")
        for widget in (self.back, self.next, self.left):
            flow.addWidget(widget)
        return foot

    def _short(self, title: str) -> str:
        widest = _LONGEST * max(1.0, self.font().pointSizeF() / 11)
        return QFontMetricsF(self.next.font()).elidedText(
            title, Qt.TextElideMode.ElideRight, widest)
