"""In portable mode the computer that lends its screen keeps nothing: what Qt and the libraries
under it would keep in the user's folders goes to memory, or is switched off.

What no program can prevent is in `docs/threat-model.md`.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import MutableMapping
from pathlib import Path

from fieldbook.core.paths import portable_folder

SWITCHES = {
    "QT_DISABLE_SHADER_DISK_CACHE": "1",  # Qt, compiled shaders
    "QSG_RHI_DISABLE_DISK_CACHE": "1",
    "MESA_SHADER_CACHE_DISABLE": "true",  # Mesa, and its name until version 22
    "MESA_GLSL_CACHE_DISABLE": "true",
    "__GL_SHADER_DISK_CACHE": "0",  # NVIDIA
}
FOLDERS = {"XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data",
           "XDG_STATE_HOME": "state"}
"""Where libraries keep things in a user's folders (XDG Base Directory Specification): fontconfig,
dconf of GTK, the cookie of PulseAudio, QtProject.conf."""
SESSION = "SESSION_MANAGER"
"""Where X11 desktops are told what to start again at the next login; they write that down."""
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108
NOWHERE = Path("/dev/null/none")
"""Nothing can be made below a device."""


def leave_nothing_behind(environment: MutableMapping[str, str] = os.environ,
                         folder: Path | None = None) -> bool:
    """Set the environment of this process if it is portable; to be called before Qt starts.

    `folder` is what makes it portable; by default it is looked for. Tells whether it is.
    """
    if (folder or portable_folder()) is None:
        return False
    environment.update(SWITCHES)
    if sys.platform.startswith("linux"):
        memory = _memory(environment)
        environment.update({name: str(memory / part) for name, part in FOLDERS.items()})
        environment.pop(SESSION, None)
        _start_no_bus(environment)
    return True


def _memory(environment: MutableMapping[str, str]) -> Path:
    """Return a folder of this user alone in memory: it is gone when the session or power is."""
    runtime = environment.get("XDG_RUNTIME_DIR")
    if runtime and _is_ours(Path(runtime)):
        return Path(runtime) / "fieldbook"
    own = SHARED_MEMORY / f"fieldbook-{os.getuid()}"
    try:
        own.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return NOWHERE
    return own if _is_ours(own) else NOWHERE


def _is_ours(folder: Path) -> bool:
    """Tell whether a folder is there and nobody else can put anything into it."""
    try:
        state = folder.lstat()
    except OSError:
        return False
    return (stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid()
            and not state.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _start_no_bus(environment: MutableMapping[str, str]) -> None:
    """Where no D-Bus runs, let libdbus start none: it would note its address in ~/.dbus."""
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    if not environment.get("DBUS_SESSION_BUS_ADDRESS") and not Path(runtime, "bus").exists():
        environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
