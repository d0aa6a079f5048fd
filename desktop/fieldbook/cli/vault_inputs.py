"""Secrets that the vault's commands take besides the one passphrase that unlocks."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from fieldbook.cli.command import LARGEST_KEYFILE, LONGEST_PASSPHRASE, read_whole
from fieldbook.cli.errors import FileOverLimit, NoPassphrase


def content_of(named: str | None) -> bytes | None:
    """Return the bytes of a key file that was named; None if none was. Raises OSError."""
    return read_whole(Path(named), LARGEST_KEYFILE) if named else None


def passphrase_of(named: str | None, question: str) -> str:
    """Return what stands in the file `named`, without its line end, or what is typed unseen.

    Raises NoPassphrase.
    """
    return text_of(named, question).rstrip("\r\n")


def text_of(named: str | None, question: str) -> str:
    """Return the text in the file `named`, or a line typed unseen. Raises NoPassphrase."""
    if named is None:
        return _typed(question)
    try:
        return read_whole(Path(named), LONGEST_PASSPHRASE).decode("utf-8-sig")
    except (OSError, ValueError, FileOverLimit) as error:
        raise NoPassphrase(reason=type(error).__name__) from error


def _typed(question: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise NoPassphrase(reason="no terminal")
    try:
        return getpass.getpass(question)
    except (EOFError, OSError, ValueError) as error:
        raise NoPassphrase(reason="no answer") from error
