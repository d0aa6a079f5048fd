"""`fieldbook vault`: create, info, check, passphrase, grow."""

from __future__ import annotations

import argparse

from fieldbook.cli.command import Answer, Command, Verbs, add_verb, bytes_of
from fieldbook.session import creation_parameters
from fieldbook.vault import opening


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    create = add_verb(verbs, "create", _create, "make a new, empty vault")
    create.add_argument("--size", type=bytes_of, default=bytes_of("256M"),
                        help="bytes for one store, such as 256M; it takes twice that")
    create.add_argument("--calibrate-seconds", type=float, default=1.0, metavar="S",
                        help="how long one try of a passphrase shall take on this computer")
    add_verb(verbs, "info", _info, "what anybody can see of a locked vault")
    add_verb(verbs, "check", _check, "read everything and say what is damaged")
    passphrase = add_verb(verbs, "passphrase", _passphrase, "change the passphrase")
    passphrase.add_argument("what", choices=["change"])
    grow = add_verb(verbs, "grow", _grow, "make room")
    grow.add_argument("size", type=bytes_of)


def _create(command: Command) -> Answer:
    arguments: argparse.Namespace = command.arguments
    session = command.app.create_vault(
        command.new_passphrase(from_passphrase=True), arguments.size, command.keyfile(),
        parameters=creation_parameters(arguments.calibrate_seconds),
        progress=command.progress("Creating"))
    session.lock()
    return {"vault": str(command.vault), "store_size": opening.info(command.vault).store_size,
            "recovery": None}


def _info(command: Command) -> Answer:
    seen = opening.info(command.vault)
    return {"format": seen.format, "store_size": seen.store_size, "slots": seen.slots}


def _check(command: Command) -> Answer:
    with command.session() as session:
        findings = session.check(progress=command.progress("Checking"))
    return {"ok": not findings,
            "findings": [{"kind": one.kind, "message": one.line} for one in findings]}


def _passphrase(command: Command) -> Answer:
    old = command.passphrase()
    session = command.app.unlock(old, command.keyfile())
    try:
        session.change_passphrase(old, command.new_passphrase(), keyfile=command.keyfile())
    finally:
        session.lock()
    return {"changed": True}


def _grow(command: Command) -> Answer:
    with command.session() as session:
        session.vault.grow(command.arguments.size, progress=command.progress("Growing"))
    return {"store_size": opening.info(command.vault).store_size}
