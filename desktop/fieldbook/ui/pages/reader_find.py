"""Find in the page: a field, how many places there are, the next and the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import IconButton
from fieldbook.ui.widgets.labels import Label
from fieldbook.ui.widgets.reader_view import ReaderView
from fieldbook.ui.widgets.reader_view_text import find_all
from fieldbook.ui.widgets.search import SearchField


class FindBar(QWidget):
    """Searches what a view shows. Hidden until it is asked for; Escape closes it."""

    closed = Signal()

    def __init__(self, view: ReaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._count = 0
        self._asked = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.field = SearchField(self.tr("Find in this page"))
        self.field.setObjectName("reader-find")
        self.field.setMaximumWidth(360)
        self.field.asked.connect(self.look_for)
        self.field.textChanged.connect(self._emptied)
        self.told = Label("", "small")
        self._before = IconButton("chevron-up", self.tr("The place before"))
        self._after = IconButton("chevron-down", self.tr("The next place"))
        close = IconButton("close", self.tr("Close the search"))
        self._before.clicked.connect(lambda: self._step(-1))
        self._after.clicked.connect(lambda: self._step(1))
        close.clicked.connect(self.close_bar)
        row.addWidget(self.field, 1)
        row.addSpacing(8)
        row.addWidget(self.told)
        row.addStretch(1)
        for button in (self._before, self._after, close):
            row.addWidget(button)
        self.hide()

    def begin(self) -> None:
        """Show the bar and take the keyboard."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def look_for(self, words: str) -> None:
        """Mark every place and go to the first; the same words again go to the next."""
        if words and words == self._asked and self._count:
            self._step(1)
            return
        self._asked = words
        spans = find_all(self._view.document().toPlainText(), words) if words else []
        self._count = len(spans)
        self._view.mark(spans)
        number = self._view.step(1) if spans else -1
        self._tell(number)

    def renew(self) -> None:
        """The page was replaced: search the new one, if the bar is open."""
        self._asked = ""
        if self.isVisible() and self.field.text().strip():
            self.look_for(self.field.text().strip())

    def close_bar(self) -> None:
        """Hide the bar and take the marks away."""
        self.hide()
        self._asked = ""
        self._count = 0
        self._view.mark([])
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; F3 and Shift+F3 step."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() == Qt.Key.Key_F3:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _emptied(self, text: str) -> None:
        if not text.strip() and self._count:
            self.look_for("")

    def _step(self, by: int) -> None:
        if self._count:
            self._tell(self._view.step(by))

    def _tell(self, number: int) -> None:
        locale = self.locale()
        if self._count:
            text = self.tr("{number} of {count}").format(
                number=locale.toString(number + 1), count=locale.toString(self._count))
        else:
            text = self.tr("Not on this page") if self._asked else ""
        self.told.setText(text)
        for button in (self._before, self._after):
            button.setEnabled(self._count > 1)
