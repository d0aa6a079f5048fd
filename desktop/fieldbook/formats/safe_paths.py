"""Names that may be written on any system, and names that may not."""

from __future__ import annotations

import unicodedata

DEEPEST = 64
"""Folders inside folders at most."""

_LONGEST_NAME = 200
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$",
            *(f"{name}{n}" for name in ("com", "lpt") for n in "123456789¹²³")}


def is_safe_path(path: str) -> bool:
    """Tell whether `path` may be written below a folder on any system.

    Relative, parted by "/", no empty, "." or ".." part, no control sign, drive, backslash or name
    of a Windows device, no part over 200 bytes of UTF-8, at most 64 parts.
    """
    parts = path.split("/")
    return len(parts) <= DEEPEST and all(is_safe_name(part) for part in parts)


def is_safe_name(name: str) -> bool:
    """Tell whether `name` may be a file's name on any system."""
    if name in ("", ".", "..") or name[-1] in " ." or name[0] == " ":
        return False
    if any(_is_bad(sign) for sign in name) or len(name.encode()) > _LONGEST_NAME:
        return False
    return name.split(".")[0].rstrip().casefold() not in _DEVICES


def safe_name(name: str) -> str:
    """Return the safe name nearest to `name`; a safe name comes back as it is, in NFC."""
    name = unicodedata.normalize("NFC", "".join("_" if _is_bad(s) else s for s in name))
    while len(name.encode()) > _LONGEST_NAME:
        stem, dot, ending = name.rpartition(".")
        name = stem[:-1] + dot + ending if dot and len(stem) > 1 else name[:-1]
    name = name.lstrip(" ")
    if name.rstrip(" .") != name or not name:
        name = name.rstrip(" .") + "_"
    if name.split(".")[0].rstrip().casefold() in _DEVICES:
        name = "_" + name
    return name


def _is_bad(sign: str) -> bool:
    return sign in '\\/:*?"<>|' or unicodedata.category(sign) in ("Cc", "Cs", "Cn", "Co")
