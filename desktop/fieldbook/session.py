"""Two lifetimes, two types: `App` exists while the vault is locked, `Session` while it is open.

Heavy rooms are imported when a session begins, so that the unlock page comes up at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from fieldbook.core.clock import Clock, SystemClock, iso
from fieldbook.core.errors import Cancelled, WorldError
from fieldbook.core.events import Changed, Events
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.text import Facts, explain_kind

if TYPE_CHECKING:
    from fieldbook.crypto.kdf import KdfParameters
    from fieldbook.library.content import ImportReport
    from fieldbook.vault.errors import Finding as VaultFinding
    from fieldbook.vault.opened import OpenVault

T = TypeVar("T")
InStore = Callable[[Callable[[], T]], T]
"""Runs a job where the store lives, and waits for its answer."""

DEFENDER, TRAINER, STAFF, DESK = "defender", "trainer", "staff", "desk"


def creation_parameters(calibrate_seconds: float) -> KdfParameters:
    """Return how hard each try of a passphrase shall be; 0 seconds means the lightest (tests)."""
    from fieldbook.crypto import kdf

    return kdf.calibrate(calibrate_seconds) if calibrate_seconds > 0 else kdf.FOR_TESTS


def at_once(job: Callable[[], Any]) -> Any:
    """Run a store job in the calling thread: right for a command line, which has one."""
    return job()


class App:
    """What exists always: a folder, a clock, and nothing secret."""

    def __init__(self, vault_folder: Path, *, clock: Clock | None = None,
                 events: Events | None = None) -> None:
        self.vault_folder = vault_folder
        self.clock = clock or SystemClock()
        self.events = events or Events()

    def vault_exists(self) -> bool:
        """Tell whether there is a vault, whole or damaged, in the folder.

        A renewing that was cut in its last moment left it beside; then it is put back.
        """
        keys = self.vault_folder / "keys"
        if not keys.exists():
            from fieldbook.vault.replacing import put_back

            put_back(self.vault_folder)
        return keys.exists()

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

    def _session(self, vault: OpenVault) -> Session:
        try:
            return Session(vault, self.clock, self.events)
        except BaseException:
            vault.lock()
            raise


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check noticed: `line` in English, `facts` for saying it otherwise."""

    kind: str
    line: str
    facts: Facts


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
        from fieldbook.store.store import Store

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
        self.exchange = Correspondence(House(
            self.store, self.library, self.casework, self.messages, self.desk, events, clock,
            self._visit_store))

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

    def noticed(self) -> list[Finding]:
        """Return what opening the vault and the store noticed."""
        return [*(_finding(one.kind, one.facts) for one in self.vault.findings),
                *(_finding(one.kind, one.facts) for one in self.store.findings)]

    def tidy(self, cancelled: IsCancelled = never, seconds: float = math.inf) -> None:
        """Remove what work that was cut short left behind, for about so long at most."""
        end = monotonic() + seconds
        for _ in self.tidy_sliced():
            if cancelled() or monotonic() > end:
                break

    def tidy_sliced(self) -> Generator[None, None, None]:
        """Do what `tidy` does, giving way between slices; what cannot be done now waits."""
        with suppress(WorldError):  # a full disk must keep nobody from reading
            yield from self.store.sweep()

    def check(self, progress: Progress = silent, cancelled: IsCancelled = never) -> list[Finding]:
        """Read everything: sizes, pages, the journal's chain, the hashes of evidence."""
        pages = self.vault.check(progress, cancelled)
        return self._findings(pages, progress, cancelled)

    def check_sliced(self, progress: Progress = silent, cancelled: IsCancelled = never,
                     ) -> Generator[None, None, list[Finding]]:
        """Check as `check` does, giving way between slices; returns the findings."""
        pages = yield from self.vault.check_sliced(progress, cancelled)
        return self._findings(pages, progress, cancelled)

    def _findings(self, pages: list[VaultFinding], progress: Progress,
                  cancelled: IsCancelled) -> list[Finding]:
        found = [*self.noticed(), *(_finding(one.kind, one.facts) for one in pages)]
        looks = (partial(self._journal_findings, progress, cancelled),
                 partial(self._evidence_findings, cancelled))
        for look in looks:
            try:
                found += look()
            except Cancelled:
                raise
            except WorldError as error:
                if not pages:  # else a damaged page is the cause, and is told already
                    found.append(_finding(error.kind, error.facts))
        return found

    def _journal_findings(self, progress: Progress, cancelled: IsCancelled) -> list[Finding]:
        return [_finding(one.kind, one.facts)
                for one in self.store.journal.verify(progress, cancelled)]

    def _evidence_findings(self, cancelled: IsCancelled) -> list[Finding]:
        from fieldbook.casework.errors import EvidenceDamaged

        return [_finding(EvidenceDamaged.kind, {"id": one})
                for one in self.casework.evidence.damaged(cancelled)]

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

    def tell_all_changed(self) -> None:
        """Ask every page to look again."""
        self.events.publish(Changed("*"))

    def lock(self) -> None:
        """Close the store; both journals are empty and all times equal afterwards.

        Nothing that was saved waits for this: what fails in it only leaves the next opening more
        to verify, and must not hide why somebody is leaving.
        """
        if self._locked:
            return
        self._locked = True
        try:
            with suppress(WorldError):
                self.store.close()
        finally:
            self.vault.lock()


def _finding(kind: str, facts: Facts) -> Finding:
    return Finding(kind, explain_kind(kind, facts).line, facts)
