"""What a request may be answered with instead of success: a status and one stable word."""

from __future__ import annotations

from dataclasses import dataclass

STATUSES = {
    "malformed": 400,            # the body, the path or a header has not the right shape
    "hash-differs": 400,         # the bytes do not hash to the name that they were sent under
    "packet-size": 400,          # not one of the four sizes
    "block-bounds": 400,         # blocks that do not fit the declared size
    "refused": 403,              # no credential, or one that does not permit this
    "no-such-call": 404,
    "no-such-file": 404,
    "no-such-blob": 404,
    "no-such-packet": 404,
    "no-such-mailbox": 404,
    "not-declared": 404,         # blocks of a blob that nobody announced
    "invite-unknown": 404,
    "wrong-method": 405,
    "too-slow": 408,
    "invite-used": 409,
    "mailbox-taken": 409,
    "upload-incomplete": 409,
    "size-differs": 409,         # the blob was announced with another size
    "version-too-old": 409,      # newer metadata is here
    "exists-otherwise": 409,     # an immutable file is here with other content
    "invite-expired": 410,
    "invite-revoked": 410,
    "too-large": 413,
    "blob-damaged": 422,         # the blocks together do not hash to the name; all are dropped
    "quota-bytes": 429,
    "quota-packets": 429,
    "broken": 500,               # the hub's own fault
    "busy": 503,
    "disk-full": 507,
}
"""Every word that the hub may say, and the status that goes with it."""


@dataclass
class HubFault(Exception):
    """Ends a request. `version` goes with version-too-old: the one that is here."""

    kind: str
    version: int | None = None

    @property
    def status(self) -> int:
        """The HTTP status that goes with the word."""
        return STATUSES[self.kind]
