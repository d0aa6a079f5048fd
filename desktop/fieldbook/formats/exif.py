"""Exif: what a camera wrote about a picture, and the one thing of it that a picture needs.

Source: Exif 2.32 (CIPA DC-008), TIFF 6.0. Reading never fails: damaged directories end where they
stop making sense. No value is kept but place, time, camera and orientation; the rest is named only.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

HEADER = b"Exif\0\0"
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_ENTRIES = 512
_MAKE, _MODEL, _ORIENTATION, _DATE = 0x010F, 0x0110, 0x0112, 0x0132
_EXIF_IFD, _GPS_IFD, _ORIGINAL, _OFFSET = 0x8769, 0x8825, 0x9003, 0x9011
_NAMED = {
    0x010E: "description", 0x0131: "software", 0x013B: "author", 0x013C: "computer",
    0x8298: "copyright", 0x927C: "maker-notes", 0x9286: "comment", 0xA420: "image-id",
    0xA430: "author", 0xA431: "serial-number", 0xA435: "serial-number", 0x9C9B: "description",
    0x9C9C: "comment", 0x9C9D: "author", 0x9C9E: "keywords", 0x9C9F: "description",
    0xA433: "lens", 0xA434: "lens", 0x02BC: "xmp", 0x83BB: "iptc", 0xC614: "camera-id",
}
_QUIET = frozenset((_MAKE, _MODEL, _ORIENTATION, _DATE, _EXIF_IFD, _GPS_IFD, _ORIGINAL, _OFFSET))


@dataclass(slots=True)
class Told:
    """What metadata tells. `other` holds stable words, never values."""

    place: tuple[float, float] | None = None
    taken: str = ""
    camera: str = ""
    orientation: int = 1
    other: set[str] = field(default_factory=set)


class _Tiff:
    """Directories of a TIFF stream, read with bounds."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._order = "<" if data[:2] == b"II" else ">"
        self.thumbnail = False
        self.settings = False

    def number(self, at: int, form: str) -> int | None:
        """Return an unsigned number at `at`, None outside the data."""
        size = struct.calcsize(form)
        if at < 0 or at + size > len(self._data):
            return None
        value: int = struct.unpack_from(self._order + form, self._data, at)[0]
        return value

    def directory(self, at: int | None) -> tuple[dict[int, tuple[int, int, int]], int]:
        """Return {tag: (type, count, place of value)} and the place of the next directory."""
        count = self.number(at, "H") if at is not None else None
        if at is None or count is None:
            return {}, 0
        entries = {}
        for number in range(min(count, _MOST_ENTRIES)):
            entry = at + 2 + 12 * number
            tag, kind = self.number(entry, "H"), self.number(entry + 2, "H")
            amount, inline = self.number(entry + 4, "I"), self.number(entry + 8, "I")
            if tag is None or kind is None or amount is None or inline is None:
                break
            size = _SIZES.get(kind, 0) * amount
            entries[tag] = (kind, amount, entry + 8 if size <= 4 else inline)
        return entries, self.number(at + 2 + 12 * count, "I") or 0

    def short(self, entry: tuple[int, int, int] | None) -> int | None:
        """Return the first number of an entry of type SHORT or LONG."""
        if entry is None:
            return None
        return self.number(entry[2], "H" if entry[0] == 3 else "I")

    def text(self, entry: tuple[int, int, int] | None) -> str:
        """Return an ASCII entry without its ending NUL and blanks."""
        if entry is None or entry[0] not in (2, 7) or entry[1] > 4096:
            return ""
        raw = self._data[entry[2]:entry[2] + entry[1]]
        return raw.split(b"\0")[0].decode("utf-8", "replace").strip()

    def ratios(self, entry: tuple[int, int, int] | None, most: int = 3) -> list[float]:
        """Return the rational numbers of an entry."""
        values: list[float] = []
        if entry is None or entry[0] not in (5, 10):
            return values
        for index in range(min(entry[1], most)):
            above = self.number(entry[2] + 8 * index, "I")
            below = self.number(entry[2] + 8 * index + 4, "I")
            if above is None or not below:
                return []
            values.append(above / below)
        return values


def read(data: bytes) -> Told:
    """Read a TIFF stream (the content of an Exif segment after its header)."""
    told = Told()
    if data[:4] not in (b"II*\0", b"MM\0*"):
        told.other.add("exif")
        return told
    tiff = _Tiff(data)
    main, following = tiff.directory(tiff.number(4, "I"))
    shot, _ = tiff.directory(tiff.short(main.get(_EXIF_IFD)))
    gps, _ = tiff.directory(tiff.short(main.get(_GPS_IFD)))
    told.orientation = _orientation(tiff.short(main.get(_ORIENTATION)))
    told.camera = " ".join(dict.fromkeys(
        word for word in f"{tiff.text(main.get(_MAKE))} {tiff.text(main.get(_MODEL))}".split()))
    told.taken = _moment(tiff.text(shot.get(_ORIGINAL)) or tiff.text(main.get(_DATE)),
                         tiff.text(shot.get(_OFFSET)))
    told.place = _place(tiff, gps)
    told.other |= {_NAMED[tag] for tag in (*main, *shot) if tag in _NAMED}
    if any(tag not in _QUIET and tag not in _NAMED for tag in (*main, *shot)):
        told.other.add("camera-settings")
    if gps and told.place is None:
        told.other.add("gps")
    if tiff.directory(following)[0] if following else {}:
        told.other.add("thumbnail")
    return told


def only_orientation(orientation: int) -> bytes:
    """Return the smallest Exif that turns a picture; without it a photo lies on its side.

    A TIFF stream of one directory with one entry, 26 bytes.
    """
    return b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)


def is_only_orientation(data: bytes) -> bool:
    """Tell whether a TIFF stream is what `only_orientation` writes, and nothing hides behind it."""
    return len(data) == 26 and any(data == only_orientation(turn) for turn in range(1, 9))


def _orientation(value: int | None) -> int:
    return value if value is not None and 1 <= value <= 8 else 1


def _moment(text: str, offset: str) -> str:
    """"2026:05:03 09:14:00" and "+02:00" as ISO 8601; local time stays without a zone."""
    date, _, time = text.partition(" ")
    parts = date.split(":")
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or parts[0] == "0000":
        return ""
    zone = offset if len(offset) == 6 and offset[0] in "+-" else ""
    return f"{'-'.join(parts)}T{time}{zone}" if time else "-".join(parts)


def _place(tiff: _Tiff, gps: dict[int, tuple[int, int, int]]) -> tuple[float, float] | None:
    lat = _degrees(tiff.ratios(gps.get(2)), tiff.text(gps.get(1)), 90)
    lon = _degrees(tiff.ratios(gps.get(4)), tiff.text(gps.get(3)), 180)
    return None if lat is None or lon is None else (lat, lon)


def _degrees(parts: list[float], side: str, most: int) -> float | None:
    if not parts:
        return None
    value = sum(part / float(60 ** power) for power, part in enumerate(parts))
    if value > most:
        return None
    return round(-value if side[:1].upper() in ("S", "W") else value, 6)
