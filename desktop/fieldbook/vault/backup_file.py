"""The content of a backup, inside its age file: docs/vault-format.md, "Backup"."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import BinaryIO

from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.crypto import age, padding
from fieldbook.crypto.age_format import VERSION_LINE
from fieldbook.crypto.errors import (
    AgeArmorDamaged,
    AgeHeaderDamaged,
    AgeHeaderForged,
    AgeNoMatch,
    AgePayloadDamaged,
)
from fieldbook.vault import sql
from fieldbook.vault.errors import (
    BackupDamaged,
    BackupExists,
    BackupForOthers,
    BackupPlaceMissing,
    BackupTooNew,
    BackupUnreadable,
)
from fieldbook.vault.files import flush, flush_folder, named_errors, refuse_in_vault
from fieldbook.vault.slots import Payload

FORMAT = 1
_MAGIC = b"FBBACKUP"
_HEAD = struct.Struct("<8sII")
_LONGEST_HEADER = 4096
_LARGEST = 250_000_000_000_000
"""Bytes, pages, and ms since 1970: beyond it, no disk and no calendar of Python's goes."""
_BLOCK = 1 << 20
_ANEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Header:
    """What a backup says of itself. `made` in ms since 1970 UTC, `store_size` in bytes."""

    made: int
    store_size: int
    pages: int
    key: str = field(repr=False)
    salt: str = field(repr=False)
    hmac: int
    blob_key: str = field(repr=False)
    export_key: str = field(repr=False)

    @property
    def payload(self) -> Payload:
        """What opens the store in the backup."""
        return Payload(0, bytes.fromhex(self.key), bytes.fromhex(self.salt),
                       bytes.fromhex(self.blob_key), bytes.fromhex(self.export_key), self.hmac)


def sealed_size(header: Header, recipients: int) -> int:
    """Return about how many bytes a backup takes with so many post-quantum recipients."""
    plain = _HEAD.size + _LONGEST_HEADER + header.pages * sql.PAGE_SIZE
    return age.sealed_size(padding.padme(plain), recipients)


def seal(store: Path, header: Header, target: age.Writable, recipients: Sequence[age.Recipient],
         progress: Progress, cancelled: IsCancelled) -> None:
    """Write header and store to `target`, padded so that its size tells little."""
    said = json.dumps(asdict(header)).encode()
    head = _HEAD.pack(_MAGIC, FORMAT, len(said)) + said
    plain = len(head) + header.pages * sql.PAGE_SIZE
    total = padding.padme(plain)
    source = _Chain(_pieces(head, store, total - plain))
    age.encrypt(source, target, recipients, progress=progress, cancelled=cancelled, total=total)


def _pieces(head: bytes, store: Path, spare: int) -> Iterator[bytes]:
    yield head
    with store.open("rb") as file:
        while piece := file.read(_BLOCK):
            yield piece
    while spare:
        yield bytes(min(spare, _BLOCK))
        spare -= min(spare, _BLOCK)


class _Chain:
    """Several pieces as one source of bytes."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest = pieces, b""

    def read(self, size: int, /) -> bytes:
        if not self._rest:
            self._rest = next(self._pieces, b"")
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece


class _Enough(Exception):
    """The header was read, and no more is wanted."""


class _Opened:
    """Takes what age decrypts: the header first, then the pages of the store, then padding."""

    def __init__(self, write: Callable[[bytes], object] | None) -> None:
        self.header: Header | None = None
        self._write, self._head, self._missing = write, b"", 0

    def write(self, data: bytes, /) -> object:
        if self.header is None:
            self._head += data
            data = self._after_header()
        if data and self._write is not None and self._missing:
            self._write(data[:self._missing])
            self._missing = max(0, self._missing - len(data))
        return None

    def _after_header(self) -> bytes:
        if len(self._head) < _HEAD.size:
            return b""
        magic, number, length = _HEAD.unpack_from(self._head)
        if magic != _MAGIC or length > _LONGEST_HEADER:
            raise BackupDamaged(reason="other")
        if number > FORMAT:
            raise BackupTooNew(format=number, known=FORMAT)
        if len(self._head) < _HEAD.size + length:
            return b""
        self.header = _parsed(self._head[_HEAD.size:_HEAD.size + length])
        if self._write is None:
            raise _Enough
        self._missing = self.header.pages * sql.PAGE_SIZE
        return self._head[_HEAD.size + length:]

    def whole(self) -> Header:
        """Return the header; raise BackupDamaged unless all that it promises was there."""
        if self.header is None or self._missing:
            raise BackupDamaged(reason="cut")
        return self.header


def _parsed(raw: bytes) -> Header:
    try:
        header = Header(**json.loads(raw))
        if not all(isinstance(one, int) and 0 <= one < _LARGEST
                   for one in (header.made, header.store_size, header.pages)):
            raise ValueError
        if header.hmac not in range(len(sql.HMACS)) or header.pages < 1:
            raise ValueError
        if len(header.payload.store_key) != sql.KEY_SIZE:
            raise ValueError
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise BackupDamaged(reason="header") from error
    return header


class _Source:
    """The file of a backup: an error in reading it is told from one in writing elsewhere."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, size: int, /) -> bytes:
        try:
            return self._file.read(size)
        except OSError as error:
            raise BackupUnreadable from error


