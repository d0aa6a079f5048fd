"""The secret side of backups: a key as words on paper, or as a file, which a passphrase may close.

A backup key is a post-quantum age identity. The vault keeps its public side only, so that whoever
opens the vault cannot open backups from before with what is in it.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

from fieldbook.crypto import age, words
from fieldbook.crypto.age_armor import BEGIN
from fieldbook.crypto.errors import AgeError, AgeIdentityUnusable, AgeNoMatch, WordsDamaged
from fieldbook.vault.errors import BackupExists, BackupKeyLocked, BackupKeyUnreadable
from fieldbook.vault.files import flush, flush_folder, named_errors

LARGEST_KEY_FILE = 1 << 20
"""Bytes; a key file holds a few lines."""
_SEED_SIZE = 32
_BINARY = b"age-encryption.org/"
_RECIPIENT = re.compile(r"\bage1[0-9a-z]{50,}\b", re.IGNORECASE)


def words_of(identity: age.HybridIdentity, language: str = "en") -> list[str]:
    """Return a backup key as 27 words of a language, three of them check words."""
    return words.encode_words(identity.seed, language)


def key_of_words(text: str) -> age.HybridIdentity:
    """Return the backup key that 27 words are, in whatever language. Raises WordsDamaged."""
    seed = words.decode_words(words.split_words(text))
    if len(seed) != _SEED_SIZE:
        raise WordsDamaged(reason="count")
    return age.HybridIdentity(seed)


def key_file(identity: age.HybridIdentity, passphrase: str = "") -> bytes:
    """Return a backup key as a file, closed with a passphrase if there is one.

    With a passphrase it takes about a second.
    """
    plain = f"{identity}\n".encode()
    if not passphrase:
        return plain
    return age.encrypt_bytes(plain, [age.ScryptRecipient(passphrase)], armored=True)


def save_key_file(path: Path, identity: age.HybridIdentity, passphrase: str = "") -> None:
    """Write a backup key to a new file that only this user may read.

    Raises BackupExists (the file there is not touched), and DiskFull, FolderReadOnly, DiskFailed;
    then there is no new file.
    """
    data = key_file(identity, passphrase)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with named_errors():
        try:
            file = os.fdopen(os.open(path, flags, 0o600), "wb")
        except FileExistsError as error:
            raise BackupExists from error
        try:
            with file:
                file.write(data)
                flush(file)
        except OSError:
            with contextlib.suppress(OSError):  # half a key opens nothing, and keeps the name
                path.unlink()
            raise
        with contextlib.suppress(OSError):  # some sticks cannot flush a folder
            flush_folder(path.parent)


def keys_of_text(text: str) -> Sequence[age.Identity]:
    """Return the keys that were typed or pasted: 27 words, or lines "AGE-SECRET-KEY-...".

    Raises WordsDamaged, AgeIdentityUnusable.
    """
    if "AGE-SECRET-KEY-" in text.upper():
        return _keys(text)
    return [key_of_words(text)]


def keys_of_file(path: Path, passphrase: str = "") -> Sequence[age.Identity]:
    """Return the keys in a file, which a passphrase may close.

    Raises BackupKeyUnreadable, BackupKeyLocked (it needs a passphrase, or another one),
    AgeIdentityUnusable.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_KEY_FILE)
    except OSError as error:
        raise BackupKeyUnreadable from error
    return _keys_in(data, passphrase)


def keys_of_data(data: bytes, passphrase: str = "") -> Sequence[age.Identity]:
    """Return the keys in what was read: 27 words, or a key file, which a passphrase may close.

    Raises as `keys_of_text` and `keys_of_file`.
    """
    text = data.decode("utf-8-sig", "replace")
    if data.startswith((_BINARY, BEGIN)):
        return _keys_in(data, passphrase)
    return keys_of_text(text)


def _keys_in(data: bytes, passphrase: str) -> Sequence[age.Identity]:
    if data.startswith((_BINARY, BEGIN)):
        data = _opened(data, passphrase)
    return _keys(data.decode("utf-8-sig", "replace"))


def _opened(data: bytes, passphrase: str) -> bytes:
    if not passphrase:
        raise BackupKeyLocked(tried=False)
    try:
        return age.decrypt_bytes(data, [age.ScryptIdentity(passphrase)])
    except AgeNoMatch as error:
        raise BackupKeyLocked(tried=True) from error
    except AgeError as error:
        raise AgeIdentityUnusable(reason="text") from error


def _keys(text: str) -> Sequence[age.Identity]:
    found = age.parse_identities(text)
    if not found:
        raise AgeIdentityUnusable(reason="text")
    return found


def recipients_in(text: str) -> list[str]:
    """Return the age recipients that stand anywhere in a text, each once; no other word of it."""
    found = []
    for match in _RECIPIENT.findall(text):
        try:
            age.parse_recipient(match)
        except AgeError:
            continue
        found.append(match)
    return list(dict.fromkeys(found))
