"""The unlocked window: sidebar, search at the top, and one page at a time.

The shell knows a table of pages and nothing of their content.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldbook.core.turns import Turns
from fieldbook.ui.finder import Finder
from fieldbook.ui.pages.page import Command, Page, PageContext, polished
from fieldbook.ui.pages.table import PAGES, Entry, pages_for
from fieldbook.ui.sidebar import Sidebar
from fieldbook.ui.touching import Touching
from fieldbook.ui.widgets.autosave import SavedSign
from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.ui.widgets.toast import Toast


class Shell(QWidget):
    """Pages are made at their first visit and kept. `lock_asked`, `way_asked`: for the window.

    A page that is new is made, shown and filled in turns of the event loop; until it is shown, the
    one before stays. `page` is the new one from the beginning.
    """

    lock_asked = Signal()
    way_asked = Signal(str)
    visited = Signal(str)

    def __init__(self, context: PageContext, pages: tuple[Entry, ...] = PAGES,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entries = {each.name: each for each in pages_for(context.role, pages)}
        self._pages: dict[str, Page] = {}
        self._past: list[tuple[str, dict[str, object]]] = []
        self._now: tuple[str, dict[str, object]] | None = None
        self._arriving: Turns | None = None
        self._held: QWidget | None = None
        """What had the focus last, of all that is in this window."""
        self._in_sidebar = tuple(each for each in self._entries.values() if not each.under)
        self.sidebar = Sidebar(self._in_sidebar)
        self.sidebar.chosen.connect(self._chosen)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.stack = QStackedWidget()
        self._touching = Touching(self.stack)
        self._touching.touched.connect(self.finish)
        self.finder = Finder(context.services, context.background, self.commands, self)
        self.finder.opened.connect(self._open_hit)
        self._content = QWidget()
        self.toast = Toast(self._content)
        self._lay_out()
        self._shortcuts()
        context.autosave.failed.connect(self._not_saved)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    @property
    def page(self) -> Page | None:
        """The page on show."""
        return self._pages.get(self._now[0]) if self._now else None

    @property
    def place(self) -> tuple[str, dict[str, object]] | None:
        """The name of the page on show, and what it was opened with."""
        return self._now

    def names(self) -> tuple[str, ...]:
        """Return the names of the pages that this user has."""
        return tuple(self._entries)

    def navigate(self, name: str, **arguments: object) -> None:
        """Show a page; an unknown name, or one of another role, changes nothing."""
        if name not in self._entries:
            return
        if self._now is not None and self._now != (name, arguments):
            self._past = [*self._past[-50:], self._now]
        self._show(name, arguments)

    @property
    def is_made(self) -> bool:
        """Whether the page on show is complete."""
        return (self._arriving is None or self._arriving.is_done) and (
            self.page is None or self.page.is_made)

    @Slot()
    def finish(self) -> None:
        """Make the page on show complete at once: somebody wants something of it."""
        page = self.page
        if page is None:
            return
        page.finish()
        if self._arriving is not None:
            self._arriving.finish()
            page.finish()  # what it began to make when it was opened

    @Slot()
    def go_back(self) -> None:
        """Return to where we were before."""
        if self._past:
            self._show(*self._past.pop())

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do: the page's own commands, then going to each page."""
        self.finish()
        own = self.page.commands() if self.page is not None else []
        going = [Command(entry.text(), entry.icon, partial(self.navigate, entry.name))
                 for entry in self._entries.values()]
        return [*own, *going, Command(self.tr("Lock"), "lock", self.lock_asked.emit)]

    def showEvent(self, event: QShowEvent) -> None:
        """Notice what is pressed on a page that is not complete yet."""
        super().showEvent(event)
        self._touching.watch(self.window().windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar when it would take more than a quarter of the window."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the text grows or shrinks; its new width is known a moment later."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fold)

    def _fold(self) -> None:
        self.sidebar.fold(self.width() < 4 * self.sidebar.full_width())

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.sidebar)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_bar())
        column.addWidget(self.stack, 1)
        self.toast.takes.connect(lambda height: column.setContentsMargins(0, 0, 0, height))
        outer.addWidget(self._content, 1)

    def _top_bar(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("role", "topbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 9, 24, 10)
        row.setSpacing(24)
        self.finder.field.setMinimumWidth(160)
        self.finder.field.setMaximumWidth(560)
        self.saved_sign = SavedSign(self._context.autosave)
        row.addWidget(self.finder.field, 3)
        row.addStretch(1)
        row.addWidget(self.saved_sign)
        return bar

    def _shortcuts(self) -> None:
        QShortcut(QKeySequence("Ctrl+K"), self, self.finder.focus)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        for number, entry in enumerate(self._in_sidebar[:9], start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self,
                      partial(self.navigate, entry.name))

    def _show(self, name: str, arguments: dict[str, object]) -> None:
        if self._arriving is not None:
            self._arriving.drop()
        self._now = (name, arguments)
        self.sidebar.mark(self._entries[name].under or name)
        self._arriving = self._context.background.in_turns(
            self._arrive(name, arguments), owner=self)

    def _arrive(self, name: str, arguments: dict[str, object]) -> Iterator[None]:
        page = self._pages.get(name)
        if page is None:
            page = self._make(name)
            yield
            yield from polished(page)
        self.stack.setCurrentWidget(page)
        bare = not page.is_made and page.hasFocus()
        page.open(**arguments)
        self.visited.emit(name)
        if bare:
            self._context.background.in_turns(self._hand_on(page), owner=page)

    def _hand_on(self, page: Page) -> Iterator[None]:
        """Give the focus of a page that had nothing to take it to its first control."""
        while not page.is_made:
            yield
        if page.hasFocus():
            page.focusNextChild()

    def _make(self, name: str) -> Page:
        entry = self._entries[name]
        page = entry.load()(self._context, self.stack)  # there at once: moving it costs as much
        page.navigate.connect(lambda to, arguments: self.navigate(to, **arguments))
        page.said.connect(self.toast.say)
        page.lock_asked.connect(self.lock_asked)
        page.way_asked.connect(self.way_asked)
        if entry.under in self._entries:
            page.head.lead_back(self._entries[entry.under].text())
            page.head.back.connect(partial(self.navigate, entry.under))
        self._pages[name] = page
        self.stack.addWidget(page)
        return page

    @Slot("QWidget*", "QWidget*")
    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """Keep the focus on the page, at its blue button, when a step takes away what had it: Qt
        hands it to Home, where the next press of a key would leave everything. So it does when a
        dialog closes and what had it before is gone.
        """
        del old  # it may have been in a dialog
        if now is None or now.window() is not self.window():
            return
        held, self._held = self._held, now
        if held is not None and self.sidebar.isAncestorOf(now) and (
                not isValid(held) or self.stack.isAncestorOf(held)):
            QTimer.singleShot(0, self, partial(self._bring_back, held, now))

    def _bring_back(self, old: QWidget, now: QWidget) -> None:
        gone = not isValid(old) or not old.isVisible() or not old.isEnabled()
        page = self.page
        if gone and page is not None and QApplication.focusWidget() is now:
            blue = (each for each in page.findChildren(PrimaryButton)
                    if each.isVisible() and each.isEnabled())
            next(blue, page).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _chosen(self, name: str) -> None:
        self.navigate(name)

    @Slot(str, str, str, dict)
    def _open_hit(self, page: str, kind: str, id: str, place: dict[str, object]) -> None:
        self.navigate(page, kind=kind, id=id, **place)

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if self.page is not None:
            self.page.show_error(error)
