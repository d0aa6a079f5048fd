"""Zip archives from outside, read without trust: nothing is ever unpacked onto the disk.

Refused and told: paths that climb out or name a drive ("zip slip"), links, encrypted entries,
entries that unpack to far more than they should, and a second entry of the same name.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from fieldbook.formats.errors import ArchiveUnreadable, FileTrouble
from fieldbook.formats.folders import Entry, Omission
from fieldbook.formats.safe_paths import DEEPEST

MOST_ENTRIES = 100_000
TIGHTEST = 200
"""An entry over 1 MiB may unpack to this many times its packed size."""

_LOOSE = 1024 * 1024
_READ_SIZE = 256 * 1024


class Archive:
    """An open zip file; close it after use."""

    def __init__(self, source: BinaryIO) -> None:
        """Open `source`. Raises ArchiveUnreadable."""
        try:
            self._zip = zipfile.ZipFile(source)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise ArchiveUnreadable(reason="damaged") from error
        if len(self._zip.infolist()) > MOST_ENTRIES:
            raise ArchiveUnreadable(reason="too-many-files")

    def walk(self) -> Iterator[Entry | Omission]:
        """Yield the files in the order of their paths, without hidden ones (see `folders`)."""
        seen: set[str] = set()
        for info in sorted(self._zip.infolist(), key=lambda info: info.filename):
            path = info.filename.replace("\\", "/")
            if path.endswith("/"):
                continue
            reason = self._reason(info, path)
            if reason:
                yield Omission(path, reason)
            elif path in seen:
                yield Omission(path, "same-name-twice")
            elif not _is_hidden(path):
                seen.add(path)
                yield Entry(path, info.file_size, info.filename)

    def read(self, entry: Entry, most: int) -> bytes:
        """Return the content of an entry of at most `most` bytes. Raises FileTrouble."""
        out = bytearray()
        try:
            with self._zip.open(entry.place) as source:
                while piece := source.read(_READ_SIZE):
                    out += piece
                    if len(out) > most:
                        raise FileTrouble(reason="too-large")
        except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError, ValueError,
                NotImplementedError) as error:
            raise FileTrouble(reason="damaged") from error
        return bytes(out)

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    @staticmethod
    def _reason(info: zipfile.ZipInfo, path: str) -> str:
        parts = path.split("/")
        if path.startswith("/") or ":" in parts[0] or any(p in ("", ".", "..") for p in parts):
            return "unsafe-path"
        if len(parts) > DEEPEST:
            return "too-deep"
        if info.flag_bits & 0x1:
            return "encrypted"
        if stat.S_ISLNK(info.external_attr >> 16):
            return "link-not-followed"
        if info.file_size > max(_LOOSE, TIGHTEST * info.compress_size):
            return "too-tight"
        return ""


def _is_hidden(path: str) -> bool:
    parts = path.split("/")
    return any(part.startswith(".") for part in parts[:-1]) or parts[0] == "__MACOSX" or (
        parts[-1].startswith(".") and not parts[-1].startswith(".category."))
