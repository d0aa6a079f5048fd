"""Takes files in from the disk: read ahead beside the store, written in short visits to its lane.

So a slow stick holds up neither the window nor what is being typed.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, cast

from fieldbook.casework.errors import FileUnreadable
from fieldbook.casework.model import Evidence
from fieldbook.core.errors import reason_of
from fieldbook.core.progress import IsCancelled, Progress, never, silent

if TYPE_CHECKING:
    from fieldbook.session import Session

Trouble = Literal["", "empty", "folder", "gone", "unreadable", "special"]
AHEAD = 4 * 1024 * 1024
"""Bytes read ahead: about what one visit to the store's lane writes."""
PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be attached; `trouble` says why not. Size in bytes."""

    path: Path
    size: int
    trouble: Trouble = ""


def look_at(path: Path) -> Candidate:
    """Return what can be said of a file before anything is read."""
    try:
        state = path.stat()
    except FileNotFoundError:
        return Candidate(path, 0, "gone")
    except OSError:
        return Candidate(path, 0, "unreadable")
    if stat.S_ISDIR(state.st_mode):
        return Candidate(path, 0, "folder")
    if not stat.S_ISREG(state.st_mode):
        return Candidate(path, 0, "special")
    if not os.access(path, os.R_OK):
        return Candidate(path, state.st_size, "unreadable")
    return Candidate(path, state.st_size, "" if state.st_size else "empty")


class ReadAhead(io.RawIOBase):
    """A file whose next bytes are already in memory when the store asks for them."""

    def __init__(self, source: BinaryIO) -> None:
        super().__init__()
        self._source = source
        self._ready = bytearray()
        self._ended = False
        self._failed: FileUnreadable | None = None

    def fill(self, cancelled: IsCancelled = never) -> None:
        """Read until `AHEAD` bytes are ready, the file ends, or somebody asks to stop.

        An error waits for `read`, so that the store clears away what it wrote.
        """
        while len(self._ready) < AHEAD and not (self._ended or self._failed or cancelled()):
            self._more()

    def readable(self) -> bool:
        """Answer True."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return `size` bytes, fewer at the end; from the disk when too little is ready.

        Raises FileUnreadable.
        """
        while not (self._ended or self._failed) and (size < 0 or len(self._ready) < size):
            self._more()
        if self._failed is not None:
            raise self._failed
        taken = bytes(self._ready if size < 0 else self._ready[:size])
        del self._ready[:len(taken)]
        return taken

    def _more(self) -> None:
        try:
            piece = self._source.read(PIECE)
        except OSError as error:
            self._failed = FileUnreadable(reason=reason_of(error))
            return
        self._ended = not piece
        self._ready += piece


def attach(session: Session, case: str, incident: str, candidate: Candidate, *,
           progress: Progress = silent, cancelled: IsCancelled = never) -> Evidence:
    """Take a file in; call it outside the window's and the store's thread.

    Raises FileUnreadable, StoreFull, SourceChanged, Cancelled; then nothing of it is kept.
    """
    try:
        with candidate.path.open("rb", buffering=0) as source:
            return _attach(session, case, incident, candidate, ReadAhead(cast(BinaryIO, source)),
                           progress, cancelled)
    except OSError as error:
        raise FileUnreadable(reason=reason_of(error)) from error


def _attach(session: Session, case: str, incident: str, candidate: Candidate, ahead: ReadAhead,
            progress: Progress, cancelled: IsCancelled) -> Evidence:
    ahead.fill(cancelled)
    work = session.casework.evidence.attach_sliced(
        case, candidate.path.name, cast(BinaryIO, ahead), incident, size=candidate.size,
        progress=progress, cancelled=cancelled)
    step = _stepper(work)
    while True:
        record: Evidence | None = session.in_store(step)
        if record is not None:
            return record
        ahead.fill(cancelled)


def _stepper(work: Generator[None, None, Evidence]) -> Callable[[], Evidence | None]:
    """Return a job that does one slice, and answers with the record after the last."""
    def step() -> Evidence | None:
        try:
            next(work)
        except StopIteration as end:
            record: Evidence = end.value
            return record
        return None

    return step
