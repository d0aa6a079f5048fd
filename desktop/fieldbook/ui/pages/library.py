"""The library: the shelf of courses, the reader, and what an import found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldbook.core.paths import shipped
from fieldbook.core.turns import Turns
from fieldbook.library.content import ImportReport
from fieldbook.session import Session
from fieldbook.ui.clipboard import Clipboard
from fieldbook.ui.pages.library_facts import Catalogue, catalogue, size_together
from fieldbook.ui.pages.library_fetching import Fetching, Importing, Order
from fieldbook.ui.pages.library_removing import Removing
from fieldbook.ui.pages.library_report import ImportReportView
from fieldbook.ui.pages.library_shelf import Shelf
from fieldbook.ui.pages.library_slices import in_slices
from fieldbook.ui.pages.library_words import apart
from fieldbook.ui.pages.page import Command, Page
from fieldbook.ui.pages.reader_facts import Place, place_of
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.states import data_size

if TYPE_CHECKING:
    from fieldbook.ui.pages.reader import Reader

_READER = "fieldbook.ui.pages.reader"
STARTER = ("starter", "first-steps")
"""Folder of the short course that comes with the program."""
_LEAST = 120


class LibraryPage(Page):
    """Opened without arguments it shows the shelf; see `reader_facts.place_of` for the others."""

    SCROLLS = False

    @property
    def title(self) -> str:
        """Return the title."""
        return self.tr("Library")

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do here."""
        found = [Command(self.tr("Import a course from a folder"), "folder", self._pick_folder),
                 Command(self.tr("Import a course from a zip file"), "package", self._pick_zip)]
        if self._is_reading():
            found.insert(0, Command(self.tr("Find in this page"), "search",
                                    self.reader.begin_search))
        return found

    def _build(self) -> Iterator[None]:
        self._catalogue: Catalogue | None = None
        self._reader: Reader | None = None
        self._reader_parts: Iterator[None] = iter(())
        self._turning: Turns | None = None
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._clipboard = Clipboard()
        self.import_button = self.head.add_action(Button(self.tr("Import"), "plus"))
        self.import_button.setObjectName("library-import")
        self.import_button.clicked.connect(self._offer_import)
        self.fetch_button = self.head.add_action(PrimaryButton("", "download"))
        self.fetch_button.setObjectName("library-fetch")
        self.fetch_button.clicked.connect(self._fetch_chosen)
        self.fetch_button.hide()
        self.head.back.connect(self._to_shelf)
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.stack.setMinimumHeight(_LEAST)
        self.body.addWidget(self.stack, 1)
        yield
        self.fetching, self.importing = Fetching(self), Importing(self)
        self.removing = Removing(self)
        yield
        self.shelf = Shelf()
        self._shelf_area = _scrolling(self.fetching, self.importing, self.removing,
                                      self.shelf)
        self.stack.addWidget(self._shelf_area)
        yield
        self.report = ImportReportView()
        self._report_area = _scrolling(self.report)
        self.stack.addWidget(self._report_area)
        self._connect()

    def _connect(self) -> None:
        shelf = self.shelf
        shelf.opened.connect(lambda course: self._go(Place(course)))
        shelf.chosen.connect(self._choose)
        shelf.fetch_now.connect(self._fetch_one)
        shelf.join_asked.connect(lambda: self.navigate.emit("exchange", {}))
        shelf.exchange_asked.connect(lambda: self.navigate.emit("exchange", {}))
        shelf.starter_asked.connect(
            lambda: self.importing.begin(shipped("resources").joinpath(*STARTER)))
        self.fetching.finished.connect(lambda _: self._load_shelf())
        self.importing.imported.connect(self._show_report)
        shelf.removal_asked.connect(self.removing.ask)
        self.removing.removed.connect(self._removed)
        self.report.opened.connect(lambda course: self._go(Place(course)))
        self.report.copied.connect(self._copy)
        # The reader's code is fetched beside the window while the shelf is looked at.
        self.ask(lambda: import_module(_READER), parallel=True)

    @property
    def reader(self) -> Reader:
        """The reader; made when something is read first."""
        for _ in self._make_reader():
            pass
        assert self._reader is not None
        return self._reader

    def _make_reader(self) -> Iterator[None]:
        """Make the reader unless it is there; where it stopped, it goes on."""
        if self._reader is None:
            from fieldbook.ui.pages.reader import Reader

            self._reader = Reader(self, self.stack)
            self._reader_parts = self._reader.parts()
            self._reader.left.connect(self._to_shelf)
            self._reader.went.connect(lambda arguments: self.navigate.emit("library", arguments))
            self._reader.fetch_asked.connect(self._offer_fetching)
            self.stack.addWidget(self._reader)
        yield
        for _ in self._reader_parts:  # kept where it stops: `yield from` would end it
            yield

    def _is_reading(self) -> bool:
        return self._reader is not None and self.stack.currentWidget() is self._reader

    def _load(self) -> None:
        place = place_of(self.arguments)
        if self._turning is not None:
            self._turning.drop()
        if place is not None:
            self._turning = self.in_turns(self._read(place))
            return
        if self._is_reading():
            self.reader.close_course()
        if self.arguments.get("report") and self.report.subtitle():
            self._turn_to(self._report_area)
            return
        self._turn_to(self._shelf_area)
        self._load_shelf()

    def _read(self, place: Place) -> Iterator[None]:
        yield from self._make_reader()
        self._turn_to(self.reader)
        self.reader.open(place)

    def _load_shelf(self) -> None:
        self.ask(lambda: in_slices(catalogue(self.services)), self._show_catalogue)

    def _turn_to(self, widget: QWidget) -> None:
        self.head.setVisible(widget is not self._reader)
        if widget is self._report_area:
            self.head.set_title(self.report.title(), self.report.subtitle(), self.title)
        else:
            self.head.set_title(self.title,
                                self.tr("Courses and documents you can use without a connection."))
        self.import_button.setVisible(widget is self._shelf_area)
        self.fetch_button.setVisible(widget is self._shelf_area and bool(self._chosen))
        self.stack.setCurrentWidget(widget)

    def _show_catalogue(self, found: Catalogue) -> None:
        self._catalogue = found
        listed = {facts.id for facts in found.courses}
        self._chosen = {id: codes for id, codes in self._chosen.items() if id in listed}
        self.shelf.show_catalogue(found)
        wanted = self.arguments.pop("fetch", None)
        card = self.shelf.cards.get(str(wanted)) if wanted else None
        if card is not None and card.panel.isHidden() and card.boxes:
            card.toggle_panel()

    def _choose(self, course: str, languages: tuple[str, ...]) -> None:
        """Take note of what is ticked on a card, and say how much it is."""
        self._chosen.pop(course, None)
        if languages:
            self._chosen[course] = languages
        chosen = dict(self._chosen)
        self.fetch_button.setVisible(bool(chosen))
        if chosen:
            self.ask(lambda: _size(self.services, chosen),
                     lambda size: self._tell_size(chosen, size))

    def _tell_size(self, chosen: dict[str, tuple[str, ...]], size: int) -> None:
        if chosen == self._chosen:
            self.fetch_button.setText(self.tr("Fetch chosen ({size})").format(
                size=data_size(size, self.locale())))
            self.head.updateGeometry()

    def _fetch_chosen(self) -> None:
        chosen, self._chosen = self._chosen, {}
        self.fetch_button.hide()
        self.shelf.clear_choice()
        self._begin(chosen)

    def _fetch_one(self, course: str, languages: tuple[str, ...]) -> None:
        self._begin({course: languages})

    def _begin(self, chosen: dict[str, tuple[str, ...]]) -> None:
        self.banner.dismiss()
        titles = {facts.id: facts.title for facts in self._catalogue.courses} \
            if self._catalogue else {}
        self.fetching.begin([Order(course, titles.get(course, ""), languages)
                             for course, languages in chosen.items()])

    def _offer_import(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("From a folder…"), self._pick_folder)
        menu.addAction(self.tr("From a zip file…"), self._pick_zip)
        corner = self.import_button.rect().bottomLeft()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = self.import_button.rect().bottomRight()
        menu.popup(self.import_button.mapToGlobal(corner))

    def _pick_folder(self) -> None:
        from fieldbook.ui.widgets.picker import FilePicker

        picker = FilePicker.for_folder(self.tr("Choose the folder of a course"), self.background,
                                       self)
        picker.picked.connect(self._import)
        picker.open()

    def _pick_zip(self) -> None:
        from fieldbook.ui.widgets.picker import FilePicker

        picker = FilePicker.to_open(self.tr("Choose the zip file of a course"), self.background,
                                    self, suffixes=(".zip",), many=False)
        picker.picked.connect(self._import)
        picker.open()

    def _import(self, paths: list[Path]) -> None:
        if paths:
            self.banner.dismiss()
            if self.stack.currentWidget() is not self._shelf_area:
                self._to_shelf()
            self.importing.begin(paths[0])

    def _show_report(self, report: ImportReport) -> None:
        self.report.show_report(report)
        self._load_shelf()
        found = bool(report.skipped or report.warnings)
        if found and self.stack.currentWidget() is self._shelf_area and self.isVisible():
            self.navigate.emit("library", {"report": True})
        else:
            self.said.emit(self.report.title(), None)

    def _removed(self, title: str) -> None:
        self.said.emit(
            self.tr("“{title}” is no longer on this computer").format(title=apart(title)), None)
        self._load_shelf()

    def _go(self, place: Place) -> None:
        self.navigate.emit("library", place.arguments())

    def _to_shelf(self) -> None:
        self.navigate.emit("library", {})

    def _offer_fetching(self, course: str) -> None:
        self.navigate.emit("library", {"fetch": course})

    def _copy(self, text: str) -> None:
        self._clipboard.copy(text)
        self.said.emit(self.tr("Copied. The clipboard is emptied after 20 seconds."), None)


def _size(session: Session, chosen: dict[str, tuple[str, ...]]) -> int:
    return sum(size_together(session, course, languages) for course, languages in chosen.items())


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures: the course that comes with the program, partly read."""
    course = session.import_course(shipped("resources").joinpath(*STARTER)).id
    for item in ("documenting/s_before-you-start", "phone/s_messages"):
        session.library.mark_read(course, item, "en")
    return {}


def scenes(session: Session, _: Mapping[str, object]) -> dict[str, Mapping[str, object]]:
    """Return what else of the library is photographed."""
    course = session.library.courses()[0].id
    return {"lesson": {"course": course, "item": "phone/s_messages", "language": session.language},
            "checklist": {"course": course, "item": "documenting/c_before-an-interview"},
            "arabic": {"course": course, "item": "documenting/s_before-you-start",
                       "language": "ar"}}


def _scrolling(*widgets: QWidget) -> QScrollArea:
    inner = QWidget()
    inner.setProperty("role", "column")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(16)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area

