"""The care that an open vault needs: a full check that remembers where it was, and backups.

A check has four parts: the vault's files and pages, the rows, the journal, the files that are
evidence. It goes on where it was given up, in another session too. What it found is kept inside the
vault until the next one, what an opening noticed until somebody has read it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec

from fieldbook.casework.casework import Casework
from fieldbook.casework.errors import EvidenceDamaged, NoSuchRecord
from fieldbook.core.background import drain
from fieldbook.core.clock import Clock
from fieldbook.core.errors import Cancelled, Fact, WorldError
from fieldbook.core.events import Changed, Events
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.store.store import Store
from fieldbook.text import Facts, explain_kind
from fieldbook.vault import checking, meta, sql
from fieldbook.vault.files import named_errors
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.sql import Connection

T = TypeVar("T")
_SHORTER = "checkpoint-contradicted"
UPKEEP = "upkeep"
"""What `Changed` names when a check or a backup ended: no collection has this name."""
DAY_MS = 24 * 3600 * 1000
CHECK_EVERY_MS = 7 * DAY_MS
"""So old a full check may be before idle time is used for another."""
BACKUP_EVERY_MS = 31 * DAY_MS
"""So old a backup may be before somebody is reminded."""
MENDED = frozenset({"keys-copy-repaired", "sizes-evened"})
"""Findings of an opening that put the matter right by itself."""

_DAYS, _FOUND = "upkeep", "check-found"
_REMEMBER_BYTES = 4 << 20
_PAGE_SHARE, _JOURNAL_SHARE = 0.6, 0.1
"""How much of a check each part is taken to be; evidence is the rest."""

Slices = Generator[None, None, "list[Finding]"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check noticed: `line` in English, `facts` for saying it otherwise."""

    kind: str
    line: str
    facts: Facts


