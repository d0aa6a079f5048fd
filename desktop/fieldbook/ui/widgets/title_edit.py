"""A page's title that can be changed where it stands, and saves itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.ui.tokens import BODY, TITLE
from fieldbook.ui.widgets.autosave import Autosave, AutosaveText

_LOOK = """
QTextEdit { border: 2px solid transparent; background: transparent; padding: 0; }
QTextEdit:hover { border-color: palette(mid); background: palette(base); }
QTextEdit:focus { border-color: palette(highlight); background: palette(base); padding: 0; }
"""


class TitleEdit(AutosaveText):
    """Looks like a title until it is pointed at or has the keyboard. One line that may wrap."""

    MOST_LINES = 6

    def __init__(self, autosave: Autosave, form: str, id: str, field: str, name: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(autosave, form, id, field, parent, lines=(1, self.MOST_LINES))
        self.setAccessibleName(name)
        self.blockSignals(True)  # a new look is not something typed
        self.setPlaceholderText(name)
        self.setStyleSheet(_LOOK)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.document().documentLayout().documentSizeChanged.connect(self._match)
        self._dress()
        self.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._match()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the editing: a title is one line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def _dress(self) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * TITLE / BODY)
        font.setWeight(QFont.Weight.DemiBold)
        was_blocked = self.blockSignals(True)
        self.setFont(font)
        self._match()
        self.blockSignals(was_blocked)

    def _match(self) -> None:
        """Be as tall as the title, and stand at the leading side whatever script it is in."""
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        wanted = side | Qt.AlignmentFlag.AlignAbsolute
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            was_blocked = self.blockSignals(True)  # nothing was typed
            self.document().setDefaultTextOption(option)
            self.blockSignals(was_blocked)
        line = self.fontMetrics().lineSpacing()
        tall = round(self.document().size().height())
        self.setFixedHeight(min(max(tall, line), line * self.MOST_LINES) + 6)
