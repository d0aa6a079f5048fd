"""`fieldbook library`: import, list, show, check, fetch, remove, export."""

from __future__ import annotations

from pathlib import Path

import msgspec

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb, whole_number
from fieldbook.cli.courses import MEANT, course_of
from fieldbook.library.items import Item


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    bring = add_verb(verbs, "import", _import, "take in a course from a folder")
    bring.add_argument("path", type=Path)
    bring.add_argument("--language", help="when the folder is one language of a course")
    add_verb(verbs, "list", _list, "what is here and what can be fetched")
    show = add_verb(verbs, "show", _show, "the contents of a course, or one item")
    show.add_argument("id", metavar="COURSE", help=MEANT)
    show.add_argument("--item")
    show.add_argument("--language")
    tick = add_verb(verbs, "check", _tick, "tick line N of a checklist")
    tick.add_argument("item", help="COURSE/ITEM, or an item id that only one course has")
    tick.add_argument("line", type=whole_number(1, 1_000_000))
    tick.add_argument("--off", action="store_true")
    fetch = add_verb(verbs, "fetch", _fetch, "choose courses and fetch them")
    fetch.add_argument("id", nargs="+", metavar="COURSE", help=MEANT)
    fetch.add_argument("--language", action="append", default=None)
    remove = add_verb(verbs, "remove", _remove, "take a course off this computer")
    remove.add_argument("id", metavar="COURSE", help=MEANT)
    export = add_verb(verbs, "export", _export, "write a course into a folder")
    export.add_argument("id", metavar="COURSE", help=MEANT)
    export.add_argument("file", type=Path)


def _import(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        report = session.import_course(arguments.path, language=arguments.language,
                                       progress=command.progress("Importing"),
                                       cancelled=command.stopping)
        return msgspec.to_builtins(report)


def _list(command: Command) -> Answer:
    with command.session() as session:
        return [{"id": one.id, "title": one.title, "languages": msgspec.to_builtins(one.languages),
                 "items": one.items, "size": one.size, "state": one.state}
                for one in session.library.courses()]


def _show(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        language = arguments.language or session.language
        course = course_of(session, arguments.id)
        if arguments.item:
            item = session.library.item(course, arguments.item, language)
            return msgspec.to_builtins(item) if arguments.json else _readable(item)
        return [_node(one) for one in session.library.tree(course, language).items]


def _readable(item: Item) -> str:
    """Return what a person reads of an item: its title, its text, a checklist's lines."""
    lines = [f"{line.number}. [{'x' if line.done else ' '}] {line.text}" if line.number
             else line.text for line in item.lines]
    return "\n\n".join(part for part in (item.title, item.text.strip(), "\n".join(lines)) if part)


def _node(node: object) -> Answer:
    return msgspec.to_builtins(node)


def _tick(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        course, item = session.find_item(arguments.item)
        done, of = session.library.check(course, item, arguments.line, on=not arguments.off)
    return {"done": done, "of": of}


def _fetch(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        with session.store.transaction():
            for named in arguments.id:
                session.exchange.choose(course_of(session, named), arguments.language)
        report = session.exchange.run(progress=command.progress("Fetching"),
                                      cancelled=command.stopping)
        return report.as_json()


def _remove(command: Command) -> Answer:
    with command.session() as session:
        course = course_of(session, command.arguments.id)
        session.remove_course(course, command.progress("Removing"))
    return {"removed": course}


def _export(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        session.library.export(course_of(session, arguments.id), arguments.file,
                               progress=command.progress("Writing"), cancelled=command.stopping)
    return {"file": str(arguments.file)}
