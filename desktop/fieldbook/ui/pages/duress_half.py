"""The steps to a passphrase that opens the other half, and what to do once it is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal

from fieldbook.core.background import Background
from fieldbook.furnishing import Furnished
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.duress_contents import ContentsStep
from fieldbook.ui.pages.duress_walk import ReadStep, points
from fieldbook.ui.pages.duress_words import UnlikeWords
from fieldbook.ui.pages.new_passphrase import RepeatStep
from fieldbook.ui.pages.step_walk import Narrow, PassphraseWalk
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.progress import ProgressRow


class _AboutStep(ReadStep):
    """What a passphrase for the other half does, and what it does not."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("A passphrase that you could give")
        self.body.addWidget(WrapLabel(self.tr(
            "Every vault has two halves of the same size, whether both are used or not. You can "
            "let a second passphrase open the other half, with things in it that anybody may "
            "see.")))
        points(self.body, self.tr("What it does"), (
            self.tr("Whoever makes you open the vault gets to see that half. Nothing in it tells "
                    "whether another one is used."),
            self.tr("One look at the disk cannot show whether the other half is used: a half that "
                    "nobody uses looks the same."),
        ), "check", "ok")
        points(self.body, self.tr("What it does not do"), (
            self.tr("Whoever copies the disk twice, at different times, sees which half changed "
                    "in between."),
            self.tr("Whoever knows Fieldbook knows that there can be a second passphrase, and may "
                    "not believe you. Nobody can prove that there is none."),
            self.tr("It does not protect from force, nor from somebody who sees the screen or has "
                    "put a program on this computer that watches."),
            self.tr("In some countries it is a crime not to give a passphrase, or to say "
                    "something untrue about it. Ask somebody who knows the law where you go."),
            self.tr("Whoever finds a recovery sheet or a backup of the half that you hide can open "
                    "it with that."),
        ), "warning", "warn")
        points(self.body, self.tr("What it asks of you"), (
            self.tr("Be ready to give it, and to say what that half is for."),
            self.tr("Open that half often, read in it, write in it. One that was never used "
                    "convinces nobody."),
            self.tr("Keep papers and backups of the half that you hide far away. Make a recovery "
                    "sheet in the other half as well."),
        ), "info", "info")
        self.end()


class _MakeStep(ReadStep):
    """What will be done, in the same words in every vault; then how far it is."""

    def __init__(self) -> None:
        super().__init__(must_tick=True)
        self.title = self.tr("Make the other half")
        self.understood.setText(self.tr("Whatever is in the other half already may be destroyed"))
        self.what = WrapLabel("", "body")
        self.body.addWidget(self.what)
        self.body.addWidget(WrapLabel(other_half_sentence(), "strong"))
        self.body.addWidget(WrapLabel(self.tr(
            "This is said in every vault, whether the other half is used or not. The half that you "
            "see now stays as it is.")))
        self.progress = ProgressRow(self.tr("Making the other half"), self.tr("Stop"))
        self.progress.hide()
        self.end()
        self.body.insertWidget(self.body.count() - 1, self.progress)


def other_half_sentence() -> str:
    """Return what is said in every vault before the other half is made."""
    return QCoreApplication.translate(
        "OtherHalf", "Whatever another passphrase opens in the other half is destroyed.")


class HalfWalk(PassphraseWalk):
    """Explains, asks for words and contents; `done` when the other half is to be made."""

    def __init__(self, background: Background, language: str, present: str) -> None:
        self.words = UnlikeWords(language, background, present)
        self.repeat = RepeatStep()
        self.contents = ContentsStep(background, language)
        self.make = _MakeStep()
        super().__init__((_AboutStep(), self.words, self.repeat, self.contents, self.make), "")
        self._last = self.tr("Make it")

    def show_step(self, number: int) -> None:
        """Show a step; hand on to the later ones what the earlier ones brought."""
        if self.steps[number] is self.make:
            self.make.what.setText(self.tr("What will be put in: {things}.").format(
                things=self.contents.summary()))
            self.make.understood.setChecked(False)
        super().show_step(number)

    def set_busy(self, busy: bool) -> None:
        """Show how far it is; only Stop can be pressed meanwhile."""
        super().set_busy(busy)
        self.make.setEnabled(True)
        self.make.understood.setEnabled(not busy)
        self.make.progress.setVisible(busy)
        (self.make.progress.button if busy else self.next).setFocus(
            Qt.FocusReason.OtherFocusReason)


class HalfReady(Narrow):
    """The other half is there: what to do with it. Says `lock` or `back`."""

    lock = Signal()
    back = Signal()

    def __init__(self, done: Furnished) -> None:
        super().__init__()
        self.column.addWidget(WrapLabel(self.tr("The other half is ready"), "heading"))
        self.column.addWidget(WrapLabel(self.tr(
            "Its passphrase opens it from now on. Nothing about it is kept in the half that you "
            "see now.")))
        for name, error in done.left_out:
            self.column.addWidget(WrapLabel(self.tr("Not put in: {name}. {why}").format(
                name=name, why=explain(error).happened), "error"))
        points(self.column, self.tr("So that it stays believable"), (
            self.tr("Lock now, open it with its passphrase, and look around as a stranger would."),
            self.tr("Open it every week: read on in a course, write down a date, add a person."),
            self.tr("Change how it looks there, as you like it: its settings are its own."),
            self.tr("Never write in one half that there is another one."),
            self.tr("If you join an organisation from there, join as somebody else, or not at "
                    "all."),
        ), "check", "ok")
        row = FlowLayout(gap=12)
        self.lock_button = PrimaryButton(self.tr("Lock now"), "lock")
        self.lock_button.clicked.connect(self.lock)
        self.back_button = Button(self.tr("Later"))
        self.back_button.clicked.connect(self.back)
        row.addWidget(self.lock_button)
        row.addWidget(self.back_button)
        self.column.addLayout(row)
        self.column.addStretch(1)
