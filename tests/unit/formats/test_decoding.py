from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.formats.decoding import decode


@pytest.mark.parametrize("data", [
    "é\nب\n".encode(), b"\xef\xbb\xbf" + "é\nب\n".encode(), "é\r\nب\r\n".encode(),
    "é\rب\r".encode(), "\ufeffé\r\nب\n".encode("utf-16-le"), "\ufeffé\nب\n".encode("utf-16-be"),
    "\ufeffé\nب\n".encode("utf-32-le")])
def test_marks_and_line_ends(data: bytes) -> None:
    assert decode(data) == ("é\nب\n", [])


def test_bytes_that_are_not_utf8_are_replaced_and_told() -> None:
    text, remarks = decode(b"one\ntwo \xe9\nthree")
    assert text == "one\ntwo \ufffd\nthree"
    assert [(remark.line, remark.reason) for remark in remarks] == [(2, "invalid-utf8")]


def test_nul_is_dropped_and_told() -> None:
    text, remarks = decode(b"a\nb\0c")
    assert text == "a\nbc"
    assert [(remark.line, remark.reason) for remark in remarks] == [(2, "binary")]


@given(st.binary(max_size=300))
def test_no_bytes_are_fatal(data: bytes) -> None:
    text, _ = decode(data)
    assert "\r" not in text
    assert "\0" not in text
    text.encode()
