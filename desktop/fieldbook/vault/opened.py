"""A vault that is open: one session, one store, one lock."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import Self

from fieldbook.core.background import drain, is_hurried
from fieldbook.core.clock import Clock, SystemClock
from fieldbook.core.errors import BugError
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.crypto import kdf
from fieldbook.vault import ballast, checking, destroying, remnants, sql
from fieldbook.vault.decoy import Filling, OtherHalf
from fieldbook.vault.enrolling import OwnSlots, not_empty, not_empty_keyfile
from fieldbook.vault.entering import Entry, make_journals
from fieldbook.vault.errors import Finding, PassphraseInUse, VaultError
from fieldbook.vault.files import (
    MIB,
    StoreHandles,
    VaultFiles,
    even_times,
    flush_folder,
    named_errors,
)
from fieldbook.vault.growing import Growth, even_lengths
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.meta import Use, use_of
from fieldbook.vault.slots import DESTROY_OTHER, Hit, Payload, group_of

Beginning = Callable[["OpenVault"], Generator[None, None, int]]
"""Writes what a new half begins with, giving way between slices, and returns how many sessions that
stands for. What it gets is open for so long, cannot be locked, and must not be kept."""

SMALL_STEP = 2 * MIB
"""What a slice of a growth in idle time writes."""


def _step() -> int:
    return SMALL_STEP if is_hurried() else ballast.STEP


class OpenVault:
    """An unlocked vault. Belongs, like its connection, to the thread that opened it."""

    def __init__(self, files: VaultFiles, keys: KeysFile, handles: StoreHandles,
                 connection: sql.Connection, entry: Entry, findings: tuple[Finding, ...],
                 clock: Clock | None = None) -> None:
        payload = entry.hit.payload
        self.files = files
        self.connection = connection
        self.blob_key = payload.blob_key
        self.export_key = payload.export_key
        self.vault_id = entry.preamble.vault_id
        self.findings = findings
        self._keys = keys
        self._handles = handles
        self._preamble = entry.preamble
        self._payload = payload
        self.clock = clock or SystemClock()
        self._own = OwnSlots(connection, keys, entry.preamble, payload)
        self._locked = False
        if isinstance(connection, sql.StoreConnection):
            # not only at lock: when the power goes, its time would tell which store was in use
            connection.after_write = self._even_times

    @property
    def size(self) -> int:
        """Bytes of each of the two stores. Raises DiskFull, DiskFailed."""
        with named_errors(str(self._payload.store)):
            return ballast.page_count(self.connection) * sql.PAGE_SIZE

    def room(self) -> int:
        """Return about how many bytes still fit before the store is full and must grow."""
        with named_errors(str(self._payload.store)):
            return ballast.room(self.connection, self._payload.hmac)

    def change_passphrase(self, old: str, new: str, *, keyfile: bytes | None = None,
                          new_keyfile: bytes | None = None) -> None:
        """Let `new` open what `old` opened; `old` opens nothing from then on.

        Takes two key derivations. Raises WrongPassphrase when `old` does not open this store,
        PassphraseEmpty, KeyfileEmpty, PassphraseInUse.
        """
        old_kek = self.kek(old, keyfile)
        new_kek = self.kek(not_empty(new), not_empty_keyfile(new_keyfile))
        with self.changing_slots() as own:
            own.replace(old_kek, new_kek, use_of(new_keyfile))

    def add_passphrase(self, new: str, *, keyfile: bytes | None = None) -> None:
        """Let one more passphrase, perhaps with a keyfile, open this store.

        Takes a key derivation. Raises PassphraseEmpty, KeyfileEmpty, PassphraseInUse, SlotsFull.
        """
        kek = self.kek(not_empty(new), not_empty_keyfile(keyfile))
        with self.changing_slots() as own:
            own.add(kek, use_of(keyfile))

    def remove_passphrase(self, passphrase: str, *, keyfile: bytes | None = None) -> None:
        """Let a passphrase open nothing from now on; also the one that opened this session.

        Takes a key derivation. Raises WrongPassphrase, LastPassphrase.
        """
        kek = self.kek(passphrase, keyfile)
        with self.changing_slots() as own:
            own.remove(kek)

    def opens_with(self, passphrase: str, *, keyfile: bytes | None = None) -> bool:
        """Tell whether a passphrase opens this store: to ask again before something grave."""
        return self._own.opens(self.kek(passphrase, keyfile))

    def slot_uses(self) -> list[Use]:
        """Return what this store's own slots are used for; of the other half nothing is known."""
        return self._own.uses()

    def kek(self, passphrase: str, keyfile: bytes | None = None) -> bytes:
        """Return the key-encryption key of a passphrase in this vault: one key derivation."""
        return kdf.derive(passphrase, keyfile, self._preamble.salt, self._preamble.parameters)

    @contextlib.contextmanager
    def changing_slots(self) -> Iterator[OwnSlots]:
        """Give the own slots to a change of them; errors get the name of the store."""
        self._require_no_transaction()
        with named_errors(str(self._payload.store)):
            yield self._own

    def grow(self, size: int, progress: Progress = silent, cancelled: IsCancelled = never) -> None:
        """Give both stores `size` bytes, rounded up to 1 MiB; a smaller size changes nothing.

        After cancelling or a full disk both are equal and whole, at their old size or, late on the
        way, at one in between. Raises DiskFull, FileTooLarge, Cancelled.
        """
        drain(self.grow_sliced(size, progress, cancelled, step=ballast.STEP))

    def grow_sliced(self, size: int, progress: Progress = silent, cancelled: IsCancelled = never,
                    *, step: int | ballast.AskStep = _step) -> Iterator[None]:
        """Do what `grow` does, giving way after each piece of at most `step` bytes.

        Without one, pieces are small while somebody waits for the store, and large otherwise.
        """
        before, size = self.size, -(-size // MIB) * MIB
        if size <= before:
            return
        self._require_no_transaction()
        done, total = 0, 4 * (size - before)
        try:
            for written in self._growth().bring_to(size, step=step, cancelled=cancelled):
                self._even_times()  # random bytes were put behind both stores, one after the other
                done += written
                progress(min(done, total), total)
                yield
        finally:
            self._even_times()
        progress(total, total)

    def check(self, progress: Progress = silent,
              cancelled: IsCancelled = never) -> list[Finding]:
        """Check everything at once: files, keys, every page, every table. Raises Cancelled."""
        findings: list[Finding] = drain(
            checking.check(self._subject(), progress, cancelled, at_once=True))
        return findings

    def check_sliced(self, progress: Progress = silent, cancelled: IsCancelled = never, *,
                     anew: bool = False) -> checking.Slices:
        """Check in slices of at most 30 ms, going on where the last check was given up.

        With `anew` it begins at the beginning. The generator's value is the list of findings.
        """
        return checking.check(self._subject(), progress, cancelled, anew=anew)

    def wipe_remnants_sliced(self, cancelled: IsCancelled = never) -> Iterator[None]:
        """Write zeros over what removed rows left between others, giving way between slices.

        Raises Cancelled, DiskFull, DiskFailed; the store is whole then.
        """
        self._require_no_transaction()
        return remnants.wipe(self._subject(), cancelled)

    def require_whole(self, cancelled: IsCancelled = never) -> None:
        """Raise VaultDamaged (reason "pages") unless every page of the open store authenticates."""
        drain(self.require_whole_sliced(cancelled))

    def require_whole_sliced(self, cancelled: IsCancelled = never) -> Iterator[None]:
        """Do what `require_whole` does, giving way between slices."""
        self._require_no_transaction()
        return checking.require_whole(self._subject(), cancelled)

    def last_check(self) -> int | None:
        """Return when the last full check ended, in ms since 1970 UTC; None if there was none."""
        return checking.last_check(self.connection)

    def set_decoy(self, passphrase: str, *, keyfile: bytes | None = None,
                  progress: Progress = silent, cancelled: IsCancelled = never) -> None:
        """Let a passphrase open an empty store in the other half of this vault.

        Whatever another passphrase opens in the other half is destroyed. Takes a key derivation.
        Raises PassphraseEmpty, KeyfileEmpty, PassphraseInUse when it opens this half, Cancelled
        (then the other half opens for nobody).
        """
        kek = self.kek(not_empty(passphrase), not_empty_keyfile(keyfile))
        drain(self.make_other_half(kek, use_of(keyfile), None, progress, cancelled))

    def make_other_half(self, kek: bytes, use: Use, beginning: Beginning | None,
                        progress: Progress = silent, cancelled: IsCancelled = never,
                        ) -> Iterator[None]:
        """Do what `set_decoy` does, for a key, giving way between; `beginning` fills the store.

        Raises PassphraseInUse, Cancelled, and what `beginning` raises.
        """
        self._require_no_transaction()
        if self._own.opens(kek):
            raise PassphraseInUse
        half = OtherHalf(self.files, self._keys, self._handles, self._preamble,
                         1 - self._payload.store, self._payload.hmac, self.size)
        filling = None if beginning is None else _filling(half, kek, beginning)
        yield from half.make(kek, use, progress, cancelled, filling)

    def add_destroying_passphrase(self, new: str, *, keyfile: bytes | None = None) -> None:
        """Let one more passphrase open this store, which destroys the other half when it is used.

        It does so once, and is an ordinary passphrase afterwards. Nothing in this store tells it
        from others. Raises as `add_passphrase`.
        """
        self.add_destroying(self.kek(not_empty(new), not_empty_keyfile(keyfile)), use_of(keyfile))

    def add_destroying(self, kek: bytes, use: Use) -> None:
        """Do what `add_destroying_passphrase` does, for a key. Raises as it does."""
        with self.changing_slots() as own:
            own.add(kek, use, action=DESTROY_OTHER)

    def destroy(self) -> None:
        """Make the whole vault, both halves, open for nobody, and remove its files.

        Also what was being built or is kept beside it. The keys go first. Raises VaultNotDestroyed,
        when all was tried.
        """
        self._locked = True
        held = self._keys.erased()
        with contextlib.suppress(sql.SqlError):
            self.connection.close()
        with contextlib.suppress(OSError):
            self._handles.close()
        destroying.destroy(self.files.folder, held)

    def lock(self) -> None:
        """Close the vault: journals present and empty, all times equal. Twice is once.

        What was not committed is undone. The keys stay in this process's memory until it ends.
        """
        if self._locked:
            return
        self._locked = True
        with named_errors(str(self._payload.store)):
            try:
                self._close_store()
                make_journals(self.files)
                flush_folder(self.files.folder)
            finally:
                self._even_times()
                self._handles.close()
                self._keys.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.lock()

    def _close_store(self) -> None:
        with contextlib.closing(self.connection):
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            # on a disk that is full or fails the next opening evens them
            with contextlib.suppress(VaultError):
                even_lengths(self.files, self._handles, self.size)

    def _even_times(self) -> None:
        with contextlib.suppress(OSError):  # they are evened again at the next opening
            even_times(self.files)

    def _subject(self) -> checking.Subject:
        return checking.Subject(self.files, self._keys, self._handles, self.connection,
                                self._payload, self.clock)

    def _growth(self) -> Growth:
        return Growth(self.files, self._handles, self.connection, self._payload.store,
                      self._payload.hmac)

    def _require_no_transaction(self) -> None:
        if self.connection.in_transaction:
            raise BugError("not within a transaction of somebody else")


def _filling(half: OtherHalf, kek: bytes, beginning: Beginning) -> Filling:
    def filling(connection: sql.Connection, payload: Payload) -> Generator[None, None, int]:
        hit = Hit(0, group_of(payload.store)[0], b"", payload)
        entry = Entry(half.preamble, kek, hit, frozenset())
        other = OpenVault(half.files, half.keys, half.handles, connection, entry, ())
        other._locked = True  # its files are closed by the session that makes it
        return beginning(other)

    return filling
