"""Two lines for the settings: out of screenshots, and covered while another program is in front."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.platform.capture import CaptureShield, shield
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.labels import WrapLabel


class CaptureSwitch(QWidget):
    """Says whether our windows can be seen in screenshots, and lets them be seen for a while.

    What it does lasts five minutes and is kept nowhere.
    """

    def __init__(self, parent: QWidget | None = None, of: CaptureShield | None = None) -> None:
        super().__init__(parent)
        self._shield = of or shield()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.check = Check(self.tr("Keep out of screenshots"))
        self.check.setVisible(self._shield.is_possible)
        self.check.clicked.connect(self._clicked)
        self.words = WrapLabel("", "small")
        column.addWidget(self.check)
        column.addWidget(self.words)
        self._shield.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Show how it is now."""
        self.check.setChecked(self._shield.is_on)
        words = self._words()
        if words != self.words.text():
            self.words.setText(words)
            self.check.setAccessibleDescription(words)

    def _words(self) -> str:
        if not self._shield.is_possible:
            return self.tr(
                "On this computer any program may take pictures of the screen, and Fieldbook "
                "cannot keep its windows out. Lock it before you share your screen.")
        if not self._shield.is_on:
            minutes = -(-self._shield.left_s() // 60)
            return self.tr("Fieldbook can be seen in screenshots for %n minute(s) more. Then it is "
                           "kept out again by itself.", "", minutes)
        if not self._shield.holds:
            return self.tr("Windows refused this for a window. It may be seen in screenshots.")
        return self.tr("Programs that take or share pictures of the screen see nothing of "
                       "Fieldbook. A camera or harmful software does. Turn it off for remote help: "
                       "it goes on again after 5 minutes.")

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        if on:
            self._shield.resume()
        else:
            self._shield.pause()


class CoverSwitch(QWidget):
    """Says `wished(bool)`; keep it in the settings under `ui.guards.COVER`."""

    wished = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.check = Check(self.tr("Cover while another program is in front"))
        self.check.clicked.connect(self.wished)
        words = WrapLabel(self.tr("While it is covered, its text cannot be read on the screen, "
                                  "nor in the list of windows."), "small")
        self.check.setAccessibleDescription(words.text())
        column.addWidget(self.check)
        column.addWidget(words)

    def show_wish(self, wished: bool) -> None:
        """Show what is kept in the settings."""
        self.check.setChecked(wished)
