"""The two roots of every error: the world's fault, and ours.

An error carries facts, never sentences. `fieldbook.text` turns `kind` and `facts` into what
happened, what is safe and what to do, in the user's language.
"""

from __future__ import annotations

import errno
from typing import ClassVar

Fact = str | int | float | bool


class WorldError(Exception):
    """Something outside the program went wrong: a wrong passphrase, a full disk.

    Subclasses set `kind`: a stable word that scripts may rely on and that `fieldbook.text` has a
    sentence for. Facts must never hold a passphrase, key, or anything that a person wrote.
    """

    kind: ClassVar[str] = "world"

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.kind, facts)
        self.facts = facts


class BugError(Exception):
    """The program contradicted itself. Shown as one calm sentence; details never reach the user."""


class Cancelled(WorldError):
    """The user stopped a long job; nothing is half done."""

    kind = "cancelled"


_WORDS = {
    "not-there": "ENOENT ENOTDIR ENXIO ENODEV ESTALE",
    "not-allowed": "EACCES EPERM",
    "read-only": "EROFS",
    "a-folder": "EISDIR",
    "full": "ENOSPC EDQUOT",
    "too-long": "EFBIG",
    "device-fails": "EIO ETIMEDOUT",
    "name": "ENAMETOOLONG EILSEQ EINVAL ELOOP",
    "in-use": "EBUSY ETXTBSY EAGAIN",
    "there-already": "EEXIST",
    "too-many-open": "EMFILE ENFILE",
    "nobody-reads": "EPIPE",
}
_REASONS = {getattr(errno, name): word for word, names in _WORDS.items()
            for name in names.split() if hasattr(errno, name)}
_IN_USE_ON_WINDOWS = frozenset({32, 33})  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


def reason_of(error: OSError) -> str:
    """Return why the system refused, as a word that `fieldbook.text` has words for.

    What the system itself says is in its own language, and may name a path.
    """
    if getattr(error, "winerror", None) in _IN_USE_ON_WINDOWS:
        return "in-use"
    return _REASONS.get(error.errno or 0, "refused")
