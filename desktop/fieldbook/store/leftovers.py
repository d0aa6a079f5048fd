"""Files outside the vault that are written under another name until they are whole.

A parcel or a backup goes to a stick as `<name>.unfinished` and gets its name at the end. A process
that ends in the middle cannot remove it. So the vault notes, inside, where such a file is, and a
later session removes it.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec

from fieldbook.core.errors import WorldError
from fieldbook.crypto.age_format import VERSION_LINE
from fieldbook.store.secret import Secrets

UNFINISHED = ".unfinished"
NOTE = "leftovers"
MOST = 16
"""Of more files than these, the oldest are forgotten: their stick never came back."""

_PROCESS = secrets.token_hex(8)
"""Only one process has a vault open: what another one noted is not being written any more."""


def unfinished(target: Path) -> Path:
    """Return the name that a file has until it is whole."""
    return target.with_name(target.name + UNFINISHED)


class _Left(msgspec.Struct, frozen=True, array_like=True):
    path: str
    process: str


class Leftovers:
    """What is being written, noted in the vault. `process`: who writes it.

    A vault that has no room for the note keeps nobody from writing a backup of it.
    """

    def __init__(self, kept: Secrets, process: str = _PROCESS) -> None:
        self._secrets, self._process = kept, process

    def begin(self, target: Path) -> None:
        """Note that the file `target` is about to be written. Store lane."""
        path = str(unfinished(target.absolute()))
        with suppress(WorldError):
            others = [one for one in self._noted() if one.path != path]
            self._keep([*others, _Left(path, self._process)][-MOST:])

    def end(self, target: Path) -> None:
        """Forget it: the file has its name. Store lane."""
        self._forget([unfinished(target.absolute())])

    @contextmanager
    def writing(self, target: Path, in_store: Callable[[Callable[[], Any]], Any]) -> Iterator[None]:
        """Note a file while it is written; `in_store` runs a job where the store lives."""
        in_store(lambda: self.begin(target))
        try:
            yield
        except Exception:
            gone = removed([unfinished(target.absolute())])
            in_store(lambda: self._forget(gone))
            raise
        in_store(lambda: self.end(target))

    def clear(self, in_store: Callable[[Callable[[], Any]], Any]) -> None:
        """Remove what earlier processes left, where its stick is there. Beside the store's lane."""
        left = in_store(self._left)
        gone = removed(left) if left else []
        if gone:
            in_store(lambda: self._forget(gone))

    def _left(self) -> list[Path]:
        with suppress(WorldError):
            return [Path(one.path) for one in self._noted() if one.process != self._process]
        return []

    def _forget(self, paths: Iterable[Path]) -> None:
        gone = set(map(str, paths))
        with suppress(WorldError):
            noted = self._noted()
            kept = [one for one in noted if one.path not in gone]
            if kept != noted:
                self._keep(kept)

    def _noted(self) -> list[_Left]:
        raw = self._secrets.get(NOTE)
        return [] if raw is None else msgspec.msgpack.decode(raw, type=list[_Left])

    def _keep(self, noted: list[_Left]) -> None:
        if noted:
            self._secrets.put(NOTE, msgspec.msgpack.encode(noted))
        else:
            self._secrets.remove(NOTE)


def removed(files: Iterable[Path]) -> list[Path]:
    """Remove half written files; return those that are no more, or that are not ours.

    What lies on a stick that is not here is neither.
    """
    gone = []
    for file in files:
        with suppress(OSError):
            if not file.parent.is_dir():
                continue
            if os.path.lexists(file) and _is_ours(file):
                file.unlink()
            gone.append(file)
    return gone


def _is_ours(file: Path) -> bool:
    """Tell whether it begins as an age file does, or as one of which nothing reached the disk."""
    if not stat.S_ISREG(file.lstat().st_mode):
        return False
    with file.open("rb") as source:
        begin = source.read(len(VERSION_LINE))
    return VERSION_LINE.startswith(begin) or not any(begin)
