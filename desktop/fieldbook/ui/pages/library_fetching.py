"""Fetching courses and importing them: one after another, with progress and a way to stop."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldbook.core.background import Priority
from fieldbook.core.errors import Cancelled
from fieldbook.ui.explain import explain_finding
from fieldbook.ui.pages.library_slices import in_slices
from fieldbook.ui.pages.library_words import apart
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from fieldbook.correspondence import Report
    from fieldbook.library.content import ImportReport
    from fieldbook.ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class Order:
    """A course to fetch, in some of its languages."""

    course: str
    title: str
    languages: tuple[str, ...]


class Fetching(Card):
    """Fetches orders one by one. `finished` says that none is left, and whether all came."""

    finished = Signal(bool)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._orders: deque[Order] = deque()
        self.busy = False
        self.row = ProgressRow(self.tr("Fetching"))
        self.row.button.setObjectName("library-stop")
        self.add(self.row)
        self.hide()

    def begin(self, orders: Sequence[Order]) -> None:
        """Fetch these after what is under way."""
        self._orders.extend(orders)
        if not self.busy:
            self._next()

    def _next(self) -> None:
        if not self._orders:
            self._end(whole=True)
            return
        order = self._orders.popleft()
        self.busy = True
        self.show()
        self.row.begin(self.tr("Fetching “{title}”").format(title=apart(order.title)))
        self.row.detail.setText(self.tr("You can go on reading and writing meanwhile."))
        exchange = self._page.services.exchange
        self._page.ask(
            lambda: exchange.fetch(order.course, order.languages, progress=self.row.hear,
                                   cancelled=self.row.is_stopped),
            partial(self._done, order), failed=self._failed, parallel=True)

    def _done(self, order: Order, report: Report) -> None:
        findings = report.report.findings
        if findings:
            self._page.banner.explain(explain_finding(findings[0].kind, findings[0].facts))
            self._orders.clear()
            self._end(whole=False)
            return
        self._page.said.emit(
            self.tr("“{title}” is on this computer").format(title=apart(order.title)), None)
        self._next()

    def _failed(self, error: BaseException) -> None:
        self._orders.clear()
        if isinstance(error, Cancelled):
            self._page.said.emit(self.tr("Stopped. What came so far is kept; the rest comes when "
                                         "you fetch again."), None)
        else:
            self._page.show_error(error)
        self._end(whole=False)

    def _end(self, *, whole: bool) -> None:
        self.busy = False
        self.hide()
        self.finished.emit(whole)


class Importing(Card):
    """Takes in a folder or a zip file. `imported` carries the ImportReport."""

    imported = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.busy = False
        self.row = ProgressRow(self.tr("Importing"), unit="files")
        self.row.button.setObjectName("library-import-stop")
        self.add(self.row)
        self.hide()

    def begin(self, path: Path) -> None:
        """Import `path`; a second one has to wait until the first has ended."""
        if self.busy:
            return
        self.busy = True
        self.show()
        self.row.begin(self.tr("Importing “{name}”").format(name=apart(path.name)))
        store = self._page.services.store

        def job() -> ImportReport:
            from fieldbook.library.importing import import_sliced

            return in_slices(import_sliced(store, path, progress=self.row.hear,
                                           cancelled=self.row.is_stopped))

        self._page.ask(job, self._done, failed=self._failed, priority=Priority.REST)

    def _done(self, report: ImportReport) -> None:
        self._end()
        self.imported.emit(report)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._page.said.emit(self.tr("Stopped. The library is as it was before."), None)
        else:
            self._page.show_error(error)

    def _end(self) -> None:
        self.busy = False
        self.hide()
