"""Nothing outside the preamble tells used from unused: what one image of a locked vault shows."""

from __future__ import annotations

import zlib
from collections import Counter
from pathlib import Path

import pytest

from fieldbook.crypto import kdf
from fieldbook.vault import opening
from fieldbook.vault.files import MIB
from fieldbook.vault.slots import COPY_SIZE, PREAMBLE_SIZE

BLOCK = 16


def chi_square(data: bytes) -> float:
    """Return how far byte frequencies are from even: about 255 for noise, deviation 22.6."""
    expected = len(data) / 256
    counts = Counter(data)
    return sum((counts[value] - expected) ** 2 / expected for value in range(256))


def assert_noise(data: bytes) -> None:
    blocks = [data[begin:begin + BLOCK] for begin in range(0, len(data), BLOCK)]
    assert len(set(blocks)) == len(blocks)
    assert bytes(BLOCK) not in blocks
    assert 255 - 6 * 22.6 < chi_square(data) < 255 + 6 * 22.6
    assert len(zlib.compress(data[:MIB], 1)) >= min(MIB, len(data))


@pytest.fixture(scope="module", params=["new", "worked in", "grown"])
def image(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault, as it was made, after work, after growing."""
    folder = tmp_path_factory.mktemp("image") / "vault"
    with opening.create(folder, "passphrase", store_size=2 * MIB,
                        parameters=kdf.FOR_TESTS) as vault:
        if request.param != "new":
            vault.connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, b)")
            for _ in range(20):
                vault.connection.execute("INSERT INTO t (b) VALUES (zeroblob(50000))")
            vault.connection.execute("DELETE FROM t WHERE id % 2")
            vault.change_passphrase("passphrase", "another")
        if request.param == "grown":
            vault.grow(4 * MIB)
    return folder


def test_both_stores_are_noise(image: Path) -> None:
    for name in "01":
        assert_noise((image / name).read_bytes())


def test_keys_are_noise_behind_the_preamble(image: Path) -> None:
    raw = (image / "keys").read_bytes()
    assert raw[:COPY_SIZE] == raw[COPY_SIZE:]
    assert_noise(raw[PREAMBLE_SIZE:COPY_SIZE])


def test_no_two_vaults_share_a_block(tmp_path: Path) -> None:
    seen: set[bytes] = set()
    total = 0
    for number in range(2):
        folder = tmp_path / str(number)
        opening.create(folder, "the same", store_size=MIB, parameters=kdf.FOR_TESTS).lock()
        data = b"".join((folder / name).read_bytes() for name in "01")
        data += (folder / "keys").read_bytes()[32:COPY_SIZE]
        seen.update(data[begin:begin + BLOCK] for begin in range(0, len(data), BLOCK))
        total += len(data) // BLOCK
    assert len(seen) == total
