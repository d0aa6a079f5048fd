"""The content of a store under other keys: page by page, with everything that is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from fieldbook.core.progress import IsCancelled, stop_if
from fieldbook.vault import meta, sql
from fieldbook.vault.meta import SlotRecord
from fieldbook.vault.sql import Connection

_STEP_PAGES = 512

_OF_ONE_VAULT = ("pending", "recovery-sheet", "recovery-shares", "checked-to")
"""What a store notes about the vault that it is in."""


def copy_pages(source: Connection, target: Connection, add: Callable[[int], None],
               cancelled: IsCancelled) -> None:
    """Make `target` what `source` is, free pages too; tell `add` the bytes of each piece.

    Every page of the source is authenticated on the way. Raises SqlError, Cancelled.
    """
    copied = 0

    def told(_status: int, remaining: int, total: int) -> None:
        nonlocal copied
        stop_if(cancelled)
        add((total - remaining - copied) * sql.PAGE_SIZE)
        copied = total - remaining

    source.backup(target, pages=_STEP_PAGES, progress=told)


def begin_anew(connection: Connection, sessions: int, records: Sequence[SlotRecord]) -> None:
    """Let a copied store know that it is in another vault, with these four slots."""
    with sql.transaction(connection):
        for name in _OF_ONE_VAULT:
            meta.forget(connection, name)
        meta.put(connection, meta.SESSIONS, sessions)
        meta.put_slot_records(connection, records)
