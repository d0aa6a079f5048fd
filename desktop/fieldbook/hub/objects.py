"""Immutable files in a folder or in any object store: packets, blobs, metadata.

Everything is named by what it holds, so two writers of one name write the same bytes.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, MemoryStore, ObjectStore, from_url

from fieldbook.hub.errors import StorageUnusable
from fieldbook.hub.faults import HubFault

PIECE = 1024 * 1024
DAY_NS = 86_400 * 1_000_000_000


class Objects:
    """A store of named bytes. Raises HubFault("disk-full" or "busy") when it cannot serve."""

    def __init__(self, place: Path | str) -> None:
        """Open a folder (Path), or any URL that obstore knows: s3://, memory:///, file:///."""
        self._folder = place if isinstance(place, Path) else None
        try:
            self._store = _open(place)
        except (BaseError, ValueError, OSError):
            raise StorageUnusable(part="objects") from None

    def put(self, name: str, data: bytes) -> None:
        """Keep data under name; durable when this returns. An object of that name is replaced."""
        with _faults():
            obstore.put(self._store, name, data, use_multipart=False)
            self._settle(name)

    def put_stream(self, name: str, pieces: Iterator[bytes]) -> None:
        """Keep what pieces yields; if it raises, nothing is kept and the error goes on."""
        with _faults():
            with obstore.open_writer(self._store, name, buffer_size=8 * PIECE,
                                     max_concurrency=2) as writer:
                for piece in pieces:
                    writer.write(piece)
            self._settle(name)

    def get(self, name: str) -> bytes | None:
        """Return the bytes under name, or None."""
        with _faults():
            try:
                return bytes(obstore.get(self._store, name).bytes())
            except FileNotFoundError:
                return None

    def size(self, name: str) -> int | None:
        """Return how many bytes are under name, or None if there is no such object."""
        with _faults():
            try:
                return int(obstore.head(self._store, name)["size"])
            except FileNotFoundError:
                return None

    def read(self, name: str, start: int, end: int) -> Iterator[bytes]:
        """Yield bytes start..end (end excluded) under name in pieces of at most 1 MiB."""
        for at in range(start, end, PIECE):
            with _faults():
                upto = min(at + PIECE, end)
                piece = bytes(obstore.get_range(self._store, name, start=at, end=upto))
            yield piece

    def names(self, prefix: str) -> list[str]:
        """Return the names of all objects in a folder, in order."""
        with _faults():
            return sorted(item["path"] for page in obstore.list(self._store, prefix)
                          for item in page)

    def delete(self, names: list[str]) -> None:
        """Remove objects; ones that are not there are no error."""
        with _faults():
            for name in names:
                with suppress(FileNotFoundError):
                    obstore.delete(self._store, name)

    def _settle(self, name: str) -> None:
        """Bring a file to the disk, and leave no time on it that is finer than a day."""
        if self._folder is None:
            return
        path = self._folder / name
        midnight = path.stat().st_mtime_ns // DAY_NS * DAY_NS
        os.utime(path, ns=(midnight, midnight))
        _fsync(path)
        for folder in path.relative_to(self._folder).parents:
            _fsync(self._folder / folder)


def _open(place: Path | str) -> ObjectStore:
    if isinstance(place, Path):
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        return LocalStore(prefix=place, automatic_cleanup=True)
    if place.startswith("memory:"):
        return MemoryStore()
    return from_url(place)


def _fsync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # Windows keeps folders in order by itself and does not open them
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _faults() -> Iterator[None]:
    try:
        yield
    except (BaseError, OSError) as error:
        full = getattr(error, "errno", None) == errno.ENOSPC or "os error 28" in str(error)
        raise HubFault("disk-full" if full else "busy") from None
