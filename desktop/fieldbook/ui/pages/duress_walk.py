"""What the page Under pressure is made of: steps in its place, and plain points with a sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fieldbook.ui.pages.first_run_steps import Step
from fieldbook.ui.tokens import Tone
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.labels import Label, Sign, WrapLabel

WIDEST = 680
"""Pixels at 100 % text."""


class Point(QWidget):
    """One sentence with a sign at its beginning."""

    def __init__(self, icon: str, text: str, tone: Tone = "neutral",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Sign(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WrapLabel(text), 1)


def points(column: QVBoxLayout, heading: str, texts: Sequence[str], icon: str,
           tone: Tone = "neutral") -> None:
    """Append a heading and its points to a column."""
    column.addWidget(WrapLabel(heading, "strong"))
    for text in texts:
        column.addWidget(Point(icon, text, tone))


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


class ReadStep(Step):
    """Something to read, and at its end, with `must_tick`, a box for whoever has understood it."""

    def __init__(self, *, must_tick: bool = False) -> None:
        super().__init__()
        self.understood = Check("")
        self.understood.setVisible(must_tick)
        self._must = must_tick
        self.understood.toggled.connect(self.changed)

    def end(self) -> None:
        """Put the box behind what was added to `body`."""
        self.body.addWidget(self.understood)
        self.body.addStretch(1)

    def begin(self) -> None:
        """Be ready to tick, where that is needed before going on."""
        if self._must:
            self.understood.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_done(self) -> bool:
        """What must be understood has to be ticked."""
        return not self._must or self.understood.isChecked()


class Walk(Narrow):
    """Steps in the place of the page. Says `done` after the last one, or `given_up`.

    While `set_busy`, nothing can be changed.
    """

    done = Signal()
    given_up = Signal()
    moved = Signal()

    def __init__(self, steps: Sequence[Step], last: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps, self._last = tuple(steps), last
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
            QCoreApplication.translate("Walk", "Step {number} of {count}").format(
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
        self.back = Button(QCoreApplication.translate("Walk", "Back"), "back", "quiet")
        self.back.clicked.connect(self.go_back)
        self.cancel = Button(QCoreApplication.translate("Walk", "Cancel"))
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
        self.next.setText(self._last if last else step.onward)
        self.next.setEnabled(step.is_done() and not self._at_work)
        self.back.setVisible(self.number > 0)
        self.back.setEnabled(not self._at_work)
        self.cancel.setEnabled(not self._at_work)
