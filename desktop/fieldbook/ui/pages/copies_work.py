"""A card from which something long is begun, beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldbook.core.errors import Cancelled
from fieldbook.ui.pages.recovery_walk import Ask
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.progress import ProgressRow


class WorkCard(Card):
    """`busy(bool)`: the work begins or ends; `ended`: look again; `failed(error)`.

    Who makes one adds a `progress` of its own.
    """

    busy = Signal(bool)
    ended = Signal()
    failed = Signal(object)
    progress: ProgressRow

    def __init__(self, heading: str, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._ask = ask

    def begin(self, job: Callable[[], object]) -> None:
        """Run `job`; that it was stopped is no failure."""
        self._work(True)
        self.progress.begin()
        self._ask(job, self._done, failed=self._not_done)

    def _done(self, _: object) -> None:
        self._work(False)
        self.ended.emit()

    def _not_done(self, error: BaseException) -> None:
        self._work(False)
        self.ended.emit()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _work(self, busy: bool) -> None:
        """Let nothing else be begun meanwhile."""
        self.progress.setVisible(busy)
        self.busy.emit(busy)
