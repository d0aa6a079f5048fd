"""`fieldbook vault renew`, `backup`, `restore`, `rescue`: the same content somewhere else."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from fieldbook.cli.answers import Answer, tell
from fieldbook.cli.command import (
    LONGEST_TEXT,
    Command,
    Verbs,
    add_verb,
    bytes_of,
    read_whole,
    seconds,
    store_size,
    write_secret,
)
from fieldbook.cli.vault_inputs import content_of, passphrase_of
from fieldbook.core.clock import iso
from fieldbook.crypto import age
from fieldbook.rescue import rescue
from fieldbook.session import creation_parameters
from fieldbook.vault import backup_keys, renewing
from fieldbook.vault.errors import BackupKeyLocked, BackupKeyUnreadable
from fieldbook.vault.renewing import Typed

NOT_CARRIED = "What no passphrase typed here opens is not carried over. Make a new recovery sheet."


def register(verbs: Verbs) -> None:
    """Add the verbs."""
    renew = add_verb(verbs, "renew", _renew, f"new keys, every byte new. {NOT_CARRIED}")
    renew.add_argument("--also", nargs="+", action="append", default=[], metavar="FILE",
                       help="another passphrase that is to live on: its file, and its key file")
    _register_backups(verbs)
    saved = add_verb(verbs, "rescue", _rescue,
                     "write all that is still readable into a new vault, and say what is not")
    saved.add_argument("out", metavar="OUT", type=Path, help="the folder of the new vault")


def _register_backups(verbs: Verbs) -> None:
    key = add_verb(verbs, "backup-key", _backup_key,
                   "make a key for backups: a secret file, and the recipient to name")
    key.add_argument("file", metavar="FILE", type=Path, help="where the secret key goes")
    backup = add_verb(verbs, "backup", _backup, "write what this half holds for chosen recipients")
    backup.add_argument("file", metavar="FILE", type=Path)
    backup.add_argument("--to", nargs="+", required=True, metavar="RECIPIENT",
                        help="age recipients, age1pq... or age1...")
    restore = add_verb(verbs, "restore", _restore, "make a vault with what is in a backup")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--age-identity", required=True, metavar="FILE", type=Path,
                         help="the secret key of a recipient, or its 27 words")
    restore.add_argument("--age-passphrase-file", metavar="FILE",
                         help="the passphrase of the file with the secret key, if it has one")
    restore.add_argument("--keep-old", action="store_true",
                         help="give a vault that is there another name beside its place")
    restore.add_argument("--rehearse", action="store_true",
                         help="read and check everything, and make no vault")
    restore.add_argument("--size", type=store_size, default=bytes_of("4M"),
                         help="bytes for one store, if more than it was")
    restore.add_argument("--calibrate-seconds", type=seconds, default=1.0, metavar="S",
                         help="how long one try of a passphrase shall take on this computer")


def _backup_key(command: Command) -> Answer:
    identity = age.HybridIdentity.generate()
    write_secret(command.arguments.file, f"{identity}\n".encode())
    return {"recipient": str(identity.recipient)}


def _backup(command: Command) -> Answer:
    target = command.arguments.file
    with command.session() as session:
        size = session.backups.write(target, command.arguments.to,
                                     progress=command.progress("Writing"),
                                     cancelled=command.stopping)
    return {"file": str(target), "bytes": size}


def _restore(command: Command) -> Answer:
    arguments, progress = command.arguments, command.progress("Restoring")
    identities = _identities(command)
    if arguments.rehearse:
        seen = command.app.rehearse(arguments.file, identities, progress=progress,
                                    cancelled=command.stopping)
        return {"ok": True, "made": iso(seen.made), "bytes": seen.bytes,
                "store_size": seen.store_size, "content": seen.content}
    session = command.app.restore(
        arguments.file, identities, command.new_passphrase(from_passphrase=True),
        command.keyfile(), keep_old=arguments.keep_old, store_size=arguments.size,
        progress=progress,
        parameters=creation_parameters(arguments.calibrate_seconds), cancelled=command.stopping)
    command.stopping.no_more()
    device = session.store.device_id
    session.lock()
    return {"vault": str(command.vault), "device": device}


def _identities(command: Command) -> Sequence[age.Identity]:
    """Read what opens the backup; a file that is closed has its passphrase asked for."""
    arguments = command.arguments
    try:
        data = read_whole(arguments.age_identity, LONGEST_TEXT)
    except OSError as error:
        raise BackupKeyUnreadable from error
    try:
        return backup_keys.keys_of_data(data)
    except BackupKeyLocked:
        passphrase = passphrase_of(command, arguments.age_passphrase_file,
                                   "Passphrase of the backup key: ")
        return backup_keys.keys_of_data(data, passphrase)


def _rescue(command: Command) -> Answer:
    report = rescue(command.app, command.passphrase(), command.arguments.out,
                    keyfile=command.keyfile(), progress=command.progress("Rescuing"),
                    cancelled=command.stopping)
    return {"vault": str(report.folder), "device": report.device, "complete": not report.lost,
            "read": report.read, "made_anew": report.rebuilt,
            "lost": [{"kind": one.kind, "message": one.line} for one in report.lost]}


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
