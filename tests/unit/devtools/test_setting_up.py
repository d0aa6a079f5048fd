"""Set-up in a copy of the checkout: what is in its way, what fails, what an old Python reads."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from devtools import rules, setup

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What set-up reads of a checkout, and no environment."""
    for name in ("dev.py", "pyproject.toml", setup.RUN, setup.DEV):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "devtools", tmp_path / "devtools",
                    ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def _dev(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, folder / "dev.py", *words], cwd=folder.parent,
                          capture_output=True, encoding="utf-8")


def test_a_folder_that_is_no_environment_is_left_alone(copy: Path) -> None:
    mine = copy / ".venv" / "letters.txt"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    done = _dev(copy, "check")
    assert done.returncode == 1
    assert ".venv is in the way" in done.stderr
    assert "Traceback" not in done.stderr
    assert mine.read_text(encoding="utf-8") == "mine"


@pytest.mark.slow
def test_a_package_that_was_changed_on_the_way_is_not_installed(copy: Path) -> None:
    lock = copy / setup.DEV
    text = lock.read_text(encoding="utf-8")
    entry = text[text.index("\nsix==") if "\nsix==" in text else text.index("\nidna=="):]
    name = entry.split("==")[0].strip()
    wrong = f"{entry.split(chr(92))[0].strip()} --hash=sha256:{'0' * 64}\n"
    lock.write_text(wrong, encoding="utf-8")
    done = _dev(copy, "check")
    assert done.returncode == 1
    assert "is not the one that was recorded" in done.stderr
    assert name in done.stderr
    assert not list((copy / ".venv").rglob(f"site-packages/{name}"))


@pytest.mark.parametrize(("said", "told"), [
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "not the one"),
    ("OSError: [Errno 28] No space left on device", "The disk is full"),
    ("NewConnectionError('...'): Temporary failure in name resolution", "connect to the internet"),
    ("ERROR: No matching distribution found for pyside6-addons", "no build for this system"),
    ("ERROR: something new\nlast words", "last words"),
])
def test_why_the_set_up_stopped_is_said_in_a_sentence(said: str, told: str) -> None:
    assert told in setup.why(said)


def test_a_python_that_is_too_old_can_read_that_it_is() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 4))


def test_before_set_up_only_the_standard_library_is_needed() -> None:
    """But for the contracts, which only import-linter reads."""
    for path in (ROOT / "devtools").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            first = {name.partition(".")[0] for name in names}
            if path.name != "contracts.py":
                assert first <= {*sys.stdlib_module_names, "devtools"}, path.name


@pytest.mark.slow
def test_a_clean_copy_with_an_empty_home_plays_the_tour(tmp_path: Path) -> None:
    """What a newcomer does: nothing but Python, and one command; the second time at once."""
    clone, home = tmp_path / "clone", tmp_path / "home"
    home.mkdir()
    for path in rules.tracked_files():
        target = clone / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    outputs = []
    for _ in range(2):
        done = subprocess.run([sys.executable, clone / "dev.py", "run", "--tour"], env=env,
                              cwd=home, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stdout + done.stderr
        outputs.append(done.stdout)
    assert "Installing" in outputs[0]
    assert "Installing" not in outputs[1]
    assert (clone / ".venv/bin/fieldbook").exists()
    assert len(list((clone / "tour").glob("*.png"))) >= 30
