"""A passphrase that opens this half and destroys the other: the steps to it, and trying one out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fieldbook.core.background import Background
from fieldbook.ui.pages.duress_walk import ReadStep, points
from fieldbook.ui.pages.duress_words import UnlikeWords
from fieldbook.ui.pages.new_passphrase import RepeatStep
from fieldbook.ui.pages.page import Page
from fieldbook.ui.pages.passphrase_dialog import PassphraseDialog
from fieldbook.ui.pages.step_walk import PassphraseWalk
from fieldbook.ui.widgets.labels import WrapLabel
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


class TrapWalk(PassphraseWalk):
    """Explains, asks for words; `done` when the passphrase is to be added."""

    def __init__(self, background: Background, language: str, present: str) -> None:
        self.words = UnlikeWords(language, background, present)
        self.repeat = RepeatStep()
        super().__init__((_AboutStep(), self.words, self.repeat), "")
        self.words.title = self.tr("The passphrase that destroys")
        self._last = self.tr("Add it")


class TryDialog(PassphraseDialog):
    """Says what a passphrase would do, and changes nothing."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page, page.background, QCoreApplication.translate("TryDialog", "Try a passphrase"),
            QCoreApplication.translate(
                "TryDialog", "Nothing is opened and nothing is changed. It takes as long as "
                "unlocking."),
            name=QCoreApplication.translate("TryDialog", "Passphrase to try"),
            accept=QCoreApplication.translate("TryDialog", "What would it do?"),
            cancel=QCoreApplication.translate("TryDialog", "Close"))
        self._folder = page.services.vault.files.folder

    def _try(self, passphrase: str, keyfile: Callable[[], bytes | None]) -> None:
        folder = self._folder
        self.background.run(
            lambda: opening.rehearse(folder, passphrase, keyfile=keyfile()),
            owner=self, on_done=self._tell, on_error=self.refuse, parallel=True)

    def _tell(self, found: Rehearsal) -> None:
        self.set_busy(False)
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
        self.passphrase.again()
