"""Making both stores longer with the key of only one of them."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator
from dataclasses import dataclass

from fieldbook.core.errors import Cancelled
from fieldbook.core.progress import IsCancelled, never
from fieldbook.vault import ballast, sql
from fieldbook.vault.errors import VaultError
from fieldbook.vault.files import (
    STORES,
    StoreHandles,
    VaultFiles,
    append_random,
    flush,
    named_errors,
    require_room,
)
from fieldbook.vault.sql import Connection

_order = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class Growth:
    """The files of a vault and the open store, for making both stores longer."""

    files: VaultFiles
    handles: StoreHandles
    connection: Connection
    own: int
    hmac: int

    def bring_to(self, size: int, *, step: int | ballast.AskStep = ballast.STEP,
                 cancelled: IsCancelled = never) -> Iterator[int]:
        """Give both stores `size` bytes, a multiple of the page size; yield bytes written.

        First both get random bytes at the end; then the open one turns its own into free pages.
        When it is cancelled or fails, both are cut back to the length that they had, or that the
        open store uses by now. Killed at any point, the next opening finishes it.
        """
        before = max(self.files.size(number) for number in STORES)
        try:
            with named_errors(str(self.own)):
                yield from self._extend(size, cancelled)
                yield from ballast.fill(self.connection, size // sql.PAGE_SIZE, hmac=self.hmac,
                                        step=step, cancelled=cancelled)
        except (Cancelled, VaultError):
            self._cut_back(before)
            raise

    def _extend(self, size: int, cancelled: IsCancelled) -> Iterator[int]:
        missing = sum(max(0, size - self.files.size(number)) for number in STORES)
        if missing:
            require_room(self.files.folder, missing)
        # in any order, so that a cut does not tell which store was open
        for number in _order.sample(STORES, len(STORES)):
            yield from append_random(self.handles.of(number), size, cancelled)

    def _cut_back(self, before: int) -> None:
        try:
            pages = ballast.page_count(self.connection)
        except sql.SqlError:
            return  # nothing can be put back on this disk now; the next opening goes on from here
        # never below the length before: the other side may keep something there
        size = max(before, pages * sql.PAGE_SIZE)
        ballast.hold_at(self.connection, pages)
        with contextlib.suppress(sql.SqlError):
            for _ in ballast.empty(self.connection):
                pass
        for number in STORES:
            handle = self.handles.of(number)
            if self.files.size(number) > size:
                handle.truncate(size)
                flush(handle)

    def is_even(self) -> bool:
        """Tell whether both files have exactly the size that the open store has by its account."""
        size = ballast.page_count(self.connection) * sql.PAGE_SIZE
        return all(self.files.size(number) == size for number in STORES)

    def even_size(self) -> int:
        """Return the size that both stores get when they are not even: the longest there is."""
        pages = ballast.page_count(self.connection)
        longest = max(pages * sql.PAGE_SIZE, *(self.files.size(number) for number in STORES))
        return -(-longest // sql.PAGE_SIZE) * sql.PAGE_SIZE


def even_lengths(files: VaultFiles, handles: StoreHandles, least: int) -> None:
    """Append random bytes to the shorter store until both are equally long.

    One that is shorter than `least` was cut: the next opening is to find that and tell it.
    """
    sizes = [files.size(number) for number in STORES]
    if sizes[0] == sizes[1] or min(sizes) < least:
        return
    shorter = sizes.index(min(sizes))
    with named_errors(str(shorter)):
        for _ in append_random(handles.of(shorter), max(sizes)):
            pass
