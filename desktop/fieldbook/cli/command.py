"""What every command shares: arguments, the passphrase, the vault, one answer, one error."""

from __future__ import annotations

import argparse
import errno
import getpass
import math
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fieldbook.cli.answers import Answer, tell
from fieldbook.cli.errors import FileOverLimit, NoPassphrase, PassphrasesDiffer
from fieldbook.cli.judging import warn_if_easy
from fieldbook.cli.stopping import Stopping
from fieldbook.core.paths import default_vault
from fieldbook.core.progress import Progress, silent, stop_if
from fieldbook.session import App, Session
from fieldbook.vault.files import flush, flush_folder
from fieldbook.vault.keyfiles import KeyfileUnreadable

LONGEST_PASSPHRASE = 64 * 1024
LARGEST_KEYFILE = LONGEST_TEXT = 16 * 1024 * 1024
SMALLEST_STORE = 4 * 1024 * 1024
"""Bytes."""
TIDY_SECONDS = 1.0
"""How long a command tidies up after one that was cut short, when its own work is done."""

Run = Callable[["Command"], Answer]


@dataclass(frozen=True)
class Command:
    """One call: its parsed arguments, what it may ask for, and whether it shall stop."""

    arguments: argparse.Namespace
    stopping: Stopping = field(default_factory=Stopping)

    @property
    def vault(self) -> Path:
        """The vault's folder."""
        return Path(self.arguments.vault) if self.arguments.vault else default_vault()

    @property
    def app(self) -> App:
        """What exists while locked."""
        return App(self.vault)

    def keyfile(self) -> bytes | None:
        """Return the key file's bytes, if one was named. Raises KeyfileUnreadable."""
        return content_of(self.arguments.keyfile)

    def passphrase(self) -> str:
        """Return the passphrase: from a file, standard input, or a prompt. Raises NoPassphrase."""
        if self.arguments.passphrase_file:
            return _from_file(self.arguments.passphrase_file)
        if self.arguments.passphrase_stdin:
            with self.stopping.at_once():
                return _from_input()
        return self.prompt("Passphrase: ")

    def new_passphrase(self, *, from_passphrase: bool = False) -> str:
        """Return the passphrase to be set; a prompted one is asked for twice, and judged.

        With `from_passphrase` (creating a vault) the ordinary passphrase options are taken too.
        """
        if self.arguments.new_passphrase_file:
            return _from_file(self.arguments.new_passphrase_file)
        options = self.arguments.passphrase_file or self.arguments.passphrase_stdin
        if from_passphrase and options:
            return self.passphrase()
        first = self.prompt("New passphrase: ")
        if self.prompt("The same again: ") != first:
            raise PassphrasesDiffer
        warn_if_easy(first, translated=not self.arguments.json)
        return first

    def prompt(self, question: str) -> str:
        """Return what is typed, unseen, without its line end. Raises NoPassphrase."""
        if sys.stdin is None or not sys.stdin.isatty():
            raise NoPassphrase(reason="no terminal")
        try:
            with self.stopping.at_once():
                return getpass.getpass(question)
        except (EOFError, OSError, ValueError) as error:
            raise NoPassphrase(reason="no answer") from error

    @contextmanager
    def session(self, *, notes: bool = True) -> Iterator[Session]:
        """Unlock the vault, and lock it whatever happens.

        With `notes`, what the opening noticed is told on standard error when all went well.
        """
        session = self.app.unlock(self.passphrase(), self.keyfile())
        try:
            stop_if(self.stopping)
            yield session
            # last: whatever it meets keeps nobody from what was asked for
            session.tidy(self.stopping, TIDY_SECONDS)
        finally:
            self.stopping.no_more()
            session.lock()
        for found in session.noticed() if notes else ():
            tell(found.line)

    def progress(self, label: str = "") -> Progress:
        """Return a progress bar on a terminal, and silence when piped."""
        return _Bar(label) if sys.stderr is not None and sys.stderr.isatty() else silent


