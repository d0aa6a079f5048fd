"""Bytes to text, never fatally: marks at the beginning, line ends, and bytes that are not UTF-8."""

from __future__ import annotations

import codecs

from fieldbook.formats.remarks import Remark

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes) -> tuple[str, list[Remark]]:
    """Return text with "\\n" as the only line end, and what had to be mended.

    Bytes that are not UTF-8 become U+FFFD (remark "invalid-utf8", at the first such line); NUL is
    dropped (remark "binary"), because nothing shows it and searches would stop at it.
    """
    encoding = "utf-8"
    for mark, name in _MARKS:
        if data.startswith(mark):
            data, encoding = data[len(mark):], name
            break
    remarks = []
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[:error.start].count(b"\n") + 1 if encoding == "utf-8" else 0
        remarks.append(Remark(line, "invalid-utf8"))
        text = data.decode(encoding, "replace")
    if "\0" in text:
        remarks.append(Remark(text[:text.index("\0")].count("\n") + 1, "binary"))
        text = text.replace("\0", "")
    return text.replace("\r\n", "\n").replace("\r", "\n"), remarks
