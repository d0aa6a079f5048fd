"""What a file really is, told by its first bytes, whatever its name says."""

from __future__ import annotations

from dataclasses import dataclass

HEAD = 4096
"""Bytes from the beginning of a file that are enough for `media_type`."""

UNKNOWN = "application/octet-stream"

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"PK\x05\x06", "application/zip"),
    (0, b"\x1f\x8b\x08", "application/gzip"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (257, b"ustar", "application/x-tar"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"OggS", "audio/ogg"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"MZ", "application/vnd.microsoft.portable-executable"),
    (0, b"\x7fELF", "application/x-executable"),
    (0, b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"SQLite format 3\0", "application/vnd.sqlite3"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"age-encryption.org/v1", "application/x-age"),
)

_BRANDS = {
    b"heic": "image/heic", b"heix": "image/heic", b"heim": "image/heic", b"heis": "image/heic",
    b"mif1": "image/heif", b"msf1": "image/heif", b"avif": "image/avif", b"avis": "image/avif",
    b"qt  ": "video/quicktime", b"M4A ": "audio/mp4", b"M4B ": "audio/mp4",
    b"3gp4": "video/3gpp", b"3gp5": "video/3gpp", b"3gp6": "video/3gpp",
}

_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}

_NAMES = {
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "jpe": "image/jpeg", "png": "image/png",
    "gif": "image/gif", "webp": "image/webp", "heic": "image/heic", "heif": "image/heif",
    "avif": "image/avif", "tif": "image/tiff", "tiff": "image/tiff", "svg": "image/svg+xml",
    "pdf": "application/pdf", "zip": "application/zip", "epub": "application/epub+zip",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint", "rtf": "application/rtf",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "oga": "audio/ogg",
    "opus": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac", "amr": "audio/amr",
    "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "webm": "video/webm",
    "mkv": "video/webm", "avi": "video/x-msvideo", "3gp": "video/3gpp", "ogv": "video/ogg",
    "txt": "text/plain", "md": "text/markdown", "markdown": "text/markdown", "csv": "text/csv",
    "yml": "application/yaml", "yaml": "application/yaml", "html": "text/html",
    "htm": "text/html", "xml": "application/xml", "json": "application/json",
    "vcf": "text/vcard", "vtt": "text/vtt", "srt": "application/x-subrip",
}

_PACKED = {
    "application/zip": ("application/epub+zip", "application/vnd.", "application/zip"),
    "application/x-ole-storage": ("application/msword", "application/vnd.ms-"),
    "audio/ogg": ("audio/ogg", "video/ogg"),
    "video/mp4": ("video/mp4", "audio/mp4", "video/quicktime", "video/3gpp"),
    "audio/mp4": ("video/mp4", "audio/mp4"),
    "image/heif": ("image/heic", "image/heif", "image/avif"),
    "image/heic": ("image/heic", "image/heif"),
    "image/avif": ("image/avif", "image/heif"),
    "text/plain": ("text/", "application/xml", "application/json", "application/yaml",
                   "application/x-subrip", "image/svg+xml"),
    "application/xml": ("application/xml", "text/", "image/svg+xml"),
    "text/html": ("text/", "application/xml"),
}
"""What each kind that bytes can tell may hold: a name that says one of these is believed."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The name says one thing, the bytes another; both are media types."""

    says: str
    holds: str


def media_type(head: bytes, name: str = "") -> str:
    """Return the media type of a file from its first 4,096 bytes; the name only refines it.

    A name is believed when the bytes do not contradict it: "a.docx" that is a zip archive, "b.csv"
    that is text. A file that cannot be told is application/octet-stream.
    """
    real = _by_bytes(head)
    named = type_of_name(name)
    if named and _agree(real, named):
        return named
    return real


def type_of_name(name: str) -> str:
    """Return the media type that the ending of `name` promises, "" when it promises none."""
    _, dot, ending = name.rpartition(".")
    return _NAMES.get(ending.casefold(), "") if dot else ""


def mismatch(head: bytes, name: str) -> Mismatch | None:
    """Tell when a file is not what its name says; None when it is, or the name says nothing."""
    named = type_of_name(name)
    real = _by_bytes(head)
    if not named or not head or _agree(real, named):
        return None
    return Mismatch(says=named, holds=real)


def _agree(real: str, named: str) -> bool:
    return real == named or named.startswith(_PACKED.get(real, ("\0",)))


def _by_bytes(head: bytes) -> str:
    for offset, magic, kind in _MAGIC:
        if head.startswith(magic, offset):
            return kind
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if _is_mpeg_audio(head):
        return "audio/mpeg"
    return _text_type(head)


def _is_mpeg_audio(head: bytes) -> bool:
    """Layer III frame header: eleven sync bits, layer 01, no reserved rates (ISO/IEC 11172-3)."""
    return (len(head) > 3 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2
            and head[2] >> 4 != 0xF and head[2] & 0x0C != 0x0C)


def _text_type(head: bytes) -> str:
    if not _is_text(head):
        return UNKNOWN
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:256].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<script")):
        return "text/html"
    if start.startswith((b"<?xml", b"<svg")):
        return "image/svg+xml" if b"<svg" in head.lower() else "application/xml"
    return "text/plain"


_NEVER_IN_TEXT = bytes({*range(32), 0x7F} - set(b"\t\n\f\r\x1b"))


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return len(head) % 2 == 0
    return len(head.translate(None, _NEVER_IN_TEXT)) == len(head)
