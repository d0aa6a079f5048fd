"""Files that people carry away are on the disk, whole and under their names, when that is said."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from faults.disk_layer import Change, changes, environment, fast_place
from faults.typed import ROOT

FILES = ("key", "backup-key.txt", "parcel.age", "resealed.age")


@pytest.fixture(scope="module")
def record() -> Iterator[list[Change]]:
    """Every change that writing them made, in order, and what was said."""
    root = fast_place()
    (root / "plain").write_bytes(b"what a backup holds " * 1000)
    log = root.parent / f"{root.name}.log"
    subprocess.run([sys.executable, "-m", "faults.files_writer", str(root), str(log)], check=True,
                   env=environment(root), cwd=ROOT / "tests", timeout=120)
    found = list(changes(log))
    assert [one for one in found if one.kind == "x"] == []
    yield found
    log.unlink()
    shutil.rmtree(root)


def before_said(record: list[Change], name: str) -> list[Change]:
    end = [one.kind == "s" and one.data.decode() == f"done {name}\n" for one in record].index(True)
    return record[:end]


@pytest.mark.parametrize("name", FILES)
def test_it_is_flushed_before_it_has_its_name_and_before_it_is_said(record: list[Change],
                                                                    name: str) -> None:
    done = before_said(record, name)
    first = name if name.endswith(("key", "txt")) else f"{name}.unfinished"
    [made] = [at for at, one in enumerate(done) if one.kind == "c" and Path(one.path).name == first]
    inode = done[made].inode
    acts = [(at, one.kind) for at, one in enumerate(done) if one.inode == inode and at > made]
    assert "w" in [kind for _, kind in acts]
    last, kind = acts[-1]
    assert kind == "f", "something is written and not flushed"
    if first != name:
        named = [at for at, one in enumerate(done) if one.kind == "r"
                 and (Path(one.path).name, Path(one.second).name) == (first, name)]
        assert named[0] > last, "it has its name before it is on the disk"
        last = named[0]
    assert [one for one in done[last + 1:] if one.kind == "f" and one.inode != inode], \
        "its name is not on the disk"
