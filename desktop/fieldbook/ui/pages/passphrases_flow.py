"""From words to a passphrase that counts: choose, at wish with a key file, type back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.core.background import Background
from fieldbook.ui.pages.first_run_steps import RepeatStep, Step
from fieldbook.ui.pages.passphrases_steps import KeyfileStep, Wanted, WordsStep
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.labels import Label, WrapLabel

WIDEST = 640
"""Pixels at 100 % text."""


class NewPassphrase(QWidget):
    """Three steps in the place of the list. Says `ready(Wanted)` or `given_up`.

    `last` is the word of the last button, `working` what it says while it is done.
    """

    ready = Signal(object)
    given_up = Signal()
    moved = Signal()

    def __init__(self, background: Background, language: str, last: str, working: str, *,
                 has_keyfile: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last, self._working = last, working
        self._at_work = False
        self.words = WordsStep(language, background)
        self.keyfile = KeyfileStep(background, has_one=has_keyfile)
        self.repeat = RepeatStep()
        self.steps: tuple[Step, ...] = (self.words, self.keyfile, self.repeat)
        self.number = 0
        column = self._column()
        self.where = Label("", "small")
        self.title = WrapLabel("", "heading")
        column.addWidget(self.where)
        column.addWidget(self.title)
        for step in self.steps:
            column.addWidget(step)
            step.changed.connect(self._fit)
        column.addLayout(self._foot())
        column.addStretch(1)

    def begin(self) -> None:
        """Show the first step."""
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Show a step and be ready to use it."""
        if number == 2:
            self.repeat.expect(self.words.passphrase())
        self.number = number
        for place, step in enumerate(self.steps):
            step.setVisible(place == number)
        self.title.setText(self.steps[number].title)
        self.where.setText(self.tr("Step {number} of {count}").format(
            number=self.locale().toString(number + 1),
            count=self.locale().toString(len(self.steps))))
        self._fit()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.steps[number].begin()
        self.moved.emit()

    def go_on(self) -> None:
        """Go one step on; the last says what is wanted."""
        if not self.next.isEnabled() or self._at_work:
            return
        if self.number < len(self.steps) - 1:
            self.show_step(self.number + 1)
            return
        self.set_busy(True)
        self.ready.emit(Wanted(self.words.passphrase(), self.keyfile.file, self.keyfile.keeps))

    def go_back(self) -> None:
        """Go one step back; before the first, give up."""
        if self.number:
            self.show_step(self.number - 1)
        else:
            self.given_up.emit()

    def set_busy(self, busy: bool) -> None:
        """Take no further word while the passphrase is made to count."""
        self._at_work = busy
        self.steps[self.number].setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
        self._fit()

    def forget(self, *, undo: bool) -> None:
        """Let go of what was typed; with `undo` also of a key file that was made."""
        self.words.forget()
        self.repeat.forget()
        if undo:
            self.keyfile.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, also from a field of one line: it comes here only once. Escape gives
        up.
        """
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, Button) and focused is not self.next:
                focused.click()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape and not self._at_work:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _column(self) -> QVBoxLayout:
        """Keep to a column that the eye takes in at once, at the leading side."""
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        middle = QWidget()
        middle.setMaximumWidth(round(WIDEST * max(1.0, self.font().pointSizeF() / 11)))
        across.addWidget(middle, 1000)
        across.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        return column

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.back = Button(self.tr("Back"), "back", "quiet")
        self.back.clicked.connect(self.go_back)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.given_up)
        self.next = PrimaryButton("")
        self.next.clicked.connect(self.go_on)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.next)
        return row

    def _fit(self) -> None:
        step = self.steps[self.number]
        last = self.number == len(self.steps) - 1
        self.next.setText(self._working if self._at_work else self._last if last else step.onward)
        self.next.setEnabled(step.is_done() and not self._at_work)
        self.back.setVisible(self.number > 0)
