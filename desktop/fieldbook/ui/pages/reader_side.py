"""Beside the text: the way back, the course, how much was read, the contents, the glossary."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.library.languages import direction
from fieldbook.library.tree import flat
from fieldbook.ui.pages.reader_contents import ContentsView
from fieldbook.ui.pages.reader_facts import GLOSSARY, Opened
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.progress import Bar

COUNTED = ("lesson", "checklist", "document")
"""Kinds that count for how much was read."""
_WIDEST = 290
"""In px at 100 % text."""
_PART = 0.29


class ReaderSide(QWidget):
    """`left` goes to the shelf, `chosen` carries the id of an item."""

    left = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(200)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        back = Button(self.tr("Library"), "chevron-start", "link")
        back.setObjectName("reader-library")
        back.clicked.connect(self.left)
        self.title = WrapLabel("", "strong")
        self.bar = Bar(0.0)
        self.told = Label("", "small")
        self.contents = ContentsView()
        self.contents.chosen.connect(self.chosen)
        self.glossary = Button(self.tr("Glossary"), "list", "quiet")
        self.glossary.setObjectName("reader-glossary")
        self.glossary.clicked.connect(lambda: self.chosen.emit(GLOSSARY))
        leading = Qt.AlignmentFlag.AlignLeading
        column.addWidget(back, 0, leading)
        column.addWidget(self.title)
        column.addWidget(self.bar)
        column.addWidget(self.told)
        column.addWidget(self.contents, 1)
        column.addWidget(self.glossary, 0, leading)
        self.setFocusProxy(self.contents)

    def keep_to(self, whole: int, *, folded: bool) -> None:
        """Take at most a part of a `whole` width; all of it when the text is away."""
        widest = round(_WIDEST * max(1.0, self.font().pointSizeF() / 11))
        self.setMaximumWidth(1 << 20 if folded else min(widest, round(whole * _PART)))

    def show_place(self, opened: Opened) -> None:
        """Show the course of a place, with that place marked."""
        self.title.setText(opened.title)
        reverse = direction(opened.language) == "rtl"
        self.contents.setLayoutDirection(Qt.LayoutDirection.RightToLeft if reverse
                                         else Qt.LayoutDirection.LeftToRight)
        self.contents.show_place(opened.tree, opened.read, opened.place.item)
        self.glossary.setVisible(bool(opened.glossary))
        self.glossary.setCheckable(True)
        self.glossary.setChecked(opened.place.item == GLOSSARY or opened.node.kind == "glossary")
        self.show_read(opened, opened.read)

    def show_read(self, opened: Opened, read: frozenset[str]) -> None:
        """Show how much of the course was read."""
        ids = {node.id for node in flat(opened.tree) if node.kind in COUNTED}
        done, of = len(ids & read), len(ids)
        locale = self.locale()
        words = self.tr("{read} of {of} pages read").format(
            read=locale.toString(done), of=locale.toString(of))
        self.bar.set_share(done / of if of else 0.0)
        self.bar.setAccessibleName(words)
        self.told.setText(words)
        self.contents.contents.set_state(read, opened.place.item)
