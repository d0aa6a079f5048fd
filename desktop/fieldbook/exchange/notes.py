"""Small things that the exchange remembers between runs, by name. Store lane only."""

from __future__ import annotations

from fieldbook.store.store import Store

CONTENT_AS_OF = "content-as-of"
KEYS_HASH = "keys-hash"
CHANGES_SENT = "changes-sent"


def get_note(store: Store, name: str) -> bytes | None:
    """Return what was noted under `name`."""
    rows = store.sql("SELECT value FROM exchange_note WHERE name = ?", (name,))
    return bytes(rows[0][0]) if rows else None


def put_note(store: Store, name: str, value: bytes) -> None:
    """Note `value` under `name`, in place of what was there."""
    store.sql("INSERT INTO exchange_note (name, value) VALUES (?, ?) "
              "ON CONFLICT (name) DO UPDATE SET value = excluded.value", (name, value))
