"""Where an import reads from: a folder, or a zip file of one."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from fieldbook.formats import folders
from fieldbook.formats.archives import Archive
from fieldbook.formats.folders import Entry, Omission
from fieldbook.library.errors import FolderUnreadable
from fieldbook.library.languages import code_of


class Source(Protocol):
    """Files that can be listed and read."""

    name: str
    """What the folder is called; when it is one language, what the folder around it is called."""
    code: str | None
    """The language that the folder's own name says."""

    def walk(self) -> Iterator[Entry | Omission]:
        """Yield what is there."""
        ...

    def read(self, entry: Entry, most: int) -> bytes:
        """Return a file of at most `most` bytes. Raises FileTrouble."""
        ...

    def close(self) -> None:
        """Let go."""
        ...


class _Folder:
    def __init__(self, path: Path) -> None:
        whole = Path(os.path.abspath(path))
        self.code = code_of(whole.name)
        self.name = (whole.parent.name if self.code else whole.name) or "Course"
        self._path = path

    def walk(self) -> Iterator[Entry | Omission]:
        return folders.walk(self._path)

    def read(self, entry: Entry, most: int) -> bytes:
        return folders.read(entry, most)

    def close(self) -> None:
        """Nothing is held."""


class _Zip:
    """A zip file; when all of it lies in one folder that is no language, that folder is the top."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        try:
            self._archive = Archive(self._file)
        except BaseException:
            self._file.close()
            raise
        self._found = list(self._archive.walk())
        tops = {one.path.partition("/")[0] for one in self._found if isinstance(one, Entry)}
        inside = all("/" in one.path for one in self._found if isinstance(one, Entry))
        top = next(iter(tops)) if len(tops) == 1 and inside else ""
        self._top = f"{top}/" if top and code_of(top) is None else ""
        self.name = top if self._top else path.stem
        self.code = code_of(self.name)

    def walk(self) -> Iterator[Entry | Omission]:
        for one in self._found:
            if isinstance(one, Entry):
                yield Entry(one.path.removeprefix(self._top), one.size, one.place, one.intact)
            else:
                yield one

    def read(self, entry: Entry, most: int) -> bytes:
        return self._archive.read(entry, most)

    def close(self) -> None:
        self._archive.close()
        self._file.close()


def open_source(path: Path) -> Source:
    """Open a folder or a zip file. Raises FolderUnreadable, ArchiveUnreadable."""
    try:
        if path.is_dir():
            next(path.iterdir(), None)
            return _Folder(path)
        if path.is_file() and zipfile.is_zipfile(path):
            return _Zip(path)
    except OSError as error:
        raise FolderUnreadable(reason="unreadable") from error
    raise FolderUnreadable(reason="not-a-folder" if path.exists() else "not-there")
