"""Processes under the layer of disk_layer.c: what they changed is read back, and they can be hurt.

`Acting` is a process that imports once and forks for each act, so that an act costs as long as it
takes. What acts there are: acts.py.
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from faults.typed import ROOT

SOURCE = Path(__file__).with_name("disk_layer.c")
_RECORD = struct.Struct("<4I2Q")

WRITES, CUTS, FLUSHES, NAMES, READS, REMOVALS = 1, 2, 4, 8, 16, 32
CHANGES = WRITES | CUTS | FLUSHES | NAMES | REMOVALS
KILL, KILL_HALFWAY, FAIL, FAIL_HALFWAY = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Change:
    """One change of the disk, or words on the standard output (kind "s")."""

    kind: str
    inode: int
    offset: int
    data: bytes
    second: str

    @property
    def path(self) -> str:
        return os.fsdecode(self.data)


@functools.cache
def library() -> Path:
    """Build the layer; skip where that cannot be."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("the layer between a process and its disk needs Linux and a C compiler")
    folder = Path(tempfile.mkdtemp(prefix="fieldbook-layer-"))
    made = folder / "layer.so"
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-pthread", "-o", str(made), str(SOURCE)],
                   check=True)
    return made


def fast_place() -> Path:
    """Return a folder in memory if there is one: thousands of vaults are written into it."""
    shared = Path("/dev/shm")
    return Path(tempfile.mkdtemp(prefix="fieldbook-",
                                 dir=shared if os.access(shared, os.W_OK) else None))


def environment(root: Path) -> dict[str, str]:
    return {**os.environ, "LD_PRELOAD": str(library()), "FIELDBOOK_LAYER_ROOT": str(root),
            "PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT / 'tests'}"}


@dataclass(frozen=True, slots=True)
class Ended:
    """How an act ended: `killed`, what it had said, and how many changes it had come to."""

    killed: bool
    said: list[str]
    seen: int

    @property
    def error(self) -> str:
        """The kind of the error that it ended with, "" for none."""
        return next((line.removeprefix("error ") for line in self.said
                     if line.startswith("error ")), "")


class Acting:
    """A process in which acts are done to vaults below `root`, each in a fork of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._said, self._log = (root.parent / f"{root.name}.{what}" for what in ("said", "log"))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "faults.acts"], env=environment(root), text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT / "tests")

    def do(self, act: str, folder: Path, *, at: int = 0, action: int = 0, error: int = 0,
           mask: int = CHANGES, stays: bool = False, seed: int = 1, log: Path | None = None,
           ) -> Ended:
        """Do an act; with `at`, kill it or fail it at the at-th of the changes in `mask`."""
        order = {"act": act, "folder": str(folder), "said": str(self._said), "at": at,
                 "log": str(log or ""),
                 "action": action, "error": error, "mask": mask, "stays": stays, "seed": seed}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        status: dict[str, Any] = json.loads(self._process.stdout.readline())
        said = self._said.read_text("utf-8").splitlines()
        seen = [line for line in said if line.startswith("seen ")]
        assert not [line for line in said if line.startswith("bug ")], "\n".join(said)
        assert status["killed"] or status["code"] == 0, (status, said)
        return Ended(status["killed"], [line for line in said if line not in seen],
                     int(seen[0].split()[1]) if seen else 0)

    def recorded(self, act: str, folder: Path, seed: int = 1) -> list[Change]:
        """Do an act to the vault in `folder`; return every change of the disk, in order."""
        self._log.unlink(missing_ok=True)
        ended = self.do(act, folder, seed=seed, log=self._log)
        found = list(changes(self._log))
        self._log.unlink()
        assert not ended.error, ended
        assert [one for one in found if one.kind == "x"] == []
        assert [one for one in found if one.kind == "f"], "is the layer in place?"
        return found

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        assert self._process.wait(20) == 0
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._said.unlink(missing_ok=True)

    def __enter__(self) -> Acting:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def changes(log: Path) -> Iterator[Change]:
    """Yield what a log holds."""
    with log.open("rb") as file:
        while head := file.read(_RECORD.size):
            kind, first, second, _, inode, offset = _RECORD.unpack(head)
            yield Change(chr(kind), inode, offset, file.read(first),
                         file.read(second).decode("utf-8"))
