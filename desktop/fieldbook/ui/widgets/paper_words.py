"""Words for paper: shown large and numbered to be copied, and typed back into numbered fields."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from fieldbook.ui.tokens import CARD_RADIUS, current
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel, tag_font
from fieldbook.ui.widgets.reading import direction_of

if TYPE_CHECKING:
    from fieldbook.crypto.word_hints import Lexicon

GAP = 8
FIELD = 104
"""Px that a field for one word takes at least, at 100 % text."""


def isolated(word: str) -> str:
    """Return a word that stands whole in a sentence of another direction (UAX 9)."""
    return f"\u2068{word}\u2069"


ACROSS = 5
"""Words beside each other at most: more are hard to copy in order."""


def reveal(widget: QWidget) -> None:
    """Scroll the page, if it scrolls, so that a widget is in sight."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
            return
        parent = parent.parentWidget()


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
        reverse = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().setGeometry(rect.adjusted(spare if reverse else 0, 0, 0 if reverse else -spare, 0))


class EvenFlow(QWidget):
    """Cells of one width, as many beside each other as there is room for, up to five."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = _FewAcross(self)
        self._cells: list[QWidget] = []

    def fill(self, cells: Sequence[QWidget]) -> None:
        """Show these cells, and no others."""
        self._flow.clear()
        self._cells = list(cells)
        for cell in self._cells:
            self._flow.addWidget(cell)
            cell.show()
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
        width = max((each.sizeHint().width() for each in self._cells), default=0)
        for each in self._cells:
            if each.minimumWidth() != width or each.maximumWidth() != width:
                each.setFixedWidth(width)
        self._flow.most = ACROSS * width + (ACROSS - 1) * GAP


class PaperWords(EvenFlow):
    """Numbered words, large; `show_words([])` takes them off the screen. `shown` are they."""

    shown: Sequence[str] = ()

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


class WordLine(QLineEdit):
    """One word. `onward`: Space or Return; `backward`: Backspace where nothing is left."""

    onward = Signal(bool)
    backward = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from word to word as people write."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter or event.key() == Qt.Key.Key_Space:
            event.accept()
            self.onward.emit(enter)
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            event.accept()
            self.backward.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be in sight: going on by Space scrolls no page by itself."""
        super().focusInEvent(event)
        reveal(self)

    def minimumSizeHint(self) -> QSize:
        """Be wide enough for a word, also with large text."""
        hint = super().minimumSizeHint()
        wide = round(FIELD * max(1.0, self.font().pointSizeF() / 11))
        return QSize(max(hint.width(), wide), hint.height())

    def sizeHint(self) -> QSize:
        """Take no more than that."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def say_wrong(self, wrong: bool) -> None:
        """Draw the field as one to look at; words elsewhere say the same."""
        if wrong != bool(self.property("wrong")):
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class _NumberedCell(QWidget):
    """A field with its number before it, painted; the field's name says the same."""

    def __init__(self, number: str, line: WordLine) -> None:
        super().__init__()
        self._number = number
        self._row = QHBoxLayout(self)
        self._row.addWidget(line)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text, turn with the window."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the number."""
        room = self._room()
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - room if reverse else 0
        painter = QPainter(self)
        painter.setFont(self._type())
        painter.setPen(QColor(current().muted))
        side = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, room, self.height()), int(
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), self._number)

    def _fit(self) -> None:
        room = self._room()
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._row.setContentsMargins(0 if reverse else room, 0, room if reverse else 0, 0)

    def _room(self) -> int:
        return round(QFontMetricsF(self._type()).horizontalAdvance("00")) + 6

    def _type(self) -> QFont:
        return tag_font(self.font())


