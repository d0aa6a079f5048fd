"""What the other half of a vault begins with, so that it looks lived in from the first day.

The new half is a device of its own with times of its own: nothing of the half that is open goes
there but courses, and those as if they had come from a folder. Everything passes through memory.
Whoever reads this module knows how it is done, so it invents no words: what a person is to find
there is what the user typed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from fieldbook.core.errors import Cancelled, WorldError
from fieldbook.core.events import Events
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.library import importing, tree
from fieldbook.library.copying import CopiedCourse
from fieldbook.library.sources import Source, open_source
from fieldbook.session import Session
from fieldbook.store.errors import StoreFull
from fieldbook.store.store import Store
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.passphrases import Derived

SECOND, MINUTE, DAY = 1000, 60_000, 24 * 3600 * 1000
LONGEST = 35 * DAY
"""So far back the first day lies at most; never before the half that is open was made."""
WAKING = (8, 21)
"""Hours between which somebody works, where there are days to choose from."""
MOST_VISITS = 12
READ_AT_FIRST = 7
"""Pages of a course that somebody has read who has begun with it."""
MOST_OF_STORE = 0.6
"""Share of the new half that courses may take: the rest is for whoever lives in it."""
WINDOW = ("window", (1120, 720))
"""What a window that nobody made larger leaves in the settings."""
_WEIGHT = 6
"""So much longer a byte of a course takes than one of an empty store."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was written down: each field as its form in the window has it."""

    title: str
    when: str = ""
    where: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Notebook:
    """Entries that belong together, under a title."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Someone:
    """A person in the address book."""

    name: str
    phone: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """What to put in. `courses`: ids in the store that is open; `folders`: of course material."""

    language: str = "en"
    courses: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()
    notebooks: tuple[Notebook, ...] = ()
    people: tuple[Someone, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is anything to put in."""
        return bool(self.courses or self.folders or self.notebooks or self.people)


@dataclass(slots=True)
class Furnished:
    """What was put in, and for what could not be: its name and the error."""

    courses: int = 0
    entries: int = 0
    people: int = 0
    left_out: list[tuple[str, WorldError]] = field(default_factory=list)


def make_other_half(session: Session, key: Derived, contents: Contents, *,
                    progress: Progress = silent, cancelled: IsCancelled = never,
                    chance: random.Random | None = None) -> Generator[None, None, Furnished]:
    """Let `key` open a new other half with these contents; whatever is there is destroyed.

    Gives way between slices. Nothing of it is noted in the half that is open, and its keys are
    kept by nobody. What cannot be put in is left out and told. Raises, before anything is
    destroyed, NoSuchCourse, FolderUnreadable, ArchiveUnreadable, StoreFull, PassphraseInUse; and
    Cancelled, DiskFull, DiskFailed, after which the other half opens for nobody.
    """
    done = Furnished()
    sources = _sources(session, contents)
    extra = _WEIGHT * sum(size for _, size in sources)
    size = session.vault.size

    def hear(written: int, total: int) -> None:
        if written < total:  # the end comes after what is put in
            progress(written, total + extra)

    def hear_course(share: float) -> None:
        progress(2 * size + round(extra * share), 2 * size + extra)

    def beginning(vault: OpenVault) -> Generator[None, None, int]:
        past = _Past(_began(session), session.clock.now_ms(), chance or random.SystemRandom())
        vault.clock = past
        house = _House(vault, past, done, looks_after_itself=bool(session.upkeep.state().checked))
        return (yield from house.move_in(contents, [source for source, _ in sources],
                                         hear_course, cancelled))

    yield from session.vault.make_other_half(
        key.key, key.use, beginning if contents else None, hear, cancelled)
    progress(2 * size + extra, 2 * size + extra)
    return done


def size_of(store: Store, contents: Contents) -> int:
    """Return how many bytes the courses take. Raises NoSuchCourse, FolderUnreadable."""
    half = [CopiedCourse(store, course).size for course in contents.courses]
    return sum(half) + sum(_listed(open_source(path)) for path in contents.folders)


