"""What a vault costs in files: making one of 2 x 256 MiB, growing it, checking it whole."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

from _telling import milliseconds, p95, seconds, tell, tell_load  # noqa: E402

from fieldbook.crypto.kdf import FOR_TESTS  # noqa: E402
from fieldbook.vault import opening  # noqa: E402
from fieldbook.vault.opened import OpenVault  # noqa: E402

MIB = 2**20
CREATE_S = 8
PASSPHRASE = "a passphrase of the bench"


def measure(folder: Path, mib: int) -> None:
    tell_load("before making a vault")
    start = time.perf_counter()
    vault = opening.create(folder, PASSPHRASE, store_size=mib * MIB, parameters=FOR_TESTS)
    tell(f"make a vault of 2 x {mib} MiB, without key derivation", time.perf_counter() - start, "s",
         CREATE_S)
    tell(f"grow it from 2 x {mib} to 2 x {2 * mib} MiB, at once",
         seconds(lambda: vault.grow(2 * mib * MIB)), "s")
    slices = grow_sliced(vault, 2 * mib + mib // 4)
    tell(f"grow it by 2 x {mib // 4} MiB in slices", sum(slices) / 1000, "s")
    tell("slice of growing: 95 of 100 end within", p95(slices), "ms")
    tell(f"check 2 x {2 * mib + mib // 4} MiB whole", seconds(vault.check), "s")
    vault.lock()
    opened: list[OpenVault] = []
    tell("open it, with the lightest key derivation",
         milliseconds(lambda: opened.append(opening.unlock(folder, PASSPHRASE))), "ms")
    opened[0].lock()


def grow_sliced(vault: OpenVault, mib: int) -> list[float]:
    """Grow as in the window; return the milliseconds of each slice."""
    work = vault.grow_sliced(mib * MIB)
    took: list[float] = []
    while True:
        start = time.perf_counter()
        if next(work, 1) is not None:
            return took
        took.append((time.perf_counter() - start) * 1000)


def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--mib", type=int, default=256, help="the size of each store")
    options = wanted.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measure(Path(scratch) / "vault", options.mib)


if __name__ == "__main__":
    main()
