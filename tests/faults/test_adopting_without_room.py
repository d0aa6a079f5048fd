"""The other half grew, and the disk is full: this half opens all the same, and grows later."""

from __future__ import annotations

import errno
from pathlib import Path

from faults.aftermath import make_before
from faults.disk_layer import FAIL, WRITES, Acting
from fieldbook.vault import opening
from fieldbook.vault.files import MIB


def test_a_half_opens_without_room_for_what_the_other_one_grew(acting: Acting,
                                                               place: Path) -> None:
    folder = make_before("unlock", place)
    with opening.unlock(folder, "decoy") as vault:
        vault.grow(3 * MIB)
    ended = acting.do("unlock", folder, at=1, action=FAIL, error=errno.ENOSPC, mask=WRITES,
                      stays=True)
    assert ended.seen > 0, "nothing was to be written: the disk was not full"
    assert (ended.error, ended.killed) == ("", False)
    assert ended.said[:2] == ["try unlock", "done unlock"]
    for words, kept in (("mine", "kept"), ("decoy", "shopping")):
        with opening.unlock(folder, words) as vault:
            assert vault.findings == ()
            assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == kept
            assert vault.size == 3 * MIB
            assert vault.check() == []
