"""The command line: `fieldbook <noun> <verb> [arguments] [--vault DIR] [--json]`."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from fieldbook import __version__
from fieldbook.cli.command import Command, add_verb, write_json, write_plain
from fieldbook.cli.errors import FileNotReadable
from fieldbook.core.errors import Cancelled, WorldError
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
    "studio": "publish courses",
    "desk": "the organisation's side",
    "hub": "the relay server",
}
DONE, WORLD, USAGE = 0, 1, 2


def build(noun: str) -> argparse.ArgumentParser:
    """Return the parser; only the commands of `noun` are loaded, so that start stays quick."""
    parser = argparse.ArgumentParser(prog="fieldbook")
    parser.add_argument("--version", action="version", version=f"fieldbook {__version__}")
    nouns = parser.add_subparsers(dest="noun", required=True, metavar="<noun>")
    for name, summary in NOUNS.items():
        if name == noun:
            module = importlib.import_module(f"fieldbook.cli.{name}_commands")
            module.register(nouns, name, summary)
        else:
            nouns.add_parser(name, help=summary)
    return parser


def main(argv: Sequence[str]) -> int:
    """Run one command; return its exit code. Never a traceback."""
    noun = next((word for word in argv if word in NOUNS), "")
    arguments = build(noun).parse_args(argv)
    try:
        answer = arguments.run(Command(arguments))
    except KeyboardInterrupt:
        return _fail(Cancelled(), arguments.json)
    except OSError as error:
        return _fail(FileNotReadable(reason=error.strerror or "unknown"), arguments.json)
    except Exception as error:
        return _fail(error, arguments.json)
    if answer is not None:
        _show(answer, arguments.json)
    return DONE


def _show(answer: object, as_json: bool) -> None:
    try:
        (write_json if as_json else write_plain)(answer)
        sys.stdout.flush()
    except BrokenPipeError:
        # the reader went away (`| head`); what was asked for is done all the same
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(error: BaseException, as_json: bool) -> int:
    if not isinstance(error, WorldError) and os.environ.get("FIELDBOOK_DEVELOP"):
        raise error
    explained = explain(error)
    if as_json:
        write_json({"error": {"kind": explained.kind, "message": explained.line}})
    sys.stderr.write(explained.line + "\n")
    return WORLD


__all__ = ["NOUNS", "add_verb", "build", "main"]
