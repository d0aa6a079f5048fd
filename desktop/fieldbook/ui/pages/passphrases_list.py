"""What opens this vault, in plain words, and what to know about key files."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.pages.table import PAGES
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.vault.meta import Use
from fieldbook.vault.passphrases import Places

SIGNS = {Use.PASSPHRASE: "lock", Use.KEYFILE: "usb", Use.SHEET: "document", Use.SHARES: "group"}
RECOVERIES = frozenset({Use.SHEET, Use.SHARES})


class OpensCard(Card):
    """The list. Says `change`, `remove`, `recovery` when those are asked for."""

    change = Signal()
    remove = Signal()
    recovery = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("OpensCard", "What opens this vault"), parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.room = WrapLabel("", "small")
        self.room.setObjectName("passphrases-room")
        self.change_button = Button(self.tr("Change a passphrase"), "edit")
        self.change_button.clicked.connect(self.change)
        self.remove_button = Button(self.tr("Remove a passphrase"), "trash")
        self.remove_button.clicked.connect(self.remove)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self.change_button)
        buttons.addWidget(self.remove_button)
        self.add(self.room)
        self.body.addLayout(buttons)
        self.add(WrapLabel(self.tr(
            "This page knows what opens what you see now, and nothing else. It says so in every "
            "vault."), "small"))

    def show_places(self, places: Places) -> None:
        """Show what is in use, one row a kind."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for use, count in sorted(Counter(places.uses).items()):
            self._rows.addWidget(self._row(use, count))
        self.room.setText(self._room(places))

    def _row(self, use: Use, count: int) -> CardRow:
        title, detail = self._words(use, count)
        button = None
        if use in RECOVERIES and any(each.name == "recovery" and each.exists() for each in PAGES):
            button = Button(self.tr("Recovery"))
            button.clicked.connect(self.recovery)
        return CardRow(SIGNS.get(use, "help"), title, detail, button=button)

    def _words(self, use: Use, count: int) -> tuple[str, str]:
        if use == Use.PASSPHRASE:
            return (self.tr("%n passphrase(s)", "", count),
                    self.tr("Opens everything that you see now, without anything else."))
        if use == Use.KEYFILE:
            return (self.tr("%n passphrase(s) with a key file", "", count),
                    self.tr("Opens only together with its file."))
        if use == Use.SHEET:
            return (self.tr("A recovery sheet"),
                    self.tr("Words on paper, for the day a passphrase is forgotten."))
        if use == Use.SHARES:
            return (self.tr("Recovery shares"),
                    self.tr("Words that several people keep; enough of them together open."))
        return (self.tr("%n more that this vault does not know", "", count),
                self.tr("The vault was put back from an older copy. A passphrase that was added or "
                        "changed after that copy may still open it; if you know it, you can "
                        "remove it here."))

    def _room(self, places: Places) -> str:
        used = self.tr("{used} of {count} places are used.").format(
            used=self.locale().toString(len(places.uses)),
            count=self.locale().toString(places.count))
        if places.free:
            return used
        return " ".join([used, self.tr(
            "To add a passphrase, remove one that you no longer need. Changing one takes no "
            "place.")])


class KeyfileCard(Card):
    """What a key file is, and what its loss means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeyfileCard", "About key files"), parent)
        for text in (
            self.tr("A key file goes with a passphrase, best on a stick that you carry with you. "
                    "Somebody who has seen you type the passphrase still needs the stick."),
            self.tr("If the file is lost, that passphrase opens nothing any more. Keep a copy of "
                    "the file in another place, or have another passphrase without a key file."),
            self.tr("When you pull the stick while the vault is open, it locks."),
        ):
            self.add(WrapLabel(text))
