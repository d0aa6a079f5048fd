"""The Range header against RFC 9110, section 14."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.hub.ranges import Unsatisfiable, parse_range


@pytest.mark.parametrize(("header", "expected"), [
    ("bytes=0-499", (0, 500)), ("bytes=500-999", (500, 1000)), ("bytes=-500", (500, 1000)),
    ("bytes=9500-", None), ("bytes=999-", (999, 1000)), ("BYTES=1-1", (1, 2)),
    ("bytes=0-5000", (0, 1000)), ("bytes=-5000", (0, 1000)), ("bytes=1-1 ", (1, 2))])
def test_one_range(header, expected):
    if expected is None:
        with pytest.raises(Unsatisfiable):
            parse_range(header, 1000)
    else:
        assert parse_range(header, 1000) == expected


@pytest.mark.parametrize("header", [
    None, "", "bytes=", "bytes=-", "bytes=5-1", "bytes=0-1,5-6", "bytes=a-b", "lines=0-1",
    "bytes=0-1;x", "bytes 0-1", "bytes=٣-٤", "bytes=1-99999999999999999999"])
def test_what_is_no_single_range_is_ignored(header):
    assert parse_range(header, 1000) is None


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=1000-1001", "bytes=-0"])
def test_a_range_outside_is_told(header):
    with pytest.raises(Unsatisfiable):
        parse_range(header, 1000)


def test_nothing_can_be_asked_of_an_empty_file():
    with pytest.raises(Unsatisfiable):
        parse_range("bytes=0-0", 0)


@given(st.integers(0, 5000), st.integers(0, 5000), st.integers(1, 5000))
def test_a_range_is_never_empty_and_never_outside(first, last, size):
    try:
        found = parse_range(f"bytes={first}-{last}", size)
    except Unsatisfiable:
        assert first >= size
        return
    if found is not None:
        start, end = found
        assert 0 <= start < end <= size
        assert (start, end) == (first, min(last + 1, size))
