"""Set-up: from a bare Python to a checkout that runs. Instant when nothing changed."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tomllib

from devtools import virtualenv
from devtools.places import ROOT, VENV, Stop, environment, quiet, say, tool

RUN, DEV = "requirements.lock", "requirements-dev.lock"
HUB = "requirements-hub.lock"  # beside RUN, on a server with PostgreSQL
STAMP = VENV / "fieldbook-setup.json"

NO_NETWORK = (
    "NewConnectionError", "NameResolutionError", "ConnectTimeoutError", "ReadTimeoutError",
    "ProxyError", "Temporary failure in name resolution", "Network is unreachable",
    "Connection refused", "Connection reset", "getaddrinfo failed",
)  # fmt: skip


def ensure(lock: str) -> None:
    """See to it that `.venv` holds what `lock` (RUN or DEV) names, and the project itself."""
    wanted = _wanted(lock)
    have = _stamped()
    if all(have.get(key) == value for key, value in wanted.items()):
        return
    if have.get("python", wanted["python"]) != wanted["python"] or not virtualenv.works():
        virtualenv.create()
        have = {}
    if have.get(lock) != wanted[lock]:
        _install_locked(lock)
    if have.get("project") != wanted["project"]:
        _install_project()
    STAMP.write_text(json.dumps({**have, **wanted, "python": _interpreter()}), encoding="utf-8")


def _wanted(lock: str) -> dict[str, str]:
    """Return what the stamp must say. The dev lock holds all of the other, so it serves for it."""
    locks = {lock: _digest((ROOT / lock).read_bytes())}
    dev = _digest((ROOT / DEV).read_bytes())
    if lock == RUN and _stamped().get(DEV) == dev:
        locks = {DEV: dev}
    return {**locks, "project": _project(), "python": _interpreter()}


def _interpreter() -> str:
    """Return which Python the environment has, and for which place: both can move under it."""
    path = tool("python")
    return f"{os.path.realpath(path)} in {VENV}" if path.exists() else ""


def _project() -> str:
    """Return a digest of what an editable installation takes from pyproject.toml."""
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    told = {name: tables[name] for name in ("build-system", "project")}
    return _digest(json.dumps(told, sort_keys=True).encode())


def _stamped() -> dict[str, str]:
    try:
        read = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _install_locked(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    total = sum("==" in line and not line.startswith((" ", "#")) for line in text.splitlines())
    say(f"Installing {total} locked packages, each checked against its recorded hash "
        "(the first time this downloads some 300 MB)")
    code, output = _pip_with_progress(
        ["install", "--no-user", "--no-input", "--progress-bar", "off", "--require-hashes",
         "-r", lock], total)  # fmt: skip
    if code:
        raise Stop(why(output))


def _install_project() -> None:
    code, output = quiet([
        tool("python"), "-m", "pip", "install", "--no-user", "--no-input", "--no-deps",
        "--no-build-isolation", "--editable", ROOT,
    ], environment(PIP_DISABLE_PIP_VERSION_CHECK="1"))  # fmt: skip
    if code:
        raise Stop(why(output))
    say(f"Installed the command {tool('fieldbook').relative_to(ROOT)}")


def _pip_with_progress(arguments: list[str], total: int) -> tuple[int, str]:
    """Run pip; on a terminal show which package it is at. Return its exit code and output."""
    lines: list[str] = []
    seen = 0
    with subprocess.Popen(
        [str(tool("python")), "-m", "pip", *arguments], cwd=ROOT,
        env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", errors="replace",
    ) as pip:  # fmt: skip
        assert pip.stdout is not None
        for line in pip.stdout:
            lines.append(line)
            if line.startswith(("Collecting ", "Requirement already satisfied: ", "Ignoring ")):
                seen += 1
                _show(f"{min(seen, total)} of {total}: {line}")
            elif line.startswith("Installing collected"):
                _show("Unpacking them")
    _show("")
    return pip.returncode, "".join(lines)


def _show(text: str) -> None:
    if sys.stdout.isatty():
        print(f"\r\x1b[K  {text.strip()[:76]}", end="" if text else "\r", flush=True)


def why(output: str) -> str:
    """Return in one sentence why pip failed, with its own last words."""
    last = "\n".join(output.strip().splitlines()[-8:])
    if "DO NOT MATCH THE HASHES" in output:
        return ("A downloaded package is not the one that was recorded. It was not installed. "
                f"Somebody between you and the package index may have changed it.\n{last}")
    if "No space left on device" in output:
        return "The disk is full: the set-up needs about 2 GB. Make room, then run it again."
    if any(sign in output for sign in NO_NETWORK):
        return ("The package index cannot be reached, so the set-up is not finished. Nothing is "
                "broken: connect to the internet and run the same command again.\nBehind a proxy, "
                "set HTTPS_PROXY first; your own pip configuration is used as it is.")
    if "No matching distribution found for pyside6" in output:
        return ("Qt for Python has no build for this system. It needs Windows 10, macOS 13, or a "
                "Linux with glibc 2.34 on x86-64 (Debian 12, Ubuntu 22.04) and 2.39 on ARM "
                f"(Debian 13, Ubuntu 24.04).\n{last}")
    return f"pip could not install the packages. It said:\n{last}"

