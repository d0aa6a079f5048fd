"""A few small steps in the place of a page: what is shown, whether to go on, and the buttons."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldbook.core.background import Background
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Role, WrapLabel

T = TypeVar("T")


class Ask(Protocol):
    """Runs a job beside the window, as `Page.ask` does."""

    def __call__(self, job: Callable[[], T], then: Callable[[T], None] | None = None, *,
                 failed: Callable[[BaseException], None] | None = None,
                 parallel: bool = False) -> Future[T]:
        """Give the answer to `then`, or the error to `failed`."""
        ...


def asker(background: Background, owner: QWidget,
          show_error: Callable[[BaseException], None]) -> Ask:
    """Return what runs jobs for a widget before there is a page."""
    def ask(job: Callable[[], T], then: Callable[[T], None] | None = None, *,
            failed: Callable[[BaseException], None] | None = None,
            parallel: bool = False) -> Future[T]:
        return background.run(job, owner=owner, on_done=then, on_error=failed or show_error,
                              parallel=parallel)

    return ask


class Part(QWidget):
    """Something with a column; add to `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    def say(self, text: str, role: Role = "body") -> WrapLabel:
        """Append a paragraph."""
        label = WrapLabel(text, role)
        self.body.addWidget(label)
        return label


class Walk(Part):
    """Steps that belong together. Whoever shows them has the buttons.

    `changed`: look again at `onward`, `aside` and `is_ready()`; `finished(words)`: it is done, and
    what to say about it; `failed(error)`: the last step could not be done.
    """

    changed = Signal()
    finished = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.onward = ""
        self.asides: list[Button] = []
        self._busy = False

    @property
    def is_busy(self) -> bool:
        """Whether a step is being done."""
        return self._busy

    def is_ready(self) -> bool:
        """Whether the user may go on."""
        return True

    def go_on(self) -> None:
        """Do the step that is shown."""

    def begin(self) -> None:
        """Be ready to type."""

    def forget(self) -> None:
        """Let go of every secret that is on the screen."""

    def aside(self, text: str, icon: str, do: Callable[[], Any]) -> Button:
        """Make a button that stands beside the one that goes on."""
        button = Button(text, icon)
        button.clicked.connect(do)
        self.asides.append(button)
        return button

    def work(self, busy: bool) -> None:
        """Say that a step is being done, or no longer."""
        self._busy = busy
        self.changed.emit()

    def went_wrong(self, error: BaseException) -> None:
        """Hand on an error; the step stays."""
        self.work(False)
        self.failed.emit(error)


def wait_words() -> str:
    """Return what a button says while its step is being done, which may take some seconds."""
    return QCoreApplication.translate("WalkFrame", "One moment…")


def enable(button: Button, on: bool) -> None:
    """Enable or disable the button that goes on; it gets back the focus that it lost meanwhile,
    unless somebody types: Qt gives it to whatever comes next, which may be the way out.
    """
    focused = button.window().focusWidget()
    lent = focused is button or bool(button.property("lent"))
    button.setEnabled(on)
    if on and lent and not isinstance(focused, QLineEdit):
        button.setFocus(Qt.FocusReason.OtherFocusReason)
    button.setProperty("lent", lent and not on)


class WalkFrame(QWidget):
    """A walk within a page: the steps, and the buttons. `left`: given up."""

    left = Signal()

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.walk = walk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(walk)
        self.next = PrimaryButton("")
        self.next.setObjectName("recovery-next")
        self.next.clicked.connect(walk.go_on)
        self.cancel = Button(QCoreApplication.translate("WalkFrame", "Back to Recovery"))
        self.cancel.clicked.connect(self.left)
        row = FlowLayout(gap=12)
        for button in (self.next, *walk.asides, self.cancel):
            row.addWidget(button)
        column.addLayout(row)
        column.addStretch(1)
        walk.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Show what can be done now; a new step takes the focus that the old one had."""
        turned = not self.walk.is_busy and self.next.text() != self.walk.onward
        self.next.setText(wait_words() if self.walk.is_busy else self.walk.onward)
        self.next.setVisible(bool(self.walk.onward))
        enable(self.next, self.walk.is_ready() and not self.walk.is_busy)
        for button in self.walk.asides:
            button.setEnabled(not self.walk.is_busy)
        focused = self.window().focusWidget()
        if turned and self.next.isEnabled() and not (
                isinstance(focused, QLineEdit) or (focused and self.isAncestorOf(focused))):
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, wherever nothing else takes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.next.isVisible() and self.next.isEnabled():
                self.walk.go_on()
        else:
            super().keyPressEvent(event)
