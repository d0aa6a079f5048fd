"""First run: a passphrase, typed back; room; and at wish a recovery sheet, and an invite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.core.errors import Cancelled
from fieldbook.ui.explain import explain
from fieldbook.ui.opening import Opened, opener, read
from fieldbook.ui.pages.first_run_recovery import RecoveryStep
from fieldbook.ui.pages.first_run_steps import LARGE, SMALL, JoinStep, PassphraseStep, SpaceStep
from fieldbook.ui.pages.locked import LanguageButton, LockedContext, QuietColumn
from fieldbook.ui.pages.new_passphrase import RepeatStep
from fieldbook.ui.pages.recovery_walk import enable
from fieldbook.ui.pages.steps import Step
from fieldbook.ui.pages.ways import WaysButton
from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from fieldbook.crypto.kdf import KdfParameters


PASSPHRASE, REPEAT, SPACE, RECOVERY, JOIN = range(5)
SHOWN = (1, 1, 2, 3, 4)
"""The numbers that people see: choosing a passphrase and typing it back is one thing."""


class FirstRunPage(QuietColumn):
    """Says `made(Opened)` when there is a vault, which is open from then on, `opened(Opened)` when
    all is done, and `way_asked(name)` for another way to a vault.

    `parameters` None: calibrated on the spot. `sizes`: the two choices of store size, in bytes.
    """

    made = Signal(object)
    opened = Signal(object)
    way_asked = Signal(str)

    def __init__(self, context: LockedContext, parent: QWidget | None = None, *,
                 parameters: KdfParameters | None = None,
                 sizes: tuple[int, int] = (SMALL, LARGE)) -> None:
        super().__init__(560, parent)
        self._context, self._parameters = context, parameters
        self._opened: Opened | None = None
        self._at_work = False
        self.column.setSpacing(16)
        head = QHBoxLayout()
        self.where = Label("", "small")
        head.addWidget(self.where, 1)
        self.ways = WaysButton(self.way_asked.emit, with_vault=False)
        head.addWidget(self.ways)
        self.language = LanguageButton(context.speech)
        head.addWidget(self.language)
        self.column.addLayout(head)
        self.title = WrapLabel("", "title")
        self.banner = Banner()
        self.column.addWidget(self.title)
        self.column.addWidget(self.banner)
        self.passphrase = PassphraseStep(context.speech.language.code, context.background)
        self.repeat = RepeatStep()
        self.space = SpaceStep(context.app.vault_folder, context.background, sizes)
        self.recovery = RecoveryStep(context.background)
        self.recovery.finished.connect(self._sheet_made)
        self.join = JoinStep()
        self.steps: tuple[Step, ...] = (self.passphrase, self.repeat, self.space, self.recovery,
                                        self.join)
        self._number = PASSPHRASE
        for step in self.steps:  # no stack: the tallest step would push the buttons of all down
            step.hide()
            self.column.addWidget(step)
            step.changed.connect(self._fit)
        self.progress = ProgressRow("", self.tr("Stop"), unit="share")
        self.progress.hide()
        self.column.addWidget(self.progress)
        self.column.addLayout(self._foot())
        self.show_step(PASSPHRASE)

    @property
    def number(self) -> int:
        """Which step is shown, from 0."""
        return self._number

    def show_step(self, number: int) -> None:
        """Show a step and be ready to type into it."""
        self.banner.dismiss()
        if number == REPEAT:
            self.repeat.expect(self.passphrase.passphrase())
        self._number = number
        step = self.steps[number]
        for each in self.steps:
            each.setVisible(each is step)
        self.title.setText(step.title)
        self.where.setText(self.tr("Step {number} of {count}").format(
            number=self.locale().toString(SHOWN[number]),
            count=self.locale().toString(SHOWN[-1])))
        self._fit()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        step.begin()

    def go_on(self) -> None:
        """Go one step on; the third makes the vault, the last opens it."""
        if not self.next.isEnabled():
            return
        if self.number < SPACE:
            self.show_step(self.number + 1)
        elif self.number == SPACE:
            self._create()
        elif self.number == RECOVERY:
            self.recovery.go_on()
        else:
            self._join()

    def go_back(self) -> None:
        """Go one step back; the vault that was made stays."""
        if PASSPHRASE < self.number < RECOVERY:
            self.show_step(self.number - 1)

    def leave_for_later(self) -> None:
        """Make no sheet now; or open the vault without an invite."""
        if self.number == RECOVERY:
            self.recovery.forget()
            self.show_step(JOIN)
        elif self._opened is not None:
            self.opened.emit(self._opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, also from a field of one line: it comes here only once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.back = Button(self.tr("Back"), "back", "quiet")
        self.back.clicked.connect(self.go_back)
        self.later = Button(self.tr("Later"))
        self.later.clicked.connect(self.leave_for_later)
        self.next = PrimaryButton("")
        self.next.clicked.connect(self.go_on)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.next)
        return row

    def _fit(self) -> None:
        step = self.steps[self.number]
        if self._at_work:
            return
        self.next.setText(step.onward)
        enable(self.next, step.is_done())
        self.back.setVisible(PASSPHRASE < self.number < RECOVERY)
        self.ways.setVisible(self.ways.isEnabled() and self.number == PASSPHRASE)
        # another language makes the page anew, which would let go of a vault that is open
        self.language.setVisible(self.number < RECOVERY)
        self.later.setVisible(self.number >= RECOVERY)

    def _create(self) -> None:
        self.banner.dismiss()
        self._busy(True)
        self.progress.begin(
            self.tr("Making your vault"),
            "" if self._parameters else self.tr(
                "First it is measured how much work this computer can give to each try of a "
                "passphrase. That takes some seconds."))
        app, row, parameters = self._context.app, self.progress, self._parameters
        passphrase, size = self.passphrase.passphrase(), self.space.store_size()
        language = self._context.speech.language.code
        make = opener(self._context.background, lambda: app.create_vault(
            passphrase, size, parameters=parameters, progress=row.hear, cancelled=row.is_stopped))

        def job() -> Opened:
            opened = make()
            opened.session.set_language(language)
            return read(opened.session)

        self._context.background.run(job, owner=self, on_done=self._created, on_error=self._failed)

    def _created(self, opened: Opened) -> None:
        self._opened = opened
        self.passphrase.forget()
        self.repeat.forget()
        self._busy(False)
        self.made.emit(opened)
        self.recovery.start(opened.session, self._context.speech.language.code, self._failed)
        self.show_step(RECOVERY)

    def _sheet_made(self, words: str) -> None:
        self.show_step(JOIN)
        self.banner.say(words, tone="ok")

    def _join(self) -> None:
        opened = self._opened
        if opened is None:
            return
        self.banner.dismiss()
        self._busy(True, self.tr("Joining…"))
        invite, name, session = self.join.invite(), self.join.name.text(), opened.session
        background = self._context.background
        background.run(lambda: session.exchange.join(invite, name=name), owner=self, parallel=True,
                       on_done=lambda _: self._read_again(opened), on_error=self._failed)

    def _read_again(self, opened: Opened) -> None:
        self._context.background.run(lambda: read(opened.session), owner=self,
                                     on_done=self.opened.emit, on_error=self._failed)

    def _busy(self, busy: bool, words: str = "") -> None:
        self._at_work = busy
        self.steps[self.number].setEnabled(not busy)
        for button in (self.back, self.later, self.next):
            button.setEnabled(not busy)
        self.progress.hide()
        if busy and words:
            self.next.setText(words)
        if not busy:
            self._fit()

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        if isinstance(error, Cancelled):
            self.banner.say(self.tr("Stopped."), self.tr("Nothing was left on the disk."),
                            self.tr("Begin again whenever you like."), tone="info")
        else:
            self.banner.explain(explain(error))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
