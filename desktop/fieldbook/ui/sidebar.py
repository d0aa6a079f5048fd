"""The sidebar at the leading edge: the pages, Settings, and always in the same corner, Lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldbook.ui.pages.table import Entry
from fieldbook.ui.widgets.buttons import NavButton
from fieldbook.ui.widgets.labels import Label


class Sidebar(QWidget):
    """Says `chosen(page name)` and `lock_asked()`. Folds to drawings on a narrow window."""

    chosen = Signal(str)
    lock_asked = Signal()
    WIDTH = 200

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self.buttons: dict[str, NavButton] = {}
        self._texts = {entry.name: entry.text() for entry in entries}
        self._column = column = QVBoxLayout(self)
        column.setSpacing(4)
        self._brand = Label("Fieldbook", "brand")
        self._brand.setContentsMargins(12, 4, 12, 8)
        column.addWidget(self._brand)
        self._area = self._scrolled([each for each in entries if not each.below])
        column.addWidget(self._area, 1)
        for entry in entries:
            if entry.below:
                column.addWidget(self._button(entry))
        self.lock = NavButton(self.tr("Lock"), "lock")
        self.lock.setCheckable(False)
        self.lock.boxed = True
        self.lock.setAccessibleDescription(self.tr("Saves everything and locks. Ctrl+L"))
        self.lock.clicked.connect(self.lock_asked)
        column.addWidget(self.lock)
        self.folded = False
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a scroll bar when the window is too low for all pages."""
        super().resizeEvent(event)
        self._fit()

    def mark(self, name: str) -> None:
        """Mark the page that is shown, and bring it into sight."""
        for each, button in self.buttons.items():
            button.setChecked(each == name)
            if each == name and self._area.isAncestorOf(button):
                self._area.ensureWidgetVisible(button, 0, 8)

    def set_count(self, name: str, count: int) -> None:
        """Show how many new things wait on a page."""
        button = self.buttons.get(name)
        if button is not None:
            text = self._texts[name]
            words = self.tr("%n new", "", count) if count else ""
            button.set_count(count, f"{text}, {words}" if words else text)

    def set_left(self, seconds: int) -> None:
        """Show how long until the vault locks by itself."""
        locale = QLocale()
        rest = locale.toString(seconds % 60).rjust(2, locale.zeroDigit())
        self.lock.set_trailing(f"{locale.toString(seconds // 60)}:{rest}")

    def fold(self, folded: bool) -> None:
        """Show only drawings, or drawings and words."""
        if folded == self.folded:
            return
        self.folded = folded
        self._brand.setVisible(not folded)
        for button in (*self.buttons.values(), self.lock):
            button.fold(folded)
        self._fit()

    def full_width(self) -> int:
        """Return the width with words, at the present type size."""
        widest = max(NavButton.sizeHint(each).width() if not each.folded else 0
                     for each in (*self.buttons.values(), self.lock))
        if widest:
            self._widest = max(self.WIDTH, widest + 16)
        return self._widest

    def changeEvent(self, event: QEvent) -> None:
        """Widen with the text; the rows know their new size a moment later."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "lock"):
            self._fit()
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        folded = self.lock.sizeHint().width() + 16
        self._column.setContentsMargins(8, 8 if self.folded else 16, 8, 8 if self.folded else 16)
        bar = self._area.verticalScrollBar().sizeHint().width() if self._is_too_low() else 0
        self.setFixedWidth((folded if self.folded else self.full_width()) + bar)

    def _is_too_low(self) -> bool:
        """Whether not all pages have room above one another."""
        margins, brand = self._column.contentsMargins(), 0 if self.folded else 1
        below = [self.lock, *(button for button in self.buttons.values()
                              if not self._area.isAncestorOf(button))]
        taken = sum(each.sizeHint().height() + self._column.spacing() for each in below)
        taken += brand * (self._brand.sizeHint().height() + self._column.spacing())
        inner = self._pages.minimumSizeHint().height()
        return inner + taken + margins.top() + margins.bottom() > self.height()

    def _scrolled(self, entries: Sequence[Entry]) -> QScrollArea:
        self._pages = inner = QWidget()
        inner.setProperty("role", "column")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for entry in entries:
            column.addWidget(self._button(entry))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _button(self, entry: Entry) -> NavButton:
        button = NavButton(entry.text(), entry.icon)
        button.clicked.connect(lambda: self.chosen.emit(entry.name))
        self.buttons[entry.name] = button
        return button
