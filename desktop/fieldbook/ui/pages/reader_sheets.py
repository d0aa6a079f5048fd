"""Brings pages onto the screen: made beside the window, pictures decoded when they are in view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from fieldbook.core.background import Priority
from fieldbook.formats.sniff import HEAD, media_type
from fieldbook.store.queries import parse
from fieldbook.store.snippets import matches
from fieldbook.ui.pages.reader_document import READING, Look, Sheet, SheetDocument, make
from fieldbook.ui.pages.reader_form import form_html
from fieldbook.ui.pages.reader_pictures import decode
from fieldbook.ui.theme import points
from fieldbook.ui.tokens import LIGHT
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.reader_view_text import Span

if TYPE_CHECKING:
    from fieldbook.library.items import Item
    from fieldbook.ui.pages.page import Page
    from fieldbook.ui.pages.reader_facts import Opened
    from fieldbook.ui.pages.reader_pane import ReaderPane
    from fieldbook.ui.widgets.viewer import Looked

SIZE = "reading-size"
"""The setting that keeps the size of reading text."""


@dataclass(frozen=True, slots=True)
class Made:
    """A page ready to show, and the words to mark in it."""

    document: SheetDocument
    spans: list[Span]


def prepare(sheet: Sheet, look: Look, words: str, language: str, thread: QThread | None) -> Made:
    """Make a page beside the window."""
    document = make(sheet, look)
    spans: list[Span] = []
    if words:
        code = language.partition("-")[0]
        spans = matches(document.toPlainText(), code, parse(words, (code,)))
    if thread is not None:
        document.moveToThread(thread)
    return Made(document, spans)


class Sheets(QObject):
    """Shows texts, forms and documents in a pane."""

    def __init__(self, page: Page, pane: ReaderPane) -> None:
        super().__init__(pane)
        self._page, self._pane = page, pane
        self._opened: Opened | None = None
        self._notice = ""
        self._shown: Item | None = None
        self._factor: float | None = None
        page.theme.changed.connect(self._look_changed)

    def shows(self, item: Item) -> bool:
        """Whether this item's text is what is on screen."""
        return self._shown == item

    def show(self, opened: Opened, notice: str, then: Callable[[], None]) -> None:
        """Make and show the page of a place; `then` is called once it is on screen."""
        self._opened, self._notice, self._shown = opened, notice, None
        if self._factor is None:
            settings = self._page.services.store.settings
            self._page.ask(lambda: settings.get(SIZE, 1.0),
                           lambda factor: self._with_factor(factor, opened, then))
        else:
            self._make(opened, lambda made: self._arrived(opened, made, then))

    def show_document(self, opened: Opened) -> None:
        """Show a document that is no text, such as a PDF; it stays in memory."""
        item = opened.item
        assert item is not None
        self._opened = self._shown = None
        data = opened.document
        viewer = self._pane.viewer()
        self._pane.turn_to(viewer)
        viewer.look(_looked(item.title, data))

    def set_size(self, factor: float) -> None:
        """Use another size of reading text, now and later."""
        self._factor = factor
        self._pane.head.set_factor(factor)
        settings = self._page.services.store.settings
        self._page.ask(lambda: settings.put(SIZE, factor), priority=Priority.TYPING)
        self._look_changed()

    def enlarge(self, address: str) -> None:
        """Show a picture alone."""
        document = self._pane.view.document()
        data = document.file(address) if isinstance(document, SheetDocument) else b""
        if not data:
            return
        from fieldbook.ui.widgets.viewer import Viewer

        name = self._pane.view.accessibleName()
        dialog = Dialog(name, self.tr("Close"), self._pane)
        dialog.cancel_button.hide()
        viewer = Viewer(self._page.background, dialog)
        dialog.body.addWidget(viewer, 1)
        window = self._pane.window()
        dialog.resize(max(480, window.width() - 160), max(400, window.height() - 120))
        dialog.finished.connect(viewer.clear)
        viewer.look(_looked(name, data))
        dialog.open()

    def _with_factor(self, factor: object, opened: Opened, then: Callable[[], None]) -> None:
        known = isinstance(factor, int | float) and 0.5 <= factor <= 3.0
        self._factor = float(factor) if known and isinstance(factor, int | float) else 1.0
        self._pane.head.set_factor(self._factor)
        if opened is self._opened:
            self.show(opened, self._notice, then)

    def _make(self, opened: Opened, then: Callable[[Made], None]) -> None:
        item = opened.item
        assert item is not None
        html = form_html(item.form, self._notice) if item.form is not None else item.html
        sheet = Sheet(item.title, html, item.direction, opened.pictures, opened.terms)
        application = QApplication.instance()
        thread = application.thread() if application is not None else None
        self._page.ask(partial(prepare, sheet, self._look(), opened.place.words, item.language,
                               thread), then, parallel=True)

    def _look(self) -> Look:
        theme = self._page.theme
        size = points(READING, theme.scale * (self._factor or 1.0))
        return Look(QApplication.font().family(), size, theme.tokens)

    def _arrived(self, opened: Opened, made: Made, then: Callable[[], None]) -> None:
        if opened is not self._opened:
            return
        self._put(opened, made)
        self._go(opened, made)
        then()

    def _put(self, opened: Opened, made: Made) -> None:
        view, item = self._pane.view, opened.item
        assert item is not None
        # Queued: it is told while the page is painted.
        made.document.wanted.connect(partial(self._decode, made.document),
                                     Qt.ConnectionType.QueuedConnection)
        view.show_document(made.document, item.title)
        self._shown = item
        if self._pane.stack.currentWidget() is not view:
            self._pane.turn_to(view)
        self._pane.find_bar.renew()

    def _go(self, opened: Opened, made: Made) -> None:
        view, place = self._pane.view, opened.place
        at = view.place_of(opened.passage.strip().split("\n")[0][:60]) if opened.passage else -1
        if made.spans:
            view.mark(made.spans)
            view.step(1, start=max(at, 0))
        elif at >= 0:
            view.go_to(at)
        elif place.anchor:
            view.scrollToAnchor(place.anchor)
        elif opened.position < 0.98:
            view.go_to_share(opened.position)

    def _look_changed(self) -> None:
        """Make the same page anew, at the same place."""
        opened = self._opened
        if opened is None or self._shown is None:
            return
        share = self._pane.view.position()

        def again(made: Made) -> None:
            if opened is self._opened:
                self._put(opened, made)
                self._pane.view.go_to_share(share if share < 0.98 else 1.0)

        self._make(opened, again)

    def _decode(self, document: SheetDocument, address: str) -> None:
        if not isValid(document) or document is not self._pane.view.document():
            return
        view = self._pane.view
        data, ratio = document.file(address), view.devicePixelRatioF()
        paper = QColor(LIGHT.surface) if self._page.theme.tokens.dark else None
        self._page.ask(partial(decode, data, view.column(), ratio, paper),
                       partial(self._decoded, document, address), parallel=True)

    def _decoded(self, document: SheetDocument, address: str, picture: QImage) -> None:
        if isValid(document) and document is self._pane.view.document():
            document.put(address, picture)
            self._pane.view.viewport().update()


def _looked(name: str, data: bytes) -> Looked:
    from fieldbook.ui.widgets.viewer import Looked

    return Looked(name, media_type(data[:HEAD]), len(data),
                  lambda at, length: data[at:at + length])
