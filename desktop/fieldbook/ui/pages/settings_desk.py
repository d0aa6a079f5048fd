"""Makes this vault the desk of an organisation."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fieldbook.core.background import Background
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
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
        super().__init__(parent=parent)
        self._background = background
        self.setAccessibleName(self.tr("For organisations"))
        self.add(WrapLabel(self.tr("For organisations"), "strong"))
        self.add(WrapLabel(self.tr(
            "Make this vault the desk of an organisation: it makes the keys, invites people, and "
            "opens what they send. A file is written that the hub is started with."), "muted"))
        self.name = QLineEdit()
        self.name.setObjectName("desk-name")
        self.hub = QLineEdit()
        self.hub.setObjectName("desk-hub")
        self.hub.setPlaceholderText("https://")
        self.button = Button(self.tr("Make a desk"), "desk")
        self.button.setObjectName("desk-begin")
        self.button.setEnabled(False)
        self.add(Field(self.tr("Name of the organisation"), self.name))
        self.add(Field(self.tr("Address of the hub"), self.hub))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(row)
        for line in (self.name, self.hub):
            line.textChanged.connect(self._typed)
        self.button.clicked.connect(self._pick)

    @Slot()
    def _typed(self) -> None:
        hub = self.hub.text().strip()
        self.button.setEnabled(bool(self.name.text().strip())
                               and hub.startswith(("https://", "http://")) and len(hub) > 8)

    @Slot()
    def _pick(self) -> None:
        picker = FilePicker.to_save(self.tr("Where shall the owner file go?"), OWNER_FILE,
                                    self._background, self)
        picker.picked.connect(self._picked)
        picker.open()

    @Slot(list)
    def _picked(self, paths: list[Path]) -> None:
        self.asked.emit(self.name.text().strip(), self.hub.text().strip(), str(paths[0]))


def begin(session: Session, name: str, hub: str, out: str) -> None:
    """Make the desk, and write its owner file for this user only; on the store's lane."""
    session.desk.init(name, hub)
    new = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(new, "wb") as file:
        file.write(session.desk.owner_file())
