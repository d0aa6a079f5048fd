"""One copy of the keys is from another vault, which has the same passphrase."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from fieldbook.core.progress import never, silent
from fieldbook.crypto import hashing, kdf
from fieldbook.vault import opening, renewing, slots
from fieldbook.vault.errors import VaultDamaged, WrongPassphrase
from fieldbook.vault.files import MIB
from fieldbook.vault.opening import Rehearsal
from fieldbook.vault.slots import COPY_SIZE
from unit.vault.test_damage import REPAIRED, is_mended


@pytest.fixture
def with_a_foreign_copy(folder: Path, passphrase: str, tmp_path: Path,
                        request: pytest.FixtureRequest) -> tuple[Path, str, bytes]:
    """A vault with one copy of the keys from another, of the same passphrase, which destroys there.

    Also the name of that copy, and the right copy.
    """
    place = "AB".index(request.param)
    with opening.create(tmp_path / "other", "first", store_size=MIB,
                        parameters=kdf.FOR_TESTS) as vault:
        vault.add_destroying_passphrase(passphrase)
    foreign = (tmp_path / "other" / "keys").read_bytes()[:COPY_SIZE]
    mine = (folder / "keys").read_bytes()[:COPY_SIZE]
    (folder / "keys").write_bytes(mine + foreign if place else foreign + mine)
    return folder, request.param, mine


both = pytest.mark.parametrize("with_a_foreign_copy", ["A", "B"], indirect=True)


@both
def test_a_copy_of_a_vault_with_the_same_passphrase_is_replaced(
        with_a_foreign_copy: tuple[Path, str, bytes], passphrase: str) -> None:
    folder, copy, mine = with_a_foreign_copy
    assert opening.rehearse(folder, passphrase) == Rehearsal(True, False)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (REPAIRED[copy],)
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
        assert vault.check() == []
    raw = (folder / "keys").read_bytes()
    # what may open the other half is as it was, in both copies
    assert len([one for one in range(8) if slots.slot_in(raw[:COPY_SIZE], one)
                == slots.slot_in(raw[COPY_SIZE:], one) == slots.slot_in(mine, one)]) >= 4
    assert is_mended(folder, passphrase)


@both
def test_with_such_a_copy_a_vault_is_renewed(
        with_a_foreign_copy: tuple[Path, str, bytes], passphrase: str) -> None:
    folder = with_a_foreign_copy[0]
    renewing.renew(folder, [renewing.Typed(passphrase)], progress=silent, cancelled=never)
    with opening.unlock(folder, passphrase) as vault:
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"


@both
def test_no_copy_is_written_over_before_its_store_has_opened(
        with_a_foreign_copy: tuple[Path, str, bytes], passphrase: str, own: tuple[int, int],
) -> None:
    folder, _, mine = with_a_foreign_copy
    before = (folder / "keys").read_bytes()
    (folder / str(own[0])).rename(folder.parent / "elsewhere")
    (folder / str(own[0])).write_bytes(os.urandom(4 * MIB))
    with pytest.raises(VaultDamaged):
        opening.unlock(folder, passphrase)
    assert (folder / "keys").read_bytes() == before
    assert mine in (before[:COPY_SIZE], before[COPY_SIZE:])
    shutil.copy(folder.parent / "elsewhere", folder / str(own[0]))
    with opening.unlock(folder, passphrase) as vault:
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"


@both
def test_a_copy_with_parameters_that_nobody_has_does_not_hide_the_other(
        with_a_foreign_copy: tuple[Path, str, bytes], passphrase: str) -> None:
    folder, copy, _ = with_a_foreign_copy
    raw = bytearray((folder / "keys").read_bytes())
    begin = "AB".index(copy) * COPY_SIZE
    raw[begin + 12:begin + 16] = b"\xff\xff\xff\xff"
    raw[begin + 480:begin + 512] = hashing.sha256(bytes(raw[begin:begin + 480]))
    (folder / "keys").write_bytes(bytes(raw))
    with pytest.raises(WrongPassphrase) as caught:
        opening.unlock(folder, "another passphrase")
    assert caught.value.facts["damaged"] is True
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == (REPAIRED[copy],)
