"""Rescuing a damaged vault: what can be read goes into a new one, and is made whole there.

`vault.rescuing` copies rows; here records, history, files, courses and search are mended from each
other, and what is lost is put into words.
"""

from __future__ import annotations

import itertools
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.core.background import drain
from fieldbook.core.clock import day
from fieldbook.core.errors import Fact
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.session import App
from fieldbook.upkeep import Finding, finding_of, keep_damaged

if TYPE_CHECKING:
    from fieldbook.core.clock import Clock
    from fieldbook.store.rebuilding import Known, Rebuilt
    from fieldbook.vault.errors import Finding as VaultFinding
    from fieldbook.vault.sql import Connection

NAMED = ("case", "incident", "contact", "message")
"""Collections that have a sentence of their own for a record that is lost."""
COUNTED = ("case", "incident", "person", "evidence", "contact", "message")

_COURSES = frozenset({"course", "course_item", "course_data", "course_kept"})
_ALONE = {"draft": "lost-drafts", "secret": "lost-keys"}
_MENDED = frozenset({"record", "erased", "changeset", "part", "device", "blob", "blob_chunk",
                     "migration", "meta", "passage", "search_item"})
_FIRST = ("lost-case", "lost-case-adopted", "lost-incident", "lost-contact", "lost-message",
          "older-entry", "torn-file", "lost-entries", "torn-files")
UNTITLED = "Case"
_Loss = tuple[str, dict[str, Fact]]


@dataclass(frozen=True, slots=True)
class Report:
    """What came over, by collection, and "course"; what is lost; what was made anew, whole."""

    folder: Path
    device: str
    read: dict[str, int]
    rebuilt: int
    lost: list[Finding]


class _House:
    """The rooms over the store of a vault that nobody can open yet."""

    def __init__(self, connection: Connection, blob_key: bytes, clock: Clock) -> None:
        from fieldbook.casework.casework import Casework
        from fieldbook.contacts.contacts import Contacts
        from fieldbook.desk.desk import Desk
        from fieldbook.library.library import Library
        from fieldbook.messages.messages import Messages
        from fieldbook.store.store import Store

        self.clock = clock
        self.store = Store(connection, blob_key, clock=clock)
        self.library = Library(self.store)
        self.casework = Casework(self.store)
        self.contacts = Contacts(self.store)
        self.messages = Messages(self.store)
        self.desk = Desk(self.store, clock=clock)


def rescue(app: App, passphrase: str, out: Path, *, keyfile: bytes | None = None,
           untitled: str = UNTITLED, progress: Progress = silent,
           cancelled: IsCancelled = never) -> Report:
    """Make a vault in `out` with all that the damaged one still holds; it is locked then.

    The damaged one is only read. `untitled`: the title of a case of which only the content is left.
    Raises what `vault.rescuing.rescue` raises; nothing is left in `out` then. Killed in between, it
    leaves no vault there.
    """
    from fieldbook.store import mending
    from fieldbook.vault import rescuing
    from fieldbook.vault.errors import FolderNotEmpty

    if app.vault_folder.absolute() in out.absolute().parents:
        raise FolderNotEmpty
    reports: list[Report] = []

    def finish(connection: Connection, blob_key: bytes, lost: list[VaultFinding]) -> None:
        tables = {str(one.facts["table"]) for one in lost}
        mending.mend(connection, tables)
        house = _House(connection, blob_key, app.clock)
        reports.append(_mended(house, out, tables, untitled, cancelled))
        torn = house.store.torn_blobs()
        keep_damaged(connection, (str(body["id"]) for body in house.store.records.all("evidence")
                                  if body.get("blob") in torn), app.clock.now_ms())
        house.store.close()

    rescuing.rescue(app.vault_folder, passphrase, out, keyfile=keyfile, finish=finish,
                    progress=progress, cancelled=cancelled).vault.lock()
    return reports[0]


def keep_list(app: App, folder: Path, passphrase: str, title: str, text: str, *,
              keyfile: bytes | None = None) -> None:
    """Put the list of what was lost into the rescued vault, as an incident in a case of its own."""
    rescued = App(folder, clock=app.clock, events=app.events)
    session = rescued.unlock(passphrase, keyfile)
    try:
        case = session.casework.new_case(title)
        session.casework.new_incident(case.id, title=title, account=text)
    finally:
        session.lock()


def use_instead(app: App, out: Path, progress: Progress = silent,
                cancelled: IsCancelled = never) -> Path:
    """Let the rescued vault in `out` take the place of the damaged one; return where that is kept.

    From another disk it is copied first. Raises VaultInUse, FolderReadOnly, DiskFull, DiskFailed,
    Cancelled: then both are where they were.
    """
    from fieldbook.vault import replacing
    from fieldbook.vault.files import VaultFiles, named_errors
    from fieldbook.vault.keys import KeysFile

    folder, out = app.vault_folder.absolute(), out.absolute()
    KeysFile.open(VaultFiles(out)).close()  # nobody has it open
    replacing.begin_beside(folder)
    with named_errors():
        if folder.parent.stat().st_dev != out.stat().st_dev:
            return replacing.move_in(folder, out, progress, cancelled)
        # never by the name of what waits for its place: cut there, the next opening removes that
        return replacing.make_way(folder, out)


