"""The steps of the first run; each knows its words and when it is done."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from fieldbook.core.background import Background
from fieldbook.ui.pages.new_passphrase import ChoosingStep
from fieldbook.ui.pages.steps import Step
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Radio
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.states import data_size

MIB = 1 << 20
SMALL, LARGE = 256 * MIB, 4096 * MIB


class PassphraseStep(ChoosingStep):
    """Six words drawn at random; or, for who prefers it, words of one's own that are judged."""

    def __init__(self, language: str, background: Background) -> None:
        super().__init__(language, background)
        self.title = self.tr("Your passphrase")
        self.body.addWidget(WrapLabel(self.tr(
            "Everything you keep here is encrypted on this computer with this passphrase. Write it "
            "on paper now, and keep the paper away from the computer. Nobody can send you a new "
            "one: without it, and without recovery words, what is inside stays closed for "
            "ever.")))
        card = Card()
        card.add(self.words)
        card.add(WrapLabel(self.tr(
            "Drawn at random by this computer, so nobody can guess it from what they know about "
            "you."), "small"))
        self._for_drawn = (card, self.again)
        self.switch = Button("", kind="link")
        self.switch.clicked.connect(lambda: self.choose_own(not self.is_own()))
        buttons = FlowLayout(gap=16)
        buttons.addWidget(self.again)
        buttons.addWidget(self.switch)
        for widget in (card, self.own, self.verdict):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self.draw()
        self.choose_own(False)

    def choose_own(self, own: bool) -> None:
        """Let the user type a passphrase, or return to the drawn words."""
        self.switch.setText(self.tr("Use words drawn at random") if own
                            else self.tr("Choose your own instead"))
        super().choose_own(own)


class SpaceStep(Step):
    """How much room the vault takes; always twice, whatever is in it."""

    def __init__(self, folder: Path, background: Background, sizes: tuple[int, int]) -> None:
        super().__init__()
        self.title = self.tr("How much room?")
        self.onward = self.tr("Make the vault")
        self.body.addWidget(WrapLabel(self.tr(
            "The vault takes its full room on the disk from the first day, so that nobody can see "
            "from outside how much is in it. It takes twice the size that you choose. You can make "
            "it larger later.")))
        self.small = Radio(self.tr("{size}: texts, photos, courses").format(size=data_size(SMALL)))
        self.large = Radio(self.tr("{size}: video and long recordings too").format(
            size=data_size(LARGE)))
        self.small.setChecked(True)
        self.free = Label("", "small")
        for widget in (self.small, self.large, self.free):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._folder, self._background, self._sizes = folder, background, sizes

    def store_size(self) -> int:
        """Return the size of one store in bytes."""
        return self._sizes[1] if self.large.isChecked() else self._sizes[0]

    def begin(self) -> None:
        """Say how much room the disk has."""
        self.small.setFocus(Qt.FocusReason.OtherFocusReason)
        folder = self._folder
        self._background.run(lambda: _free_bytes(folder), owner=self, on_done=self._say_free,
                             on_error=lambda _: self.free.clear(), parallel=True)

    def _say_free(self, free: int) -> None:
        self.free.setText(self.tr("Free on this disk: {size}").format(size=data_size(free)))


class JoinStep(Step):
    """An invite from the organisation, or later."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Have you been invited?")
        self.onward = self.tr("Join")
        self.body.addWidget(WrapLabel(self.tr(
            "If you were given an invite, paste it here. It lets you receive courses and send what "
            "you choose to send. Without one, everything works on this computer, and you can join "
            "later.")))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(76)
        self.text.textChanged.connect(self.changed)
        self.body.addWidget(Field(self.tr("Invite"), self.text))
        self.name = QLineEdit()
        self.body.addWidget(Field(
            self.tr("What shall they call you? You may leave this empty."), self.name,
            self.tr("A pseudonym is fine. Only the organisation that invited you sees it.")))
        self.body.addStretch(1)

    def invite(self) -> str:
        """Return the invite without the white space that mails and messengers put in."""
        return "".join(self.text.toPlainText().split())

    def is_done(self) -> bool:
        """Whether there is something to join with."""
        return bool(self.invite())

    def begin(self) -> None:
        """Be ready to paste."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)


def _free_bytes(folder: Path) -> int:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
