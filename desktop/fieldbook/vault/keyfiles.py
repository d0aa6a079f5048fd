"""Key files: bytes that go with a passphrase. Any file can be one; a made one is random."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from fieldbook.vault.errors import KeyfileEmpty, VaultError
from fieldbook.vault.files import flush_folder, refuse_in_vault

SIZE = 64
"""Bytes of a key file that is made; more than the key that is derived from it has."""
LARGEST = 1 << 24
"""A key file is read whole each time; nobody means a film."""


class KeyfileUnreadable(VaultError):
    """The key file that was chosen cannot be read any more."""

    kind = "keyfile-unreadable"


class KeyfileTooLarge(VaultError):
    """The file is larger than a key file may be. `limit` in bytes."""

    kind = "keyfile-too-large"


class KeyfileExists(VaultError):
    """There is a file of that name; written over, it would close what it opens."""

    kind = "keyfile-exists"


class KeyfileNotWritten(VaultError):
    """The stick or folder does not take the file, or does not give it back as it was written."""

    kind = "keyfile-not-written"


def read(path: Path) -> bytes:
    """Return the whole content of a key file. Raises KeyfileUnreadable, KeyfileTooLarge."""
    try:
        with path.open("rb") as source:
            content = source.read(LARGEST + 1)
    except OSError as error:
        raise KeyfileUnreadable from error
    if len(content) > LARGEST:
        raise KeyfileTooLarge(limit=LARGEST)
    return content


def read_new(path: Path) -> bytes:
    """Return the content of a file that shall become a key file. Raises as `read`, KeyfileEmpty."""
    content = read(path)
    if not content:
        raise KeyfileEmpty
    return content


def make(path: Path) -> bytes:
    """Write a new key file, for this user only, and read it back; return its content.

    Raises KeyfileExists, PlaceInVault, KeyfileNotWritten; then there is no new file.
    """
    content = secrets.token_bytes(SIZE)
    try:
        refuse_in_vault(path)
        new = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0),
                      0o600)
    except FileExistsError as error:
        raise KeyfileExists from error
    except (OSError, ValueError) as error:
        raise KeyfileNotWritten from error
    try:
        with os.fdopen(new, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        with contextlib.suppress(OSError):  # some sticks cannot flush a folder
            flush_folder(path.parent)
        same = path.read_bytes() == content
    except OSError:
        same = False
    if not same:
        forget(path)
        raise KeyfileNotWritten
    return content


def forget(path: Path) -> None:
    """Remove a key file that was made and opens nothing; one that cannot be is left."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
