from __future__ import annotations

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.formats import folders
from fieldbook.formats.errors import FileTrouble
from fieldbook.formats.folders import Entry, Omission

posix = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX system")


def paths(top: Path) -> list[str]:
    return [one.path for one in folders.walk(top) if isinstance(one, Entry)]


def omissions(top: Path) -> dict[str, str]:
    return {one.path: one.reason for one in folders.walk(top) if isinstance(one, Omission)}


@pytest.fixture
def deep(tmp_path: Path) -> Iterator[Path]:
    """A folder 10,000 levels deep, made and taken away one level at a time: paths stay short."""
    in_memory = Path("/dev/shm")  # many disks take 2 ms to take one folder away
    place = in_memory if os.access(in_memory, os.W_OK) else tmp_path
    top = Path(tempfile.mkdtemp(dir=place))
    here = os.open(top, os.O_RDONLY)
    for _ in range(10_000):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    (top / "after.md").write_text("x")
    yield top
    for _ in range(9_999):
        (top / "d" / "d").rename(top / "e")
        (top / "d").rmdir()
        (top / "e").rename(top / "d")
    shutil.rmtree(top)


def test_files_come_in_order_and_hidden_ones_are_passed_over(tmp_path: Path) -> None:
    for name in ("b/z.md", "a.md", "b/a.md", ".git/config", ".hidden", "b/.category.yml", "c/x.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert paths(tmp_path) == ["a.md", "b/.category.yml", "b/a.md", "b/z.md", "c/x.md"]
    assert omissions(tmp_path) == {}


@posix
def test_links_and_devices_are_told_and_not_touched(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real.md").write_text("x")
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "outside").symlink_to("/etc")
    os.mkfifo(tmp_path / "pipe.md")
    with socket.socket(socket.AF_UNIX) as plug:
        monkeypatch.chdir(tmp_path)
        plug.bind("plug")
        assert paths(tmp_path) == ["real.md"]
        assert omissions(tmp_path) == {
            "link.md": "link-not-followed", "loop": "link-not-followed",
            "outside": "link-not-followed", "pipe.md": "not-a-file", "plug": "not-a-file"}


@posix
def test_a_file_that_became_a_link_or_a_pipe_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("x")
    (entry,) = [one for one in folders.walk(tmp_path) if isinstance(one, Entry)]
    (tmp_path / "real.md").unlink()
    (tmp_path / "real.md").symlink_to("/etc/hostname")
    with pytest.raises(FileTrouble):
        folders.read(entry, 100)
    (tmp_path / "real.md").unlink()
    os.mkfifo(tmp_path / "real.md")
    with pytest.raises(FileTrouble) as caught:
        folders.read(entry, 100)
    assert caught.value.facts == {"reason": "not-a-file"}


@posix
def test_a_folder_of_ten_thousand_levels_is_told_and_the_walk_goes_on(deep: Path) -> None:
    assert paths(deep) == ["after.md"]
    assert list(omissions(deep).values()) == ["too-deep"]


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    assert omissions(tmp_path) == {"closed": "unreadable"}


def test_a_file_that_is_gone_or_too_large_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("12345")
    (entry,) = [one for one in folders.walk(tmp_path) if isinstance(one, Entry)]
    assert folders.read(entry, 5) == b"12345"
    with pytest.raises(FileTrouble) as caught:
        folders.read(entry, 4)
    assert caught.value.facts == {"reason": "too-large"}
    (tmp_path / "a.md").unlink()
    with pytest.raises(FileTrouble) as caught:
        folders.read(entry, 5)
    assert caught.value.facts == {"reason": "unreadable"}


@posix
def test_names_that_are_not_utf8_are_shown_with_a_mark(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9.md")).write_text("x")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    (entry,) = [one for one in folders.walk(tmp_path) if isinstance(one, Entry)]
    assert (entry.path, entry.intact) == ("caf\ufffd.md", False)
    assert folders.read(entry, 10) == b"x"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert omissions(tmp_path / "none") == {"": "unreadable"}