def place_for(app: App, folder: Path | None = None) -> Path:
    """Return where the rescued vault may go: beside the damaged one, or in `folder`."""
    vault = app.vault_folder.absolute()
    if folder is not None and folder.is_dir() and not any(folder.iterdir()):
        return folder
    first = (folder or vault.parent) / f"{vault.name}-rescued"
    others = (first.with_name(f"{first.name}-{number}") for number in itertools.count(2))
    return next(path for path in itertools.chain([first], others) if not path.exists())


def room_for(app: App, out: Path) -> tuple[int, int]:
    """Return how many bytes the rescued vault takes, and how many are free where it goes.

    Raises NoVault, DiskFailed.
    """
    from fieldbook.vault import renewing
    from fieldbook.vault.files import named_errors

    place = out.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    with named_errors():
        return renewing.room_for(app.vault_folder)[0], shutil.disk_usage(place).free


def _mended(house: _House, out: Path, tables: set[str], untitled: str,
            cancelled: IsCancelled) -> Report:
    from fieldbook.casework import mending as casework_mending
    from fieldbook.library import mending as library_mending
    from fieldbook.store.mending import is_search

    store = house.store
    words_lost = bool(tables & {"record", "search_item", "passage"})
    built = store.mend_after_rescue(cancelled=cancelled)
    titles = {one.id: one.title for one in built.lost if one.collection == "case"}
    adopted = set(casework_mending.adopt(store, titles, untitled))
    lost = list(_losses(house, built, adopted, untitled))
    if words_lost:
        store.search.forget_all()
    torn_courses = library_mending.mend(store, words_lost=words_lost)
    if words_lost:
        for learn in (house.casework.reindex, house.contacts.reindex, house.messages.reindex):
            learn()
    drain(store.search.rebuild())
    drain(store.sweep())
    lost += _course_losses(house, tables, torn_courses)
    lost += [(kind, {}) for table, kind in _ALONE.items() if table in tables]
    others = {table for table in tables - _COURSES - _MENDED - set(_ALONE) if not is_search(table)}
    lost += [("lost-exchange", {})] if others else []
    return Report(out, store.device_id, _counts(house), len(built.whole),
                  [finding_of(kind, facts) for kind, facts in sorted(lost, key=_order)])


def _order(loss: _Loss) -> tuple[int, str, list[str]]:
    """Sort by what it is about, then by its name, with 9 before 10: what has a name comes first."""
    kind, facts = loss
    title = [part.zfill(12) if part.isdecimal() else part.casefold()
             for part in re.split(r"(\d+)", str(facts.get("title", "")))]
    return _FIRST.index(kind) if kind in _FIRST else len(_FIRST), kind, title


def _losses(house: _House, built: Rebuilt, adopted: set[str],
            untitled: str) -> Iterator[_Loss]:
    from fieldbook.store.changesets import tag_of

    unnamed = len(built.nameless - {tag_of("case", one) for one in adopted})
    for one in built.lost:
        if one.collection == "case" and one.id in adopted:
            continue  # told with the others of which the content is left
        title = _shown(house, one)
        if one.collection in NAMED and title:
            yield f"lost-{one.collection}", {"title": title}
        else:
            unnamed += 1
    for case in sorted(adopted):
        yield "lost-case-adopted", {"title": house.casework.case(case).title or untitled}
    older = [one for one in built.older if one.collection != "setting"]
    for one in older:
        if one.title:
            yield "older-entry", {"title": one.title}
    unnamed += sum(not one.title for one in older)
    if unnamed:
        yield "lost-entries", {"count": unnamed}
    yield from _torn_files(house)
    if built.entries:
        yield "journal-gap", {"entries": built.entries, "day": day(house.clock.now_ms())}


def _shown(house: _House, one: Known) -> str:
    """Return the title of a lost record; of a message, how its text began."""
    if one.title or one.collection != "message":
        return one.title
    rows = house.store.sql(
        "SELECT p.text FROM passage p JOIN search_item i ON i.n = p.n >> 16"
        " WHERE i.kind = ? AND i.id = ? ORDER BY p.n LIMIT 1", (one.collection, one.id))
    return str(rows[0][0]).strip()[:60] if rows else ""


def _torn_files(house: _House) -> Iterator[_Loss]:
    torn = house.store.torn_blobs()
    for body in house.store.records.all("evidence", deleted=True):
        if body.get("blob") in torn and not body.get("source"):
            yield "torn-file", {"title": str(body.get("name") or "…")}
        torn.discard(str(body.get("blob")))
    if torn:
        yield "torn-files", {"count": len(torn)}


def _course_losses(house: _House, tables: set[str], torn: list[str]) -> list[_Loss]:
    language = str(house.store.settings.get("language", "en"))
    known = {one.id: one.title for one in house.library.courses(language)}
    lost: list[_Loss] = [("torn-course", {"title": known[course]}) for course in torn
                         if course in known]
    if tables & {"course", "course_item"}:
        lost.append(("torn-courses", {}))
    return lost


def _counts(house: _House) -> dict[str, int]:
    found = {name: house.store.records.count(name) for name in COUNTED}
    found["course"] = len(house.library.courses())
    return {name: count for name, count in found.items() if count}
