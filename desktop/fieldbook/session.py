"""Two lifetimes, two types: `App` exists while the vault is locked, `Session` while it is open.

Heavy rooms are imported when a session begins, so that the unlock page comes up at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from fieldbook.core.background import drain
from fieldbook.core.clock import Clock, SystemClock, iso
from fieldbook.core.errors import WorldError
from fieldbook.core.events import Changed, Events
from fieldbook.core.progress import IsCancelled, Progress, never, silent

if TYPE_CHECKING:
    from fieldbook.crypto.age import Identity
    from fieldbook.crypto.kdf import KdfParameters
    from fieldbook.library.content import ImportReport
    from fieldbook.upkeep import Finding
    from fieldbook.vault.backing_up import Described, Rehearsed
    from fieldbook.vault.opened import OpenVault

T = TypeVar("T")
InStore = Callable[[Callable[[], T]], T]
"""Runs a job where the store lives, and waits for its answer."""

ARRIVED = frozenset({"received", "accepted", "answered"})
"""What is said of something that was sent and is safe with whoever got it."""

DEFENDER, TRAINER, STAFF, DESK = "defender", "trainer", "staff", "desk"


def creation_parameters(calibrate_seconds: float) -> KdfParameters:
    """Return how hard each try of a passphrase shall be; 0 seconds means the lightest (tests)."""
    from fieldbook.crypto import kdf

    return kdf.calibrate(calibrate_seconds) if calibrate_seconds > 0 else kdf.FOR_TESTS


def at_once(job: Callable[[], Any]) -> Any:
    """Run a store job in the calling thread: right for a command line, which has one.

    One that gives way between slices is run to its end.
    """
    return drain(job())


class App:
    """What exists always: a folder, a clock, and nothing secret."""

    def __init__(self, vault_folder: Path, *, clock: Clock | None = None,
                 events: Events | None = None) -> None:
        self.vault_folder = vault_folder
        self.clock = clock or SystemClock()
        self.events = events or Events()

    def vault_exists(self) -> bool:
        """Tell whether there is a vault, whole or damaged, in the folder.

        A replacement that was cut in its last moment left it beside; then it is put back.
        """
        if (self.vault_folder / "keys").exists():
            return True
        from fieldbook.vault.replacing import put_back

        put_back(self.vault_folder)
        return any((self.vault_folder / name).exists() for name in ("keys", "0", "1"))

    def create_vault(self, passphrase: str, store_size: int, keyfile: bytes | None = None, *,
                     parameters: KdfParameters | None = None, progress: Progress = silent,
                     cancelled: IsCancelled = never) -> Session:
        """Make a vault and open it. Raises what `vault.opening.create` raises."""
        from fieldbook.vault import opening

        vault = opening.create(
            self.vault_folder, passphrase, keyfile=keyfile, store_size=store_size,
            parameters=parameters, progress=progress, cancelled=cancelled)
        return self._session(vault)

    def unlock(self, passphrase: str, keyfile: bytes | None = None) -> Session:
        """Open the vault. Raises what `vault.opening.unlock` raises."""
        from fieldbook.vault import opening

        return self._session(opening.unlock(self.vault_folder, passphrase, keyfile=keyfile))

    def recover(self, secret: bytes, new: str, keyfile: bytes | None = None) -> Session:
        """Open the vault with a recovery secret; `new` opens it from then on, no old passphrase.

        The vault becomes a new device, as nobody knows where it was meanwhile. Raises what
        `vault.recovering.unlock` and `Recovery.set_passphrase` raise.
        """
        from fieldbook.vault import recovering

        session = self._session(recovering.unlock(self.vault_folder, secret))
        try:
            recovering.Recovery(session.vault).set_passphrase(new, keyfile=keyfile)
            session.store.renew_device()
        except BaseException:
            session.lock()
            raise
        return session

    def describe_backup(self, backup: Path, identities: Sequence[Identity]) -> Described:
        """Tell what a backup says of itself, and whether there is room to restore it here.

        Raises what `vault.backing_up.restore` raises for a backup.
        """
        from fieldbook.vault import backing_up

        return backing_up.describe(backup, identities, self.vault_folder)

    def rehearse(self, backup: Path, identities: Sequence[Identity], *,
                 progress: Progress = silent, cancelled: IsCancelled = never) -> Rehearsed:
        """Read a backup whole, as restoring it would, and tell what is in it; nothing is made.

        May run in any thread, also beside an open vault. Raises as `describe_backup`, and DiskFull.
        """
        from fieldbook.store import copies
        from fieldbook.vault import backing_up

        return backing_up.rehearse(backup, identities, self.vault_folder, look=copies.content,
                                   progress=progress, cancelled=cancelled)

    def restore(self, backup: Path, identities: Sequence[Identity], passphrase: str,
                keyfile: bytes | None = None, *, keep_old: bool = False, store_size: int = 0,
                parameters: KdfParameters | None = None, progress: Progress = silent,
                cancelled: IsCancelled = never) -> Session:
        """Make a vault with what is in a backup, as a new device, and open it.

        A vault that is in the folder is never overwritten: with `keep_old` it gets another name
        beside its place, when the restored one is whole; without, VaultExists is raised. Raises
        what `vault.backing_up.restore` raises; nothing is left then.
        """
        from fieldbook.store import copies
        from fieldbook.vault import backing_up, opening, replacing

        folder = self.vault_folder.absolute()
        aside = keep_old and folder.exists() and any(folder.iterdir())
        place = replacing.begin_beside(folder) if aside else folder
        made = backing_up.describe(backup, identities, folder).made
        vault = backing_up.restore(
            backup, identities, place, passphrase, keyfile=keyfile, store_size=store_size,
            parameters=parameters, begin=copies.forget_device, progress=progress,
            cancelled=cancelled)
        if aside:
            vault.lock()
            replacing.make_way(folder)
            vault = opening.unlock(folder, passphrase, keyfile=keyfile)
        session = self._session(vault)
        session.upkeep.note_restored(made)
        return session

    def _session(self, vault: OpenVault) -> Session:
        try:
            return Session(vault, self.clock, self.events)
        except BaseException:
            vault.lock()
            raise


class Session:
    """What exists while the vault is open: the store, the domains, the exchange.

    A session belongs to the thread that opened it, as the store's connection does. The window sets
    `in_store` to its serial lane; then the methods of `correspondence` that use the network may run
    on another thread.
    """

    def __init__(self, vault: OpenVault, clock: Clock, events: Events) -> None:
        from fieldbook.casework.casework import Casework
        from fieldbook.contacts.contacts import Contacts
        from fieldbook.correspondence import Correspondence, House
        from fieldbook.desk.desk import Desk
        from fieldbook.library.library import Library
        from fieldbook.messages.messages import Messages
        from fieldbook.safekeeping import Backups
        from fieldbook.store.store import Store
        from fieldbook.travel.travel import Travel, Ways
        from fieldbook.upkeep import Upkeep

        self._locked = False
        self.vault = vault
        self.clock = clock
        self.events = events
        self.in_store: InStore[Any] = at_once
        self.store = Store(vault.connection, vault.blob_key, clock=clock, events=events)
        self.library = Library(self.store)
        self.casework = Casework(self.store)
        self.contacts = Contacts(self.store)
        self.messages = Messages(self.store)
        self.desk = Desk(self.store, in_store=self._visit_store, clock=clock)
        self.upkeep = Upkeep(vault, self.store, self.casework, clock, events)
        self.backups = Backups(vault, self.store, self.contacts, self.upkeep, clock)
        self.exchange = Correspondence(House(
            self.store, self.library, self.casework, self.messages, self.desk, events, clock,
            self._visit_store))
        self.travel = Travel(self.store, self.library, self._visit_store, clock, Ways(
            self.exchange.give_up_copies, self.remove_course_sliced, self.exchange.catch_up,
            vault.wipe_remnants_sliced))

    @property
    def role(self) -> str | None:
        """The role in the organisation: defender, trainer, staff, desk; None before joining."""
        return self.exchange.role()

    @property
    def language(self) -> str:
        """The language that the user reads, kept inside the vault."""
        return str(self.store.settings.get("language", "en"))

    def set_language(self, language: str) -> None:
        """Remember the language inside the vault."""
        if language != self.language:
            self.store.settings.put("language", language)

    def import_course(self, path: Path, *, language: str | None = None,
                      progress: Progress = silent, cancelled: IsCancelled = never) -> ImportReport:
        """Take in a course from a folder. Raises what `library.importing` raises."""
        from fieldbook.library.importing import import_folder

        return import_folder(self.store, path, language=language, progress=progress,
                             cancelled=cancelled)

    def remove_course(self, course: str, progress: Progress = silent) -> None:
        """Take a course off this computer, and no longer fetch it by itself.

        Raises NoSuchCourse, ImportUnderWay.
        """
        drain(self.remove_course_sliced(course, progress))

    def remove_course_sliced(self, course: str, progress: Progress = silent,
                             ) -> Generator[None, None, None]:
        """Do what `remove_course` does, giving way between slices."""
        steps = self.library.remove_sliced(course, progress=progress)
        yield from steps
        self.exchange.publications.forget(course)
        self.events.publish(Changed("course", frozenset({course})))

    def noticed(self) -> list[Finding]:
        """Return what opening the vault and the store noticed."""
        return self.upkeep.noticed()

    def tidy(self, cancelled: IsCancelled = never, seconds: float = math.inf) -> None:
        """Remove what work that was cut short left behind, for about so long at most."""
        end = monotonic() + seconds
        for _ in self.tidy_sliced():
            if cancelled() or monotonic() > end:
                break
        self.clear_leftovers()

    def tidy_sliced(self) -> Generator[None, None, None]:
        """Do what `tidy` does, giving way between slices; what cannot be done now waits."""
        with suppress(WorldError):  # a full disk must keep nobody from reading
            yield from self.store.sweep()
            yield from self.travel.finish_sliced()

    def clear_leftovers(self) -> None:
        """Remove parcels and backups that a process began to write and did not live to end.

        Belongs beside the store's lane: it may wait for a stick.
        """
        from fieldbook.store.leftovers import Leftovers

        Leftovers(self.store.secrets).clear(self._visit_store)

    def check(self, progress: Progress = silent, cancelled: IsCancelled = never) -> list[Finding]:
        """Read everything: sizes, pages, the journal's chain, the hashes of evidence."""
        return self.upkeep.check(progress, cancelled)

    def change_passphrase(self, old: str, new: str, *, keyfile: bytes | None = None,
                          new_keyfile: bytes | None = None) -> None:
        """Change the passphrase; the old one opens nothing afterwards. Raises WrongPassphrase."""
        self.vault.change_passphrase(old, new, keyfile=keyfile, new_keyfile=new_keyfile)

    def find_item(self, reference: str) -> tuple[str, str]:
        """Return (course, item) for COURSE/ITEM, or for an item that some course has."""
        from fieldbook.library.errors import NoSuchItem

        courses = [one.id for one in self.library.courses()]
        course, _, item = reference.partition("/")
        if course in courses and item:
            return course, item
        for course in courses:
            if self.library.has_item(course, reference):
                return course, reference
        raise NoSuchItem(item=reference)

    def case_log(self, case: str) -> list[dict[str, object]]:
        """Return who changed what in a case, oldest first, as the journal has it.

        Raises NoSuchRecord.
        """
        work = self.casework
        watched = [("case", work.case(case).id)]
        watched += [("incident", one.id) for one in work.incidents(case)]
        watched += [("person", one.id) for one in work.people(case)]
        watched += [("evidence", one.id) for one in work.evidence.of_case(case)]
        rows: list[dict[str, object]] = [
                {"when": iso(version.ms), "device": version.device, "collection": collection,
                 "id": record, "fields": sorted(version.fields)}
                for collection, record in watched
                for version in self.store.records.versions(collection, record)]
        return sorted(rows, key=lambda row: str(row["when"]))

    def _visit_store(self, job: Callable[[], T], /) -> T:
        answer: T = self.in_store(job)
        return answer

    def not_arrived(self) -> int:
        """Return how many things were sent, or wait to be, that nobody has accepted."""
        return sum(one.state not in ARRIVED for one in self.exchange.outgoing())

    def tell_all_changed(self) -> None:
        """Ask every page to look again."""
        self.events.publish(Changed("*"))

    @property
    def is_over(self) -> bool:
        """Whether the vault was locked or destroyed: the store answers nothing any more."""
        return self._locked

    def destroy(self) -> None:
        """Let nothing open the vault again, either half of it, and remove its files.

        The session is over then, whatever happens. Raises VaultNotDestroyed when all was tried: it
        says what is left.
        """
        self._locked = True
        self.vault.destroy()

    def lock(self) -> None:
        """Close the store; both journals are empty and all times equal afterwards.

        Nothing that was saved waits for this: what fails in it only leaves the next opening more
        to verify, and must not hide why somebody is leaving.
        """
        if self._locked:
            return
        from fieldbook.upkeep import note_end

        self._locked = True
        try:
            with suppress(WorldError):
                note_end(self.vault, self.store)
            with suppress(WorldError):
                self.store.close()
        finally:
            self.vault.lock()