def finding_of(kind: str, facts: Facts) -> Finding:
    """Return a finding with its line."""
    return Finding(kind, explain_kind(kind, facts).line, facts)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A finding that is kept, and since when (ms since 1970 UTC).

    `noticed`: an opening noticed it, and no check will find it again. `name` and `case` say which
    file is meant, where it is one; they are looked up, not kept.
    """

    kind: str
    facts: dict[str, Fact]
    since: int
    noticed: bool = False
    name: str = ""
    case: str = ""

    @property
    def is_mended(self) -> bool:
        """Tell whether it was put right already."""
        return self.kind in MENDED


class _Days(msgspec.Struct, kw_only=True):
    """When what was done last, in ms since 1970 UTC; 0: never."""

    checked: int = 0
    backed_up: int = 0
    tried: int = 0


class _Found(msgspec.Struct, kw_only=True):
    """What is kept of checks. `pages`: what the vault's part of an unfinished check found.

    `evidence`: the last file that it has read, `damaged`: those that were not whole.
    """

    found: list[Kept] = []
    pages: list[Kept] | None = None
    evidence: str = ""
    damaged: list[str] = []


@dataclass(frozen=True, slots=True)
class State:
    """How the vault is cared for. Times in ms since 1970 UTC, 0: never; sizes in bytes.

    `share`: how far an unfinished check is, None if there is none. `now`: when all that was so.
    """

    checked: int
    share: float | None
    found: tuple[Kept, ...]
    backed_up: int
    tried: int
    size: int
    room: int
    now: int


class Upkeep:
    """Checks of the open vault, what they found, and when its last backup was."""

    def __init__(self, vault: OpenVault, store: Store, casework: Casework, clock: Clock,
                 events: Events) -> None:
        self._vault, self._store, self._casework = vault, store, casework
        self._clock, self._events = clock, events
        self._turn = 0
        self._is_shorter = _noted_length(vault) > store.journal.length()
        self._keep_noticed()

    def noticed(self) -> list[Finding]:
        """Return what opening the vault and the store noticed."""
        found = [*(finding_of(one.kind, one.facts) for one in self._vault.findings),
                 *(finding_of(one.kind, one.facts) for one in self._store.findings)]
        if self._is_shorter and _SHORTER not in [one.kind for one in found]:
            found.append(finding_of(_SHORTER, {"device": self._store.device_id}))
        return found

    def state(self) -> State:
        """Return everything that a page about it shows."""
        days, kept = self._days(), self._found()
        return State(days.checked, self._share(kept), tuple(map(self._named, kept.found)),
                     days.backed_up, days.tried, self._vault.size, self._store.room(),
                     self._clock.now_ms())

    def checked(self) -> int:
        """Return when everything was read last, in ms since 1970 UTC; 0: never."""
        return self._days().checked

    def open_findings(self) -> int:
        """Return how many findings are kept that were not put right already."""
        return sum(not one.is_mended for one in self._found().found)

    def is_check_due(self) -> bool:
        """Tell whether one is unfinished, or the last is so old that idle time is used for one."""
        return (self._share(self._found()) is not None
                or self._clock.now_ms() - self._days().checked > CHECK_EVERY_MS)

    def set_aside(self, one: Kept) -> None:
        """Keep a finding no longer: somebody has read it."""
        kept = self._found()
        kept.found = [each for each in kept.found if (each.kind, each.facts, each.since)
                      != (one.kind, one.facts, one.since)]
        self._put(_FOUND, kept)
        self._tell()

    # Checking

    def check(self, progress: Progress = silent, cancelled: IsCancelled = never) -> list[Finding]:
        """Read everything at once: sizes, pages, trees, the journal's chain, hashes of evidence."""
        self._turn += 1
        kept = self._begun(_Found())
        pages = self._vault.check(progress, cancelled)
        kept.pages = [self._kept(one.kind, one.facts) for one in pages]
        kept = self._begun(kept)
        found: list[Finding] = drain(self._after_pages(kept, progress, cancelled))
        return found

    def check_sliced(self, progress: Progress = silent, cancelled: IsCancelled = never, *,
                     anew: bool = False) -> Slices:
        """Check as `check` does, in slices, going on where the last check was given up.

        With `anew` it begins at the beginning. Progress is in thousandths. The generator's value
        is the findings. Raises Cancelled, also when another check is begun.
        """
        self._turn += 1
        turn = self._turn

        def over() -> bool:
            return cancelled() or turn != self._turn

        return (yield from self._checked(progress, over, anew))

    def _checked(self, progress: Progress, cancelled: IsCancelled, anew: bool) -> Slices:
        # given up, or cut, it shall not go on where the one before was
        kept = self._begun(_Found()) if anew else self._found()
        if kept.pages is None:
            heard = _scaled(progress, 0.0, _PAGE_SHARE)
            heard(*checking.place(self._vault.connection))
            pages = yield from self._vault.check_sliced(heard, cancelled, anew=anew)
            kept.pages = [self._kept(one.kind, one.facts) for one in pages]
            kept = self._begun(kept)
        return (yield from self._after_pages(kept, progress, cancelled))

    def _begun(self, kept: _Found) -> _Found:
        """Keep how far a check is, and what was found before it."""
        kept.found = self._found().found  # somebody may have set one aside meanwhile
        self._put(_FOUND, kept)
        return kept

    def _after_pages(self, kept: _Found, progress: Progress, cancelled: IsCancelled) -> Slices:
        pages = kept.pages or []
        found = list(pages)
        heard = _scaled(progress, _PAGE_SHARE, _JOURNAL_SHARE)
        for look in (self._journal(heard, cancelled), self._evidence(kept, progress, cancelled)):
            try:
                found += yield from look
            except Cancelled:
                raise
            except WorldError as error:
                if not pages:  # else a damaged page is the cause, and is told already
                    found.append(self._kept(error.kind, error.facts))
        self._end(found)
        progress(1000, 1000)
        noticed = self.noticed()
        known = [(one.kind, one.facts) for one in noticed]
        return [*noticed, *(self._told(one) for one in found if (one.kind, one.facts) not in known)]

    def _journal(self, progress: Progress,
                 cancelled: IsCancelled) -> Generator[None, None, list[Kept]]:
        found = yield from self._store.journal.verify_sliced(progress, cancelled)
        return [self._kept(one.kind, one.facts) for one in found]

    def _evidence(self, kept: _Found, progress: Progress,
                  cancelled: IsCancelled) -> Generator[None, None, list[Kept]]:
        files, done = self._casework.evidence, 0
        ids = files.ids()
        for place, one in enumerate(ids):
            if one <= kept.evidence:
                continue
            stop_if(cancelled)
            is_whole = yield from files.is_whole_sliced(one, cancelled)
            stop_if(cancelled)  # a check that was begun meanwhile has its own place
            if not is_whole:
                kept.damaged.append(one)
            done += self._size_of(one)
            kept.evidence = one
            if done >= _REMEMBER_BYTES:
                kept, done = self._begun(kept), 0
            share = _PAGE_SHARE + _JOURNAL_SHARE
            _scaled(progress, share, 1 - share)(place + 1, len(ids))
        return [self._kept(EvidenceDamaged.kind, {"id": one}) for one in kept.damaged]

    def _size_of(self, evidence: str) -> int:
        with suppress(NoSuchRecord):
            return self._casework.evidence.get(evidence).size
        return 0

    def _end(self, found: list[Kept]) -> None:
        days, before = self._days(), self._found().found
        days.checked = self._clock.now_ms()
        # what an opening noticed stays until it was read; what it mended need not be told again
        stays = [one for one in before if one.noticed and not one.is_mended]
        known = {(one.kind, str(one.facts)): one.since for one in before}
        found = [msgspec.structs.replace(one, since=known.get((one.kind, str(one.facts)),
                                                              one.since)) for one in found]
        there = [(one.kind, one.facts) for one in stays]
        found = [one for one in found if (one.kind, one.facts) not in there]
        # the day and what was found on it stand together, or neither does
        self._put_all({_DAYS: days, _FOUND: _Found(found=[*stays, *found])})
        self._tell()

    def _keep_noticed(self) -> None:
        noticed = self.noticed()
        if not noticed:
            return
        kept = self._found()
        known = [(one.kind, one.facts) for one in kept.found]
        new = [msgspec.structs.replace(self._kept(one.kind, one.facts), noticed=True)
               for one in noticed if one.kind != "disk-full" and (one.kind, one.facts) not in known]
        if new:
            kept.found = [*kept.found, *new]
            self._put(_FOUND, kept)

    def _kept(self, kind: str, facts: Facts) -> Kept:
        return Kept(kind=kind, facts=dict(facts), since=self._clock.now_ms())

    def _told(self, one: Kept) -> Finding:
        """Return a finding whose line also says which file is meant."""
        told, name = finding_of(one.kind, one.facts), self._named(one).name
        return replace(told, line=f"“{name}”: {told.line}") if name else told

    def _named(self, one: Kept) -> Kept:
        if one.kind != EvidenceDamaged.kind:
            return one
        try:
            file = self._casework.evidence.get(str(one.facts["id"]))
        except WorldError:  # its record cannot be read either
            return one
        return msgspec.structs.replace(one, name=file.name, case=file.case)

    def _share(self, kept: _Found) -> float | None:
        if kept.pages is None:
            done, of = checking.place(self._vault.connection)
            return _PAGE_SHARE * done / of if done else None
        return _PAGE_SHARE + _JOURNAL_SHARE if kept.evidence else _PAGE_SHARE

    # Backups

    def note_backup(self) -> None:
        """Take note that a backup was written, whole, now."""
        days = self._days()
        days.backed_up = self._clock.now_ms()
        self._put(_DAYS, days)
        self._tell()

    def note_restored(self, made: int) -> None:
        """Take note that all of this came out of a backup of then (ms), read whole now."""
        days = self._days()
        days.backed_up, days.tried = made, self._clock.now_ms()
        self._put(_DAYS, days)
        self._tell()

    def note_trial(self) -> None:
        """Take note that a backup was read whole, now."""
        days = self._days()
        days.tried = self._clock.now_ms()
        self._put(_DAYS, days)
        self._tell()

    def _tell(self) -> None:
        self._events.publish(Changed(UPKEEP))

    # What is kept: inside the store, in the vault's own table, which no journal carries elsewhere

    def _days(self) -> _Days:
        return self._get(_DAYS, _Days) or _Days()

    def _found(self) -> _Found:
        return self._get(_FOUND, _Found) or _Found()

    def _get(self, name: str, kind: type[T]) -> T | None:
        with named_errors():
            raw = meta.kept(self._vault.connection, name)
        with suppress(msgspec.MsgspecError):
            return msgspec.json.decode(raw, type=kind) if raw else None
        return None

    def _put(self, name: str, value: msgspec.Struct) -> None:
        self._put_all({name: value})

    def _put_all(self, values: Mapping[str, msgspec.Struct]) -> None:
        """Keep all of it; a full disk, or a page that cannot be read, keeps nobody from checking.

        Then what was kept before stays as it was.
        """
        connection = self._vault.connection
        with suppress(WorldError), named_errors(), sql.transaction(connection):
            for name, value in values.items():
                meta.put(connection, name, msgspec.json.encode(value))


