"""Rescuing a damaged vault: what can still be read goes into a new one, and the rest is named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.locked import LanguageButton, LockedContext
from fieldbook.ui.pages.way_entry import WorkingWay
from fieldbook.ui.pages.way_rescue_report import RescueReport
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.passphrase_entry import PassphraseEntry
from fieldbook.ui.widgets.states import data_size

if TYPE_CHECKING:
    from fieldbook.rescue import Report

ISOLATED = "\u2068{name}\u2069"


def _path(path: Path) -> str:
    """Return a path that keeps its direction, and may be broken between its folders."""
    return ISOLATED.format(name=str(path).replace(os.sep, f"{os.sep}\u200b"))


class RescueWay(WorkingWay):
    """A passphrase and a place; progress; then what came over, what did not, and what to do."""

    def __init__(self, context: LockedContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, QCoreApplication.translate(
                "RescueWay", "Rescue what a damaged vault still holds"),
            QCoreApplication.translate(
                "RescueWay", "Everything that can still be read is written into a new vault. The "
                "damaged one is not touched."), parent)
        self._out = Path()
        self._needed = self._free = 0
        self._secret: tuple[str, bytes | None] = ("", None)
        self.report: RescueReport | None = None
        self.entry = PassphraseEntry(self.tr("Passphrase"), context.background)
        self.entry.entered.connect(self.rescue)
        self.entry.changed.connect(self._fit)
        self.form_body.addWidget(self.entry)
        place = Card(self.tr("Where the new vault goes"))
        self.where = WrapLabel("")
        self.room = WrapLabel("", "small")
        choose = Button(self.tr("Choose another folder"), "folder", "link")
        choose.clicked.connect(self._ask_folder)
        place.head.addWidget(choose)
        place.add(self.where)
        place.add(self.room)
        self.form_body.addWidget(place)
        self.form_body.addWidget(WrapLabel(self.tr(
            "The new vault opens with this passphrase alone. The other half, other passphrases and "
            "recovery words are not carried over.")))
        self.begin = PrimaryButton(self.tr("Rescue"))
        self.begin.clicked.connect(self.rescue)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.begin)
        self.form_body.addLayout(row)
        self.go_to(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        if self.report is None:
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def out(self) -> Path:
        """The folder that the new vault gets."""
        return self._out

    def go_to(self, folder: Path | None) -> None:
        """Let the new vault go into `folder`; None: beside the damaged one."""
        from fieldbook import rescue

        app = self.context.app

        def job() -> tuple[Path, int, int]:
            out = rescue.place_for(app, folder)
            return (out, *rescue.room_for(app, out))

        self.context.background.run(job, owner=self, parallel=True, on_done=self._say_place,
                                    on_error=self._no_place)

    def rescue(self) -> None:
        """Do it."""
        from fieldbook import rescue

        if not self.begin.isEnabled():
            return
        app, out, row = self.context.app, self._out, self.progress
        passphrase, read, untitled = self.entry.text(), self.entry.content(), self.tr("Case")

        def job() -> tuple[Report, bytes | None]:
            keyfile = read()
            return rescue.rescue(app, passphrase, out, keyfile=keyfile, untitled=untitled,
                                 progress=row.hear, cancelled=row.is_stopped), keyfile

        self.work(self.tr("Reading and writing"), job, self._rescued,
                  (self.tr("Stopped."), self.tr("Nothing was changed, and nothing was left.")))

    def refused(self) -> None:
        """Be ready for another try."""
        if self.report is None:
            self.entry.again()

    def keep_list(self) -> None:
        """Put the list into the new vault."""
        from fieldbook import rescue

        report = self.report
        if report is None or not report.keep.isEnabled():
            return
        app, out, text = self.context.app, self._out, report.text()
        (passphrase, keyfile), title = self._secret, self.tr("What could not be rescued")
        report.keep.setEnabled(False)
        report.keep.setText(self.tr("Keeping it…"))
        self.context.background.run(
            lambda: rescue.keep_list(app, out, passphrase, title, text, keyfile=keyfile),
            owner=self, on_done=lambda _: report.kept(title), on_error=self._not_kept)

    def use_instead(self) -> None:
        """Let the new vault take the place of the damaged one."""
        from fieldbook import rescue

        app, out, row = self.context.app, self._out, self.progress
        self.work(self.tr("Putting the new vault in its place"),
                  lambda: rescue.use_instead(app, out, row.hear, row.is_stopped), self._in_place,
                  (self.tr("Stopped."), self.tr("Both vaults are where they were.")))

    def keep_both(self) -> None:
        """Leave both where they are."""
        self._secret = ("", None)
        self.done.emit(self.tr("The rescued vault is in this folder: {path}").format(
            path=_path(self._out)), self.tr(
                "Here, the damaged one is still in its place. Come back to use the new one."))

    def _rescued(self, answer: tuple[Report, bytes | None]) -> None:
        report, keyfile = answer
        self._secret = (self.entry.text(), keyfile)
        self.entry.start_over()
        self.form.hide()
        self.about.hide()
        self.heading.setText(self.tr("The vault was rescued"))
        self.report = RescueReport(report)
        self.report.keep.clicked.connect(self.keep_list)
        self.report.use.clicked.connect(self.use_instead)
        self.report.both.clicked.connect(self.keep_both)
        for button in (self.back_button, *self.findChildren(LanguageButton)):
            button.hide()  # another language would make the page anew, without what it knows
        self.body.addWidget(self.report)
        first = self.report.keep if report.lost else self.report.use
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _in_place(self, kept: Path) -> None:
        self._secret = ("", None)
        lost = self.report is not None and self.report.has_losses
        self.done.emit(
            self.tr("The rescued vault is in its place. The damaged one is kept in the folder "
                    "{name} beside it.").format(name=ISOLATED.format(name=kept.name)),
            self.tr("Open it, look for what is missing in a backup, and make new recovery words.")
            if lost else self.tr("Open it, and make new recovery words."))

    def _not_kept(self, error: BaseException) -> None:
        assert self.report is not None
        self.report.keep.setEnabled(True)
        self.report.keep.setText(self.report.keep_word)
        self.banner.explain(explain(error))

    def _busy(self, busy: bool) -> None:
        super()._busy(busy)
        if self.report is not None:
            self.form.hide()
            self.about.hide()
            self.report.setVisible(not busy)

    def _say_place(self, place: tuple[Path, int, int]) -> None:
        self._out, self._needed, self._free = place
        self.where.setText(_path(self._out))
        self.where.setAccessibleName(str(self._out))
        words = self.tr("It takes {needed} there. Free: {free}.")
        if self._needed > self._free:
            words += " " + self.tr("Choose a folder on another disk, or make room.")
        self.room.setText(words.format(needed=data_size(self._needed), free=data_size(self._free)))
        self.room.restyle("error" if self._needed > self._free else "small")
        self._fit()

    def _no_place(self, error: BaseException) -> None:
        self.banner.explain(explain(error))
        self._fit()

    def _fit(self) -> None:
        self.begin.setEnabled(bool(self.entry.text()) and self._out != Path()
                              and self._needed <= self._free)

    def _ask_folder(self) -> None:
        from fieldbook.ui.widgets.picker import FilePicker

        picker = FilePicker.for_folder(self.tr("Where shall the new vault go?"),
                                       self.context.background, self)
        picker.picked.connect(lambda paths: self.go_to(paths[0]))
        picker.open()
