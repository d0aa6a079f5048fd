"""How fast a file of 1 GiB is attached to a case, beside raw SQLCipher with the same settings.

The file comes from the disk as the window takes it: read ahead on one thread, written in slices on
the lane that owns the store. Both write into stores that have room already, filled to their size as
a vault's are, and take turns, so that a slow moment of the machine hits both. Memory is that of the
whole process.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

from _stock import measure_stock  # noqa: E402
from _telling import p95, seconds, tell, tell_load  # noqa: E402

from fieldbook.casework.model import Evidence  # noqa: E402
from fieldbook.core.background import SerialLane  # noqa: E402
from fieldbook.crypto.kdf import FOR_TESTS  # noqa: E402
from fieldbook.session import App, Session  # noqa: E402
from fieldbook.ui.pages.incident_attaching import attach, look_at  # noqa: E402
from fieldbook.vault import ballast, sql  # noqa: E402

MIB = 2**20
ROWS = 15
"""Rows of 1 MiB in one transaction, as the store writes them when nobody else is there."""


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


class Timed:
    """A lane whose visits are timed."""

    def __init__(self) -> None:
        self.lane = SerialLane()
        self.visits: list[float] = []

    def call(self, job: object) -> object:
        def timed() -> object:
            start = time.perf_counter()
            try:
                return job()  # type: ignore[operator]
            finally:
                self.visits.append((time.perf_counter() - start) * 1000)

        return self.lane.call(timed)


def file_of(folder: Path, mib: int) -> Path:
    """Write a file of that size and wait until it is on the disk."""
    path = folder / f"video-{mib}.mp4"
    with path.open("wb") as target:
        noise = Noise(mib * MIB)
        while piece := noise.read(MIB):
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
    return path


def raw_store(path: Path, mib: int, hmac: int) -> sql.Connection:
    """Return a bare store with room for `mib`, filled to its size."""
    connection = sql.connect(path, b"k" * 32, b"s" * 16, hmac)
    connection.execute("CREATE TABLE vault_ballast (id INTEGER PRIMARY KEY, filler BLOB)")
    connection.execute("CREATE TABLE raw (key INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT")
    for _ in ballast.fill(connection, (mib + mib // 16 + 16) * MIB // sql.PAGE_SIZE, hmac=hmac):
        pass
    return connection


def write_raw(connection: sql.Connection, source: BinaryIO, mib: int) -> float:
    """Write rows of 1 MiB, many in each transaction; return the seconds."""
    start = time.perf_counter()
    n = connection.execute("SELECT count(*) FROM raw").fetchone()[0]
    for first in range(n, n + mib, ROWS):
        connection.execute("BEGIN IMMEDIATE")
        for key in range(first, min(first + ROWS, n + mib)):
            connection.execute("INSERT INTO raw VALUES (?, ?)", (key, source.read(MIB)))
        connection.execute("COMMIT")
    return time.perf_counter() - start


def peak_mib() -> float:
    """Return the most memory that this process ever had, 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (MIB if sys.platform == "darwin" else 1024)


@contextmanager
def opened(folder: Path, mib: int) -> Iterator[tuple[Timed, Session]]:
    """Give a session with so much room, on a lane as the window has it."""
    timed = Timed()
    session = timed.lane.call(lambda: App(folder).create_vault(
        "a passphrase of the bench", mib * MIB, parameters=FOR_TESTS))
    session.in_store = timed.call
    try:
        yield timed, session
    finally:
        timed.lane.call(session.lock)
        timed.lane.close()


