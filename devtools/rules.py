"""The manners of this source, as checks: sizes, names, sentences and words."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from devtools.places import ROOT

FUNCTION_LINES, CLASS_LINES, FILE_LINES = 60, 250, 400
SPEAKERS = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
VAGUE = re.compile(r"^_?(utils?|helpers?|managers?|controllers?|common|misc)$")
FOREIGN = [
    # The letter in brackets keeps each rule from finding itself.
    (re.compile(r"pypi\.o[r]g|python[h]osted\.|npm[j]s\.(org|com)|d[e]b\.debian\.org"),
     "address of a package registry"),
    (re.compile(r"(?<![\w.~-])/(wo[r]k|ro[o]t|tm[p]|opt/p[y]pi|opt/wh[e]els)/[\w.]"),
     "path of one machine"),
    (re.compile(r"\bCE[O]\b|\bDEVELOPER[S]\.md|\bbefore-s[t]op\b|\bsub-?ag[e]nts?\b|\bcl[a]ude\b"
                r"|\banth[r]opic\b", re.IGNORECASE),
     "word about how the work is organised"),
]  # fmt: skip
NOT_TEXT = {".png", ".jpg", ".jpeg", ".pdf", ".zip", ".vault", ".bin", ".age", ".woff2", ".ttf"}


def tracked_files() -> list[Path]:
    """Return the files that git tracks; every file that is not made here, without git."""
    try:
        listed = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z"],
            cwd=ROOT, capture_output=True, check=True, encoding="utf-8",
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return sorted(path for path in ROOT.rglob("*") if path.is_file() and not _made(path))
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return sorted(path for path in paths if path.is_file())


def python_files() -> list[Path]:
    """Return the tracked Python files."""
    return [path for path in tracked_files() if path.suffix == ".py"]


def sizes(path: Path) -> Iterator[str]:
    """Yield what in a Python file is longer than it may be; ruff measures the lines."""
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > FILE_LINES:
        yield f"{_at(path)}: {len(lines)} lines, of {FILE_LINES}"
    for node in ast.walk(ast.parse("\n".join(lines))):
        most = CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            length = function_length(node)
            if length > most:
                yield f"{_at(path, node.lineno)} {node.name}: {length} lines, of {most}"


def function_length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the lines from `def` or `class` to the last of the body."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def forbidden_names(paths: Iterable[Path]) -> list[str]:
    """Return the modules and packages whose name says nothing."""
    return [f"{_at(path)}: a name that says nothing" for path in paths
            if any(VAGUE.match(part) for part in (path.stem, path.parent.name))]  # fmt: skip


def unmarked_sentences(path: Path) -> Iterator[str]:
    """Yield sentences put together before translation, which the translators' tool cannot see."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _called(node) in SPEAKERS:
            for argument in node.args:
                if _put_together(argument):
                    yield f"{_at(path, node.lineno)}: put together inside {_called(node)}()"


def forbidden_words(path: Path) -> Iterator[str]:
    """Yield the lines of a text file that speak of registries, one machine, or the work itself."""
    if path.suffix in NOT_TEXT:
        return
    data = path.read_bytes()
    if b"\0" in data:
        return
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
        for pattern, what in FOREIGN:
            if found := pattern.search(line):
                yield f"{_at(path, number)}: {what}: {found.group()}"


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _put_together(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.BinOp):
        return _is_text(node.left) or _is_text(node.right)
    return isinstance(node, ast.Call) and _called(node) == "format"


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _made(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    made = {"build", "dist", "shots", "tour", "__pycache__"}
    return any(part in made or (part.startswith(".") and part != ".ci") for part in parts)


def _at(path: Path, line: int = 0) -> str:
    name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    return f"{name}:{line}" if line else str(name)
