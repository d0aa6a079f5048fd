"""All terms of a course, with a filter; a term opens the page that explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.pages.reader_terms import Term
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.reader_view_text import find_all
from fieldbook.ui.widgets.rows import Row, RowList
from fieldbook.ui.widgets.search import SearchField


class GlossaryView(QWidget):
    """A filter and a list. `opened` carries a term's id."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: tuple[Term, ...] = ()
        self._explained: Mapping[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(WrapLabel(self.tr("Glossary"), "title"))
        self.filter = SearchField(self.tr("Find a term"))
        self.filter.setObjectName("reader-glossary-filter")
        self.filter.setMaximumWidth(420)
        self.filter.asked.connect(self._narrow)
        self.list = RowList(self.tr("Terms"))
        self.list.setObjectName("reader-glossary-list")
        self.filter.left.connect(lambda _: self.list.setFocus())
        self.list.opened.connect(self.opened)
        self.list.clicked.connect(lambda: self.opened.emit(self.list.current_id()))
        self.nothing = WrapLabel("", "muted")
        column.addWidget(self.filter)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)

    def show_terms(self, terms: Sequence[Term], explained: Mapping[str, str],
                   direction: str) -> None:
        """Show these terms; `explained` has the first words of each explanation, by id."""
        self._terms, self._explained = tuple(terms), explained
        self.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft if direction == "rtl"
                                     else Qt.LayoutDirection.LeftToRight)
        self._narrow(self.filter.text().strip())

    def _narrow(self, words: str) -> None:
        named = [term for term in self._terms if not words or find_all(term.title, words, 1)]
        known = {term.id for term in named}
        told = [term for term in self._terms if words and term.id not in known
                and find_all(self._explained.get(term.id, ""), words, 1)]
        self.list.set_rows([Row(term.id, term.title, self._explained.get(term.id, ""))
                            for term in (*named, *told)])
        self.list.setVisible(bool(named or told))
        self.nothing.setVisible(not named and not told)
        self.nothing.setText(self.tr("No term has “{words}” in it. Try the beginning of a word.")
                             .format(words=words))
