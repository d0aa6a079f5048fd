"""`fieldbook contact`: add, set, list, show, remove."""

from __future__ import annotations

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb
from fieldbook.cli.records import pair, plain


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    add = add_verb(verbs, "add", _add, "add a contact")
    add.add_argument("--set", action="append", default=[], metavar="field=value", type=pair)
    change = add_verb(verbs, "set", _set, "change a contact")
    change.add_argument("id")
    change.add_argument("--set", action="append", default=[], metavar="field=value", type=pair)
    add_verb(verbs, "list", _list, "all contacts")
    add_verb(verbs, "show", _show, "one contact").add_argument("id")
    add_verb(verbs, "remove", _remove, "put a contact away").add_argument("id")


def _add(command: Command) -> Answer:
    with command.session() as session:
        return plain(session.contacts.add(**dict(command.arguments.set)))


def _set(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        return plain(session.contacts.set(arguments.id, **dict(arguments.set)))


def _list(command: Command) -> Answer:
    with command.session() as session:
        return [plain(one) for one in session.contacts.all()]


def _show(command: Command) -> Answer:
    with command.session() as session:
        return plain(session.contacts.get(command.arguments.id))


def _remove(command: Command) -> Answer:
    with command.session() as session:
        session.contacts.remove(command.arguments.id)
    return {"removed": command.arguments.id}
