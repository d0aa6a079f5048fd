"""What the other half of a vault begins with, so that it looks lived in from the first day.

The new half is a device of its own with times of its own: nothing of the half that is open goes
there but courses, and those as if they had come from a folder. Everything passes through memory.
Whoever reads this module knows how it is done, so it invents no words: what a person is to find
there is what the user typed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Iterator, Sequence
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
from fieldbook.upkeep import note_end
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
BEFORE, STAY, CHECKED = (20 * SECOND, 4 * MINUTE), (40 * SECOND, 6 * MINUTE), (MINUTE, 4 * MINUTE)
"""How long somebody waits before doing something, reads in one place, and is away before the check
of an idle vault: each at least and at most."""
SETTLED = (20 * SECOND, 2 * MINUTE)
"""When, after the first things, the window has its size."""
MOST_PLACES = 3
"""Places of a page in which somebody stops to read, at most."""
ASKED = (4, 60)
"""Milliseconds that go by each time the clock is asked."""
ASKS = 40
"""So often an act asks the clock at most, without the files of a course."""
BUSY = 0.8
"""Share of the time there is that everything may take at most: in a young vault all goes faster."""
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
    """A clock that stands where it is put and runs on a little each time it is asked.

    What is waited for is shorter where there is little time: the end is only met when more is done
    than was said.
    """

    def __init__(self, began: int, now: int, chance: random.Random) -> None:
        self._chance = chance
        span = max(0, min(LONGEST, now - began))
        self._first = now - span + round(span * chance.uniform(0.02, 0.12))
        self._last = now - round(span * 0.01)
        self._now = self._first
        self._pace = 1.0

    def now_ms(self) -> int:
        """Return the time, which has gone on since it was asked last."""
        # a whole millisecond, or two changes would have one time
        self._now = min(self._now + max(1, self._drawn(ASKED)), self._last)
        return self._now

    def wait(self, about: tuple[int, int]) -> None:
        """Let so many milliseconds go by, or fewer where there is little time."""
        self._now = min(self._now + self._drawn(about), self._last)

    def go_to(self, when: int) -> None:
        """Stand at a later time; never goes back."""
        self._now = min(max(self._now, when), self._last)

    def places(self) -> list[float]:
        """Return how far down a page somebody was who stopped to read, from 0 to 1."""
        return sorted(self._chance.uniform(0.08, 0.85)
                      for _ in range(self._chance.randint(1, MOST_PLACES)))

    def how_often(self) -> int:
        """Return how many times somebody opened the vault."""
        return min(3 + self._days() // 3, MOST_VISITS)

    def visits(self, most: Sequence[int]) -> list[int]:
        """Return when somebody opened the vault, from the first time on.

        `most`: how long each visit may take; from now on all goes so fast that there is room.
        """
        self._pace = min(1.0, BUSY * (self._last - self._first) / sum(most))
        latest, left = [], self._last
        for one in reversed(most):
            left -= round(self._pace * one)
            latest.append(left)
        latest.reverse()
        if self._days() >= 2:
            chosen = sorted(self._awake(self._chance.randint(self._first, self._last))
                            for _ in most[1:])
        else:
            # one in each part of the time there is, so that a few are not all in one of them
            share = [(number + self._chance.uniform(0.3, 1)) / (len(most) - 1)
                     for number in range(len(most) - 1)]
            chosen = [self._first + round(part * (end - self._first))
                      for part, end in zip(share, latest[1:], strict=True)]
        return [self._first, *(min(each) for each in zip(chosen, latest[1:], strict=True))]

    def _drawn(self, about: tuple[int, int]) -> int:
        return round(self._pace * self._chance.randint(*about))

    def _days(self) -> int:
        return (self._last - self._first) // DAY

    def _awake(self, when: int) -> int:
        """Return a time of the same day, as this computer counts it, at which people are awake."""
        day = datetime.fromtimestamp(when / SECOND).astimezone()
        moved = day.replace(hour=self._chance.randint(*WAKING), minute=self._chance.randint(0, 59))
        return min(max(round(moved.timestamp() * SECOND), self._first), self._last)


Do = Callable[[Session], Generator[None, None, None]]


@dataclass(frozen=True, slots=True)
class _Act:
    """Something that was done in the new half, and how long it may take at most when unhurried."""

    do: Do
    most: int


def _typing(text: str) -> tuple[int, int]:
    """Return what typing takes, at least and at most."""
    return 2 * SECOND + 120 * len(text), 6 * SECOND + 320 * len(text)


def _most(*waits: tuple[int, int], asks: int = ASKS) -> int:
    return sum(most for _, most in waits) + asks * ASKED[1]


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
        acts = list(self._acts(contents, sources, hear, cancelled))
        of = self._past.how_often()
        shares = [acts[number * len(acts) // of:(number + 1) * len(acts) // of]
                  for number in range(of)]
        visits = self._past.visits([_most(SETTLED, CHECKED) + sum(act.most for act in mine)
                                    for mine in shares])
        for number, (when, mine) in enumerate(zip(visits, shares, strict=True)):
            self._past.go_to(when)
            inside = Session(self._vault, self._past, Events())
            if number == 0:
                inside.store.settings.put("language", contents.language)
            for act in mine:
                stop_if(cancelled)
                self._past.wait(BEFORE)
                yield from act.do(inside)
                yield
            if number == 0:
                self._past.wait(SETTLED)
                inside.store.settings.put(WINDOW[0], list(WINDOW[1]))
            if number == len(visits) - 1 and self._looks_after_itself:
                # as the half that is open was checked while nobody touched it
                self._past.wait(CHECKED)
                yield from inside.upkeep.check_sliced(cancelled=cancelled)
            note_end(self._vault, inside.store)  # as every session that ends
            inside.store.close()
        return len(visits)

    def _acts(self, contents: Contents, sources: list[Source], hear: Callable[[float], None],
              cancelled: IsCancelled) -> Iterator[_Act]:
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
                cancelled: IsCancelled) -> _Act:
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

        return _Act(act, _most(BEFORE, asks=ASKS + sum(1 for _ in source.walk())))

    def _read(self, *, to_its_end: bool) -> _Act:
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
                        self._past.wait(STAY)
                    if to_its_end:
                        inside.library.mark_read(course.id, page.id, page.language)
            yield

        return _Act(act, _most(BEFORE, *[STAY] * MOST_PLACES))

    def _note(self, book: Notebook, entry: Entry) -> _Act:
        """Write an entry, field by field, as the form in the window keeps it."""
        def act(inside: Session) -> Generator[None, None, None]:
            found = [one for one in inside.casework.cases() if one.title == book.title]
            case = found[0] if found else inside.casework.new_case(book.title)
            incident = inside.casework.new_incident(case.id).id
            for name, text in (("title", entry.title), ("when", entry.when),
                               ("where", entry.where), ("account", entry.text)):
                if text:
                    self._past.wait(_typing(text))
                    inside.casework.set_incident(incident, **{name: text})
                    yield
            self._done.entries += 1

        return self._careful(entry.title, act,
                             (entry.title, entry.when, entry.where, entry.text))

    def _person(self, one: Someone) -> _Act:
        def act(inside: Session) -> Generator[None, None, None]:
            contact = inside.contacts.add(name="").id
            for name, text in (("name", one.name), ("phone", one.phone), ("notes", one.notes)):
                if text:
                    self._past.wait(_typing(text))
                    inside.contacts.set(contact, **{name: text})
                    yield
            self._done.people += 1

        return self._careful(one.name, act, (one.name, one.phone, one.notes))

    def _careful(self, name: str, act: Do, typed: tuple[str, ...]) -> _Act:
        def careful(inside: Session) -> Generator[None, None, None]:
            try:
                yield from act(inside)
            except StoreFull as error:
                self._done.left_out.append((name, error))

        return _Act(careful, _most(BEFORE, *map(_typing, typed)))


def _mixed(first: list[_Act], second: list[_Act]) -> Iterator[_Act]:
    """Yield two lists as one, each in its order and evenly spread."""
    weighed = [((number + 0.5) / len(acts), order, act)
               for order, acts in enumerate((first, second)) for number, act in enumerate(acts)]
    yield from (act for _, _, act in sorted(weighed, key=lambda one: one[:2]))
