"""Rescuing from a disk that now and then gives nothing: what is read is right, the rest is told."""

from __future__ import annotations

import errno
import random
import shutil
from pathlib import Path

import pytest

from faults import disk_layer as layer
from faults import power
from faults.aftermath import make_before, note
from faults.disk_layer import Acting


def rescue_at(acting: Acting, place: Path, few: int | None) -> int:
    """Let single reads fail, of all or so few of them; return how many rescues came to an end."""
    folder = make_before("unlock", place)
    before, ended = power.Disk(place).left("all", random.Random()), 0
    count = acting.do("rescue", folder, mask=layer.READS).seen
    every = range(1, count + 1)
    for at in every if few is None else random.sample(every, few):
        shutil.rmtree(place / "out", ignore_errors=True)
        power.put(before, place)
        end = acting.do("rescue", folder, at=at, action=layer.FAIL, error=errno.EIO,
                        mask=layer.READS)
        assert end.error in ("", "disk-failed", "vault-damaged", "keys-damaged"), end
        ended += not end.error
        # there is a whole vault or none; one may be there when only opening it failed at last
        if not end.error or (place / "out").exists():
            # a table may be missing whole if its first page was, and that was told
            assert note(place / "out", "mine") == "kept" or "lost note" in end.said
        assert note(folder, "mine") == "kept"
    return ended


def test_single_reads_that_fail(acting: Acting, place: Path) -> None:
    assert rescue_at(acting, place, 8) > 0


@pytest.mark.slow
def test_every_read_that_fails(acting: Acting, place: Path) -> None:
    assert rescue_at(acting, place, None) > 50
