"""Review: each file that would leave, and what a photo tells beside what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.casework.model import Evidence
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.documentation_words import (
    icon_of,
    joined,
    kind_of,
    mismatch_words,
    place_words,
    told_words,
)
from fieldbook.ui.pages.review_facts import Choices, Going, default_for
from fieldbook.ui.widgets.batches import Batches
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Radio
from fieldbook.ui.widgets.elided import ElidedLabel
from fieldbook.ui.widgets.file_tile import PictureButton
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Line, WrapLabel
from fieldbook.ui.widgets.settled import Settled
from fieldbook.ui.widgets.states import data_size

SMALL = QSize(76, 57)


class FilesCard(Card):
    """Every file with its choice. `changed` after each."""

    changed = Signal()

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Photos and files"), parent)
        self._view = view
        self._shown: tuple[str, ...] | None = None
        self.rows: dict[str, FileRow] = {}
        self._choices = Choices()
        self._batches = Batches(self, self._add_row)
        self.none = WrapLabel(self.tr("No files go with it."), "small")
        self._list = Settled(spacing=12)
        self.add(self.none)
        self.add(self._list)

    def forget(self) -> None:
        """Show the rows anew the next time, as other choices have it."""
        self._shown = None

    def show_files(self, files: Sequence[Evidence], choices: Choices) -> None:
        """Show these files; rows that are there keep their choice."""
        shown = tuple(one.id for one in files)
        if shown == self._shown:
            return
        self._shown = shown
        for row in self.rows.values():
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = {}
        self.none.setVisible(not files)
        self._choices = choices
        self._batches.run(files)

    def _add_row(self, file: Evidence) -> None:
        row = self.rows[file.id] = FileRow(self._view, file, self._choices)
        row.changed.connect(self.changed)
        self._list.column.addWidget(row)


class FileRow(QWidget):
    """One file: picture, name, what it tells, and whether that goes too."""

    changed = Signal()

    def __init__(self, view: View, file: Evidence, choices: Choices,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file, self._choices = file, choices
        picture = PictureButton(icon_of(file.media_type),
                                self.tr("Open {name}").format(name=file.name), SMALL)
        view.thumbnails.wish(file.blob, file.media_type, file.size, picture, picture.set_picture)
        picture.clicked.connect(lambda: view.go("evidence", file.id))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(file.name, "strong", Qt.TextElideMode.ElideMiddle))
        words.addWidget(WrapLabel(joined((kind_of(file.media_type), data_size(file.size))),
                                  "small"))
        for text, role in ((mismatch_words(file), "error"), (self._told(), "body")):
            if text:
                words.addWidget(WrapLabel(text, "error" if role == "error" else "body"))
        if details := self._details():
            words.addWidget(WrapLabel(details, "small"))
        words.addWidget(self._radios())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(Line())

    def is_open(self) -> bool:
        """Whether something must still be chosen."""
        return self._choices.of(self.file) is None

    def choose(self, going: Going) -> None:
        """Pick for the user what would be picked with the mouse."""
        self.radios[going].setChecked(True)

    def _told(self) -> str:
        found = self.file.found
        if not found:
            return ""
        if default_for(self.file) is None:
            return self.tr("This file tells more than its picture, in a form that cannot be taken "
                           "out. Choose what happens to it.")
        if self.file.has_place:
            return self.tr("This photo contains a place: {place}").format(
                place=place_words(found["place"]))
        return self.tr("This photo tells more than it shows")

    def _details(self) -> str:
        told = told_words(self.file.found)
        return joined(told[1:] if self.file.has_place and default_for(self.file) else told)

    def _radios(self) -> QWidget:
        words: dict[Going, str] = {"as-is": self.tr("Send it"), "stay": self.tr("Leave it out")}
        if default_for(self.file) == "clean":
            words = {"clean": self.tr("Send without it"), "as-is": self.tr("Send with it"),
                     "stay": self.tr("Leave it out")}
        elif self.file.found:
            words["as-is"] = self.tr("Send it as it is")
        box = QWidget()
        flow = FlowLayout(box, 8)
        group = QButtonGroup(box)
        self.radios: dict[Going, Radio] = {}
        chosen = self._choices.of(self.file)
        for going, text in words.items():
            radio = self.radios[going] = Radio(text)
            radio.setObjectName(f"file-{going}")
            # the screen reader says which file
            radio.setAccessibleName(self.tr("{name}: {choice}").format(name=self.file.name,
                                                                      choice=text))
            radio.setChecked(going == chosen)
            group.addButton(radio)
            flow.addWidget(radio)
            radio.toggled.connect(partial(self._toggled, going))
        return box

    def _toggled(self, going: Going, on: bool) -> None:
        if on:
            self._choices.files[self.file.id] = going
            self.changed.emit()
