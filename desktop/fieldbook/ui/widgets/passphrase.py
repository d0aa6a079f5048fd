"""A field for a passphrase: hidden until shown, with a word when Caps Lock seems to be on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldbook.ui.tokens import TARGET
from fieldbook.ui.widgets.buttons import IconButton
from fieldbook.ui.widgets.labels import Label

FORGET_AFTER_MS = 60_000
"""So long what was typed to get in, or a mistyped passphrase, stays in a field that nobody uses."""


class SecretLine(QLineEdit):
    """The line itself: no input method memory, no copying while hidden, an eye at its end."""

    caps = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._on = False
        self.eye = IconButton("eye", self.tr("Show the passphrase"), self)
        self.eye.setCheckable(True)
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves it to whoever types
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(self._show)

    def clear(self) -> None:
        """Forget what was typed, for Undo as well: QLineEdit's own `clear` can be undone."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Guess from each letter whether Caps Lock is on: Qt cannot be asked for it."""
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(not self._on)
        elif len(text) == 1 and text.lower() != text.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell((text == text.upper()) != shifted)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Put the eye at the end of the line in either direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end."""
        super().resizeEvent(event)
        self._place()

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        cursor = self.cursorPosition()
        self.setText(self.text())  # what was deleted while hidden must not be undone in sight
        self.setCursorPosition(cursor)
        self.setEchoMode(mode)
        words = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self.eye.rename(words, "eye-off" if shown else "eye")

    def _tell(self, on: bool) -> None:
        self._on = on
        self.caps.emit(on)

    def _place(self) -> None:
        size = self.eye.sizeHint().expandedTo(QSize(TARGET, TARGET))
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 4 if reverse else self.width() - size.width() - 4
        self.eye.setGeometry(left, (self.height() - size.height()) // 2, size.width(),
                             size.height())
        room = size.width()
        self.setTextMargins(room if reverse else 0, 0, 0 if reverse else room, 0)


class PassphraseField(QWidget):
    """A passphrase with an eye to show it. `entered` is emitted by the Enter key."""

    entered = Signal()
    changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.line = SecretLine()
        self.line.setAccessibleName(name)
        self.line.setMinimumHeight(44)
        self.setFocusProxy(self.line)
        self._hint = Label("", "small")
        self._hint.hide()
        column.addWidget(self.line)
        column.addWidget(self._hint)
        self.line.caps.connect(self._caps)
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(self.changed)
        self._forgetting = QTimer(self)
        self._forgetting.setSingleShot(True)
        self._forgetting.timeout.connect(self._forget)

    def forget_after(self, milliseconds: int = FORGET_AFTER_MS) -> None:
        """Empty the field when nobody has typed for so long: the eye shows it to whoever comes."""
        self._forgetting.setInterval(milliseconds)
        self.line.textEdited.connect(self._forgetting.start)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide again."""
        self.line.clear()
        self.line.eye.setChecked(False)

    def hint(self) -> str:
        """Return the hint about Caps Lock, or ""."""
        return "" if self._hint.isHidden() else self._hint.text()

    @Slot()
    def _forget(self) -> None:
        if self.line.isEnabled():
            self.clear()
        else:
            self._forgetting.start()  # it is being tried

    def _caps(self, on: bool) -> None:
        self._hint.setText(self.tr("Caps Lock is on"))
        self._hint.setVisible(on)
