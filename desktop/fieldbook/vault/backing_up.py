"""A backup of the store that is open, for chosen recipients; putting one back; rehearsing that.

A backup holds what this half holds and nothing of the other. Whoever has the secret key of a
recipient can read it: no passphrase of the vault is in it, and none is asked for.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from fieldbook.core.errors import BugError
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.crypto import age
from fieldbook.crypto.kdf import KdfParameters
from fieldbook.vault import creating, meta, opening, slots, sql
from fieldbook.vault.backup_file import (
    Header,
    named_when_whole,
    read_header,
    seal,
    sealed_size,
    unseal,
)
from fieldbook.vault.copying import begin_anew, copy_pages, copy_rows_sliced, require_whole
from fieldbook.vault.creating import Meter, Plan, Sealed
from fieldbook.vault.enrolling import not_empty_keyfile
from fieldbook.vault.errors import (
    BackupDamaged,
    BackupExists,
    BackupForNobody,
    BackupPlaceMissing,
    VaultDamaged,
)
from fieldbook.vault.files import (
    RESERVE,
    VaultFiles,
    named_errors,
    refuse_in_vault,
    require_room,
)
from fieldbook.vault.meta import SlotRecord, Use
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.rows import Reader
from fieldbook.vault.slots import Payload
from fieldbook.vault.sql import Connection

Look = Callable[[Connection], dict[str, int]]
"""Counts what is in a store, by its name."""


def _no_look(_: Connection) -> dict[str, int]:
    return {}


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a backup would give. `made` in ms since 1970 UTC, `bytes` of content.

    `content`: how many there are of what was looked for.
    """

    made: int
    bytes: int
    store_size: int
    content: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Described:
    """What a backup says of itself before it is read whole: as Rehearsed, and room in bytes.

    `needed`: what restoring takes on the disk, with a reserve; `free`: what the disk has.
    """

    made: int
    bytes: int
    store_size: int
    needed: int
    free: int

    @property
    def fits(self) -> bool:
        """Tell whether there is room for it."""
        return self.free >= self.needed


class Backup:
    """A backup under way: `copy` where the vault lives, then `seal` in any thread, then `close`.

    Until it is whole, it has another name beside its own. Raises BackupForNobody, BackupExists,
    BackupPlaceMissing, PlaceInVault, AgeRecipientUnusable, when it is made.
    """

    def __init__(self, vault: OpenVault, target: Path, recipients: Sequence[str]) -> None:
        if not recipients:
            raise BackupForNobody
        self._vault, self._target = vault, target
        self._recipients = [age.parse_recipient(one) for one in recipients]
        self._kept = contextlib.ExitStack()
        with named_errors():
            if os.path.lexists(target):
                raise BackupExists
            if not target.parent.is_dir():
                raise BackupPlaceMissing
            refuse_in_vault(target)
            self._files = self._kept.enter_context(creating.scratch(vault.files.folder))
        self._header: Header | None = None

    def copy(self, progress: Progress = silent, cancelled: IsCancelled = never) -> None:
        """Copy what the open store holds, as it is now. Raises VaultDamaged, DiskFull, Cancelled.

        Needs room beside the vault for a copy without free pages.
        """
        for _ in self.copy_sliced(progress, cancelled):
            pass

    def copy_sliced(self, progress: Progress = silent, cancelled: IsCancelled = never, *,
                    large: str = "") -> Iterator[None]:
        """Do what `copy` does in slices, in which others may write: what the store is at the end.

        Only the table `large` is copied in slices; all others in one go, the last.
        """
        with named_errors():
            self._header = yield from _compact(self._vault, self._files.store(0), progress,
                                               cancelled, large)

    def seal(self, progress: Progress = silent, cancelled: IsCancelled = never) -> int:
        """Write the file, and return its size in bytes.

        Raises AgeRecipientsMixed, DiskFull, FolderReadOnly, Cancelled; nothing is left then.
        """
        header = self._header
        if header is None:
            raise BugError("nothing was copied that could be sealed")
        with named_errors():
            require_room(self._target.parent, sealed_size(header, len(self._recipients)))
            return _write(self._files.store(0), header, self._target, self._recipients, progress,
                          cancelled)

    def close(self) -> None:
        """Remove what was beside the vault meanwhile; twice is once."""
        self._kept.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()


def back_up(vault: OpenVault, target: Path, recipients: Sequence[str], *,
            progress: Progress = silent, cancelled: IsCancelled = never) -> int:
    """Write a backup of the open store to `target`; return its size in bytes.

    `recipients`: age recipients as text, all of one kind. Needs room beside the vault for a copy
    without free pages. Raises BackupForNobody, BackupExists, AgeRecipientUnusable,
    AgeRecipientsMixed, VaultDamaged (rescue it instead), DiskFull, Cancelled; nothing is left then.
    """
    with Backup(vault, target, recipients) as backup:
        backup.copy(lambda done, total: progress(done, 2 * total), cancelled)
        return backup.seal(lambda done, total: progress(total + done, 2 * total), cancelled)


def _compact(vault: OpenVault, store: Path, progress: Progress, cancelled: IsCancelled,
             large: str) -> Generator[None, None, Header]:
    """Copy all rows into a new store without free pages, under a key that only the backup has."""
    used = vault.size - vault.room()
    require_room(store.parent, used)
    payload = replace(slots.fresh_payload(0, 0), blob_key=vault.blob_key,
                      export_key=vault.export_key)
    creating.make_store(store, payload, _nobody())
    yield from vault.require_whole_sliced(cancelled)
    with creating.unsafe(store, payload) as copy:
        yield from copy_rows_sliced(Reader(vault.connection), copy, Meter(used, progress).add,
                                    cancelled, large)
    return Header(vault.clock.now_ms(), vault.size, store.stat().st_size // sql.PAGE_SIZE,
                  payload.store_key.hex(), payload.store_salt.hex(), payload.hmac,
                  payload.blob_key.hex(), payload.export_key.hex())


