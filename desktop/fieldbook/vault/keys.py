"""The keys file on disk: two copies, written B first, then A; and the lock on the vault."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Literal

from fieldbook.vault import locking, slots
from fieldbook.vault.errors import KeysDamaged, NoVault, VaultDamaged, VaultError, VaultTooNew
from fieldbook.vault.files import STORES, VaultFiles, flush, named_errors, write_all
from fieldbook.vault.slots import COPY_SIZE, Hit, Preamble

COPY_NAMES = ("A", "B")
WRITE_ORDER = (1, 0)
_FILLED = slots.slot_offset(slots.SLOTS)
_PLACE = 4096
"""What is written over at once where a disk fails: systems read no less before they change it."""
_TRIES = 2


def staging_of(folder: Path) -> Path:
    """Return where a vault is built before it gets its name."""
    return folder.parent / (folder.name + ".unfinished")


def scratch_of(folder: Path, number: int) -> Path:
    """Return the place of this number, from 1, for pages that are beside a vault for a while."""
    return staging_of(folder) if number == 1 else Path(f"{staging_of(folder)}-{number}")


def all_staging(folder: Path) -> list[Path]:
    """Return where a vault may be built and where pages may be for a while."""
    first = staging_of(folder)
    return [first, *_named(folder.parent, re.escape(first.name) + r"-\d+")]


def aside_of(folder: Path) -> Path:
    """Return where a vault is while another one takes its place."""
    return folder.parent / (folder.name + ".replaced")


def leaving_of(folder: Path) -> Path:
    """Return where a vault is while the one that it makes way for gets its place."""
    return folder.parent / (folder.name + ".leaving")


def all_kept(folder: Path) -> list[Path]:
    """Return the vaults that made way for another one and are kept beside `folder`."""
    return [path for path in _named(folder.parent, re.escape(folder.name) + r"-old(?:-\d+)?")
            if (path / "keys").exists()]


def _named(parent: Path, pattern: str) -> list[Path]:
    if not parent.is_dir():
        return []
    return sorted(path for path in parent.iterdir() if re.fullmatch(pattern, path.name))


def restored_of(folder: Path) -> Path:
    """Return where a restored vault waits, whole, until another vault has left its place to it."""
    return folder.parent / (folder.name + ".restored")


class KeysFile:
    """An open, locked keys file."""

    def __init__(self, files: VaultFiles, file: BinaryIO, raw: bytes) -> None:
        self.files = files
        self._file = file
        self.copies = split(raw)
        self.preambles = read_preambles(self.copies)

    @classmethod
    def open(cls, files: VaultFiles) -> KeysFile:
        """Open and lock the keys file.

        Raises NoVault, VaultDamaged(part="keys", reason="missing"), VaultInUse, FolderReadOnly,
        VaultTooNew, KeysDamaged(copy="both").
        """
        with named_errors("keys"):
            file = _opened(files, "r+b")
            try:
                locking.hold(file)
                return cls(files, file, _read(file))
            except BaseException:
                file.close()
                raise

    def distinct_preambles(self) -> list[Preamble]:
        """Return the intact preambles: one, or two if the copies come from two vaults."""
        return distinct(self.preambles)

    def is_damaged(self) -> bool:
        """Tell whether the copies are not what they should be: equal, whole, with a preamble.

        In the slots of one store they may differ: a cut in the middle of a change leaves that until
        this store is opened again, and to call it damage would tell that the store is used.
        """
        a, b = self.copies
        if len(a) < COPY_SIZE or None in self.preambles:
            return True
        cut = [store for store in STORES if self.group(0, store) != self.group(1, store)]
        first, end = slots.slot_offset(0), slots.slot_offset(slots.SLOTS)
        return len(cut) == len(STORES) or (a[:first], a[end:]) != (b[:first], b[end:])

    def try_all(self, kek: bytes, preamble: Preamble) -> list[Hit]:
        """Try all eight slots of both copies, whatever opens; newest generation first."""
        return hits_in(self.copies, kek, preamble)

    def group(self, copy: int, store: int) -> list[bytes]:
        """Return the four slots of a store as they stand in copy 0 (A) or 1 (B)."""
        return [slots.slot_in(self.copies[copy], index) for index in slots.group_of(store)]

    def write_group(self, store: int, group: Sequence[bytes]) -> None:
        """Write the four slots of a store into B, flush, then into A, flush."""
        for copy in WRITE_ORDER:
            self._write(copy, slots.slot_offset(slots.group_of(store)[0]), b"".join(group))

    def write_slot(self, index: int, sealed: bytes) -> None:
        """Write one slot into B, flush, then into A, flush; all others stay as they are."""
        for copy in WRITE_ORDER:
            self._write(copy, slots.slot_offset(index), sealed)

    def scramble(self, stores: Sequence[int]) -> None:
        """Let nothing open these stores any more: random bytes in all their slots, B, then A.

        A disk that does not take one of these writes is asked once more, and does not keep the
        other copy. Raises DiskFailed, DiskFull, FolderReadOnly at the end.
        """
        failed: list[VaultError] = []
        for store in stores:
            noise = b"".join(slots.random_slot() for _ in slots.group_of(store))
            place = slots.slot_offset(slots.group_of(store)[0])
            failed += filter(None, [self._failed_twice(copy, place, noise)
                                    for copy in WRITE_ORDER])
        if failed:
            raise failed[0]

    def _failed_twice(self, copy: int, place: int, data: bytes) -> VaultError | None:
        for _ in range(_TRIES):
            try:
                self._write(copy, place, data)
            except VaultError as error:
                failed = error
            else:
                return None
        return failed

    def erased(self) -> BinaryIO:
        """Let nothing open the vault again, as `erase`; return the file, which is still locked."""
        erase(self._file)
        return self._file

    def mend(self, preamble: Preamble, good: int) -> list[str]:
        """Write again the parts of the copies that belong to no store; return the mended copies.

        `good` is the copy whose slot opened. Slots of a copy that is there are left alone, because
        which of two different slots of the other store is right cannot be known here.
        """
        mended, right = [], self._completed(preamble, good)
        for copy in WRITE_ORDER:
            whole = self._whole(copy, preamble, right)
            if whole != self.copies[copy]:
                self.copies[copy] = b""
                self._write(copy, 0, whole)
                mended.append(COPY_NAMES[copy])
        return mended

    def _completed(self, preamble: Preamble, good: int) -> bytes:
        """Return a copy with what is cut off its end: from the other copy, or as random bytes."""
        there = self.copies[good]
        if not self._is_foreign(1 - good, preamble):
            there += self.copies[1 - good][len(there):]
        return there + secrets.token_bytes(COPY_SIZE - len(there))

    def _whole(self, copy: int, preamble: Preamble, right: bytes) -> bytes:
        if self._is_foreign(copy, preamble):
            return right
        there = self.copies[copy]
        kept = len(there) // slots.SLOT_SIZE * slots.SLOT_SIZE
        return preamble.raw + (there[:kept] + right[kept:])[slots.PREAMBLE_SIZE:]

    def _is_foreign(self, copy: int, preamble: Preamble) -> bool:
        other = self.preambles[copy]
        return other is not None and other != preamble

    def _write(self, copy: int, offset: int, data: bytes) -> None:
        with named_errors("keys"):
            self._file.seek(copy * COPY_SIZE + offset)
            write_all(self._file, data)
            flush(self._file)
        before = self.copies[copy]
        self.copies[copy] = before[:offset] + data + before[offset + len(data):]

    def changed_on_disk(self) -> list[str]:
        """Return the copies that are not on the disk as this session read or wrote them."""
        with named_errors("keys"):
            raw = _read(self._file)
        there = split(raw)
        return [name for name, copy, expected in zip(COPY_NAMES, there, self.copies, strict=True)
                if copy != expected]

    def close(self) -> None:
        """Close the file and give the vault free."""
        self._file.close()


def read(files: VaultFiles) -> bytes:
    """Return the keys file as it is, also while it is in use. Raises NoVault."""
    with _opened(files, "rb") as file:
        return _read(file)


def _opened(files: VaultFiles, mode: Literal["rb", "r+b"]) -> BinaryIO:
    try:
        return files.keys.open(mode, buffering=0)
    except (FileNotFoundError, NotADirectoryError) as error:
        if any(files.store(number).exists() for number in STORES):
            raise VaultDamaged(part="keys", reason="missing") from error
        raise NoVault(unfinished=staging_of(files.folder).exists()) from error


def split(raw: bytes) -> list[bytes]:
    """Return copy A and copy B, shorter than 64 KiB where the file was cut."""
    return [raw[:COPY_SIZE], raw[COPY_SIZE:2 * COPY_SIZE]]


def _read(file: BinaryIO) -> bytes:
    file.seek(0, os.SEEK_SET)
    return file.read(2 * COPY_SIZE)


def read_preambles(copies: Sequence[bytes]) -> list[Preamble | None]:
    """Return the preamble of each copy, None for a damaged one.

    Raises VaultTooNew or KeysDamaged(copy="both") when none is of use.
    """
    found: list[Preamble | None] = []
    too_new: VaultTooNew | None = None
    for copy in copies:
        try:
            found.append(slots.parse_preamble(copy))
        except VaultTooNew as error:
            too_new = error
            found.append(None)
    if found == [None, None]:
        raise too_new or KeysDamaged(copy="both")
    return found


def distinct(preambles: Sequence[Preamble | None]) -> list[Preamble]:
    """Return the intact preambles: one, or two if the copies come from two vaults."""
    intact = [preamble for preamble in preambles if preamble is not None]
    return intact[:1] if intact[0] == intact[-1] else intact


def hits_in(copies: Sequence[bytes], kek: bytes, preamble: Preamble) -> list[Hit]:
    """Try all eight slots of both copies, whatever opens; newest generation first."""
    hits = [hit for copy, raw in enumerate(copies)
            for hit in slots.try_slots(kek, copy, preamble, raw)]
    return sorted(hits, key=lambda hit: hit.payload.generation, reverse=True)


def write_new(file: BinaryIO, preamble: Preamble, sealed: Sequence[bytes]) -> None:
    """Write both copies with these eight slots and random filler into an empty file; flush it."""
    body = preamble.raw + b"".join(sealed)
    copy = body + secrets.token_bytes(COPY_SIZE - len(body))
    write_all(file, copy + copy)
    flush(file)


def erase(file: BinaryIO) -> bool:
    """Overwrite an open keys file, preamble, slots and all, with random bytes; flush it.

    Where the disk does not take them, every place of both copies that holds keys is tried by
    itself. Tells whether all of these were written over.
    """
    try:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        write_all(file, secrets.token_bytes(size))
        flush(file)
    except OSError:
        places = [begin + place for begin in (0, COPY_SIZE) for place in range(0, _FILLED, _PLACE)]
        return not [place for place in places if not _is_erased(file, place)]
    return True


def _is_erased(file: BinaryIO, begin: int) -> bool:
    for _ in range(_TRIES):
        with contextlib.suppress(OSError):
            size = min(_PLACE, file.seek(0, os.SEEK_END) - begin)
            if size > 0:
                file.seek(begin)
                write_all(file, secrets.token_bytes(size))
                flush(file)
            return True
    return False
