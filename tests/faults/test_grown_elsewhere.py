"""The other half grew, and the disk is full when this one is opened: nothing tells of the growth.

A file that was cut is told all the same.
"""

from __future__ import annotations

import errno
import os
import random
from pathlib import Path

from faults import disk_layer as layer
from faults import power
from faults.aftermath import make_before, note
from faults.disk_layer import Acting
from fieldbook.vault import opening
from fieldbook.vault.files import MIB
from unit.vault.flipping import used_store


def found_on_a_full_disk(acting: Acting, place: Path, few: int) -> set[str]:
    """Open one half with the disk full from the n-th write on, for some n; return what it found."""
    before, folder = power.Disk(place).left("all", random.Random()), place / "vault"
    count = acting.do("unlock", folder, mask=layer.WRITES).seen
    assert count > few
    found: set[str] = set()
    for at in [1, *random.sample(range(2, count), few)]:
        power.put(before, place)
        ended = acting.do("unlock", folder, at=at, action=layer.FAIL_HALFWAY, error=errno.ENOSPC,
                          mask=layer.WRITES, stays=True)
        assert "done unlock" in ended.said or ended.error == "disk-full"
        found |= {line.split()[1] for line in ended.said if line.startswith("found ")}
    return found


def test_growth_from_the_other_half_leaves_no_finding(acting: Acting, place: Path) -> None:
    folder = make_before("unlock", place)
    with opening.unlock(folder, "decoy") as vault:
        vault.grow(2 * MIB)
    found = found_on_a_full_disk(acting, place, 6)
    assert found <= {"disk-full", "keys-copy-repaired"}, found
    for passphrase, text in (("mine", "kept"), ("decoy", "shopping")):
        assert note(folder, passphrase, {"keys-copy-repaired"}) == text


def test_a_cut_file_is_told(acting: Acting, place: Path) -> None:
    folder = make_before("unlock", place)
    other = folder / str(1 - int(used_store(folder, "mine")))
    os.truncate(other, MIB // 2)
    assert "sizes-differ" in found_on_a_full_disk(acting, place, 3)
