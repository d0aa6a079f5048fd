"""JPEG files by their segments. Source: ITU-T T.81 annex B, JFIF 1.02, ITU-T T.872 (Adobe, ICC).

The entropy-coded data is copied byte for byte; nothing is decoded or encoded again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fieldbook.formats import exif, icc
from fieldbook.formats.errors import ImageDamaged

SOI, EOI, SOS = 0xD8, 0xD9, 0xDA
_STANDALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_CODING = frozenset((*range(0xC0, 0xD0), 0xDB, 0xDC, 0xDD, 0xDE, 0xDF, SOS))
XMP = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_MORE = b"http://ns.adobe.com/xmp/extension/\0"
_ICC = b"ICC_PROFILE\0"
_JFIF = b"JFIF\0"
_MOST_PROFILE = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Segment:
    """One marker, its payload without the length, and for a scan the coded data that follows."""

    marker: int
    payload: bytes
    scan: bytes = b""


def segments(data: bytes) -> Iterator[Segment]:
    """Yield the segments up to and with the end of the image. Raises ImageDamaged."""
    if data[:2] != b"\xff\xd8":
        raise ImageDamaged(part="beginning")
    at = 2
    while True:
        marker, at = _marker(data, at)
        if marker == EOI:
            yield Segment(EOI, data[at:])
            return
        if marker in _STANDALONE:
            yield Segment(marker, b"")
            continue
        size = int.from_bytes(data[at:at + 2])
        if size < 2 or at + size > len(data):
            raise ImageDamaged(part="segment")
        payload, at = data[at + 2:at + size], at + size
        end = _scan_end(data, at) if marker == SOS else at
        yield Segment(marker, payload, data[at:end])
        at = end


def strip(data: bytes) -> bytes:
    """Return the image without metadata; raises ImageDamaged when it cannot be followed to its end.

    Kept: what decoding needs, byte for byte; JFIF without its thumbnail; Adobe's colour transform;
    the colour profile without the names in it; the orientation, as an Exif of 26 bytes. Dropped:
    all else, also comments, other images, and whatever lies behind the end of the image.
    """
    found = list(segments(data))
    out = [b"\xff\xd8"]
    kept = [s for s in found if s.marker in _CODING or s.marker in _STANDALONE]
    if not any(s.marker == SOS for s in kept):
        raise ImageDamaged(part="scan")
    jfif = next((s for s in found if s.marker == 0xE0 and s.payload.startswith(_JFIF)), None)
    if jfif is not None and len(jfif.payload) >= 14:
        out.append(_written(0xE0, jfif.payload[:12] + b"\0\0"))
    turn = _orientation(found)
    if turn != 1:
        out.append(_written(0xE1, exif.HEADER + exif.only_orientation(turn)))
    adobe = next((s for s in found if s.marker == 0xEE and s.payload.startswith(b"Adobe")), None)
    if adobe is not None and len(adobe.payload) >= 12:
        out.append(_written(0xEE, adobe.payload[:12]))
    profile = icc.neutral(profile_of(found))
    if profile is not None:
        out.extend(_profile_segments(profile))
    out.extend(_written(s.marker, s.payload) + s.scan if s.marker not in _STANDALONE
               else bytes((0xFF, s.marker)) for s in kept)
    return b"".join((*out, b"\xff\xd9"))


def profile_of(found: list[Segment]) -> bytes:
    """Return the colour profile, put together from its segments in their order; b"" if none."""
    parts = sorted((s.payload[12], s.payload[14:]) for s in found
                   if s.marker == 0xE2 and s.payload.startswith(_ICC) and len(s.payload) > 14)
    return b"".join(part for _, part in parts)[:_MOST_PROFILE]


def inspect(data: bytes, told: exif.Told) -> bytes:
    """Add to `told` what the segments tell; return the XMP packet, b"" if none."""
    xmp = b""
    found = []
    for segment in segments(data):
        found.append(segment)
        name, payload = segment.marker, segment.payload
        if name == 0xE1 and payload.startswith(exif.HEADER):
            _merge(told, payload[len(exif.HEADER):])
        elif name == 0xE1 and payload.startswith((XMP, _XMP_MORE)):
            told.other.add("xmp")
            xmp += payload
        elif word := _word_for(segment):
            told.other.add(word)
    profile = profile_of(found)
    if profile and not icc.is_neutral(profile):
        told.other.add("colour-profile")
    return xmp


def _merge(told: exif.Told, tiff: bytes) -> None:
    if exif.is_only_orientation(tiff):
        told.orientation = exif.read(tiff).orientation
        return
    more = exif.read(tiff)
    told.place = told.place or more.place
    told.taken = told.taken or more.taken
    told.camera = told.camera or more.camera
    told.orientation = more.orientation
    told.other |= more.other or {"exif"}


def _word_for(segment: Segment) -> str:
    """Name what a segment holds beside the picture, "" for what the picture needs."""
    marker, payload = segment.marker, segment.payload
    if marker == EOI:
        return "data-after-end" if payload else ""
    if marker == 0xFE:
        return "comment"
    if not 0xE0 <= marker <= 0xEF:
        return "" if marker in _CODING or marker in _STANDALONE else "unknown-data"
    if marker == 0xE0:
        plain = payload.startswith(_JFIF) and len(payload) <= 14
        return "" if plain else "thumbnail"
    if marker == 0xE2 and payload.startswith(_ICC):
        return ""
    if marker == 0xE2 and payload.startswith(b"MPF\0"):
        return "more-images"
    if marker == 0xED:
        return "iptc"
    if marker == 0xEE and payload.startswith(b"Adobe") and len(payload) == 12:
        return ""
    return "application-data"


def _orientation(found: list[Segment]) -> int:
    for segment in found:
        if segment.marker == 0xE1 and segment.payload.startswith(exif.HEADER):
            return exif.read(segment.payload[len(exif.HEADER):]).orientation
    return 1


def _marker(data: bytes, at: int) -> tuple[int, int]:
    """Return the next marker and the place behind it; stray bytes before it are skipped."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise ImageDamaged(part="end")
        if data[at + 1] not in (0x00, 0xFF):
            return data[at + 1], at + 2
        at += 1


def _scan_end(data: bytes, at: int) -> int:
    """Return where coded data ends: at the first marker that is no restart and no stuffed byte."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise ImageDamaged(part="end")
        following = data[at + 1]
        if following == 0xFF:
            at += 1
        elif following == 0 or following in _STANDALONE:
            at += 2
        else:
            return at


def _written(marker: int, payload: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(payload) + 2).to_bytes(2) + payload


def _profile_segments(profile: bytes) -> Iterator[bytes]:
    size = 65_533 - len(_ICC) - 2
    parts = [profile[at:at + size] for at in range(0, len(profile), size)]
    for number, part in enumerate(parts, 1):
        yield _written(0xE2, _ICC + bytes((number, len(parts))) + part)
