"""`fieldbook travel plan|pack|erase|back`: take things off for a journey, and bring them back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fieldbook.cli.answers import Answer, tell
from fieldbook.cli.command import Command, Verbs, add_verb
from fieldbook.cli.vault_inputs import words_of
from fieldbook.core.clock import iso
from fieldbook.session import Session
from fieldbook.travel.items import Item

KEEP = "Write these words down, and leave them and the parcel behind: neither should travel."
ACCEPTED = "what the organisation has accepted, and what is in the parcel"


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the commands."""
    verbs = nouns.add_parser(name, help=summary, description=summary).add_subparsers(
        dest="verb", required=True)
    add_verb(verbs, "plan", _plan, "say what is here, and what of it is elsewhere too")
    pack = add_verb(verbs, "pack", _pack, "make a parcel, read it back, and print its words once")
    pack.add_argument("file", metavar="FILE", type=Path)
    pack.add_argument("--language", metavar="L", help="the language of the words")
    erase = add_verb(verbs, "erase", _erase,
                     f"take off {ACCEPTED}; the words of the parcel are typed back for it")
    erase.add_argument("--words-file", metavar="FILE", help="read the words from FILE")
    erase.add_argument("--anyway", nargs="+", default=[], metavar="ITEM",
                       help="take off these too, although nobody else has them")
    erase.add_argument("--offline", action="store_true",
                       help="do not ask the hub first to drop its copies of own entries")
    for parser in (pack, erase):
        parser.add_argument("--only", nargs="+", default=[], metavar="ITEM",
                            help="ids as in `travel plan`; without, everything but courses")
    back = add_verb(verbs, "back", _back, "bring back what is in a parcel")
    back.add_argument("file", metavar="FILE", type=Path)
    back.add_argument("--words-file", metavar="FILE", help="read the words from FILE")
    back.add_argument("--look", action="store_true", help="only say what is in it")
    back.add_argument("--elsewhere", action="store_true",
                      help="take it although it was packed in another vault: mine")


def _plan(command: Command) -> Answer:
    with command.session() as session:
        parcel = session.travel.parcel()
        return {
            "items": [_item(one) for one in session.travel.plan(session.language)],
            "parcel": None if parcel is None else {
                "file": parcel.file, "made": iso(parcel.made), "words_seen": parcel.words_seen,
                "items": len(parcel.items)},
            "copies_on_hub": session.travel.copies_on_hub()}


def _item(one: Item) -> dict[str, Any]:
    return {"id": one.id, "title": one.title, "state": one.state,
            "since": iso(one.since) if one.since else None, "in_parcel": one.packed,
            "records": len(one.records), "people": one.people, "files": one.files,
            "bytes": one.size}


def _pack(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        chosen = arguments.only or [one.id for one in session.travel.plan()
                                    if one.kind != "course"]
        packed = session.travel.pack(
            chosen, arguments.file, language=arguments.language or session.language,
            progress=command.progress("Packing"), cancelled=command.stopping)
    tell(KEEP)
    return {"file": packed.file, "bytes": packed.size, "sha256": packed.sha256,
            "items": packed.items, "records": packed.records, "missing_files": packed.missing,
            "words": " ".join(packed.words)}


def _erase(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        given = arguments.words_file is not None
        if _needs_parcel(session, arguments.only, arguments.anyway, given=given):
            session.travel.confirm(words_of(command, arguments.words_file))
        chosen = arguments.only or [one.id for one in session.travel.plan()
                                    if one.kind != "course" and
                                    (one.is_safe or one.id in arguments.anyway)]
        off = session.travel.take_off(chosen, anyway=arguments.anyway, offline=arguments.offline,
                                      progress=command.progress("Taking off"),
                                      cancelled=command.stopping)
        left = [_item(one) for one in session.travel.plan(session.language)]
    return {"items": off.items, "records": off.records, "copies_left_on_hub": off.copies_left,
            "still_here": left}


def _needs_parcel(session: Session, only: Sequence[str], anyway: Sequence[str], *,
                  given: bool) -> bool:
    """Tell whether the words of the parcel are to be typed back now.

    Nobody did so far, and they are given, or something shall go that only the parcel holds.
    """
    parcel = session.travel.parcel()
    if parcel is None or parcel.words_seen:
        return False
    return given or any(one.id in parcel.items and (not only or one.id in only)
               and not one.is_safe and one.id not in anyway for one in session.travel.plan())


def _back(command: Command) -> Answer:
    arguments = command.arguments
    words = words_of(command, arguments.words_file)
    with command.session() as session:
        if arguments.look:
            found = session.travel.look(arguments.file, words)
            return {"made": iso(found.made), "ours": found.is_ours, "files": found.files,
                    "bytes": found.size,
                    "items": [{"id": one.id, "title": one.title, "records": one.records}
                              for one in found.items]}
        back = session.travel.bring_back(arguments.file, words, elsewhere=arguments.elsewhere,
                                         progress=command.progress("Bringing back"),
                                         cancelled=command.stopping)
    return {"items": len(back.items), "records": back.records, "files": back.files,
            "missing": back.missing}
