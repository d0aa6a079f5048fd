"""Things to press: buttons, icon buttons that always have a name, chips, rows of the sidebar."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from fieldbook.ui import icons
from fieldbook.ui.tokens import RADIUS, TARGET, Tokens, current
from fieldbook.ui.widgets.reading import direction_of

Kind = Literal["secondary", "primary", "quiet", "danger", "link", "chip"]

_LOOK_CHANGES = frozenset({
    QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange, QEvent.Type.DevicePixelRatioChange,
})


class Button(QPushButton):
    """A button with a word, and at wish an icon. One page has at most one of kind "primary"."""

    GAP = 8

    def __init__(self, text: str, icon: str = "", kind: Kind = "secondary",
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self._icon = icon
        self._look: tuple[object, ...] = ()
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCheckable(kind == "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._tint()

    def setText(self, text: str) -> None:
        """Show another word; a drawing without one needs no gap."""
        super().setText(text)
        self._tint()

    def set_icon(self, name: str) -> None:
        """Show another drawing; "" shows none."""
        self._icon = name
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, once however long it is held: left to
        the page or the dialog, it would press the blue button from beside it.
        """
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def changeEvent(self, event: QEvent) -> None:
        """Follow palette, type size and direction."""
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES:
            self._tint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; a blue button shows its focus as a ring inside, where blue on blue would hide."""
        super().paintEvent(event)
        if self.kind == "primary" and self.hasFocus():
            painter = QPainter(self)
            _ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4),
                  current().on_accent, 3)

    def _colours(self, tokens: Tokens) -> tuple[str, str]:
        return {
            "primary": (tokens.on_accent, tokens.muted),
            "danger": (tokens.danger, tokens.faint),
            "link": (tokens.accent, tokens.faint),
        }.get(self.kind, (tokens.text, tokens.faint))

    def _tint(self) -> None:
        if not self._icon:
            self._look = ()
            self.setIcon(QIcon())
            return
        size = icons.size_for(self.font().pointSizeF() * 0.9)
        gap = self.GAP if self.text() else 0
        # A change of style sheet brings dozens of events to each button; most change nothing here.
        look = (self._icon, current().name, size, gap, self.layoutDirection(),
                self.devicePixelRatioF())
        if look == self._look:
            return
        self._look = look
        made = QIcon()
        modes = (QIcon.Mode.Normal, QIcon.Mode.Disabled)
        for colour, mode in zip(self._colours(current()), modes, strict=True):
            made.addPixmap(self._with_gap(colour, size, gap), mode)
        self.setIcon(made)
        self.setIconSize(QSize(size + gap, size))

    def _with_gap(self, colour: str, size: int, gap: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawing = icons.pixmap(self._icon, colour, size, ratio=ratio,
                               direction=self.layoutDirection())
        wide = QPixmap(round((size + gap) * ratio), round(size * ratio))
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawPixmap(QPointF(gap if reverse else 0, 0), drawing)
        painter.end()
        return wide


class PrimaryButton(Button):
    """The one thing that this page is for."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, "primary", parent)


class IconButton(QToolButton):
    """A button with only a drawing. `name` is what it does, for tooltip and screen reader."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._look: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(TARGET, TARGET)
        self.rename(name)
        self._tint()

    def rename(self, name: str, icon: str = "") -> None:
        """Say another name, and show another drawing when one is given."""
        self.setToolTip(name)
        self.setAccessibleName(name)
        if icon:
            self._icon = icon
            self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow palette, type size and direction."""
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES:
            self._tint()

    def _tint(self) -> None:
        tokens = current()
        size = icons.size_for(self.font().pointSizeF())
        look = (self._icon, tokens.name, size, self.layoutDirection(), self.devicePixelRatioF())
        if look == self._look:
            return
        self._look = look
        self.setIconSize(icons.square(size))
        self.setIcon(icons.icon(self._icon, tokens.muted, size, ratio=self.devicePixelRatioF(),
                                disabled=tokens.line, direction=self.layoutDirection()))


