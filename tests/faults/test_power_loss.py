"""The power is cut at every flush and between: what was done is there, the rest is whole or gone.

One run of each act is recorded, every write, cut, flush and name (disk_layer.c); from the record
disks are put together that the model of power.py allows, and each is opened.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from faults import power
from faults.aftermath import LOOKS, make_before
from faults.disk_layer import Acting
from fieldbook.core.progress import never, silent
from fieldbook.vault import renewing
from fieldbook.vault.files import MIB
from fieldbook.vault.renewing import Typed

ACTS = [act for act in LOOKS if act != "go on"]
SIZES = {"work": 3 * MIB}


def cuts_of(acting: Acting, act: str, folder: Path, seed: int, *, each: int = 1,
            between: float = 0, most: int | None = None,
            root: Path | None = None) -> Iterator[power.Cut]:
    """Do an act once to the vault in `folder`; yield disks that a power cut may leave.

    `most`: about so many of them.
    """
    chance = random.Random(f"{act} {seed}")
    before = power.Disk(root or folder.parent)
    changes = acting.recorded(act, folder, seed)
    flushes = sum(change.kind == "f" for change in changes)
    share = 1.0 if most is None else most / (2 + each) / flushes
    yield from power.cuts(before, changes, chance, each=each, between=between, at_flushes=share)


def look_at(act: str, image: Path, found: Iterable[power.Cut], seed: int) -> int:
    """Look at the vault on each of these disks; return how many there were."""
    number = 0
    for number, cut in enumerate(found, 1):
        power.put(cut.tree, image)
        try:
            LOOKS[act](image, cut.said)
        except BaseException as error:
            error.add_note(f"{act}, seed {seed}, disk {number}: {cut.where}; said {cut.said[-3:]}")
            raise
    return number


def cut_often(acting: Acting, act: str, place: Path, seed: int, *, each: int = 1,
              between: float = 0, most: int | None = None) -> int:
    """Do an act once, and look at disks that a power cut may have left; return how many."""
    folder = make_before(act, place / "real", SIZES.get(act, MIB))
    found = cuts_of(acting, act, folder, seed, each=each, between=between, most=most)
    return look_at(act, place / "image", found, seed)


@pytest.mark.parametrize("act", ACTS)
def test_a_power_cut(acting: Acting, act: str, place: Path) -> None:
    assert cut_often(acting, act, place, random.randrange(1 << 30), most=4) > 0


def test_folders_that_a_creation_makes_last_as_the_vault_does(acting: Acting, place: Path) -> None:
    (place / "real").mkdir()
    folder = place / "real" / "a" / "b" / "vault"
    made = [cut for cut in cuts_of(acting, "create", folder, 1, root=place / "real")
            if "done create" in cut.said]
    assert made
    for cut in made:
        power.put(cut.tree, place / "image")
        LOOKS["create"](place / "image" / "a" / "b", cut.said)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 4))
@pytest.mark.parametrize("act", ACTS)
def test_a_power_cut_at_every_flush(acting: Acting, act: str, place: Path, seed: int) -> None:
    begin = time.monotonic()
    disks = cut_often(acting, act, place, seed, each=12, between=0.2)
    print(f"{act}: {disks} disks, {time.monotonic() - begin:.0f} s")
    assert disks >= 8


def cut_twice(acting: Acting, place: Path, seed: int, first: int, **often: Any) -> int:
    """Cut the power in the middle of work, and again while the next opening puts it right."""
    folder = make_before("notes", place / "real")
    disks = 0
    for cut in list(cuts_of(acting, "notes", folder, seed, most=first)):
        power.put(cut.tree, folder.parent)
        # what the second act says is of no weight for what the first one had promised
        found = (power.Cut(one.tree, cut.said, f"{cut.where}; again {one.where}")
                 for one in cuts_of(acting, "unlock", folder, seed, **often))
        disks += look_at("notes", place / "image", found, seed)
    return disks


def test_a_second_power_cut(acting: Acting, place: Path) -> None:
    assert cut_twice(acting, place, random.randrange(1 << 30), 2, most=4) > 2


@pytest.mark.slow
def test_many_second_power_cuts(acting: Acting, place: Path) -> None:
    disks = cut_twice(acting, place, 1, 80, each=6, between=0.2)
    print(f"cut twice: {disks} disks")
    assert disks > 500


def renew_after_cuts(acting: Acting, place: Path, seed: int, most: int) -> None:
    """Whoever renews a vault after a power cut, without opening it before, gets it whole."""
    folder = make_before("notes", place / "real")
    image = place / "image"
    for cut in cuts_of(acting, "notes", folder, seed, between=0.05, most=most):
        power.put(cut.tree, image)
        renewing.renew(image / "vault", [Typed("mine"), Typed("decoy")], progress=silent,
                       cancelled=never)
        LOOKS["notes"](image, cut.said)


def test_renewing_after_a_power_cut(acting: Acting, place: Path) -> None:
    renew_after_cuts(acting, place, random.randrange(1 << 30), 2)


@pytest.mark.slow
def test_renewing_after_many_power_cuts(acting: Acting, place: Path) -> None:
    renew_after_cuts(acting, place, 1, 200)


def test_the_model_would_find_what_is_not_flushed(acting: Acting, place: Path) -> None:
    """Had the store never been flushed, the same record would leave vaults that break promises."""
    folder = make_before("notes", place / "real")
    before = power.Disk(folder.parent)
    stores = {(folder / name).stat().st_ino for name in "01"}
    careless = [one for one in acting.recorded("notes", folder)
                if one.kind != "f" or one.inode not in stores]
    lost = looked = 0
    for cut in power.cuts(before, careless, random.Random(1), each=1, between=0, at_flushes=0.15):
        power.put(cut.tree, place / "image")
        looked += 1
        try:
            LOOKS["notes"](place / "image", cut.said)
        except Exception:
            lost += 1
    assert lost > looked // 3