def measure(folder: Path, mib: int) -> None:
    quarter = mib // 4
    part = file_of(folder, quarter)
    measure_growing(folder, part, quarter)
    path = file_of(folder, mib)
    with opened(folder / "vault", mib + quarter + mib // 16 + 48) as (timed, session):
        lane = timed.lane
        hmac = lane.call(lambda: session.vault.connection.execute(
            "PRAGMA cipher_hmac_algorithm").fetchone()[0])
        raw = raw_store(folder / "raw", mib, sql.HMACS.index(hmac))
        noise = cast(BinaryIO, Noise(mib * MIB))
        case = lane.call(lambda: session.casework.new_case("A case")).id
        tell_load("before attaching")
        before = peak_mib()
        peer = [write_raw(raw, noise, quarter) for _ in range(2)]
        start = time.perf_counter()
        record = attach(session, case, "", look_at(path))
        ours = time.perf_counter() - start
        peer += [write_raw(raw, noise, quarter) for _ in range(2)]
        speed = mib / sum(peer)
        tell(f"attach {mib} MiB", mib / ours, "MiB/s", peer=f"raw SQLCipher {speed:.0f} MiB/s")
        tell("attach: part of raw SQLCipher's speed", mib / ours / speed, "", limit=0.6,
             better="higher")
        tell("attach: memory at most", peak_mib(), "MiB", limit=300)
        tell("attach: memory gained", peak_mib() - before, "MiB")
        tell("attach: 95 of 100 visits to the store end within", p95(timed.visits), "ms")
        measure_out(session, lane, raw, record)
        raw.close()
        measure_rest(session, lane, case, part, quarter, record)
    measure_stock(folder, part)


def measure_out(session: Session, lane: SerialLane, raw: sql.Connection, record: Evidence) -> None:
    """Read everything, in turns with raw rows, as a viewer or an export reads."""
    def ours(start: int, length: int) -> float:
        with session.store.blobs.open(record.blob) as reader:
            reader.seek(start)
            took, left = time.perf_counter(), length
            while left > 0 and (piece := reader.read(min(MIB, left))):
                left -= len(piece)
            return time.perf_counter() - took

    half = record.size // 2
    keys = half // MIB
    spent, peer = 0.0, 0.0
    for turn in range(2):
        peer += read_raw(raw, turn * keys, keys)
        spent += lane.call(partial(ours, turn * half, half))
    speed, raw_speed = 2 * half / MIB / spent, 2 * keys / peer
    tell("read it again", speed, "MiB/s", peer=f"raw SQLCipher {raw_speed:.0f} MiB/s")
    tell("read: part of raw SQLCipher's speed", speed / raw_speed, "", limit=0.7, better="higher")


def read_raw(connection: sql.Connection, first: int, count: int) -> float:
    """Read so many rows of 1 MiB; return the seconds."""
    start = time.perf_counter()
    for key in range(first, first + count):
        connection.execute("SELECT data FROM raw WHERE key = ?", (key,)).fetchone()
    return time.perf_counter() - start


def settle() -> None:
    """Let the disk finish what was written before, so that nobody pays for somebody else."""
    if hasattr(os, "sync"):
        os.sync()


def measure_growing(folder: Path, part: Path, mib: int) -> None:
    """Attach to a vault that has no room: it grows first, both halves of it.

    Four bytes are written for one, so the disk is let finish what came before.
    """
    noise = cast(BinaryIO, Noise(2 * mib * MIB))
    raw = raw_store(folder / "raw-small", 2 * mib, 1)
    settle()
    peer = write_raw(raw, noise, mib)
    with opened(folder / "small", 32) as (timed, session):
        lane = timed.lane
        case = lane.call(lambda: session.casework.new_case("A case")).id
        settle()
        start = time.perf_counter()
        lane.call(lambda: session.vault.grow_sliced((mib + mib // 32 + 16) * MIB))
        grown = time.perf_counter() - start
        attach(session, case, "", look_at(part))
        took = time.perf_counter() - start
        settle()
        peer += write_raw(raw, noise, mib)
        raw.close()
        speed = 2 * mib / peer
        tell(f"make room for {mib} MiB in both halves", mib / grown, "MiB/s",
             peer=f"raw SQLCipher {speed:.0f} MiB/s")
        tell("make room and attach: part of raw SQLCipher's speed", mib / took / speed, "",
             limit=0.25, better="higher")


def measure_rest(session: Session, lane: SerialLane, case: str, part: Path, mib: int,
                 record: Evidence) -> None:
    """At once, as the command line does it; reading and removing."""
    whole = record.size / MIB
    took = seconds(lambda: lane.call(lambda: session.casework.evidence.attach(case, part)))
    tell("attach on the command line", mib / took, "MiB/s")
    took = seconds(lambda: lane.call(lambda: session.casework.evidence.verify(record.id)))
    tell("read it again and compare its hash", whole / took, "MiB/s")
    took = seconds(lambda: lane.call(lambda: remove(session, record)))
    tell("erase it, overwritten", whole / took, "MiB/s")


def remove(session: Session, record: Evidence) -> None:
    """Erase a file for ever, and take the time until nothing is left of it."""
    with session.store.change() as change:
        change.erase("evidence", record.id)
    for _ in session.store.sweep():
        pass


def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--mib", type=int, default=1024, help="the size of the file")
    options = wanted.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measure(Path(scratch), options.mib)


if __name__ == "__main__":
    main()
