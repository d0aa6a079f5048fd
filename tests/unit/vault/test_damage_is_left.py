"""A page that held something is told, and left as it is: whoever rescues may still read of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.vault import opening, sql
from fieldbook.vault.errors import VaultDamaged
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.pages import PageChecker, read_page
from unit.vault.damaging import damage_within_a_row


def damaged_pages(vault: OpenVault) -> dict[int, bytes]:
    checker, store = PageChecker(vault._payload), vault.files.store(vault._payload.store)
    with store.open("rb") as file:
        pages = {number: read_page(file, number)
                 for number in range(1, vault.size // sql.PAGE_SIZE + 1)}
    return {number: page for number, page in pages.items() if not checker.is_whole(number, page)}


def test_no_check_writes_over_it(folder: Path, passphrase: str) -> None:
    damage_within_a_row(folder, passphrase)
    with opening.unlock(folder, passphrase) as vault:
        before = damaged_pages(vault)
        assert len(before) == 1
        for found in (vault.check(), drain(vault.check_sliced(anew=True))):
            assert [one.kind for one in found] == ["pages-damaged"]
            assert found[0].facts["first"] in before
        with pytest.raises(VaultDamaged):
            vault.require_whole()
        assert damaged_pages(vault) == before
