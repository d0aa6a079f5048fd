"""Damage that only the pages' own HMACs tell: SQLCipher gives zeros there, and says nothing."""

from __future__ import annotations

from pathlib import Path

from fieldbook.vault import opening, sql
from fieldbook.vault.pages import PageChecker, read_page
from fieldbook.vault.slots import Payload

PIECE = b"what nobody may lose "


def damage_within_a_row(folder: Path, passphrase: str) -> None:
    """Write a row longer than a page into a locked vault, and flip a bit near its end."""
    with opening.unlock(folder, passphrase) as vault:
        vault.connection.execute("CREATE TABLE file (id INTEGER PRIMARY KEY, data BLOB)")
        vault.connection.execute("INSERT INTO file (data) VALUES (?)", (PIECE * 8000,))
        payload = vault._payload
    flip_within(folder / str(payload.store), payload)


def flip_within(store: Path, payload: Payload) -> None:
    """Flip a bit in the last page of that row: SQLite does not even miss the way onwards."""
    number = _page_within(store, payload)
    raw = bytearray(store.read_bytes())
    raw[(number - 1) * sql.PAGE_SIZE + 5000] ^= 1
    store.write_bytes(raw)


def _page_within(store: Path, payload: Payload) -> int:
    """Return the page that holds the end of that row: no page is said to follow it."""
    checker = PageChecker(payload)
    with store.open("rb") as file:
        clear = {number: checker.read(number, read_page(file, number))
                 for number in range(2, store.stat().st_size // sql.PAGE_SIZE + 1)}
    [number] = [number for number, page in clear.items()
                if page[:4] == bytes(4) and PIECE in page]
    return number
