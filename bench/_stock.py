"""What other programs need for the same file: gocryptfs and age, where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from _telling import seconds, tell

MIB = 2**20


def measure_stock(folder: Path, source: Path) -> None:
    """Tell how fast gocryptfs and age take `source` in and give it out."""
    mib = source.stat().st_size / MIB
    if shutil.which("gocryptfs") and shutil.which("fusermount") and Path("/dev/fuse").exists():
        with mounted(folder) as inside:
            if inside is not None:
                target = inside / "file"
                tell("gocryptfs: in", mib / seconds(lambda: copy(source, target)), "MiB/s")
                tell("gocryptfs: out", mib / seconds(lambda: read(target)), "MiB/s")
    if shutil.which("age") and shutil.which("age-keygen"):
        identity, sealed = folder / "identity", folder / "sealed.age"
        made = run("age-keygen", "-o", str(identity))
        recipient = made.stderr.split()[-1]
        tell("age: in", mib / seconds(lambda: run(
            "age", "-r", recipient, "-o", str(sealed), str(source), flushed=sealed)), "MiB/s")
        tell("age: out", mib / seconds(lambda: run(
            "age", "-d", "-i", str(identity), "-o", os.devnull, str(sealed))), "MiB/s")


@contextmanager
def mounted(folder: Path) -> Iterator[Path | None]:
    """Give the inside of a new gocryptfs file system; None when it cannot be mounted here."""
    sealed, inside, passphrase = folder / "sealed", folder / "inside", folder / "passphrase"
    sealed.mkdir()
    inside.mkdir()
    passphrase.write_text("a passphrase of the bench\n")
    run("gocryptfs", "-q", "-init", "-scryptn", "10", "-passfile", str(passphrase), str(sealed))
    mount = subprocess.run(
        ["gocryptfs", "-q", "-passfile", str(passphrase), str(sealed), str(inside)],
        check=False, capture_output=True)
    if mount.returncode:
        yield None
        return
    try:
        yield inside
    finally:
        run("fusermount", "-u", str(inside))


def copy(source: Path, target: Path) -> None:
    """Copy and wait until it is on the disk."""
    with source.open("rb") as reading, target.open("wb") as writing:
        while piece := reading.read(MIB):
            writing.write(piece)
        writing.flush()
        os.fsync(writing.fileno())


def read(path: Path) -> None:
    """Read to the end."""
    with path.open("rb") as reading:
        while reading.read(MIB):
            pass


def run(*words: str, flushed: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program that must succeed, and wait until what it wrote is on the disk."""
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    if flushed is not None:
        with flushed.open("rb+") as file:
            os.fsync(file.fileno())
    return done
