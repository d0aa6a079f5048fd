"""Rescuing a damaged vault: what can be read goes into a new one, and is made whole there.

`vault.rescuing` copies rows; here records, history, files, courses and search are mended from each
other, and what is lost is put into words.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.core.background import drain
from fieldbook.core.clock import day
from fieldbook.core.errors import Fact
from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.session import App, Session
from fieldbook.upkeep import Finding, finding_of

if TYPE_CHECKING:
    from fieldbook.store.rebuilding import Known, Rebuilt
    from fieldbook.vault.rescuing import Rescued

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


def rescue(app: App, passphrase: str, out: Path, *, keyfile: bytes | None = None,
           untitled: str = UNTITLED, progress: Progress = silent,
           cancelled: IsCancelled = never) -> Report:
    """Make a vault in `out` with all that the damaged one still holds, and lock it again.

    The damaged one is only read. `untitled`: the title of a case of which only the content is left.
    Raises what `vault.rescuing.rescue` raises; nothing is left in `out` then.
    """
    from fieldbook.store import mending
    from fieldbook.vault import destroying, rescuing
    from fieldbook.vault.files import VaultFiles

    rescued = rescuing.rescue(app.vault_folder, passphrase, out, keyfile=keyfile,
                              progress=progress, cancelled=cancelled)
    try:
        mending.mend(rescued.vault.connection, _tables(rescued))
        session = Session(rescued.vault, app.clock, app.events)
        try:
            return _mended(session, out, rescued, untitled, cancelled)
        finally:
            session.lock()
    except BaseException:
        rescued.vault.lock()
        destroying.destroy_files(VaultFiles(out.absolute()))
        raise


def keep_list(app: App, folder: Path, passphrase: str, title: str, text: str, *,
              keyfile: bytes | None = None) -> None:
    """Put the list of what was lost into the rescued vault, as the summary of a case."""
    rescued = App(folder, clock=app.clock, events=app.events)
    session = rescued.unlock(passphrase, keyfile)
    try:
        session.casework.new_case(title, text)
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
    waiting = replacing.begin_beside(folder)
    with named_errors():
        if folder.parent.stat().st_dev != out.stat().st_dev:
            return replacing.move_in(folder, out, progress, cancelled)
        out.rename(waiting)
        try:
            return replacing.make_way(folder)
        except BaseException:
            waiting.rename(out)
            raise


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


def _tables(rescued: Rescued) -> set[str]:
    return {str(one.facts["table"]) for one in rescued.lost}


def _mended(session: Session, out: Path, rescued: Rescued, untitled: str,
            cancelled: IsCancelled) -> Report:
    from fieldbook.casework import mending as casework_mending
    from fieldbook.library import mending as library_mending
    from fieldbook.store.mending import is_search

    store, tables = session.store, _tables(rescued)
    words_lost = bool(tables & {"record", "search_item", "passage"})
    built = store.mend_after_rescue(cancelled=cancelled)
    titles = {one.id: one.title for one in built.lost if one.collection == "case"}
    adopted = set(casework_mending.adopt(store, titles, untitled))
    lost = list(_losses(session, built, adopted, untitled))
    if words_lost:
        store.search.forget_all()
    torn_courses = library_mending.mend(store, words_lost=words_lost)
    if words_lost:
        for learn in (session.casework.reindex, session.contacts.reindex, session.messages.reindex):
            learn()
    drain(store.search.rebuild())
    session.tidy()
    lost += _course_losses(session, tables, torn_courses)
    lost += [(kind, {}) for table, kind in _ALONE.items() if table in tables]
    others = {table for table in tables - _COURSES - _MENDED - set(_ALONE) if not is_search(table)}
    lost += [("lost-exchange", {})] if others else []
    return Report(out, store.device_id, _counts(session), len(built.whole),
                  [finding_of(kind, facts) for kind, facts in sorted(lost, key=_order)])


def _order(loss: _Loss) -> tuple[int, str, str]:
    """Sort by what it is about, then by its name: what has a name comes first."""
    kind, facts = loss
    return _FIRST.index(kind) if kind in _FIRST else len(_FIRST), kind, str(facts.get("title", ""))


def _losses(session: Session, built: Rebuilt, adopted: set[str],
            untitled: str) -> Iterator[_Loss]:
    from fieldbook.store.changesets import tag_of

    unnamed = len(built.nameless - {tag_of("case", one) for one in adopted})
    for one in built.lost:
        if one.collection == "case" and one.id in adopted:
            continue  # told with the others of which the content is left
        title = _shown(session, one)
        if one.collection in NAMED and title:
            yield f"lost-{one.collection}", {"title": title}
        else:
            unnamed += 1
    for case in sorted(adopted):
        yield "lost-case-adopted", {"title": session.casework.case(case).title or untitled}
    older = [one for one in built.older if one.collection != "setting"]
    for one in older:
        if one.title:
            yield "older-entry", {"title": one.title}
    unnamed += sum(not one.title for one in older)
    if unnamed:
        yield "lost-entries", {"count": unnamed}
    yield from _torn_files(session)
    if built.entries:
        yield "journal-gap", {"entries": built.entries, "day": day(session.clock.now_ms())}


def _shown(session: Session, one: Known) -> str:
    """Return the title of a lost record; of a message, how its text began."""
    if one.title or one.collection != "message":
        return one.title
    rows = session.store.sql(
        "SELECT p.text FROM passage p JOIN search_item i ON i.n = p.n >> 16"
        " WHERE i.kind = ? AND i.id = ? ORDER BY p.n LIMIT 1", (one.collection, one.id))
    return str(rows[0][0]).strip()[:60] if rows else ""


def _torn_files(session: Session) -> Iterator[_Loss]:
    torn = session.store.torn_blobs()
    for body in session.store.records.all("evidence", deleted=True):
        if body.get("blob") in torn and not body.get("source"):
            yield "torn-file", {"title": str(body.get("name") or "…")}
        torn.discard(str(body.get("blob")))
    if torn:
        yield "torn-files", {"count": len(torn)}


def _course_losses(session: Session, tables: set[str], torn: list[str]) -> list[_Loss]:
    known: dict[str, str] = {one.id: one.title for one in session.library.courses(session.language)}
    lost: list[_Loss] = [("torn-course", {"title": known[course]}) for course in torn
                         if course in known]
    if tables & {"course", "course_item"}:
        lost.append(("torn-courses", {}))
    return lost


def _counts(session: Session) -> dict[str, int]:
    found = {name: session.store.records.count(name) for name in COUNTED}
    found["course"] = len(session.library.courses())
    return {name: count for name, count in found.items() if count}
