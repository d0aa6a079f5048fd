"""`fieldbook desk`: init, invite, inbox, show, accept, refuse, reply, keys, share."""

from __future__ import annotations

from pathlib import Path

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import (
    Command,
    Verbs,
    add_verb,
    read_text,
    require_free,
    whole_number,
    write_secret,
)
from fieldbook.core.clock import iso


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    init = add_verb(verbs, "init", _init, "make the organisation and its keys")
    init.add_argument("--name", required=True)
    init.add_argument("--hub", required=True, metavar="URL")
    init.add_argument("--out", required=True, type=Path, help="the owner file for `hub serve`")
    owner = add_verb(verbs, "owner", _owner, "write the owner file for `hub serve` again")
    owner.add_argument("--out", required=True, type=Path)
    invite = add_verb(verbs, "invite", _invite, "make an invite that works once")
    invite.add_argument("--role", choices=["defender", "trainer", "staff"], default="defender")
    invite.add_argument("--days", type=whole_number(1, 3650), default=14)
    add_verb(verbs, "inbox", _inbox, "what came")
    add_verb(verbs, "show", _show, "one submission or message").add_argument("id")
    add_verb(verbs, "accept", _accept, "accept a submission").add_argument("id")
    refuse = add_verb(verbs, "refuse", _refuse, "refuse a submission and say why")
    refuse.add_argument("id")
    refuse.add_argument("--why", required=True)
    reply = add_verb(verbs, "reply", _reply, "answer")
    reply.add_argument("id")
    reply.add_argument("--text-file", type=Path, required=True)
    reseal = add_verb(verbs, "reseal", _reseal, "let a member's backup be opened with new words")
    reseal.add_argument("file", metavar="FILE", type=Path, help="the backup")
    reseal.add_argument("out", metavar="OUT", type=Path, help="where it goes, for the member")
    keys = add_verb(verbs, "keys", _keys, "the organisation's keys")
    keys.add_argument("what", choices=["show"])
    share = verbs.add_parser("share", help="recovery shares that are kept for members")
    actions = share.add_subparsers(dest="what", required=True)
    add_verb(actions, "list", _share_list, "whose shares are kept here")
    add_verb(actions, "log", _share_log, "when shares came, were handed out, or were forgotten")
    for name, run, what in (("show", _share_show, "print the words of a share, to be handed out"),
                            ("forget", _share_forget, "erase a share")):
        action = add_verb(actions, name, run, what)
        action.add_argument("id", help="the member")
        action.add_argument("--why", default="", metavar="TEXT",
                            help="who asked, and how that was made sure; it stands in the log")


def _init(command: Command) -> Answer:
    arguments = command.arguments
    require_free(arguments.out)
    with command.session() as session:
        made = session.desk.init(arguments.name, arguments.hub)
        write_secret(arguments.out, session.desk.owner_file())
    return {"organisation": made.name, "owner_key": made.owner_key}


def _owner(command: Command) -> Answer:
    with command.session() as session:
        write_secret(command.arguments.out, session.desk.owner_file())
    return {"file": str(command.arguments.out)}


def _invite(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        made = session.desk.invite(arguments.role, arguments.days)
    return {"invite": made.text, "expires": iso(made.expires * 1000)}


def _inbox(command: Command) -> Answer:
    with command.session() as session:
        return [{"id": one.id, "kind": one.kind, "from": one.sender, "received": one.received,
                 "state": one.state, "title": one.title} for one in session.desk.inbox()]


def _show(command: Command) -> Answer:
    with command.session() as session:
        return session.desk.show(command.arguments.id)


def _accept(command: Command) -> Answer:
    with command.session() as session:
        done = session.desk.accept(command.arguments.id)
    return {"id": done.id, "state": done.state}


def _refuse(command: Command) -> Answer:
    with command.session() as session:
        done = session.desk.refuse(command.arguments.id, command.arguments.why)
    return {"id": done.id, "state": done.state}


def _reply(command: Command) -> Answer:
    text = read_text(command.arguments.text_file)
    with command.session() as session:
        return {"message": session.desk.reply(command.arguments.id, text)}


def _reseal(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        words = session.backups.reseal(arguments.file, arguments.out, session.language,
                                       cancelled=command.stopping)
    return {"file": str(arguments.out), "words": words}


def _keys(command: Command) -> Answer:
    with command.session() as session:
        return dict(session.desk.keys_shown())


def _share_list(command: Command) -> Answer:
    with command.session() as session:
        return [{"id": one.member, "name": one.name, "since": iso(one.since), "need": one.need,
                 "of": one.of, "handed_out": iso(one.handed_out) if one.handed_out else None}
                for one in session.desk.shares.all()]


def _share_log(command: Command) -> Answer:
    with command.session() as session:
        return [{"id": one.member, "name": one.name, "did": one.did, "when": iso(one.when),
                 "device": one.device, "why": one.why} for one in session.desk.shares.log()]


def _share_show(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        held = session.desk.shares.get(arguments.id)
        words = session.desk.shares.hand_out(arguments.id, arguments.why)
    return {"id": held.member, "name": held.name, "need": held.need, "of": held.of, "words": words}


def _share_forget(command: Command) -> Answer:
    with command.session() as session:
        session.desk.shares.forget(command.arguments.id, command.arguments.why)
    return {"id": command.arguments.id, "forgotten": True}
