"""Backups of an open vault: who can open one, writing it, reading it back whole."""

from __future__ import annotations

import secrets
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldbook.contacts.contacts import FIELDS, Contacts
from fieldbook.core.background import drain
from fieldbook.core.clock import Clock
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.crypto import age
from fieldbook.crypto.errors import AgeRecipientsMixed
from fieldbook.desk.keys import load_keys
from fieldbook.exchange.account import load_account
from fieldbook.exchange.lanes import here
from fieldbook.store import copies
from fieldbook.store.leftovers import Leftovers
from fieldbook.store.store import Store
from fieldbook.upkeep import Upkeep
from fieldbook.vault import backing_up
from fieldbook.vault.backing_up import Backup, Rehearsed
from fieldbook.vault.backup_file import resealed
from fieldbook.vault.backup_keys import recipients_in, words_of
from fieldbook.vault.errors import BackupForNobody
from fieldbook.vault.opened import OpenVault

WORDS, FILE, ORGANISATION, CONTACT = "words", "file", "organisation", "contact"
"""Kinds of openers: 27 words on paper, a key file, the organisation, somebody among contacts."""

_KEYS = "backup-keys"


@dataclass(frozen=True, slots=True)
class Opener:
    """Somebody who can open a backup. `made`: when an own key was made, in ms since 1970 UTC."""

    kind: str
    name: str
    recipients: tuple[str, ...]
    made: int = 0


@dataclass(frozen=True, slots=True)
class Prepared:
    """A backup whose content was copied, and the key that reads it back while it is in memory."""

    backup: Backup
    target: Path
    trial: age.Identity = field(repr=False)


class Backups:
    """What a session can do about backups of the half that is open."""

    def __init__(self, vault: OpenVault, store: Store, contacts: Contacts, upkeep: Upkeep,
                 clock: Clock) -> None:
        self._vault, self._store, self._contacts = vault, store, contacts
        self._upkeep, self._clock = upkeep, clock
        self._leftovers = Leftovers(store.secrets)

    def openers(self) -> list[Opener]:
        """Return who can open a backup: the own keys, newest first, the organisation, contacts."""
        own = [Opener(str(one.get("kind", WORDS)), "", (str(one["recipient"]),),
                      _ms(one.get("made"))) for one in self._kept()]
        return [*reversed(own), *self._organisation(), *self._people()]

    def keep_key(self, recipient: str, kind: str) -> Opener:
        """Remember the public side of a key that was made for backups; the newest of its kind."""
        made = self._clock.now_ms()
        others = [one for one in self._kept() if one.get("kind") != kind]
        self._store.settings.put(_KEYS, [*others, {"recipient": recipient, "kind": kind,
                                                   "made": made}])
        return Opener(kind, "", (recipient,), made)

    def copy(self, target: Path, recipients: Sequence[str], *, progress: Progress = silent,
             cancelled: IsCancelled = never) -> Prepared:
        """Do what `copy_sliced` does, at once."""
        prepared: Prepared = drain(self.copy_sliced(target, recipients, progress=progress,
                                                    cancelled=cancelled))
        return prepared

    def copy_sliced(self, target: Path, recipients: Sequence[str], *, progress: Progress = silent,
                    cancelled: IsCancelled = never) -> Generator[None, None, Prepared]:
        """Copy what the open half holds, encrypted, beside the vault; to be sealed then.

        Others may write between slices: the copy is what the store is at the end.

        One more key opens the file: it was made a moment ago and is in memory only, to read the
        file back whole without anybody's secret. Raises as `Backup` and its `copy`.
        """
        if not recipients:
            raise BackupForNobody
        require_alike(recipients)
        trial = _trial_key(recipients)
        backup = Backup(self._vault, target, [*recipients, str(trial.recipient)])
        try:
            yield from backup.copy_sliced(progress, cancelled, large=copies.LARGE)
        except BaseException:
            backup.close()
            raise
        self._leftovers.begin(target)  # not before: the note is nothing for the copy
        return Prepared(backup, target, trial)

    @staticmethod
    def seal(prepared: Prepared, *, progress: Progress = silent,
             cancelled: IsCancelled = never) -> int:
        """Write the file, in any thread; return its size in bytes. Raises as `Backup.seal`."""
        with prepared.backup as backup:
            return backup.seal(progress, cancelled)

    def done(self, prepared: Prepared) -> None:
        """Take note that a backup was written."""
        self._leftovers.end(prepared.target)
        self._upkeep.note_backup()

    def write(self, target: Path, recipients: Sequence[str], *, progress: Progress = silent,
              cancelled: IsCancelled = never) -> int:
        """Copy and seal in one go; return the size of the file in bytes."""
        prepared = self.copy(target, recipients, cancelled=cancelled,
                             progress=lambda done, total: progress(done, 2 * total))
        size = self.seal(prepared, cancelled=cancelled,
                         progress=lambda done, total: progress(total + done, 2 * total))
        self.done(prepared)
        return size

    def rehearse(self, backup: Path, identities: Sequence[age.Identity], *,
                 progress: Progress = silent, cancelled: IsCancelled = never) -> Rehearsed:
        """Read a backup whole, in any thread; raises as `vault.backing_up.rehearse`."""
        return backing_up.rehearse(backup, identities, self._vault.files.folder,
                                   look=copies.content, progress=progress, cancelled=cancelled)

    def rehearsed(self) -> None:
        """Take note that a backup was read whole."""
        self._upkeep.note_trial()

    def reseal(self, backup: Path, target: Path, language: str, *,
               cancelled: IsCancelled = never) -> list[str]:
        """At the desk: let a member's backup be opened with new words, and return these.

        The member's backup was made for the organisation too. Nothing of it is decrypted. Raises
        NotADesk, BackupForOthers, BackupDamaged, BackupUnreadable, BackupExists, Cancelled.
        """
        key = age.HybridIdentity.generate()
        with self._leftovers.writing(target, here):
            resealed(backup, target, load_keys(self._store).identities, [key.recipient], cancelled)
        return words_of(key, language)

    def _kept(self) -> list[dict[str, object]]:
        kept = self._store.settings.get(_KEYS)
        return [one for one in kept if isinstance(one, dict) and "recipient" in one] \
            if isinstance(kept, list) else []

    def _organisation(self) -> Iterable[Opener]:
        account = load_account(self._store)
        if account is not None and account.joined:
            keys = account.organisation
            yield Opener(ORGANISATION, keys.name, (keys.current, keys.recovery))

    def _people(self) -> Iterable[Opener]:
        for one in self._contacts.all():
            found = recipients_in("\n".join(getattr(one, name) for name in FIELDS))
            if found:
                yield Opener(CONTACT, one.name, tuple(found))


def _ms(value: object) -> int:
    return value if isinstance(value, int) else 0


def require_alike(recipients: Sequence[str]) -> None:
    """Raise AgeRecipientUnusable for text that is no recipient, AgeRecipientsMixed for two kinds.

    A file is sealed for post-quantum recipients or for classic ones: one classic recipient would
    make the others' protection against later computers worthless.
    """
    kinds = {age.parse_recipient(one).post_quantum for one in recipients}
    if len(kinds) > 1:
        raise AgeRecipientsMixed(count=len(recipients))


def _trial_key(recipients: Sequence[str]) -> age.HybridIdentity | age.X25519Identity:
    seed = secrets.token_bytes(32)
    classic = recipients and not age.parse_recipient(recipients[0]).post_quantum
    return age.X25519Identity(seed) if classic else age.HybridIdentity(seed)
