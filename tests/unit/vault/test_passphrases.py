"""Passphrases in two steps, and key files that are made."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.vault import keyfiles, opening
from fieldbook.vault.errors import (
    KeyfileEmpty,
    LastPassphrase,
    PassphraseEmpty,
    PassphraseInUse,
    PassphraseStays,
    SlotsFull,
    WrongPassphrase,
)
from fieldbook.vault.files import MIB
from fieldbook.vault.keyfiles import (
    KeyfileExists,
    KeyfileNotWritten,
    KeyfileTooLarge,
    KeyfileUnreadable,
)
from fieldbook.vault.meta import Use
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.passphrases import Derived, Passphrases
from fieldbook.vault.recovering import Recovery

DESKTOP = Path(keyfiles.__file__).parents[2]
NEW = "seven other words that nobody can guess"


@pytest.fixture
def vault(folder: Path, passphrase: str) -> Iterator[OpenVault]:
    with opening.unlock(folder, passphrase) as vault:
        yield vault


def elsewhere(passphrases: Passphrases, passphrase: str, keyfile: bytes | None = None) -> Derived:
    """Derive in another thread, as a window does."""
    found: list[Derived] = []
    thread = threading.Thread(
        target=lambda: found.append(passphrases.derive_new(passphrase, keyfile)))
    thread.start()
    thread.join()
    return found[0]


def test_what_was_derived_in_another_thread_opens(vault: OpenVault, folder: Path,
                                                  passphrase: str) -> None:
    passphrases = Passphrases(vault)
    passphrases.require(elsewhere(passphrases, passphrase))
    passphrases.add(elsewhere(passphrases, NEW, b"stick"))
    assert passphrases.places().uses == (Use.PASSPHRASE, Use.KEYFILE)
    assert (passphrases.places().free, passphrases.places().passphrases) == (2, 2)
    vault.lock()
    opening.unlock(folder, NEW, keyfile=b"stick").lock()
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, NEW)


def test_changing_and_removing(vault: OpenVault, folder: Path, passphrase: str) -> None:
    passphrases = Passphrases(vault)
    old, new = passphrases.derive(passphrase), passphrases.derive_new(NEW)
    passphrases.change(old, new)
    with pytest.raises(WrongPassphrase):
        passphrases.require(old)
    with pytest.raises(WrongPassphrase):
        passphrases.remove(old, new)
    with pytest.raises(LastPassphrase):
        passphrases.remove(new, new)
    passphrases.add(old)
    passphrases.remove(new, old)
    vault.lock()
    opening.unlock(folder, passphrase).lock()
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, NEW)


def test_what_is_refused_changes_nothing(vault: OpenVault, passphrase: str) -> None:
    passphrases = Passphrases(vault)
    known = passphrases.derive(passphrase)
    for refused in (passphrases.add, passphrases.require_unknown):
        with pytest.raises(PassphraseInUse):
            refused(known)
    with pytest.raises(PassphraseEmpty):
        passphrases.derive_new("  ")
    for number in range(3):
        passphrases.add(passphrases.derive_new(f"{NEW} {number}"))
    assert passphrases.places().free == 0
    with pytest.raises(SlotsFull):
        passphrases.add(passphrases.derive_new(NEW))
    assert len(passphrases.places().uses) == 4


def test_the_one_that_shall_stay_is_not_removed(vault: OpenVault, folder: Path,
                                                passphrase: str) -> None:
    """Else only what needs a key file might be left, and the stick may be lost."""
    passphrases = Passphrases(vault)
    known, stick = passphrases.derive(passphrase), passphrases.derive_new(NEW, b"stick")
    passphrases.add(stick)
    with pytest.raises(PassphraseStays):
        passphrases.remove(known, passphrases.derive(passphrase))
    with pytest.raises(WrongPassphrase):  # the same words without the file open nothing
        passphrases.remove(known, passphrases.derive(NEW))
    assert passphrases.places().uses == (Use.PASSPHRASE, Use.KEYFILE)
    vault.lock()
    opening.unlock(folder, passphrase).lock()


def test_it_is_told_when_all_that_is_left_needs_a_key_file(vault: OpenVault,
                                                           passphrase: str) -> None:
    passphrases = Passphrases(vault)
    stick = passphrases.derive_new(NEW, b"stick")
    passphrases.add(stick)
    assert passphrases.places().findings() == []
    passphrases.remove(passphrases.derive(passphrase), stick)
    assert [found.kind for found in passphrases.places().findings()] == ["only-with-keyfile"]
    recovery = Recovery(vault)
    recovery.verify(" ".join(recovery.make_sheet("en")))
    assert passphrases.places().findings() == []


def test_an_empty_file_becomes_no_key_file(vault: OpenVault, folder: Path, passphrase: str,
                                           tmp_path: Path) -> None:
    passphrases, new = Passphrases(vault), tmp_path / "new vault"
    for refused in (
            lambda: passphrases.derive_new(NEW, b""),
            lambda: vault.add_passphrase(NEW, keyfile=b""),
            lambda: vault.change_passphrase(passphrase, NEW, new_keyfile=b""),
            lambda: vault.set_decoy(NEW, keyfile=b""),
            lambda: vault.add_destroying_passphrase(NEW, keyfile=b""),
            lambda: Recovery(vault).set_passphrase(NEW, keyfile=b""),
            lambda: opening.create(new, NEW, keyfile=b"", store_size=4 * MIB,
                                   parameters=FOR_TESTS)):
        with pytest.raises(KeyfileEmpty):
            refused()
    assert passphrases.places().uses == (Use.PASSPHRASE,)
    assert not new.exists()
    vault.lock()
    opening.unlock(folder, passphrase).lock()


def test_a_vault_that_has_an_empty_key_file_still_opens(vault: OpenVault, folder: Path,
                                                        passphrase: str, tmp_path: Path) -> None:
    """It was made before such a file was refused; and a good file can take its place."""
    with vault.changing_slots() as own:
        own.add(vault.kek(NEW, b""), Use.KEYFILE)
    vault.lock()
    (tmp_path / "empty").touch()
    with opening.unlock(folder, NEW, keyfile=keyfiles.read(tmp_path / "empty")) as again:
        again.change_passphrase(NEW, NEW, keyfile=b"", new_keyfile=b"stick")
    opening.unlock(folder, NEW, keyfile=b"stick").lock()
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, NEW, keyfile=b"")


def test_a_key_is_not_shown(vault: OpenVault) -> None:
    one = Passphrases(vault).derive(NEW)
    assert one.key.hex() not in repr(one)
    assert repr(one.key) not in repr(one)


def test_a_key_file_that_is_made_is_random_and_for_this_user(tmp_path: Path) -> None:
    made = [keyfiles.make(tmp_path / name) for name in ("one.dat", "two.dat")]
    assert [len(each) for each in made] == [64, 64]
    assert made[0] != made[1]
    assert keyfiles.read(tmp_path / "one.dat") == made[0]
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "one.dat").stat().st_mode) == 0o600


def test_no_file_is_written_over(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_bytes(b"a key file in use")
    with pytest.raises(KeyfileExists):
        keyfiles.make(theirs)
    assert theirs.read_bytes() == b"a key file in use"
    with pytest.raises(KeyfileNotWritten):
        keyfiles.make(tmp_path / "no such folder" / "key.dat")


FULL = """
import resource, sys
from pathlib import Path
from fieldbook.vault import keyfiles
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
try:
    keyfiles.make(Path(sys.argv[1]))
except keyfiles.KeyfileNotWritten:
    print("not written")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
def test_a_full_stick_is_told_and_keeps_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "key.dat")], check=True, capture_output=True,
        text=True, env={**os.environ, "PYTHONPATH": str(DESKTOP)})
    assert done.stdout == "not written\n"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_a_key_file(tmp_path: Path) -> None:
    with pytest.raises(KeyfileUnreadable):
        keyfiles.read(tmp_path / "gone")
    large = tmp_path / "film"
    with large.open("wb") as film:
        film.truncate(keyfiles.LARGEST + 1)
    with pytest.raises(KeyfileTooLarge):
        keyfiles.read(large)
    (tmp_path / "empty").touch()
    with pytest.raises(KeyfileEmpty):
        keyfiles.read_new(tmp_path / "empty")
    keyfiles.forget(tmp_path / "gone")