def keep_damaged(connection: Connection, evidence: Iterable[str], now: int) -> None:
    """Keep, as a check would, that these files are not whole, in a store that nobody opened yet."""
    found = [Kept(kind=EvidenceDamaged.kind, facts={"id": one}, since=now) for one in evidence]
    if found:
        meta.put(connection, _FOUND, msgspec.json.encode(_Found(found=found)))


def note_end(vault: OpenVault, store: Store) -> None:
    """Note how long the journal is, beside the count of sessions, at the end of one.

    Pages that are put back take the count of sessions along, which the keys tell, or leave this
    note, which is told at the next opening.
    """
    length = store.journal.length()
    if length > _noted_length(vault):
        with suppress(WorldError), named_errors(), sql.transaction(vault.connection):
            meta.put(vault.connection, meta.JOURNAL, length)


def _noted_length(vault: OpenVault) -> int:
    with suppress(WorldError), named_errors():
        return meta.number(vault.connection, meta.JOURNAL)
    return 0


def _scaled(progress: Progress, begin: float, length: float) -> Progress:
    """Return the progress of a part of the whole, told in thousandths of it."""
    def hear(done: int, total: int) -> None:
        share = begin + length * (done / total if total else 1.0)
        progress(round(1000 * share), 1000)

    return hear
