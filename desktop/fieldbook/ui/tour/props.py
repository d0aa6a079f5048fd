"""Files for the tour, made in memory: a photo that tells its place, and a statement as PDF."""

from __future__ import annotations

import struct

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QLinearGradient, QPainter, QPdfWriter

PHOTO, STATEMENT = "gate.jpg", "statement.pdf"
LATITUDE, LONGITUDE = ((45, 30, 32), b"N"), ((122, 40, 25), b"W")


def photo() -> bytes:
    """Return a JPEG with GPS metadata (Exif 2.32)."""
    picture = QImage(960, 640, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    sky = QLinearGradient(0, 0, 0, 640)
    sky.setColorAt(0, QColor("#8fb4d8"))
    sky.setColorAt(1, QColor("#d8cbb0"))
    painter.fillRect(picture.rect(), sky)
    painter.fillRect(120, 260, 720, 300, QColor("#7a6a58"))
    painter.fillRect(380, 330, 200, 230, QColor("#3c342b"))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(88)
    writer.write(picture)
    plain = bytes(data.data())
    return plain[:2] + _gps() + plain[2:]


def _gps() -> bytes:
    """Return an APP1 segment: TIFF header, IFD0 with a pointer, GPS IFD, six rationals."""
    ifd0 = struct.pack("<HHHII", 1, 0x8825, 4, 1, 26) + struct.pack("<I", 0)
    values_at = 26 + 2 + 4 * 12 + 4
    entries = b""
    for tag, reference, place in ((1, LATITUDE[1], 0), (3, LONGITUDE[1], 24)):
        entries += struct.pack("<HHI4s", tag, 2, 2, reference + b"\0\0\0")
        entries += struct.pack("<HHII", tag + 1, 5, 3, values_at + place)
    rationals = b"".join(struct.pack("<II", part, 1)
                         for part in (*LATITUDE[0], *LONGITUDE[0]))
    tiff = (b"II*\0" + struct.pack("<I", 8) + ifd0 + struct.pack("<H", 4) + entries
            + struct.pack("<I", 0) + rationals)
    body = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def statement(word: str) -> bytes:
    """Return one page of PDF that holds `word`."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageMargins(QMarginsF(25, 25, 25, 25))
    painter = QPainter(writer)
    painter.setFont(QFont(painter.font().family(), 18))
    painter.drawText(0, 600, "Statement")
    painter.setFont(QFont(painter.font().family(), 12))
    painter.drawText(0, 1400, f"I was at the north gate. I saw {word}.")
    painter.end()
    return bytes(data.data())
