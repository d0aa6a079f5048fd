"""Nothing of what somebody does is left outside the vault by the program itself.

The first half reads the source: what writes beside the vault by its nature is imported nowhere, or
in a named place for a reason. The second half looks at real processes before a secret is typed.
"""

from __future__ import annotations

import ast
import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from devtools import rules

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop" / "fieldbook"

TELLTALES = {
    "QSettings": "writes a settings file or the registry",
    "QFileDialog": "keeps the folders that were visited in QtProject.conf",
    "QColorDialog": "keeps chosen colours in QtProject.conf",
    "QTemporaryFile": "writes in clear",
    "QTemporaryDir": "is there to be written to in clear",
    "QNetworkDiskCache": "keeps what was fetched",
    "QLockFile": "names the process and the computer",
    "QSessionManager": "is asked by desktops to start again with what was open",
    "tempfile": "writes in clear",
    "mkstemp": "writes in clear",
    "shelve": "writes in clear",
    "RotatingFileHandler": "is a log",
    "FileHandler": "is a log",
    "basicConfig": "is a log",
    "faulthandler": "writes what a crash leaves",
}
"""What leaves traces by its nature."""

ALLOWED = {
    ("ui/shots.py", "tempfile"): "pictures of a vault that is made up; for developers",
    ("ui/tour/tour.py", "tempfile"): "the tour's vaults, which are made up and encrypted",
    ("ui/tour/demo.py", "tempfile"): "the demo's vaults, which are made up and encrypted",
}
"""Where they are used all the same, and why that tells nothing of a user."""

CLIPBOARD = "ui/clipboard.py"
"""It marks what is copied, so that histories leave it out, and takes it away again."""


@cache
def used(path: Path) -> frozenset[str]:
    """Return every name that a module imports or takes from another."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.name.split(".")[0] for alias in node.names}
            if isinstance(node, ast.ImportFrom) and node.module:
                found |= set(node.module.split("."))
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
            if isinstance(node.value, ast.Name):
                found.add(f"{node.value.id}.{node.attr}")
    return frozenset(found)


def modules() -> list[tuple[str, Path]]:
    return [(path.relative_to(PACKAGE).as_posix(), path) for path in rules.python_files()
            if path.is_relative_to(PACKAGE)]


def test_nothing_that_remembers_is_used_outside_named_places() -> None:
    found = {(name, one) for name, path in modules() for one in used(path) & set(TELLTALES)}
    assert found - set(ALLOWED) == set()
    assert set(ALLOWED) - found == set()  # no permission outlives its use


def test_only_one_module_touches_the_clipboard() -> None:
    doors = {"QClipboard", "QApplication.clipboard", "QGuiApplication.clipboard"}
    touching = {name for name, path in modules() if used(path) & doors}
    assert touching == {CLIPBOARD}


@pytest.mark.parametrize("text", [
    "from PySide6.QtCore import QSettings", "import tempfile", "from tempfile import mkstemp",
    "from PySide6 import QtWidgets\nQtWidgets.QFileDialog.getOpenFileName()",
    "import logging.handlers\nlogging.handlers.RotatingFileHandler('x')",
])
def test_what_leaves_traces_is_caught(tmp_path: Path, text: str) -> None:
    path = tmp_path / "sample.py"
    path.write_text(text, encoding="utf-8")
    assert used(path) & set(TELLTALES)


# Processes

linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how it treats a process")

BARE = """
import ctypes, os, sys
for right in range(64):  # an administrator may read everything; nobody here is one
    ctypes.CDLL(None).prctl(24, right, 0, 0, 0)  # PR_CAPBSET_DROP
os.execv(sys.argv[1], sys.argv[1:])
"""
READER = """
import sys
try:
    print(len(open(f"/proc/{sys.argv[1]}/environ", "rb").read()))
except OSError:
    print("refused")
"""


def bare(*words: str) -> list[str]:
    return [sys.executable, "-c", BARE, sys.executable, *words]


@contextlib.contextmanager
def running(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program that waits for what is typed, without an administrator's rights."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"),
                   "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(bare(*words), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


def core_limit(pid: int) -> list[str]:
    """Return the soft and hard limit of the size of a core dump."""
    lines = Path(f"/proc/{pid}/limits").read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith("Max core")).split()[4:6]


def is_readable(pid: int) -> bool:
    """Tell whether another process of the same user may look into this one."""
    done = subprocess.run(bare("-c", READER, str(pid)), capture_output=True, text=True, check=True)
    return done.stdout.strip() != "refused"


def wait_for_limit(pid: int) -> list[str]:
    end = time.monotonic() + 20
    while (limit := core_limit(pid)) != ["0", "0"] and time.monotonic() < end:
        time.sleep(0.02)
    return limit


@linux
@pytest.mark.parametrize("words", [
    ("vault", "check", "--passphrase-stdin"), ("vault", "create", "--passphrase-stdin"), ()])
def test_before_a_passphrase_is_typed_nobody_may_look(tmp_path: Path,
                                                      words: tuple[str, ...]) -> None:
    with running("-m", "fieldbook.app", *words, "--vault", str(tmp_path / "vault")) as process:
        assert wait_for_limit(process.pid) == ["0", "0"]
        end = time.monotonic() + 5
        while is_readable(process.pid) and time.monotonic() < end:
            time.sleep(0.02)
        assert not is_readable(process.pid)
        assert process.poll() is None  # it waits for the passphrase


@linux
def test_the_look_is_seen_to_succeed_where_nothing_prevents_it() -> None:
    with running("-c", "import sys; sys.stdin.read()") as process:
        end = time.monotonic() + 5
        while not is_readable(process.pid) and time.monotonic() < end:
            time.sleep(0.02)
        assert is_readable(process.pid)
