"""For what cannot be taken back: a button that must be held, or a word that must be typed."""

from __future__ import annotations

import unicodedata
from time import monotonic

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from fieldbook.ui.tokens import RADIUS, current
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Label, WrapLabel

SECONDS = 3.0
TICK_MS = 40
LONGEST_TICK_S = 0.25
"""What one look at the clock counts at most: a window that stood still must not count as holding,
because the release may wait behind it."""

_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldButton(Button):
    """Says `held` once it was pressed for `seconds`, by mouse or by Space or Return.

    Letting go earlier, leaving it with the mouse or the focus, or hiding it does nothing, and says
    `let_go`. `told` brings what is going on in words, at most once a second.
    """

    held = Signal()
    let_go = Signal()
    told = Signal(str)

    def __init__(self, text: str, seconds: float = SECONDS, parent: QWidget | None = None) -> None:
        super().__init__(text, kind="danger", parent=parent)
        self.seconds = seconds
        self._spent = 0.0
        self._looked = 0.0
        self._words = ""
        self._holding = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.setAccessibleName(text)
        self._tell(self._invitation())

    @property
    def share(self) -> float:
        """How much of the time it was held, 0 to 1."""
        return min(self._spent / self.seconds, 1.0) if self._holding else 0.0

    def is_holding(self) -> bool:
        """Whether somebody holds it now."""
        return self._holding

    def words(self) -> str:
        """Return what is said of it now: how to use it, or how long it still takes."""
        return self._words

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to count."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moving off the button is letting go."""
        super().mouseMoveEvent(event)
        if not self.rect().contains(event.position().toPoint()):
            self._drop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        self._drop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to count; a key that is held repeats itself, which is neither press nor release."""
        if event.key() not in _KEYS:
            if event.key() == Qt.Key.Key_Escape and self._holding:
                self._drop()
                return
            super().keyPressEvent(event)
            return
        if not event.isAutoRepeat():
            self._begin()
        event.accept()  # Return must not press the default button of a dialog

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
            return
        if not event.isAutoRepeat():
            self._drop()
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it is letting go: the release will go elsewhere."""
        super().focusOutEvent(event)
        self._drop()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees, nobody holds."""
        super().hideEvent(event)
        self._drop()

    def changeEvent(self, event: QEvent) -> None:
        """A button that is switched off is let go."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._drop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the button, and fill it from the leading side as time goes by."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        tokens = current()
        ink = tokens.danger if self.isEnabled() else tokens.border
        box = QRectF(self.rect())
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextShowMnemonic)
        painter.setPen(QColor(ink))
        painter.drawText(box, flags, self.text())
        if not self._holding:
            return
        full = QRectF(box)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            full.setLeft(box.right() - box.width() * self.share)
        else:
            full.setWidth(box.width() * self.share)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.setClipRect(full)
        painter.fillPath(shape, QColor(tokens.danger))
        painter.setPen(QColor(tokens.window))
        painter.drawText(box, flags, self.text())

    def _begin(self) -> None:
        if self._holding or not self.isEnabled():
            return
        self._holding = True
        self._spent = 0.0
        self._looked = monotonic()
        self._tell(self._left())
        self._timer.start()
        self.update()

    def _drop(self) -> None:
        if not self._holding:
            return
        self._stop()
        self._tell(self.tr("Let go too early. Nothing happened."))
        self.let_go.emit()

    def _stop(self) -> None:
        self._timer.stop()
        self._holding = False
        self.setDown(False)
        self.update()

    @Slot()
    def _tick(self) -> None:
        now = monotonic()
        self._spent += min(now - self._looked, LONGEST_TICK_S)
        self._looked = now
        if self._spent >= self.seconds:
            self._stop()
            self._tell("")
            self.held.emit()
            return
        self._tell(self._left())
        self.update()

    def _invitation(self) -> str:
        return self.tr("Hold it for %n second(s). Letting go earlier does nothing.", "",
                       round(self.seconds))

    def _left(self) -> str:
        return self.tr("%n more second(s)", "", max(1, -int(-(self.seconds - self._spent) // 1)))

    def _tell(self, words: str) -> None:
        if words == self._words:
            return
        self._words = words
        self.setAccessibleDescription(words)
        self.told.emit(words)
        if words and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


class HoldOrType(QWidget):
    """A `HoldButton`; and, for whoever cannot hold, a word to type. Says `confirmed` for either.

    `word` is what must be typed, in the user's language; without one it is "destroy". Capitals and
    accents do not matter.
    """

    confirmed = Signal()

    def __init__(self, text: str, word: str = "", seconds: float = SECONDS,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # the word that a user types to confirm that the vault shall be destroyed
        self.word = word or self.tr("destroy")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.button = HoldButton(text, seconds)
        self.button.held.connect(self._confirm)
        self.told = WrapLabel(self.button.words(), "small")
        self.button.told.connect(self.told.setText)
        name = self.tr("Or type the word “{word}”").format(word=self.word)
        label = Label(name)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaximumWidth(280)
        label.setBuddy(self.line)
        self.typed = Button(text, kind="danger")
        self.typed.setAccessibleDescription(name)
        self.line.textChanged.connect(self._fit)
        self.line.returnPressed.connect(self._typed_on)
        self.typed.clicked.connect(self._typed_on)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.typed)
        row.addStretch(1)
        for widget in (self.button, self.told, label):
            column.addWidget(widget)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._fit()

    def is_typed(self) -> bool:
        """Whether the word stands in the line."""
        return _plain(self.line.text()) == _plain(self.word)

    def reset(self) -> None:
        """Begin anew: an empty line, nothing held."""
        self.line.clear()
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.typed.setEnabled(self.is_typed())

    @Slot()
    def _typed_on(self) -> None:
        if self.is_typed() and self.isEnabled():
            self._confirm()

    @Slot()
    def _confirm(self) -> None:
        self.line.clear()
        self.confirmed.emit()


def _plain(text: str) -> str:
    """Return a word without capitals, accents and vowel signs, however a keyboard composes them."""
    apart = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
