"""A vault of every released format opens for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.vault import opening
from fieldbook.vault.files import MIB
from fieldbook.vault.opened import OpenVault

KEPT = Path(__file__).resolve().parents[2] / "vaults"
PASSPHRASE = "سبع كلمات لا يعرفها أحد"
V1 = {"sha512": None, "sha256-keyfile": b"a file on a stick\n"}


def texts(vault: OpenVault) -> list[str]:
    found = vault.connection.execute("SELECT body FROM words WHERE words MATCH 'format'")
    rows = vault.connection.execute("SELECT text FROM note").fetchall() + found.fetchall()
    return [row[0] for row in rows]


@pytest.mark.parametrize("name", V1)
def test_format_1(name: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(KEPT / "v1" / name, tmp_path / "vault"))
    assert opening.info(folder) == opening.VaultInfo(1, 256 * 1024, 8)
    with opening.unlock(folder, PASSPHRASE, keyfile=V1[name]) as vault:
        assert vault.findings == ()
        assert texts(vault) == ["written by format 1", "found by format 1"]
        assert vault.check() == []
        vault.change_passphrase(PASSPHRASE, "another", keyfile=V1[name])
        vault.grow(2 * MIB)
        vault.connection.execute("INSERT INTO note (text) VALUES (randomblob(1000000))")
    with opening.unlock(folder, "another") as vault:
        assert vault.findings == ()
        assert vault.size == 2 * MIB
        assert drain(vault.check_sliced()) == []
