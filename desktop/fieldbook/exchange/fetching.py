"""Fetches the courses that the reader chose: block by block, kept at once, unpacked when whole."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from time import monotonic

from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.downloading import Arrived, Wanted, download
from fieldbook.exchange.lanes import InStore
from fieldbook.exchange.manifest import Item, unpack
from fieldbook.exchange.publications import Needed, Publications
from fieldbook.exchange.refusals import ContentDamaged
from fieldbook.exchange.spool import BLOCK, CONTENT, Spool, sweep_all
from fieldbook.store.store import Store

SLICE_SECONDS = 0.025


@dataclass
class _File:
    """A file that is being fetched, and everything that it is fetched for."""

    number: int
    wanted: Wanted
    uses: list[Needed]


class Fetcher:
    """Fetches what `publications` needs over one carrier."""

    def __init__(self, store: Store, publications: Publications, carrier: Carrier,
                 in_store: InStore, connections: int = 4) -> None:
        self._store = store
        self._publications = publications
        self._carrier = carrier
        self._in_store = in_store
        self._connections = connections
        self._spool = Spool(store)
        self.items = 0

    def fetch(self, progress: Progress = silent, cancelled: IsCancelled = never) -> None:
        """Fetch all that was chosen; what is here is not fetched again. Progress in bytes.

        Raises Cancelled, ContentDamaged, NotOnHub and what the carrier raises; what came stays.
        """
        files = {one.wanted.sha256: one for one in self._in_store(self._plan)}
        total = sum(one.wanted.size for one in files.values())
        done = sum(len(one.wanted.have) * BLOCK for one in files.values())
        progress(min(done, total), total)
        for event in download(self._carrier, [one.wanted for one in files.values()],
                              self._connections, cancelled):
            file = files[event.wanted.sha256]
            if isinstance(event, Arrived):
                self._keep(file, event)
                done += sum(len(block) for block in event.blocks)
                progress(min(done, total), total)
            else:
                self._finish(file)
        self._in_store(self._publications.settle)

    def _plan(self) -> list[_File]:
        """Return the files to fetch, each once, with what is here of them."""
        found: dict[str, _File] = {}
        for needed in self._publications.needed():
            pack = needed.pack
            if pack.sha256 in found:
                found[pack.sha256].uses.append(needed)
                continue
            number = self._spool.open(CONTENT, pack.sha256, pack.size)
            wanted = Wanted(bytes.fromhex(pack.sha256), pack.size, pack.blocks,
                            frozenset(self._spool.have(number)))
            found[pack.sha256] = _File(number, wanted, [needed])
        return list(found.values())

    def _keep(self, file: _File, arrived: Arrived) -> None:
        self._in_store(lambda: self._spool.put(file.number, arrived.first, arrived.blocks))

    def _finish(self, file: _File) -> None:
        """Check a whole file, give its items to the library in short slices, drop its blocks."""
        data = self._in_store(
            lambda: self._spool.read(file.number, 0, -(-file.wanted.size // BLOCK)))
        if hashlib.sha256(data).digest() != file.wanted.sha256:
            self._in_store(partial(self._spool.drop, file.number))
            raise ContentDamaged(item=file.wanted.sha256.hex())
        for needed in file.uses:
            items = unpack(needed.pack, data, needed.items)
            while self._in_store(partial(self._put_slice, needed, items)):
                continue
        self._in_store(partial(self._spool.drop, file.number))
        sweep_all(self._spool, self._in_store)

    def _put_slice(self, needed: Needed, items: Iterator[tuple[Item, bytes]]) -> bool:
        """Put items for some 25 ms; False when there are no more."""
        begun, batch = monotonic(), 0
        with self._store.transaction():
            for item in items:
                self._publications.put(needed, [item])
                batch += 1
                if monotonic() - begun > SLICE_SECONDS:
                    break
        self.items += batch
        return batch > 0
