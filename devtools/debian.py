"""Debian's and Ubuntu's packages: installed when that is allowed, else named in a line to type."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence

from devtools.places import Stop, quiet, say, typed


def present() -> bool:
    """Whether this is a system with apt."""
    return shutil.which("apt-get") is not None


def line(packages: Sequence[str]) -> str:
    """Return the exact line that installs `packages`."""
    words = ["apt-get", "install", "-y", *packages]
    return typed(words if _root() else ["sudo", *words])


def install(packages: Sequence[str], why: str) -> None:
    """Install `packages`; raise Stop with the line to type when that is not allowed, or fails."""
    as_root = _prefix()
    if as_root is None:
        raise Stop(f"{why}\nThis account may not install it. Type this, then run the command again:"
                   f"\n\n    {line(packages)}\n")
    say(f"{why}\nInstalling with apt-get: {' '.join(packages)}")
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    wanted = [*apt, "install", "-y", "--no-install-recommends", *packages]
    code, text = quiet(wanted)
    if code:  # the lists of a new machine are empty, those of an old one point to files long gone
        quiet([*apt, "update"])
        code, text = quiet(wanted)
    if code:
        last = "\n".join(text.strip().splitlines()[-5:])
        raise Stop(f"apt-get could not install them. It said:\n{last}\n\n"
                   f"Without a connection, connect and run the command again. By hand:\n\n"
                   f"    {line(packages)}\n")


def _root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _prefix() -> list[str] | None:
    if _root():
        return []
    if shutil.which("sudo") and quiet(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None
