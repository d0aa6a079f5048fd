from __future__ import annotations

import contextlib
import io
import stat
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.formats.archives import Archive
from fieldbook.formats.errors import ArchiveUnreadable, FileTrouble
from fieldbook.formats.folders import Entry, Omission


def packed(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    out.seek(0)
    return out


def told(archive: Archive) -> dict[str, str]:
    return {one.path: one.reason for one in archive.walk() if isinstance(one, Omission)}


def names(archive: Archive) -> list[str]:
    return [one.path for one in archive.walk() if isinstance(one, Entry)]


@pytest.mark.parametrize("name", [
    "../evil.md", "a/../../evil.md", "/etc/evil.md", "\\\\server\\evil.md", "C:/evil.md",
    "..\\evil.md", "a//b.md", "a/./b.md", "C:evil.md"])
def test_paths_that_climb_out_are_refused_and_told(name: str) -> None:
    archive = Archive(packed((name, b"x"), ("good.md", b"x")))
    assert names(archive) == ["good.md"]
    assert set(told(archive).values()) == {"unsafe-path"}


def test_links_encrypted_entries_and_bombs_are_refused_and_told() -> None:
    out = packed(("bomb.md", b"\0" * 20_000_000), ("good.md", b"x" * 1000))
    with zipfile.ZipFile(out, "a") as archive:
        link = zipfile.ZipInfo("link.md")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    out.seek(0)
    opened = Archive(out)
    assert told(opened) == {"bomb.md": "too-tight", "link.md": "link-not-followed"}
    assert names(opened) == ["good.md"]


def test_an_encrypted_entry_is_told() -> None:
    data = bytearray(packed(("a.md", b"x")).getvalue())
    data[6] |= 1
    central = data.index(b"PK\1\2")
    data[central + 8] |= 1
    assert told(Archive(io.BytesIO(bytes(data)))) == {"a.md": "encrypted"}


def test_content_is_read_up_to_a_limit() -> None:
    archive = Archive(packed(("a.md", b"12345")))
    (entry,) = [one for one in archive.walk() if isinstance(one, Entry)]
    assert archive.read(entry, 5) == b"12345"
    with pytest.raises(FileTrouble) as caught:
        archive.read(entry, 4)
    assert caught.value.facts == {"reason": "too-large"}
    archive.close()


def test_an_entry_that_lies_about_its_size_is_damaged() -> None:
    data = bytearray(packed(("a.md", b"x" * 5000)).getvalue())
    central = data.index(b"PK\1\2")
    data[central + 24:central + 28] = (10).to_bytes(4, "little")
    archive = Archive(io.BytesIO(bytes(data)))
    (entry,) = [one for one in archive.walk() if isinstance(one, Entry)]
    with pytest.raises(FileTrouble) as caught:
        archive.read(entry, 100_000)
    assert caught.value.facts == {"reason": "damaged"}


def test_what_systems_leave_in_archives_is_passed_over() -> None:
    archive = Archive(packed(("__MACOSX/._a.md", b"x"), (".git/config", b"x"), ("a/.x", b"x"),
                             ("a/.category.yml", b"x"), ("a/", b"")))
    assert names(archive) == ["a/.category.yml"]


def test_deep_and_doubled_entries_are_told() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        source = packed(("d/" * 100 + "x.md", b"x"), ("a.md", b"1"), ("a.md", b"2"))
    assert set(told(Archive(source)).values()) == {"too-deep", "same-name-twice"}


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_bytes_are_fatal(data: bytes) -> None:
    try:
        archive = Archive(io.BytesIO(data))
    except ArchiveUnreadable:
        return
    list(archive.walk())


@given(st.integers(0, 10_000), st.integers(0, 255))
@settings(max_examples=200, deadline=None)
def test_one_wrong_byte_is_never_fatal(at: int, value: int) -> None:
    data = bytearray(packed(("a.md", b"one"), ("b/c.md", b"two" * 50)).getvalue())
    data[at % len(data)] = value
    try:
        archive = Archive(io.BytesIO(bytes(data)))
    except ArchiveUnreadable:
        return
    for entry in archive.walk():
        if isinstance(entry, Entry):
            with contextlib.suppress(FileTrouble):
                archive.read(entry, 1000)
