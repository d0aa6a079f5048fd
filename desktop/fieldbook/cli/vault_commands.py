"""`fieldbook vault`: create, info, check, passphrase, grow."""

from __future__ import annotations

import argparse

from fieldbook.cli import vault_copies, vault_duress, vault_passphrases, vault_recovery
from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb, bytes_of, seconds, store_size
from fieldbook.session import creation_parameters
from fieldbook.vault import opening


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    create = add_verb(verbs, "create", _create, "make a new, empty vault")
    create.add_argument("--size", type=store_size, default=bytes_of("256M"),
                        help="bytes for one store, such as 256M (M and G are powers of 1024); it "
                        "takes twice that")
    create.add_argument("--calibrate-seconds", type=seconds, default=1.0, metavar="S",
                        help="how long one try of a passphrase shall take on this computer")
    add_verb(verbs, "info", _info, "what anybody can see of a locked vault")
    add_verb(verbs, "check", _check, "read everything and say what is damaged")
    for part in (vault_passphrases, vault_recovery, vault_duress, vault_copies):
        part.register(verbs)
    grow = add_verb(verbs, "grow", _grow, "make room")
    grow.add_argument("size", type=bytes_of)


def _create(command: Command) -> Answer:
    arguments: argparse.Namespace = command.arguments
    passphrase, keyfile = command.new_passphrase(from_passphrase=True), command.keyfile()
    session = command.app.create_vault(
        passphrase, arguments.size, keyfile,
        parameters=creation_parameters(arguments.calibrate_seconds),
        progress=command.progress("Creating"), cancelled=command.stopping)
    command.stopping.no_more()
    session.lock()
    return {"vault": str(command.vault), "store_size": opening.info(command.vault).store_size,
            "recovery": None}


def _info(command: Command) -> Answer:
    seen = opening.info(command.vault)
    return {"format": seen.format, "store_size": seen.store_size, "slots": seen.slots}


def _check(command: Command) -> Answer:
    with command.session(notes=False) as session:
        findings = session.check(command.progress("Checking"), command.stopping)
    return {"ok": not findings,
            "findings": [{"kind": one.kind, "message": one.line} for one in findings]}


def _grow(command: Command) -> Answer:
    with command.session() as session:
        session.vault.grow(command.arguments.size, command.progress("Growing"), command.stopping)
    return {"store_size": opening.info(command.vault).store_size}