@contextmanager
def _source(backup: Path) -> Iterator[_Source]:
    """Open the file of a backup; what is wrong with it, or with the keys, gets its name."""
    try:
        file = backup.open("rb")
    except OSError as error:
        raise BackupUnreadable from error
    with file:
        try:
            yield _Source(file)
        except AgeNoMatch as error:
            raise BackupForOthers from error
        except AgeHeaderDamaged as error:
            raise BackupDamaged(reason="changed" if _is_age(backup) else "other") from error
        except (AgePayloadDamaged, AgeHeaderForged, AgeArmorDamaged) as error:
            raise BackupDamaged(reason="changed") from error


def _is_age(backup: Path) -> bool:
    with suppress(OSError), backup.open("rb") as file:
        return file.read(len(VERSION_LINE)) == VERSION_LINE
    return False


def read_header(backup: Path, identities: Sequence[age.Identity]) -> Header:
    """Return what a backup says of itself. Raises what `unseal` raises."""
    opened = _Opened(None)
    try:
        with _source(backup) as source:
            age.decrypt(source, opened, identities)
    except _Enough:
        pass
    if opened.header is None:
        raise BackupDamaged(reason="cut")
    return opened.header


@contextmanager
def named_when_whole(target: Path) -> Iterator[BinaryIO]:
    """Give a file beside `target`, which gets that name when it is whole and on the disk.

    After an error nothing is left of it. Raises BackupExists when a file of that name came there
    meanwhile.
    """
    half = target.parent / (target.name + ".unfinished")
    try:
        with os.fdopen(os.open(half, _ANEW, 0o600), "wb") as file:
            yield file
            flush(file)
        if os.path.lexists(target):
            raise BackupExists
        half.rename(target)
    except BaseException:
        with suppress(OSError):  # the stick may be gone
            half.unlink(missing_ok=True)
        raise
    flush_folder(target.parent)


def resealed(backup: Path, target: Path, identities: Sequence[age.Identity],
             recipients: Sequence[age.Recipient], cancelled: IsCancelled = never) -> None:
    """Write a backup again for other recipients, under its name when it is whole.

    Raises BackupUnreadable, BackupForOthers, BackupDamaged, BackupExists, PlaceInVault, Cancelled,
    the errors of the disk.
    """
    with named_errors():
        if os.path.lexists(target):
            raise BackupExists
        if not target.parent.is_dir():
            raise BackupPlaceMissing
        refuse_in_vault(target)
        with _source(backup) as source, named_when_whole(target) as file:
            age.reseal(source, file, identities, recipients, cancelled=cancelled)


def unseal(backup: Path, identities: Sequence[age.Identity], store: Path,
           progress: Progress = silent, cancelled: IsCancelled = never) -> Header:
    """Write the store in a backup to the file `store`, still encrypted, and return the header.

    Raises BackupUnreadable, BackupForOthers, BackupDamaged, BackupTooNew, Cancelled, OSError (in
    writing), AgeTooCostly, NotEnoughMemory.
    """
    with _source(backup) as source, store.open("wb") as target:
        opened = _Opened(target.write)
        age.decrypt(source, opened, identities, progress=progress, cancelled=cancelled,
                    total=backup.stat().st_size)
    return opened.whole()
