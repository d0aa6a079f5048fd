"""Destroying a vault on a disk that is full or fails: it goes on, and says what is left."""

from __future__ import annotations

import errno
import random

import pytest

from faults import disk_layer as layer
from faults import power
from faults.aftermath import (
    MENDED,
    destroyed,
    make_before,
    note,
    opens_by_itself,
    renewed,
)
from faults.disk_layer import Acting, Ended


def hurt_at_each(acting: Acting, error: int, mask: int, *, stays: bool) -> list[Ended]:
    """Destroy a vault again and again, with each step failing once; look at what is there."""
    place = acting.root / f"{error} {mask} {stays}"
    folder = make_before("destroy", place)
    before, ends = power.Disk(place).left("all", random.Random()), []
    count = acting.do("destroy", folder, mask=mask).seen
    assert count > 0
    for at in range(1, count + 1):
        power.put(before, place)
        ends.append(acting.do("destroy", folder, at=at, action=layer.FAIL, error=error, mask=mask,
                              stays=stays))
        destroyed(place, ends[-1].said)
    return ends


def test_a_passphrase_that_destroys_does_so_though_a_write_fails(acting: Acting) -> None:
    place = acting.root / "fire"
    folder = make_before("fire", place)
    before, mask = power.Disk(place).left("all", random.Random()), layer.WRITES | layer.FLUSHES
    for at in range(1, 9):
        for action in (layer.FAIL, layer.FAIL_HALFWAY):
            power.put(before, place)
            acting.do("fire", folder, at=at, action=action, error=errno.EIO, mask=mask)
            assert opens_by_itself((folder / "keys").read_bytes(), "decoy") == [], at
            assert note(folder, "mine", MENDED) == note(folder, "fire", MENDED) == "kept"


def test_a_renewed_vault_is_in_its_place_though_the_old_one_cannot_be_removed(
        acting: Acting) -> None:
    place = acting.root / "renew"
    folder = make_before("renew", place)
    before, told = power.Disk(place).left("all", random.Random()), set()
    for at in range(1, acting.do("renew", folder, mask=layer.REMOVALS).seen + 1):
        power.put(before, place)
        ended = acting.do("renew", folder, at=at, action=layer.FAIL, error=errno.EROFS,
                          mask=layer.REMOVALS, stays=True)
        told.add(ended.error)
        if ended.error == "old-vault-left":
            assert (place / "vault.replaced").exists()
        renewed(place, ended.said)
    assert "old-vault-left" in told


def reasons(ends: list[Ended]) -> set[str]:
    return {line.split()[1] for end in ends for line in end.said if line.startswith("left ")}


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_what_fails_once_keeps_nothing_from_going(acting: Acting, error: int) -> None:
    mask = layer.CHANGES | layer.READS
    for end in hurt_at_each(acting, error, mask, stays=False):
        assert "done destroy" in end.said, end


def test_what_takes_no_byte_more_is_removed_and_told(acting: Acting) -> None:
    """A full disk: what cannot be written over loses its names at least."""
    ends = hurt_at_each(acting, errno.ENOSPC, layer.WRITES | layer.CUTS, stays=True)
    assert {end.error for end in ends} <= {"", "vault-not-destroyed"}
    assert "read" in reasons(ends)
    assert "opens" not in reasons(ends)


def test_what_cannot_be_removed_is_overwritten_and_told(acting: Acting) -> None:
    ends = hurt_at_each(acting, errno.EROFS, layer.REMOVALS, stays=True)
    assert {end.error for end in ends} <= {"", "vault-not-destroyed"}
    assert reasons(ends) == {"named"}
    assert any("vault/keys" in line for line in ends[0].said)


def test_a_disk_that_fails_from_some_step_on_is_told_with_all_that_is_left(acting: Acting) -> None:
    ends = hurt_at_each(acting, errno.EIO, layer.CHANGES | layer.READS, stays=True)
    assert {end.error for end in ends} <= {"", "vault-not-destroyed"}
    assert reasons(ends) >= {"opens", "named"}
