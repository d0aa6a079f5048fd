"""A half keeps a passphrase: recovery words are for the day on which it is forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.vault import opening
from fieldbook.vault.errors import LastPassphrase
from fieldbook.vault.recovering import Recovery

STICK = b"what is on the stick"


def test_the_last_one_stays_although_there_are_recovery_words(folder: Path,
                                                              passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        recovery = Recovery(vault)
        recovery.verify(" ".join(recovery.make_sheet()))
        for share in recovery.make_shares(2, 2):
            recovery.verify(share)
        with pytest.raises(LastPassphrase):
            vault.remove_passphrase(passphrase)
        assert [use.name for use in vault.slot_uses()] == ["PASSPHRASE", "SHEET", "SHARES"]
    opening.unlock(folder, passphrase).lock()


def test_one_with_a_key_file_is_one(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase("another", keyfile=STICK)
        vault.remove_passphrase(passphrase)
        with pytest.raises(LastPassphrase):
            vault.remove_passphrase("another", keyfile=STICK)
    opening.unlock(folder, "another", keyfile=STICK).lock()
