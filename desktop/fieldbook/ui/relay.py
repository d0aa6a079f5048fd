"""Carries facts that services tell, from whatever thread, to pages in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from fieldbook.core.events import Changed, Events, ExchangeFinished, Fact


class EventRelay(QObject):
    """Emits `changed` (Changed) and `exchanged` (ExchangeFinished) in the thread it was made in."""

    changed = Signal(object)
    exchanged = Signal(object)
    _heard = Signal(object)

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = events.subscribe(self._hear)

    def close(self) -> None:
        """Hear nothing any more."""
        self._unsubscribe()

    def _hear(self, fact: Fact) -> None:
        if isValid(self):
            self._heard.emit(fact)

    @Slot(object)
    def _pass_on(self, fact: Fact) -> None:
        if isinstance(fact, Changed):
            self.changed.emit(fact)
        elif isinstance(fact, ExchangeFinished):
            self.exchanged.emit(fact)
