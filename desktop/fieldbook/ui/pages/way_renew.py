"""A new vault in the place of the old one, for when the computer was out of sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.way_entry import WorkingWay, emptied
from fieldbook.ui.widgets.buttons import Button, IconButton, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.labels import Sign, WrapLabel
from fieldbook.ui.widgets.passphrase_entry import PassphraseEntry
from fieldbook.ui.widgets.states import data_size
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.renewing import Typed


class RenewWay(WorkingWay):
    """Asks for every passphrase that is to live on, tries each, and makes the new vault.

    Says the same in every vault, and for every passphrase that opens a half of it.
    """

    def __init__(self, context: LockedContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, QCoreApplication.translate(
                "RenewWay", "Put a new vault in the place of this one"),
            QCoreApplication.translate(
                "RenewWay", "For when this computer was out of your sight and somebody may have "
                "copied the vault. The new one has the same content and new keys. The copy still "
                "opens with the passphrases of now: if somebody may know them, change them "
                "afterwards."), parent)
        self._typed: list[tuple[Typed, str]] = []
        self._needed = self._free = 0
        self._trying = False
        self.form_body.addWidget(WrapLabel(
            self.tr("What is not typed here is not carried over."), "strong"))
        self.card = Card(self.tr("Passphrases to keep"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.card.body.addLayout(self._rows)
        self.form_body.addWidget(self.card)
        self.entry = PassphraseEntry(
            self.tr("A passphrase to keep"), context.background)
        self.entry.entered.connect(self.try_typed)
        self.entry.changed.connect(self._fit)
        self.add = Button(self.tr("Try it and add it"), "plus")
        self.add.clicked.connect(self.try_typed)
        self.entry.row.addWidget(self.add)
        self.form_body.addWidget(self.entry)
        self.sheet = WrapLabel(self.tr(
            "Recovery words and shares of now will not open the new vault. Make new ones when it "
            "is open, in Settings, under Recovery."))
        self.kept = WrapLabel("")
        self.kept.hide()
        self.room = WrapLabel("", "small")
        self.all_typed = Check(self.tr("Every passphrase to keep is in the list"))
        self.all_typed.toggled.connect(self._fit)
        self.begin = PrimaryButton(self.tr("Make the new vault"))
        self.begin.clicked.connect(self.renew)
        for widget in (self.sheet, self.kept, self.room, self.all_typed):
            self.form_body.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.begin)
        self.form_body.addLayout(row)
        self._show_rows()
        self._measure()

    @property
    def living(self) -> int:
        """How many passphrases are in the list."""
        return len(self._typed)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_typed(self) -> None:
        """Try what was typed; right or wrong, and for either half, it takes the same steps."""
        from fieldbook.vault import opening

        passphrase, read = self.entry.text(), self.entry.content()
        if self._trying or not passphrase:
            return
        self.banner.dismiss()
        self._try(True)
        folder = self.context.app.vault_folder

        def job() -> Typed:
            typed = Typed(passphrase, read())
            if not opening.rehearse(folder, typed.passphrase, keyfile=typed.keyfile).opens:
                raise WrongPassphrase
            return typed

        name = self.entry.keyfile.name if self.entry.keyfile else ""
        self.context.background.run(job, owner=self, parallel=True, on_error=self._wrong,
                                    on_done=lambda typed: self._right(typed, name))

    def renew(self) -> None:
        """Make the new vault for everything in the list."""
        from fieldbook.vault import renewing

        if not self.begin.isEnabled():
            return
        typed = [one for one, _ in self._typed]
        folder, row = self.context.app.vault_folder, self.progress
        self.work(
            self.tr("Making the new vault"),
            lambda: renewing.renew(folder, typed, progress=row.hear, cancelled=row.is_stopped),
            self._done, (self.tr("Stopped."), self.tr("The vault is as it was.")))

    def refused(self) -> None:
        """Look again how much room there is."""
        self._measure()

    def forget(self, place: int) -> None:
        """Take a passphrase out of the list again."""
        del self._typed[place]
        self._show_rows()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, _: None) -> None:
        self._typed.clear()
        self.done.emit(self.tr("The new vault is in its place. The old one is destroyed, as far as "
                               "the disk allows."),
                       self.tr("Open it, and make new recovery words: the ones from before open "
                               "nothing any more."))

    def _right(self, typed: Typed, keyfile: str) -> None:
        self._try(False)
        if any(one == typed for one, _ in self._typed):
            self.banner.say(self.tr("This one is in the list already."))
            self.entry.again()
            return
        self._typed.append((typed, keyfile))
        self.entry.start_over()
        self._show_rows()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wrong(self, error: BaseException) -> None:
        self._try(False)
        self.banner.explain(explain(error))
        self.entry.again()

    def _try(self, trying: bool) -> None:
        self._trying = trying
        self.entry.setEnabled(not trying)
        self.add.setText(self.tr("Trying…") if trying else self.tr("Try it and add it"))
        self._fit()

    def _measure(self) -> None:
        from fieldbook.vault import keys, renewing

        folder = self.context.app.vault_folder
        self.context.background.run(
            lambda: (renewing.room_for(folder), [one.name for one in keys.all_kept(folder)]),
            owner=self, parallel=True, on_done=self._say_measured, on_error=lambda _: self._fit())

    def _say_measured(self, measured: tuple[tuple[int, int], list[str]]) -> None:
        room, kept = measured
        self.kept.setText(self.tr(
            "Older vaults that are kept beside it stay as they are: {names}.").format(
                names=", ".join(f"\u2068{name}\u2069" for name in kept)))
        self.kept.setVisible(bool(kept))
        self._say_room(room)

    def _say_room(self, room: tuple[int, int]) -> None:
        self._needed, self._free = room
        words = self.tr("While it is made, it takes {needed} more on this disk. Free: {free}.")
        if self._needed > self._free:
            words += " " + self.tr("Make room on the disk first.")
        self.room.setText(words.format(needed=data_size(self._needed), free=data_size(self._free)))
        self.room.restyle("error" if self._needed > self._free else "small")
        self._fit()

    def _show_rows(self) -> None:
        emptied(self._rows)
        for place, (_, keyfile) in enumerate(self._typed):
            self._rows.addWidget(self._row(place, keyfile))
        if not self._typed:
            self._rows.addWidget(WrapLabel(self.tr(
                "Nothing yet. Type them one after another, each with its key file if it has one."),
                "muted"))
        self.all_typed.setChecked(False)
        self._fit()

    def _row(self, place: int, keyfile: str) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        number = self.locale().toString(place + 1)
        name = (self.tr("Passphrase {number} with the key file {name}") if keyfile
                else self.tr("Passphrase {number}")).format(number=number, name=keyfile)
        row.addWidget(Sign("check", "ok"))
        row.addWidget(WrapLabel(self.tr("{name}: opens a half of this vault").format(name=name)), 1)
        remove = IconButton("close", self.tr("Leave out: {name}").format(name=name))
        remove.clicked.connect(partial(self.forget, place))
        row.addWidget(remove)
        return widget

    def _fit(self) -> None:
        self.add.setEnabled(not self._trying and bool(self.entry.text()))
        self.begin.setEnabled(
            bool(self._typed) and self.all_typed.isChecked() and not self._trying
            and not self.entry.text() and self._needed <= self._free)
