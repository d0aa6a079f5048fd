"""What a picture tells beside what it shows, and the same picture without it.

`inspect` reads JPEG, PNG, WebP, GIF, TIFF and HEIC as far as each can tell; `strip` takes metadata
out of JPEG and PNG without encoding them again, so that not one pixel changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from fieldbook.formats import exif, jpeg, png, sniff
from fieldbook.formats.errors import ImageDamaged, ImageUnsupported

STRIPPABLE = ("image/jpeg", "image/png")
_COORDINATE = re.compile(
    rb"GPS(Latitude|Longitude)(?:=[\"']|>)\s*(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?"
    rb"\s*([NSEW])")
_CREATED = re.compile(rb"(?:DateTimeOriginal|CreateDate|DateCreated)(?:=[\"']|>)\s*"
                      rb"(\d{4}-\d\d-\d\d(?:T[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)?)?)")


def media_type(data: bytes) -> str:
    """Return the media type that the first bytes tell, for example "image/jpeg"."""
    return sniff.media_type(data[:sniff.HEAD])


def inspect(data: bytes) -> dict[str, Any]:
    """Return what an image tells; empty when it tells nothing beside the picture. Never raises.

    Keys, each only when found: "place" {"lat", "lon"} in degrees (WGS 84, south and west negative);
    "taken" ISO 8601, local time without a zone when none is given; "camera" maker and model;
    "other" sorted words out of: application-data, author, camera-id, camera-settings,
    colour-profile, comment, computer, copyright, damaged, data-after-end, description, exif, gps,
    image-id, iptc, keywords, lens, maker-notes, more-images, serial-number, software, text,
    thumbnail, time, unknown-data, xmp.
    """
    told = exif.Told()
    xmp = b""
    try:
        xmp = _look(data, told)
    except ImageDamaged:
        told.other.add("damaged")
    _look_at_xmp(xmp, told)
    found: dict[str, Any] = {}
    if told.place is not None:
        found["place"] = {"lat": told.place[0], "lon": told.place[1]}
    if told.taken:
        found["taken"] = told.taken
    if told.camera:
        found["camera"] = told.camera
    if told.other:
        found["other"] = sorted(told.other)
    return found


def strip(data: bytes) -> bytes:
    """Return the same picture without metadata; see `jpeg.strip` and `png.strip` for what stays.

    Raises ImageUnsupported for other kinds, ImageDamaged when the file ends early or is broken.
    """
    kind = media_type(data)
    if kind == "image/jpeg":
        return jpeg.strip(data)
    if kind == "image/png":
        return png.strip(data)
    raise ImageUnsupported(media_type=kind)


def _look(data: bytes, told: exif.Told) -> bytes:
    kind = media_type(data)
    if kind == "image/jpeg":
        return jpeg.inspect(data, told)
    if kind == "image/png":
        return png.inspect(data, told)
    if kind == "image/webp":
        return _look_at_webp(data, told)
    if kind == "image/gif":
        told.other |= {"comment"} if b"\x21\xfe" in data else set()
        told.other |= {"xmp"} if b"XMP DataXMP" in data else set()
    elif kind == "image/tiff":
        _take(told, exif.read(data))
    elif kind in ("image/heic", "image/heif", "image/avif"):
        return _look_at_boxes(data, told)
    return b""


def _take(told: exif.Told, more: exif.Told) -> None:
    told.place, told.taken, told.camera = more.place, more.taken, more.camera
    told.other |= more.other


def _look_at_webp(data: bytes, told: exif.Told) -> bytes:
    """Source: RFC 9649, section 2.7 (RIFF chunks)."""
    xmp = b""
    for name, body in _riff(data):
        if name == b"EXIF":
            _take(told, exif.read(body.removeprefix(exif.HEADER)))
            told.other |= {"exif"} if not told.other else set()
        elif name == b"XMP ":
            told.other.add("xmp")
            xmp = body
        elif name == b"ICCP":
            told.other.add("colour-profile")
    return xmp


def _riff(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4:at + 8], "little")
        if at + 8 + size > len(data):
            raise ImageDamaged(part="chunk")
        yield data[at:at + 4], data[at + 8:at + 8 + size]
        at += 8 + size + size % 2


def _look_at_boxes(data: bytes, told: exif.Told) -> bytes:
    """HEIC and AVIF keep Exif and XMP as items, found by how they begin (ISO/IEC 23008-12)."""
    at = data.find(exif.HEADER)
    if at >= 0:
        _take(told, exif.read(data[at + len(exif.HEADER):]))
        told.other.add("exif")
    start = data.find(b"<x:xmpmeta")
    if start < 0:
        return b""
    told.other.add("xmp")
    return data[start:data.find(b"</x:xmpmeta>", start) + 12]


def _look_at_xmp(xmp: bytes, told: exif.Told) -> None:
    """Take place and time out of an XMP packet, in either way of writing properties."""
    sides: dict[bytes, float] = {}
    for name, degrees, minutes, seconds, side in _COORDINATE.findall(xmp):
        value = int(degrees) + float(minutes) / 60 + float(seconds or 0) / 3600
        sides[name] = round(-value if side in b"SW" else value, 6)
    if told.place is None and len(sides) == 2:
        told.place = sides[b"Latitude"], sides[b"Longitude"]
    created = _CREATED.search(xmp)
    if created and not told.taken:
        told.taken = created[1].decode()
