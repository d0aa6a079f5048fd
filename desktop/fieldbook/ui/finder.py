"""Ctrl+K: finds everything in the vault, and every command, from one field at the top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from fieldbook.core.background import Background, Priority
from fieldbook.core.errors import Cancelled
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.page import Command
from fieldbook.ui.pages.table import page_of
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.rows import Row, RowList
from fieldbook.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from fieldbook.session import Session
    from fieldbook.store.search import Hit

SIGNS = {"library": "book", "documentation": "document", "contacts": "person",
         "messages": "message", "desk": "desk"}
LIMIT = 20


class Finder(QObject):
    """A search field and a list that opens below it, over the page.

    `opened(page, kind, id, place)` says which hit was chosen and where in it the words are: `words`
    as asked, `start` of the passage. Commands run by themselves.
    """

    opened = Signal(str, str, str, dict)

    def __init__(self, services: Session, background: Background,
                 commands: Callable[[], Sequence[Command]], over: QWidget) -> None:
        super().__init__(over)
        self._services, self._background, self._commands = services, background, commands
        self._over = over
        self._asked = ""
        self._found: dict[str, Command | tuple[str, str, str, dict[str, object]]] = {}
        self.field = SearchField(self.tr("Search everything {shortcut}").format(shortcut="Ctrl+K"))
        self.panel = QFrame(over)
        self.panel.setProperty("role", "panel")
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(4, 4, 4, 4)
        self.list = RowList(self.tr("Results"))
        self.list.opened.connect(self._choose)
        self.list.clicked.connect(lambda: self._choose(self.list.current_id()))
        self.nothing = WrapLabel("", "muted")
        self.nothing.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.panel.hide()
        self.field.asked.connect(self.ask)
        self.field.left.connect(self._enter_list)
        self.field.textChanged.connect(self._begin)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)

    def focus(self) -> None:
        """Take the keyboard, ready for a new question."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def ask(self, words: str) -> None:
        """Show commands at once, and what the vault holds as soon as it answers."""
        self._asked = words
        if not words:
            self.panel.hide()
            return
        commands = [each for each in self._commands() if words.casefold() in each.text.casefold()]
        self._show(commands[:6], ())
        self._background.run(lambda: self._services.store.search.query(words, limit=LIMIT),
                             owner=self, priority=Priority.SEARCH,
                             on_done=lambda hits: self._answer(words, commands[:6], hits),
                             on_error=self._failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Escape or when the focus leaves; return to the field from the first row."""
        if event.type() == QEvent.Type.FocusOut:
            focus = QApplication.focusWidget()
            if focus not in (self.field, self.list, None):
                self.panel.hide()
        if watched is self.list and isinstance(event, QKeyEvent) \
                and event.type() == QEvent.Type.KeyPress:
            top = event.key() == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0
            if top or event.key() == Qt.Key.Key_Escape:
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _begin(self, text: str) -> None:
        """Stop the search under way at the next key: its answer is not wanted any more."""
        self._services.store.interrupt()
        if not text:
            self.panel.hide()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.nothing.setText(explain(error).line)
            self.nothing.show()

    def _answer(self, words: str, commands: Sequence[Command], hits: Sequence[Hit]) -> None:
        if words == self._asked:
            self._show(commands, hits)
            if not commands and not hits:
                self.nothing.setText(self.tr("Nothing found for “{words}”. Try one word, or the "
                                             "beginning of a word.").format(words=words))
                self.nothing.show()

    def _show(self, commands: Sequence[Command], hits: Sequence[Hit]) -> None:
        self._found.clear()
        rows = []
        for number, command in enumerate(commands):
            self._found[f"c{number}"] = command
            rows.append(Row(f"c{number}", command.text, icon=command.icon))
        for number, hit in enumerate(hits):
            page = page_of(hit.kind)
            place: dict[str, object] = {"words": self._asked, "start": hit.start}
            self._found[f"h{number}"] = (page, hit.kind, hit.id, place)
            rows.append(Row(f"h{number}", hit.title, hit.snippet or hit.where,
                            SIGNS.get(page, "search")))
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.hide()
        self._place(rows)
        self.panel.setVisible(self.field.hasFocus() or self.list.hasFocus())
        self.panel.raise_()

    def _place(self, rows: Sequence[Row]) -> None:
        corner = self.field.mapTo(self._over, QPoint(0, self.field.height() + 4))
        tall = sum(self.list.sizeHintForRow(number) for number in range(min(len(rows), 8)))
        height = min(max(tall, 60) + 22, self._over.height() - corner.y() - 16)
        self.panel.setGeometry(corner.x(), corner.y(), self.field.width(), height)

    def _enter_list(self, step: int) -> None:
        if step > 0 and self.panel.isVisible() and self.list.rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.choose(self.list.rows[0].id)

    def _choose(self, id: str) -> None:
        found = self._found.get(id)
        self.panel.hide()
        if isinstance(found, Command):
            found.run()
        elif found is not None and found[0]:
            self.opened.emit(*found)
