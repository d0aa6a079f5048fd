"""What a disk may hold after the power was cut, put together from a record of every change.

The model: what was flushed is there. Of what was not, each file keeps any part (nothing, all, the
first so many writes, any of them, any sectors of 512 bytes or 4 KiB of any of them), whatever other
files keep; where a file grew and its data did not come, there are zeros or noise. Of the names in a
folder the first so many changes are there, in their order, until the folder is flushed; flushing a
file does not make its name lasting.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from faults.disk_layer import Change

WAYS = ("nothing", "all", "first", "any", "sectors of 512", "sectors of 4096")
Tree = dict[str, bytes | None]
"""What is on the disk: file or (None) folder by path."""


@dataclass(slots=True)
class Written:
    """A write that was not flushed, or a cut of the file to `offset` (data None)."""

    offset: int
    data: bytes | None


@dataclass(slots=True)
class File:
    settled: bytes = b""
    pending: list[Written] = field(default_factory=list)

    def flush(self) -> None:
        self.settled = self.after(self.pending)
        self.pending = []

    def after(self, kept: Sequence[Written]) -> bytes:
        data = bytearray(self.settled)
        for one in kept:
            _write(data, one)
        return bytes(data)

    def left(self, way: str, chance: random.Random) -> bytes:
        """Return what is there after a cut, chosen in one of WAYS."""
        if not self.pending or way == "nothing":
            return self.settled
        if way == "all":
            return self.after(self.pending)
        if way == "first":
            return self.after(self.pending[:chance.randrange(len(self.pending) + 1)])
        if way == "any":
            return self._grown(_some(self.pending, chance), chance)
        size = int(way.split()[-1])
        return self._grown([piece for one in self.pending for piece in _torn(one, size, chance)],
                           chance)

    def _grown(self, kept: Sequence[Written], chance: random.Random) -> bytes:
        """Return it with these writes, and with noise where others made it longer, perhaps."""
        full = len(self.after(self.pending))
        if full <= len(self.settled) or chance.random() < 0.5:
            return self.after(kept)
        data = bytearray(self.settled)
        data += chance.randbytes(full - len(data)) if chance.random() < 0.5 else bytes(
            full - len(data))
        for one in kept:
            _write(data, one)
        return bytes(data)


@dataclass(slots=True)
class Folder:
    settled: dict[str, File | Folder] = field(default_factory=dict)
    pending: list[tuple[str, str, File | Folder | str | None]] = field(default_factory=list)

    def names(self, count: int = -1) -> dict[str, File | Folder]:
        """Return what is in it when the first `count` changes of names are there (-1: all)."""
        found = dict(self.settled)
        for act, name, what in self.pending if count < 0 else self.pending[:count]:
            if act == "move":
                assert isinstance(what, str)
                found[what] = found.pop(name)
            elif act == "link":
                assert isinstance(what, File | Folder)
                found[name] = what
            else:
                del found[name]
        return found

    def flush(self) -> None:
        self.settled, self.pending = self.names(), []

    def left(self, way: str, chance: random.Random) -> dict[str, File | Folder]:
        """Return the names after a cut, chosen in one of WAYS."""
        count = {"nothing": 0, "all": -1}.get(way)
        return self.names(chance.randrange(len(self.pending) + 1) if count is None else count)


def _write(data: bytearray, one: Written) -> None:
    if one.data is None:
        del data[one.offset:]
        data.extend(bytes(one.offset - len(data)))
        return
    data.extend(bytes(max(0, one.offset - len(data))))
    data[one.offset:one.offset + len(one.data)] = one.data


def _some(pending: Sequence[Written], chance: random.Random) -> list[Written]:
    share = chance.choice((0.1, 0.5, 0.9))
    return [one for one in pending if chance.random() < share]


def _torn(one: Written, size: int, chance: random.Random) -> Iterator[Written]:
    """Yield what came of a write: some of its sectors."""
    share = chance.choice((0.0, 0.5, 0.9, 1.0))
    if one.data is None:
        if chance.random() < share:
            yield one
        return
    begin, end = one.offset, one.offset + len(one.data)
    while begin < end:
        stop = min(end, (begin // size + 1) * size)
        if chance.random() < share:
            yield Written(begin, one.data[begin - one.offset:stop - one.offset])
        begin = stop


class Disk:
    """Everything below one folder, with what is flushed and what is not."""

    def __init__(self, root: Path) -> None:
        self._nodes: dict[int, File | Folder] = {}
        self._place = str(root)
        self.root = self._folder(root)

    def _folder(self, path: Path) -> Folder:
        made = Folder()
        for one in path.iterdir():
            made.settled[one.name] = self._folder(one) if one.is_dir() else File(one.read_bytes())
            if one.is_file():
                self._nodes[one.stat().st_ino] = made.settled[one.name]
        self._nodes[path.stat().st_ino] = made
        return made

    def _found(self, path: str) -> tuple[Folder, str]:
        """Return the folder that a path is in, and its name there."""
        *way, name = path.removeprefix(self._place).strip("/").split("/")
        folder = self.root
        for one in way:
            inner = folder.names()[one]
            assert isinstance(inner, Folder)
            folder = inner
        return folder, name

    def take(self, change: Change) -> None:
        """Let a change happen."""
        if change.kind in "wtf":
            node = self._nodes[change.inode]
            if change.kind == "f":
                node.flush()
                return
            assert isinstance(node, File)
            node.pending.append(Written(change.offset, change.data if change.kind == "w" else None))
            return
        folder, name = self._found(change.path)
        if change.kind in "cm":
            made: File | Folder = File() if change.kind == "c" else Folder()
            self._nodes[change.inode] = made
            folder.pending.append(("link", name, made))
        elif change.kind in "ud":
            folder.pending.append(("drop", name, None))
        elif change.kind == "r":
            target, new = self._found(change.second)
            assert target is folder, "a file that changed its folder is not in this model"
            folder.pending.append(("move", name, new))
        else:
            raise AssertionError(change.kind)

    def left(self, way: str, chance: random.Random) -> Tree:
        """Return what is on the disk after a cut now."""
        found: Tree = {}
        _gather(self.root, "", way, chance, found)
        return found


def _gather(folder: Folder, path: str, way: str, chance: random.Random, found: Tree) -> None:
    for name, node in folder.left(way, chance).items():
        place = f"{path}/{name}" if path else name
        # files of one cut may have fared unlike
        own = way if way in WAYS[:2] else chance.choice((way, *WAYS))
        if isinstance(node, Folder):
            found[place] = None
            _gather(node, place, way, chance, found)
        else:
            found[place] = node.left(own, chance)


@dataclass(frozen=True, slots=True)
class Cut:
    """A disk after a power cut: what it holds, what had been said, where and how it was cut."""

    tree: Tree
    said: list[str]
    where: str


def spoken(change: Change) -> list[str]:
    """Return what the act said; the process that it was forked from speaks JSON of its own."""
    lines = change.data.decode("utf-8").splitlines()
    return [line for line in lines if not line.startswith(("seen ", "{\"killed"))]


def cuts(disk: Disk, changes: Sequence[Change], chance: random.Random, *, each: int,
         between: float, at_flushes: float = 1) -> Iterator[Cut]:
    """Yield disks cut before each flush, `each` times by chance beside nothing and all kept.

    `between`: how often a cut also comes at any other change; `at_flushes`: the share of flushes at
    which one comes, at least once. The last is the disk at the end, whatever comes between. Equal
    disks come once.
    """
    said: list[str] = []
    seen: set[bytes] = set()
    flushes = [number for number, change in enumerate(changes) if change.kind == "f"]
    cut_at = set(chance.sample(flushes, min(len(flushes),
                                            max(1, round(at_flushes * len(flushes))))))
    for number, change in enumerate(changes):
        if change.kind == "s":
            said.extend(spoken(change))
            continue
        is_flush = change.kind == "f"
        if number in cut_at if is_flush else chance.random() < between:
            ways = [chance.choice(WAYS[2:]) for _ in range(each if is_flush else 1)]
            chosen = [*WAYS[:2], *ways] if is_flush else ways
            for way in chosen:
                tree = disk.left(way, chance)
                known = _hash(tree, said)
                if known not in seen:
                    seen.add(known)
                    yield Cut(tree, list(said), f"before change {number} ({change.kind}): {way}")
        disk.take(change)
    yield Cut(disk.left("nothing", chance), said, "at the end: nothing")


def stops(disk: Disk, changes: Sequence[Change]) -> Iterator[Cut]:
    """Yield the disk as a kill before each change leaves it: everything before it is there."""
    said: list[str] = []
    chance = random.Random(0)
    for number, change in enumerate(changes):
        if change.kind == "s":
            said.extend(spoken(change))
            continue
        if change.kind != "f":
            yield Cut(disk.left("all", chance), list(said), f"killed before change {number}")
        disk.take(change)
    yield Cut(disk.left("all", chance), said, "not killed")


def _hash(tree: Tree, said: Sequence[str]) -> bytes:
    total = hashlib.blake2b(repr(said).encode())
    for path in sorted(tree):
        total.update(path.encode() + b"\0")
        total.update(tree[path] or b"")
    return total.digest()


def put(tree: Tree, folder: Path) -> None:
    """Write what was on a disk into an empty or missing folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for path, data in tree.items():
        if data is None:
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(data)
