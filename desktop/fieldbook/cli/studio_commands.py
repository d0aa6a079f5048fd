"""`fieldbook studio`: check, publish."""

from __future__ import annotations

from pathlib import Path

import msgspec

from fieldbook.cli.answers import Answer, printable
from fieldbook.cli.command import Command, Verbs, add_verb
from fieldbook.cli.courses import MEANT, course_of


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    publish = add_verb(verbs, "publish", _publish, "sign a course and bring it to the hub")
    publish.add_argument("what", type=str, metavar="COURSE|DIR",
                         help=f"{MEANT}; or a folder to import first")
    publish.add_argument("--to", choices=["hub"], default="hub")


def _publish(command: Command) -> Answer:
    what = command.arguments.what
    with command.session() as session:
        session.desk.publishing_keys()  # whoever has none is told so before anything is imported
        if Path(what).is_dir():
            what = session.import_course(Path(what), progress=command.progress("Importing"),
                                         cancelled=command.stopping).id
        course = course_of(session, printable(what))
        done = session.exchange.publish(course, progress=command.progress("Publishing"),
                                        cancelled=command.stopping)
        return msgspec.to_builtins(done)
