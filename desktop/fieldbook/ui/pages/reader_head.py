"""Over the text: where we are, how long it takes; find, text size, languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from fieldbook.ui.pages.library_words import language_name
from fieldbook.ui.widgets.buttons import Button, IconButton
from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Tag

SIZES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""Sizes of reading text; they multiply the text size of the whole window."""
_MOST_CHIPS = 3


class ReaderHead(QWidget):
    """`language_chosen` carries a code, `size_chosen` a factor, `find_asked` nothing."""

    language_chosen = Signal(str)
    size_chosen = Signal(float)
    find_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._factor = 1.0
        self._shown: tuple[tuple[str, ...], str] = ((), "")
        self._tags = QWidget()
        self._tag_flow = FlowLayout(self._tags)
        self.where, self.takes = Tag(""), Tag("", "neutral", "clock")
        self._tag_flow.addWidget(self.where)
        self._tag_flow.addWidget(self.takes)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(4)
        self.find_button = IconButton("search", self.tr("Find in this page (Ctrl+F)"))
        self.find_button.clicked.connect(self.find_asked)
        self.size_button = IconButton("text-size", self.tr("Size of the text"))
        self.size_button.setObjectName("reader-text-size")
        self.size_button.clicked.connect(self._offer_sizes)
        self._languages = QWidget()
        self._language_row = QHBoxLayout(self._languages)
        self._language_row.setContentsMargins(4, 0, 0, 0)
        for widget in (self.find_button, self.size_button, self._languages):
            tools.addWidget(widget)
        self._row.addWidget(self._tags, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignLeading)

    def show_place(self, where: str, takes: str, *, text: bool) -> None:
        """Show where we are and how long it takes, "" for nothing; `text`: there is text to
        search and size.
        """
        for tag, words in ((self.where, where), (self.takes, takes)):
            tag.say(words)
            tag.setVisible(bool(words))
        self.find_button.setVisible(text)
        self.size_button.setVisible(text)

    def show_languages(self, codes: Sequence[str], now: str) -> None:
        """Offer the languages that are here; one alone needs no switch."""
        if self._shown == (tuple(codes), now):
            return
        self._shown = (tuple(codes), now)
        while (item := self._language_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._languages.setVisible(len(codes) > 1)
        if len(codes) > _MOST_CHIPS:
            self._language_row.addWidget(self._choice(codes, now))
        elif len(codes) > 1:
            for code in codes:
                self._language_row.addWidget(self._chip(code, now))
        self._fit()

    def set_factor(self, factor: float) -> None:
        """Say which size of text is in use."""
        self._factor = factor

    def step_size(self, by: int) -> None:
        """Choose the next larger (1) or smaller (-1) size."""
        near = min(range(len(SIZES)), key=lambda at: abs(SIZES[at] - self._factor))
        self.size_chosen.emit(SIZES[min(max(near + by, 0), len(SIZES) - 1)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand under each other where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._tools.sizeHint().width() + self._tag_flow.sizeHint().width() + 8
        wanted = (QBoxLayout.Direction.TopToBottom if needed > self.width()
                  else QBoxLayout.Direction.LeftToRight)
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

    def _chip(self, code: str, now: str) -> Button:
        chip = Button(language_name(code), kind="chip")
        chip.setObjectName(f"reader-language-{code}")
        chip.setChecked(code == now)
        # A press on the language that is shown must not leave it looking unchosen.
        chip.clicked.connect(lambda: chip.setChecked(code == now))
        if code != now:
            chip.clicked.connect(partial(self.language_chosen.emit, code))
        return chip

    def _choice(self, codes: Sequence[str], now: str) -> Choice:
        choice = Choice(self.tr("Language"))
        choice.setObjectName("reader-language")
        for code in codes:
            choice.addItem(language_name(code), code)
        choice.setCurrentIndex(max(0, list(codes).index(now) if now in codes else 0))
        choice.activated.connect(lambda at: self.language_chosen.emit(str(choice.itemData(at))))
        return choice

    def _offer_sizes(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for factor in SIZES:
            action = QAction(f"{round(factor * 100)} %", menu)
            action.setCheckable(True)
            action.setChecked(abs(factor - self._factor) < 0.01)
            action.triggered.connect(partial(self.size_chosen.emit, factor))
            group.addAction(action)
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.size_button.mapToGlobal(self.size_button.rect().bottomLeft()))