class _Bar:
    """A bar of 30 characters on standard error."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._shown = -1

    def __call__(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 0
        if percent == self._shown:
            return
        self._shown = percent
        bar = "#" * (percent * 30 // 100)
        end = "\n" if total and done >= total else ""
        with suppress(OSError, ValueError):  # a terminal that is gone stops no work
            sys.stderr.write(f"\r{self._label} [{bar:<30}] {percent:3d} %{end}")
            sys.stderr.flush()


def content_of(named: str | None) -> bytes | None:
    """Return the bytes of a key file that was named, which may be a pipe; None if none was.

    Raises KeyfileUnreadable, FileOverLimit.
    """
    try:
        return read_whole(Path(named), LARGEST_KEYFILE) if named else None
    except OSError as error:
        raise KeyfileUnreadable from error


def read_whole(path: Path, most: int) -> bytes:
    """Return what is in a file, which may be a pipe. Raises OSError, FileOverLimit."""
    with path.open("rb") as source:
        data = source.read(most + 1)
    if len(data) > most:
        raise FileOverLimit(limit=most)
    return data


def read_text(path: Path) -> str:
    """Return the text in a file; bytes that are not UTF-8 become U+FFFD. Raises as `read_whole`."""
    return read_whole(path, LONGEST_TEXT).decode("utf-8-sig", "replace")


def _from_file(name: str) -> str:
    try:
        return _chomp(read_whole(Path(name), LONGEST_PASSPHRASE).decode("utf-8-sig"))
    except (OSError, ValueError, FileOverLimit) as error:
        raise NoPassphrase(reason=type(error).__name__) from error


def _from_input() -> str:
    """Read one line of standard input, in UTF-8 as files are, whatever the terminal speaks."""
    if sys.stdin is None:
        raise NoPassphrase(reason="no input")
    source = getattr(sys.stdin, "buffer", sys.stdin)
    try:
        line = source.readline(LONGEST_PASSPHRASE)
        text = line if isinstance(line, str) else line.decode()
    except (OSError, ValueError) as error:
        raise NoPassphrase(reason=type(error).__name__) from error
    if not text:
        raise NoPassphrase(reason="no answer")
    return _chomp(text)


def _chomp(text: str) -> str:
    return text.rstrip("\r\n")


def require_free(path: Path) -> None:
    """Raise OSError unless a new file can be written at `path`."""
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    if not os.access(path.parent, os.W_OK):
        path.parent.stat()
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def write_secret(path: Path, data: bytes) -> None:
    """Write a new file that only this user may read; an existing one is never overwritten.

    It is on the disk when this returns: whatever it opens may be made a moment later.
    """
    new = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(new, "wb") as out:
            out.write(data)
            flush(out)
        flush_folder(path.parent)
    except BaseException:
        with suppress(OSError):  # why it could not be written matters more
            path.unlink(missing_ok=True)
        raise


def common_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that every command takes."""
    group = parser.add_argument_group("common")
    group.add_argument("--vault", type=str, metavar="DIR", help="the vault's folder")
    group.add_argument("--json", action="store_true", help="print one JSON document")
    group.add_argument("--passphrase-file", type=str, metavar="FILE",
                       help="read the passphrase from FILE")
    group.add_argument("--passphrase-stdin", action="store_true",
                       help="read the passphrase from standard input")
    group.add_argument("--new-passphrase-file", type=str, metavar="FILE",
                       help="read the new passphrase from FILE")
    group.add_argument("--keyfile", type=str, metavar="FILE",
                       help="the key file, if the vault needs one")


Verbs = Any
"""What `add_subparsers` returns; argparse keeps its type private."""


def add_verb(verbs: Verbs, name: str, run: Run, summary: str) -> argparse.ArgumentParser:
    """Add one verb to a noun."""
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=summary, description=summary)
    common_options(parser)
    parser.set_defaults(run=run)
    return parser


def bytes_of(text: str) -> int:
    """Return bytes for a size such as 4M, 256M, 4G (powers of 1024). Raises ValueError."""
    units = {"K": 1024, "M": 1024**2, "G": 1024**3}
    unit = text[-1:].upper()
    number, factor = (float(text[:-1]), units[unit]) if unit in units else (int(text), 1)
    if not 0 < number < 2**63 / factor:
        raise ValueError(text)
    return int(number * factor)


def store_size(text: str) -> int:
    """Return bytes for the size of a store, which has to hold a little. Raises ValueError."""
    size = bytes_of(text)
    if size < SMALLEST_STORE:
        raise argparse.ArgumentTypeError("a store needs at least 4M")
    return size


def seconds(text: str) -> float:
    """Return a number of seconds up to a minute. Raises ValueError."""
    number = float(text)
    if not 0 <= number <= 60 or math.isnan(number):
        raise ValueError(text)
    return number


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """Return the reader of a whole number within limits."""
    def number(text: str) -> int:
        found = int(text)
        if not least <= found <= most:
            raise argparse.ArgumentTypeError(f"{text} is not within {least} and {most}")
        return found

    return number


bytes_of.__name__ = store_size.__name__ = "size"
