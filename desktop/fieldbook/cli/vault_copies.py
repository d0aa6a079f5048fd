"""`fieldbook vault renew`: the same content in a vault of which no byte is as it was."""

from __future__ import annotations

import sys

from fieldbook.cli.answers import Answer, tell
from fieldbook.cli.command import Command, Verbs, add_verb
from fieldbook.cli.vault_inputs import content_of, passphrase_of
from fieldbook.vault import renewing
from fieldbook.vault.renewing import Typed

NOT_CARRIED = "What no passphrase typed here opens is not carried over. Make a new recovery sheet."


def register(verbs: Verbs) -> None:
    """Add the verbs."""
    renew = add_verb(verbs, "renew", _renew, f"new keys, every byte new. {NOT_CARRIED}")
    renew.add_argument("--also", nargs="+", action="append", default=[], metavar="FILE",
                       help="another passphrase that is to live on: its file, and its key file")


def _renew(command: Command) -> Answer:
    typed = [Typed(command.passphrase(), command.keyfile()), *_others(command)]
    tell(NOT_CARRIED)
    renewing.renew(command.vault, typed, progress=command.progress("Renewing"),
                   cancelled=command.stopping)
    return {"renewed": True, "passphrases": len(typed)}


def _others(command: Command) -> list[Typed]:
    named = command.arguments.also
    if not named and sys.stdin is not None and sys.stdin.isatty():
        return _asked(command)
    return [Typed(passphrase_of(command, one[0], ""), content_of(one[1] if len(one) > 1 else None))
            for one in named]


def _asked(command: Command) -> list[Typed]:
    typed = []
    while another := passphrase_of(command, None, "Another passphrase to live on, or nothing: "):
        typed.append(Typed(another))
    return typed
