"""Used and unused stores over many vaults: no statistic of their blocks tells them apart."""

from __future__ import annotations

import math
import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldbook.core.progress import never, silent
from fieldbook.crypto import kdf
from fieldbook.vault import opening, renewing
from fieldbook.vault.files import MIB

BLOCK = 16
PIECE = 4096
PAGE = 16384
LEAST = 0.001


def tail_of_chi_square(value: float, freedom: int) -> float:
    """Return how probable a chi-square at least that large is (Wilson and Hilferty, 1931)."""
    spread = 2 / (9 * freedom)
    deviation = ((value / freedom) ** (1 / 3) - (1 - spread)) / math.sqrt(spread)
    return 0.5 * math.erfc(deviation / math.sqrt(2))


def alike_bytes(one: bytes, two: bytes) -> float:
    """Return how probable it is that both draw their bytes alike: chi-square of two samples."""
    first, second = Counter(one), Counter(two)
    scale = math.sqrt(len(two) / len(one))
    total = sum((scale * first[value] - second[value] / scale) ** 2
                / (first[value] + second[value]) for value in range(256))
    return tail_of_chi_square(total, 255)


def alike_ranks(one: Sequence[float], two: Sequence[float]) -> float:
    """Return how probable it is that both come from one spread: Mann and Whitney, two-sided."""
    ranked = sorted([(value, 0) for value in one] + [(value, 1) for value in two])
    ranks = sum(rank for rank, (_, group) in enumerate(ranked, 1) if group == 0)
    mean = len(one) * (len(ranked) + 1) / 2
    spread = math.sqrt(len(one) * len(two) * (len(ranked) + 1) / 12)
    return math.erfc(abs(ranks - mean) / spread / math.sqrt(2))


def evenness(data: bytes) -> list[float]:
    """Return for each 4 KiB how far its byte frequencies are from even."""
    expected = PIECE / 256
    return [sum((count - expected) ** 2 for count in Counter(data[at:at + PIECE]).values())
            / expected for at in range(0, len(data), PIECE)]


def ends(data: bytes) -> bytes:
    """Return the last 80 bytes of each page, where a used one has IV and HMAC."""
    return b"".join(data[at + PAGE - 80:at + PAGE] for at in range(0, len(data), PAGE))


def heads(data: bytes) -> bytes:
    """Return the first 16 bytes of each page, where a tree keeps what kind it is."""
    return b"".join(data[at:at + 16] for at in range(0, len(data), PAGE))


def used_and_unused(folder: Path, work: int) -> tuple[bytes, bytes]:
    """Make a vault and work in it; return the store in use and the other one."""
    with opening.create(folder, "passphrase", store_size=2 * MIB, parameters=kdf.FOR_TESTS,
                        hmac=work % 2) as vault:
        run = vault.connection.execute
        run("CREATE TABLE t (id INTEGER PRIMARY KEY, b)")
        for number in range(10 * work):
            run("INSERT INTO t (b) VALUES (zeroblob(?))", (number * 900,))
        run("DELETE FROM t WHERE id % 3 = 0")
        before = {name: (folder / name).read_bytes() for name in "01"}
        run("INSERT INTO t (b) VALUES ('marks the store in use')")
    after = {name: (folder / name).read_bytes() for name in "01"}
    used = next(name for name in "01" if before[name] != after[name])
    return after[used], after["1" if used == "0" else "0"]


def assert_alike(pairs: Sequence[tuple[bytes, bytes]]) -> None:
    # so many comparisons are made that one in a thousand would turn up by chance
    least = LEAST / (4 * len(pairs))
    for used, unused in pairs:
        assert len(used) == len(unused)
        assert alike_bytes(used, unused) > least
        assert alike_bytes(ends(used), ends(unused)) > least
        assert alike_bytes(heads(used), heads(unused)) > least
        assert alike_ranks(evenness(used), evenness(unused)) > least
        blocks = [data[at:at + BLOCK] for data in (used, unused)
                  for at in range(0, len(data), BLOCK)]
        assert len(set(blocks)) == len(blocks)
        assert bytes(BLOCK) not in blocks
        for data in (used, unused):
            assert len(zlib.compress(data[:MIB], 1)) >= MIB


def test_the_statistics_find_what_there_is_to_find(tmp_path: Path) -> None:
    used, unused = used_and_unused(tmp_path / "vault", 3)
    marked = bytearray(used)
    for at in range(0, len(marked), PAGE):
        marked[at:at + 3] = bytes((13, 0, 0))  # how a leaf begins, in clear
    assert alike_bytes(heads(bytes(marked)), heads(unused)) < LEAST / 100
    assert alike_ranks(evenness(used), evenness(used[:MIB] + bytes(range(256)) * 4096)) < LEAST
    with pytest.raises(AssertionError):
        assert_alike([(used[:-PAGE] + bytes(PAGE), unused)])


@pytest.mark.parametrize("count", [2, pytest.param(20, marks=pytest.mark.slow)])
def test_used_and_unused_stores_are_alike(tmp_path: Path, count: int) -> None:
    assert_alike([used_and_unused(tmp_path / str(number), number % 4)
                  for number in range(count)])


@pytest.mark.parametrize("what", ["decoy", "renewed"])
def test_what_the_second_half_writes_is_alike_too(tmp_path: Path, what: str) -> None:
    """Both stores in use, made in different ways, against each other."""
    folder = tmp_path / "vault"
    used_and_unused(folder, 2)
    with opening.unlock(folder, "passphrase") as vault:
        vault.set_decoy("decoy")
    if what == "renewed":
        renewing.renew(folder, [renewing.Typed("passphrase")], progress=silent, cancelled=never)
    assert_alike([((folder / "0").read_bytes(), (folder / "1").read_bytes())])
