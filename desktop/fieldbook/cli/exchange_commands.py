"""`fieldbook exchange [--dry-run]` and `fieldbook exchange status`."""

from __future__ import annotations

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the command."""
    exchange = add_verb(nouns, name, _exchange, summary)
    exchange.add_argument("what", nargs="?", choices=["status"])
    exchange.add_argument("--via", choices=["hub"], default="hub")
    exchange.add_argument("--dry-run", action="store_true", help="only say what would go")


def _exchange(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        if arguments.what == "status":
            return session.exchange.status()
        report = session.exchange.run(dry_run=arguments.dry_run,
                                      progress=command.progress("Exchanging"),
                                      cancelled=command.stopping)
        return report.as_json()
