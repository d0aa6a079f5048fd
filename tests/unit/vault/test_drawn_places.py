"""What is drawn at random, so that no place tells which passphrase or half was there first."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faults.keys_file import opened
from fieldbook.core.errors import Cancelled
from fieldbook.core.progress import never, silent
from fieldbook.crypto import kdf
from fieldbook.vault import opening, slots
from fieldbook.vault.files import MIB
from fieldbook.vault.renewing import Typed, renew

MINE = "mine"
NEW = "a new one"
TRIES = 64
"""After so many, one of four places was never drawn in one of 20 million runs."""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small") / "vault"
    opening.create(folder, MINE, store_size=MIB, parameters=kdf.FOR_TESTS).lock()
    return folder


def place_of(folder: Path, passphrase: str) -> int:
    """Return which of the eight slots a passphrase opens."""
    return opened((folder / "keys").read_bytes(), passphrase).hit.index


def add(folder: Path) -> int:
    with opening.unlock(folder, MINE) as vault:
        vault.add_passphrase(NEW)
    return place_of(folder, NEW)


def change(folder: Path) -> int:
    with opening.unlock(folder, MINE) as vault:
        vault.change_passphrase(MINE, NEW)
    return place_of(folder, NEW)


def make_the_other_half(folder: Path) -> int:
    with opening.unlock(folder, MINE) as vault:
        vault.set_decoy(NEW)
    return place_of(folder, NEW)


def renew_it(folder: Path) -> int:
    renew(folder, [Typed(MINE)], progress=silent, cancelled=never)
    return place_of(folder, MINE)


def drawn(small: Path, place: Path, act: Callable[[Path], int], enough: int) -> set[int]:
    """Do something again and again, each time to the same vault; return the places until enough."""
    seen: set[int] = set()
    for _ in range(TRIES):
        folder = Path(shutil.copytree(small, place / "vault"))
        seen.add(act(folder))
        shutil.rmtree(folder)
        if len(seen) == enough:
            break
    return seen


@pytest.mark.parametrize(("act", "enough"), [
    (add, 3), (change, 4), (make_the_other_half, 4), (renew_it, 5)])
def test_the_place_is_another_one_now_and_then(small: Path, tmp_path: Path,
                                               act: Callable[[Path], int], enough: int) -> None:
    seen = drawn(small, tmp_path, act, enough)
    assert len(seen) == enough
    if act is renew_it:  # more than four places: which store it is was drawn too
        assert {slots.store_of(index) for index in seen} == {0, 1}
    else:
        assert len({slots.store_of(index) for index in seen}) == 1


def first_to_grow(vault: opening.OpenVault) -> Iterator[str]:
    """Begin to give both files more room, again and again; yield which one got some first."""
    before = vault.size
    asked = 0

    def after_one_piece() -> bool:
        nonlocal asked
        asked += 1
        return asked % 2 == 0

    for _ in range(TRIES):
        asked = 0
        pieces = vault.grow_sliced(before + 2 * MIB, cancelled=after_one_piece)
        next(pieces)
        [longer] = [name for name in "01"
                    if (vault.files.folder / name).stat().st_size > before]
        yield longer
        with pytest.raises(Cancelled):
            list(pieces)
        assert {vault.files.size(number) for number in (0, 1)} == {before}


def test_which_file_grows_first_does_not_tell_which_store_is_open(small: Path,
                                                                  tmp_path: Path) -> None:
    folder = Path(shutil.copytree(small, tmp_path / "vault"))
    seen: set[str] = set()
    with opening.unlock(folder, MINE) as vault:
        for name in first_to_grow(vault):
            seen.add(name)
            if len(seen) == 2:
                break
    assert seen == {"0", "1"}
