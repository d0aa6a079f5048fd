from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldbook.vault import opening
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.slots import COPY_SIZE, GROUP_SIZE, PREAMBLE_SIZE

NEW = "seven other words that nobody can guess"


def copies(folder: Path) -> tuple[bytes, bytes]:
    raw = (folder / "keys").read_bytes()
    return raw[:COPY_SIZE], raw[COPY_SIZE:]


@pytest.fixture
def changed(folder: Path, passphrase: str) -> Path:
    with opening.unlock(folder, passphrase) as vault:
        vault.change_passphrase(passphrase, NEW)
    return folder


def test_the_new_one_opens_and_the_old_one_does_not(changed: Path, passphrase: str) -> None:
    with pytest.raises(WrongPassphrase):
        opening.unlock(changed, passphrase)
    with opening.unlock(changed, NEW) as vault:
        assert vault.findings == ()
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"


@pytest.mark.parametrize("alone", [0, 1])
def test_the_old_one_is_dead_in_each_copy_alone(changed: Path, passphrase: str,
                                                alone: int, tmp_path: Path) -> None:
    only = copies(changed)[alone]
    for number, image in enumerate((only, only + bytes(COPY_SIZE), bytes(COPY_SIZE) + only)):
        if alone == 1 and number == 0:
            image = bytes(COPY_SIZE) + only
        place = Path(shutil.copytree(changed, tmp_path / f"alone{number}"))
        (place / "keys").write_bytes(image)
        with pytest.raises(WrongPassphrase):
            opening.unlock(place, passphrase)
        opening.unlock(place, NEW).lock()


def test_it_is_dead_right_after_the_change_too(folder: Path, passphrase: str,
                                               tmp_path: Path) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.change_passphrase(passphrase, NEW)
        shutil.copytree(folder, tmp_path / "image")
    with pytest.raises(WrongPassphrase):
        opening.unlock(tmp_path / "image", passphrase)
    opening.unlock(tmp_path / "image", NEW).lock()


def test_older_keys_are_told_also_where_the_new_one_took_the_place(folder: Path,
                                                                   passphrase: str) -> None:
    """With every place taken, the new one comes into the slot of the old one."""
    with opening.unlock(folder, passphrase) as vault:
        for number in range(3):
            vault.add_passphrase(f"another {number}")
    older = (folder / "keys").read_bytes()
    with opening.unlock(folder, passphrase) as vault:
        vault.change_passphrase(passphrase, NEW)
    (folder / "keys").write_bytes(older)
    with opening.unlock(folder, passphrase) as vault:
        assert "keys-rolled-back" in {one.kind for one in vault.findings}


def test_many_changes_in_one_session(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        for number in range(12):
            vault.change_passphrase(passphrase, f"{NEW} {number}")
            passphrase = f"{NEW} {number}"
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()


def test_a_keyfile_is_added_and_taken_away(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.change_passphrase(passphrase, passphrase, new_keyfile=b"stick")
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, passphrase)
    with opening.unlock(folder, passphrase, keyfile=b"stick") as vault:
        vault.change_passphrase(passphrase, passphrase, keyfile=b"stick")
    opening.unlock(folder, passphrase).lock()


def test_the_other_sides_slots_and_store_are_never_touched(folder: Path, passphrase: str) -> None:
    def groups() -> list[bytes]:
        return [copy[PREAMBLE_SIZE + store * GROUP_SIZE:][:GROUP_SIZE]
                for copy in copies(folder) for store in (0, 1)]

    before, stores = groups(), [(folder / name).read_bytes() for name in "01"]
    with opening.unlock(folder, passphrase) as vault:
        vault.change_passphrase(passphrase, NEW)
        vault.connection.execute("INSERT INTO note (text) VALUES ('more')")
    after = groups()
    kept = [before[place] == after[place] for place in range(4)]
    assert kept in ([True, False, True, False], [False, True, False, True])
    other = kept.index(True)
    assert (folder / str(other)).read_bytes() == stores[other]
    assert (folder / str(1 - other)).read_bytes() != stores[1 - other]


def test_preamble_and_filler_never_change(folder: Path, passphrase: str) -> None:
    before = copies(folder)[0]
    with opening.unlock(folder, passphrase) as vault:
        vault.change_passphrase(passphrase, NEW)
    a, b = copies(folder)
    assert a == b
    assert a[:PREAMBLE_SIZE] == before[:PREAMBLE_SIZE]
    assert a[PREAMBLE_SIZE + 2 * GROUP_SIZE:] == before[PREAMBLE_SIZE + 2 * GROUP_SIZE:]
