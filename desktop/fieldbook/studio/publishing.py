"""Publishes a course: files that the hub lacks first, then the signed list, then the timestamp."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldbook.core.clock import Clock, SystemClock
from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.lanes import InStore, here
from fieldbook.exchange.manifest import Manifest, Pack, decode, encode
from fieldbook.exchange.notes import (
    LOST,
    MANIFEST,
    forget_note,
    get_note,
    notes_under,
    put_note,
)
from fieldbook.exchange.protocol.owner import OwnerCredential
from fieldbook.exchange.signing_keys import PublishingKeys
from fieldbook.exchange.uploading import upload_bytes
from fieldbook.library.content import ContentItem
from fieldbook.library.library import Library
from fieldbook.store.store import Store
from fieldbook.studio.errors import NothingToPublish
from fieldbook.studio.packing import Packer

if TYPE_CHECKING:
    from fieldbook.exchange.repository import Repository

CONNECTIONS = 4
READ_AHEAD = 16
"""Items read from the library in one visit to the store's lane."""


@dataclass(frozen=True)
class Published:
    """What was published.

    items: in all languages. bytes: all files of this version. new_bytes: content that had to be
    sent, files and list; 0 when nothing changed.
    """

    collection: str
    version: int
    items: int
    bytes: int
    new_bytes: int


def publish(store: Store, library: Library, course: str, carrier: Carrier, keys: PublishingKeys, *,
            in_store: InStore = here, clock: Clock | None = None, progress: Progress = silent,
            cancelled: IsCancelled = never) -> Published:
    """Publish what the library has of `course`, as the collection of the same name.

    An unchanged course sends no content and makes no new version. Stopped or cut, a repeat goes on.
    Raises NothingToPublish, NameUnusable, NoSuchCourse, Cancelled and the carrier's errors.
    """
    from fieldbook.exchange.repository import Repository, push  # loads TUF, which takes its time

    repository = Repository(store, keys.online, clock or SystemClock())
    before = in_store(lambda: _published(store, course))
    with _Uploader(carrier, keys, before, cancelled) as uploader:
        manifest = _pack(library, course, before, uploader, in_store, progress, cancelled)
        uploader.finish()
    if not manifest.items:
        raise NothingToPublish(id=course)
    if before is None or manifest.version != before.version:
        in_store(lambda: _sign(store, repository, keys, manifest))
    sent = uploader.sent + push(repository, carrier, keys.owner, in_store, cancelled)
    return Published(course, manifest.version, len(manifest.items), manifest.size_of(), sent)


def publish_again(store: Store, library: Library, carrier: Carrier, keys: PublishingKeys, *,
                  in_store: InStore = here, progress: Progress = silent,
                  cancelled: IsCancelled = never) -> int:
    """Bring to a restored hub what it lacks of the published courses; return the bytes sent.

    Nothing is signed. What was changed here since it was published comes with publishing it.
    Raises Cancelled and the carrier's errors; a repeat goes on.
    """
    if in_store(lambda: get_note(store, LOST)) is None:
        return 0
    sent = 0
    courses = in_store(lambda: {one.id for one in library.courses()})
    for course, raw in in_store(lambda: notes_under(store, MANIFEST)).items():
        if course in courses:
            wanted = {pack.sha256 for pack in decode(raw).packs}
            with _Uploader(carrier, keys, None, cancelled, wanted) as uploader:
                _pack(library, course, None, uploader, in_store, progress, cancelled)
                uploader.finish()
            sent += uploader.sent
    in_store(lambda: forget_note(store, LOST))
    return sent


class _Uploader:
    """Sends the files of a course that were not published before, several at a time.

    wanted: send only files of these hashes, in hex; None sends all.
    """

    def __init__(self, carrier: Carrier, keys: PublishingKeys, before: Manifest | None,
                 cancelled: IsCancelled, wanted: Collection[str] | None = None) -> None:
        self._wanted = wanted
        self.sent = 0
        self._carrier = carrier
        self._credential = OwnerCredential(keys.owner)
        self._there = {pack.sha256 for pack in before.packs} if before else set()
        self._cancelled = cancelled
        self._pool = ThreadPoolExecutor(CONNECTIONS, thread_name_prefix="publish")
        self._under_way: set[Future[int]] = set()

    def __enter__(self) -> _Uploader:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def take(self, pack: Pack, data: bytes) -> None:
        """Send one file unless it was published before; wait while many are under way."""
        if pack.sha256 in self._there:
            return
        if self._wanted is not None and pack.sha256 not in self._wanted:
            return
        self._settle(2 * CONNECTIONS - 1)
        self._under_way.add(self._pool.submit(self._send, pack, data))

    def finish(self) -> None:
        """Wait for all files. Raises what went wrong with any."""
        self._settle(0)

    def _settle(self, most: int) -> None:
        while len(self._under_way) > most:
            done, self._under_way = wait(self._under_way, return_when=FIRST_COMPLETED)
            self.sent += sum(future.result() for future in done)

    def _send(self, pack: Pack, data: bytes) -> int:
        return upload_bytes(self._carrier, bytes.fromhex(pack.sha256), data, self._credential,
                            self._cancelled)


def _pack(library: Library, course: str, before: Manifest | None, uploader: _Uploader,
          in_store: InStore, progress: Progress, cancelled: IsCancelled) -> Manifest:
    about = in_store(lambda: library.course(course))
    packer = Packer(course, before, uploader.take)
    done = 0
    for content in _contents(library, course, in_store):
        stop_if(cancelled)
        packer.add(content)
        done += len(content.data)
        progress(min(done, about.size), about.size)
    return packer.finish(about.titles)


def _contents(library: Library, course: str, in_store: InStore) -> Iterator[ContentItem]:
    """Read the course on the store's lane, a few items at a time."""
    (source,) = in_store(lambda: (library.content(course),))  # a bare generator would be run

    def some() -> list[ContentItem]:
        return [one for _, one in zip(range(READ_AHEAD), source, strict=False)]

    while batch := in_store(some):
        yield from batch


def _published(store: Store, collection: str) -> Manifest | None:
    raw = get_note(store, MANIFEST + collection)
    return None if raw is None else decode(raw)


def _sign(store: Store, repository: Repository, keys: PublishingKeys, manifest: Manifest) -> None:
    data = encode(manifest)
    with store.transaction():
        repository.set_manifest(manifest.collection, data, manifest.version,
                                keys.collection(manifest.collection))
        put_note(store, MANIFEST + manifest.collection, data)
