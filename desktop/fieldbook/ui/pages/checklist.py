"""A checklist: headings, lines to tick, how many are done."""

from __future__ import annotations

from collections.abc import Sequence
from html import unescape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldbook.library.items import Item, Line
from fieldbook.ui.tokens import TEXT_COLUMN, current
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.progress import Bar


class LineLabel(QLabel):
    """The words of a line: they wrap, links in them are told, a press elsewhere ticks."""

    pressed = Signal()

    def __init__(self, html: str, reverse: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = html
        self._is_rich = "<" in html
        # Plain words are laid out much faster, and most lines are plain.
        self.setTextFormat(Qt.TextFormat.RichText if self._is_rich else Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        has_link = "<a " in html
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse
                                     if has_link else Qt.TextInteractionFlag.NoTextInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        edge = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self._dye()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a press that no link took."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.hasSelectedText() \
                and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dye()

    def _dye(self) -> None:
        if not self._is_rich:
            self.setText(unescape(self._html))
            return
        self.setText(f"<style>a {{ color: {current().accent}; }}</style>{self._html}")


class ChecklistLine(QWidget):
    """One line to tick. `ticked` carries its number and whether it is done now."""

    ticked = Signal(int, bool)
    followed = Signal(str)

    def __init__(self, line: Line, reverse: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.words = line.number, line.text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        self.box = Check("")
        self.box.setObjectName(f"checklist-line-{line.number}")
        self.box.setAccessibleName(line.text)
        self.box.setChecked(line.done)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.label = LineLabel(line.html, reverse)
        self.label.linkActivated.connect(self._follow)
        self.label.pressed.connect(self._press)
        self._linked = False
        self.box.toggled.connect(lambda on: self.ticked.emit(self.number, on))
        over = max(0, (self.box.sizeHint().height() - self.label.fontMetrics().height()) // 2)
        self.label.setContentsMargins(0, over, 0, over)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def set_done(self, done: bool) -> None:
        """Show another state without telling it."""
        blocked = self.box.blockSignals(True)
        self.box.setChecked(done)
        self.box.blockSignals(blocked)
        self.box.update()

    def _follow(self, address: str) -> None:
        self._linked = True
        self.followed.emit(address)

    def _press(self) -> None:
        if not self._linked:
            self.box.toggle()
        self._linked = False


class ChecklistView(QScrollArea):
    """A checklist in a column of at most 720 px.

    `ticked` carries (line, done); `followed` an address; `copied` the list as text; `cleared` the
    numbers of the lines that were ticked.
    """

    ticked = Signal(int, bool)
    followed = Signal(str)
    copied = Signal(str)
    cleared = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checklist")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines: dict[int, ChecklistLine] = {}
        self._text = ""
        self._spare = -1
        self._inner = QWidget()
        self._inner.setProperty("role", "column")
        self._column = QVBoxLayout(self._inner)
        self._column.setSpacing(4)
        self.title = WrapLabel("", "title")
        self.bar = Bar(0.0)
        self.told = Label("", "small")
        self._column.addWidget(self.title)
        self._column.addSpacing(4)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._tools())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._column.addLayout(self._rows)
        self._column.addStretch(1)
        self.setWidget(self._inner)

    def show_item(self, item: Item) -> None:
        """Show another checklist."""
        self._clear()
        reverse = item.direction == "rtl"
        self._inner.setLayoutDirection(Qt.LayoutDirection.RightToLeft if reverse
                                       else Qt.LayoutDirection.LeftToRight)
        self.title.setText(item.title)
        self._text = _as_text(item.title, item.lines)
        for line in item.lines:
            if line.number == 0:
                self._rows.addSpacing(14)
                self._rows.addWidget(WrapLabel(line.text, "heading"))
                continue
            row = ChecklistLine(line, reverse)
            row.ticked.connect(self.ticked)
            row.followed.connect(self.followed)
            self._lines[line.number] = row
            self._rows.addWidget(row)
        self.show_done(*self.done())
        self.verticalScrollBar().setValue(0)

    def done(self) -> tuple[int, int]:
        """Return how many lines are ticked, of how many."""
        return sum(row.box.isChecked() for row in self._lines.values()), len(self._lines)

    def show_done(self, done: int, of: int) -> None:
        """Show how many lines are done."""
        locale = self.locale()
        words = self.tr("{done} of {of} done").format(done=locale.toString(done),
                                                      of=locale.toString(of))
        self.told.setText(words)
        self.bar.set_share(done / of if of else 0.0)
        self.bar.setAccessibleName(words)
        self.untick.setEnabled(done > 0)

    def set_done(self, number: int, done: bool) -> None:
        """Show a line as done or not, without telling it."""
        row = self._lines.get(number)
        if row is not None:
            row.set_done(done)
        self.show_done(*self.done())

    def go_to(self, text: str) -> None:
        """Bring the first line that belongs to `text` into view, and give it the keyboard."""
        for row in self._lines.values():
            if row.words and (row.words in text or text in row.words):
                row.box.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(row)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at the leading side."""
        super().resizeEvent(event)
        widest = round(TEXT_COLUMN * max(1.0, self.font().pointSizeF() / 11))
        spare = max(12, self.viewport().width() - widest)
        if spare != self._spare:
            self._spare = spare
            reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._column.setContentsMargins(spare if reverse else 0, 0, 0 if reverse else spare, 8)

    def _tools(self) -> QWidget:
        tools = QWidget()
        flow = FlowLayout(tools)
        flow.addWidget(self.told)
        copy = Button(self.tr("Copy as text"), "copy", "quiet")
        copy.setObjectName("checklist-copy")
        copy.clicked.connect(lambda: self.copied.emit(self._text))
        self.untick = Button(self.tr("Untick all"), "undo", "quiet")
        self.untick.setObjectName("checklist-untick")
        self.untick.clicked.connect(self._untick_all)
        flow.addWidget(copy)
        flow.addWidget(self.untick)
        return tools

    def _untick_all(self) -> None:
        ticked = [number for number, row in self._lines.items() if row.box.isChecked()]
        for number in ticked:
            self._lines[number].set_done(False)
        self.show_done(*self.done())
        self.cleared.emit(ticked)

    def _clear(self) -> None:
        self._lines.clear()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()


def _as_text(title: str, lines: Sequence[Line]) -> str:
    out = [title]
    out += [f"☐ {line.text}" if line.number else f"\n{line.text}" for line in lines]
    return "\n".join(out) + "\n"
