"""Pictures of course pages: their size, a light stand-in, and decoding to what the column shows."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

MOST_PIXELS = 60_000_000
"""Larger pictures are not decoded: they could fill the memory of a small computer."""
_COARSE = 16
"""A stand-in has one pixel for so many of the picture's, in both directions."""


def _reader(data: bytes) -> tuple[QImageReader, QBuffer, QByteArray]:
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader, buffer, held


def picture_size(data: bytes) -> QSize:
    """Return the size in px as it is shown, from the head of the file; 1 by 1 when unreadable."""
    reader, buffer, _held = _reader(data)
    size = reader.size()
    turned = reader.transformation()
    buffer.close()
    if not size.isValid() or size.isEmpty():
        return QSize(1, 1)
    quarter = QImageIOHandler.Transformation.TransformationRotate90
    return size.transposed() if turned & quarter else size


def stand_in(size: QSize, colour: QColor) -> QImage:
    """Return a picture of one colour that takes the room of `size` and hardly any memory."""
    coarse = QSize(max(1, size.width() // _COARSE), max(1, size.height() // _COARSE))
    made = QImage(coarse, QImage.Format.Format_RGB32)
    made.fill(colour)
    made.setDevicePixelRatio(coarse.width() / max(1, size.width()))
    return made


def decode(data: bytes, widest: int, ratio: float, paper: QColor | None = None) -> QImage:
    """Return a picture no wider than `widest` px on a screen of `ratio`, null when it is damaged.

    It still says its own size, so that the page keeps its shape. `paper` goes behind what is
    transparent: drawings in black are made for white pages.
    """
    size = picture_size(data)
    if size.width() * size.height() > MOST_PIXELS:
        return QImage()
    reader, buffer, _held = _reader(data)
    wide = min(size.width(), round(widest * ratio))
    if wide < size.width():
        scaled = QSize(wide, max(1, round(size.height() * wide / size.width())))
        swapped = reader.size() != size
        reader.setScaledSize(scaled.transposed() if swapped else scaled)
    picture = reader.read()
    buffer.close()
    if picture.isNull():
        return picture
    if paper is not None and picture.hasAlphaChannel():
        picture = _on_paper(picture, paper)
    picture.setDevicePixelRatio(picture.width() / size.width())
    return picture


def _on_paper(picture: QImage, paper: QColor) -> QImage:
    under = QImage(picture.size(), QImage.Format.Format_RGB32)
    under.fill(paper)
    painter = QPainter(under)
    painter.drawImage(0, 0, picture)
    painter.end()
    return under
