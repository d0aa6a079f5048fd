"""A passphrase opens one half only: one that opens the other half is refused in this one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.vault import opening
from fieldbook.vault.errors import PassphraseInUse
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.passphrases import Passphrases
from fieldbook.vault.recovering import Recovery

OTHER = "what opens the other half"
MINE = "six words that nobody else knows"

WAYS: tuple[Callable[[OpenVault], object], ...] = (
    lambda vault: vault.add_passphrase(OTHER),
    lambda vault: vault.change_passphrase(MINE, OTHER),
    lambda vault: vault.add_destroying_passphrase(OTHER),
    lambda vault: Recovery(vault).set_passphrase(OTHER),
    lambda vault: Passphrases(vault).require_unknown(Passphrases(vault).derive(OTHER)))


@pytest.mark.parametrize("way", WAYS)
def test_it_is_refused_and_both_halves_open_as_before(folder: Path, passphrase: str,
                                                      way: Callable[[OpenVault], object]) -> None:
    assert passphrase == MINE
    with opening.unlock(folder, MINE) as vault:
        own = vault._payload.store
        vault.set_decoy(OTHER)
        keys = (folder / "keys").read_bytes()
        with pytest.raises(PassphraseInUse):
            way(vault)
        assert (folder / "keys").read_bytes() == keys
    for words, store in ((MINE, own), (OTHER, 1 - own)):
        with opening.unlock(folder, words) as vault:
            assert vault._payload.store == store
