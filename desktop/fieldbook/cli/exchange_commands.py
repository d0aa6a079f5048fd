"""`fieldbook exchange [--dry-run]`, `fieldbook exchange status`, `fieldbook exchange withdraw`."""

from __future__ import annotations

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the command."""
    exchange = add_verb(nouns, name, _exchange, summary)
    exchange.set_defaults(fail=exchange.error)
    exchange.add_argument("what", nargs="?", choices=["status", "withdraw"],
                          help="say how things stand, or take back what waits")
    exchange.add_argument("id", nargs="?", help="what is taken back, as `status` names it")
    exchange.add_argument("--via", choices=["hub"], default="hub")
    exchange.add_argument("--dry-run", action="store_true", help="only say what would go")


def _exchange(command: Command) -> Answer:
    arguments = command.arguments
    if (arguments.what == "withdraw") != (arguments.id is not None):
        arguments.fail("`withdraw` takes the id of what is taken back, and nothing else does")
    with command.session() as session:
        if arguments.what == "withdraw":
            back = session.exchange.withdraw(arguments.id)
            return {"id": back.id, "type": back.type, "subject": back.subject,
                    "title": back.title, "state": "draft"}
        if arguments.what == "status":
            return session.exchange.status()
        report = session.exchange.run(dry_run=arguments.dry_run,
                                      progress=command.progress("Exchanging"),
                                      cancelled=command.stopping)
        return report.as_json()