class WordGrid(QWidget):
    """As many numbered fields as there are words. `entered`: Return in the last one.

    A word that the lexicon does not know is named below, with what it may have been.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lexicon: Lexicon | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.lines = [WordLine(self.tr("Word {number} of {count}").format(
            number=QLocale().toString(number), count=QLocale().toString(count)))
            for number in range(1, count + 1)]
        grid = EvenFlow()
        grid.fill([self._cell(place) for place in range(count)])
        self.note = WrapLabel("", "error")
        self._near = FlowLayout(gap=16)
        column.addWidget(grid)
        column.addWidget(self.note)
        column.addLayout(self._near)
        self.note.hide()
        self.setFocusProxy(self.lines[0])

    def focus_on(self, place: int) -> None:
        """Be ready to correct one word."""
        self.lines[place].setFocus()
        self.lines[place].selectAll()

    def use(self, lexicon: Lexicon) -> None:
        """Name words that are not in this list from now on."""
        self._lexicon = lexicon

    def words(self) -> list[str]:
        """Return what was typed, without the fields that are empty."""
        return [text for each in self.lines if (text := each.text().strip())]

    def text(self) -> str:
        """Return what was typed as one line."""
        return " ".join(self.words())

    def is_full(self) -> bool:
        """Whether every field has a word."""
        return len(self.words()) == len(self.lines)

    def clear(self) -> None:
        """Forget what was typed."""
        for each in self.lines:
            each.clear()
            each.say_wrong(False)
        self.say()
        self.changed.emit()

    def put(self, place: int, words: Sequence[str]) -> None:
        """Put words into the fields from `place` (from 0) on, and go to the one after them."""
        for each, word in zip(self.lines[place:], words, strict=False):
            each.setText(word)
            each.say_wrong(False)
        self.lines[min(place + len(words), len(self.lines) - 1)].setFocus()
        self.look()
        self.changed.emit()

    def look(self) -> None:
        """Name the first word that is in no list."""
        unknown = [place for place, each in enumerate(self.lines) if self._is_unknown(each)]
        for place, each in enumerate(self.lines):
            if not self._is_typed_into(each):  # what was said of it stays until it is changed
                each.say_wrong(place in unknown)
        if unknown and self._lexicon is not None:
            word = self.lines[unknown[0]].text().strip()
            self.point(unknown[0], self.tr("Word {number}, “{word}”, is not in the list.").format(
                number=QLocale().toString(unknown[0] + 1), word=isolated(word)),
                self._lexicon.near(word))
        else:
            self.say()

    def point(self, place: int, text: str, near: Sequence[str] = ()) -> None:
        """Say what is wrong with the word at `place`, and what it may have been."""
        self.lines[place].say_wrong(True)
        self.say(text)
        for word in near:
            button = self.offer(place, word)
            self._near.addWidget(button)
            button.show()

    def offer(self, place: int, word: str) -> Button:
        """Return a button that puts another word in the place of one."""
        button = Button(self.tr("Perhaps “{word}”").format(word=isolated(word)), kind="link")
        button.clicked.connect(partial(self._take, place, word))
        return button

    def place_of(self, position: int) -> int:
        """Return the field (from 0) of a word that is counted (from 1) without empty fields."""
        filled = [place for place, each in enumerate(self.lines) if each.text().strip()]
        return filled[position - 1] if 0 < position <= len(filled) else 0

    def say(self, text: str = "") -> None:
        """Say something below the fields; "" says nothing."""
        self._near.clear()
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _cell(self, place: int) -> QWidget:
        line = self.lines[place]
        cell = _NumberedCell(QLocale().toString(place + 1), line)
        line.textEdited.connect(partial(self._edited, place))
        line.editingFinished.connect(self.look)
        line.onward.connect(partial(self._onward, place))
        line.backward.connect(partial(self._backward, place))
        return cell

    def _is_unknown(self, line: WordLine) -> bool:
        word = line.text().strip()
        return bool(word) and not self._is_typed_into(line) and (
            self._lexicon is not None and not self._lexicon.knows(word))

    def _is_typed_into(self, line: WordLine) -> bool:
        return line is self.window().focusWidget()

    def _edited(self, place: int, text: str) -> None:
        from fieldbook.crypto.words import split_words  # here: the unlock page needs none of it

        found = split_words(text)
        if len(found) > 1:
            self.put(place, found)
        else:
            self.lines[place].say_wrong(False)
            self.changed.emit()

    def _onward(self, place: int, enter: bool) -> None:
        if enter and (self.is_full() or place == len(self.lines) - 1):
            self.look()
            self.entered.emit()
        elif self.lines[place].text().strip() and place < len(self.lines) - 1:
            self.focus_on(place + 1)
            self.look()

    def _backward(self, place: int) -> None:
        if place > 0:
            self.lines[place - 1].setFocus()

    def _take(self, place: int, word: str) -> None:
        self.put(place, [word])
