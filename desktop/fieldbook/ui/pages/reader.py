"""The reader: contents beside the text, and everything that happens between the two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.core.background import Priority
from fieldbook.formats import links
from fieldbook.library.errors import NoSuchItem
from fieldbook.ui.clipboard import Clipboard
from fieldbook.ui.pages import reader_facts as facts
from fieldbook.ui.pages.library_slices import in_slices
from fieldbook.ui.pages.reader_facts import GLOSSARY, Opened, Place
from fieldbook.ui.pages.reader_pane import ReaderPane
from fieldbook.ui.pages.reader_sheets import Sheets
from fieldbook.ui.pages.reader_side import ReaderSide
from fieldbook.ui.pages.reader_terms import opened as term_of
from fieldbook.ui.pages.reader_ticks import Ticks
from fieldbook.ui.pages.reader_words import ReaderWords
from fieldbook.ui.widgets.list_detail import ListDetail

if TYPE_CHECKING:
    from fieldbook.library.items import Item
    from fieldbook.ui.pages.page import Page

_NOTED_AFTER_MS = 3000
_KEPT = ("lesson", "checklist", "document", "glossary", "form")


class Reader(QWidget):
    """Reads one course at a time. `left` goes to the shelf; `went` carries what to navigate to.

    `parts` makes what is in it, before anything else is asked of it.
    """

    left = Signal()
    went = Signal(dict)
    fetch_asked = Signal(str)

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._wanted: Place | None = None
        self.opened: Opened | None = None
        self._read: frozenset[str] = frozenset()
        self._is_whole = False
        self._noted: tuple[float, bool] = (-1.0, False)
        self._words = ReaderWords(self)
        self._clipboard = Clipboard()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_NOTED_AFTER_MS)
        self._later.timeout.connect(self.note)

    def parts(self) -> Iterator[None]:
        """Make the contents and the text beside each other."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.side = ReaderSide()
        yield
        self.pane = ReaderPane(self._page.background)
        for _ in self.pane.parts():
            yield
        self.split = ListDetail(self.side, self.pane, self.tr("Contents"), self)
        column.addWidget(self.split)
        yield
        self.sheets = Sheets(self._page, self.pane)
        self._ticks = Ticks(self._page, self.pane.checklist)
        self._connect()
        self._is_whole = True
        self._share_room()

    def open(self, place: Place) -> None:
        """Show a place; what was open before is noted first."""
        self.note()
        self._wanted = place
        self._page.ask(lambda: in_slices(facts.gather(self._page.services, place)),
                       lambda opened: self._arrived(place, opened),
                       failed=lambda error: self._not_found(place, error))

    def close_course(self) -> None:
        """Note how far the open page was read, and let it go."""
        self.note()
        self._wanted = self.opened = None

    def begin_search(self) -> None:
        """Open the search in the page."""
        if self.pane.stack.currentWidget() is self.pane.view:
            self.pane.find_bar.begin()

    @Slot()
    def note(self, *, read: bool = False) -> None:
        """Note how far the open page was read, unless that is known already."""
        self._later.stop()
        opened = self.opened
        if opened is None or opened.item is None or opened.item.kind not in _KEPT:
            return
        position = self._position(opened.item)
        read = read or opened.item.id in self._read
        before, was_read = self._noted
        if abs(position - before) < 0.01 and read == was_read:
            return
        self._noted = (position, read)
        course, item, language = opened.place.course, opened.item.id, opened.language
        library = self._page.services.library
        # As urgent as typing: when the vault is locked, this must be written before it closes.
        self._page.ask(lambda: library.mark_read(course, item, language, position=position,
                                                 read=read), priority=Priority.TYPING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give most of the width to the text."""
        super().resizeEvent(event)
        if self._is_whole:
            self._share_room()

    def hideEvent(self, event: QHideEvent) -> None:
        """Note the place when the page is left."""
        super().hideEvent(event)
        self.note()

    def _share_room(self) -> None:
        self.side.keep_to(self.width(), folded=self.split.is_folded)

    def _connect(self) -> None:
        side, pane = self.side, self.pane
        side.left.connect(self.left)
        self.split.folded.connect(lambda _: self._share_room())
        side.chosen.connect(self._go)
        pane.back_asked.connect(lambda: self._step(-1))
        pane.next_asked.connect(lambda: self._step(1))
        pane.fetch_asked.connect(lambda: self.fetch_asked.emit(self._course()))
        pane.view.followed.connect(self._follow)
        pane.view.moved.connect(self._moved)
        pane.checklist.followed.connect(self._follow)
        self._ticks.finished.connect(self._done)
        pane.checklist.copied.connect(self._copy)
        pane.glossary.opened.connect(self._go)
        pane.aside.copied.connect(self._copy)
        pane.aside.term_opened.connect(self._go)
        pane.head.language_chosen.connect(self._speak)
        pane.head.size_chosen.connect(self.sheets.set_size)
        self._page.autosave.flushing.connect(self.note)
        larger, smaller = (partial(pane.head.step_size, by) for by in (1, -1))
        _shortcuts(self, {"Ctrl+F": self.begin_search, "Ctrl++": larger, "Ctrl+=": larger,
                          "Ctrl+-": smaller})

    def _arrived(self, place: Place, opened: Opened) -> None:
        if place is not self._wanted:
            return
        before, self.opened = self.opened, opened
        self._read = opened.read
        same = before is not None and before.item == opened.item \
            and before.place == opened.place and before.pictures == opened.pictures
        self.side.show_place(opened)
        self.pane.head.show_languages(opened.languages, opened.language)
        self._words.describe(self.pane, opened)
        if same and opened.item is not None:  # asked again because something else changed
            return
        self._noted = (-1.0, False)
        self._show(opened)
        self.split.open_detail()

    def _not_found(self, place: Place, error: BaseException) -> None:
        """Say so, and show the nearest thing that there is."""
        self._page.show_error(error)
        if place is not self._wanted or self.opened is not None:
            return
        if isinstance(error, NoSuchItem) and place.item:
            self.open(Place(place.course, language=place.language))
        else:
            self.left.emit()

    def _show(self, opened: Opened) -> None:
        pane, item = self.pane, opened.item
        if opened.place.item == GLOSSARY:
            _show_glossary(self._page, pane, opened, lambda: opened is self.opened)
        elif item is None:
            pane.show_away(*self._words.away(opened.node))
        elif item.kind == "checklist":
            self._ticks.show(opened.place.course, item)
            pane.turn_to(pane.checklist)
            if opened.passage or opened.place.words:
                pane.checklist.go_to(opened.passage.split("\n")[0] or opened.place.words)
            self.note()
        elif opened.document:
            self.sheets.show_document(opened)
            self.note()
        else:
            self.sheets.show(opened, self._words.form_notice(), self.note)

    def _position(self, item: Item) -> float:
        if item.kind == "checklist":
            done, of = self.pane.checklist.done()
            return done / of if of else 1.0
        return self.pane.view.position() if self.sheets.shows(item) else 0.0

    def _moved(self) -> None:
        opened = self.opened
        if opened is None or opened.item is None or not self.sheets.shows(opened.item):
            return
        self._later.start()
        view = self.pane.view
        if not view.fits() and view.position() >= 1.0 and opened.item.id not in self._read:
            self._count_as_read(opened.item.id)

    def _count_as_read(self, item: str) -> None:
        assert self.opened is not None
        self._read = self._read | {item}
        self.side.show_read(self.opened, self._read)
        self.note(read=True)

    def _done(self, item: str) -> None:
        if self.opened is not None and item == self.opened.place.item and item not in self._read:
            self._count_as_read(item)

    def _step(self, by: int) -> None:
        opened = self.opened
        if opened is None:
            return
        if by > 0 and opened.item is not None and opened.item.kind in _KEPT:
            self._count_as_read(opened.item.id)
        target = self._words.neighbour(opened, by)
        if target:
            self._go(target)
        elif by > 0:
            self.left.emit()

    def _go(self, item: str, anchor: str = "", language: str = "") -> None:
        opened = self.opened
        if opened is None:
            return
        if item == opened.place.item and not language:
            self.split.open_detail()
            if anchor:
                self.pane.view.scrollToAnchor(anchor)
            return
        place = Place(opened.place.course, item, language or opened.language, anchor)
        self.went.emit(place.arguments())

    def _speak(self, language: str) -> None:
        if self.opened is not None and language != self.opened.language:
            self._go(self.opened.place.item, language=language)

    def _course(self) -> str:
        return self.opened.place.course if self.opened is not None else ""

    def _follow(self, address: str) -> None:
        kind, path, anchor = links.opened(address)
        if kind == "item":
            self._follow_item(path, anchor)
        elif kind == "asset":
            self.sheets.enlarge(address)
        elif term_of(address):
            self._explain(term_of(address))
        elif address.startswith("#"):
            self.pane.view.scrollToAnchor(links.read(address).anchor)
        else:
            self.pane.aside.warn(address)

    def _follow_item(self, path: str, anchor: str) -> None:
        opened = self.opened
        if opened is not None and any(term.id == path for term in opened.glossary):
            self._explain(path)
        else:
            self._go(path, anchor)

    def _explain(self, term: str) -> None:
        opened = self.opened
        if opened is None:
            return
        session = self._page.services
        self._page.ask(
            lambda: facts.definition(session, opened.place.course, term, opened.language),
            lambda item: self.pane.aside.explain(term, item.title, self._words.short(item))
            if item is not None and opened is self.opened else None)

    def _copy(self, text: str) -> None:
        self._clipboard.copy(text)
        self._page.said.emit(self.tr("Copied. The clipboard is emptied after 20 seconds."), None)


def _show_glossary(page: Page, pane: ReaderPane, opened: Opened,
                   is_shown: Callable[[], bool]) -> None:
    session, direction = page.services, opened.node.direction
    pane.glossary.show_terms(opened.glossary, {}, direction)
    pane.turn_to(pane.glossary)
    page.ask(
        lambda: in_slices(facts.definitions(session, opened.place.course, opened.language,
                                            opened.glossary)),
        lambda told: pane.glossary.show_terms(opened.glossary, told, direction)
        if is_shown() else None, priority=Priority.REST)


def _shortcuts(reader: QWidget, actions: dict[str, Callable[[], None]]) -> None:
    here = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for keys, action in actions.items():
        QShortcut(QKeySequence(keys), reader, context=here).activated.connect(action)
