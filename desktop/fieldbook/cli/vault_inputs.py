"""What the vault's commands take besides the one passphrase that unlocks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldbook.cli.command import LONGEST_PASSPHRASE, Command, content_of, read_whole
from fieldbook.cli.errors import FileOverLimit, NoPassphrase, NoWords
from fieldbook.core.progress import stop_if
from fieldbook.session import Session
from fieldbook.vault.opened import OpenVault


def passphrase_of(command: Command, named: str | None, question: str) -> str:
    """Return what stands in the file `named`, without its line end, or what is typed unseen.

    Raises NoPassphrase.
    """
    return _text_of(command, named, question).rstrip("\r\n")


def words_of(command: Command, named: str | None) -> str:
    """Return the words in the file `named`, or those typed unseen in a line. Raises NoWords."""
    try:
        words = _text_of(command, named, "The words: ")
    except NoPassphrase as error:
        raise NoWords(**error.facts) from error
    if not words.strip():
        raise NoWords(reason="no answer")
    return words


def _text_of(command: Command, named: str | None, question: str) -> str:
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


__all__ = ["content_of", "passphrase_of", "session_of", "words_of"]
