"""The way back into a vault whose passphrase is forgotten: words from paper, a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.opening import Opened, opener
from fieldbook.ui.pages.first_run_steps import PassphraseStep
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.new_passphrase import RepeatStep
from fieldbook.ui.pages.recovery_entry import SecretEntry
from fieldbook.ui.pages.recovery_walk import asker
from fieldbook.ui.pages.ways import Way
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.labels import WrapLabel

PAPER, CHOOSE, REPEAT = range(3)


class RecoverWay(Way):
    """Words; whether they open this vault; a new passphrase, typed back; then it opens."""

    def __init__(self, context: LockedContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, QCoreApplication.translate("RecoverWay", "Open with words from paper"),
            parent=parent)
        self._secret = b""
        self._busy = False
        self.text = WrapLabel("")
        self.body.addWidget(self.text)
        language = context.speech.language.code
        self.entry = SecretEntry(asker(context.background, self, self._failed), language)
        self.entry.changed.connect(self._fit)
        self.entry.secret.connect(self._try)
        self.choose = PassphraseStep(language, context.background)
        self.repeat = RepeatStep()
        self._number = PAPER
        self.steps: tuple[QWidget, ...] = (self.entry, self.choose, self.repeat)
        for step in self.steps:  # no stack: the tallest step would push the buttons of all down
            self.body.addWidget(step)
        for named in (self.choose, self.repeat):
            named.changed.connect(self._fit)
        self.before = Button(self.tr("One step back"), "back", "quiet")
        self.before.clicked.connect(self.go_back)
        self.next = PrimaryButton("")
        self.next.clicked.connect(self.go_on)
        row = QHBoxLayout()
        row.addWidget(self.before)
        row.addStretch(1)
        row.addWidget(self.next)
        self.body.addLayout(row)
        self.show_step(PAPER)

    @property
    def number(self) -> int:
        """Which step is shown."""
        return self._number

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        if self.number == PAPER:
            self.entry.begin()

    def show_step(self, number: int) -> None:
        """Show a step and be ready to type into it."""
        self._number = number
        for place, step in enumerate(self.steps):
            step.setVisible(place == number)
        self.banner.dismiss()
        if number == REPEAT:
            self.repeat.expect(self.choose.passphrase())
        self.text.setText([
            self.tr("Type what is on your recovery sheet, or the shares that people keep for you. "
                    "Nothing is changed before you have chosen a new passphrase."),
            self.tr("These words open your vault. Choose a new passphrase; every passphrase from "
                    "before opens nothing any more. The paper stays valid."),
            ""][number])
        self.text.setVisible(number != REPEAT)
        self._fit()
        if number == PAPER:
            self.entry.begin()
        elif number == REPEAT:
            self.repeat.begin()
        else:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Take the words; go from step to step; the last opens the vault."""
        if not self.next.isEnabled():
            return
        if self.number == PAPER:
            self.banner.dismiss()
            self.entry.go_on()
        elif self.number == CHOOSE:
            self.show_step(REPEAT)
        else:
            self._recover()

    def go_back(self) -> None:
        """Go one step back; words that were right need not be typed again."""
        if self.number == CHOOSE:
            self._secret = b""
            self.entry.forget()
        self.show_step(max(PAPER, self.number - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, also from a field of one line: it comes here only once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        if self._busy:
            return
        ready = (self.entry.is_ready(), self.choose.is_done(), self.repeat.is_done())
        self.next.setText((self.entry.onward, self.tr("Next"), self.tr("Open"))[self.number])
        self.next.setEnabled(ready[self.number])
        self.before.setVisible(self.number > PAPER)

    def _try(self, secret: bytes) -> None:
        from fieldbook.vault.recovering import try_out

        self._work(True, self.tr("Trying…"))
        folder = self.context.app.vault_folder
        self.context.background.run(
            lambda: try_out(folder, secret), owner=self, parallel=True,
            on_done=lambda _: self._opens(secret), on_error=self._opens_not)

    def _opens(self, secret: bytes) -> None:
        self._work(False)
        self._secret = secret
        self.entry.forget()
        self.show_step(CHOOSE)

    def _opens_not(self, error: BaseException) -> None:
        self._work(False)
        if self.entry.by_shares.isChecked():
            self.entry.forget()
        if not self.entry.explain(error):
            self._failed(error)

    def _recover(self) -> None:
        self._work(True, self.tr("Opening…"))
        app, secret, new = self.context.app, self._secret, self.choose.passphrase()
        self.context.background.run(
            opener(self.context.background, lambda: app.recover(secret, new)), owner=self,
            on_done=self._done, on_error=self._failed)

    def _done(self, opened: Opened) -> None:
        self._secret = b""
        self.choose.forget()
        self.repeat.forget()
        self.opened.emit(opened)

    def _failed(self, error: BaseException) -> None:
        self._work(False)
        if self.number == REPEAT:
            self.show_step(CHOOSE)
        self.banner.explain(explain(error))

    def _work(self, busy: bool, words: str = "") -> None:
        self._busy = busy
        self.banner.dismiss()
        (self.entry, self.choose, self.repeat)[self.number].setEnabled(not busy)
        for button in (self.before, self.back_button):
            button.setEnabled(not busy)
        self.next.setEnabled(not busy)
        if busy:
            self.next.setText(words)
        else:
            self._fit()
