"""Names of items and titles for what has none."""

from __future__ import annotations

import re

from fieldbook.formats.safe_paths import safe_name
from fieldbook.library.content import SECTION

LAST = 1_000_000
"""The place of what gives no order: after everything that does."""

_PREFIX = re.compile(r"(?:[scf]_|\d{1,4}[-_. ]+)")


def safe_path(path: str) -> str:
    """Return the path with every part made safe on any system (see `formats.safe_paths`)."""
    return "/".join(safe_name(part) for part in path.split("/"))


def folder_of(path: str) -> str:
    """Return the folder that an item lies in, "" for the top."""
    return path.rpartition("/")[0]


def stem(path: str) -> str:
    """Return the path without the extension of its last part."""
    folder, slash, name = path.rpartition("/")
    return folder + slash + (name.rpartition(".")[0] or name)


def section_path(folder: str) -> str:
    """Return the path of the item in which a folder tells about itself."""
    return f"{folder}/{SECTION}" if folder else SECTION


def humanised(name: str) -> str:
    """Return a title out of a file's or folder's name: "s_two-factor" -> "Two factor"."""
    plain = re.sub(r"[-_]+", " ", _PREFIX.sub("", name, count=1)).strip() or name
    return plain[:1].upper() + plain[1:]
