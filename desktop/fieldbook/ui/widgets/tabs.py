"""Parts of one page, side by side as tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget


class Tabs(QTabWidget):
    """Tabs over a thin line. `name` says what they are parts of."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.tabBar().setAccessibleName(name)
        self.tabBar().setExpanding(False)
