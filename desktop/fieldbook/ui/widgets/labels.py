"""Text on a page: titles, muted lines, paragraphs, tags, a drawing beside words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from fieldbook.ui import icons
from fieldbook.ui.tokens import SMALL, TEXT_COLUMN, Tone, current
from fieldbook.ui.widgets.reading import direction_of

Role = Literal["body", "title", "heading", "strong", "brand", "muted", "small", "error", "words"]


class Label(QLabel):
    """One line of text in one of the design's roles; never taken for markup.

    It keeps to the leading side of the window, whatever script its text is in.
    """

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lead()

    def restyle(self, role: Role) -> None:
        """Change the role of a label that is already shown."""
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()

    def _lead(self) -> None:
        # Without AlignAbsolute, QLabel goes by the script of its text: an English name in an Arabic
        # window would jump to the other side.
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class WrapLabel(Label):
    """A paragraph: wraps, is as tall as its text needs, and keeps to a column of `column` px."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None, *,
                 column: int = TEXT_COLUMN) -> None:
        self._column = column
        super().__init__(text, role, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in its column."""
        margins = self.contentsMargins()
        inner = min(width, self._widest())
        return super().heightForWidth(inner + margins.left() + margins.right())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text to its column: a maximum width would centre the label instead."""
        super().resizeEvent(event)
        spare = max(0, self.width() - self._widest())
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setContentsMargins(spare // 2, 0, spare // 2, 0)
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setContentsMargins(spare, 0, 0, 0)
        else:
            self.setContentsMargins(0, 0, spare, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a right-to-left paragraph line by line.

        QLabel sets each line that is broken at a space in by the width of that space.
        """
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft or self._is_alive():
            super().paintEvent(event)
            return
        option = QTextOption(self.alignment() & ~Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if _reads_from_right(self.text())
                                else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        box = QRectF(self.contentsRect())
        layout, height = _laid_out(self.text(), self.font(), option, box.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(box.x(), box.y() + max(0.0, (box.height() - height) / 2)))

    def _is_alive(self) -> bool:
        """Whether the text can be selected: then it is laid out by something that does it well."""
        return self.textInteractionFlags() != Qt.TextInteractionFlag.LinksAccessibleByMouse

    def _widest(self) -> int:
        return round(self._column * max(1.0, self.font().pointSizeF() / 11))


def _reads_from_right(text: str) -> bool:
    return direction_of(text, Qt.LayoutDirection.LeftToRight) == Qt.LayoutDirection.RightToLeft


def _laid_out(text: str, font: QFont, option: QTextOption,
              width: float) -> tuple[QTextLayout, float]:
    """Return the lines of a paragraph, and how tall they are together."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


class Tag(QLabel):
    """A small rounded state: a sign and a word, in one of five tones. Never by colour alone."""

    PAD = 9

    def __init__(self, text: str, tone: Tone = "neutral", icon: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tone: Tone = tone
        self.icon = icon

    def say(self, text: str, tone: Tone | None = None, icon: str | None = None) -> None:
        """Show another state."""
        self.tone = tone or self.tone
        self.icon = self.icon if icon is None else icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of sign, word and padding."""
        metrics = QFontMetricsF(self._font())
        sign = metrics.height() * 0.9 + 5 if self.icon else 0
        width = metrics.horizontalAdvance(self.text()) + sign + 2 * self.PAD
        return QSize(round(width) + 1, round(metrics.height()) + 5)

    def minimumSizeHint(self) -> QSize:
        """Let a long state be shortened rather than widen the page."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 96), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the pill."""
        painter = QPainter(self)
        paint_tag(painter, QRectF(self.rect()), self.text(), self.tone, self.icon, self)

    def _font(self) -> QFont:
        return tag_font(self.font())


def tag_font(font: QFont) -> QFont:
    """Return the type of tags beside text in `font`."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL / 11)
    return small


def tag_width(font: QFont, text: str, icon: str = "") -> float:
    """Return the width in px of a tag beside text in `font`."""
    metrics = QFontMetricsF(tag_font(font))
    sign = metrics.height() * 0.9 + 5 if icon else 0
    return metrics.horizontalAdvance(text) + sign + 2 * Tag.PAD + 1


def paint_tag(painter: QPainter, box: QRectF, text: str, tone: Tone, icon: str,
              widget: QWidget, *, back: str = "") -> None:
    """Paint a tag into `box` as `widget` is set; `back` replaces its background."""
    tokens = current()
    usual, ink = tokens.tone(tone)
    back = back or usual
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens.line) if tokens.name.startswith("contrast") else QColor(back))
    painter.setBrush(QColor(back))
    radius = box.height() / 2 - 0.5
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(tag_font(widget.font()))
    metrics = QFontMetricsF(painter.font())
    reverse = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    inner = box.adjusted(Tag.PAD, 0, -Tag.PAD, 0)
    if icon:
        side = metrics.height() * 0.9
        left = inner.right() - side if reverse else inner.x()
        icons.paint(painter, icon, ink, QRectF(left, box.y(), side, box.height()),
                    widget.layoutDirection())
        inner.adjust(0 if reverse else side + 5, 0, -(side + 5) if reverse else 0, 0)
    painter.setPen(QColor(ink))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.setLayoutDirection(direction_of(text, widget.layoutDirection()))
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)


class Sign(QWidget):
    """A drawing beside words that already say the same; the screen reader skips it."""

    def __init__(self, icon: str, tone: Tone = "neutral", size: int = 20,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = icon
        self.tone: Tone = tone
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, icon: str, tone: Tone) -> None:
        """Show another drawing."""
        self.icon, self.tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        return icons.square(round(self._size * max(1.0, self.font().pointSizeF() / 11)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the drawing."""
        ink = current().tone(self.tone)[1]
        icons.paint(QPainter(self), self.icon, ink, QRectF(self.rect()), self.layoutDirection())


class Line(QFrame):
    """A thin line between rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setFixedHeight(1)
