"""Writes the lock files: every version with the hashes of all its files, and no address.

`requirements.lock` is what the program runs on, `requirements-hub.lock` what a hub on PostgreSQL
needs beside it, `requirements-dev.lock` all of that with the tools of tests and checks.

One resolution serves Python 3.11 and newer on Linux, Windows and macOS: what only some of them need
carries a marker. That is uv's `--universal`; pip-compile resolves for the machine it runs on only.
"""

from __future__ import annotations

import re
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from devtools.places import ROOT, Stop, quiet, run, say, tool
from devtools.setup import DEV, HUB, RUN

UV = "uv==0.13.9"
TOOLS = ROOT / "build" / "lock-tools"
ADDRESS = re.compile(r"[a-z+]+://|^\s*-{1,2}\w|^\s*#", re.MULTILINE)


def main(upgrade: bool) -> int:
    """Write the lock files anew; versions stay as they are unless `upgrade`."""
    uv = _uv()
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        needs = _needs(folder, "run", _for_running(tables))
        hub = _needs(folder, "hub", tables["project"]["optional-dependencies"]["hub"])
        tests = _needs(folder, "dev", tables["dependency-groups"]["dev"])
        _compile(uv, [needs], ROOT / RUN, upgrade, [])
        fixed = ["--constraints", str(ROOT / RUN)]
        _compile(uv, [hub], ROOT / HUB, upgrade, fixed)
        fixed += ["--constraints", str(ROOT / HUB)]
        _compile(uv, [needs, hub, tests], ROOT / DEV, upgrade, fixed)
    return 0


def _needs(folder: str, name: str, lines: Sequence[str]) -> Path:
    path = Path(folder) / f"{name}.in"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def addresses(text: str) -> list[str]:
    """Return what in a lock file is more than versions, hashes and markers."""
    bare = re.sub(r"^\s+--hash=sha256:[0-9a-f]{64}( \\)?$", "", text, flags=re.MULTILINE)
    return [match.group() for match in ADDRESS.finditer(bare)]


def _for_running(tables: dict[str, Any]) -> list[str]:
    """The build tool is locked too: the project itself is installed without asking any index."""
    return [*tables["project"]["dependencies"], *tables["build-system"]["requires"]]


def _compile(uv: Path, needs: list[Path], target: Path, upgrade: bool, more: list[str]) -> None:
    words: list[str | Path] = [
        uv, "pip", "compile", *needs, "--output-file", target, "--universal",
        "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate",
        "--no-emit-index-url", "--no-emit-find-links", "--quiet", *more,
    ]  # fmt: skip
    if run([*words, *(["--upgrade"] if upgrade else [])]):
        raise Stop(f"{target.name} could not be written; the old one is as it was.")
    if found := addresses(target.read_text(encoding="utf-8")):
        raise Stop(f"{target.name} holds more than versions and hashes: {found[:3]}")
    say(f"Wrote {target.name}")


def _uv() -> Path:
    """Return uv, installed into an environment of its own the first time."""
    program = TOOLS / tool("uv").relative_to(tool("uv").parents[1])
    python = program.with_name(tool("python").name)
    if not program.exists():
        say(f"Installing {UV} into {TOOLS.relative_to(ROOT)}")
        make: list[str | Path] = [sys.executable, "-m", "venv", TOOLS]
        fill: list[str | Path] = [python, "-m", "pip", "install", "--no-user", UV]
        for words in (make, fill):
            code, text = quiet(words)
            if code:
                raise Stop(f"uv could not be installed. It said:\n{text.strip()[-600:]}")
    return program
