"""What tests of backups share: keys, passphrases, and what a vault holds."""

from __future__ import annotations

from fieldbook.crypto import age
from fieldbook.session import Session

MIB = 1 << 20
OLD, NEW = "six words for a test vault", "six other words for a test vault"
KEY = age.HybridIdentity(bytes(range(32)))
STRANGER = age.HybridIdentity(bytes(32))


def content(session: Session) -> tuple[list[str], list[str]]:
    """The titles of the cases, and the sums of the files, each of which is read."""
    cases = session.casework.cases()
    files = session.casework.evidence.of_case(cases[0].id) if cases else []
    for one in files:
        session.casework.evidence.verify(one.id)
    return [one.title for one in cases], [one.sha256 for one in files]
