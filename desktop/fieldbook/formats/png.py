"""PNG files by their chunks. Source: W3C PNG third edition (2025), sections 5 and 11.

Image data is copied byte for byte.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from fieldbook.formats import exif, icc
from fieldbook.formats.errors import ImageDamaged

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = frozenset((b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT",
                   b"bKGD", b"pHYs", b"cICP", b"mDCV", b"cLLI", b"acTL", b"fcTL", b"fdAT"))
_WORDS = {b"tEXt": "text", b"zTXt": "text", b"iTXt": "text", b"tIME": "time", b"hIST": "",
          b"sPLT": "", b"eXIf": ""}
_MOST_PROFILE = 4 * 1024 * 1024
_MOST_TEXT = 1024 * 1024
_XMP = b"XML:com.adobe.xmp\0"


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield (type, data) up to and with IEND, then (b"", what lies behind). Raises ImageDamaged."""
    if not data.startswith(SIGNATURE):
        raise ImageDamaged(part="beginning")
    at, name = len(SIGNATURE), b""
    while name != b"IEND":
        size = int.from_bytes(data[at:at + 4])
        name, body = data[at + 4:at + 8], data[at + 8:at + 8 + size]
        check = data[at + 8 + size:at + 12 + size]
        if len(check) < 4:
            raise ImageDamaged(part="end")
        if zlib.crc32(body, zlib.crc32(name)) != int.from_bytes(check):
            raise ImageDamaged(part="chunk")
        yield name, body
        at += 12 + size
    yield b"", data[at:]


def strip(data: bytes) -> bytes:
    """Return the image without metadata; raises ImageDamaged when it cannot be followed to its end.

    Kept: what decoding, colours, transparency, size and animation need; the colour profile without
    the names in it; the orientation, as an Exif of 26 bytes. Dropped: texts, times, Exif, private
    chunks, and whatever lies behind the end.
    """
    out = [SIGNATURE]
    found = list(chunks(data))
    for name, body in found:
        if name in _KEPT:
            out.append(_written(name, body))
        elif name == b"iCCP":
            profile = icc.neutral(profile_of(body))
            if profile is not None:
                out.append(_written(b"iCCP", b"ICC\0\0" + zlib.compress(profile, 9)))
        elif name == b"eXIf":
            turn = exif.read(body).orientation
            if turn != 1:
                out.append(_written(b"eXIf", exif.only_orientation(turn)))
    if not any(name == b"IDAT" for name, _ in found):
        raise ImageDamaged(part="scan")
    return b"".join(out)


def inspect(data: bytes, told: exif.Told) -> bytes:
    """Add to `told` what the chunks tell; return the XMP packet, b"" if none."""
    xmp = b""
    for name, body in chunks(data):
        if name == b"eXIf" and not exif.is_only_orientation(body):
            more = exif.read(body)
            told.place, told.taken, told.camera = more.place, more.taken, more.camera
            told.other |= more.other or {"exif"}
        elif name == b"iTXt" and body.startswith(_XMP):
            told.other.add("xmp")
            xmp = _international_text(body)
        elif name == b"iCCP":
            if not body.startswith(b"ICC\0\0") or not icc.is_neutral(profile_of(body)):
                told.other.add("colour-profile")
        elif name == b"":
            told.other |= {"data-after-end"} if body else set()
        elif name not in _KEPT:
            told.other |= {_WORDS.get(name, "application-data")} - {""}
    return xmp


def profile_of(body: bytes) -> bytes:
    """Return the profile in an iCCP chunk, unpacked up to 4 MiB; b"" when it is damaged."""
    _, _, rest = body.partition(b"\0")
    return _unpacked(rest[1:], _MOST_PROFILE)


def _international_text(body: bytes) -> bytes:
    """Return the text of an iTXt chunk: after keyword, flag, method, language and keyword again."""
    packed, parts = body[len(_XMP):len(_XMP) + 1] == b"\1", body[len(_XMP) + 2:].split(b"\0", 2)
    if len(parts) < 3:
        return b""
    return _unpacked(parts[2], _MOST_TEXT) if packed else parts[2]


def _unpacked(packed: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, most)
    except zlib.error:
        return b""


def _written(name: bytes, body: bytes) -> bytes:
    check = zlib.crc32(body, zlib.crc32(name))
    return len(body).to_bytes(4) + name + body + check.to_bytes(4)
