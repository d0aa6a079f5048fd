"""Takes a course off this computer: asked once; what was published can be fetched again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from fieldbook.core.background import Priority
from fieldbook.ui.pages.library_slices import in_slices
from fieldbook.ui.pages.library_words import apart
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from fieldbook.ui.pages.library_facts import CourseFacts
    from fieldbook.ui.pages.page import Page


class Removing(Card):
    """Removes one course after another. `removed` carries its title."""

    removed = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.row = ProgressRow(self.tr("Removing"), unit="items")
        self.row.button.hide()
        self.add(self.row)
        self.hide()

    def ask(self, facts: CourseFacts) -> None:
        """Ask whether the course shall go, and what becomes of it."""
        again = (QCoreApplication.translate(
            "Removing", "It stays in the list and can be fetched again.") if facts.offered
            else QCoreApplication.translate(
                "Removing", "It was imported here and comes back only from its folder or file."))
        dialog = Dialog(
            self.tr("Take “{title}” off this computer?").format(title=apart(facts.title)),
            self.tr("Take it off"), self._page,
            text=again + " " + self.tr("What you ticked and how far you read is kept."))
        dialog.accepted.connect(partial(self._begin, facts))
        dialog.open()

    def _begin(self, facts: CourseFacts) -> None:
        self.show()
        self.row.begin(self.tr("Removing “{title}”").format(title=apart(facts.title)))
        session = self._page.services
        self._page.ask(
            lambda: in_slices(session.remove_course_sliced(facts.id, self.row.hear)),
            lambda _: self._done(facts.title), failed=self._failed, priority=Priority.REST)

    def _done(self, title: str) -> None:
        self.hide()
        self.removed.emit(title)

    def _failed(self, error: BaseException) -> None:
        self.hide()
        self._page.show_error(error)
