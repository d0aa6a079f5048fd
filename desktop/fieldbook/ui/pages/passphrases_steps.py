"""The steps to a new passphrase: its words, and whether a key file goes with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup

from fieldbook.core.background import Background
from fieldbook.crypto.words import closest_language, languages
from fieldbook.ui.explain import explain
from fieldbook.ui.language import find
from fieldbook.ui.pages.new_passphrase import ChoosingStep
from fieldbook.ui.pages.steps import Step
from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Choice, Radio
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.vault import keyfiles

NEW_KEYFILE = "key.dat"
"""The name that is proposed; any other does as well."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was chosen. `keeps`: the key file of the passphrase until now goes on."""

    passphrase: str = field(repr=False)
    keyfile: Path | None
    keeps: bool = False


class WordsStep(ChoosingStep):
    """Words drawn at random in a language of choice, or words of one's own that are judged."""

    def __init__(self, language: str, background: Background) -> None:
        super().__init__(language, background)
        self.title = self.tr("The new passphrase")
        self.drawn = Radio(self.tr("Six words drawn at random"))
        self.chosen = Radio(self.tr("Words of my own"))
        self.drawn.setChecked(True)
        self.language = Choice(self.tr("Language of the words"))
        for code in languages():
            self.language.addItem(find(code).name, code)
        self.language.setCurrentIndex(self.language.findData(closest_language(language)))
        self.language.activated.connect(self.draw)
        card = Card()
        card.add(self.words)
        card.add(WrapLabel(self.tr(
            "Write them on paper now, and keep the paper away from the computer."), "small"))
        card.add(self.again)
        card.add(Field(self.tr("Language of the words"), self.language))
        self._for_drawn = (card,)
        for widget in (self.drawn, card, self.chosen, self.own, self.verdict):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.drawn.toggled.connect(lambda drawn: self.choose_own(not drawn))
        self.draw()
        self.choose_own(False)

    def language_of_words(self) -> str:
        """Return the language that was chosen."""
        return str(self.language.currentData())


class KeyfileStep(Step):
    """Whether a key file goes with the passphrase: none, one that is there, or a new one."""

    def __init__(self, background: Background, *, has_one: bool) -> None:
        super().__init__()
        self.title = self.tr("With a key file?")
        self._background = background
        self._file: Path | None = None
        self._made: Path | None = None
        self.body.addWidget(WrapLabel(self.tr(
            "A key file is a file that goes with the passphrase, best on a stick that you carry "
            "with you. Both are needed from then on: the passphrase alone opens nothing.")))
        self.keep = Radio(self.tr("Keep the key file it has"))
        self.without = Radio(self.tr("No key file"))
        self.with_file = Radio(self.tr("With a key file"))
        self._card = self._file_card()
        group = QButtonGroup(self)
        for radio in (self.keep, self.without, self.with_file):
            group.addButton(radio)
            self.body.addWidget(radio)
            radio.toggled.connect(self._switch)
        self.keep.setVisible(has_one)
        (self.keep if has_one else self.without).setChecked(True)
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self._switch()

    def _file_card(self) -> Card:
        card = Card()
        self.banner = Banner()
        card.add(self.banner)
        self.named = WrapLabel("", "strong")
        card.add(self.named)
        card.add(WrapLabel(self.tr(
            "If this file is lost or changed, this passphrase opens nothing any more, and nobody "
            "can make the file again. Keep a copy on a second stick in another place, or have "
            "another passphrase without a key file.")))
        self.make_button = Button(self.tr("Make a new key file"), "usb")
        self.make_button.clicked.connect(self._ask_where)
        self.choose_button = Button(self.tr("Choose a file that I have"), "folder-open")
        self.choose_button.clicked.connect(self._ask_which)
        row = FlowLayout(gap=12)
        row.addWidget(self.make_button)
        row.addWidget(self.choose_button)
        card.body.addLayout(row)
        card.add(WrapLabel(self.tr(
            "A new one holds 64 random bytes. A file that you have must be one that never "
            "changes."), "small"))
        return card

    @property
    def file(self) -> Path | None:
        """The file that goes with the passphrase, None for none or the one it had."""
        return self._file if self.with_file.isChecked() else None

    @property
    def keeps(self) -> bool:
        """Whether the key file of the passphrase until now goes on."""
        return self.keep.isChecked()

    def is_done(self) -> bool:
        """A key file that is wanted must be there."""
        return not self.with_file.isChecked() or self._file is not None

    def begin(self) -> None:
        """Be ready to choose."""
        chosen = next(each for each in (self.keep, self.without, self.with_file)
                      if each.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def use(self, path: Path) -> None:
        """Take a file that is there, if it can be a key file."""
        self.banner.dismiss()
        self._background.run(lambda: keyfiles.read_new(path), owner=self, parallel=True,
                             on_done=lambda _: self._chosen(path), on_error=self._failed)

    def make(self, path: Path) -> None:
        """Write a new key file and take it."""
        self.banner.dismiss()
        self._background.run(lambda: keyfiles.make(path), owner=self, parallel=True,
                             on_done=lambda _: self._written(path), on_error=self._failed)

    def undo(self) -> None:
        """Remove a file that was made here: nothing opens with it."""
        self._unmake()

    def _chosen(self, path: Path) -> None:
        self._unmake(unless=path)
        self._take(path, self.tr("Key file: {name}"))

    def _written(self, path: Path) -> None:
        self._unmake(unless=path)
        self._made = path
        self._take(path, self.tr("New key file: {name}"))

    def _take(self, path: Path, words: str) -> None:
        self._file = path
        self.banner.dismiss()
        self.named.setText(words.format(name=path.name))
        self._switch()

    def _unmake(self, unless: Path | None = None) -> None:
        made = self._made
        if made is not None and made != unless:
            self._made = None
            self._background.run(lambda: keyfiles.forget(made), owner=self, parallel=True)

    def _failed(self, error: BaseException) -> None:
        self.banner.explain(explain(error))

    def _switch(self) -> None:
        self._card.setVisible(self.with_file.isChecked())
        self.named.setVisible(self._file is not None)
        self.changed.emit()

    def _ask_where(self) -> None:
        picker = FilePicker.to_save(self.tr("Where shall the key file go?"), NEW_KEYFILE,
                                    self._background, self)
        picker.picked.connect(lambda paths: self.make(paths[0]))
        picker.open()

    def _ask_which(self) -> None:
        picker = FilePicker.to_open(self.tr("Choose the key file"), self._background, self,
                                    many=False)
        picker.picked.connect(lambda paths: self.use(paths[0]))
        picker.open()
