"""Killed at every write, every disk error at every write: nothing acknowledged is lost.

Each act of acts.py is done in a process of its own under the layer of disk_layer.c, which kills it
or answers with an error at the n-th write, cut, flush, new name or read; for every n when slow.
"""

from __future__ import annotations

import errno
import random
import shutil
import time
from collections.abc import Iterable

import pytest

from faults import disk_layer as layer
from faults import power
from faults.aftermath import LOOKS, make_before
from faults.disk_layer import Acting, Ended
from fieldbook.vault.files import MIB

SIZES = {"work": 3 * MIB, "go on": 3 * MIB}
KILLED = [act for act in LOOKS if act != "go on"]


class Scene:
    """A folder that is again and again as it was before an act."""

    def __init__(self, acting: Acting, act: str) -> None:
        self.acting, self.act = acting, act
        self.place = acting.root / "scene"
        shutil.rmtree(self.place, ignore_errors=True)
        self.folder = make_before(act, self.place, SIZES.get(act, MIB))
        self._before = power.Disk(self.place).left("all", random.Random())

    def again(self) -> None:
        power.put(self._before, self.place)

    def count(self, mask: int) -> int:
        """Return how many changes the act comes to when nothing stops it."""
        self.again()
        ended = self.acting.do(self.act, self.folder, mask=mask)
        assert not ended.error, ended
        return ended.seen

    def hurt(self, at: int, action: int, **how: int) -> Ended:
        """Do the act from the beginning and hurt it; look at what is there afterwards."""
        self.again()
        ended = self.acting.do(self.act, self.folder, at=at, action=action, **how)
        try:
            self.look(ended)
        except BaseException as error:
            error.add_note(f"{self.act}, hurt at {at} with {action}, {how}: {ended}")
            raise
        return ended

    def look(self, ended: Ended) -> None:
        said = [line for line in ended.said if not line.startswith(("error ", "failed "))]
        LOOKS[self.act](self.place, said)


def places(count: int, few: int | None) -> Iterable[int]:
    """Return every number up to `count`, or so few of them by chance."""
    every = range(1, count + 1)
    return every if few is None else random.sample(every, min(few, count))


# Killed

def kill_at(scene: Scene, few: int | None) -> int:
    killed = 0
    for at in places(scene.count(layer.CHANGES), few):
        killed += scene.hurt(at, layer.KILL).killed
    for at in places(scene.count(layer.WRITES), few):
        killed += scene.hurt(at, layer.KILL_HALFWAY, mask=layer.WRITES).killed
    return killed


@pytest.mark.slow
@pytest.mark.parametrize("act", KILLED)
def test_killed_at_every_write(acting: Acting, act: str) -> None:
    begin = time.monotonic()
    killed = kill_at(Scene(acting, act), None)
    print(f"{act}: {killed} kills, {time.monotonic() - begin:.0f} s")
    assert killed > 8


def kill_a_working_life(acting: Acting, kills: int) -> int:
    """Kill process after process that work in one vault; nothing of any of them is lost."""
    chance, done = random.Random(random.getrandbits(32)), 0
    while done < kills:
        scene = Scene(acting, "work")
        said: list[str] = []
        for seed in range(done + 1, min(kills, done + 25) + 1):
            ended = acting.do("work", scene.folder, seed=seed, at=chance.randrange(1, 400),
                              action=chance.choice((layer.KILL, layer.KILL_HALFWAY)))
            said += ended.said
            assert ended.killed or "store-full" in ended.error
            scene.look(Ended(True, said, 0))
            done += 1
    return done


def test_killed_again_and_again(acting: Acting) -> None:
    assert kill_a_working_life(acting, 5) == 5


@pytest.mark.slow
def test_killed_2000_times(acting: Acting) -> None:
    begin = time.monotonic()
    assert kill_a_working_life(acting, 2000) == 2000
    print(f"2000 kills, {time.monotonic() - begin:.0f} s")


# Disks that answer with errors

FULL = {"disk-full", "vault-not-destroyed", "old-vault-left"}
FAILED = {"disk-failed", "vault-not-destroyed", "old-vault-left", "store-damaged", "vault-damaged",
          "backup-damaged", "backup-unreadable"}
"""SQLCipher takes a page that was not read for a damaged one, now and then."""


def disk_full_at(scene: Scene, few: int | None) -> set[str]:
    """Let the disk be full from the middle of the n-th write or name on, or just at the n-th."""
    mask, told = layer.WRITES | layer.NAMES, set()
    for at in places(scene.count(mask), few):
        for stays, action in ((True, layer.FAIL_HALFWAY), (False, layer.FAIL)):
            ended = scene.hurt(at, action, error=errno.ENOSPC, mask=mask, stays=stays)
            told.add(ended.error)
    return told - {""}


def each_file_fails(scene: Scene) -> set[str]:
    """Let one write of each file fail, once: files that are seldom written are hurt as well."""
    scene.again()
    writes = [one.inode for one in scene.acting.recorded(scene.act, scene.folder)
              if one.kind == "w"]
    places = [random.choice([at for at, inode in enumerate(writes, 1) if inode == file])
              for file in set(writes)]
    return {scene.hurt(at, layer.FAIL, error=errno.EIO, mask=layer.WRITES).error
            for at in random.sample(places, min(4, len(places)))} - {""}


def disk_fails_at(scene: Scene, few: int | None) -> set[str]:
    """Let the n-th write, cut, flush, name or read fail, and all that follow, or just that."""
    mask, told = layer.CHANGES | layer.READS, set()
    for at in places(scene.count(mask), few):
        for stays in (True, False):
            told.add(scene.hurt(at, layer.FAIL, error=errno.EIO, mask=mask, stays=stays).error)
    return told - {""}


@pytest.mark.parametrize("act", LOOKS)
def test_hurt_at_some_steps(acting: Acting, act: str) -> None:
    """Killed at a write and within one; a disk that is full, one that fails: each somewhere."""
    scene = Scene(acting, act)
    if act in KILLED:
        assert kill_at(scene, 1) > 0
    assert disk_full_at(scene, 1) <= FULL
    assert disk_fails_at(scene, 1) <= FAILED
    assert each_file_fails(scene) <= FAILED


@pytest.mark.slow
@pytest.mark.parametrize("act", LOOKS)
def test_a_full_disk_at_every_write(acting: Acting, act: str) -> None:
    assert disk_full_at(Scene(acting, act), None) <= FULL


@pytest.mark.slow
@pytest.mark.parametrize("act", LOOKS)
def test_a_failing_disk_at_every_step(acting: Acting, act: str) -> None:
    assert disk_fails_at(Scene(acting, act), None) <= FAILED
