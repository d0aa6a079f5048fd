"""Folders from outside, walked without trust and without recursion.

Links are not followed, special files are not opened, depth is limited; what is left out is told and
the walk goes on. Names that are not UTF-8 are told too.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldbook.formats.errors import FileTrouble
from fieldbook.formats.safe_paths import DEEPEST

_REPARSE_POINT = 0x400
"""Junctions and other links of Windows (FILE_ATTRIBUTE_REPARSE_POINT)."""

_FLAGS = (os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
          | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0))


@dataclass(frozen=True, slots=True)
class Entry:
    """A file: its path from the top, parted by "/", its size in bytes, and where it is on the disk.

    `path` holds U+FFFD where a name is not UTF-8, and then `intact` is False.
    """

    path: str
    size: int
    place: str
    intact: bool = True


@dataclass(frozen=True, slots=True)
class Omission:
    """Something that was not taken. `reason`: "link-not-followed", "not-a-file", "too-deep",
    "unreadable", or of archives "unsafe-path", "encrypted", "too-tight", "same-name-twice".
    """

    path: str
    reason: str


def walk(top: Path, deepest: int = DEEPEST) -> Iterator[Entry | Omission]:
    """Yield the files below `top`, folder by folder in the order of names.

    Files and folders whose names begin with "." are passed over, but for files called
    ".category.*".
    """
    waiting = [(os.fspath(top), "", 0)]
    while waiting:
        place, path, depth = waiting.pop()
        if depth > deepest:
            yield Omission(path, "too-deep")
            continue
        try:
            with os.scandir(place) as listing:
                found = sorted(listing, key=lambda entry: entry.name)
        except OSError:
            yield Omission(path, "unreadable")
            continue
        below = []
        for entry in found:
            if entry.name.startswith(".") and not entry.name.startswith(".category."):
                continue
            told = _look(entry, f"{path}/{_shown(entry.name)}".lstrip("/"))
            if told is None:
                below.append((entry.path, f"{path}/{_shown(entry.name)}".lstrip("/"), depth + 1))
            else:
                yield told
        waiting.extend(reversed(below))


def read(entry: Entry, most: int) -> bytes:
    """Return the content of a file of at most `most` bytes. Raises FileTrouble.

    The file is looked at again after it was opened: it may have become a link or a device since.
    """
    try:
        with os.fdopen(os.open(entry.place, _FLAGS), "rb") as source:
            if not stat.S_ISREG(os.fstat(source.fileno()).st_mode):
                raise FileTrouble(reason="not-a-file")
            data = source.read(most + 1)
    except OSError as error:
        raise FileTrouble(reason="unreadable") from error
    if len(data) > most:
        raise FileTrouble(reason="too-large")
    return data


def _look(entry: os.DirEntry[str], path: str) -> Entry | Omission | None:
    """Return what an entry is; None for a folder to go into."""
    try:
        about = entry.stat(follow_symlinks=False)
    except OSError:
        return Omission(path, "unreadable")
    if stat.S_ISLNK(about.st_mode) or getattr(about, "st_file_attributes", 0) & _REPARSE_POINT:
        return Omission(path, "link-not-followed")
    if stat.S_ISDIR(about.st_mode):
        return None
    if not stat.S_ISREG(about.st_mode):
        return Omission(path, "not-a-file")
    return Entry(path, about.st_size, entry.path, _shown(entry.name) == entry.name)


def _shown(name: str) -> str:
    """Return the name with U+FFFD for bytes that are not UTF-8."""
    return os.fsencode(name).decode("utf-8", "replace") if _is_torn(name) else name


def _is_torn(name: str) -> bool:
    return any("\ud800" <= sign <= "\udfff" for sign in name)
