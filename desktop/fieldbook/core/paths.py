"""Where things are on this computer. The only I/O that `core` does."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs


def default_vault() -> Path:
    """Return the folder that holds the vault when no other is named."""
    return Path(platformdirs.user_data_dir("fieldbook", appauthor=False, roaming=False)) / "vault"


def shipped(name: str) -> Path:
    """Return a folder that comes with the program: "resources" or "translations"."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[3]
    return root / name
