"""The doors of a vault: create one, unlock one, ask what one is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.crypto import kdf
from fieldbook.crypto.errors import KdfRefused
from fieldbook.crypto.kdf import KdfParameters
from fieldbook.vault import creating, entering, keys, replacing, slots
from fieldbook.vault.enrolling import not_empty_keyfile
from fieldbook.vault.entering import Entry
from fieldbook.vault.errors import Finding, KeysDamaged, WrongPassphrase
from fieldbook.vault.files import MIB, STORES, StoreHandles, VaultFiles, even_times, named_errors
from fieldbook.vault.growing import Growth
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.sql import Connection


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What anybody can see of a vault without a passphrase. Sizes in bytes."""

    format: int
    store_size: int
    slots: int = slots.SLOTS


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a passphrase would do: whether it opens something, whether it destroys the rest."""

    opens: bool
    destroys_other: bool


def create(folder: Path, passphrase: str, *, keyfile: bytes | None = None,
           store_size: int = 256 * MIB, parameters: KdfParameters | None = None,
           hmac: int | None = None, progress: Progress = silent,
           cancelled: IsCancelled = never) -> OpenVault:
    """Make a vault in `folder`, which is missing or empty, and open it.

    Takes twice `store_size` bytes (rounded up to 1 MiB) on the disk. `keyfile` is the content of a
    keyfile. Without `parameters` the key derivation is calibrated to about a second; without `hmac`
    the faster page HMAC is measured. Progress is in bytes. Raises VaultExists, FolderNotEmpty,
    FolderReadOnly, DiskFull, DiskFailed, FileTooLarge, PassphraseEmpty, KeyfileEmpty,
    VaultInUse, Cancelled; nothing is left then, or, when only opening it failed, the vault, whole.
    """
    folder = folder.resolve()
    with named_errors():
        creating.refuse_occupied(folder)
    plan = creating.plan(passphrase, not_empty_keyfile(keyfile), store_size, parameters, hmac)
    creating.build(folder, plan, progress, cancelled)
    return unlock_planned(folder, plan)


def unlock_planned(folder: Path, plan: creating.Plan) -> OpenVault:
    """Open a vault right after it was built, without another key derivation."""
    return _unlocked(VaultFiles(folder), plan.kek_of, silent, never)


def unlock(folder: Path, passphrase: str, *, keyfile: bytes | None = None,
           progress: Progress = silent, cancelled: IsCancelled = never) -> OpenVault:
    """Open the vault in `folder` with a passphrase and the content of a keyfile, if it has one.

    One key derivation, then every slot of both copies is tried, whatever opens. `progress` and
    `cancelled` are for a growth that was cut short and is finished here. Raises NoVault,
    VaultInUse, VaultTooNew, KeysDamaged, WrongPassphrase, VaultDamaged, StoreTruncated,
    FolderReadOnly, DiskFull, DiskFailed.
    """
    return _unlocked(VaultFiles(folder.absolute()), _kek_of(passphrase, keyfile), progress,
                     cancelled)


def _kek_of(passphrase: str, keyfile: bytes | None) -> creating.KekOf:
    def kek_of(preamble: slots.Preamble) -> bytes:
        return kdf.derive(passphrase, keyfile, preamble.salt, preamble.parameters)

    return kek_of


def entry_of(held: KeysFile, passphrase: str, keyfile: bytes | None) -> Entry:
    """Return how a passphrase opens these keys, and do nothing else.

    Raises WrongPassphrase, KeysDamaged.
    """
    return _entry(held, _kek_of(passphrase, keyfile))


def info(folder: Path) -> VaultInfo:
    """Tell what the vault in `folder` is, also while it is open.

    Raises NoVault, VaultTooNew, KeysDamaged.
    """
    files = VaultFiles(folder)
    with named_errors("keys"):
        replacing.put_back(folder)
        raw = keys.read(files)
    keys.read_preambles(keys.split(raw))
    return VaultInfo(slots.FORMAT, max(files.size(number) for number in STORES))


def _unlocked(files: VaultFiles, kek_of: creating.KekOf, progress: Progress,
              cancelled: IsCancelled) -> OpenVault:
    with named_errors():
        replacing.put_back(files.folder)
    held = KeysFile.open(files)
    try:
        with named_errors():
            replacing.clear(files.folder)
        entry = _acted(held, _entry(held, kek_of))
        connection = entering.connect(files, entry.hit.payload)
    except BaseException:
        held.close()
        raise
    handles = StoreHandles(files)
    try:
        # not before the store has opened: until then nobody knows that this copy is the right one
        mended = held.mend(entry.preamble, entry.hit.copy)
        findings = [Finding("keys-copy-repaired", {"copy": copy}) for copy in mended]
        findings += _entered(files, held, handles, connection, entry, progress, cancelled)
        return OpenVault(files, held, handles, connection, entry, tuple(_once(findings)))
    except BaseException:
        connection.close()
        handles.close()
        held.close()
        raise


def _entry(held: KeysFile, kek_of: creating.KekOf) -> Entry:
    found = _entries(held.files, held.copies, held.distinct_preambles(), kek_of)
    if not found:
        raise WrongPassphrase(damaged=held.is_damaged())
    return found[0]


def _entries(files: VaultFiles, copies: Sequence[bytes], preambles: Sequence[slots.Preamble],
             kek_of: creating.KekOf) -> list[Entry]:
    """Return how a passphrase opens these copies, at most one way for each preamble.

    The way that opens the store which is there is the first: one copy may be from another vault
    that has the same passphrase. Raises KeysDamaged.
    """
    found: list[Entry] = []
    refused: list[KdfRefused] = []
    for preamble in preambles:
        try:
            kek = kek_of(preamble)
        except KdfRefused as error:
            refused.append(error)
            continue
        hits = keys.hits_in(copies, kek, preamble)
        if hits:
            places = frozenset(hit.copy for hit in hits if hit.index == hits[0].index)
            found.append(Entry(preamble, kek, hits[0], places))
    if len(refused) == len(preambles):
        raise KeysDamaged(copy="both") from refused[0]
    if len(found) > 1:
        found.sort(key=lambda one: not entering.is_of(files, one.hit.payload))
    return found


def _acted(held: KeysFile, entry: Entry) -> Entry:
    """Do what the slot wants to be done first; it is an ordinary slot from then on."""
    payload = entry.hit.payload
    if payload.action != slots.DESTROY_OTHER:
        return entry
    if len(held.distinct_preambles()) > 1 and not entering.is_of(held.files, payload):
        return entry  # a slot of another vault; it opens nothing here, and destroys nothing
    held.scramble([1 - payload.store])
    return replace(entry, acted=True, hit=replace(entry.hit, payload=replace(payload,
                                                                 action=slots.NO_ACTION)))


def rehearse(folder: Path, passphrase: str, *, keyfile: bytes | None = None) -> Rehearsal:
    """Tell what unlocking with this passphrase would do, and change nothing; also while open.

    Raises NoVault, VaultTooNew, KeysDamaged.
    """
    files = VaultFiles(folder)
    with named_errors("keys"):
        copies = keys.split(keys.read(files))
    found = _entries(files, copies, keys.distinct(keys.read_preambles(copies)),
                     _kek_of(passphrase, keyfile))
    return Rehearsal(bool(found), bool(found)
                     and found[0].hit.payload.action == slots.DESTROY_OTHER)


def _entered(files: VaultFiles, held: KeysFile, handles: StoreHandles, connection: Connection,
             entry: Entry, progress: Progress, cancelled: IsCancelled) -> list[Finding]:
    payload = entry.hit.payload
    entering.make_journals(files)
    growth = Growth(files, handles, connection, payload.store, payload.hmac)
    findings = [*entering.even_out(growth, progress, cancelled),
                *entering.begin_session(connection, held, entry)]
    with named_errors():
        even_times(files)
    return findings


def _once(findings: list[Finding]) -> list[Finding]:
    return [finding for place, finding in enumerate(findings) if finding not in findings[:place]]