class NavButton(QAbstractButton):
    """A row of the sidebar: drawing, word, and how many new things wait there.

    Folded, only the drawing stays; the word is then the tooltip, and always the accessible name.
    """

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self._trailing = ""
        self._badge = False
        self.boxed = False
        self.folded = False

    def set_count(self, count: int, name: str) -> None:
        """Show `count` as a badge (0: none); `name` says it in words, for the screen reader."""
        self._trailing = str(count) if count else ""
        self._badge = bool(count)
        self.setAccessibleName(name)
        self.update()

    def set_trailing(self, text: str) -> None:
        """Show `text` in small type at the end of the row."""
        if text != self._trailing:
            self._trailing, self._badge = text, False
            self.update()

    def fold(self, folded: bool) -> None:
        """Show only the drawing, or drawing and word."""
        self.folded = folded
        self.setToolTip(self.text() if folded else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Leave room for drawing, word and badge at the present type size."""
        metrics = self.fontMetrics()
        side = icons.size_for(self.font().pointSizeF())
        if self.folded:
            return QSize(max(TARGET + 4, side + 20), max(TARGET + 2, side + 10))
        height = max(TARGET + 2, metrics.height() + 18)
        return QSize(12 + side + 12 + metrics.horizontalAdvance(self.text()) + 36, height)

    def minimumSizeHint(self) -> QSize:
        """Never squeeze the word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the row as the design draws it."""
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        self._paint_back(painter, box, tokens)
        ink = tokens.on_accent if self.isChecked() else tokens.text
        side = icons.size_for(self.font().pointSizeF())
        across = box.width() if self.folded else side
        inset = 0 if self.folded else 12
        spot = self._mirror(QRectF(box.x() + inset, box.y(), across, box.height()))
        spot = QRectF(spot.center().x() - side / 2, spot.center().y() - side / 2, side, side)
        icons.paint(painter, self._icon, ink, spot, self.layoutDirection())
        if not self.folded:
            self._paint_words(painter, box, ink, 12 + side + 12)
        self._paint_trailing(painter, box, tokens)
        if self.hasFocus():
            colour = tokens.on_accent if self.isChecked() else tokens.accent
            _ring(painter, box.adjusted(2, 2, -2, -2), colour, 4)

    def _paint_back(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        hovered = self.underMouse() and self.isEnabled()
        fill = (tokens.accent if self.isChecked() else tokens.surface if self.boxed
                else tokens.line if hovered else "")
        painter.setPen(QPen(QColor(tokens.border if hovered else tokens.line), 1)
                       if self.boxed else Qt.PenStyle.NoPen)
        if fill:
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str, inset: float) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        spot = self._mirror(QRectF(box.x() + inset, box.y(), box.width() - inset - 8, box.height()))
        painter.setLayoutDirection(direction_of(self.text(), self.layoutDirection()))
        painter.drawText(spot, self._start() | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_trailing(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        if not self._trailing or (self.folded and not self._badge):
            return
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * (0.75 if self._badge else 0.85))
        font.setBold(self._badge)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        height = metrics.height() + 2
        width = max(height, metrics.horizontalAdvance(self._trailing) + 10)
        middle = box.center().y() - (box.height() / 4 if self.folded else 0)
        edge = 2 if self.folded else 12
        spot = self._mirror(QRectF(box.right() - edge - width, middle - height / 2, width, height))
        if self._badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.on_accent if self.isChecked() else tokens.accent))
            painter.drawRoundedRect(spot, height / 2, height / 2)
        ink = tokens.on_accent if self._badge != self.isChecked() else tokens.accent
        painter.setPen(QColor(ink if self._badge else tokens.muted))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self._trailing)

    def _start(self) -> Qt.AlignmentFlag:
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _mirror(self, spot: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.moveLeft(self.width() - spot.right())
        return spot


def _ring(painter: QPainter, box: QRectF, colour: str, radius: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawRoundedRect(box, radius, radius)
