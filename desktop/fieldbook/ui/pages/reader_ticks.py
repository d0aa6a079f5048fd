"""Ticks in a checklist, on their way from the screen into the vault, and back when that fails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldbook.core.background import Priority
from fieldbook.ui.pages.checklist import ChecklistView

if TYPE_CHECKING:
    from fieldbook.library.items import Item
    from fieldbook.ui.pages.page import Page


class Ticks(QObject):
    """Keeps what is ticked in a view. `finished` carries the id of a checklist that is all done."""

    finished = Signal(str)

    def __init__(self, page: Page, view: ChecklistView) -> None:
        super().__init__(view)
        self._page, self._view = page, view
        self._course = ""
        self._item: Item | None = None
        view.ticked.connect(self._tick)
        view.cleared.connect(self._untick)

    def show(self, course: str, item: Item) -> None:
        """Show another checklist."""
        self._course, self._item = course, item
        self._view.show_item(item)

    def _tick(self, line: int, on: bool) -> None:
        item = self._item
        if item is None:
            return
        course, library = self._course, self._page.services.library
        self._view.show_done(*self._view.done())

        def take_back(error: BaseException) -> None:
            if item is self._item:
                self._view.set_done(line, not on)
            self._page.show_error(error)

        self._page.ask(lambda: library.check(course, item.id, line, on, language=item.language),
                       failed=take_back, priority=Priority.TYPING)
        done, of = self._view.done()
        if done == of:
            self.finished.emit(item.id)

    def _untick(self, lines: Sequence[int]) -> None:
        item = self._item
        for line in lines:
            self._tick(line, False)

        def undo() -> None:
            if item is not self._item:
                return
            for line in lines:
                self._view.set_done(line, True)
                self._tick(line, True)

        self._page.said.emit(self.tr("%Ln line(s) unticked", "", len(lines)), undo)
