"""Words that are planted, and where they must not turn up afterwards."""

from __future__ import annotations

import base64
import contextlib
import os
import random
import string
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path
from stat import S_ISDIR, S_ISREG

_WORDS = {
    "title": "Zwillingsbrunn", "account": "Quellenfels", "name": "Oxalisdóttir",
    "file": "Karfunkelstein", "inside": "Malachitgrube", "contact": "Петрозаводчанин",
    "arabic": "زمردستان", "message": "Saphirhöhle", "draft": "Rubinwiese",
    "case": "Topaskuppe", "reply": "Opalschlucht", "passphrase": "Achatsteig-Turmalin"}
_LONG = 12


def never_planted_before() -> dict[str, str]:
    """Return words that nobody else's file on this computer holds, nor that of another test."""
    end = "".join(random.SystemRandom().choices(string.ascii_lowercase, k=_LONG))
    return {name: word + end for name, word in _WORDS.items()}


PLANTED = never_planted_before()

_NO_DISKS = {"proc", "sysfs", "cgroup", "cgroup2", "debugfs", "tracefs", "securityfs", "bpf",
             "pstore", "mqueue", "devpts", "configfs", "fusectl", "hugetlbfs", "binfmt_misc"}
_PIECE = 8 << 20


def encodings(word: str) -> Iterator[bytes]:
    """Yield how a word may lie on a disk: three kinds of letters, base64 at each shift, hex."""
    yield from {word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"),
                word.casefold().encode(), word.encode("unicode-escape"),
                word.encode().hex().encode()}
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + word.encode())
        yield whole[4 if shift else 0:-4]


def needles(planted: dict[str, str]) -> dict[bytes, str]:
    found = {}
    for name, word in planted.items():
        for needle in encodings(word):
            assert len(needle) > 6
            found[needle] = name
    return found


def ends(planted: dict[str, str]) -> list[bytes]:
    """Return few bytes one of which is in each of the needles: to look for those first is quick."""
    end = min(planted.values())[-_LONG:]
    assert all(word.endswith(end) for word in planted.values()), "words of one planting"
    text = end.encode()
    found = [text, end.encode("utf-16-le"), end.encode("utf-16-be"), text.hex().encode()]
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + text)
        found.append(whole[4 if shift else 0:-8])
    return found


def hits(folder: Path, planted: dict[str, str]) -> list[tuple[str, str]]:
    """Return (file, word) for each planted word in names and contents below `folder`."""
    wanted = needles(planted)
    found = []
    for path in sorted(folder.rglob("*")):
        haystacks = [os.fsencode(path.relative_to(folder))]
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            haystacks += [data, *_unpacked(data)]
        found += [(str(path.relative_to(folder)), name) for needle, name in wanted.items()
                  if any(needle in haystack for haystack in haystacks)]
    return found


def _unpacked(data: bytes) -> list[bytes]:
    """Return what a packed file holds, where it is one as a whole."""
    try:
        return [zlib.decompress(data, wbits=47)]
    except zlib.error:
        return []


def on_the_whole_disk(since: float, planted: dict[str, str], *,
                      but: Collection[Path]) -> list[tuple[str, str]]:
    """Return (file, word) for each planted word in whatever changed on this computer.

    Every file of every disk, those in memory too, that was written or named since `since` (seconds
    since 1970), as far as this user may read it; not what lies below `but`.
    """
    wanted, sieve = needles(planted), ends(planted)
    found = []
    for path in _changed(Path("/"), since, {str(one) for one in (*but, *_no_disks())}):
        names = {word for needle, word in wanted.items() if needle in os.fsencode(path)}
        with contextlib.suppress(OSError):  # gone, or not for us to read
            names |= _words_in(path, wanted, sieve)
        found += [(str(path), name) for name in sorted(names)]
    return found


def _no_disks() -> Iterator[Path]:
    for line in Path("/proc/self/mounts").read_text().splitlines():
        _, place, kind, *_ = line.split()
        if kind in _NO_DISKS:
            yield Path(place)


def _changed(folder: Path, since: float, but: set[str]) -> Iterator[Path]:
    waiting = [str(folder)]
    while waiting:
        place = waiting.pop()
        try:
            entries = list(os.scandir(place))
        except OSError:
            continue
        for entry in entries:
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError:
                continue
            if S_ISDIR(status.st_mode) and entry.path not in but:
                waiting.append(entry.path)
            elif S_ISREG(status.st_mode) and max(status.st_mtime, status.st_ctime) >= since - 1:
                yield Path(entry.path)


def _words_in(path: Path, wanted: dict[bytes, str], sieve: list[bytes]) -> set[str]:
    longest = max(map(len, wanted))
    found: set[str] = set()
    before = b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            data = before + piece
            texts = [data]
            if len(piece) < _PIECE and len(data) == len(piece):
                texts += _unpacked(data)
            found |= {name for text in texts if any(end in text for end in sieve)
                      for needle, name in wanted.items() if needle in text}
            before = data[-longest:]
    return found
