"""The text form of an age file: strict PEM (RFC 7468, section 3; C2SP age.md, "ASCII armor")."""

from __future__ import annotations

import base64
import binascii
import re

from fieldbook.crypto.age_source import LookAhead, Writable
from fieldbook.crypto.errors import AgeArmorDamaged

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64
_ROW_BYTES = 48
_ROWS_AT_ONCE = 1024
_FULL_ROWS = re.compile(rb"(?:[A-Za-z0-9+/]{64}\n)*")
_LINE_LIMIT = 128
_SPACE = b" \t\r\n"
_MOST_SPACE = 1024


def is_armored(source: LookAhead) -> bool:
    """Say whether what follows looks like text armor; nothing is read away."""
    return source.peek(_MOST_SPACE + 11).lstrip(_SPACE).startswith(b"-----BEGIN ")


class ArmorReader:
    """The bytes inside armor. Every fault of the text is an AgeArmorDamaged when it is met.

    White space may stand before and after the block, lines may end with CR LF; nothing else may
    differ from what ArmorWriter writes.
    """

    def __init__(self, source: LookAhead) -> None:
        self._source = source
        self._bytes = b""
        self._number = 0
        self._ended = False
        self._skip_space()
        if self._line() != BEGIN:
            raise self._damage()

    def read(self, size: int, /) -> bytes:
        """Return up to `size` decoded bytes; b"" at the end, when the rest has been checked."""
        while not self._bytes and not self._ended:
            self._bytes = self._decode_full_rows() or self._decode_rows()
        data, self._bytes = self._bytes[:size], self._bytes[size:]
        return data

    def _skip_space(self) -> None:
        seen = self._source.peek(_MOST_SPACE)
        space = len(seen) - len(seen.lstrip(_SPACE))
        self._source.skip(space)
        self._number += seen[:space].count(b"\n")

    def _line(self) -> bytes:
        """Return the next line without its end; b"" when there is none."""
        self._number += 1
        line = self._source.line(_LINE_LIMIT)
        return line.removesuffix(b"\n").removesuffix(b"\r")

    def _decode_full_rows(self) -> bytes:
        """Decode the many rows that are as usual at one go; b"" when the next one is not."""
        seen = self._source.peek(_ROWS_AT_ONCE * (_COLUMNS + 1))
        match = _FULL_ROWS.match(seen)
        rows = match.group() if match else b""
        self._source.skip(len(rows))
        self._number += rows.count(b"\n")
        return base64.b64decode(rows)

    def _decode_rows(self) -> bytes:
        rows: list[bytes] = []
        while len(rows) < _ROWS_AT_ONCE:
            row = self._line()
            if row != END:
                rows.append(self._checked(row))
            if row == END or len(row) < _COLUMNS or row.endswith(b"="):
                self._finish(row)
                break
        return self._decode(b"".join(rows))

    def _checked(self, row: bytes) -> bytes:
        if not row or len(row) > _COLUMNS or b"\r" in row:
            raise self._damage()
        return row

    def _finish(self, row: bytes) -> None:
        """After the last row come the END line and white space, and nothing else."""
        if row != END and self._line() != END:
            raise self._damage()
        while rest := self._source.read(_MOST_SPACE):
            if rest.strip(_SPACE):
                raise self._damage()
        self._ended = True

    def _decode(self, text: bytes) -> bytes:
        try:
            data = binascii.a2b_base64(text, strict_mode=True)
        except binascii.Error as error:
            raise self._damage() from error
        if base64.b64encode(data) != text:
            raise self._damage()
        return data

    def _damage(self) -> AgeArmorDamaged:
        return AgeArmorDamaged(line=self._number)


class ArmorWriter:
    """Writes bytes as armor. close() writes the end and must be called."""

    def __init__(self, target: Writable) -> None:
        self._target = target
        self._rest = b""
        target.write(BEGIN + b"\n")

    def write(self, data: bytes, /) -> None:
        """Take all of data; full rows are written at once."""
        data = self._rest + data
        whole = len(data) - len(data) % _ROW_BYTES
        self._rest = data[whole:]
        self._target.write(_rows(data[:whole]))

    def close(self) -> None:
        """Write the last row and the END line. The target stays open."""
        self._target.write(_rows(self._rest) + END + b"\n")


def _rows(data: bytes) -> bytes:
    text = base64.b64encode(data)
    rows = [text[i : i + _COLUMNS] + b"\n" for i in range(0, len(text), _COLUMNS)]
    return b"".join(rows)
