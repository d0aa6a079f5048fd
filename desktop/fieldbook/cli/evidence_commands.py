"""`fieldbook evidence`: inspect, strip. Needs no vault."""

from __future__ import annotations

from pathlib import Path

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb, read_whole, write_secret
from fieldbook.formats import images

LARGEST_IMAGE = 64 * 1024 * 1024
"""Bytes."""


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    inspect = add_verb(verbs, "inspect", _inspect, "what a photo tells beside the picture")
    inspect.add_argument("file", type=Path)
    strip = add_verb(verbs, "strip", _strip, "write a copy that tells only the picture")
    strip.add_argument("file", type=Path)
    strip.add_argument("out", type=Path)


def _inspect(command: Command) -> Answer:
    return {"found": dict(images.inspect(read_whole(command.arguments.file, LARGEST_IMAGE)))}


def _strip(command: Command) -> Answer:
    arguments = command.arguments
    whole = read_whole(arguments.file, LARGEST_IMAGE)
    clean = images.strip(whole)
    write_secret(arguments.out, clean)
    return {"removed": sorted(images.inspect(whole).keys())}
