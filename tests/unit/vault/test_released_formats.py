"""A vault of every released format opens for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.vault import opening, recovering
from fieldbook.vault.errors import WrongPassphrase
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


SHEET = ("mixture tackle erosion custom exit hero rather supply abstract chuckle acorn reason check"
         " purse interest")
SHARES = (
    "starting clay academic acid answer kidney mama wolf evaluate patrol geology center blanket"
    " order editor indicate platform rebound velvet ladybug",
    "starting clay academic agency company shaped shelter amuse march involve maiden yield exercise"
    " enlarge source problem racism blue hush change",
    "starting clay academic always bishop artwork ancestor piece scene best symbolic duke glimpse"
    " crystal glance garden fancy brother stay counter")
DECOY, STICK, DESTROYING = "قائمة للتسوّق", b"a file on a stick\n", "the other half goes"
FIRST, OTHER = (["written by format 1", "found by format 1"],
                ["bread, format 1", "bread by format 1"])


@pytest.fixture
def both(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KEPT / "v1" / "both-halves", tmp_path / "vault"))


def test_every_kind_of_slot_of_format_1(both: Path) -> None:
    with opening.unlock(both, PASSPHRASE) as vault:
        assert vault.findings == ()
        assert texts(vault) == FIRST
        assert [use.name for use in vault.slot_uses()] == ["PASSPHRASE", "SHEET", "SHARES"]
        assert vault.check() == []
    with opening.unlock(both, DECOY, keyfile=STICK) as vault:
        assert vault.findings == ()
        assert texts(vault) == OTHER
        assert vault.check() == []
    secrets = [recovering.secret_of_words(SHEET), recovering.secret_of_shares(SHARES[:2]),
               recovering.secret_of_shares(SHARES[1:])]
    for secret in secrets:
        with recovering.unlock(both, secret) as vault:
            assert vault.findings == ()
            assert texts(vault) == FIRST


def test_a_destroying_passphrase_of_format_1(both: Path) -> None:
    with opening.unlock(both, DESTROYING) as vault:
        assert texts(vault) == OTHER
    for lost in (PASSPHRASE, recovering.passphrase_of(recovering.secret_of_words(SHEET))):
        with pytest.raises(WrongPassphrase):
            opening.unlock(both, lost)
    opening.unlock(both, DECOY, keyfile=STICK).lock()
