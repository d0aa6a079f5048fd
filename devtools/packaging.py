"""Builds the program for this system in dist/, then tries it as a new user would."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from devtools.places import ROOT, Stop, run, say, tool
from devtools.trial import Trial

SPEC = ROOT / "packaging" / "fieldbook.spec"
DIST, WORK = ROOT / "dist", ROOT / "build" / "pyinstaller"
PROGRAM = DIST / "fieldbook" / ("fieldbook.exe" if os.name == "nt" else "fieldbook")
EPOCH = "1700000000"  # a fixed day, so that the same sources give the same bytes


def main() -> int:
    """Build, then use what was built in an empty home: a vault, a hub, the window, the tour."""
    say("Building dist/fieldbook (one folder that holds everything)")
    env = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": "1"}
    build: list[str | Path] = [
        tool("pyinstaller"), "--noconfirm", "--clean", "--log-level", "WARN",
        "--distpath", DIST, "--workpath", WORK, SPEC,
    ]  # fmt: skip
    if run(build, env):
        raise Stop("PyInstaller failed; its last words are above.")
    say(f"Built {PROGRAM.relative_to(ROOT)}: {_megabytes(PROGRAM.parent)} MB. Trying it:")
    with tempfile.TemporaryDirectory() as home:
        Trial(PROGRAM, Path(home)).run()
    say("The built program works.")
    return 0


def _megabytes(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*")) // 1_000_000
