"""What ways at the locked window share: a form, long work, and some words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fieldbook.core.errors import Cancelled
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.locked import LanguageButton, LockedContext
from fieldbook.ui.pages.ways import Way, way_out, way_out_button
from fieldbook.ui.widgets.progress import ProgressRow

T = TypeVar("T")


class WorkingWay(Way):
    """A way with a form and work that takes long: `form` is shown, or `progress` with its Stop.

    While it works, nothing leads away from the page but Stop and closing the window.
    """

    def __init__(self, context: LockedContext, title: str, text: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(context, title, text, parent)
        self.form = QWidget()
        self.form_body = QVBoxLayout(self.form)
        self.form_body.setContentsMargins(0, 0, 0, 0)
        self.form_body.setSpacing(16)
        self.progress = ProgressRow("")
        self.progress.hide()
        self.body.addWidget(self.form)
        self.body.addWidget(self.progress)

    def work(self, title: str, job: Callable[[], T], then: Callable[[T], None],
             stopped: tuple[str, str]) -> None:
        """Run `job` beside the window. `stopped`: what is said when the user stopped it."""
        self.banner.dismiss()
        self._busy(True)
        self.progress.begin(title)
        self.progress.button.setFocus()

        def done(answer: T) -> None:
            self._busy(False)
            then(answer)

        def failed(error: BaseException) -> None:
            self._busy(False)
            if isinstance(error, Cancelled):
                self.banner.say(*stopped)
            else:
                self.explain(error)
            self.refused()

        self.context.background.run(job, owner=self, on_done=done, on_error=failed)

    def explain(self, error: BaseException) -> None:
        """Say what went wrong, with the way out of it when that is another one."""
        out = way_out(error, unlocking=False)
        button = (way_out_button(error, self.way_asked.emit, unlocking=False)
                  if out is not None and not out.is_shown_by(self) else None)
        self.banner.explain(explain(error), button)

    def refused(self) -> None:
        """Be ready for another try; the banner says what was wrong."""

    def _busy(self, busy: bool) -> None:
        for widget in (self.form, self.about):
            widget.setVisible(not busy)
        self.form.setEnabled(not busy)  # what was typed is in use: it is not forgotten meanwhile
        self.progress.setVisible(busy)
        self.back_button.setEnabled(not busy)
        for button in self.findChildren(LanguageButton):
            button.setEnabled(not busy)


def emptied(layout: QBoxLayout) -> None:
    """Take every widget out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
