"""Colour profiles without what they tell about a device.

A profile is needed to show colours as they were meant, but it also names the screen or camera, its
maker, sometimes a serial number, and a date. `neutral` keeps the colour tags and drops the rest.
Source: ICC.1:2022 (profile version 4.4); the layout is the same since version 2.
"""

from __future__ import annotations

import struct

_KEPT = frozenset((
    b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"wtpt", b"bkpt", b"chad",
    b"chrm", b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"D2B0", b"D2B1", b"D2B2",
    b"B2D0", b"B2D1", b"B2D2", b"gamt", b"cicp", b"lumi"))
_HEADER = 128
_MOST_TAGS = 100


def neutral(profile: bytes) -> bytes | None:
    """Return the profile with colour tags only and a plain header; None when it cannot be read."""
    tags = _tags(profile)
    if tags is None:
        return None
    version = profile[8]
    content = {name: data for name, data in tags if name in _KEPT}
    content[b"desc"] = _text("RGB", version, description=True)
    content[b"cprt"] = _text("-", version, description=False)
    return _write(_plain_header(profile[:_HEADER]), content)


def is_neutral(profile: bytes) -> bool:
    """Tell whether a profile holds nothing beside colour."""
    return neutral(profile) == profile


def _tags(profile: bytes) -> list[tuple[bytes, bytes]] | None:
    if len(profile) < _HEADER + 4 or profile[36:40] != b"acsp":
        return None
    (count,) = struct.unpack_from(">I", profile, _HEADER)
    if count > _MOST_TAGS or len(profile) < _HEADER + 4 + 12 * count:
        return None
    found = []
    for at in range(count):
        name, start, size = struct.unpack_from(">4sII", profile, _HEADER + 4 + 12 * at)
        if start + size > len(profile):
            return None
        found.append((name, profile[start:start + size]))
    return found


def _plain_header(header: bytes) -> bytes:
    """Keep version, class, colour spaces, intent and illuminant; blank who, when and with what."""
    blank = bytearray(header)
    blank[4:8] = bytes(4)
    blank[24:36] = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    blank[40:64] = bytes(24)
    blank[80:128] = bytes(48)
    return bytes(blank)


def _text(text: str, version: int, *, description: bool) -> bytes:
    if version >= 4:
        wide = text.encode("utf-16-be")
        return b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(wide), 28) + wide
    plain = text.encode() + b"\0"
    if description:
        return b"desc" + struct.pack(">II", 0, len(plain)) + plain + bytes(78)
    return b"text" + bytes(4) + plain


def _write(header: bytes, content: dict[bytes, bytes]) -> bytes:
    """Lay the tags out again; equal ones are stored once, as the standard allows."""
    at = _HEADER + 4 + 12 * len(content)
    table, body, placed = b"", b"", dict[bytes, int]()
    for name in sorted(content):
        data = content[name]
        if data not in placed:
            placed[data] = at + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", name, placed[data], len(data))
    whole = header + struct.pack(">I", len(content)) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]
