from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from fieldbook.formats import sniff
from fieldbook.formats.sniff import Mismatch


@pytest.mark.parametrize(("form", "kind"), [
    ("JPEG", "image/jpeg"), ("PNG", "image/png"), ("GIF", "image/gif"), ("WEBP", "image/webp"),
    ("TIFF", "image/tiff")])
def test_images(form: str, kind: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (2, 2)).save(out, form)
    assert sniff.media_type(out.getvalue()) == kind
    assert sniff.media_type(out.getvalue(), "letter.docx") == kind


@pytest.mark.parametrize(("head", "name", "kind"), [
    (b"%PDF-1.7\n", "a.pdf", "application/pdf"),
    (b"PK\3\4rest", "a.docx",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"PK\3\4rest", "a.zip", "application/zip"),
    (b"PK\3\4rest", "", "application/zip"),
    (b"\0\0\0\x18ftypheic", "a.heic", "image/heic"),
    (b"\0\0\0\x18ftypisom", "a.mp4", "video/mp4"),
    (b"\0\0\0\x18ftypqt  ", "a.mov", "video/quicktime"),
    (b"ID3\3", "a.mp3", "audio/mpeg"),
    (b"\xff\xfb\x90\x44", "a.mp3", "audio/mpeg"),
    (b"name,age\n", "a.csv", "text/csv"),
    ("نص".encode(), "", "text/plain"),
    (b"<!DOCTYPE html><p>", "", "text/html"),
    (b"<svg xmlns=''>", "", "image/svg+xml"),
    (b"MZ\x90\0", "photo.jpg", "application/vnd.microsoft.portable-executable"),
    (b"\0\1\2\3", "", "application/octet-stream"),
    (b"", "", "text/plain"),
])
def test_media_type(head: bytes, name: str, kind: str) -> None:
    assert sniff.media_type(head, name) == kind


def test_a_file_that_is_not_what_its_name_says_is_told() -> None:
    assert sniff.mismatch(b"MZ\x90\0", "photo.jpg") == Mismatch(
        "image/jpeg", "application/vnd.microsoft.portable-executable")
    assert sniff.mismatch(b"\xff\xd8\xff\xe0", "photo.png") == Mismatch("image/png", "image/jpeg")
    assert sniff.mismatch(b"plain", "photo.jpg") == Mismatch("image/jpeg", "text/plain")


@pytest.mark.parametrize(("head", "name"), [
    (b"\xff\xd8\xff\xe0", "photo.JPG"), (b"PK\3\4", "book.epub"), (b"OggS", "a.opus"),
    (b"a: b", "x.yml"), (b"anything", "no-ending"), (b"anything", "a.unknown"), (b"", "a.jpg")])
def test_a_file_that_is_what_its_name_says_is_not_told(head: bytes, name: str) -> None:
    assert sniff.mismatch(head, name) is None


@given(st.binary(max_size=64), st.text(max_size=20))
def test_no_bytes_are_fatal(head: bytes, name: str) -> None:
    assert "/" in sniff.media_type(head, name)
    sniff.mismatch(head, name)
