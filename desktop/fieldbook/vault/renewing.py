"""A new vault with the content of an old one: new salt, new keys, no byte as it was.

For after the computer was out of sight: an image that somebody made then shares nothing with the
vault of now but what the image itself holds. What is not typed is not carried over.
"""

from __future__ import annotations

import contextlib
import random
import secrets
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.crypto import kdf
from fieldbook.crypto.errors import KdfRefused
from fieldbook.crypto.kdf import KdfParameters
from fieldbook.vault import (
    creating,
    destroying,
    entering,
    meta,
    remnants,
    replacing,
    slots,
    sql,
)
from fieldbook.vault.copying import begin_anew, copy_pages, require_whole
from fieldbook.vault.creating import Meter
from fieldbook.vault.errors import (
    FolderNotEmpty,
    KeysDamaged,
    NoVault,
    OldVaultLeft,
    VaultNotDestroyed,
    WrongPassphrase,
)
from fieldbook.vault.files import RESERVE, STORES, VaultFiles, named_errors, require_room
from fieldbook.vault.keys import KeysFile, aside_of, staging_of
from fieldbook.vault.meta import SlotRecord, Use, use_of
from fieldbook.vault.slots import Hit, Payload, Preamble

_random = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class Typed:
    """A passphrase, and the content of its keyfile, that is to live on."""

    passphrase: str = field(repr=False)
    keyfile: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Carried:
    """A slot of the old vault, and where it goes in the new one."""

    old: Hit
    kek: bytes = field(repr=False)
    use: Use
    place: int


@dataclass(frozen=True, slots=True)
class Half:
    """One store of the old vault that lives on as `payload.store` of the new one."""

    preamble: Preamble
    old: Payload
    payload: Payload
    carried: list[Carried]


def renew(folder: Path, typed: Sequence[Typed], *, parameters: KdfParameters | None = None,
          progress: Progress, cancelled: IsCancelled) -> None:
    """Put a new vault in the place of the one in `folder`, for the passphrases `typed`.

    What they open is copied under new keys; of everything else nothing is left. Recovery secrets
    are not carried over. Takes two key derivations for each passphrase, room on the disk for a
    second vault, and the vault has to be locked. Raises WrongPassphrase (position, from 1), as
    opening.unlock, VaultDamaged (rescue it instead), DiskFull, FolderNotEmpty, Cancelled; the old
    vault is as it was then. And OldVaultLeft, after which the new one is in its place.
    """
    folder = folder.absolute()
    files = VaultFiles(folder)
    with named_errors():
        replacing.put_back(folder)
    held = KeysFile.open(files)
    try:
        with named_errors():
            replacing.clear(folder)
            _refuse_others(files)
        preamble, hits = _opened(held, typed)
        fresh = slots.fresh_preamble(parameters or preamble.parameters)
        halves = _halves(hits, typed, fresh)
        with named_errors():
            _replace(files, held, fresh, halves, progress, cancelled)
    finally:
        held.close()


def room_for(folder: Path) -> tuple[int, int]:
    """Return how many bytes a second vault beside this one takes, and how many are free.

    Raises NoVault, DiskFailed.
    """
    files = VaultFiles(folder.absolute())
    with named_errors():
        size = max(files.size(number) for number in STORES)
        free = shutil.disk_usage(files.folder.parent).free
    if not size:
        raise NoVault(unfinished=False)
    return 2 * size + RESERVE, max(free, 0)


def _refuse_others(files: VaultFiles) -> None:
    if {path.name for path in files.folder.iterdir()} - {path.name for path in files.all()}:
        raise FolderNotEmpty


def _opened(held: KeysFile, typed: Sequence[Typed]) -> tuple[Preamble, list[Hit]]:
    """Return the preamble, and the slot that each passphrase opens.

    If the copies of the keys are from two vaults, the one counts that opens what is there.
    """
    ways = []
    for preamble in held.distinct_preambles():
        hits = [held.try_all(_derived(one, preamble), preamble)[:1] for one in typed]
        if any(hits):
            ways.append((preamble, hits))
    if not ways:
        raise WrongPassphrase(damaged=held.is_damaged(), position=1)
    preamble, hits = ways[0]
    if len(ways) > 1:
        preamble, hits = max(ways, key=lambda way: _fits(held.files, way[1]))
    if [] in hits:
        raise WrongPassphrase(damaged=held.is_damaged(), position=hits.index([]) + 1)
    return preamble, [found[0] for found in hits]


