"""`fieldbook message`: list, show, send."""

from __future__ import annotations

from pathlib import Path

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb, read_text
from fieldbook.cli.records import plain
from fieldbook.messages.messages import KINDS


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    add_verb(verbs, "list", _list, "all conversations")
    add_verb(verbs, "show", _show, "one conversation").add_argument("id")
    send = add_verb(verbs, "send", _send, "write to the organisation")
    send.add_argument("--to", choices=["ishr"], default="ishr")
    send.add_argument("--kind", choices=KINDS, default="other")
    send.add_argument("--text-file", type=Path, required=True)
    send.add_argument("--thread", default="")


def _list(command: Command) -> Answer:
    with command.session() as session:
        return [{"id": one.id, "title": one.title, "messages": len(one.messages),
                 "unread": one.unread} for one in session.messages.threads()]


def _show(command: Command) -> Answer:
    wanted = command.arguments.id
    with command.session() as session:
        for thread in session.messages.threads():
            if thread.id == wanted:
                return [plain(one) for one in thread.messages]
        return [plain(session.messages.get(wanted))]


def _send(command: Command) -> Answer:
    arguments = command.arguments
    text = read_text(arguments.text_file)
    with command.session() as session:
        sent = session.exchange.send_message(text, arguments.kind, thread=arguments.thread)
    return {"id": sent.id, "thread": sent.thread, "state": sent.state}
