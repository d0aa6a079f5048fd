"""The folder in which a vault stands: its times do not tell what was done in the vault, or when."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.crypto import age
from fieldbook.vault import backing_up, creating, opening

ACCESSED, MODIFIED = 1_500_000_000_123_456_700, 1_500_000_001_987_654_300
ME = age.HybridIdentity.generate()


@pytest.fixture
def around(folder: Path) -> Path:
    os.utime(folder.parent, ns=(ACCESSED, MODIFIED))
    return folder.parent


def modified(folder: Path) -> int:
    return folder.stat().st_mtime_ns


def test_it_does_not_show_when_the_other_half_was_made(
        folder: Path, passphrase: str, around: Path) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.set_decoy("a passphrase to give away")
        assert modified(around) == MODIFIED
        with pytest.raises(Cancelled):
            vault.set_decoy("a passphrase to give away", cancelled=lambda: True)
    assert modified(around) == MODIFIED
    assert os.listdir(around) == [folder.name]


def test_it_does_not_show_when_a_backup_was_rehearsed(
        folder: Path, passphrase: str, around: Path,
        tmp_path_factory: pytest.TempPathFactory) -> None:
    place = tmp_path_factory.mktemp("elsewhere")
    with (opening.unlock(folder, passphrase) as vault,
          backing_up.Backup(vault, place / "vault.age", [str(ME.recipient)]) as backup):
        backup.copy()
        assert modified(around) != MODIFIED  # or this file shows nothing
        backup.seal()
    assert modified(around) == MODIFIED
    assert backing_up.rehearse(place / "vault.age", [ME], folder).bytes > 0
    assert modified(around) == MODIFIED


def test_what_came_there_meanwhile_keeps_its_time(folder: Path, around: Path) -> None:
    with creating.scratch(folder):
        (around / "letter.txt").write_text("mine")
    assert modified(around) != MODIFIED
    os.utime(around, ns=(ACCESSED, MODIFIED))
    with creating.scratch(folder):
        (around / "letter.txt").unlink()
    assert modified(around) != MODIFIED


def test_an_error_in_between_is_told_and_the_times_are_as_before(
        folder: Path, around: Path) -> None:
    with pytest.raises(OSError, match="no room"), creating.scratch(folder):
        raise OSError("no room")
    assert modified(around) == MODIFIED
    assert os.listdir(around) == [folder.name]
