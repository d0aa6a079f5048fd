"""How long a passphrase takes tells nothing: right, decoy and wrong, interleaved, ranked."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldbook.crypto import kdf
from fieldbook.vault import opening
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.files import MIB, VaultFiles
from fieldbook.vault.keys import KeysFile

KINDS = {"right": "the right passphrase", "decoy": "a passphrase to give away",
         "wrong": "no such passphrase here"}
LEAST = 0.001
"""How improbable a difference must be to count as one."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("timing") / "vault"
    with opening.create(place, KINDS["right"], store_size=MIB, parameters=kdf.FOR_TESTS) as vault:
        vault.set_decoy(KINDS["decoy"])
    return place


def seconds(folder: Path, passphrase: str) -> float:
    """From Enter to "slots tried"."""
    begin = time.perf_counter()
    held = KeysFile.open(VaultFiles(folder))
    try:
        opening.entry_of(held, passphrase, None)
    except WrongPassphrase:
        pass
    finally:
        end = time.perf_counter()
        held.close()
    return end - begin


def kruskal_wallis(groups: Sequence[Sequence[float]]) -> float:
    """Return how probable ranks this uneven are if all groups are alike; for three groups.

    Kruskal and Wallis, 1952. With two degrees of freedom the chi-square tail is exp(-H / 2).
    """
    assert len(groups) == 3
    ranked = sorted((value, number) for number, group in enumerate(groups) for value in group)
    count = len(ranked)
    sums = [0.0] * 3
    for rank, (_, number) in enumerate(ranked, 1):
        sums[number] += rank
    h = 12 / (count * (count + 1)) * sum(
        total**2 / len(group) for total, group in zip(sums, groups, strict=True))
    return math.exp(-(h - 3 * (count + 1)) / 2)


def measured(folder: Path, times: int) -> list[list[float]]:
    found: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for _ in range(times):
        for kind in random.sample(list(KINDS), len(KINDS)):
            found[kind].append(seconds(folder, KINDS[kind]))
    return list(found.values())


def is_told_apart(folder: Path, times: int) -> bool:
    """Measure, and measure again if there seems to be a difference: other work makes some."""
    return all(kruskal_wallis(measured(folder, times)) < LEAST for _ in range(2))


def test_the_rank_test_finds_what_there_is_to_find() -> None:
    draw = random.Random(1)
    alike = [[draw.gauss(1, 0.1) for _ in range(40)] for _ in range(3)]
    assert kruskal_wallis(alike) > LEAST
    slower = [*alike[:2], [value + 0.1 for value in alike[2]]]
    assert kruskal_wallis(slower) < LEAST


def test_right_decoy_and_wrong_take_the_same(folder: Path) -> None:
    assert not is_told_apart(folder, 40)


@pytest.mark.slow
def test_300_of_each_take_the_same(folder: Path) -> None:
    assert not is_told_apart(folder, 300)
