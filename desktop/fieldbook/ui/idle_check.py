"""The full check in idle time: a slice now and then, while nobody types or points."""

from __future__ import annotations

import time
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from fieldbook.core.background import Background, Priority
from fieldbook.ui.idle import Now, Stillness

if TYPE_CHECKING:
    from fieldbook.upkeep import Slices, Upkeep

QUIET_S = 10.0
"""So long nobody has touched anything before a slice is done."""
BETWEEN_MS = 200
"""Pause between two slices of at most 30 ms: the check takes a tenth of one processor."""
LATER_MS = 10 * 60 * 1000
"""Pause before looking again whether a check is due."""


class _Went(Enum):
    """What came of a turn."""

    ON = "on"
    DONE = "done"
    NOT_DUE = "not due"


class IdleCheck(Stillness):
    """Runs the check of `upkeep` on the store's lane, at the lowest priority, slice by slice.

    Where it was is kept inside the vault, so locking loses little of it.
    """

    def __init__(self, background: Background, upkeep: Upkeep, parent: QObject | None = None, *,
                 steady: Now = time.monotonic) -> None:
        super().__init__(steady, self.turn, parent)
        self.quiet_s = QUIET_S
        self._background, self._upkeep = background, upkeep
        self._under_way = False
        self._slices: Slices | None = None
        self._timer.setSingleShot(True)

    def start(self) -> None:
        """Begin to look for idle time."""
        self._timer.start(round(1000 * self.quiet_s))

    @Slot()
    def turn(self) -> None:
        """Do one slice if nobody is there; then wait for the next turn."""
        rest = self.quiet_s - self.quiet
        if rest > 0:
            self._timer.start(round(1000 * rest) + 1)
        elif not self._under_way:
            self._under_way = True
            self._background.run(self._slice, owner=self, on_done=self._went,
                                 on_error=self._failed, priority=Priority.REST)

    def _slice(self) -> _Went:
        """Do one slice; on the store's lane."""
        if self._slices is None:
            if not self._upkeep.is_check_due():
                return _Went.NOT_DUE
            self._slices = self._upkeep.check_sliced()
        try:
            next(self._slices)
        except StopIteration:
            self._slices = None
            return _Went.DONE
        return _Went.ON

    def _went(self, went: _Went) -> None:
        self._under_way = False
        self._timer.start(BETWEEN_MS if went is _Went.ON else LATER_MS)

    def _failed(self, _: BaseException) -> None:
        # somebody began another check, or the disk fails: what was found so far is kept
        self._under_way = False
        self._slices = None
        self._timer.start(LATER_MS)
