"""The look of the whole application: Fusion, our palette, one small style sheet, one type scale.

Light, dark and high contrast follow the system until the user forces one. The text scale multiplies
every size of type; controls grow with their text.
"""

from __future__ import annotations

import re
import sys
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from fieldbook.ui import tokens

STYLE_SHEET = Path(__file__).with_name("style.qss")
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class Mode(StrEnum):
    """Which colours to use. SYSTEM follows the desktop while the application runs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


class Theme(QObject):
    """Applies mode and text scale to the application, and follows the system's wishes.

    `changed` is emitted after palette, font and style sheet were put in place.
    """

    changed = Signal()

    def __init__(self, application: QApplication, mode: Mode = Mode.SYSTEM,
                 scale: float = 1.0) -> None:
        super().__init__(application)
        self._application = application
        self._family = application.font().family()
        self.mode = mode
        self.scale = scale
        self._applied: tuple[tokens.Tokens, float] | None = None
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        accessibility = getattr(hints, "accessibility", None)
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self.apply()

    @property
    def tokens(self) -> tokens.Tokens:
        """The colours in use."""
        if self.mode is not Mode.SYSTEM:
            return next(each for each in tokens.ALL if each.name == self.mode.value)
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._high_contrast():
            return tokens.CONTRAST_DARK if dark else tokens.CONTRAST_LIGHT
        return tokens.DARK if dark else tokens.LIGHT

    def choose(self, mode: Mode | None = None, scale: float | None = None) -> None:
        """Use another mode, another text scale (1.0 to 2.0), or both, from now on."""
        self.mode = mode or self.mode
        self.scale = min(max(scale or self.scale, SCALES[0]), SCALES[-1])
        self.apply()

    def apply(self) -> None:
        """Put palette, font and style sheet in place; existing widgets follow at once.

        Every widget is styled anew, so nothing is done when nothing would change.
        """
        if (self.tokens, self.scale) == self._applied:
            return
        self._applied = (self.tokens, self.scale)
        self._application.setPalette(tokens.palette_of(self.tokens))
        font = QFont(self._family)
        font.setPointSizeF(points(tokens.BODY, self.scale))
        self._application.setFont(font)
        self._application.setStyleSheet(style_sheet(self.scale))
        self.changed.emit()

    @Slot()
    def _system_changed(self) -> None:
        if self.mode is Mode.SYSTEM:
            self.apply()

    def _high_contrast(self) -> bool:
        accessibility = getattr(self._application.styleHints(), "accessibility", None)
        if accessibility is None:  # before Qt 6.10 the system's wish cannot be read
            return False
        return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def points(size: float, scale: float) -> float:
    """Return the point size to set for a design size; a point is a pixel on macOS."""
    return round(size * scale * (4 / 3 if sys.platform == "darwin" else 1), 2)


def style_sheet(scale: float) -> str:
    """Return the style sheet with type sizes for `scale`."""
    sizes = {"title": tokens.TITLE, "large": tokens.LARGE, "body": tokens.BODY,
             "small": tokens.SMALL, "medium": 10.0}
    text = STYLE_SHEET.read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda found: f"{points(sizes[found[1]], scale)}pt", text)
