"""The four steps of the first run; each knows its words and when it is done."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from fieldbook.core.background import Background
from fieldbook.ui.pages.strength import Judgement, judge, verdict
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Radio
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.passphrase import PassphraseField

MIB = 1 << 20
SMALL, LARGE = 256 * MIB, 4096 * MIB
WORDS = 6


class Step(QWidget):
    """One page of the first run. `changed`: look again whether it is done; `entered`: go on."""

    changed = Signal()
    entered = Signal()
    title = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.onward = self.tr("Next")

    def is_done(self) -> bool:
        """Whether the user may go on."""
        return True

    def begin(self) -> None:
        """Be ready to type."""


class PassphraseStep(Step):
    """Six words drawn at random; or, for who prefers it, words of one's own that are judged."""

    def __init__(self, language: str, background: Background) -> None:
        super().__init__()
        self.title = self.tr("Your passphrase")
        self._language, self._background = language, background
        self._words = ""
        self._judgement: Judgement | None = None
        self.body.addWidget(WrapLabel(self.tr(
            "Everything you keep here is encrypted on this computer with this passphrase. Write it "
            "on paper now, and keep the paper away from the computer. Nobody can send you a new "
            "one: without it, what is inside stays closed for ever.")))
        self._card = Card()
        self.words = WrapLabel("", "words")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._card.add(self.words)
        self._card.add(WrapLabel(self.tr(
            "Drawn at random by this computer, so nobody can guess it from what they know about "
            "you."), "small"))
        self.own = PassphraseField(self.tr("Your own passphrase"))
        self.own.changed.connect(self._typed)
        self.own.entered.connect(self.entered)
        self.verdict = WrapLabel("", "small")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(200)
        self._pause.timeout.connect(self._judge)
        buttons = FlowLayout(gap=16)
        self.again = Button(self.tr("Other words"), "refresh")
        self.again.clicked.connect(self.draw)
        self.switch = Button("", kind="link")
        self.switch.clicked.connect(lambda: self.choose_own(not self.is_own()))
        buttons.addWidget(self.again)
        buttons.addWidget(self.switch)
        for widget in (self._card, self.own, self.verdict):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self.draw()
        self.choose_own(False)

    def draw(self) -> None:
        """Show six other words."""
        from fieldbook.crypto.words import generate_passphrase  # here: not before a first run

        self._words = generate_passphrase(self._language, WORDS)
        self.words.setText(self._words)
        self.words.setAccessibleName(
            self.tr("Your passphrase: {words}").format(words=self._words))

    def choose_own(self, own: bool) -> None:
        """Let the user type a passphrase, or return to the drawn words."""
        self._card.setVisible(not own)
        self.again.setVisible(not own)
        self.own.setVisible(own)
        self.verdict.setVisible(own)
        self.switch.setText(self.tr("Use words drawn at random") if own
                            else self.tr("Choose your own instead"))
        if own:
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def is_own(self) -> bool:
        """Whether the user types a passphrase instead of taking the drawn one."""
        return not self.own.isHidden()

    def passphrase(self) -> str:
        """Return the passphrase that was chosen."""
        return self.own.text() if self.is_own() else self._words

    def is_done(self) -> bool:
        """Drawn words are good; typed ones must be hard enough to guess."""
        return not self.is_own() or (self._judgement is not None and self._judgement.is_enough)

    def forget(self) -> None:
        """Let go of the passphrase."""
        self._words = ""
        self.words.clear()
        self.words.setAccessibleName("")
        self.own.clear()

    def _typed(self) -> None:
        self._judgement = None
        self.verdict.setText("")
        self._pause.start()
        self.changed.emit()

    def _judge(self) -> None:
        text = self.own.text()
        if text:
            self._background.run(lambda: judge(text), owner=self, on_done=self._judged,
                                 parallel=True)

    def _judged(self, judgement: Judgement) -> None:
        if judgement.text != self.own.text():
            return
        self._judgement = judgement
        self.verdict.setText(verdict(judgement))
        self.changed.emit()


class RepeatStep(Step):
    """The passphrase, typed back from the paper."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Type it back")
        self._expected = ""
        self.body.addWidget(WrapLabel(self.tr(
            "Type the passphrase from your paper. This shows that you can read what you wrote.")))
        self.field = PassphraseField(self.tr("Passphrase, once more"))
        self.field.changed.connect(self._compare)
        self.field.entered.connect(self.entered)
        self.verdict = WrapLabel("", "small")
        self.body.addWidget(self.field)
        self.body.addWidget(self.verdict)
        self.body.addStretch(1)

    def expect(self, passphrase: str) -> None:
        """Compare with `passphrase` from now on."""
        if passphrase != self._expected:
            self.field.clear()
        self._expected = passphrase
        self._compare()

    def begin(self) -> None:
        """Be ready to type."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_done(self) -> bool:
        """Whether both are the same, however the letters were composed."""
        typed, expected = (unicodedata.normalize("NFKC", each)
                           for each in (self.field.text(), self._expected))
        return bool(typed) and typed == expected

    def forget(self) -> None:
        """Let go of the passphrase."""
        self._expected = ""
        self.field.clear()

    def _compare(self) -> None:
        typed = self.field.text()
        if self.is_done():
            self.verdict.setText(self.tr("It is the same."))
        elif typed and " ".join(typed.split()) == self._expected:
            self.verdict.setText(self.tr("Only the spaces differ: one between two words, and none "
                                         "before or after them."))
        elif typed and not self._expected.startswith(typed):
            self.verdict.setText(self.tr("Not the same yet. Go back to see the words again."))
        else:
            self.verdict.setText("")
        self.changed.emit()


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
        self.small = Radio(self.tr("256 MB: texts, photos, courses"))
        self.large = Radio(self.tr("4 GB: video and long recordings too"))
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
        size = QLocale().formattedDataSize(free, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        self.free.setText(self.tr("Free on this disk: {size}").format(size=size))


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
