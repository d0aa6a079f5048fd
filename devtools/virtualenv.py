"""Makes the private environment `.venv`, also where Python came without pip."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from devtools import debian, libraries
from devtools.places import VENV, Stop, quiet, say, tool

WHEELS = Path("/usr/share/python-wheels")  # Debian keeps pip's own wheel there


def works() -> bool:
    """Whether `.venv` has a Python that starts and has pip."""
    return tool("python").exists() and quiet([tool("python"), "-m", "pip", "--version"])[0] == 0


def create() -> None:
    """Make `.venv` with pip in it; raise Stop with what to type when nothing works."""
    say(f"Making a private Python environment in {VENV.name} (nothing outside this folder changes)")
    if _plain() or _borrowed_pip():
        return
    if debian.present() and _system_python():
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        why = "This Python came without its venv module."
        debian.install([f"python{version}-venv", *libraries.packages()], why)
        if _plain():
            return
    raise Stop(
        f"{sys.executable} can make no environment: its venv or pip module is missing.\n"
        "Install them with your system's package tool (python3-venv, or python3-pip), "
        "then run the command again."
    )


def _plain() -> bool:
    _clear()
    return quiet([sys.executable, "-m", "venv", VENV])[0] == 0 and works()


def _borrowed_pip() -> bool:
    """Let a pip that is elsewhere on this computer put pip into the environment."""
    _clear()
    if quiet([sys.executable, "-m", "venv", "--without-pip", VENV])[0]:
        return False
    return any(quiet(words)[0] == 0 and works() for words in _pips())


def _pips() -> Iterator[list[str]]:
    for wheel in sorted(WHEELS.glob("pip-*.whl"), reverse=True):
        yield [str(tool("python")), f"{wheel}/pip", "install", "--no-index", str(wheel)]
    install = ["--python", str(tool("python")), "install", "--no-user", "pip"]
    yield [sys.executable, "-m", "pip", *install]
    for name in ("pip3", "pip"):
        if found := shutil.which(name):
            yield [found, *install]


def _system_python() -> bool:
    return os.path.realpath(sys.executable).startswith("/usr/bin/")


def _clear() -> None:
    """Remove what an interrupted set-up left; only ever a folder that venv made."""
    if VENV.exists():
        if not (VENV / "pyvenv.cfg").exists() and any(VENV.iterdir()):
            raise Stop(f"{VENV} is in the way: it is no Python environment. Move it away.")
        shutil.rmtree(VENV)
