"""`fieldbook vault destroy` and `fieldbook vault decoy`."""

from __future__ import annotations

from fieldbook.cli.answers import Answer, tell
from fieldbook.cli.command import Command, Verbs, add_verb
from fieldbook.cli.vault_inputs import content_of
from fieldbook.session import Session
from fieldbook.vault import destroying, opening
from fieldbook.vault.errors import DestroyNotConfirmed

OTHER_HALF = "Whatever another passphrase opens in the other half is destroyed."
_ARRIVED = ("accepted", "answered")


def register(verbs: Verbs) -> None:
    """Add the verbs."""
    destroy = add_verb(verbs, "destroy", _destroy, "let nothing open the vault again; remove it")
    destroy.add_argument("--yes-destroy", action="store_true",
                         help="do it; without this, say only what would be lost")
    decoy = verbs.add_parser("decoy", help="what is in the other half of the vault")
    actions = decoy.add_subparsers(dest="what", required=True)
    put = add_verb(actions, "set", _set, f"let a passphrase open an empty other half. {OTHER_HALF}")
    trap = add_verb(actions, "destroying-passphrase", _destroying,
                    "add a passphrase that opens this half and, once, destroys the other half")
    for parser in (put, trap):
        parser.add_argument("--new-keyfile", metavar="FILE",
                            help="the key file that goes with the new passphrase")
    add_verb(actions, "rehearse", _rehearse,
             "say what a passphrase would do, and change nothing")


def _destroy(command: Command) -> Answer:
    arguments = command.arguments
    asked = bool(arguments.passphrase_file or arguments.passphrase_stdin)
    if not arguments.yes_destroy:
        with command.session() as session:
            raise DestroyNotConfirmed(items=_not_arrived(session))
    if not asked:
        destroying.destroy(command.vault)
        return {"destroyed": True}
    with command.session(notes=False) as session:
        items = _not_arrived(session)
    destroying.destroy(command.vault)
    return {"destroyed": True, "not_accepted": items}


def _not_arrived(session: Session) -> int:
    """Return how many things were sent, or wait to be, that nobody has accepted."""
    return sum(one.state not in _ARRIVED for one in session.exchange.outgoing())


def _set(command: Command) -> Answer:
    new = command.new_passphrase
    with command.session() as session:
        tell(OTHER_HALF)
        session.vault.set_decoy(new(), keyfile=content_of(command.arguments.new_keyfile),
                                progress=command.progress("Writing"), cancelled=command.stopping)
    return {"set": True}


def _destroying(command: Command) -> Answer:
    with command.session() as session:
        session.vault.add_destroying_passphrase(
            command.new_passphrase(), keyfile=content_of(command.arguments.new_keyfile))
    return {"added": True}


def _rehearse(command: Command) -> Answer:
    found = opening.rehearse(command.vault, command.passphrase(), keyfile=command.keyfile())
    return {"opens": found.opens, "destroys_other_half": found.destroys_other}
