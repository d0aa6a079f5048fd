"""A page of course material on screen: shows, scrolls, marks and finds; runs and fetches nothing.

Links only say that they were followed. Pictures come from memory, from whoever made the document;
every other address is refused, so that a page can neither read a file nor reach the network.
"""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget
from shiboken6 import isValid

from fieldbook.ui.tokens import TEXT_COLUMN, current
from fieldbook.ui.widgets.reader_view_text import Span, to_utf16

_SLICE = 6000
"""Characters that are laid out in one go on the way to a place far down the page."""
_LEAD = 160
"""Characters above a place that was looked for, so that it is read with what comes before."""
_PATIENCE_S = 0.015
"""How long that may hold up the window before it goes on a moment later."""


class ReaderView(QTextBrowser):
    """Shows a document that was made elsewhere, in a column of at most 720 px at 100 % text.

    `followed` carries the address of a link; `moved` says that another part of the page is in view.
    """

    followed = Signal(str)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "reading")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._tell_moved)
        self._spans: list[Span] = []
        self._current = -1
        self._goal = -1
        self._reached = 0
        self._walk = QTimer(self)
        self._walk.setInterval(0)
        self._walk.timeout.connect(self._go_on)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Refuse: pictures come from the document, and nothing else comes at all."""
        return None

    def show_document(self, document: QTextDocument, name: str) -> None:
        """Show another page; `name` is what a screen reader says."""
        before = self.document()
        self._walk.stop()
        self._goal = -1
        self._spans = []
        self.setExtraSelections([])
        self.setFont(document.defaultFont())
        self.setDocument(document)
        document.setParent(self)
        if before is not document and isValid(before):  # Qt deletes the first one by itself
            before.deleteLater()
        self.setAccessibleName(name)
        self.verticalScrollBar().setValue(0)
        self._fit()

    def position(self) -> float:
        """Return how far down the page the top of the view is, 0 to 1; 1 when its end is in
        view.
        """
        bar = self.verticalScrollBar()
        if self._goal >= 0:
            return self._share(self._goal)
        if bar.value() >= bar.maximum():
            return 1.0
        return self._share(self.cursorForPosition(self.viewport().rect().topLeft()).position())

    def fits(self) -> bool:
        """Whether the whole page is in view without scrolling."""
        return self.verticalScrollBar().maximum() == 0

    def go_to_share(self, share: float) -> None:
        """Bring the place at `share` of the page, 0 to 1, to the top; in slices, when far."""
        self.go_to(round(share * self.document().characterCount()))

    def go_to(self, place: int) -> None:
        """Bring a place, in UTF-16 units, to the top of the view."""
        self._goal = max(0, min(place, self.document().characterCount() - 1))
        self._reached = 0
        self._go_on()

    def mark(self, spans: Sequence[Span]) -> None:
        """Mark spans of the page's text, in characters as Python counts them."""
        text = self.document().toPlainText()
        self._spans = to_utf16(text, spans)
        self._current = -1
        self._paint_marks()

    def step(self, by: int, start: int = -1) -> int:
        """Go to the next marked span (`by` 1) or the one before (-1); return its number, from 0.

        With `start`, a place in UTF-16 units, go to the first one that begins there or later.
        """
        if not self._spans:
            return -1
        if start >= 0:
            later = (n for n, span in enumerate(self._spans) if span[0] >= start)
            self._current = next(later, 0)
        else:
            self._current = (self._current + by) % len(self._spans)
        self._paint_marks()
        begin = self._spans[self._current][0]
        if not self._in_view(begin):
            self.go_to(max(0, begin - _LEAD))
        return self._current

    def place_of(self, words: str) -> int:
        """Return where `words` stand on the page, in UTF-16 units; -1 when they do not."""
        found = self.document().find(words)
        return -1 if found.isNull() else found.selectionStart()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the column when the reading direction of the window changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on a picture follows its address, so that it can be shown larger."""
        place = event.position().toPoint()
        alone = not self.textCursor().hasSelection() and not self.anchorAt(place)
        super().mouseReleaseEvent(event)
        if alone and event.button() == Qt.MouseButton.LeftButton:
            picture = self._picture_at(place)
            if picture:
                self.followed.emit(picture)

    def column(self) -> int:
        """Return the widest column in px at the present type size."""
        return round(TEXT_COLUMN * max(1.0, self.font().pointSizeF() / 12))

    def _fit(self) -> None:
        frame = 2 * self.frameWidth()
        spare = max(0, self.width() - frame - self.verticalScrollBar().sizeHint().width()
                    - self.column())
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(spare if reverse else 0, 0, 0 if reverse else spare, 0)

    def _picture_at(self, place: QPoint) -> str:
        """Return the address of the picture under a place of the viewport, or ""."""
        shape = self.document().documentLayout().formatAt(
            QPointF(place.x() + self.horizontalScrollBar().value(),
                    place.y() + self.verticalScrollBar().value()))
        return shape.toImageFormat().name() if shape.isImageFormat() else ""

    def _follow(self, address: QUrl) -> None:
        self.followed.emit(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _tell_moved(self) -> None:
        if self._goal < 0:
            self.moved.emit()

    def _share(self, place: int) -> float:
        return min(1.0, place / max(1, self.document().characterCount()))

    def _go_on(self) -> None:
        """Lay out a little more of the page; scroll once the goal has its place."""
        document = self.document()
        layout = document.documentLayout()
        end = min(self._goal + _SLICE, document.characterCount() - 1)
        until = perf_counter() + _PATIENCE_S
        while self._reached < end:
            self._reached = min(self._reached + _SLICE, end)
            layout.blockBoundingRect(document.findBlock(self._reached))
            if perf_counter() > until:
                self._walk.start()
                return
        self._walk.stop()
        cursor = QTextCursor(document)
        cursor.setPosition(self._goal)
        bar = self.verticalScrollBar()
        top = bar.value() + self.cursorRect(cursor).top()
        bar.setValue(min(max(0, top - 8), bar.maximum()) if self._goal else 0)
        self._goal = -1
        self.moved.emit()

    def _in_view(self, place: int) -> bool:
        if self._goal >= 0:
            return False
        box = self.viewport().rect()
        first = self.cursorForPosition(box.topLeft()).position()
        return first <= place < self.cursorForPosition(box.bottomRight()).position()

    def _paint_marks(self) -> None:
        tokens = current()
        usual, here = QTextCharFormat(), QTextCharFormat()
        usual.setBackground(QColor(tokens.mark))
        usual.setForeground(QColor(tokens.text))
        here.setBackground(QColor(tokens.accent))
        here.setForeground(QColor(tokens.on_accent))
        made = []
        for number, (start, end) in enumerate(self._spans):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = here if number == self._current else usual
            made.append(selection)
        self.setExtraSelections(made)
