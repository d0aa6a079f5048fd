"""A case to take pictures of, made through the services. Everything in it is invented."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QLinearGradient,
    QPainter,
    QPdfWriter,
    QPolygonF,
)

from fieldbook.core.clock import FixedClock

if TYPE_CHECKING:
    from fieldbook.session import Session

def fill(session: Session) -> Mapping[str, object]:
    """Make one case with three incidents, people and files; return what opens it."""
    work = session.casework
    move_on(session)
    case = work.new_case("March on 2 May, north gate").id
    crowd = work.new_incident(
        case, title="Crowd stopped at the north gate", when="2 May 2026, 14:10",
        where="North gate",
        what="About 200 people. Two lines of police, shields. Account by L. (witness, pseudonym)",
        account="L. stood about 20 metres from the first line. She counted eleven officers with "
                "shields and saw no order to leave being given.").id
    arrest = work.new_incident(
        case, title="Arrest of S. (student)", when="2 May 2026, about 14:40",
        what="Taken by three men in plain clothes to a white van. Whereabouts unknown.",
        where="Corner of the market street",
        account="Samir Nasser called his sister at 14:31. At about 14:40 three men took him by the "
                "arms.\n"
                "قالت أخته إنها سمعت أصواتًا ثم انقطع الاتصال.\n"
                "His telephone has been off since then.").id
    lawyer = work.new_incident(case, title="Lawyer refused at station", when="2 May 2026, 15:05",
                               what="Second police station, desk officer named in statement.").id
    _people(session, case, crowd, arrest, lawyer)
    for number, (hue, place) in enumerate(((210, True), (30, False), (190, False), (120, False))):
        data = photo(hue, place)
        move_on(session)
        work.evidence.attach_stream(case, f"gate_{number + 1}.jpg", io.BytesIO(data), crowd)
    move_on(session)
    work.evidence.attach_stream(case, "statement.pdf", io.BytesIO(statement()), lawyer)
    first = work.evidence.of_case(case)[0]
    work.evidence.without_metadata(first.id)
    return {"kind": "case", "id": case}


def _people(session: Session, case: str, crowd: str, arrest: str, lawyer: str) -> None:
    work = session.casework
    work.add_person(case, "Layla Haddad", incident=crowd, role="witness", naming="pseudonym",
                    pseudonym="L.", consent="yes")
    move_on(session)
    work.add_person(case, "Samir Nasser", incident=arrest, role="victim", naming="initials",
                    consent="not-asked")
    for number in range(3):
        move_on(session)
        work.add_person(case, f"Man {number + 1} in plain clothes", incident=arrest,
                        role="perpetrator", consent="not-asked")
    move_on(session)
    work.add_person(case, "Ana Petrova", incident=lawyer, role="source", consent="yes")


def move_on(session: Session) -> None:
    """Let a minute pass on a clock that stands still, so that things have an order."""
    if isinstance(session.clock, FixedClock):
        session.clock.advance(60_000)


def photo(hue: int, place: bool) -> bytes:
    """Return a drawn JPEG; with `place`, its metadata says where, when and with what."""
    image = QImage(960, 720, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, 480)
    sky.setColorAt(0, QColor.fromHsv(hue, 120, 190))
    sky.setColorAt(1, QColor.fromHsv(hue, 30, 240))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsv(hue, 60, 110))
    painter.drawPolygon(QPolygonF([QPointF(0, 480), QPointF(240, 330), QPointF(520, 470),
                                   QPointF(760, 300), QPointF(960, 440), QPointF(960, 720),
                                   QPointF(0, 720)]))
    painter.setBrush(QColor.fromHsv(hue, 40, 70))
    for number in range(9):
        painter.drawRoundedRect(QRectF(30 + number * 104, 520 - (number % 3) * 24, 56, 220), 24, 24)
    painter.end()
    data = _encoded(image)
    return data[:2] + _exif() + data[2:] if place else data


def statement() -> bytes:
    """Return a PDF of two pages."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    font = painter.font()
    font.setPointSize(14)
    painter.setFont(font)
    text = ("Statement\n\nI came to the second police station at 15:05 and asked to see my client. "
            "The officer at the desk said that nobody of that name was held there.")
    flags = int(Qt.TextFlag.TextWordWrap)
    painter.drawText(QRectF(900, 900, 7600, 6000), flags, text)
    writer.newPage()
    painter.drawText(QRectF(900, 900, 7600, 6000), flags, "Signed on 3 May 2026")
    painter.end()
    buffer.close()
    return bytes(data.data())


def _encoded(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"jpeg").write(image)
    return bytes(data.data())


def _exif() -> bytes:
    """Return an Exif segment with camera, time and place (Exif 2.32, big-endian TIFF)."""
    maker, model, taken = b"Pear\0", b"Pear Phone 7\0", b"2026:05:02 14:12:00\0"
    values = 8 + 2 + 4 * 12 + 4
    at_model, at_taken = values + len(maker), values + len(maker) + len(model)
    gps = at_taken + len(taken)
    main = struct.pack(">H", 4) + _entry(0x010F, 2, len(maker), values)
    main += _entry(0x0110, 2, len(model), at_model) + _entry(0x0132, 2, len(taken), at_taken)
    main += _entry(0x8825, 4, 1, gps) + struct.pack(">I", 0)
    degrees = gps + 2 + 4 * 12 + 4
    where = struct.pack(">H", 4) + struct.pack(">HHI4s", 1, 2, 2, b"N\0\0\0")
    where += _entry(2, 5, 3, degrees) + struct.pack(">HHI4s", 3, 2, 2, b"W\0\0\0")
    where += _entry(4, 5, 3, degrees + 24) + struct.pack(">I", 0)
    where += struct.pack(">6I", 45, 1, 30, 1, 32, 1) + struct.pack(">6I", 122, 1, 40, 1, 25, 1)
    body = b"Exif\0\0MM\0*" + struct.pack(">I", 8) + main + maker + model + taken + where
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _entry(tag: int, kind: int, count: int, value: int) -> bytes:
    return struct.pack(">HHII", tag, kind, count, value)
