"""Our own icons: one family of SVG drawings on a 24 px grid, tinted when they are asked for.

A drawing says `currentColor`; its colour comes from the palette of whoever shows it. Drawings that
point along the line of reading are mirrored from right to left.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from fieldbook.core.paths import shipped

MIRRORED = frozenset({
    "back", "next", "chevron-start", "chevron-end", "link-external", "undo", "redo", "reply",
    "send", "list", "checklist", "sidebar", "sort", "message", "library", "audio", "text-size",
    "highlight", "contacts", "person-add", "megaphone", "folder-open", "edit", "quote",
    "timeline", "note", "book",
})


class UnknownIcon(KeyError):
    """No drawing of that name is shipped: a mistake in our code."""


@cache
def _drawing(name: str) -> str:
    path = shipped("resources") / "icons" / f"{name}.svg"
    if not path.is_file():
        raise UnknownIcon(name)
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _render(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored:
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, colour: QColor | str, size: int, *, ratio: float = 1.0,
           direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QPixmap:
    """Return a drawing, `size` px square, for a screen of `ratio` pixels per px."""
    mirrored = direction == Qt.LayoutDirection.RightToLeft and name in MIRRORED
    return _render(name, QColor(colour).name(), size, ratio, mirrored)


def icon(name: str, colour: QColor | str, size: int = 20, *, ratio: float = 1.0,
         disabled: QColor | str | None = None,
         direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QIcon:
    """Return an icon of one colour; `disabled` tints it for what cannot be pressed now."""
    made = QIcon(pixmap(name, colour, size, ratio=ratio, direction=direction))
    if disabled is not None:
        off = pixmap(name, disabled, size, ratio=ratio, direction=direction)
        made.addPixmap(off, QIcon.Mode.Disabled)
    return made


def paint(painter: QPainter, name: str, colour: QColor | str, box: QRectF,
          direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> None:
    """Paint drawing `name` into the square that fits into the middle of `box`."""
    side = int(min(box.width(), box.height()))
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    drawn = pixmap(name, colour, side, ratio=ratio, direction=direction)
    left = box.x() + (box.width() - side) / 2
    top = box.y() + (box.height() - side) / 2
    painter.drawPixmap(QRectF(left, top, side, side).topLeft(), drawn)


def size_for(points: float) -> int:
    """Return the side in px of an icon beside text of `points`."""
    return round(points * 20 / 11)


def square(size: int) -> QSize:
    """Return a square size."""
    return QSize(size, size)
