"""PDF: pages under each other, zoom, and a search; read from memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF, Qt
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import IconButton
from fieldbook.ui.widgets.labels import Label
from fieldbook.ui.widgets.search import SearchField

LARGEST = 128 * 1024 * 1024
"""Bytes. A larger PDF is not read into memory to be shown."""


class PdfView(QWidget):
    """A PDF. `load` answers "" or why it cannot be shown: "damaged", "password"."""

    STEP = 1.25

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.search = QPdfSearchModel(self)
        self.search.setDocument(self.document)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setSearchModel(self.search)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._found = -1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._bar())
        column.addWidget(self.view, 1)
        self.view.pageNavigator().currentPageChanged.connect(self._tell)
        self.search.countChanged.connect(self._count)

    def load(self, data: bytes, name: str) -> str:
        """Show a PDF; `name` says what it is."""
        self.view.setAccessibleName(name)
        self.field.clear()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self._tell()
        if self.document.error() == QPdfDocument.Error.IncorrectPassword:
            return "password"
        is_ready = self.document.status() == QPdfDocument.Status.Ready
        return "" if is_ready and self.document.pageCount() else "damaged"

    def clear(self) -> None:
        """Let go of the PDF."""
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())

    def page(self) -> int:
        """Return the number of the page on show, from 0."""
        return self.view.pageNavigator().currentPage()

    def go(self, page: int) -> None:
        """Show the top of a page."""
        if 0 <= page < self.document.pageCount():
            navigator = self.view.pageNavigator()
            navigator.jump(page, QPointF(), navigator.currentZoom())

    def zoom(self, factor: float) -> None:
        """Enlarge (over 1) or reduce (under 1)."""
        if self.view.zoomMode() != QPdfView.ZoomMode.Custom:
            self.view.setZoomFactor(self._fitted())
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(self.view.zoomFactor() * factor, 0.1), 8.0))

    def fit(self) -> None:
        """Make pages as wide as the window."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def next_found(self) -> None:
        """Go to the next place where the searched words stand."""
        count = self._how_many()
        if not count:
            return
        self._found = (self._found + 1) % count
        self.view.setCurrentSearchResultIndex(self._found)
        link = self.search.resultAtIndex(self._found)
        self.view.pageNavigator().jump(link.page(), link.location(), 0)
        self._count()

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self.number = Label("", "small")
        self.count = Label("", "small")
        self.field = SearchField(self.tr("Find in this document"))
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(280)
        self.field.asked.connect(self._ask)
        self.field.returnPressed.connect(self.next_found)
        before = IconButton("chevron-up", self.tr("Previous page"))
        before.clicked.connect(lambda: self.go(self.page() - 1))
        after = IconButton("chevron-down", self.tr("Next page"))
        after.clicked.connect(lambda: self.go(self.page() + 1))
        smaller = IconButton("minus", self.tr("Smaller"))
        smaller.clicked.connect(lambda: self.zoom(1 / self.STEP))
        larger = IconButton("plus", self.tr("Larger"))
        larger.clicked.connect(lambda: self.zoom(self.STEP))
        wide = IconButton("columns", self.tr("As wide as the window"))
        wide.clicked.connect(self.fit)
        for widget in (before, after, self.number):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in (smaller, larger, wide, self.count):
            bar.addWidget(widget)
        bar.addWidget(self.field, 1)
        return bar

    def _tell(self) -> None:
        locale = self.locale()
        self.number.setText(self.tr("Page {number} of {count}").format(
            number=locale.toString(self.page() + 1),
            count=locale.toString(self.document.pageCount())))

    def _ask(self, words: str) -> None:
        if words != self.search.searchString():
            self._found = -1
            self.search.setSearchString(words)
        self._count()

    def _count(self) -> None:
        count = self._how_many()
        if not self.search.searchString():
            self.count.setText("")
        elif self._found >= 0:
            locale = self.locale()
            self.count.setText(self.tr("{number} of {count}").format(
                number=locale.toString(self._found + 1), count=locale.toString(count)))
        else:
            self.count.setText(self.tr("%n found", "", count))

    def _how_many(self) -> int:
        return self.search.rowCount(QModelIndex())

    def _fitted(self) -> float:
        """Return the zoom factor at which the page on show is as wide as the window."""
        points = self.document.pagePointSize(max(0, self.page())).width()
        dots = self.screen().logicalDotsPerInch() if self.screen() is not None else 96.0
        return self.view.viewport().width() / (points * dots / 72) if points else 1.0
