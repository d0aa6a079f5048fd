"""A page's title that can be changed where it stands, and saves itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.ui.tokens import BODY, TITLE
from fieldbook.ui.widgets.autosave import Autosave, AutosaveLine

_LOOK = """
QLineEdit { border: 1px solid transparent; background: transparent; padding: 1px 7px; }
QLineEdit:hover { border-color: palette(mid); background: palette(base); }
QLineEdit:focus { border: 2px solid palette(highlight); padding: 0 6px; background: palette(base); }
"""


class TitleEdit(AutosaveLine):
    """Looks like a title until it is pointed at or has the keyboard."""

    def __init__(self, autosave: Autosave, form: str, id: str, field: str, name: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(autosave, form, id, field, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setStyleSheet(_LOOK)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def _fit(self) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * TITLE / BODY)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
