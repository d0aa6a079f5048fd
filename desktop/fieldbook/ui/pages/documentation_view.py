"""The base of the views inside Documentation, and how one leads to another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.page import Page, PageContext
from fieldbook.ui.widgets.viewer_thumbnails import Thumbnails


class View(Page):
    """A page inside Documentation. All views share one set of thumbnails."""

    def __init__(self, context: PageContext, thumbnails: Thumbnails,
                 parent: QWidget | None = None) -> None:
        self.thumbnails = thumbnails
        super().__init__(context, parent)

    @property
    def id(self) -> str:
        """The record that this view was opened with."""
        return str(self.arguments.get("id", ""))

    def say_gone(self, error: BaseException, shown: str) -> None:
        """Say that a record is not here; nothing of one that was `shown`, and is gone since.

        Whoever put it away was told then, and what was taken off for a journey leaves no word.
        """
        if shown != self.id:
            self.said.emit(explain(error).happened, None)

    def go(self, kind: str = "", id: str = "", **more: object) -> None:
        """Show another view of Documentation; without a kind, the list of cases."""
        self.navigate.emit("documentation", {"kind": kind, "id": id, **more} if kind else {})
