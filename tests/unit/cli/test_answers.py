"""What people read when they do not ask for JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from faults.typed import ROOT, Typist
from fieldbook.cli.answers import show

STARTER = ROOT / "resources" / "starter" / "first-steps"


def test_trees_are_indented_one_line_an_item(capsys: pytest.CaptureFixture[str]) -> None:
    leaf = {"id": "a/b", "title": "Leaf", "items": ()}
    show([{"id": "a", "title": "Branch", "items": (leaf,)}], as_json=False)
    assert capsys.readouterr().out == (
        "id=a  title=Branch\n  id=a/b  title=Leaf  items=none\n")


@pytest.mark.parametrize("many", [list, tuple])
def test_lists_and_tuples_are_told_alike(capsys: pytest.CaptureFixture[str], many: type) -> None:
    show({"skipped": many(), "notes": many(["one", "two"]),
          "rows": many([{"id": 1, "left": many([{"n": 2}]), "right": many([{"n": 3}])}])},
         as_json=False)
    assert capsys.readouterr().out == (
        "skipped: none\nnotes:\n  one\n  two\n"
        "rows:\n  id=1\n    left:\n      n=2\n    right:\n      n=3\n")


def test_an_empty_answer_says_so_except_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    show([], as_json=False)
    assert capsys.readouterr().out == "Nothing.\n"
    show([], as_json=True)
    assert json.loads(capsys.readouterr().out) == []


def test_an_item_is_read_without_its_markup(tmp_path: Path) -> None:
    typist = Typist(tmp_path).create()
    course = typist("library", "import", STARTER)["id"]
    items = [one for section in typist("library", "show", course)
             for one in (section, *section["items"])]
    for item in items:
        words = typist.words("library", "show", course, "--item", item["id"])
        plain = typist.raw(*(word for word in words if word != "--json")).out.decode()
        whole = typist("library", "show", course, "--item", item["id"])
        assert plain.startswith(whole["title"])
        assert whole["text"].strip() in plain
        assert all(line["text"] in plain for line in whole["lines"])
        assert whole["html"] == "" or whole["html"] not in plain
    assert {"lesson", "checklist"} <= {item["kind"] for item in items}
