"""What the vault's commands take besides the one passphrase that unlocks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldbook.cli.command import LARGEST_KEYFILE, LONGEST_PASSPHRASE, Command, read_whole
from fieldbook.cli.errors import FileOverLimit, NoPassphrase
from fieldbook.core.progress import stop_if
from fieldbook.session import Session
from fieldbook.vault.opened import OpenVault


def content_of(named: str | None) -> bytes | None:
    """Return the bytes of a key file that was named; None if none was. Raises OSError."""
    return read_whole(Path(named), LARGEST_KEYFILE) if named else None


def passphrase_of(command: Command, named: str | None, question: str) -> str:
    """Return what stands in the file `named`, without its line end, or what is typed unseen.

    Raises NoPassphrase.
    """
    return text_of(command, named, question).rstrip("\r\n")


def text_of(command: Command, named: str | None, question: str) -> str:
    """Return the text in the file `named`, or a line typed unseen. Raises NoPassphrase."""
    if named is None:
        return command.prompt(question)
    try:
        return read_whole(Path(named), LONGEST_PASSPHRASE).decode("utf-8-sig")
    except (OSError, ValueError, FileOverLimit) as error:
        raise NoPassphrase(reason=type(error).__name__) from error


@contextmanager
def session_of(command: Command, vault: OpenVault) -> Iterator[Session]:
    """Give the session of a vault that was opened in an unusual way; lock it whatever happens."""
    app = command.app
    try:
        session = Session(vault, app.clock, app.events)
    except BaseException:
        vault.lock()
        raise
    try:
        stop_if(command.stopping)
        yield session
    finally:
        command.stopping.no_more()
        session.lock()
