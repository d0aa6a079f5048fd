"""The card about room: how much is free, and making more of it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox, QWidget

from fieldbook.ui.pages.copies_work import WorkCard
from fieldbook.ui.pages.recovery_walk import Ask
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.choices import Radio
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.progress import Bar, ProgressRow
from fieldbook.ui.widgets.states import data_size
from fieldbook.vault.files import MIB, RESERVE

if TYPE_CHECKING:
    from fieldbook.vault.opened import OpenVault

MB = 1000 * 1000
LARGEST_MB = 16_000_000


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes: of one store, free within it, free on the disk."""

    size: int
    room: int
    disk: int


def disk_free(folder: Path) -> int:
    """Return how many bytes the disk of a folder has."""
    return shutil.disk_usage(folder).free


class RoomCard(WorkCard):
    """Says how much is free, and makes the vault larger."""

    def __init__(self, ask: Ask, vault: OpenVault, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RoomCard", "Room in the vault"), ask, parent)
        self._vault = vault
        self._room = Room(0, 0, 0)
        self.said = WrapLabel("")
        self.bar = Bar(0.0)
        self.more = Button(self.tr("Make more room"), "plus")
        self.more.clicked.connect(self._open)
        self.double = Radio("")
        self.other = Radio(self.tr("Another size"))
        self.amount = QSpinBox()
        self.amount.lineEdit().setTextMargins(11, 0, 11, 0)  # as other fields have by their style
        self.amount.setRange(1, LARGEST_MB)
        self.amount.setGroupSeparatorShown(True)
        self.amount.setSuffix(self.tr(" MB"))
        self.field = Field(self.tr("The new size of the vault"), self.amount)
        self.cost = WrapLabel("")
        # said in every vault, whether the other half is used or not
        self.afterwards = WrapLabel(self.tr(
            "If another passphrase opens the other half, open that half once afterwards. Until "
            "then, opening it takes longer than usual, and an expert can see that it was not the "
            "half that asked for more room."), "small")
        self.progress = ProgressRow(self.tr("Making room"))
        self.grow_button = Button(self.tr("Make it that large"), "plus")
        self.cancel_button = Button(self.tr("Not now"))
        self._lay_out()
        self.double.setChecked(True)
        self.double.toggled.connect(self._fit)
        self.amount.valueChanged.connect(self._fit)
        self.grow_button.clicked.connect(self.grow)
        self.cancel_button.clicked.connect(self._close)

    def _lay_out(self) -> None:
        row = FlowLayout(gap=8)
        for button in (self.more, self.grow_button, self.cancel_button):
            row.addWidget(button)
        for widget in (self.said, self.bar, self.double, self.other, self.field, self.cost,
                       self.afterwards, self.progress):
            self.add(widget)
        self.body.addLayout(row)
        self.add(WrapLabel(self.tr(
            "The vault takes its full size on the disk from the first day, and takes it twice, so "
            "that nobody can see from outside how much is in it. It never becomes smaller."),
            "small"))
        self.progress.hide()
        self._offer(False)

    def show_room(self, size: int, room: int, disk: int) -> None:
        """Show how much is free: of one store, within it, on the disk, in bytes."""
        self._room = Room(size, room, disk)
        self.said.setText(self.tr("{room} free of {size}").format(
            room=data_size(room), size=data_size(size)))
        self.bar.set_share(1 - room / size if size else 0.0)
        self.bar.setAccessibleName(self.said.text())
        self.double.setText(self.tr("Twice as large: {size}").format(size=data_size(2 * size)))
        self.amount.setMinimum(-(-(size + MIB) // MB))
        self._fit()

    def wanted(self) -> int:
        """Return the size that was chosen, in bytes."""
        return 2 * self._room.size if self.double.isChecked() else self.amount.value() * MB

    def needed(self) -> int:
        """Return what the disk must have for it, in bytes."""
        return 2 * (self.wanted() - self._room.size) + RESERVE

    def grow(self) -> None:
        """Make the vault as large as was chosen."""
        if not self.grow_button.isEnabled():
            return
        row, vault, size = self.progress, self._vault, self.wanted()
        self.begin(lambda: vault.grow_sliced(size, row.hear, row.is_stopped))

    def _done(self, answer: object) -> None:
        self._close()
        super()._done(answer)

    def _open(self) -> None:
        self._offer(True)
        self.double.setFocus()

    def _close(self) -> None:
        self._offer(False)

    def _offer(self, offered: bool) -> None:
        for widget in (self.double, self.other, self.cost, self.afterwards, self.grow_button,
                       self.cancel_button):
            widget.setVisible(offered)
        self.field.setVisible(offered and self.other.isChecked())
        self.more.setVisible(not offered)

    def _fit(self) -> None:
        self.field.setVisible(self.other.isChecked() and not self.other.isHidden())
        words = self.tr("Takes {needed} more on the disk. Free there: {free}.").format(
            needed=data_size(self.needed()), free=data_size(self._room.disk))
        fits = self.needed() <= self._room.disk
        if not fits:
            words += " " + self.tr("That is not enough. Choose a smaller size, or make room on "
                                   "the disk first.")
        self.cost.setText(words)
        self.cost.restyle("body" if fits else "error")
        self.grow_button.setEnabled(fits)

    def _work(self, busy: bool) -> None:
        for widget in (self.double, self.other, self.amount, self.grow_button, self.cancel_button,
                       self.more):
            widget.setEnabled(not busy)
        super()._work(busy)
        if not busy:
            self._fit()
