"""Where things are on this computer. The only I/O that `core` does.

A folder named `fieldbook-data`, beside the program or beside the folder of the program, makes it
portable: then the vault lies in there, for a program and a vault that travel on one stick.
"""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

PORTABLE = "fieldbook-data"


def program_folder() -> Path:
    """Return the folder of the built program, or of the checkout that runs."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[3]


def portable_folder(program: Path | None = None) -> Path | None:
    """Return the folder that makes the program in `program` portable; None: it is not.

    Beside the folder of the program it outlives a newer program that takes its place.
    """
    own = program or program_folder()
    return next((place / PORTABLE for place in (own, own.parent) if (place / PORTABLE).is_dir()),
                None)


def default_vault() -> Path:
    """Return the folder that holds the vault when no other is named."""
    portable = portable_folder()
    if portable is not None:
        return portable / "vault"
    return Path(platformdirs.user_data_dir("fieldbook", appauthor=False, roaming=False)) / "vault"


def shipped(name: str) -> Path:
    """Return a folder that comes with the program: "resources" or "translations"."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[3]
    return root / name
