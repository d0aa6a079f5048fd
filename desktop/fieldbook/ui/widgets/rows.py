"""A list of any length: each row a drawing, a title, a muted line, states, and a word at its end.

Only the rows in sight are painted, so ten thousand rows scroll as well as ten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fieldbook.ui import icons
from fieldbook.ui.tokens import Tone, current
from fieldbook.ui.widgets.labels import paint_tag, tag_font, tag_width
from fieldbook.ui.widgets.reading import direction_of

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `tags` are (text, tone, icon or "")."""

    id: str
    title: str
    detail: str = ""
    icon: str = ""
    tags: tuple[tuple[str, Tone, str], ...] = ()
    trailing: str = ""
    strong: bool = False

    def words(self) -> str:
        """Everything that the row says, for the screen reader."""
        parts = (self.title, self.detail, *(tag[0] for tag in self.tags), self.trailing)
        return ", ".join(part for part in parts if part)


class RowsModel(QAbstractListModel):
    """Rows in a fixed order; setting new ones replaces all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the words for a screen reader, or the row itself (UserRole)."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words()
        return row if role == Qt.ItemDataRole.UserRole else None


class RowDelegate(QStyledItemDelegate):
    """Paints a row."""

    PAD = 12

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One or two lines, and room for a finger."""
        row = index.data(Qt.ItemDataRole.UserRole)
        font = option.font
        line = QFontMetricsF(font).height()
        lines = line * (1.95 if row is not None and row.detail else 1)
        return QSize(80, max(44, round(lines + 18)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint background, drawing, words, states."""
        row = index.data(Qt.ItemDataRole.UserRole)
        view = option.widget
        if row is None or view is None:
            return
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        _RowPainter(painter, view, box, row).paint(chosen=chosen, hovered=hovered)
        painter.restore()


class _RowPainter:
    """One row under way: `_start` and `_end` close in on what is left for the words."""

    def __init__(self, painter: QPainter, view: QWidget, box: QRectF, row: Row) -> None:
        self._painter, self._view, self._box, self._row = painter, view, box, row
        self._tokens = current()
        self._reverse = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._start, self._end = box.x() + RowDelegate.PAD, box.right() - RowDelegate.PAD

    def paint(self, *, chosen: bool, hovered: bool) -> None:
        self._back(chosen, hovered)
        if self._row.icon:
            side = icons.size_for(self._view.font().pointSizeF())
            spot = self._spot(self._start, side)
            ink = self._tokens.accent if chosen else self._tokens.muted
            icons.paint(self._painter, self._row.icon, ink, spot, self._view.layoutDirection())
            self._start += side + 12
        self._ends(chosen)
        self._words(chosen)

    def _back(self, chosen: bool, hovered: bool) -> None:
        tokens = self._tokens
        if chosen or hovered:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(tokens.soft_accent if chosen else tokens.raised))
            self._painter.drawRoundedRect(self._box.adjusted(1, 1, -1, -1), 6, 6)
        else:
            line = QRectF(self._box.x() + 8, self._box.bottom() - 1, self._box.width() - 16, 1)
            self._painter.fillRect(line, QColor(tokens.line))

    def _ends(self, chosen: bool) -> None:
        for text, tone, icon in reversed(self._row.tags):
            width = min(tag_width(self._view.font(), text, icon), self._box.width() * 0.45)
            height = QFontMetricsF(tag_font(self._view.font())).height() + 5
            spot = self._spot(self._end - width, width)
            spot = QRectF(spot.x(), spot.center().y() - height / 2, width, height)
            back = self._tokens.surface if chosen else ""
            paint_tag(self._painter, spot, text, tone, icon, self._view, back=back)
            self._end -= width + 8
        if self._row.trailing:
            font = tag_font(self._view.font())
            width = QFontMetricsF(font).horizontalAdvance(self._row.trailing) + 2
            self._painter.setFont(font)
            self._painter.setPen(QColor(self._tokens.muted))
            self._read(self._row.trailing)
            self._painter.drawText(self._spot(self._end - width, width),
                                   Qt.AlignmentFlag.AlignCenter, self._row.trailing)
            self._end -= width + 8

    def _words(self, chosen: bool) -> None:
        spot = self._spot(self._start, max(0.0, self._end - self._start))
        font = QFont(self._view.font())
        heavy = chosen or self._row.strong or bool(self._row.detail)
        font.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)
        ink = self._tokens.accent if chosen else self._tokens.text
        if not self._row.detail:
            self._line(spot, self._row.title, font, ink)
            return
        small = QFont(self._view.font())
        small.setPointSizeF(small.pointSizeF() * 10 / 11)
        upper, lower = QFontMetricsF(font).height(), QFontMetricsF(small).height()
        top = spot.center().y() - (upper + lower + 2) / 2
        self._line(QRectF(spot.x(), top, spot.width(), upper), self._row.title, font, ink)
        self._line(QRectF(spot.x(), top + upper + 2, spot.width(), lower), self._row.detail, small,
                   self._tokens.muted)

    def _line(self, spot: QRectF, text: str, font: QFont, ink: str) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        self._read(text)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, spot.width())
        edge = Qt.AlignmentFlag.AlignRight if self._reverse else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(spot, edge | Qt.AlignmentFlag.AlignAbsolute
                               | Qt.AlignmentFlag.AlignVCenter, shown)

    def _read(self, text: str) -> None:
        self._painter.setLayoutDirection(direction_of(text, self._view.layoutDirection()))

    def _spot(self, x: float, width: float) -> QRectF:
        """Return the box at `x` from the leading side, mirrored when reading runs the other way."""
        if self._reverse:
            x = self._box.x() + self._box.right() - x - width
        return QRectF(x, self._box.y(), width, self._box.height())


class RowList(QListView):
    """A list of rows. `chosen` follows the selection; `opened` is Enter or a double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rows")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = RowsModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(self))
        self.selectionModel().currentChanged.connect(self._current)
        self.activated.connect(self._activate)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows on show."""
        return self._rows.rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the chosen one stays chosen if it is still there."""
        current = self.current_id()
        blocked = self.selectionModel().blockSignals(True)
        self._rows.set_rows(rows)
        self.selectionModel().blockSignals(blocked)
        if current:
            self.choose(current)

    def current_id(self) -> str:
        """Return the id of the chosen row, or ""."""
        row = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return row.id if isinstance(row, Row) else ""

    def choose(self, id: str) -> bool:
        """Choose the row of that id; answers whether there is one."""
        for number, row in enumerate(self._rows.rows):
            if row.id == id:
                self.setCurrentIndex(self._rows.index(number))
                return True
        return False

    def _current(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Row):
            self.chosen.emit(row.id)

    def _activate(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Row):
            self.opened.emit(row.id)
