"""Small things that the exchange remembers between runs, by name. Store lane only."""

from __future__ import annotations

from fieldbook.store.store import Store

CONTENT_AS_OF = "content-as-of"
KEYS_HASH = "keys-hash"
CHANGES_SENT = "changes-sent"
MANIFEST = "manifest:"
"""Before the name of a course: the list of it that was published last."""
LOST = "publications-lost"
"""There while a restored hub may lack courses."""


def get_note(store: Store, name: str) -> bytes | None:
    """Return what was noted under `name`."""
    rows = store.sql("SELECT value FROM exchange_note WHERE name = ?", (name,))
    return bytes(rows[0][0]) if rows else None


def notes_under(store: Store, start: str) -> dict[str, bytes]:
    """Return all that was noted under names that begin with `start`, by the rest of the name."""
    rows = store.sql("SELECT name, value FROM exchange_note WHERE substr(name, 1, ?) = ?",
                     (len(start), start))
    return {str(row[0]).removeprefix(start): bytes(row[1]) for row in rows}


def forget_note(store: Store, name: str) -> None:
    """Forget what was noted under `name`."""
    store.sql("DELETE FROM exchange_note WHERE name = ?", (name,))


def put_note(store: Store, name: str, value: bytes) -> None:
    """Note `value` under `name`, in place of what was there."""
    store.sql("INSERT INTO exchange_note (name, value) VALUES (?, ?) "
              "ON CONFLICT (name) DO UPDATE SET value = excluded.value", (name, value))
