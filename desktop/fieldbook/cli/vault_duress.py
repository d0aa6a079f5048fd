"""`fieldbook vault destroy` and `fieldbook vault half`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.cli.answers import Answer, tell
from fieldbook.cli.command import Command, Verbs, add_verb, read_text
from fieldbook.cli.vault_inputs import content_of, session_of
from fieldbook.core.background import drain
from fieldbook.text import explain
from fieldbook.vault import destroying, opening
from fieldbook.vault.errors import (
    DestroyNotConfirmed,
    PassphraseInUse,
    StoreTruncated,
    VaultDamaged,
    WrongPassphrase,
)
from fieldbook.vault.likeness import require_unlike
from fieldbook.vault.passphrases import Derived, Passphrases

if TYPE_CHECKING:
    from fieldbook.furnishing import Contents, Entry, Someone
    from fieldbook.session import Session

OTHER_HALF = "Whatever another passphrase opens in the other half is destroyed."
_WITH = {"courses": False, "notes": True, "people": True, "folder": True}
"""What may be put in, and whether it needs a file or folder."""
_COMMAS = re.compile(rf",(?=\s*(?:{'|'.join(_WITH)})\s*(?:=|,|$))")
"""The commas that part them; others belong to names of files."""


def register(verbs: Verbs) -> None:
    """Add the verbs."""
    destroy = add_verb(verbs, "destroy", _destroy, "let nothing open the vault again; remove it,"
                       " and older vaults that are kept beside it")
    destroy.add_argument("--yes-destroy", action="store_true",
                         help="do it; without this, say only what would be lost")
    half = verbs.add_parser("half", help="what is in the other half of the vault")
    actions = half.add_subparsers(dest="what", required=True)
    put = add_verb(actions, "set", _set, f"let a passphrase open an empty other half. {OTHER_HALF}")
    put.add_argument(
        "--with", dest="contents", type=_parts, action="extend", default=[], metavar="WHAT",
        help="what to put in, parted by commas: courses (those of this half), folder=DIR (course "
        "material), notes=FILE (entries parted by empty lines, the first line of each is its "
        "title), people=FILE (name; telephone; note: a line for each)")
    trap = add_verb(actions, "destroying-passphrase", _destroying,
                    "add a passphrase that opens this half and, once, destroys the other half")
    for parser in (put, trap):
        parser.add_argument("--new-keyfile", metavar="FILE",
                            help="the key file that goes with the new passphrase")
    add_verb(actions, "rehearse", _rehearse,
             "say what a passphrase would do, and change nothing")


@dataclass(frozen=True, slots=True)
class _Part:
    """One thing that was asked for with `--with`."""

    name: str
    file: str


def _parts(text: str) -> list[_Part]:
    """Read what stands behind `--with`. Raises ArgumentTypeError."""
    found = [_Part(*each.strip().partition("=")[::2]) for each in _COMMAS.split(text.strip(" ,"))
             if each.strip()]
    for part in found:
        if part.name not in _WITH:
            raise argparse.ArgumentTypeError(f"{part.name}: not one of {', '.join(_WITH)}")
        if _WITH[part.name] != bool(part.file):
            wanted = "needs" if _WITH[part.name] else "takes no"
            raise argparse.ArgumentTypeError(f"{part.name} {wanted} =FILE")
    return found


def _destroy(command: Command) -> Answer:
    arguments = command.arguments
    asked = bool(arguments.passphrase_file or arguments.passphrase_stdin)
    if not arguments.yes_destroy:
        with command.session() as session:
            raise DestroyNotConfirmed(items=session.not_arrived())
    if not asked:
        destroying.destroy(command.vault)
        return {"destroyed": True}
    items = _not_accepted(command)
    destroying.destroy(command.vault)
    return {"destroyed": True, "not_accepted": items}


def _not_accepted(command: Command) -> int | None:
    """Return how much would be lost; None where damage keeps anybody from knowing.

    Raises WrongPassphrase, whatever is damaged: who gives one wants it to be asked for.
    """
    try:
        with command.session(notes=False) as session:
            return session.not_arrived()
    except (VaultDamaged, StoreTruncated):
        return None


def _set(command: Command) -> Answer:
    typed, keyfile = command.passphrase(), content_of(command.arguments.new_keyfile)
    with _session(command, typed) as session:
        tell(OTHER_HALF)
        new = _unlike(command, session, typed, keyfile)
        return {"set": True, **_made(command, session, new)}


def _session(command: Command, typed: str) -> AbstractContextManager[Session]:
    """Open the vault with a passphrase that is needed once more afterwards."""
    return session_of(command, opening.unlock(command.vault, typed, keyfile=command.keyfile()))


def _unlike(command: Command, session: Session, typed: str, keyfile: bytes | None) -> Derived:
    """Ask for a new passphrase that tells nothing of the one that was typed."""
    new = command.new_passphrase()
    keys = Passphrases(session.vault)
    derived = keys.derive_new(new, keyfile)
    with suppress(WrongPassphrase):
        keys.require(derived)
        raise PassphraseInUse
    require_unlike(typed, new)
    return derived


def _made(command: Command, session: Session, key: Derived) -> dict[str, object]:
    from fieldbook import furnishing

    contents = _contents(command.arguments.contents, session)
    done = drain(furnishing.make_other_half(
        session, key, contents, progress=command.progress("Writing"), cancelled=command.stopping))
    for name, error in done.left_out:
        tell(f"{name}: {explain(error).line}")
    if not contents:
        return {}
    return {"courses": done.courses, "entries": done.entries, "people": done.people,
            "left_out": [name for name, _ in done.left_out]}


def _contents(parts: Sequence[_Part], session: Session) -> Contents:
    """Read the files that were named. Raises OSError, FileOverLimit."""
    from fieldbook.furnishing import Contents, Notebook

    made = Contents(language=session.language)
    for part in parts:
        path = Path(part.file)
        if part.name == "courses":
            made = replace(made, courses=tuple(one.id for one in session.library.courses()
                                               if any(one.here.values())))
        elif part.name == "folder":
            made = replace(made, folders=(*made.folders, path))
        elif part.name == "notes":
            book = Notebook(path.stem, _entries(read_text(path)))
            made = replace(made, notebooks=(*made.notebooks, book))
        else:
            made = replace(made, people=(*made.people, *_people(read_text(path))))
    return made


def _entries(text: str) -> tuple[Entry, ...]:
    from fieldbook.furnishing import Entry

    blocks = [block.strip().splitlines() for block in text.replace("\r\n", "\n").split("\n\n")]
    return tuple(Entry(lines[0].strip(), text="\n".join(lines[1:]).strip())
                 for lines in blocks if lines)


def _people(text: str) -> list[Someone]:
    from fieldbook.furnishing import Someone

    rows = [[each.strip() for each in line.split(";", 2)] for line in text.splitlines()]
    return [Someone(*row) for row in rows if row[0]]


def _destroying(command: Command) -> Answer:
    typed, keyfile = command.passphrase(), content_of(command.arguments.new_keyfile)
    with _session(command, typed) as session:
        new = _unlike(command, session, typed, keyfile)
        session.vault.add_destroying(new.key, new.use)
    return {"added": True}


def _rehearse(command: Command) -> Answer:
    found = opening.rehearse(command.vault, command.passphrase(), keyfile=command.keyfile())
    return {"opens": found.opens, "destroys_other_half": found.destroys_other}