def _nobody() -> list[SlotRecord]:
    return [SlotRecord(Use.FREE, 0, slots.random_slot()) for _ in range(slots.SLOTS_PER_STORE)]


def _write(store: Path, header: Header, target: Path, recipients: Sequence[age.Recipient],
           progress: Progress, cancelled: IsCancelled) -> int:
    with named_when_whole(target) as file:
        seal(store, header, file, recipients, progress, cancelled)
    return target.stat().st_size


def describe(backup: Path, identities: Sequence[age.Identity], folder: Path, *,
             store_size: int = 0) -> Described:
    """Tell what a backup says of itself, and whether the disk of `folder` has room for it.

    Only its beginning is read. Raises what `restore` raises for a backup.
    """
    header = read_header(backup, identities)
    place = folder.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    with named_errors():
        free = shutil.disk_usage(place).free
    size = 2 * _size(header, store_size) + RESERVE
    return Described(header.made, header.pages * sql.PAGE_SIZE, header.store_size, size, free)


def _size(header: Header, store_size: int) -> int:
    # a store that was full to its last page may take a little more when its rows are put anew
    return max(header.store_size, store_size, header.pages * sql.PAGE_SIZE)


def restore(backup: Path, identities: Sequence[age.Identity], folder: Path, passphrase: str, *,
            keyfile: bytes | None = None, store_size: int = 0,
            parameters: KdfParameters | None = None,
            begin: Callable[[Connection], None] | None = None, progress: Progress = silent,
            cancelled: IsCancelled = never) -> OpenVault:
    """Make a vault in `folder` with what is in a backup, and open it.

    The stores get the size that they had, or `store_size` if that is more. `begin` is called with
    the store before anybody can open it: the caller must give it a new device identity. Raises as
    opening.create, and BackupUnreadable, BackupForOthers, BackupDamaged, BackupTooNew; nothing is
    left then.
    """
    header = read_header(backup, identities)
    folder = folder.absolute()
    with named_errors():
        creating.refuse_occupied(folder)
    plan = creating.plan(passphrase, not_empty_keyfile(keyfile), _size(header, store_size),
                         parameters, None)
    payload = replace(plan.payload, blob_key=header.payload.blob_key,
                      export_key=header.payload.export_key)
    plan = replace(plan, payload=payload)

    def write(files: VaultFiles, sealed: Sealed, meter: Meter, cancelled: IsCancelled) -> None:
        _write_restored(backup, identities, files, plan, sealed, meter, cancelled, begin)

    creating.build(folder, plan, progress, cancelled, write)
    return opening.unlock_planned(folder, plan)


def _write_restored(backup: Path, identities: Sequence[age.Identity], files: VaultFiles,
                    plan: Plan, sealed: Sealed, meter: Meter, cancelled: IsCancelled,
                    begin: Callable[[Connection], None] | None) -> None:
    own, other = files.store(plan.payload.store), files.store(1 - plan.payload.store)
    # the place of the other store takes the backup's pages for now
    header = unseal(backup, identities, other, meter.reach, cancelled)
    _require_whole(other, header, cancelled)
    with (_opened(other, header.payload) as source,
          creating.unsafe(own, plan.payload) as target):
        copy_pages(source, target, meter.add, cancelled)
        begin_anew(target, 0, plan.records(sealed))
        if begin is not None:
            begin(target)
    meter.follow(creating.fill_store(own, plan.payload, plan.size, cancelled))
    meter.follow(creating.random_store(other, plan.size, cancelled))


@contextlib.contextmanager
def _opened(store: Path, payload: Payload) -> Iterator[sql.Connection]:
    try:
        connection = sql.connect(store, payload.store_key, payload.store_salt, payload.hmac)
    except sql.SqlError as error:
        raise BackupDamaged(reason="store") from error
    with contextlib.closing(connection):
        yield connection


def rehearse(backup: Path, identities: Sequence[age.Identity], beside: Path, *,
             look: Look = _no_look, progress: Progress = silent,
             cancelled: IsCancelled = never) -> Rehearsed:
    """Do all that restoring a backup takes but making the vault, and tell what it would give.

    Every page is authenticated and SQLite's own check is run. `beside`: where the vault would be;
    encrypted pages are beside it meanwhile. Raises what `restore` raises.
    """
    beside = beside.absolute()
    header = read_header(backup, identities)
    with named_errors(), creating.scratch(beside) as files:
        require_room(files.folder, header.pages * sql.PAGE_SIZE)
        header = unseal(backup, identities, files.store(0), progress, cancelled)
        _require_whole(files.store(0), header, cancelled)
        with _opened(files.store(0), header.payload) as connection:
            content = _looked(look, connection)
    return Rehearsed(header.made, header.pages * sql.PAGE_SIZE, header.store_size, content)


def _looked(look: Look, connection: Connection) -> dict[str, int]:
    """Let SQLite check a store, then look into it. Raises BackupDamaged."""
    try:
        if [row[0] for row in connection.execute("PRAGMA quick_check")] != ["ok"]:
            raise BackupDamaged(reason="store")
        meta.slot_records(connection)
        return look(connection)
    except sql.SqlError as error:
        raise BackupDamaged(reason="store") from error


def _require_whole(store: Path, header: Header, cancelled: IsCancelled) -> None:
    try:
        require_whole(store, header.payload, cancelled)
    except VaultDamaged as error:
        raise BackupDamaged(reason="store") from error