def _derived(one: Typed, preamble: Preamble) -> bytes:
    try:
        return kdf.derive(one.passphrase, one.keyfile, preamble.salt, preamble.parameters)
    except KdfRefused as error:
        raise KeysDamaged(copy="both") from error


def _fits(files: VaultFiles, hits: Sequence[Sequence[Hit]]) -> bool:
    return any(entering.is_of(files, hit.payload) for found in hits for hit in found)


def _halves(hits: Sequence[Hit], typed: Sequence[Typed], fresh: Preamble) -> list[Half]:
    flip = secrets.randbelow(len(STORES))
    halves = []
    for store in sorted({hit.payload.store for hit in hits}):
        chosen = {hit.index: (hit, one) for hit, one in zip(hits, typed, strict=True)
                  if hit.payload.store == store}
        places = _random.sample(slots.group_of(store ^ flip), len(chosen))
        carried = [Carried(hit, kdf.derive(one.passphrase, one.keyfile, fresh.salt,
                                           fresh.parameters), use_of(one.keyfile), place)
                   for (hit, one), place in zip(chosen.values(), places, strict=True)]
        old = carried[0].old.payload
        keys = slots.fresh_payload(store ^ flip, old.hmac)
        new = replace(keys, blob_key=old.blob_key, export_key=old.export_key)
        halves.append(Half(fresh, old, new, carried))
    return halves


def _replace(files: VaultFiles, held: KeysFile, fresh: Preamble, halves: Sequence[Half],
             progress: Progress, cancelled: IsCancelled) -> None:
    size = max(files.size(number) for number in STORES)
    size = -(-size // sql.PAGE_SIZE) * sql.PAGE_SIZE
    require_room(files.folder.parent, 2 * size)
    staging = VaultFiles(staging_of(files.folder))
    with creating.staged(staging) as new_keys:
        sealed = [slots.random_slot() for _ in range(slots.SLOTS)]
        meter = Meter(2 * size, progress)
        _write_stores(files, staging, halves, sealed, size, meter, cancelled)
        creating.finish_files(staging, new_keys, fresh, sealed)
        stop_if(cancelled)
        if sys.platform == "win32":
            # a folder with an open file in it cannot be renamed there
            held.close()
            new_keys.close()
        replacing.swap(files.folder, staging.folder)
    held.close()
    try:
        destroying.destroy_files(VaultFiles(aside_of(files.folder)))
    except VaultNotDestroyed as error:
        raise OldVaultLeft(**error.facts) from error


def _write_stores(files: VaultFiles, staging: VaultFiles, halves: Sequence[Half],
                  sealed: list[bytes], size: int, meter: Meter, cancelled: IsCancelled) -> None:
    """Write both stores, and into `sealed` the slots, which hold the stores' counts of sessions."""
    for half in halves:
        path = staging.store(half.payload.store)
        # connecting undoes a write that was cut: before, its pages would pass for damaged ones
        entering.connect(files, half.old).close()
        require_whole(files.store(half.old.store), half.old, cancelled)
        with (contextlib.closing(entering.connect(files, half.old)) as source,
              creating.unsafe(path, half.payload) as target):
            copy_pages(source, target, meter.add, cancelled)
            begin_anew(target, *_seal(half, meta.number(source, meta.SESSIONS), sealed))
        meter.follow(creating.fill_store(path, half.payload, size, cancelled))
        remnants.wipe_new(path, half.payload, cancelled)
    for number in set(STORES) - {half.payload.store for half in halves}:
        meter.follow(creating.random_store(staging.store(number), size, cancelled))


def _seal(half: Half, sessions: int, sealed: list[bytes]) -> tuple[int, list[SlotRecord]]:
    """Seal the slots of a half; return its count of sessions and its list of slots."""
    generation = max(sessions, *(one.old.payload.generation for one in half.carried))
    uses: dict[int, Use] = {}
    for one in half.carried:
        payload = replace(half.payload, generation=generation, action=one.old.payload.action)
        sealed[one.place] = slots.seal_slot(one.kek, half.preamble, one.place, payload)
        uses[one.place] = one.use
    records = [SlotRecord(uses.get(index, Use.FREE), generation if index in uses else 0,
                          sealed[index]) for index in slots.group_of(half.payload.store)]
    return generation, records
