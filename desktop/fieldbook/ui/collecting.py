"""Has cyclic garbage collected in the window's thread alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from fieldbook.core.collecting import collect_due, only_when_asked

EVERY_MS = 500


class Collector(QObject):
    """Turns Python's own collections off; while the event loop runs, makes those that are due."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        only_when_asked()
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(EVERY_MS)
