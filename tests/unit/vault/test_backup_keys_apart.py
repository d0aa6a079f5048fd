"""Who has a backup and its key has nothing that opens the vault, and the other way round."""

from __future__ import annotations

from pathlib import Path

from fieldbook.crypto import age
from fieldbook.vault import opening
from fieldbook.vault.backing_up import back_up
from fieldbook.vault.backup_file import Header, read_header


def test_each_backup_has_a_key_of_its_own_for_its_pages(folder: Path, passphrase: str) -> None:
    key = age.X25519Identity.generate()
    headers: list[Header] = []
    with opening.unlock(folder, passphrase) as vault:
        own = vault._payload
        for name in ("one", "two"):
            back_up(vault, folder.parent / name, [str(key.recipient)])
            headers.append(read_header(folder.parent / name, [key]))
    assert len({own.store_key.hex(), *(one.key for one in headers)}) == 3
    assert len({own.store_salt.hex(), *(one.salt for one in headers)}) == 3
