"""A passphrase that opens this half and destroys the other: the steps to it, and trying one out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.core.background import Background
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.duress_walk import ReadStep, Walk, points
from fieldbook.ui.pages.duress_words import UnlikeWords
from fieldbook.ui.pages.first_run_steps import RepeatStep
from fieldbook.ui.pages.page import Page
from fieldbook.ui.pages.unlock import read_keyfile
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.vault import opening
from fieldbook.vault.opening import Rehearsal


class _AboutStep(ReadStep):
    """What it does, in which half it is made, and what speaks against it."""

    def __init__(self) -> None:
        super().__init__(must_tick=True)
        self.title = self.tr("A passphrase that destroys the other half")
        self.understood.setText(self.tr("I know that it cannot be undone"))
        self.body.addWidget(WrapLabel(self.tr(
            "When it is typed to open the vault, it opens the half that you see now and destroys "
            "the other half, at once and for ever. It shows nothing of that: no question, no "
            "sign.")))
        self.body.addWidget(WrapLabel(self.tr(
            "So it is made in the half that you would show. If what you must protect is in the "
            "half that you see now, stop here: lock, open the half that you would show, and come "
            "back to this page there."), "strong"))
        points(self.body, self.tr("Think of this first"), (
            self.tr("A copy of the disk that somebody made before is not touched. Whoever copies "
                    "first and asks afterwards loses nothing."),
            self.tr("Somebody may watch, or find out later, and punish you for it. In some "
                    "countries it is a crime to destroy data while you are being searched."),
            self.tr("What was not sent before is gone for those whom it was to help, too."),
            self.tr("You, tired or frightened, could type it by mistake. It asks nothing."),
            self.tr("It destroys once, whatever is in the other half then. After that it is an "
                    "ordinary passphrase."),
        ), "warning", "warn")
        self.body.addWidget(WrapLabel(self.tr(
            "Taking what matters off this computer before a journey protects better than this."),
            "body"))
        self.end()


class TrapWalk(Walk):
    """Explains, asks for words; `done` when the passphrase is to be added."""

    def __init__(self, background: Background, language: str, present: str) -> None:
        self.words = UnlikeWords(language, background, present)
        self.repeat = RepeatStep()
        super().__init__((_AboutStep(), self.words, self.repeat), "")
        self.words.title = self.tr("The passphrase that destroys")
        self._last = self.tr("Add it")

    def show_step(self, number: int) -> None:
        """Show a step."""
        if self.steps[number] is self.repeat:
            self.repeat.expect(self.words.passphrase())
        super().show_step(number)

    def forget(self) -> None:
        """Let go of the passphrases."""
        self.words.forget()
        self.repeat.forget()


class TryDialog(Dialog):
    """Says what a passphrase would do, and changes nothing."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            QCoreApplication.translate("TryDialog", "Try a passphrase"),
            QCoreApplication.translate("TryDialog", "What would it do?"), page,
            text=QCoreApplication.translate(
                "TryDialog", "Nothing is opened and nothing is changed. It takes as long as "
                "unlocking."),
            cancel=QCoreApplication.translate("TryDialog", "Close"))
        self._background, self._folder = page.background, page.services.vault.files.folder
        self._keyfile: Path | None = None
        name = self.tr("Passphrase to try")
        label = Label(name)
        self.passphrase = PassphraseField(name)
        label.setBuddy(self.passphrase.line)
        self.passphrase.entered.connect(self.accept)
        self.passphrase.forget_after()
        self.body.addWidget(label)
        self.body.addWidget(self.passphrase)
        self.keyfile_button = Button(self.tr("Use a key file"), kind="link")
        self.keyfile_button.clicked.connect(self._ask_keyfile)
        row = QHBoxLayout()
        row.addWidget(self.keyfile_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.passphrase.setFocus()

    def accept(self) -> None:
        """Try it; the dialog stays."""
        if not self.accept_button.isEnabled() or not self.passphrase.text():
            return
        self._busy(True)
        folder, passphrase, path = self._folder, self.passphrase.text(), self._keyfile
        self._background.run(
            lambda: opening.rehearse(folder, passphrase,
                                     keyfile=read_keyfile(path) if path is not None else None),
            owner=self, on_done=self._tell, on_error=self._failed, parallel=True)

    def reject(self) -> None:
        """Close."""
        self.passphrase.clear()
        super().reject()

    def use_keyfile(self, path: Path | None) -> None:
        """Use a key file with the passphrase; None uses none."""
        self._keyfile = path
        self.keyfile_button.setText(self.tr("Key file: {name}").format(name=path.name) if path
                                    else self.tr("Use a key file"))

    def _tell(self, found: Rehearsal) -> None:
        self._busy(False)
        if found.destroys_other:
            self.banner.say(self.tr("It opens the half in which it was made, and destroys the "
                                    "other half."),
                            self.tr("Nothing was changed now."), tone="warn")
        elif found.opens:
            self.banner.say(self.tr("It opens the vault and destroys nothing."),
                            self.tr("Nothing was changed now."), tone="ok")
        else:
            self.banner.say(self.tr("It opens nothing here."),
                            self.tr("Nothing was changed now."),
                            self.tr("Check the language of the keyboard and capital letters."),
                            tone="info")
        self.passphrase.line.selectAll()

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self.banner.explain(explain(error))

    def _busy(self, busy: bool) -> None:
        self.banner.dismiss()
        for widget in (self.accept_button, self.passphrase, self.keyfile_button):
            widget.setEnabled(not busy)

    def _ask_keyfile(self) -> None:
        if self._keyfile is not None:
            self.use_keyfile(None)
            return
        picker = FilePicker.to_open(self.tr("Choose the key file"), self._background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use_keyfile(paths[0]))
        picker.open()
