"""Fields that lose nothing: what is typed is in the vault at the latest half a second later.

A field belongs to a form, a record and a name: `AutosaveLine(autosave, "incident", id, "title")`.
It writes to the drafts while typing goes on. When the field is left, `finished` carries the text,
so that the page writes one change to the journal and discards the draft.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QTextEdit, QWidget
from shiboken6 import isValid

from fieldbook.core.background import Background, Priority
from fieldbook.ui.widgets.labels import Label, Sign

Where = tuple[str, str, str]
"""Form, record, field."""


class Drafts(Protocol):
    """Where unfinished text is kept, inside the vault."""

    def save(self, form: str, id: str, field: str, text: str) -> None:
        """Keep `text`; it is on disk when this returns."""
        ...


class Autosave(QObject):
    """Carries typed text to the drafts, before all other work on the store.

    `pending`: something typed is not yet on disk. `saved`: everything typed is on disk.
    `failed`: it could not be written; the text is still in its field.
    """

    pending = Signal()
    saved = Signal()
    failed = Signal(object)
    flushing = Signal()

    def __init__(self, background: Background, drafts: Drafts,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._drafts = drafts
        self._under_way = 0
        self._unkept: set[Where] = set()

    def save(self, where: Where, text: str, heard: Callable[[bool], None]) -> None:
        """Write `text` to the drafts soon; `heard` learns whether it is on disk."""
        self._under_way += 1
        self._background.run(
            lambda: self._drafts.save(*where, text), owner=self, priority=Priority.TYPING,
            on_done=lambda _: self._done(where, heard),
            on_error=lambda error: self._failed(where, heard, error))

    def settle(self) -> None:
        """Say `saved`, if everything that was typed is on disk."""
        if self._under_way == 0 and not self._unkept:
            self.saved.emit()

    def flush(self) -> None:
        """Hand over whatever is still only in a field; before locking."""
        self.flushing.emit()

    def _done(self, where: Where, heard: Callable[[bool], None]) -> None:
        self._under_way -= 1
        self._unkept.discard(where)
        heard(True)
        self.settle()

    def _failed(self, where: Where, heard: Callable[[bool], None], error: BaseException) -> None:
        self._under_way -= 1
        first = not self._unkept
        self._unkept.add(where)
        heard(False)
        if first:  # told once, not at every further try
            self.failed.emit(error)


class Keeper(QObject):
    """Watches one field and hands its text over in time."""

    LATEST_MS = 400
    """After the first key that is not yet handed over; leaves 100 ms for the disk."""
    AGAIN_MS = 3000
    """Until the next try when the disk refused."""

    def __init__(self, autosave: Autosave, form: str, id: str, field: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._autosave = autosave
        self._where: Where = (form, id, field)
        self._text = self._sent = self._kept = ""
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        autosave.flushing.connect(self.keep)

    def restore(self, text: str) -> None:
        """Take `text` as the state that is already on disk."""
        self._text = self._sent = self._kept = text
        self._timer.stop()

    def typed(self, text: str) -> None:
        """Take note of a key. The clock runs from the first one, so steady typing is saved too."""
        self._text = text
        if not self._timer.isActive() or self._timer.interval() == self.AGAIN_MS:
            self._timer.start(self.LATEST_MS)
            self._told = True
            self._autosave.pending.emit()

    @Slot()
    def keep(self) -> None:
        """Hand the text over now, if it is new."""
        self._timer.stop()
        if self._text != self._sent:
            text = self._sent = self._text
            self._autosave.save(self._where, text, lambda kept: self._heard(text, kept))
        elif self._told:  # typed and taken back
            self._autosave.settle()
        self._told = False

    def _heard(self, text: str, kept: bool) -> None:
        if not isValid(self):
            return
        if kept:
            self._kept = text
        elif self._sent == text:
            self._sent = self._kept
            self._timer.start(self.AGAIN_MS)


class AutosaveLine(QLineEdit):
    """One line of text that saves itself. Give it a name by a `Field` or `setAccessibleName`."""

    typed = Signal(str)
    finished = Signal(str)

    def __init__(self, autosave: Autosave, form: str, id: str, field: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = Keeper(autosave, form, id, field, self)
        self._entered = ""
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finish)

    def restore(self, text: str) -> None:
        """Show text that came from the vault."""
        self._keeper.restore(text)
        self._entered = text
        self.setText(text)

    def hideEvent(self, event: QHideEvent) -> None:
        """A closed form has handed over its text."""
        super().hideEvent(event)
        self._finish()

    def _typed(self, text: str) -> None:
        self._keeper.typed(text)
        self.typed.emit(text)

    def _finish(self) -> None:
        self._keeper.keep()
        if self.text() != self._entered:
            self._entered = self.text()
            self.finished.emit(self.text())


class AutosaveText(QTextEdit):
    """Lines of plain text that save themselves; as tall as the text. Tab leaves the field."""

    typed = Signal(str)
    finished = Signal(str)

    def __init__(self, autosave: Autosave, form: str, id: str, field: str,
                 parent: QWidget | None = None, *, lines: tuple[int, int] = (3, 14)) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._lines = lines
        self._keeper = Keeper(autosave, form, id, field, self)
        self._entered = ""
        self._restoring = False
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def restore(self, text: str) -> None:
        """Show text that came from the vault."""
        self._restoring = True
        self.setPlainText(text)
        self._restoring = False
        self._keeper.restore(text)
        self._entered = text

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field finishes it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish()

    def hideEvent(self, event: QHideEvent) -> None:
        """A closed form has handed over its text."""
        super().hideEvent(event)
        self._finish()

    def changeEvent(self, event: QEvent) -> None:
        """Stay tall enough at another type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _typed(self) -> None:
        if not self._restoring:
            self._keeper.typed(self.toPlainText())
            self.typed.emit(self.toPlainText())

    def _finish(self) -> None:
        self._keeper.keep()
        text = self.toPlainText()
        if text != self._entered:
            self._entered = text
            self.finished.emit(text)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        low, high = (line * count + 24 for count in self._lines)
        wanted = round(self.document().size().height()) + 16
        self.setFixedHeight(min(max(wanted, low), high))


class SavedSign(QWidget):
    """ "Saved on this computer", shown only when it is true."""

    def __init__(self, autosave: Autosave | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._sign = Sign("check", "neutral", 16)
        self._words = Label("", "small")
        row.addWidget(self._sign)
        row.addWidget(self._words)
        self.show_saved()
        if autosave is not None:
            autosave.pending.connect(self.show_pending)
            autosave.saved.connect(self.show_saved)
            autosave.failed.connect(self.show_failed)

    def text(self) -> str:
        """Return the words on screen."""
        return self._words.text()

    @Slot()
    def show_saved(self) -> None:
        """Say that everything typed is on disk."""
        self._say(self.tr("Saved on this computer"), "check")

    @Slot()
    def show_pending(self) -> None:
        """Say that the last keys are on their way."""
        self._say(self.tr("Saving…"), "clock")

    @Slot()
    def show_failed(self) -> None:
        """Say that it did not work; the page tells the rest."""
        self._say(self.tr("Not saved yet"), "warning")

    def _say(self, words: str, icon: str) -> None:
        self._words.setText(words)
        self._sign.say(icon, "danger" if icon == "warning" else "neutral")
