"""`fieldbook case`: new, list, show, incident, person, attach, log, send."""

from __future__ import annotations

from pathlib import Path

from fieldbook.casework.errors import NoSuchRecord
from fieldbook.casework.model import Evidence
from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb
from fieldbook.cli.records import pair, plain
from fieldbook.session import Session


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    add_verb(verbs, "new", _new, "begin a case").add_argument("title")
    add_verb(verbs, "list", _list, "all cases")
    add_verb(verbs, "show", _show, "a case with all that is in it").add_argument("id")
    incident = add_verb(verbs, "incident", _incident, "begin or change an incident")
    incident.add_argument("id", help="a case (a new incident) or an incident (a change)")
    incident.add_argument("--set", action="append", default=[], metavar="field=value", type=pair)
    person = add_verb(verbs, "person", _person, "name somebody in a case")
    person.add_argument("id", help="the case")
    person.add_argument("name")
    person.add_argument("--incident", default="")
    person.add_argument("--set", action="append", default=[], metavar="field=value", type=pair)
    attach = add_verb(verbs, "attach", _attach, "take in files as evidence, unaltered")
    attach.add_argument("id")
    attach.add_argument("files", nargs="+", type=Path)
    attach.add_argument("--incident", default="")
    add_verb(verbs, "log", _log, "who changed what, when").add_argument("id")
    send = add_verb(verbs, "send", _send, "seal it; it leaves with the next exchange")
    send.add_argument("id")
    send.add_argument("--incident", default="")
    send.add_argument("--with-metadata", action="store_true",
                      help="send photos with the place and camera that they tell")
    send.add_argument("--consent", choices=["yes", "no", "not-asked"], default="not-asked",
                      help="whether the people named agreed")


def _new(command: Command) -> Answer:
    with command.session() as session:
        return plain(session.casework.new_case(command.arguments.title))


def _list(command: Command) -> Answer:
    with command.session() as session:
        return [plain(one) for one in session.casework.cases()]


def _show(command: Command) -> Answer:
    case = command.arguments.id
    with command.session() as session:
        work = session.casework
        return {**plain(work.case(case)),
                "incidents": [plain(one) for one in work.incidents(case)],
                "people": [plain(one) for one in work.people(case)],
                "evidence": [plain(one) for one in work.evidence.of_case(case)],
                "submissions": [plain(one) for one in work.submissions(case)]}


def _incident(command: Command) -> Answer:
    arguments = command.arguments
    fields = dict(arguments.set)
    with command.session() as session:
        if _is_case(session, arguments.id):
            return plain(session.casework.new_incident(arguments.id, **fields))
        return plain(session.casework.set_incident(arguments.id, **fields))


def _is_case(session: Session, record: str) -> bool:
    try:
        session.casework.case(record)
    except NoSuchRecord:
        return False
    return True


def _person(command: Command) -> Answer:
    arguments = command.arguments
    fields = {"incident": arguments.incident, **dict(arguments.set)}
    with command.session() as session:
        return plain(session.casework.add_person(arguments.id, arguments.name, **fields))


def _attach(command: Command) -> Answer:
    arguments = command.arguments
    made: list[Evidence] = []
    with command.session() as session:
        session.tidy(command.stopping)  # what a killed attach left would take the room of this one
        evidence = session.casework.evidence
        try:
            for path in arguments.files:
                made.append(evidence.attach(  # noqa: PERF401  (what is in must be known)
                    arguments.id, path, arguments.incident, progress=command.progress(path.name),
                    cancelled=command.stopping))
        except BaseException:
            evidence.take_back(made)
            raise
    return [{"id": one.id, "name": one.name, "size": one.size, "sha256": one.sha256,
             "media_type": one.media_type} for one in made]


def _log(command: Command) -> Answer:
    with command.session() as session:
        return session.case_log(command.arguments.id)


def _send(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        submission = session.casework.prepare(
            arguments.id, arguments.incident, consent=arguments.consent,
            with_metadata=arguments.with_metadata)
        sent = session.exchange.send_submission(submission)
    return {"packet": sent.packet, "state": sent.state}
