"""Paints an incident on the timeline: hour, rail with a dot, and a card that wraps its words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.ui.pages.documentation_words import TagWords
from fieldbook.ui.tokens import CARD_RADIUS, Tokens, current
from fieldbook.ui.widgets.labels import paint_tag, tag_font, tag_width
from fieldbook.ui.widgets.reading import direction_of
from fieldbook.ui.widgets.rows import Index

RAIL = 42
SIDE, TOP, BOTTOM, GAP = 16, 12, 14, 10
"""Inside a card at its sides, above and below; under a card."""
DOT = 6.0
TITLE_LINES, TEXT_LINES = 3, 3


@dataclass(frozen=True, slots=True)
class Entry:
    """An incident on the timeline. `day` stands above the first incident of a day."""

    id: str
    title: str
    text: str
    time: str
    day: str
    tags: tuple[TagWords, ...] = ()

    def words(self) -> str:
        """Everything that the card says, for the screen reader."""
        parts = (self.day, self.time, self.title, self.text, *(tag[0] for tag in self.tags))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class _Shape:
    """An entry laid out at one width; heights in px."""

    title: tuple[str, ...]
    text: tuple[str, ...]
    tags: tuple[QRectF, ...]
    day: float
    card: float


class EntryDelegate(QStyledItemDelegate):
    """Lays entries out and paints them."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._shapes: dict[str, _Shape] = {}
        self._hours = 0.0

    def forget(self) -> None:
        """Lay everything out anew: entries, width or type have changed."""
        self._shapes = {}
        model = self._view.model()
        entries = [model.index(row, 0).data(Qt.ItemDataRole.UserRole)
                   for row in range(model.rowCount())]
        metrics = QFontMetricsF(self._small())
        widest = max((metrics.horizontalAdvance(each.time) for each in entries), default=0.0)
        self._hours = min(max(widest + 6, 44.0), 0.3 * self._view.viewport().width())

    def height(self, entry: Entry, _number: int) -> int:
        """Return how tall an entry is, with the room under it."""
        shape = self._shape(entry)
        return round(shape.day + shape.card + GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of an entry at the view's width."""
        entry = index.data(Qt.ItemDataRole.UserRole)
        height = self.height(entry, index.row()) if isinstance(entry, Entry) else 0
        return QSize(80, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint day, hour, rail and card."""
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, Entry):
            return
        shape = self._shape(entry)
        box = QRectF(option.rect)
        tokens = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        last = index.row() == index.model().rowCount() - 1
        card = QRectF(box.x() + self._hours + RAIL, box.y() + shape.day,
                      box.width() - self._hours - RAIL, shape.card)
        self._paint_rail(painter, box, shape, tokens, (index.row() == 0, last))
        small = self._small()
        line = QFontMetricsF(small).height()
        if entry.day:
            self._line(painter, QRectF(card.x(), card.y() - line - 8, card.width(), line),
                       entry.day, small, tokens.muted, box)
        hour = QRectF(box.x(), card.y() + self._dot_at() - line / 2, self._hours, line)
        self._line(painter, hour, entry.time, small, tokens.muted, box, end=True)
        state = option.state
        self._paint_card(painter, card, tokens, box,
                         hovered=bool(state & QStyle.StateFlag.State_MouseOver),
                         focused=bool(state & QStyle.StateFlag.State_HasFocus))
        self._paint_words(painter, card, entry, shape, tokens, box)
        painter.restore()

    def _paint_rail(self, painter: QPainter, box: QRectF, shape: _Shape, tokens: Tokens,
                    ends: tuple[bool, bool]) -> None:
        middle = self._across(box, box.x() + self._hours + RAIL / 2, 0).x()
        dot = box.y() + shape.day + self._dot_at()
        top = dot if ends[0] else box.y()
        bottom = dot if ends[1] else box.bottom() + 1
        painter.fillRect(QRectF(middle - 1, top, 2, bottom - top), QColor(tokens.line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(QPointF(middle, dot), DOT, DOT)

    def _paint_card(self, painter: QPainter, card: QRectF, tokens: Tokens, box: QRectF, *,
                    hovered: bool, focused: bool) -> None:
        frame = self._across(box, card.x(), card.width())
        frame = QRectF(frame.x(), card.y(), card.width(), card.height())
        colour = tokens.accent if focused else tokens.border if hovered else tokens.line
        inset = 1.0 if focused else 0.5
        painter.setPen(QPen(QColor(colour), 2 if focused else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), CARD_RADIUS,
                                CARD_RADIUS)

    def _paint_words(self, painter: QPainter, card: QRectF, entry: Entry, shape: _Shape,
                     tokens: Tokens, box: QRectF) -> None:
        strong, small = self._strong(), self._small()
        y = card.y() + TOP
        for lines, font, ink in ((shape.title, strong, tokens.text),
                                 (shape.text, small, tokens.muted)):
            tall = QFontMetricsF(font).height()
            for words in lines:
                self._line(painter, QRectF(card.x() + SIDE, y, card.width() - 2 * SIDE, tall),
                           words, font, ink, box)
                y += tall
            y += 4 if lines is shape.title else 0
        for tag, place in zip(entry.tags, shape.tags, strict=True):
            spot = self._across(box, card.x() + place.x(), place.width())
            paint_tag(painter, QRectF(spot.x(), card.y() + place.y(), place.width(),
                                      place.height()), tag[0], tag[1], tag[2], self._view)

    def _line(self, painter: QPainter, spot: QRectF, words: str, font: QFont, ink: str,
              box: QRectF, *, end: bool = False) -> None:
        """Paint one line at the leading side of `spot`, or at its trailing side."""
        mirrored = self._across(box, spot.x(), spot.width())
        reverse = self._is_reverse() != end
        side = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(direction_of(words, self._view.layoutDirection()))
        painter.drawText(QRectF(mirrored.x(), spot.y(), spot.width(), spot.height()),
                         side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
                         words)

    def _shape(self, entry: Entry) -> _Shape:
        shape = self._shapes.get(entry.id)
        if shape is None:
            shape = self._shapes[entry.id] = self._laid_out(entry)
        return shape

    def _laid_out(self, entry: Entry) -> _Shape:
        strong, small = self._strong(), self._small()
        width = max(60.0, self._view.viewport().width() - self._hours - RAIL - 2 * SIDE)
        title = wrapped(entry.title, strong, width, TITLE_LINES)
        text = wrapped(entry.text, small, width, TEXT_LINES) if entry.text else ()
        y = TOP + len(title) * QFontMetricsF(strong).height() + 4
        y += len(text) * QFontMetricsF(small).height()
        tags, tall = self._flow(entry.tags, width, y + 8)
        line = QFontMetricsF(small).height()
        return _Shape(title, text, tags, line + 12 if entry.day else 0.0,
                      (tall if tags else y) + BOTTOM - (0 if tags or text else 4))

    def _flow(self, tags: tuple[TagWords, ...], width: float,
              y: float) -> tuple[tuple[QRectF, ...], float]:
        """Set tags side by side; return their places in the card, and where they end below."""
        font = self._view.font()
        tall = QFontMetricsF(tag_font(font)).height() + 5
        x, places = float(SIDE), []
        for words, _, icon in tags:
            wide = min(float(tag_width(font, words, icon)), width)
            if x > SIDE and x + wide > SIDE + width:
                x, y = float(SIDE), y + tall + 6
            places.append(QRectF(x, y, wide, tall))
            x += wide + 6
        return tuple(places), y + tall

    def _dot_at(self) -> float:
        """Return how far below the top of the card its first line has its middle."""
        return TOP + QFontMetricsF(self._strong()).height() / 2

    def _across(self, box: QRectF, x: float, width: float) -> QRectF:
        """Return the place at `x` from the leading side, mirrored when reading runs the other
        way.
        """
        if self._is_reverse():
            x = box.x() + box.right() - x - width
        return QRectF(x, box.y(), width, box.height())

    def _is_reverse(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _strong(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * 10 / 11)
        return font


def wrapped(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """Break a text into at most `most` lines of `width` px; the last one is shortened."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1:
            rest = utf16_slice(text, start)
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(utf16_slice(text, start, start + line.textLength()).rstrip())
    layout.endLayout()
    return tuple(lines)


def utf16_slice(text: str, start: int, end: int | None = None) -> str:
    """Cut a text at places that Qt counts in UTF-16 units."""
    if text.isascii() or all(ord(each) < 0x10000 for each in text):
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")
    cut = units[2 * start:None if end is None else 2 * end]
    return cut.decode("utf-16-le", "replace")
