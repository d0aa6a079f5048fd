"""What every command shares: arguments, the passphrase, the vault, one answer, one error."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldbook.cli.errors import NoPassphrase, PassphrasesDiffer
from fieldbook.core.paths import default_vault
from fieldbook.core.progress import Progress, silent
from fieldbook.session import App, Session

Answer = Any
"""Something JSON can hold."""
Run = Callable[["Command"], Answer]


@dataclass(frozen=True)
class Command:
    """One call: its parsed arguments, and what it may ask for."""

    arguments: argparse.Namespace

    @property
    def vault(self) -> Path:
        """The vault's folder."""
        return Path(self.arguments.vault) if self.arguments.vault else default_vault()

    @property
    def app(self) -> App:
        """What exists while locked."""
        return App(self.vault)

    def keyfile(self) -> bytes | None:
        """Return the key file's bytes, if one was named."""
        named = self.arguments.keyfile
        return Path(named).read_bytes() if named else None

    def passphrase(self) -> str:
        """Return the passphrase: from a file, standard input, or a prompt. Raises NoPassphrase."""
        if self.arguments.passphrase_file:
            return _from_file(self.arguments.passphrase_file)
        if self.arguments.passphrase_stdin:
            return _chomp(sys.stdin.readline())
        return _prompt("Passphrase: ")

    def new_passphrase(self, *, from_passphrase: bool = False) -> str:
        """Return the passphrase to be set; a prompted one is asked for twice.

        With `from_passphrase` (creating a vault) the ordinary passphrase options are taken too.
        """
        if self.arguments.new_passphrase_file:
            return _from_file(self.arguments.new_passphrase_file)
        options = self.arguments.passphrase_file or self.arguments.passphrase_stdin
        if from_passphrase and options:
            return self.passphrase()
        first = _prompt("New passphrase: ")
        if _prompt("The same again: ") != first:
            raise PassphrasesDiffer
        return first

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Unlock the vault, and lock it whatever happens."""
        session = self.app.unlock(self.passphrase(), self.keyfile())
        try:
            yield session
        finally:
            session.lock()

    def progress(self, label: str = "") -> Progress:
        """Return a progress bar on a terminal, and silence when piped."""
        return _Bar(label) if sys.stderr.isatty() else silent


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
        sys.stderr.write(f"\r{self._label} [{bar:<30}] {percent:3d} %{end}")
        sys.stderr.flush()


def _from_file(name: str) -> str:
    try:
        return _chomp(Path(name).read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise NoPassphrase(reason=type(error).__name__) from error


def _chomp(line: str) -> str:
    return line.rstrip("\r\n")


def _prompt(question: str) -> str:
    if not sys.stdin.isatty():
        raise NoPassphrase(reason="no terminal")
    try:
        return getpass.getpass(question)
    except EOFError as error:
        raise NoPassphrase(reason="no answer") from error


def write_json(answer: Answer) -> None:
    """Print exactly one JSON document."""
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=None) + "\n")


def write_plain(answer: Answer) -> None:
    """Print an answer for people: one line a fact, one line a row."""
    if isinstance(answer, list):
        for row in answer:
            sys.stdout.write(_row(row) + "\n")
    elif isinstance(answer, dict):
        for name, value in answer.items():
            if isinstance(value, list) and value:
                sys.stdout.write(f"{name}:\n" + "".join(f"  {_row(one)}\n" for one in value))
            else:
                sys.stdout.write(f"{name}: {_row(value)}\n")
    else:
        sys.stdout.write(_row(answer) + "\n")


def _row(value: Answer) -> str:
    if isinstance(value, dict):
        return "  ".join(f"{name}={_row(one)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(_row(one) for one in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None or value == "" else str(value)


def write_secret(path: Path, data: bytes) -> None:
    """Write a new file that only this user may read; an existing one is never overwritten."""
    new = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(new, "wb") as out:
        out.write(data)


def common_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that every command takes."""
    group = parser.add_argument_group("common")
    group.add_argument("--vault", metavar="DIR", help="the vault's folder")
    group.add_argument("--json", action="store_true", help="print one JSON document")
    group.add_argument("--passphrase-file", metavar="FILE", help="read the passphrase from FILE")
    group.add_argument("--passphrase-stdin", action="store_true",
                       help="read the passphrase from standard input")
    group.add_argument("--new-passphrase-file", metavar="FILE",
                       help="read the new passphrase from FILE")
    group.add_argument("--keyfile", metavar="FILE", help="the key file, if the vault needs one")


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
    if unit in units:
        return int(float(text[:-1]) * units[unit])
    return int(text)


bytes_of.__name__ = "size"
