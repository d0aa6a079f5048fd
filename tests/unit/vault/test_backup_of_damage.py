"""A damaged vault is rescued, not backed up: a backup would carry zeros for what is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.crypto import age
from fieldbook.vault import opening
from fieldbook.vault.backing_up import back_up
from fieldbook.vault.errors import VaultDamaged
from unit.vault.damaging import damage_within_a_row


def test_it_is_refused_and_no_file_is_left(folder: Path, passphrase: str) -> None:
    damage_within_a_row(folder, passphrase)
    key = age.X25519Identity.generate()
    with opening.unlock(folder, passphrase) as vault:
        with pytest.raises(VaultDamaged) as caught:
            back_up(vault, folder.parent / "backup.age", [str(key.recipient)])
        assert caught.value.facts["reason"] == "pages"
        assert [path.name for path in folder.parent.iterdir()] == [folder.name]
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
