"""Which pages of a store belong to which table, and how to damage one."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldbook.vault import opening, sql
from fieldbook.vault.files import VaultFiles
from fieldbook.vault.keys import KeysFile


def paged(store: Path) -> list[bytes]:
    raw = store.read_bytes()
    return [raw[at:at + sql.PAGE_SIZE] for at in range(0, len(raw), sql.PAGE_SIZE)]


def used_store(folder: Path, passphrase: str) -> str:
    """Return the name of the store that a passphrase opens."""
    held = KeysFile.open(VaultFiles(folder))
    try:
        return str(opening.entry_of(held, passphrase, None).hit.payload.store)
    finally:
        held.close()


def leaves(folder: Path, passphrase: str) -> tuple[dict[str, list[int]], set[int]]:
    """Return the leaf pages of each table, and all pages of trees (SQLite's file format, 1.6)."""
    held = KeysFile.open(VaultFiles(folder))
    payload = opening.entry_of(held, passphrase, None).hit.payload
    held.close()
    end = sql.usable_size(payload.hmac)
    with opening.unlock(folder, passphrase) as vault:
        roots = vault.connection.execute(
            "SELECT tbl_name, type, rootpage FROM sqlite_schema WHERE rootpage > 0").fetchall()
    raw = paged(folder / str(payload.store))

    def plain(number: int) -> bytes:
        page = raw[number - 1]
        begin = 16 if number == 1 else 0
        cipher = Cipher(algorithms.AES(payload.store_key), modes.CBC(page[end:end + 16]))
        return bytes(begin) + cipher.decryptor().update(page[begin:end])

    found: dict[str, list[int]] = {}
    trees: set[int] = set(range(1, 10))
    for name, kind, root in roots:
        waiting = [root]
        while waiting:
            number = waiting.pop()
            trees.add(number)
            page = plain(number)
            at = 100 if number == 1 else 0
            if page[at] in (0x02, 0x05):
                cells = int.from_bytes(page[at + 3:at + 5], "big")
                starts = [int.from_bytes(page[at + 12 + 2 * n:at + 14 + 2 * n], "big")
                          for n in range(cells)]
                waiting += [int.from_bytes(page[cell:cell + 4], "big") for cell in starts]
                waiting.append(int.from_bytes(page[at + 8:at + 12], "big"))
            elif kind == "table":
                found.setdefault(name, []).append(number)
    return found, trees


def flip(store: Path, page: int) -> None:
    with store.open("r+b") as file:
        file.seek((page - 1) * sql.PAGE_SIZE + 7000)
        byte = file.read(1)[0]
        file.seek((page - 1) * sql.PAGE_SIZE + 7000)
        file.write(bytes([byte ^ 4]))
