"""`fieldbook join INVITE`."""

from __future__ import annotations

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the command."""
    join = add_verb(nouns, name, _join, summary)
    join.add_argument("invite")
    join.add_argument("--name", default="", help="how the organisation may call you")


def _join(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        joined = session.exchange.join(arguments.invite, name=arguments.name,
                                       progress=command.progress("Joining"),
                                       cancelled=command.stopping)
    return {"organisation": joined.organisation, "role": joined.role}
