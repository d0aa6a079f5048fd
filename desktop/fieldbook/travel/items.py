"""What there is to be taken off a computer, one thing after another, and how safe each is."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, cast

from fieldbook.casework.model import CASE, EVIDENCE, INCIDENT, INCIDENT_FIELDS, PERSON, SUBMISSION
from fieldbook.contacts.contacts import CONTACT
from fieldbook.desk.intake import RECEIVED, REPLY
from fieldbook.library.library import Library
from fieldbook.library.progress import PROGRESS, TICK
from fieldbook.library.rows import IMPORTED
from fieldbook.messages.messages import MESSAGE
from fieldbook.store.away import NOWHERE
from fieldbook.store.store import Store
from fieldbook.travel.errors import UnknownThing

T = TypeVar("T")
Sliced = Generator[None, None, list[T]]
PAGE = 250
"""Records that are read in one go."""

Kind = Literal["case", "thread", "letter", "contact", "draft", "course"]
State = Literal["accepted", "answered", "received", "stored", "on-the-way", "waiting", "changed",
                "refused", "not-sent", "only-here", "comes-again"]
"""`changed`: a part was accepted, and something is newer or was never sent. `only-here`: nothing of
its kind is ever sent. `comes-again`: a published course, to be fetched again."""

Key = tuple[str, str]
"""Collection and id of a record."""

SAFE: tuple[State, ...] = ("accepted", "answered", "received", "comes-again")
UNSETTLED: tuple[State, ...] = ("waiting", "on-the-way", "stored")
TITLE = 80


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that may be taken off as a whole: a case, a contact, a conversation, a course.

    `id`: its kind and its own id, parted by a colon. `records`: in the order in which they go, what
    belongs to others before the others. `since`: when it got into its state, ms since 1970, 0 if
    that says nothing. `files`, `size`: attachments and their bytes; of a course, what is here.
    `packed`: all of it is, as it is now, in the parcel that was made last.
    """

    id: str
    kind: Kind
    title: str
    state: State
    since: int = 0
    records: tuple[Key, ...] = ()
    people: int = 0
    files: int = 0
    size: int = 0
    packed: bool = False

    @property
    def is_accepted(self) -> bool:
        """Whether it is known to be where it can be had again, as far as it was sent."""
        return self.state in SAFE

    @property
    def is_safe(self) -> bool:
        """Whether it may go without a question."""
        return self.is_accepted or self.packed


def all_items(store: Store, library: Library, language: str = "en", *,
              slice_seconds: float) -> Sliced[Item]:
    """Return everything that tells something about somebody: cases first, courses last.

    In slices: of what others write or take off between them, something may be missing.
    """
    rooms = _Rooms(store, Pace(slice_seconds))
    found: list[Item] = []
    for room in (rooms.cases, rooms.threads, rooms.letters, rooms.contacts, rooms.drafts):
        found += yield from room()
    return [*found, *_courses(store, library, language)]


def chosen(items: Iterable[Item], ids: Iterable[str]) -> list[Item]:
    """Return the items with these ids, in their order. Raises UnknownThing."""
    wanted = set(ids)
    found = [one for one in items if one.id in wanted]
    for missing in sorted(wanted - {one.id for one in found}):
        raise UnknownThing(id=missing)
    return found


