"""The header of an age file: version, stanzas, MAC (C2SP age.md, "Encrypted file format")."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass

from fieldbook.crypto.age_source import LookAhead
from fieldbook.crypto.errors import AgeHeaderDamaged, AgeHeaderForged
from fieldbook.crypto.hashing import hkdf, keyed_hash, same

FILE_KEY_SIZE = 16
VERSION_LINE = b"age-encryption.org/v1\n"
LARGEST_HEADER = 1 << 20
"""Bytes. The format sets no limit; a header of hundreds of recipients is far below this."""

_COLUMNS = 64
_MAC_SIZE = 32
_ARGUMENT = re.compile(rb"[!-~]+")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*")


@dataclass(frozen=True)
class Stanza:
    """One wrapping of the file key: arguments (the first names the type) and a body."""

    arguments: tuple[str, ...]
    body: bytes

    def encode(self) -> bytes:
        """Return the stanza as it stands in a header."""
        text = raw_base64(self.body)
        lines = [text[i : i + _COLUMNS] for i in range(0, len(text) + 1, _COLUMNS)]
        return b"-> %s\n%s\n" % (" ".join(self.arguments).encode("ascii"), b"\n".join(lines))


@dataclass(frozen=True)
class Header:
    """What a header says, and the bytes that its MAC stands for."""

    stanzas: tuple[Stanza, ...]
    signed: bytes
    mac: bytes

    def check(self, file_key: bytes) -> None:
        """Raise AgeHeaderForged unless the header was written by somebody with the file key."""
        if not same(self.mac, _mac(file_key, self.signed)):
            raise AgeHeaderForged


def encode_header(file_key: bytes, stanzas: Sequence[Stanza]) -> bytes:
    """Return a whole header, MAC line included."""
    signed = VERSION_LINE + b"".join(stanza.encode() for stanza in stanzas) + b"---"
    return b"%s %s\n" % (signed, raw_base64(_mac(file_key, signed)))


def _mac(file_key: bytes, signed: bytes) -> bytes:
    return keyed_hash(hkdf(file_key, "header"), signed)


def read_header(source: LookAhead) -> Header:
    """Read a header and leave the source at the payload. Raises AgeHeaderDamaged."""
    lines = _Lines(source)
    if lines.next() != VERSION_LINE[:-1]:
        raise AgeHeaderDamaged(reason="version")
    stanzas: list[Stanza] = []
    while not (line := lines.next()).startswith(b"---"):
        stanzas.append(_read_stanza(line, lines))
    if not stanzas:
        raise AgeHeaderDamaged(reason="no-stanza")
    if len(stanzas) > 1 and any(stanza.arguments[0] == "scrypt" for stanza in stanzas):
        raise AgeHeaderDamaged(reason="passphrase-not-alone")
    return Header(tuple(stanzas), lines.signed(len(line) - 3), _read_mac(line))


class _Lines:
    """The lines of a header, kept for the MAC; raises AgeHeaderDamaged when they end or grow."""

    def __init__(self, source: LookAhead) -> None:
        self._source = source
        self._seen: list[bytes] = []
        self._room = LARGEST_HEADER

    def next(self) -> bytes:
        """Return the next line without its line feed."""
        line = self._source.line(self._room)
        if not line.endswith(b"\n"):
            raise AgeHeaderDamaged(reason="cut" if len(line) < self._room else "too-long")
        self._room -= len(line)
        self._seen.append(line)
        return line[:-1]

    def signed(self, tail: int) -> bytes:
        """Return all lines so far without the last `tail` bytes and the last line feed."""
        return b"".join(self._seen)[: -tail - 1]


def _read_stanza(line: bytes, lines: _Lines) -> Stanza:
    if not line.startswith(b"-> "):
        raise AgeHeaderDamaged(reason="line")
    arguments = line[3:].split(b" ")
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise AgeHeaderDamaged(reason="argument")
    return Stanza(tuple(argument.decode("ascii") for argument in arguments), _read_body(lines))


def _read_body(lines: _Lines) -> bytes:
    rows = [lines.next()]
    while len(rows[-1]) == _COLUMNS:
        rows.append(lines.next())
    body = decode_raw_base64(b"".join(rows)) if len(rows[-1]) < _COLUMNS else None
    if body is None:
        raise AgeHeaderDamaged(reason="body")
    return body


def _read_mac(line: bytes) -> bytes:
    mac = decode_raw_base64(line[4:])
    if not line.startswith(b"--- ") or mac is None or len(mac) != _MAC_SIZE:
        raise AgeHeaderDamaged(reason="mac")
    return mac


def raw_base64(data: bytes) -> bytes:
    """Return data in standard base64 without padding."""
    return base64.b64encode(data).rstrip(b"=")


def decode_raw_base64(text: bytes) -> bytes | None:
    """Return the bytes, or None unless text is canonical base64 without padding."""
    if not _BASE64.fullmatch(text):
        return None
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4))
    except binascii.Error:
        return None
    return data if raw_base64(data) == text else None
