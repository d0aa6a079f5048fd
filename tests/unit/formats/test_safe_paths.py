from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.formats.safe_paths import is_safe_name, is_safe_path, safe_name


@pytest.mark.parametrize("path", ["a", "a/b.md", "الدفاع/s_x", ".category", "a b/c", "con-air"])
def test_safe(path: str) -> None:
    assert is_safe_path(path)


@pytest.mark.parametrize("path", [
    "", "/a", "a/", "a//b", "../a", "a/..", ".", "a\\b", "C:", "a\0b", "a\nb", "con", "NUL.txt",
    "lpt1.md", "a.", "a ", " a", "x" * 201, "a/" * 70 + "b", "a?b", "\udcff"])
def test_not_safe(path: str) -> None:
    assert not is_safe_path(path)


@given(st.text(st.characters(), max_size=260))
def test_safe_name_is_safe_and_keeps_what_was(name: str) -> None:
    made = safe_name(name)
    assert is_safe_name(made)
    assert safe_name(made) == made
