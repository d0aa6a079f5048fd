"""What an exchange did, in facts; `fieldbook.text` makes the sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldbook.core.errors import Fact


@dataclass(frozen=True)
class Finding:
    """Something that an exchange noticed and that people should know. `kind` is a stable word."""

    kind: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True)
class Moved:
    """One thing that went or came: packet type, id of its subject or hash, bytes on the wire."""

    type: str
    id: str
    bytes: int = 0


@dataclass(frozen=True)
class Waits:
    """One thing that waits, and for what: hub, attachments, or language (a course not fetched)."""

    type: str
    id: str
    reason: str
    bytes: int = 0


@dataclass
class ExchangeReport:
    """What went, what came, what waits, and what it cost.

    bytes_up, bytes_down: HTTP headers and bodies. fetched: items of courses that came.
    content_as_of: when the organisation signed what is here, ms since 1970; None: never seen.
    """

    sent: list[Moved] = field(default_factory=list)
    received: list[Moved] = field(default_factory=list)
    waiting: list[Waits] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    bytes_up: int = 0
    bytes_down: int = 0
    requests: int = 0
    seconds: float = 0.0
    fetched: int = 0
    content_as_of: int | None = None