def _sources(session: Session, contents: Contents) -> list[tuple[Source, int]]:
    """Open what courses come from, with the bytes of each; refuse what cannot fit."""
    copied = [CopiedCourse(session.store, course) for course in contents.courses]
    found: list[tuple[Source, int]] = [(one, one.size) for one in copied]
    for path in contents.folders:
        source = open_source(path)
        found.append((source, _listed(source)))
    needed, free = sum(size for _, size in found), round(MOST_OF_STORE * session.vault.size)
    if needed > free:
        raise StoreFull(needed=needed, free=free)
    return found


def _listed(source: Source) -> int:
    return sum(getattr(one, "size", 0) for one in source.walk())


def _began(session: Session) -> int:
    """Return when the half that is open was made; the other one cannot look older."""
    rows = session.store.sql("SELECT added FROM device WHERE id = ?", (session.store.device_id,))
    return int(rows[0][0]) if rows else session.clock.now_ms()


class _Past:
    """A clock that stands where it is put and runs on a little each time it is asked."""

    def __init__(self, began: int, now: int, chance: random.Random) -> None:
        self._chance = chance
        span = max(0, min(LONGEST, now - began))
        self._first = now - span + round(span * chance.uniform(0.02, 0.12))
        self._last = now - round(span * 0.01)
        self._now = self._first

    def now_ms(self) -> int:
        """Return the time, which has gone on since it was asked last."""
        self._now = min(self._now + self._chance.randint(4, 60), self._last)
        return self._now

    def wait(self, least: int, most: int) -> None:
        """Let so many milliseconds go by."""
        self._now = min(self._now + self._chance.randint(least, most), self._last)

    def type(self, text: str) -> None:
        """Let go by what typing takes."""
        self.wait(2 * SECOND + 120 * len(text), 6 * SECOND + 320 * len(text))

    def go_to(self, when: int) -> None:
        """Stand at a later time; never goes back."""
        self._now = min(max(self._now, when), self._last)

    def places(self) -> list[float]:
        """Return how far down a page somebody was who stopped to read, from 0 to 1."""
        return sorted(self._chance.uniform(0.08, 0.85)
                      for _ in range(self._chance.randint(1, 3)))

    def visits(self) -> list[int]:
        """Return when somebody opened the vault, from the first time on."""
        days = (self._last - self._first) // DAY
        count = min(3 + days // 3, MOST_VISITS)
        chosen = sorted(self._chance.randint(self._first, self._last) for _ in range(count - 1))
        if days >= 2:
            chosen = [self._awake(when) for when in chosen]
        return [self._first, *sorted(chosen)]

    def _awake(self, when: int) -> int:
        """Return a time of the same day, as this computer counts it, at which people are awake."""
        day = datetime.fromtimestamp(when / SECOND).astimezone()
        moved = day.replace(hour=self._chance.randint(*WAKING), minute=self._chance.randint(0, 59))
        return min(max(round(moved.timestamp() * SECOND), self._first), self._last)


Act = Callable[[Session], Generator[None, None, None]]


class _House:
    """The new half while the first things are put in."""

    def __init__(self, vault: OpenVault, past: _Past, done: Furnished, *,
                 looks_after_itself: bool) -> None:
        self._vault, self._past, self._done = vault, past, done
        self._looks_after_itself = looks_after_itself
        self._language = "en"

    def move_in(self, contents: Contents, sources: list[Source], hear: Callable[[float], None],
                cancelled: IsCancelled) -> Generator[None, None, int]:
        """Put everything in, over several visits; return how many."""
        self._language = contents.language
        visits = self._past.visits()
        acts = list(self._acts(contents, sources, hear, cancelled))
        for number, when in enumerate(visits):
            self._past.go_to(when)
            inside = Session(self._vault, self._past, Events())
            if number == 0:
                inside.store.settings.put("language", contents.language)
            mine = acts[number * len(acts) // len(visits):(number + 1) * len(acts) // len(visits)]
            for act in mine:
                stop_if(cancelled)
                self._past.wait(20 * SECOND, 4 * MINUTE)
                yield from act(inside)
                yield
            if number == 0:
                self._past.wait(20 * SECOND, 2 * MINUTE)
                inside.store.settings.put(WINDOW[0], list(WINDOW[1]))
            if number == len(visits) - 1 and self._looks_after_itself:
                # as the half that is open was checked while nobody touched it
                self._past.wait(MINUTE, 4 * MINUTE)
                yield from inside.upkeep.check_sliced(cancelled=cancelled)
            inside.store.close()
        return len(visits)

    def _acts(self, contents: Contents, sources: list[Source], hear: Callable[[float], None],
              cancelled: IsCancelled) -> Iterator[Act]:
        """Yield what was done, in the order in which it was: courses, then life among them."""
        for number, source in enumerate(sources):
            yield self._course(source, number, len(sources), hear, cancelled)
        entries = [(book, entry) for book in contents.notebooks for entry in book.entries]
        living = [*(self._note(*one) for one in entries),
                  *(self._person(one) for one in contents.people)]
        count = READ_AT_FIRST if sources else 0
        reading = [self._read(to_its_end=number < count - 1) for number in range(count)]
        yield from _mixed(living, reading)

    def _course(self, source: Source, number: int, of: int, hear: Callable[[float], None],
                cancelled: IsCancelled) -> Act:
        def told(done: int, total: int) -> None:
            hear((number + done / max(total, 1)) / of)

        def act(inside: Session) -> Generator[None, None, None]:
            try:
                yield from importing.import_source(inside.store, source, progress=told,
                                                   cancelled=cancelled)
                self._done.courses += 1
            except Cancelled:
                raise
            except WorldError as error:
                self._done.left_out.append((source.name, error))

        return act

    def _read(self, *, to_its_end: bool) -> Act:
        """Read on in the course that was begun; the last page was left in the middle."""
        def act(inside: Session) -> Generator[None, None, None]:
            for course in inside.library.courses(self._language)[:1]:
                pages = [one for one in tree.flat(inside.library.tree(course.id, self._language))
                         if one.kind in ("lesson", "checklist") and one.state == "here"
                         and inside.library.reading(course.id, one.id) is None]
                for page in pages[:1]:
                    for place in self._past.places():
                        inside.library.mark_read(course.id, page.id, page.language,
                                                 position=place, read=False)
                        self._past.wait(40 * SECOND, 6 * MINUTE)
                    if to_its_end:
                        inside.library.mark_read(course.id, page.id, page.language)
            yield

        return act

    def _note(self, book: Notebook, entry: Entry) -> Act:
        """Write an entry, field by field, as the form in the window keeps it."""
        def act(inside: Session) -> Generator[None, None, None]:
            found = [one for one in inside.casework.cases() if one.title == book.title]
            case = found[0] if found else inside.casework.new_case(book.title)
            incident = inside.casework.new_incident(case.id).id
            for name, text in (("title", entry.title), ("when", entry.when),
                               ("where", entry.where), ("account", entry.text)):
                if text:
                    self._past.type(text)
                    inside.casework.set_incident(incident, **{name: text})
                    yield
            self._done.entries += 1

        return self._careful(entry.title, act)

    def _person(self, one: Someone) -> Act:
        def act(inside: Session) -> Generator[None, None, None]:
            contact = inside.contacts.add(name="").id
            for name, text in (("name", one.name), ("phone", one.phone), ("notes", one.notes)):
                if text:
                    self._past.type(text)
                    inside.contacts.set(contact, **{name: text})
                    yield
            self._done.people += 1

        return self._careful(one.name, act)

    def _careful(self, name: str, act: Act) -> Act:
        def careful(inside: Session) -> Generator[None, None, None]:
            try:
                yield from act(inside)
            except StoreFull as error:
                self._done.left_out.append((name, error))

        return careful


def _mixed(first: list[Act], second: list[Act]) -> Iterator[Act]:
    """Yield two lists as one, each in its order and evenly spread."""
    weighed = [((number + 0.5) / len(acts), order, act)
               for order, acts in enumerate((first, second)) for number, act in enumerate(acts)]
    yield from (act for _, _, act in sorted(weighed, key=lambda one: one[:2]))
