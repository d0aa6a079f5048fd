"""What `vault half set --with` takes."""

from __future__ import annotations

import argparse

import pytest

from fieldbook.cli.vault_duress import _parts


@pytest.mark.parametrize(("text", "parts"), [
    ("courses", [("courses", "")]),
    ("courses,notes=a.txt", [("courses", ""), ("notes", "a.txt")]),
    ("notes=diary, old.txt", [("notes", "diary, old.txt")]),
    ("folder=/a,b/c, people=x=y.csv,courses",
     [("folder", "/a,b/c"), ("people", "x=y.csv"), ("courses", "")]),
    ("notes=my,courses list.txt", [("notes", "my,courses list.txt")]),
    (" ,", []),
])
def test_commas_part_them_and_may_stand_in_names(text: str, parts: list[tuple[str, str]]) -> None:
    assert [(one.name, one.file) for one in _parts(text)] == parts


@pytest.mark.parametrize("text", ["films", "courses,films", "notes", "courses=all",
                                  "people=,notes"])
def test_what_is_none_of_them_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        _parts(text)
