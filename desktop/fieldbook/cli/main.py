"""The command line: `fieldbook <noun> <verb> [arguments] [--vault DIR] [--json]`."""

from __future__ import annotations

import argparse
import importlib
import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NoReturn

from fieldbook import __version__
from fieldbook.cli.answers import printable, show, tell
from fieldbook.cli.command import Command
from fieldbook.cli.errors import AnswerNotWritten, FileNotReadable
from fieldbook.cli.languages import language, translator
from fieldbook.cli.stopping import Stopping
from fieldbook.core.errors import Cancelled, WorldError, reason_of
from fieldbook.text import explain

NOUNS = {
    "vault": "create, check, grow and change the vault",
    "library": "courses: import, list, show, fetch",
    "search": "find words in everything",
    "case": "cases, incidents, evidence",
    "evidence": "look into files and take metadata out",
    "contact": "people and organisations",
    "message": "conversations with the organisation",
    "join": "join an organisation with an invite",
    "exchange": "send what waits, fetch what came",
    "travel": "before a journey: take things off this computer, and bring them back",
    "studio": "publish courses",
    "desk": "the organisation's side",
    "hub": "the relay server",
}
WITHOUT_NOUN = ("Without a noun the window opens: `fieldbook`, or `fieldbook --vault DIR` for the"
                " vault in that folder. With a noun it runs one command and ends.")
DONE, WORLD, USAGE = 0, 1, 2


class WrongUsage(Exception):
    """What was typed makes no sense to the command; holds the line that says so."""


class Parser(argparse.ArgumentParser):
    """A parser that raises WrongUsage where argparse prints and exits, and guesses no options.

    Words come in whole: bytes that are not UTF-8 stay only where `type` is Path or str.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "allow_abbrev": False})
        self.register("type", None, printable)

    def add_subparsers(self, **options: Any) -> Any:
        """Add verbs; the words that are passed on to them stay as they came."""
        verbs = super().add_subparsers(**options)
        verbs.type = str
        return verbs

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage with the message and where to look."""
        raise WrongUsage(f"{self.prog}: {message}. See: {self.prog} --help")


def build(noun: str) -> argparse.ArgumentParser:
    """Return the parser; only the commands of `noun` are loaded, so that start stays quick."""
    parser = Parser(prog="fieldbook", usage="%(prog)s [--vault DIR]\n       %(prog)s <noun> ...",
                    description=WITHOUT_NOUN)
    parser.add_argument("--version", action="version", version=f"fieldbook {__version__}")
    nouns = parser.add_subparsers(dest="noun", required=True, metavar="<noun>",
                                  prog="fieldbook")
    for name, summary in NOUNS.items():
        if name == noun:
            module = importlib.import_module(f"fieldbook.cli.{name}_commands")
            module.register(nouns, name, summary)
        else:
            nouns.add_parser(name, help=summary)
    return parser


def main(argv: Sequence[str], stopping: Stopping | None = None) -> int:
    """Run one command; return its exit code. Never a traceback.

    `stopping`: who hears of Ctrl-C already. `--help` and `--version` end with SystemExit, as
    argparse does.
    """
    if stopping is None:
        with Stopping() as stopping:
            return main(argv, stopping)
    as_json = "--json" in argv
    try:
        arguments = _read(argv)
        as_json = arguments.json
        answer = arguments.run(Command(arguments, stopping))
        if answer is not None:
            show(answer, as_json)
    except WrongUsage as usage:
        return _usage(str(usage), as_json)
    except (KeyboardInterrupt, Exception) as error:
        return _fail(_named(error, stopping), as_json)
    return DONE


def _read(argv: Sequence[str]) -> argparse.Namespace:
    if any("\0" in word for word in argv):
        raise WrongUsage("fieldbook: no word can hold a zero byte")
    noun = next((word for word in argv if word in NOUNS), "")
    return build(noun).parse_args(argv)


def _named(error: BaseException, stopping: Stopping) -> BaseException:
    """Return the error to be told: what a press of Ctrl-C tore is nobody's mistake."""
    if isinstance(error, WorldError):
        return error
    if isinstance(error, KeyboardInterrupt) or stopping():
        return Cancelled()
    if isinstance(error, OSError):
        return FileNotReadable(reason=reason_of(error))
    return error


def _usage(line: str, as_json: bool) -> int:
    _tell_error("usage", line, as_json)
    return USAGE


def _fail(error: BaseException, as_json: bool) -> int:
    if not isinstance(error, WorldError) and os.environ.get("FIELDBOOK_DEVELOP"):
        raise error
    # what a program reads stays the same in every language
    explained = explain(error) if as_json else explain(error, translator(language()))
    _tell_error(explained.kind, explained.line, as_json)
    return WORLD


def _tell_error(kind: str, line: str, as_json: bool) -> None:
    if as_json and kind != AnswerNotWritten.kind:
        with suppress(AnswerNotWritten):
            show({"error": {"kind": kind, "message": line}}, as_json)
    tell(line)


__all__ = ["NOUNS", "build", "main"]
