"""`fieldbook vault passphrase`: what opens this half of the vault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from fieldbook.cli.answers import Answer, tell
from fieldbook.cli.command import Command, Verbs, add_verb
from fieldbook.cli.languages import language, translator
from fieldbook.cli.vault_inputs import content_of, passphrase_of
from fieldbook.core.progress import stop_if
from fieldbook.text import explain_kind, untranslated
from fieldbook.vault import keyfiles
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.passphrases import Passphrases


def register(verbs: Verbs) -> None:
    """Add the verb."""
    passphrase = add_verb(verbs, "passphrase", _passphrase,
                          "add, change or remove a passphrase of this half, or list what opens it")
    passphrase.add_argument("what", choices=["add", "change", "remove", "list"])
    keyfile = passphrase.add_mutually_exclusive_group()
    keyfile.add_argument("--new-keyfile", metavar="FILE",
                         help="add, change: the key file that goes with the new passphrase")
    keyfile.add_argument("--make-keyfile", metavar="FILE",
                         help="add, change: write a new key file to FILE, which must not be there"
                              " yet, for the new passphrase")
    keyfile.add_argument("--without-keyfile", action="store_true",
                         help="change: the new passphrase needs no key file any more")
    passphrase.add_argument("--other-passphrase-file", metavar="FILE",
                            help="remove: the passphrase that shall open nothing any more")
    passphrase.add_argument("--other-keyfile", metavar="FILE",
                            help="remove: the key file that goes with that passphrase")


@dataclass(frozen=True, slots=True)
class _Old:
    """What opened the vault for this command; read once, for either may come through a pipe."""

    passphrase: str = field(repr=False)
    keyfile: bytes | None = field(repr=False)


def _passphrase(command: Command) -> Answer:
    verbs = {"add": _add, "change": _change, "remove": _remove, "list": _list}
    old = _Old(command.passphrase(), command.keyfile())
    session = command.app.unlock(old.passphrase, old.keyfile)
    try:
        stop_if(command.stopping)
        return verbs[command.arguments.what](command, session.vault, old)
    finally:
        command.stopping.no_more()
        session.lock()


def _add(command: Command, vault: OpenVault, _: _Old) -> Answer:
    new = command.new_passphrase()
    with _new_keyfile(command) as keyfile:
        vault.add_passphrase(new, keyfile=keyfile)
    return {"added": True}


def _change(command: Command, vault: OpenVault, old: _Old) -> Answer:
    new = command.new_passphrase()
    kept = None if command.arguments.without_keyfile else old.keyfile
    with _new_keyfile(command) as given:
        vault.change_passphrase(old.passphrase, new, keyfile=old.keyfile,
                                new_keyfile=kept if given is None else given)
    return {"changed": True}


@contextmanager
def _new_keyfile(command: Command) -> Iterator[bytes | None]:
    """Give the content of the key file of the new passphrase; one that was made and opens nothing
    in the end is removed again.
    """
    made = command.arguments.make_keyfile
    if made is None:
        yield content_of(command.arguments.new_keyfile)
        return
    content = keyfiles.make(Path(made))
    try:
        yield content
    except BaseException:
        keyfiles.forget(Path(made))
        raise


def _remove(command: Command, vault: OpenVault, staying: _Old) -> Answer:
    named = command.arguments.other_passphrase_file
    passphrases = Passphrases(vault)
    other = passphrases.derive(passphrase_of(command, named, "Passphrase to remove: "),
                               content_of(command.arguments.other_keyfile))
    passphrases.remove(other, passphrases.derive(staying.passphrase, staying.keyfile))
    say = untranslated if command.arguments.json else translator(language())
    for found in passphrases.places().findings():
        tell(explain_kind(found.kind, found.facts, say).line)
    return {"removed": True}


def _list(_: Command, vault: OpenVault, __: _Old) -> Answer:
    return [{"use": use.name.lower()} for use in vault.slot_uses()]
