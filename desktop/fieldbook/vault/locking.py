"""One session per vault: a lock on the keys file that dies with the process that holds it."""

from __future__ import annotations

import errno
import sys
from typing import BinaryIO

from fieldbook.vault.errors import VaultInUse

_UNSUPPORTED = (errno.ENOSYS, errno.ENOLCK, getattr(errno, "ENOTSUP", errno.ENOSYS),
                getattr(errno, "EOPNOTSUPP", errno.ENOSYS))

if sys.platform == "win32":
    import msvcrt

    # far behind the end: Windows denies others to read what is locked
    _PLACE = 1 << 40

    def hold(file: BinaryIO) -> None:
        """Lock the whole vault until `file` is closed; raise VaultInUse if somebody has it."""
        file.seek(_PLACE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise VaultInUse from error
        finally:
            file.seek(0)

else:
    import fcntl

    def hold(file: BinaryIO) -> None:
        """Lock the whole vault until `file` is closed; raise VaultInUse if somebody has it."""
        try:
            # flock, not lockf: it also tells apart two openings within one process
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise VaultInUse from error
        except OSError as error:
            # where the file system has no such locks, SQLite's own lock on the store remains
            if error.errno not in _UNSUPPORTED:
                raise
