"""What casework keeps: collections of the store, as frozen structs. Unknown fields live on."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from fieldbook.store.collection import Collection

Consent = Literal["yes", "no", "not-asked"]
Role = Literal["victim", "witness", "source", "perpetrator", "other"]
Naming = Literal["name", "initials", "pseudonym"]

CASE = "case"
INCIDENT = "incident"
PERSON = "person"
EVIDENCE = "evidence"
SUBMISSION = "submission"

COLLECTIONS = (
    Collection(CASE),
    Collection(INCIDENT, indexed=("case",)),
    Collection(PERSON, indexed=("case",)),
    Collection(EVIDENCE, indexed=("case", "source"), blobs=("blob",)),
    Collection(SUBMISSION, indexed=("case",)),
)


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A folder of incidents that belong together."""

    id: str
    title: str = ""
    summary: str = ""
    created: int = 0
    changed: int = 0


class Incident(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened; no field is required, so that it can be begun in ten seconds.

    `when` is free text or an EDTF date (ISO 8601-2:2019), for example 2026-05-02T14:40 or 2026-05~.
    """

    id: str
    case: str = ""
    title: str = ""
    what: str = ""
    when: str = ""
    where: str = ""
    who: str = ""
    account: str = ""
    created: int = 0
    changed: int = 0


INCIDENT_FIELDS = ("title", "what", "when", "where", "who", "account")


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody named in an incident, and how they may be named to others."""

    id: str
    case: str = ""
    incident: str = ""
    name: str = ""
    pseudonym: str = ""
    role: Role = "other"
    consent: Consent = "not-asked"
    naming: Naming = "name"


PERSON_FIELDS = ("name", "pseudonym", "role", "consent", "naming")
PERSON_CHOICES: dict[str, tuple[str, ...]] = {
    "role": get_args(Role), "consent": get_args(Consent), "naming": get_args(Naming)}


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """A file as it came in, never altered; a copy without metadata points to its `source`."""

    id: str
    case: str = ""
    incident: str = ""
    name: str = ""
    media_type: str = "application/octet-stream"
    size: int = 0
    sha256: str = ""
    blob: str = ""
    source: str = ""
    found: dict[str, object] = msgspec.field(default_factory=dict)
    created: int = 0

    @property
    def has_place(self) -> bool:
        """Tell whether the file says where it was made."""
        return bool(self.found.get("place"))


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A file that goes with a submission."""

    evidence: str
    name: str
    media_type: str
    blob: str
    size: int
    sha256: str
    without_metadata: bool = False


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """What one person decided to send: plain, complete, ready to be sealed by somebody else.

    `document` is JSON-able: {"case", "incidents": [...], "people": [...], "consent"}.
    """

    id: str
    case: str
    incident: str
    title: str
    document: dict[str, object]
    attachments: tuple[Attachment, ...]
    consent: Consent
    names: tuple[str, ...]


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """The record of a submission on this computer, and how far it got."""

    id: str
    case: str = ""
    incident: str = ""
    title: str = ""
    consent: Consent = "not-asked"
    names: list[str] = msgspec.field(default_factory=list)
    attachments: list[dict[str, object]] = msgspec.field(default_factory=list)
    packet: str = ""
    state: str = "waiting"
    state_since: int = 0
    accepted: int = 0
    reason: str = ""
    created: int = 0