class Pace:
    """Tells when a slice is over, and begins the next."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def is_over(self) -> bool:
        """Whether it is time to give way."""
        over = time.monotonic() >= self._end
        if over:
            self._end = time.monotonic() + self._seconds
        return over


class _Rooms:
    """Reads every collection once."""

    def __init__(self, store: Store, pace: Pace) -> None:
        self._store, self._pace = store, pace
        self._known: set[str] = set()

    def _all(self, collection: str) -> Sliced[dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        offset = 0
        while page := self._store.records.all(collection, deleted=True, limit=PAGE, offset=offset):
            found.update((one["id"], one) for one in page)
            offset += len(page)
            if self._pace.is_over():
                yield
        self._known.update(found)
        return list(found.values())

    def cases(self) -> Sliced[Item]:
        titles = {one["id"]: one for one in (yield from self._all(CASE))}
        parts: dict[str, dict[str, list[dict[str, Any]]]] = {}
        for collection in (EVIDENCE, PERSON, INCIDENT, SUBMISSION):
            for one in (yield from self._all(collection)):
                parts.setdefault(str(one.get("case", "")), {}).setdefault(
                    collection, []).append(one)
        # what lost its case, as when taking off was cut short, must not hide
        found = []
        for case in [*titles, *(each for each in parts if each not in titles)]:
            found.append(_case(case, titles.get(case, {}), parts.get(case, {}), case in titles))
            if self._pace.is_over():
                yield
        return found

    def threads(self) -> Sliced[Item]:
        threads: dict[str, list[dict[str, Any]]] = {}
        for one in (yield from self._all(MESSAGE)):
            threads.setdefault(str(one.get("thread", "")), []).append(one)
        found = []
        for thread, messages in threads.items():
            found.append(self._thread(thread, messages))
            if self._pace.is_over():
                yield
        return found

    def _thread(self, thread: str, found: list[dict[str, Any]]) -> Item:
        words = str(found[0].get("text", "")).strip()
        sent = [self._message_state(one) for one in found if one.get("direction") == "out"]
        answered: tuple[State, int] = ("answered", found[-1]["created"])
        state, since = min(sent, key=lambda one: (one[0] in SAFE, one[1]), default=answered)
        return Item(f"thread:{thread}", "thread", words.splitlines()[0][:TITLE] if words else "",
                    state, since, tuple((MESSAGE, one["id"]) for one in found))

    def _message_state(self, message: dict[str, Any]) -> tuple[State, int]:
        """A message is with the organisation once its signed receipt says that it came."""
        rows = self._store.sql(
            "SELECT state, received, created FROM outbox WHERE subject = ?"
            " ORDER BY created DESC LIMIT 1", (message["id"],))
        if not rows:
            return "not-sent", message["created"]
        state, received, created = rows[0]
        if received and state not in SAFE:
            return "received", received
        return cast("State", state), message.get("state_since") or created

    def letters(self) -> Sliced[Item]:
        """What came to a desk, each with the answers to it."""
        replies: dict[str, list[Key]] = {}
        for one in (yield from self._all(REPLY)):
            replies.setdefault(str(one.get("received", "")), []).append((REPLY, one["id"]))
        return [Item(f"letter:{one['id']}", "letter", str(one.get("title", "")), "only-here",
                     one["created"], (*replies.get(one["id"], ()), (RECEIVED, one["id"])),
                     files=len(one.get("blobs", ())),
                     size=sum(each.get("size", 0) for each in one.get("attachments", ())))
                for one in (yield from self._all(RECEIVED))]

    def contacts(self) -> Sliced[Item]:
        return [Item(f"contact:{one['id']}", "contact", str(one.get("name", "")), "only-here",
                     records=((CONTACT, one["id"]),)) for one in (yield from self._all(CONTACT))]

    def drafts(self) -> Sliced[Item]:
        """What was typed and belongs to none of the records above."""
        found = {}
        for one in self._store.drafts.all():
            if one.id not in self._known:
                words = next((text for text in one.fields.values() if text.strip()), "")
                found[one.id] = Item(f"draft:{one.id}", "draft", words.strip()[:TITLE],
                                     "only-here", one.changed, ((NOWHERE, one.id),))
            if self._pace.is_over():
                yield
        return list(found.values())


def _case(case: str, body: Mapping[str, Any], parts: Mapping[str, list[dict[str, Any]]],
          is_there: bool) -> Item:
    files = [one for one in parts.get(EVIDENCE, []) if not one.get("source")]
    incidents = parts.get(INCIDENT, [])
    keys = [(collection, one["id"]) for collection in (EVIDENCE, PERSON, INCIDENT, SUBMISSION)
            for one in parts.get(collection, [])]
    if is_there:
        keys.append((CASE, case))
    state, since = _case_state([one for one in incidents if _says_something(one)], files,
                               parts.get(SUBMISSION, []))
    title = str(body.get("title", "")) or next(
        (str(one["title"]) for one in incidents if one.get("title")), "")
    return Item(f"case:{case}", "case", title, state, since, tuple(keys),
                len(parts.get(PERSON, [])), len(files), sum(one.get("size", 0) for one in files))


def _case_state(incidents: list[dict[str, Any]], files: list[dict[str, Any]],
                submissions: list[dict[str, Any]]) -> tuple[State, int]:
    """Return how far a case got: accepted only if each part was, as it stands now."""
    if not submissions:
        return "not-sent", 0
    unsettled = [one for one in submissions if one.get("state") in UNSETTLED]
    if unsettled:
        slowest = min(unsettled, key=lambda one: UNSETTLED.index(one["state"]))
        return cast("State", slowest["state"]), slowest.get("state_since") or slowest["created"]
    good = [one for one in submissions if one.get("accepted") or one.get("state") == "answered"]
    if not good:
        return "refused", max(one.get("state_since", 0) for one in submissions)
    whole = all(_covers(good, one) for one in incidents) and all(
        _encloses(good, one["id"]) for one in files)
    since = max(one.get("accepted") or one.get("state_since") or 0 for one in good)
    return ("accepted" if whole and (incidents or files) else "changed"), since


def _says_something(incident: Mapping[str, Any]) -> bool:
    return not incident.get("deleted") and any(
        str(incident.get(field, "")).strip() for field in INCIDENT_FIELDS)


def _covers(submissions: list[dict[str, Any]], incident: Mapping[str, Any]) -> bool:
    return any(one.get("incident", "") in ("", incident["id"])
               and one["created"] >= incident["changed"] for one in submissions)


def _encloses(submissions: list[dict[str, Any]], evidence: str) -> bool:
    return any(enclosed.get("evidence") == evidence
               for one in submissions for enclosed in one.get("attachments", []))


def _courses(store: Store, library: Library, language: str) -> list[Item]:
    found = []
    for course in library.courses(language):
        here = sum(size * course.here[code] // max(1, course.sizes[code])
                   for code, size in course.sizes.items())
        read = [(name, one["id"]) for name in (TICK.name, PROGRESS.name)
                for one in store.records.all(name, deleted=True, course=course.id)]
        if here or read:
            found.append(Item(
                f"course:{course.id}", "course", course.title,
                "only-here" if course.origin == IMPORTED else "comes-again",
                records=tuple(read), size=here))
    return found
