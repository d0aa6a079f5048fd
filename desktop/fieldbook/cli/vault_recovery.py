"""`fieldbook vault recovery`: the way back for a forgotten passphrase."""

from __future__ import annotations

from typing import Any

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb, whole_number
from fieldbook.cli.vault_inputs import content_of, words_of
from fieldbook.core.clock import iso
from fieldbook.crypto import slip39_share
from fieldbook.exchange.refusals import NotJoined
from fieldbook.session import Session
from fieldbook.vault import recovering
from fieldbook.vault.errors import RecoveryNotBegun
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Recovery

_MOST = 16


def register(verbs: Verbs) -> None:
    """Add the verb and what it does."""
    recovery = verbs.add_parser("recovery", help="a way back for a forgotten passphrase")
    actions = recovery.add_subparsers(dest="what", required=True)
    add_verb(actions, "status", _status, "what is done, what waits, and what was entrusted")
    sheet = add_verb(actions, "sheet", _sheet, "print a sheet of words, once")
    sheet.add_argument("--language", default="en", metavar="L", help="the language of the words")
    shares = add_verb(actions, "shares", _shares, "print shares for several people, once")
    shares.set_defaults(fail=shares.error)
    for name, what in (("--need", "how many shares bring the vault back"),
                       ("--of", "how many shares there are")):
        shares.add_argument(name, type=whole_number(2, _MOST), required=True, metavar="N",
                            help=what)
    shares.add_argument("--entrust", action="store_true",
                        help="seal the first share for the organisation; the others are printed")
    entrust = add_verb(actions, "entrust", _entrust,
                       "seal one share that was made before for the organisation")
    entrust.add_argument("--of", type=whole_number(2, _MOST), metavar="N",
                         help="how many shares there are, where nothing waits to be typed back")
    verify = add_verb(actions, "verify", _verify, "type the sheet or a share back: then it counts")
    verify.add_argument("--share", action="store_true", help="the words are one share")
    restore = add_verb(actions, "restore", _restore,
                       "open the vault with the sheet or with shares, and set a new passphrase")
    rehearse = add_verb(actions, "rehearse", _rehearse,
                        "see whether the sheet or shares would open the vault; change nothing")
    for parser in (rehearse, restore):
        parser.add_argument("--shares", action="store_true",
                            help="the words are shares, one share a line")
    restore.add_argument("--new-keyfile", metavar="FILE",
                         help="the key file that goes with the new passphrase")
    for parser in (entrust, verify, rehearse, restore):
        parser.add_argument("--words-file", metavar="FILE", help="read the words from FILE")


def _sheet(command: Command) -> Answer:
    with command.session() as session:
        words = Recovery(session.vault).make_sheet(command.arguments.language)
    return {"words": words, "verified": False}


def _shares(command: Command) -> Answer:
    need, count = command.arguments.need, command.arguments.of
    if need > count:
        command.arguments.fail("--need must not be more than --of")
    with command.session() as session:
        recovery, exchange = Recovery(session.vault), session.exchange
        if command.arguments.entrust and not exchange.can_entrust():
            raise NotJoined
        shares = recovery.make_shares(need, count)
        answer: dict[str, Any] = {"need": need, "of": count, "shares": shares,
                                  "verified": False}
        if command.arguments.entrust:
            first, *answer["shares"] = shares
            exchange.entrust_share(first, need=need, of=count)
            recovery.verify(first, Use.SHARES)
            answer["entrusted"] = _entrusted(session)
    return answer


def _entrust(command: Command) -> Answer:
    words = words_of(command, command.arguments.words_file)
    need = slip39_share.decode_share(words).need
    with command.session() as session:
        recovery = Recovery(session.vault)
        waiting = next((one for one in recovery.state().waiting if one.use == Use.SHARES), None)
        if waiting is not None:
            recovery.verify(words, Use.SHARES)
        count = waiting.parts if waiting is not None else command.arguments.of
        if count is None:
            raise RecoveryNotBegun
        session.exchange.entrust_share(words, need=need, of=count)
        return {"entrusted": _entrusted(session)}


def _status(command: Command) -> Answer:
    with command.session() as session:
        state = Recovery(session.vault).state()
        waiting = [{"kind": "shares" if one.use == Use.SHARES else "sheet", "verified": one.seen,
                    "of": one.parts} for one in state.waiting]
        return {"sheet": state.sheet, "shares": state.shares, "waiting": waiting,
                "entrusted": _entrusted(session)}


def _entrusted(session: Session) -> dict[str, Any] | None:
    found = session.exchange.entrusted()
    if found is None:
        return None
    return {"state": found.state, "since": iso(found.since), "need": found.need, "of": found.of}


def _verify(command: Command) -> Answer:
    words = words_of(command, command.arguments.words_file)
    with command.session() as session:
        typed = Recovery(session.vault).verify(words,
                                               Use.SHARES if command.arguments.share else None)
    return {"verified": typed.seen, "of": typed.parts, "done": typed.done}


def _secret(command: Command) -> bytes:
    text = words_of(command, command.arguments.words_file)
    lines = [line for line in text.splitlines() if line.strip()]
    return (recovering.secret_of_shares(lines) if command.arguments.shares
            else recovering.secret_of_words(text))


def _rehearse(command: Command) -> Answer:
    recovering.try_out(command.vault, _secret(command))
    return {"opens": True}


def _restore(command: Command) -> Answer:
    secret = _secret(command)
    new = command.new_passphrase()
    session = command.app.recover(secret, new, content_of(command.arguments.new_keyfile))
    try:
        return {"restored": True, "device": session.store.device_id}
    finally:
        command.stopping.no_more()
        session.lock()
