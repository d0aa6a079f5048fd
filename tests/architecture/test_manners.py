"""Sizes, names, sentences and words of the source; each rule is also seen to catch its case."""

from __future__ import annotations

import ast
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from devtools import rules

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = [path for path in rules.python_files() if path.is_relative_to(ROOT / "desktop")]


def _write(folder: Path, text: str, name: str = "sample.py") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_nothing_is_longer_than_it_may_be() -> None:
    assert [line for path in rules.python_files() for line in rules.sizes(path)] == []


def test_medians_stay_small() -> None:
    """Half of the functions have at most nine lines, half of the files at most 150."""
    functions = [
        rules.function_length(node)
        for path in DESKTOP
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    files = [len(path.read_text(encoding="utf-8").splitlines()) for path in DESKTOP]
    assert statistics.median(functions) <= 9
    assert statistics.median(files) <= 150


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("def long() -> None:\n" + "    print()\n" * 60, "long: 61 lines, of 60"),
        ("class Big:\n" + "    a = 1\n" * 250, "Big: 251 lines, of 250"),
        ("a = 1\n" * 401, "401 lines, of 400"),
    ],
)
def test_a_long_one_is_caught(tmp_path: Path, text: str, what: str) -> None:
    assert any(what in line for line in rules.sizes(_write(tmp_path, text)))


def test_what_just_fits_is_let_through(tmp_path: Path) -> None:
    text = "def long() -> None:\n" + "    print()\n" * 59
    assert list(rules.sizes(_write(tmp_path, text))) == []


def test_every_module_name_says_something() -> None:
    assert rules.forbidden_names(rules.python_files()) == []


@pytest.mark.parametrize("name", ["util", "utils", "helpers", "manager", "controller", "common"])
def test_a_vague_name_is_caught(name: str) -> None:
    assert rules.forbidden_names([ROOT / "desktop" / f"{name}.py"])
    assert rules.forbidden_names([ROOT / "desktop" / name / "__init__.py"])


def test_sentences_are_whole_when_they_are_translated() -> None:
    assert [line for path in DESKTOP for line in rules.unmarked_sentences(path)] == []


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{n} files")',
        'tr("%s files" % n)',
        'translate("page", "a" + name)',
        'translate("page", "{} files".format(n))',
        'QT_TRANSLATE_NOOP("page", f"{n}")',
    ],
)
def test_a_sentence_put_together_too_early_is_caught(tmp_path: Path, call: str) -> None:
    assert list(rules.unmarked_sentences(_write(tmp_path, call)))


@pytest.mark.parametrize(
    "call", ['self.tr("{n} files").format(n=n)', "translate(context, source)"]
)
def test_a_whole_sentence_is_let_through(tmp_path: Path, call: str) -> None:
    assert list(rules.unmarked_sentences(_write(tmp_path, call))) == []


def test_tracked_files_speak_of_the_project_alone() -> None:
    assert [line for path in rules.tracked_files() for line in rules.forbidden_words(path)] == []


@pytest.mark.parametrize(
    "words",
    [
        "https://py" + "pi.org/simple",
        "https://registry.np" + "mjs.org/x",
        "see /wo" + "rk/main",
        "in /tm" + "p/x",
        "the CE" + "O said",
        "a sub" + "agent wrote it",
    ],
)
def test_a_foreign_word_is_caught(tmp_path: Path, words: str) -> None:
    assert list(rules.forbidden_words(_write(tmp_path, words, "page.md")))


def test_a_long_line_is_caught(tmp_path: Path) -> None:
    long = _write(tmp_path, "a = '" + "x y " * 24 + "'\n")
    words = ["--isolated", "--no-cache", "--line-length", "100", "--select", "E501"]
    command = [sys.executable, "-m", "ruff", "check", *words, long]
    assert subprocess.run(command, capture_output=True).returncode == 1


def test_public_names_have_docstrings() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--select", "D100,D101,D102,D103,D106",
         "--no-cache", "desktop"],
        cwd=ROOT, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_loses_its_parent_is_hidden_before() -> None:
    """X11 was seen to lose letters that are typed while a widget in sight loses its parent."""
    found = 0
    for path in (ROOT / "desktop" / "fieldbook" / "ui").rglob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            if line.endswith(".setParent(None)"):
                found += 1
                assert lines[number - 1] == line.replace("setParent(None)", "hide()"), (
                    f"{path.name}:{number + 1}")
    assert found
