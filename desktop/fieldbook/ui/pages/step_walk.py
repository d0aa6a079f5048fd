"""Steps in the place of a page, one after another, with the buttons that lead through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fieldbook.ui.pages.new_passphrase import ChoosingStep, RepeatStep
from fieldbook.ui.pages.steps import Step
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.labels import Label, WrapLabel

WIDEST = 680
"""Pixels at 100 % text."""


class Narrow(QWidget):
    """A column that the eye takes in at once, at the leading side; add to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        middle = QWidget()
        middle.setMaximumWidth(round(WIDEST * max(1.0, self.font().pointSizeF() / 11)))
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)


class StepWalk(Narrow):
    """Steps in the place of the page. Says `done` after the last one, or `given_up`.

    `last` is what the last button says, `working` what it says while something is being made
    (`set_busy`) and nothing can be changed.
    """

    done = Signal()
    given_up = Signal()
    moved = Signal()

    def __init__(self, steps: Sequence[Step], last: str, working: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps, self._last, self._working = tuple(steps), last, working
        self.number = 0
        self._at_work = False
        self.where = Label("", "small")
        self.heading = WrapLabel("", "heading")
        self.column.addWidget(self.where)
        self.column.addWidget(self.heading)
        for step in self.steps:
            self.column.addWidget(step)
            step.changed.connect(self._fit)
        self.column.addLayout(self._foot())
        self.column.addStretch(1)

    @property
    def is_at_work(self) -> bool:
        """Whether something is being made, and no further word is taken."""
        return self._at_work

    def begin(self) -> None:
        """Show the first step."""
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Show a step and be ready to use it."""
        self.number = number
        for place, step in enumerate(self.steps):
            step.setVisible(place == number)
        self.heading.setText(self.steps[number].title)
        self.where.setText(
            QCoreApplication.translate("StepWalk", "Step {number} of {count}").format(
                number=self.locale().toString(number + 1),
                count=self.locale().toString(len(self.steps))))
        self._fit()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.steps[number].begin()
        self.moved.emit()

    def go_on(self) -> None:
        """Go one step on; after the last, say that it is done."""
        if not self.next.isEnabled() or self._at_work:
            return
        if self.number < len(self.steps) - 1:
            self.show_step(self.number + 1)
        else:
            self.done.emit()

    def go_back(self) -> None:
        """Go one step back."""
        if self.number and not self._at_work:
            self.show_step(self.number - 1)

    def set_busy(self, busy: bool) -> None:
        """Take no further word while something is being made."""
        self._at_work = busy
        self.steps[self.number].setEnabled(not busy)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, among many fields to the next one; Escape does nothing: much may have
        been typed. Return in a field of one line comes here too, and only once.
        """
        focused = self.focusWidget()
        if (event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                or isinstance(focused, QPlainTextEdit)):
            super().keyPressEvent(event)
        elif isinstance(focused, Button) and focused is not self.next:
            focused.click()
        elif getattr(self.steps[self.number], "many_fields", False) and focused is not self.next:
            self.focusNextChild()
        else:
            self.go_on()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.back = Button(QCoreApplication.translate("StepWalk", "Back"), "back", "quiet")
        self.back.clicked.connect(self.go_back)
        self.cancel = Button(QCoreApplication.translate("StepWalk", "Cancel"))
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
        onward = self._last if last else step.onward
        self.next.setText(self._working or onward if self._at_work else onward)
        self.next.setEnabled(step.is_done() and not self._at_work)
        self.back.setVisible(self.number > 0)
        self.back.setEnabled(not self._at_work)
        self.cancel.setEnabled(not self._at_work)


class PassphraseWalk(StepWalk):
    """A walk in which a passphrase is chosen (`words`), and further on typed back (`repeat`).

    Make both before the rest is made.
    """

    words: ChoosingStep
    repeat: RepeatStep

    def show_step(self, number: int) -> None:
        """Show a step; the one that types back knows what was chosen."""
        if self.steps[number] is self.repeat:
            self.repeat.expect(self.words.passphrase())
        super().show_step(number)

    def forget(self) -> None:
        """Let go of the passphrases."""
        self.words.forget()
        self.repeat.forget()
