"""A way in steps at whose end the vault opens with a new passphrase."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.opening import Opened, opener
from fieldbook.ui.pages.first_run_steps import PassphraseStep
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.new_passphrase import RepeatStep
from fieldbook.ui.pages.ways import Way
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from fieldbook.session import Session


class SteppedWay(Way):
    """Steps of its own, then `choose` and `repeat`, and then it opens.

    Who makes one calls `lay_out` with its own steps, and says what they need: `_say`, `_onward`,
    `go_on`.
    """

    def __init__(self, context: LockedContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(context, title, parent=parent)
        self._busy = False
        self._number = 0
        self.text = WrapLabel("")
        self.choose = PassphraseStep(context.speech.language.code, context.background)
        self.repeat = RepeatStep()
        self.steps: tuple[QWidget, ...] = (self.choose, self.repeat)
        for step in (self.choose, self.repeat):
            step.changed.connect(self._fit)
        self.before = Button(self.tr("One step back"), "back", "quiet")
        self.before.clicked.connect(self.go_back)
        self.next = PrimaryButton("")
        self.next.clicked.connect(self.go_on)

    def lay_out(self, *first: QWidget, progress: QWidget | None = None) -> None:
        """Put the steps into the page, `first` before those that every such way has."""
        self.steps = (*first, self.choose, self.repeat)
        self.body.addWidget(self.text)
        for step in self.steps:  # no stack: the tallest step would push the buttons of all down
            self.body.addWidget(step)
        if progress is not None:
            progress.hide()
            self.body.addWidget(progress)
        row = FlowLayout(gap=12)
        row.addWidget(self.next)
        row.addWidget(self.before)
        self.body.addLayout(row)
        self.show_step(0)

    @property
    def number(self) -> int:
        """Which step is shown."""
        return self._number

    def show_step(self, number: int) -> None:
        """Show a step and be ready to use it."""
        self.banner.dismiss()
        self._number = number
        shown = self.steps[number]
        for step in self.steps:
            step.setVisible(step is shown)
        if shown is self.repeat:
            self.repeat.expect(self.choose.passphrase())
        text = self._say(shown)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._fit()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown is self.repeat:
            self.repeat.begin()

    def go_on(self) -> None:
        """Go one step on; the last opens the vault."""

    def go_back(self) -> None:
        """Go one step back."""
        if self.number and not self._busy:
            self.show_step(self.number - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, also from a field of one line: it comes here only once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _say(self, step: QWidget) -> str:
        """Return what stands above a step; "" for nothing."""
        del step
        return ""

    def _onward(self, step: QWidget) -> tuple[str, bool]:
        """Return what the button that goes on says, and whether it can be pressed."""
        if step is self.choose:
            return self.tr("Next"), self.choose.is_done()
        return "", self.repeat.is_done()

    def _fit(self) -> None:
        if self._busy:
            return
        word, ready = self._onward(self.steps[self.number])
        self.next.setText(word)
        self.next.setEnabled(ready)
        self.before.setVisible(self.number > 0)

    def _work(self, busy: bool) -> None:
        """Take no further word while something is being done."""
        self._busy = busy
        self.banner.dismiss()
        self.steps[self.number].setEnabled(not busy)
        for button in (self.next, self.before, self.back_button):
            button.setEnabled(not busy)
        self._fit()

    def _open(self, make: Callable[[], Session]) -> None:
        """Make the session in the store's lane, and open it."""
        background = self.context.background
        background.run(opener(background, make), owner=self, on_done=self._done,
                       on_error=self._failed)

    def _done(self, opened: Opened) -> None:
        self.choose.forget()
        self.repeat.forget()
        self.opened.emit(opened)

    def _failed(self, error: BaseException) -> None:
        """Say what went wrong; the step stays."""
        self._work(False)
        self.banner.explain(explain(error))
