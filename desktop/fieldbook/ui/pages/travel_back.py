"""Bringing back: which parcel, its words, what is in it, and in it comes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.core.background import Background
from fieldbook.session import Session
from fieldbook.travel.bringing import Brought, Contents
from fieldbook.travel.errors import ParcelWordsWrong
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.recovery_entry import TypedBack
from fieldbook.ui.pages.recovery_walk import Ask, Part, Walk
from fieldbook.ui.pages.travel_off import WORDS
from fieldbook.ui.pages.travel_words import ICONS, translate
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.dates import day_words
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.states import data_size

SHOWN = 30
"""Things in a parcel that are named; of more, only the number is told."""


class ContentsPart(Part):
    """What is in a parcel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = self.say("", "strong")
        self.card = Card(self.tr("In the parcel"))
        self._rows = QVBoxLayout()
        self.card.body.addLayout(self._rows)
        self.body.addWidget(self.card)
        self.why = self.say(self.tr(
            "It was packed in another vault. Take it in only if you packed it yourself, on a "
            "computer that you had before. What somebody else gives you may hold things "
            "that you never wrote."))
        self.mine = Check(self.tr("I packed it myself"))
        self.body.addWidget(self.mine)
        self.progress = ProgressRow("", self.tr("Stop"))
        self.progress.hide()
        self.body.addWidget(self.progress)

    def show_contents(self, found: Contents) -> None:
        """Show what a parcel says of itself."""
        words = self.tr("Packed on {day}: %n thing(s)", "", len(found.items)).format(
            day=day_words(found.made))
        self.said.setText(f"{words} · {data_size(found.size)}" if found.size else words)
        for number, one in enumerate(found.items[:SHOWN]):
            row = CardRow(ICONS.get(one.kind, "file"),
                          one.title or translate("Travel", "Without a title"))
            self._rows.addWidget(row)
            row.setVisible(number < SHOWN)
        if len(found.items) > SHOWN:
            self._rows.addWidget(WrapLabel(
                self.tr("and %n more", "", len(found.items) - SHOWN), "muted"))
        self.why.setVisible(not found.is_ours)
        self.mine.setVisible(not found.is_ours)
        self.mine.setChecked(found.is_ours)


class BackWalk(Walk):
    """The steps to bring a parcel back."""

    def __init__(self, ask: Ask, session: Session, background: Background, language: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._session, self._background = ask, session, background
        self.path: Path | None = None
        self._words = ""
        self.first = Part()
        self.first.say(self.tr(
            "Choose the parcel, and type the words that were written down with it. You see what is "
            "in it before anything is changed."))
        self.named = self.first.say("", "strong")
        self.named.hide()
        self.button = Button(self.tr("Choose the parcel"), "folder-open")
        self.button.clicked.connect(self._ask_file)
        self.first.body.addWidget(self.button)
        self.back = TypedBack(WORDS)
        self.back.use_sheet(ask, language)
        self.back.changed.connect(self.changed)
        self.back.entered.connect(self.go_on)
        self.back.hide()
        self.first.body.addWidget(self.back)
        self.contents = ContentsPart()
        self.contents.mine.toggled.connect(lambda _: self.changed.emit())
        self.contents.hide()
        for part in (self.first, self.contents):
            self.body.addWidget(part)
        self.onward = self.tr("See what is in it")

    def is_ready(self) -> bool:
        """Whether the step that is shown is done."""
        if self._words:
            return self.contents.mine.isChecked()
        return self.path is not None and self.back.is_ready()

    def go_on(self) -> None:
        """Look into the parcel, or bring it back."""
        if self.is_busy or not self.is_ready():
            return
        if self._words:
            self._bring()
        else:
            self._look()

    def begin(self) -> None:
        """Be ready to choose."""
        self.button.setFocus()

    def forget(self) -> None:
        """Let go of the words."""
        self._words = ""
        self.back.forget()

    def use(self, path: Path) -> None:
        """Take a file."""
        self.path = path
        self.named.setText(self.tr("Parcel: {name}").format(name=path.name))
        self.named.show()
        self.button.setText(self.tr("Choose another one"))
        self.back.show()
        self.back.begin()
        self.changed.emit()

    def _ask_file(self) -> None:
        picker = FilePicker.to_open(self.tr("Choose the parcel"), self._background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use(paths[0]))
        picker.open()

    def _look(self) -> None:
        path, words, travel = self.path, self.back.text(), self._session.travel
        if path is None:
            return
        self.work(True)

        def looked(found: Contents) -> None:
            self._words = words
            self.back.forget()
            self.first.hide()
            self.contents.show_contents(found)
            self.contents.show()
            self.onward = self.tr("Bring it back")
            self.work(False)

        self._ask(lambda: travel.look(path, words), looked, failed=self._not_looked,
                  parallel=True)

    def _not_looked(self, error: BaseException) -> None:
        self.work(False)
        if isinstance(error, ParcelWordsWrong):
            self.back.trouble.explain(explain(error))
        elif not self.back.explain(error):
            self.failed.emit(error)

    def _bring(self) -> None:
        path, words, travel = self.path, self._words, self._session.travel
        row = self.contents.progress
        if path is None:
            return
        self.work(True)
        row.begin(self.tr("Bringing it back"))
        self._ask(lambda: travel.bring_back(path, words, elsewhere=True, progress=row.hear,
                                            cancelled=row.is_stopped),
                  self._brought, failed=self._not_brought, parallel=True)

    def _brought(self, back: Brought) -> None:
        self.forget()
        words = self.tr("%n thing(s) are back, with their history.", "", len(back.items))
        if back.missing:
            words += " " + self.tr("Entries that could not come back: {count}. They were erased "
                                   "here, or this vault is older than the parcel.").format(
                                       count=self.locale().toString(back.missing))
        self.finished.emit(words)

    def _not_brought(self, error: BaseException) -> None:
        self.contents.progress.hide()
        self.went_wrong(error)
