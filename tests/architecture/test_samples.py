"""What takes long is sampled in each run: the table of samples in docs/vault-format.md is true."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
PAGE = TESTS.parent / "docs" / "vault-format.md"
NAMED = re.compile(r"`([\w/]+\.py)::(test_\w+)`")


def rows(page: str) -> list[tuple[str, list[str], list[str]]]:
    """Return (form, samples, full forms) of each row below "Form | In each run | In full"."""
    _, _, after = page.partition("| Form | In each run | In full |\n")
    found = []
    for line in after.splitlines()[1:]:
        if not line.startswith("|"):
            break
        form, samples, full = (cell.strip() for cell in line.strip("|").split("|"))
        found.append((form, *(["::".join(one) for one in NAMED.findall(cell)]
                              for cell in (samples, full))))
    return found


def _is_slow(node: ast.AST) -> bool:
    return any(ast.unparse(one).endswith("mark.slow") for one in ast.walk(node)
               if isinstance(one, ast.Attribute))


def kinds(source: str) -> Iterator[tuple[str, bool, bool]]:
    """Yield (name, runs always, runs with --slow only, in part at least) of the tests in a file."""
    tree = ast.parse(source)
    everything = any(isinstance(node, ast.Assign) and _is_slow(node.value)
                     and any(ast.unparse(to) == "pytestmark" for to in node.targets)
                     for node in tree.body)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            whole = everything or any(
                ast.unparse(one) == "pytest.mark.slow" for one in node.decorator_list)
            yield node.name, not whole, whole or any(map(_is_slow, node.decorator_list))


def declared(page: str) -> dict[str, tuple[bool, bool]]:
    """Return of every test of faults/, and of every file that the page names, whether it runs
    always, and whether it is slow in part."""
    files = {*TESTS.glob("faults/test_*.py"), *(TESTS / file for file, _ in NAMED.findall(page))}
    return {f"{path.relative_to(TESTS).as_posix()}::{name}": (always, slow)
            for path in files if path.exists()
            for name, always, slow in kinds(path.read_text("utf-8"))}


def wrong(page: str, known: dict[str, tuple[bool, bool]]) -> list[str]:
    """Return what in the table does not hold."""
    table = rows(page)
    said = [f"no row names {name}" for name, (_, slow) in known.items()
            if slow and name.startswith("faults/")
            and not any(name in full for _, _, full in table)]
    for form, samples, full in table:
        said += [f"{form}: no sample"] * (not samples)
        said += [f"{form}: there is no {name}" for name in (*samples, *full) if name not in known]
        said += [f"{form}: {name} runs with --slow only" for name in samples
                 if not known.get(name, (True, True))[0]]
        said += [f"{form}: {name} is not slow" for name in full
                 if not known.get(name, (True, True))[1]]
    return said


def test_each_form_has_a_sample_in_each_run() -> None:
    page = PAGE.read_text("utf-8")
    assert len(rows(page)) > 20
    assert wrong(page, declared(page)) == []


def test_a_table_that_is_not_true_is_caught() -> None:
    page = ("| Form | In each run | In full |\n|---|---|---|\n"
            "| kills | `faults/test_a.py::test_few` | `faults/test_a.py::test_many` |\n"
            "| cuts | `faults/test_a.py::test_many` | `faults/test_a.py::test_few` |\n"
            "| bits | some | `faults/test_a.py::test_gone` |\n\n| other | `x.py::test_x` | |\n")
    source = ("import pytest\n\ndef test_few(): ...\n\n@pytest.mark.slow\ndef test_many(): ...\n\n"
              "@pytest.mark.parametrize('n', [1, pytest.param(9, marks=pytest.mark.slow)])\n"
              "def test_both(): ...\n")
    known = {f"faults/test_a.py::{name}": rest for name, *rest in kinds(source)}
    assert known == {"faults/test_a.py::test_few": [True, False],
                     "faults/test_a.py::test_many": [False, True],
                     "faults/test_a.py::test_both": [True, True]}
    assert wrong(page, {name: (one, other) for name, (one, other) in known.items()}) == [
        "no row names faults/test_a.py::test_both",
        "cuts: faults/test_a.py::test_many runs with --slow only",
        "cuts: faults/test_a.py::test_few is not slow",
        "bits: no sample", "bits: there is no faults/test_a.py::test_gone"]
    assert dict(enumerate(kinds("import pytest\npytestmark = [pytest.mark.slow]\n"
                                "def test_all(): ...\n"))) == {0: ("test_all", False, True)}
