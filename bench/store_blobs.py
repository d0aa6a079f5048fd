"""How fast a file of 1 GiB is attached, beside raw SQLCipher with the same settings.

Both write into stores that have room already, filled to their size as a vault's are. The two take
turns, so that a slow moment of the machine hits both. Memory is that of the whole process.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import BinaryIO

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "desktop"))

from fieldbook.store.store import Store
from fieldbook.vault import ballast, sql

MIB = 2**20
ROWS = 15
"""Rows of 1 MiB in one transaction, as the store writes them."""


def tell(name: str, value: float, unit: str, **more: object) -> None:
    print(json.dumps({"name": name, "value": round(value, 3), "unit": unit} | more), flush=True)


class Noise(io.RawIOBase):
    """A file of `size` bytes that never repeats a chunk and costs next to nothing to read."""

    def __init__(self, size: int) -> None:
        self.left = size
        self._noise = random.Random(1).randbytes(MIB)
        self._turn = 0

    def read(self, size: int = -1) -> bytes:
        wanted = min(size if size >= 0 else self.left, self.left, MIB)
        self.left -= wanted
        self._turn += 1
        return (self._turn.to_bytes(8, "big") + self._noise)[:wanted]


def with_room(path: Path, mib: int) -> sql.Connection:
    connection = sql.connect(path, b"k" * 32, b"s" * 16)
    connection.execute("CREATE TABLE vault_ballast (id INTEGER PRIMARY KEY, filler BLOB)")
    for _ in ballast.fill(connection, (mib + mib // 16 + 16) * MIB // sql.PAGE_SIZE, hmac=0):
        pass
    return connection


def write_raw(connection: sql.Connection, source: BinaryIO, mib: int) -> float:
    start = time.perf_counter()
    n = connection.execute("SELECT count(*) FROM raw").fetchone()[0]
    for first in range(n, n + mib, ROWS):
        connection.execute("BEGIN IMMEDIATE")
        for key in range(first, min(first + ROWS, n + mib)):
            connection.execute("INSERT INTO raw VALUES (?, ?)", (key, source.read(MIB)))
        connection.execute("COMMIT")
    return time.perf_counter() - start


def peak_mib() -> float:
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def read_all(store: Store, blob: str) -> float:
    start = time.perf_counter()
    with store.blobs.open(blob) as reader:
        while reader.read(MIB):
            pass
    return time.perf_counter() - start


def slices(store: Store, mib: int) -> tuple[float, list[float]]:
    """Attach in slices; return the seconds in all and of each slice."""
    work = store.blobs.add_sliced(Noise(mib * MIB), size=mib * MIB)
    took: list[float] = []
    while True:
        start = time.perf_counter()
        try:
            next(work)
        except StopIteration:
            return sum(took), took
        finally:
            took.append(time.perf_counter() - start)


def measure(folder: Path, mib: int) -> None:
    quarter = mib // 4
    store = Store(with_room(folder / "ours", mib), b"b" * 32)
    raw = with_room(folder / "raw", mib)
    raw.execute("CREATE TABLE raw (key INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT")
    noise = Noise(mib * MIB)
    before = peak_mib()
    raw_seconds = [write_raw(raw, noise, quarter) for _ in range(2)]
    start = time.perf_counter()
    blob = store.blobs.add(Noise(mib * MIB), size=mib * MIB)
    ours = time.perf_counter() - start
    raw_seconds += [write_raw(raw, noise, quarter) for _ in range(2)]
    peer = mib / sum(raw_seconds)
    tell("attach a file", mib / ours, "MiB/s", peer=f"raw SQLCipher {peer:.0f} MiB/s")
    tell("attach a file: part of raw SQLCipher's speed", mib / ours / peer, "", limit=0.6,
         better="higher")
    tell("read it again", mib / read_all(store, blob.id), "MiB/s")
    tell("memory at most", peak_mib(), "MiB", limit=300)
    tell("memory gained by attaching and reading", peak_mib() - before, "MiB")
    start = time.perf_counter()
    store.blobs.remove(blob.id)
    for _ in store.sweep():
        pass
    tell("remove it", mib / (time.perf_counter() - start), "MiB/s")
    seconds, each = slices(store, quarter)
    tell("attach in slices", quarter / seconds, "MiB/s")
    tell("slice: 95 of 100 end within", sorted(each)[int(len(each) * 0.95)] * 1000, "ms")
    tell("longest slice", max(each) * 1000, "ms")


def main() -> int:
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--mib", type=int, default=1024, help="the size of the file")
    options = wanted.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measure(Path(scratch), options.mib)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
