"""Before a journey: what is here, what may go, taking it off, and bringing it back.

Nothing here uses the network but through the function that gives up the copies on the hub.
Decision 0010 says why taking off is not erasing, and what an expert can still see.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from fieldbook.core.background import drain
from fieldbook.core.clock import Clock
from fieldbook.core.errors import Cancelled
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.exchange import parting
from fieldbook.exchange.account import load_account
from fieldbook.exchange.lanes import InStore
from fieldbook.library.errors import NoSuchCourse
from fieldbook.library.library import Library
from fieldbook.store.changesets import tag_of
from fieldbook.store.store import Store
from fieldbook.travel.bringing import (
    Bringer,
    Brought,
    Contents,
    is_ours,
    read_manifest,
    require_ours,
)
from fieldbook.travel.errors import (
    NoParcel,
    NothingChosen,
    NotSafeYet,
    ParcelDamaged,
    ParcelWordsWrong,
)
from fieldbook.travel.items import Item, Pace, all_items, chosen
from fieldbook.travel.packing import Packer, Written, file_hash, opened
from fieldbook.travel.parcel import BLOB
from fieldbook.travel.words import identity_of, new_words

NOTE = "travel"
WIPING = "travel-wiping"
"""Things went, and what they left behind is not written over yet."""
SLICE_SECONDS = 0.02


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What the vault knows of the parcel that was made last, until things are taken off.

    `recipient` is public: it tells whether words are the right ones. `seen`: they were typed back.
    `marks`: by tag, what each record was like when it was packed.
    """

    recipient: str
    file: str
    sha256: bytes
    size: int
    made: int
    items: tuple[str, ...]
    marks: dict[bytes, bytes]
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Packed:
    """A parcel that was made, read back and found equal. The words are shown once.

    `missing`: attachments that records name and that are not in this vault, so not in the parcel.
    """

    words: tuple[str, ...]
    file: str
    size: int
    sha256: str
    items: int
    records: int
    missing: int


@dataclass(frozen=True, slots=True)
class ParcelState:
    """The parcel that was made last: where, when (ms since 1970), and whether it counts.

    `is_there`: a file of that name is in its place now; a stick may be with somebody else.
    """

    file: str
    made: int
    size: int
    items: tuple[str, ...]
    words_seen: bool
    is_there: bool = True


@dataclass(frozen=True, slots=True)
class TakenOff:
    """What went: things and records. `copies_left`: own copies may still lie on the hub."""

    items: int
    records: int
    copies_left: bool


@dataclass(frozen=True, slots=True)
class Ways:
    """What others do for a journey.

    give_up_copies: have the hub drop own copies (network). remove_course: take a course off.
    catch_up: take note of what came for submissions and messages (ids) while they were away.
    wipe: write over what removed rows left between others.
    """

    give_up_copies: Callable[[IsCancelled], object]
    remove_course: Callable[[str], Generator[None, None, None]]
    catch_up: Callable[[Sequence[str]], object]
    wipe: Callable[[], Iterator[None]] = lambda: iter(())


