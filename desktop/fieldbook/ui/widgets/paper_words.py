"""Words for paper: shown large and numbered, to be copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldbook.ui.tokens import CARD_RADIUS, current
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.reading import direction_of

GAP = 8
CELL = 124
"""Px of the narrowest cell, at 100 % text: a number, and a word to be typed."""
ACROSS = 5
"""Words beside each other at most: more are hard to copy in order."""


def isolated(word: str) -> str:
    """Return a word that stands whole in a sentence of another direction (UAX 9)."""
    return f"\u2068{word}\u2069"




class _FewAcross(FlowLayout):
    """Takes no more than `most` px of the width that there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, GAP)
        self.most = 0

    def heightForWidth(self, width: int) -> int:
        """Return the height that so many beside each other need."""
        return super().heightForWidth(min(width, self.most))

    def setGeometry(self, rect: QRect) -> None:
        """Keep to the leading side."""
        parent = self.parentWidget()
        spare = max(0, rect.width() - self.most)
        reverse = parent is not None and (
            parent.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        super().setGeometry(rect.adjusted(spare if reverse else 0, 0, 0 if reverse else -spare, 0))


class EvenFlow(QWidget):
    """Cells of one width, as many beside each other as there is room for, up to five."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = _FewAcross(self)
        self._cells: list[QWidget] = []
        self._least = 0

    def fill(self, cells: Sequence[QWidget]) -> None:
        """Show these cells, and no others."""
        self._flow.clear()
        self._cells = list(cells)
        for cell in self._cells:
            self._flow.addWidget(cell)
            cell.show()
        self._even()

    @property
    def cell_width(self) -> int:
        """How wide each cell is."""
        return max((each.minimumWidth() for each in self._cells), default=0)

    def be_as_wide(self, cell: int) -> None:
        """Make no cell narrower than `cell` px, so that what is copied and what is typed back have
        the same word at the beginning of each line.
        """
        self._least = cell
        self._even()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._even()

    def event(self, event: QEvent) -> bool:
        """Look again when a cell got another text."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._even()
        return super().event(event)

    def _even(self) -> None:
        least = round(CELL * max(1.0, self.font().pointSizeF() / 11))
        width = max(least, self._least, *(each.sizeHint().width() for each in self._cells))
        for each in self._cells:
            if each.minimumWidth() != width or each.maximumWidth() != width:
                each.setFixedWidth(width)
        self._flow.most = ACROSS * width + (ACROSS - 1) * GAP


class PaperWords(EvenFlow):
    """Numbered words, large; `show_words([])` takes them off the screen. `shown` are they."""

    shown: Sequence[str] = ()
    _all: ClassVar[WeakSet[PaperWords]] = WeakSet()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all.add(self)

    @classmethod
    def are_copied(cls) -> bool:
        """Tell whether there are words on the screen now, in whatever window."""
        return any(isValid(each) and each.shown and each.isVisible() for each in list(cls._all))

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words."""
        if tuple(words) == tuple(self.shown):
            return
        self.shown = tuple(words)
        locale = QLocale()
        self.fill([PaperWord(locale.toString(number), word)
                   for number, word in enumerate(words, 1)])
        self.setAccessibleName(" ".join(
            f"{locale.toString(number)} {word}." for number, word in enumerate(words, 1)))


class PaperWord(QWidget):
    """One word and its number in a box; painted, as twenty of them come at once."""

    PAD, UP, NUMBER, WORD = 10, 8, 10 / 11, 14 / 11

    def __init__(self, number: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.word = number, word
        self.setAccessibleName(f"{number} {word}")

    def sizeHint(self) -> QSize:
        """Return the size of number, word and padding."""
        number, word = self._metrics()
        width = number.horizontalAdvance(self.number) + word.horizontalAdvance(self.word)
        return QSize(round(width + 2 * self.PAD + GAP) + 2, round(word.height()) + 2 * self.UP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint from the leading side."""
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS,
                                CARD_RADIUS)
        number, word = self._metrics()
        taken = number.horizontalAdvance(self.number)
        self._write(painter, self._type(self.NUMBER, False), tokens.muted, self.number,
                    self.PAD, taken)
        self._write(painter, self._type(self.WORD, True), tokens.text, self.word,
                    self.PAD + taken + GAP, word.horizontalAdvance(self.word))

    def _write(self, painter: QPainter, font: QFont, ink: str, text: str, inset: float,
               width: float) -> None:
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - inset - width if reverse else inset
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(direction_of(text, self.layoutDirection()))
        painter.drawText(QRectF(left, 0, width + 1, self.height()),
                         Qt.AlignmentFlag.AlignCenter, text)

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return (QFontMetricsF(self._type(self.NUMBER, False)),
                QFontMetricsF(self._type(self.WORD, True)))

    def _type(self, factor: float, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * factor)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
