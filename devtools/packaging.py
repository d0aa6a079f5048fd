"""Builds the program for this system in dist/, then tries it as a new user would."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from devtools.places import ROOT, Stop, quiet, run, say, tool

SPEC = ROOT / "packaging" / "fieldbook.spec"
DIST, WORK = ROOT / "dist", ROOT / "build" / "pyinstaller"
PROGRAM = DIST / "fieldbook" / ("fieldbook.exe" if os.name == "nt" else "fieldbook")
WINDOW_SECONDS = 6
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
    _window(home, vault)


def _step(home: Path, what: str, arguments: Sequence[str]) -> dict[str, object]:
    """Run a command of the built program; return the JSON it printed."""
    begun = time.monotonic()
    code, text = quiet([PROGRAM, *arguments], _bare(home))
    if code:
        raise Stop(f"The built program does not do this: {what}. Exit code {code}:\n{text.strip()}")
    say(f"  {what} ({time.monotonic() - begun:.1f} s)")
    return dict(json.loads(text))


def _window(home: Path, vault: Path) -> None:
    """Open the window without a screen; it has to stay open, and to say nothing, for a while."""
    env = {**_bare(home), "QT_QPA_PLATFORM": "offscreen"}
    words = [str(PROGRAM), "--vault", str(vault)]
    with (home / "window.log").open("w+b") as log:
        window = subprocess.Popen(words, env=env, stdout=log, stderr=subprocess.STDOUT)
        try:
            window.wait(WINDOW_SECONDS)
        except subprocess.TimeoutExpired:
            window.terminate()
            window.wait(WINDOW_SECONDS)
        else:
            log.seek(0)
            raise Stop(f"The window closed by itself:\n{log.read().decode(errors='replace')}")
        log.seek(0)
        if said := log.read().decode(errors="replace").strip():
            raise Stop(f"The window opened, and complained:\n{said}")
    say(f"  opens its window, and it stays open ({WINDOW_SECONDS} s)")


def _bare(home: Path) -> dict[str, str]:
    """Return an environment with nothing of this user's."""
    keep = ("PATH", "SYSTEMROOT", "TEMP", "LANG")
    env = {name: os.environ[name] for name in keep if name in os.environ}
    return {**env, "HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home)}


def _megabytes(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*")) // 1_000_000
