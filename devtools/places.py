"""Where things are in a checkout, and how to start a program in it."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PACKAGE = ROOT / "desktop" / "fieldbook"
TRANSLATIONS = ROOT / "translations"


class Stop(Exception):
    """The command cannot go on; the text says why and what to type, for a person."""


def say(text: str) -> None:
    """Print one step for the person who waits."""
    print(text, flush=True)


def tool(name: str) -> Path:
    """Return the path of a program in the private environment, there or not."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def environment(**more: str) -> dict[str, str]:
    """Return this process's environment with `more` and with the checkout's packages in reach."""
    folders = [str(ROOT / "desktop"), str(ROOT), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, folders)), **more}


def run(words: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run a program in the checkout with the terminal's input and output; return its exit code.

    Ctrl-C reaches the program too, which then clears up; a second one is not waited for.
    """
    with subprocess.Popen([str(word) for word in words], cwd=ROOT, env=env) as program:
        try:
            return program.wait()
        except KeyboardInterrupt:
            return program.wait() or 130


def quiet(words: Sequence[str | Path], env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run a program silently; return its exit code and all that it printed.

    A program that cannot be started gives code 127 and the reason.
    """
    try:
        done = subprocess.run(
            [str(word) for word in words],
            cwd=ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as problem:
        return 127, str(problem)
    return done.returncode, done.stdout


def typed(words: Sequence[str]) -> str:
    """Return the line a person would type to run `words`."""
    return shlex.join(words) if os.name != "nt" else subprocess.list2cmdline(words)


def on_linux() -> bool:
    """Whether this is Linux."""
    return sys.platform.startswith("linux")
