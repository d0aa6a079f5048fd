"""A vault is made where one was being made when the power went."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldbook.crypto import kdf
from fieldbook.vault import keys, opening
from fieldbook.vault.slots import COPY_SIZE

SIZE = 4 << 20


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_what_a_cut_left_stands_in_nobodys_way(tmp_path: Path, share: float) -> None:
    """It was cut before, in and after writing the keys, and before the folder got its name."""
    folder = tmp_path / "vault"
    opening.create(folder, "first", store_size=SIZE, parameters=kdf.FOR_TESTS).lock()
    left = keys.staging_of(folder)
    shutil.move(folder, left)
    raw = (left / "keys").read_bytes()
    (left / "keys").write_bytes(raw[:int(share * len(raw))])
    opening.create(folder, "second", store_size=SIZE, parameters=kdf.FOR_TESTS).lock()
    assert (folder / "keys").stat().st_size == 2 * COPY_SIZE
    with opening.unlock(folder, "second") as vault:
        assert vault.findings == ()
    assert {path.name for path in tmp_path.iterdir()} == {"vault"}
