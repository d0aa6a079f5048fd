"""Builds the program for this system in dist/, then tries it as a new user would."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from devtools.places import ROOT, Stop, quiet, run, say, tool

SPEC = ROOT / "packaging" / "fieldbook.spec"
DIST, WORK = ROOT / "dist", ROOT / "build" / "pyinstaller"
PROGRAM = DIST / "fieldbook" / ("fieldbook.exe" if os.name == "nt" else "fieldbook")
EPOCH = "1700000000"  # a fixed day, so that the same sources give the same bytes


def main() -> int:
    """Build, then create, open and check a vault with the built program in an empty home."""
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
        _try(Path(home))
    say("The built program works.")
    return 0


def _try(home: Path) -> None:
    """Walk a vault through its first minutes; raise Stop at the first step that fails."""
    secret = home / "passphrase"
    secret.write_text(secrets.token_urlsafe(24), encoding="utf-8")
    vault = home / "vault"
    unlocking = ["--vault", str(vault), "--passphrase-file", str(secret), "--json"]
    create = ["vault", "create", "--size", "16M", "--calibrate-seconds", "0", *unlocking]
    _step(home, "creates a vault", create)
    told = _step(home, "tells what it is", ["vault", "info", "--vault", str(vault), "--json"])
    if told.get("slots") != 8:
        raise Stop(f"vault info told {told}")
    checked = _step(home, "unlocks and checks it", ["vault", "check", *unlocking])
    if not checked.get("ok"):
        raise Stop(f"vault check found {checked.get('findings')}")
    _step(home, "opens its window", ["--self-test", "--vault", str(vault)], {
        "QT_QPA_PLATFORM": "offscreen"})  # fmt: skip


def _step(
    home: Path, what: str, arguments: Sequence[str], more: dict[str, str] | None = None
) -> dict[str, object]:
    """Run the built program with nothing of this user's; return the JSON it printed, if any."""
    keep = ("PATH", "SYSTEMROOT", "TEMP", "LANG")
    env = {name: os.environ[name] for name in keep if name in os.environ}
    env |= {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), **(more or {})}
    begun = time.monotonic()
    code, text = quiet([PROGRAM, *arguments], env)
    if code:
        raise Stop(f"The built program does not do this: {what}. Exit code {code}:\n{text.strip()}")
    say(f"  {what} ({time.monotonic() - begun:.1f} s)")
    return dict(json.loads(text)) if "--json" in arguments else {}


def _megabytes(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*")) // 1_000_000