class Travel:
    """What pages and commands ask for. Methods that read or write files belong beside the store's

    lane, and visit it through `in_store`; the others belong on it.
    """

    def __init__(self, store: Store, library: Library, in_store: InStore, clock: Clock,
                 ways: Ways) -> None:
        self.slice_seconds = SLICE_SECONDS
        self._store, self._library = store, library
        self._in_store, self._ways = in_store, ways
        self._packer = Packer(store, in_store, clock)

    # What there is

    def plan(self, language: str = "en") -> list[Item]:
        """Return everything that tells something about somebody, and how safe it is."""
        found: list[Item] = drain(self.plan_sliced(language))
        return found

    def plan_sliced(self, language: str = "en") -> Generator[None, None, list[Item]]:
        """Do what `plan` does, giving way between slices: good for looking, `plan` decides."""
        note, pace = self._note(), Pace(self.slice_seconds)
        found = []
        for one in (yield from all_items(self._store, self._library, language,
                                         slice_seconds=self.slice_seconds)):
            found.append(replace(one, packed=self._is_packed(one, note)))
            if pace.is_over():
                yield
        return found

    def unaccepted(self) -> list[Item]:
        """Return what the organisation is not known to have: it is listed before anything goes."""
        return [one for one in self.plan() if not one.is_accepted]

    def parcel(self) -> ParcelState | None:
        """Return what is known of the parcel made last; nothing after things were taken off."""
        note = self._note()
        if note is None:
            return None
        return ParcelState(note.file, note.made, note.size, note.items, note.seen,
                           os.path.lexists(note.file))

    def copies_on_hub(self) -> bool:
        """Tell whether own entries may be on the hub as a backup: whoever joined sends them."""
        account = load_account(self._store)
        return account is not None and account.joined

    # Packing (files)

    def pack(self, ids: Collection[str], target: Path, *, language: str = "en",
             progress: Progress = silent, cancelled: IsCancelled = never) -> Packed:
        """Make a parcel of things; it counts once its words were typed back: `confirm`.

        Raises NothingChosen, UnknownThing, and what `Packer.pack` raises.
        """
        items = chosen(drain(self._in_store(lambda: self.plan_sliced(language))), ids)
        if not items:
            raise NothingChosen
        words, identity = new_words(language)
        written = self._packer.pack(items, target.absolute(), identity, progress, cancelled)
        self._in_store(lambda: self._keep_note(_noted(written, target, str(identity.recipient))))
        return Packed(tuple(words), str(target), written.size, written.sha256.hex(),
                      len(items), len(written.manifest.held), written.missing)

    def confirm(self, typed: str) -> None:
        """Let the parcel count: whoever typed its words has them. Store lane.

        Raises WordsDamaged, NoParcel, ParcelWordsWrong.
        """
        note = self._note()
        if note is None:
            raise NoParcel
        if str(identity_of(typed).recipient) != note.recipient:
            raise ParcelWordsWrong
        self._keep_note(msgspec.structs.replace(note, seen=True))

    def forget_parcel(self) -> None:
        """Forget what is known of the parcel that was made last; the file stays where it is."""
        self._store.secrets.remove(NOTE)

    # Taking off (files, network)

    def take_off(self, ids: Collection[str], *, anyway: Collection[str] = (),
                 offline: bool = False, progress: Progress = silent,
                 cancelled: IsCancelled = never) -> TakenOff:
        """Take things off this computer. `anyway`: ids of those that need not be safe elsewhere.

        The copies on the hub are given up before, unless `offline`. Raises NothingChosen,
        UnknownThing, NotSafeYet, ParcelDamaged when the parcel's file is there and is not as it was
        made, and the carrier's errors: then nothing was taken off. Stopped in the middle, some
        things are off and the others are here.
        """
        self._in_store(lambda: self._require_safe(ids, anyway))
        self._require_file(cancelled)
        copies = self._in_store(self.copies_on_hub)
        if copies and not offline:
            self._ways.give_up_copies(cancelled)
            copies = False
        off: TakenOff = drain(self._in_store(
            lambda: self._take_off(ids, anyway, copies, progress, cancelled)))
        return off

    def _require_safe(self, ids: Collection[str], anyway: Collection[str]) -> list[Item]:
        items = chosen(self.plan(), ids)
        if not items:
            raise NothingChosen
        unsafe = [one for one in items if not one.is_safe and one.id not in anyway]
        if unsafe:
            raise NotSafeYet(count=len(unsafe))
        return items

    def _require_file(self, cancelled: IsCancelled) -> None:
        """The parcel was proven when it was made; if its file is at hand, it must still be that."""
        note = self._in_store(self._note)
        if note is None or not note.seen or not os.path.isfile(note.file):
            return  # Path would raise where the stick fails
        with opened(Path(note.file)):
            if file_hash(Path(note.file), cancelled) != note.sha256:
                raise ParcelDamaged(reason="file")

    def _take_off(self, ids: Collection[str], anyway: Collection[str], copies: bool,
                  progress: Progress, cancelled: IsCancelled) -> Generator[None, None, TakenOff]:
        items = self._require_safe(ids, anyway)
        parting.give_up_copies(self._store)
        self._store.secrets.put(WIPING, b"")
        try:
            records = yield from self._remove_all(items, progress, cancelled)
        except Cancelled:
            yield from self._wipe()  # what went before the stop is to leave no trace either
            raise
        self.forget_parcel()
        yield from self._wipe()
        return TakenOff(len(items), records, copies)

    def _remove_all(self, items: Sequence[Item], progress: Progress,
                    cancelled: IsCancelled) -> Generator[None, None, int]:
        keys = [key for item in items for key in item.records]
        courses = [item.id.partition(":")[2] for item in items if item.kind == "course"]
        done, total = 0, len(keys) + len(courses)
        for batch in self._remove_some(keys):
            done += batch
            progress(done, total)
            stop_if(cancelled)
            yield
        for course in courses:
            yield from self._remove_course(course)
            done += 1
            progress(done, total)
            stop_if(cancelled)
        return len(keys)

    def finish_sliced(self) -> Generator[None, None, None]:
        """Write over what things left behind whose going was cut short, giving way in between."""
        if self._store.secrets.get(WIPING) is not None:
            yield from self._wipe()

    def _wipe(self) -> Generator[None, None, None]:
        yield from parting.sweep_spool(self._store)
        yield from self._store.sweep()
        yield from self._ways.wipe()
        self._store.secrets.remove(WIPING)

    def _remove_some(self, keys: Sequence[tuple[str, str]]) -> Iterator[int]:
        """Remove one after another; yield how many went, each time a transaction ended."""
        left = list(reversed(keys))
        while left:
            before, began = len(left), time.monotonic()
            with self._store.transaction():
                while left and (before == len(left)
                                or time.monotonic() - began < self.slice_seconds):
                    collection, record = left.pop()
                    self._store.away.take_off(collection, record)
                    parting.take_off(self._store, record)
            yield before - len(left)

    def _remove_course(self, course: str) -> Generator[None, None, None]:
        try:
            yield from self._ways.remove_course(course)
        except NoSuchCourse:
            return

    # Bringing back (files)

    def look(self, file: Path, words: str) -> Contents:
        """Return what a parcel says is in it. Raises WordsDamaged and what `read_parcel` raises."""
        manifest = read_manifest(file, identity_of(words))
        blobs = [one for one in manifest.streams if one.kind == BLOB]
        return Contents(manifest.made, manifest.items, len(blobs), sum(one.size for one in blobs),
                        self._in_store(lambda: is_ours(self._store, manifest)))

    def bring_back(self, file: Path, words: str, *, elsewhere: bool = False,
                   progress: Progress = silent, cancelled: IsCancelled = never) -> Brought:
        """Bring back what is in a parcel; nothing that is here is doubled or lost.

        `elsewhere`: take it although another vault packed it. Raises ParcelFromElsewhere,
        WordsDamaged, StoreFull, DiskFull, Cancelled, and what `read_parcel` raises.
        """
        identity = identity_of(words)
        manifest = read_manifest(file, identity)
        self._in_store(lambda: require_ours(self._store, manifest, elsewhere))
        return Bringer(self._store, self._in_store, self._ways.catch_up).bring(
            file, identity, progress, cancelled)

    # Inside

    def _note(self) -> Note | None:
        raw = self._store.secrets.get(NOTE)
        return None if raw is None else msgspec.msgpack.decode(raw, type=Note)

    def _keep_note(self, note: Note) -> None:
        self._store.secrets.put(NOTE, msgspec.msgpack.encode(note))

    def _is_packed(self, item: Item, note: Note | None) -> bool:
        """Tell whether a parcel that counts holds all of an item as it is now."""
        if note is None or not note.seen or not item.records:
            return False
        return all(note.marks.get(tag_of(*key)) == self._store.away.mark(*key)
                   for key in item.records)


def _noted(written: Written, target: Path, recipient: str) -> Note:
    manifest = written.manifest
    return Note(recipient=recipient, file=str(target.absolute()), sha256=written.sha256,
                size=written.size, made=manifest.made,
                items=tuple(one.id for one in manifest.items),
                marks={one.tag: one.mark for one in manifest.held})
