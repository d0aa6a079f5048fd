"""Makes this vault the desk of an organisation."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fieldbook.core.background import Background
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.picker import FilePicker

if TYPE_CHECKING:
    from fieldbook.session import Session

OWNER_FILE = "owner.json"


class DeskCard(Card):
    """For whoever runs an organisation. Says `asked(name, hub, owner_file)`."""

    asked = Signal(str, str, str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DeskCard", "For organisations"), parent)
        self._background = background
        self.button = Button(self.tr("Make a desk…"), "desk")
        self.button.setObjectName("desk-begin")
        self.button.clicked.connect(self._ask)
        self.add(WrapLabel(self.tr(
            "Make this vault the desk of an organisation: it makes the keys, invites people, and "
            "opens what they send."), "muted"))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(row)

    @Slot()
    def _ask(self) -> None:
        dialog = DeskDialog(self._background, self)
        dialog.asked.connect(self.asked)
        dialog.open()


class DeskDialog(Dialog):
    """Asks for the organisation's name, its hub, and where the owner file goes."""

    asked = Signal(str, str, str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("DeskDialog", "Make this vault a desk"),
            QCoreApplication.translate("DeskDialog", "Choose a place for the owner file"), parent,
            text=QCoreApplication.translate(
                "DeskDialog", "A file is written that the hub is started with. Whoever has it "
                "decides whom the hub serves; it opens nothing that was sent."))
        self._background = background
        self.name = QLineEdit()
        self.name.setObjectName("desk-name")
        self.hub = QLineEdit()
        self.hub.setObjectName("desk-hub")
        self.hub.setPlaceholderText("https://")
        self.body.addWidget(Field(self.tr("Name of the organisation"), self.name))
        self.body.addWidget(Field(self.tr("Address of the hub"), self.hub))
        for line in (self.name, self.hub):
            line.textChanged.connect(self._typed)
        self._typed()

    def accept(self) -> None:
        """Ask for the place of the owner file; then it is asked for."""
        picker = FilePicker.to_save(self.tr("Where shall the owner file go?"), OWNER_FILE,
                                    self._background, self, replaces=True)
        picker.picked.connect(self._picked)
        picker.open()

    @Slot()
    def _typed(self) -> None:
        hub = self.hub.text().strip()
        self.accept_button.setEnabled(bool(self.name.text().strip())
                                      and hub.startswith(("https://", "http://")) and len(hub) > 8)

    @Slot(list)
    def _picked(self, paths: list[Path]) -> None:
        self.asked.emit(self.name.text().strip(), self.hub.text().strip(), str(paths[0]))
        super().accept()


def begin(session: Session, name: str, hub: str, out: str) -> None:
    """Make the desk, and write its owner file for this user only; on the store's lane."""
    session.desk.init(name, hub)
    new = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(new, "wb") as file:
        file.write(session.desk.owner_file())
