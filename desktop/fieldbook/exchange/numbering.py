"""Numbers of sealed packets that did not leave, which the next ones get. Store lane only."""

from __future__ import annotations

from fieldbook.store.store import Store


def give_back(store: Store, item: str) -> bool:
    """Give the number of a sealed packet to the next one; False when one has followed it.

    A gap would look to whoever it is for as if the hub had held something back. Nothing needs to be
    given back for what has no number yet.
    """
    row = store.sql("SELECT counter, sha256, previous FROM outbox WHERE id = ?", (item,))[0]
    if row[0] is None:
        return True
    return row[2] is not None and bool(store.sql(
        "UPDATE sent_chain SET counter = counter - 1, last = ? WHERE last = ? AND counter = ? "
        "RETURNING mailbox", (row[2], row[1], row[0])))
