"""What steps have in common, wherever they are shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Step(QWidget):
    """One page of some steps. `changed`: look again whether it is done; `entered`: go on."""

    changed = Signal()
    entered = Signal()
    title = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.onward = self.tr("Next")

    def is_done(self) -> bool:
        """Whether the user may go on."""
        return True

    def begin(self) -> None:
        """Be ready to type."""
