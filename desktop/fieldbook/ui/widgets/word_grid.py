"""Words from paper, typed back into numbered fields."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldbook.ui.tokens import current
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel, tag_font
from fieldbook.ui.widgets.paper_words import EvenFlow, isolated
from fieldbook.ui.widgets.revealing import reveal

if TYPE_CHECKING:
    from fieldbook.crypto.word_hints import Lexicon

FIELD = 104
"""Px that a field for one word takes at least, at 100 % text."""


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

    def clear(self) -> None:
        """Forget the word, for Undo as well: QLineEdit's own `clear` can be undone."""
        self.setText("")

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
        self._pointed: tuple[int, str, tuple[str, ...]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.lines = [WordLine(self.tr("Word {number} of {count}").format(
            number=QLocale().toString(number), count=QLocale().toString(count)))
            for number in range(1, count + 1)]
        self.cells = EvenFlow()
        self.cells.fill([self._cell(place) for place in range(count)])
        self.note = WrapLabel("", "error")
        self._near = FlowLayout(gap=16)
        column.addWidget(self.cells)
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
        pointed = place, text, tuple(near)
        if pointed == self._pointed:
            return  # a button that is being pressed must stay until it is released
        self.say(text)
        self._pointed = pointed
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
        self._pointed = None
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
