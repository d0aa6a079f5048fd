"""Destroying the vault that is open: what is lost, what is not reached, then hold or type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from fieldbook.ui.pages.duress_walk import Point, points
from fieldbook.ui.pages.step_walk import Narrow
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.hold import HoldOrType
from fieldbook.ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from fieldbook.session import Session


@dataclass(frozen=True, slots=True)
class AtStake:
    """What is in this half, in numbers; `not_arrived`: sent or waiting, and accepted by nobody."""

    not_arrived: int
    cases: int
    contacts: int
    courses: int
    messages: int


def at_stake(session: Session) -> AtStake:
    """Count it; where the store lives."""
    return AtStake(
        session.not_arrived(), len(session.casework.cases()), len(session.contacts.all()),
        len([one for one in session.library.courses() if any(one.here.values())]),
        session.store.records.count("message"))


class DestroyPart(Narrow):
    """Says `confirmed` when it shall be done, `back` when not."""

    confirmed = Signal()
    back = Signal()

    def __init__(self, stake: AtStake) -> None:
        super().__init__()
        self.column.addWidget(WrapLabel(self.tr("Destroy this vault"), "heading"))
        if stake.not_arrived:
            self.column.addWidget(Point("warning", self.tr(
                "%n thing(s) that you sent or want to send: nobody has accepted them yet. Send "
                "them first if you can.", "", stake.not_arrived), "danger"))
        else:
            self.column.addWidget(Point("check", self.tr(
                "Nothing waits to be sent or accepted."), "ok"))
        points(self.column, self.tr("What is lost"), (
            self._everything(stake),
            self.tr("Everything in the other half, if there is anything. The keys of both halves "
                    "are written over, then the files are removed."),
            self.tr("Nobody can bring it back: no passphrase, no recovery words, no "
                    "organisation."),
        ), "trash")
        points(self.column, self.tr("What it does not reach"), (
            self.tr("Copies of the vault that were made before open with the passphrase of that "
                    "day, and backups with their own keys."),
            self.tr("What a stick or a modern disk may keep of places that were written over."),
            self.tr("Whoever looks at the disk may see that a vault was here. In some countries "
                    "destroying it while you are being searched is a crime."),
        ), "warning", "warn")
        self.hold = HoldOrType(self.tr("Destroy the vault"))
        self.hold.confirmed.connect(self.confirmed)
        self.column.addWidget(self.hold)
        self.back_button = Button(self.tr("Do not destroy it"), "back")
        self.back_button.clicked.connect(self.back)
        self.column.addWidget(self.back_button)
        self.column.addStretch(1)

    def set_busy(self) -> None:
        """Take nothing more: it is being done."""
        self.setEnabled(False)

    def _everything(self, stake: AtStake) -> str:
        things = [words for count, words in (
            (stake.cases, self.tr("%n case(s)", "", stake.cases)),
            (stake.contacts, self.tr("%n contact(s)", "", stake.contacts)),
            (stake.messages, self.tr("%n message(s)", "", stake.messages)),
            (stake.courses, self.tr("%n course(s)", "", stake.courses))) if count]
        if not things:
            return self.tr("Everything that you see in this vault.")
        return self.tr("Everything that you see in this vault: {things}.").format(
            things=QLocale().createSeparatedList(things))
