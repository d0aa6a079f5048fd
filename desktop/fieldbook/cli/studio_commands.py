"""`fieldbook studio`: check, publish."""

from __future__ import annotations

from pathlib import Path

import msgspec

from fieldbook.cli.command import Answer, Command, Verbs, add_verb


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    publish = add_verb(verbs, "publish", _publish, "sign a course and bring it to the hub")
    publish.add_argument("what", metavar="ID|DIR", help="a course, or a folder to import first")
    publish.add_argument("--to", choices=["hub"], default="hub")


def _publish(command: Command) -> Answer:
    what = command.arguments.what
    with command.session() as session:
        if Path(what).is_dir():
            what = session.import_course(Path(what), progress=command.progress("Importing")).id
        done = session.exchange.publish(what, progress=command.progress("Publishing"))
        return msgspec.to_builtins(done)
