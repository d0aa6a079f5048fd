"""Bringing back a vault from a backup: the file, what opens it, what is in it, a new passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.opening import Opened
from fieldbook.ui.pages.backup_opening import BackupFile, BackupOpener, Opening
from fieldbook.ui.pages.backup_words import Contents
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.recovery_walk import Part, asker
from fieldbook.ui.pages.way_steps import SteppedWay
from fieldbook.ui.widgets.card import CardRow
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.states import data_size

if TYPE_CHECKING:
    from fieldbook.crypto.kdf import KdfParameters
    from fieldbook.vault.backing_up import Described, Rehearsed

FILE, KEY, INSIDE, CHOOSE, REPEAT = range(5)


class InsideStep(Part):
    """What the backup would bring back, into which folder, whether there is room, and what becomes
    of a vault there.
    """

    def __init__(self, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.fits = False
        self.contents: Contents | None = None
        self.lack = WrapLabel("", "error")
        self.kept = WrapLabel("")
        for widget in (self.lack, self.kept):
            self.body.addWidget(widget)

    def show_found(self, found: Rehearsed, told: Described, kept: Path | None) -> None:
        """Show it. `kept`: where the vault that is here would be kept."""
        if self.contents is not None:
            self.contents.hide()
            self.contents.deleteLater()
        self.contents = Contents(found)
        where = self.tr("Goes into the folder “{folder}”.").format(
            folder=f"\u2068{self._place}\u2069")
        self.contents.add(CardRow("folder-open", where))
        words = self.tr("Takes {needed} on this disk. Free there: {free}.").format(
            needed=data_size(told.needed), free=data_size(told.free))
        self.contents.add(CardRow("drive", words))
        self.body.insertWidget(0, self.contents)
        self.contents.show()
        self.fits = told.fits
        self.lack.setText(self.tr(
            "That is not enough. Make room on the disk, then look inside again.")
            if not told.fits else "")
        self.lack.setVisible(not told.fits)
        self.kept.setVisible(kept is not None)
        if kept is not None:
            self.kept.setText(self.tr(
                "There is a vault here already. It is not overwritten: it gets the name "
                "“{name}”, beside its place, and nothing in it is touched. The restored one takes "
                "its place.").format(name=f"\u2068{kept.name}\u2069"))


class RestoreWay(SteppedWay):
    """Five steps; the backup is read whole before anything is asked for or made.

    `parameters` None: how hard a try of the passphrase shall be is measured.
    """

    def __init__(self, context: LockedContext, parent: QWidget | None = None, *,
                 parameters: KdfParameters | None = None) -> None:
        super().__init__(
            context, QCoreApplication.translate("RestoreWay", "Bring back a vault from a backup"),
            parent)
        self._parameters = parameters
        self._opening: Opening | None = None
        background, language = context.background, context.speech.language.code
        self.file = BackupFile(background)
        self.key = BackupOpener(asker(background, self, self._failed), background, language)
        self.inside = InsideStep(context.app.vault_folder.absolute())
        self.progress = ProgressRow("", self.tr("Stop"))
        self.file.chosen.connect(lambda: self.show_step(KEY))
        self.key.changed.connect(self._fit)
        self.key.words.entered.connect(self.go_on)  # of other fields the page hears itself
        self.lay_out(self.file, self.key, self.inside, progress=self.progress)

    def show_step(self, number: int) -> None:
        """Show a step and be ready to type into it."""
        super().show_step(number)
        if number == FILE:
            self.file.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif number == KEY:
            self.key.begin()

    def go_on(self) -> None:
        """Go one step on; the second reads the backup, the last brings the vault back."""
        if self._busy or not self.next.isEnabled():
            return
        if self.number == KEY:
            self._look_inside()
        elif self.number == REPEAT:
            self._restore()
        else:
            self.show_step(self.number + 1)

    def _say(self, step: QWidget) -> str:
        return {
            self.file: self.tr("A backup is a file that was written on the page “Copies and "
                               "checks”. Nothing is changed before you have seen what is in it."),
            self.key: self.tr("What opens this backup? The passphrase of the vault does not."),
            self.inside: self.tr("The backup was read to its end, and it is whole. This is what "
                                 "it brings back:"),
            self.choose: self.tr("The restored vault gets a new passphrase, and counts as a new "
                                 "computer."),
        }.get(step, "")

    def _onward(self, step: QWidget) -> tuple[str, bool]:
        if step is self.file:
            return self.tr("Next"), self.file.path is not None
        if step is self.key:
            return self.tr("Look inside"), self.key.is_ready()
        if step is self.inside:
            return self.tr("Go on"), self.inside.fits
        word, ready = super()._onward(step)
        return word or self.tr("Bring the vault back"), ready

    def _fit(self) -> None:
        super()._fit()
        self.next.setVisible(self.number != FILE or self.file.path is not None)

    # Looking inside

    def _look_inside(self) -> None:
        path = self.file.path
        if path is None:
            return
        app, row, opening = self.context.app, self.progress, self.key.opening()
        self._opening = opening
        self._work(True)
        row.begin(self.tr("Reading the backup"))

        def job() -> tuple[Rehearsed, Described, Path | None]:
            from fieldbook.vault.replacing import kept_of

            keys = opening()
            told = app.describe_backup(path, keys)
            found = app.rehearse(path, keys, progress=row.hear, cancelled=row.is_stopped)
            folder = app.vault_folder.absolute()
            occupied = folder.exists() and any(folder.iterdir())
            return found, told, kept_of(folder) if occupied else None

        self.context.background.run(job, owner=self, parallel=True, on_done=self._looked,
                                    on_error=self._not_looked)

    def _looked(self, found: tuple[Rehearsed, Described, Path | None]) -> None:
        self._work(False)
        self.inside.show_found(*found)
        self.show_step(INSIDE)

    def _not_looked(self, error: BaseException) -> None:
        self._work(False)
        if not self.key.explain(error):
            self._failed(error)

    # Bringing it back

    def _restore(self) -> None:
        path, opening = self.file.path, self._opening
        if path is None or opening is None:
            return
        app, row, parameters = self.context.app, self.progress, self._parameters
        passphrase = self.choose.passphrase()
        self._work(True)
        row.begin(self.tr("Bringing the vault back"))
        self._open(lambda: app.restore(
            path, opening(), passphrase, keep_old=True, parameters=parameters,
            progress=row.hear, cancelled=row.is_stopped))

    def _done(self, opened: Opened) -> None:
        self._opening = None
        self.key.forget()
        super()._done(opened)

    def _failed(self, error: BaseException) -> None:
        self._work(False)
        told = explain(error)
        if told.kind == "cancelled":
            self.banner.say(told.happened, self.tr("Nothing was left on the disk."), "",
                            tone="info")
        else:
            self.banner.explain(told)

    def _work(self, busy: bool) -> None:
        super()._work(busy)
        if not busy:
            self.progress.hide()
