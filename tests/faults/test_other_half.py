"""Whoever works in one half, whatever happens meanwhile, changes no byte of the other."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from faults import disk_layer as layer
from faults.aftermath import note, tidy
from faults.disk_layer import Acting
from faults.keys_file import opened
from faults.typed import Typist, write_course
from fieldbook.crypto import kdf
from fieldbook.vault import opening
from fieldbook.vault.files import MIB
from fieldbook.vault.slots import COPY_SIZE, GROUP_SIZE, PREAMBLE_SIZE

HALVES = {"mine": "kept", "decoy": "shopping"}


def bytes_of(folder: Path, store: int) -> list[bytes]:
    """All that belongs to one half, and all that belongs to none, but for the times of files."""
    raw = (folder / "keys").read_bytes()
    begin = PREAMBLE_SIZE + store * GROUP_SIZE
    used = PREAMBLE_SIZE + 2 * GROUP_SIZE
    return [piece for copy in (raw[:COPY_SIZE], raw[COPY_SIZE:])
            for piece in (copy[:PREAMBLE_SIZE], copy[begin:begin + GROUP_SIZE], copy[used:])] + [
        (folder / str(store)).read_bytes(), (folder / f"{store}-journal").read_bytes()]


def store_of(folder: Path, passphrase: str) -> int:
    return opened((folder / "keys").read_bytes(), passphrase).payload.store


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("halves") / "vault"
    with opening.create(folder, "mine", store_size=5 * MIB, parameters=kdf.FOR_TESTS) as vault:
        vault.set_decoy("decoy")
    for passphrase, text in HALVES.items():
        with opening.unlock(folder, passphrase) as vault:
            vault.connection.execute("CREATE TABLE note (text)")
            vault.connection.execute("INSERT INTO note VALUES (?)", (text,))
    return folder


@pytest.fixture
def folder(acting: Acting, made: Path) -> Iterator[Path]:
    place = acting.root / "place"
    yield Path(shutil.copytree(made, place / "vault"))
    shutil.rmtree(place)


@pytest.mark.parametrize("typed", HALVES)
def test_a_day_on_the_command_line(folder: Path, tmp_path: Path, typed: str) -> None:
    other, = {*HALVES} - {typed}
    store = store_of(folder, other)
    before = bytes_of(folder, store)
    day = Typist(tmp_path, passphrase=typed)
    day.vault = folder
    case = day("case", "new", "March")["id"]
    incident = day("case", "incident", case, "--set", "account=words")["id"]
    (tmp_path / "scan.bin").write_bytes(random.randbytes(200_000))
    day("case", "attach", case, tmp_path / "scan.bin", "--incident", incident)
    day("contact", "add", "--set", "name=Lina")
    day("library", "import", write_course(tmp_path / "course"))
    day("search", "words")
    assert day("vault", "check") == {"ok": True, "findings": []}
    assert bytes_of(folder, store) == before
    assert len({path.stat().st_mtime_ns for path in folder.iterdir()}) == 1
    assert note(folder, other) == HALVES[other]


def kill_days(acting: Acting, folder: Path, times: int) -> None:
    """Kill a session at any write of its day: the other half does not notice."""
    store = store_of(folder, "decoy")
    before = bytes_of(folder, store)
    for seed in range(times):
        ended = acting.do("work", folder, seed=seed + 1, at=random.randrange(1, 500),
                          action=random.choice((layer.KILL, layer.KILL_HALFWAY)))
        assert ended.killed or "store-full" in ended.error
        assert bytes_of(folder, store) == before
    assert note(folder, "mine") == "kept"
    assert bytes_of(folder, store) == before
    assert note(folder, "decoy") == "shopping"
    tidy(folder.parent)


def test_a_day_that_is_killed(acting: Acting, folder: Path) -> None:
    kill_days(acting, folder, 3)


@pytest.mark.slow
def test_a_hundred_days_that_are_killed(acting: Acting, folder: Path) -> None:
    kill_days(acting, folder, 100)


def grow_in_turns(acting: Acting, folder: Path, turns: int) -> None:
    """Grow from either side, killed at any write, and go on from either side."""
    sizes = {(folder / name).stat().st_size for name in "01"}
    for turn in range(turns):
        typed = random.choice(list(HALVES))
        acting.do("grow more", folder, seed=typed == "mine", at=random.randrange(1, 400),
                  action=random.choice((layer.KILL, layer.KILL_HALFWAY)))
        for passphrase in random.sample(list(HALVES), random.randrange(3)):
            assert note(folder, passphrase, {"store-adopted", "sizes-evened"}) == (
                HALVES[passphrase])
            sizes.add((folder / "0").stat().st_size)
            assert len({(folder / name).stat().st_size for name in "01"}) == 1, turn
    for passphrase in HALVES:
        note(folder, passphrase, {"store-adopted", "sizes-evened"})
    for passphrase, text in HALVES.items():
        assert note(folder, passphrase) == text
    assert len(sizes) > 1
    tidy(folder.parent)


def grow_unevenly(acting: Acting, folder: Path) -> None:
    """Kill it when one file is longer already: whoever comes next finds them uneven."""
    seed = random.randrange(2)
    writes = [one for one in acting.recorded("grow more", folder, seed=seed) if one.kind == "w"]
    last = max(at for at, one in enumerate(writes, 1) if len(one.data) == MIB)
    acting.do("grow more", folder, seed=seed, at=last, mask=layer.WRITES,
              action=random.choice((layer.KILL, layer.KILL_HALFWAY)))
    assert len({(folder / name).stat().st_size for name in "01"}) == 2
    typed = random.choice(list(HALVES))
    assert note(folder, typed, {"store-adopted", "sizes-evened"}) == HALVES[typed]
    assert len({(folder / name).stat().st_size for name in "01"}) == 1


def test_growth_from_either_side(acting: Acting, folder: Path) -> None:
    grow_unevenly(acting, folder)
    grow_in_turns(acting, folder, 4)


@pytest.mark.slow
def test_growth_from_either_side_a_hundred_times(acting: Acting, folder: Path) -> None:
    for _ in range(10):
        grow_in_turns(acting, folder, 10)
