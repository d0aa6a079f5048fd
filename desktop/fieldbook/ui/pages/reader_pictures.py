"""Pictures of course pages: their size, a light stand-in, and decoding to what the column shows."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

MOST_PIXELS = 60_000_000
"""Larger pictures are not decoded: they could fill the memory of a small computer."""
_QUARTER = QImageIOHandler.Transformation.TransformationRotate90
_AS_IT_IS = QImageIOHandler.Transformation.TransformationNone
_COARSE = 16
"""A stand-in has one pixel for so many of the picture's, in both directions."""


class _Open:
    """A file in memory with its reader.

    Asking for the size comes first, always: it makes Qt choose a decoder while Python's lock is
    held. Chosen inside `read`, which lets go of that lock, it would deadlock: Qt chooses under a
    lock of its own and reads the buffer meanwhile, for which it needs Python's lock again.
    """

    def __init__(self, data: bytes) -> None:
        self._held = QByteArray(data)
        self._buffer = QBuffer(self._held)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.reader = QImageReader(self._buffer)
        self.reader.setAutoTransform(True)
        self.stored = self.reader.size()
        turned = self.reader.transformation() if self.is_picture() else _AS_IT_IS
        self.is_turned = bool(turned & _QUARTER)

    def is_picture(self) -> bool:
        """Whether there is a decoder for it, and something to decode."""
        return self.stored.isValid() and not self.stored.isEmpty()

    def size(self) -> QSize:
        """Return the size in px as it is shown."""
        return self.stored.transposed() if self.is_turned else self.stored


def picture_size(data: bytes) -> QSize:
    """Return the size in px as it is shown, from the head of the file; 1 by 1 when unreadable."""
    opened = _Open(data)
    return opened.size() if opened.is_picture() else QSize(1, 1)


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
    opened = _Open(data)
    size = opened.size()
    if not opened.is_picture() or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    wide = min(size.width(), round(widest * ratio))
    if wide < size.width():
        scaled = QSize(wide, max(1, round(size.height() * wide / size.width())))
        opened.reader.setScaledSize(scaled.transposed() if opened.is_turned else scaled)
    picture = opened.reader.read()
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
