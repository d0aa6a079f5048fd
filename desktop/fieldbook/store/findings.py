"""What a check noticed."""

from __future__ import annotations

from dataclasses import dataclass, field

from fieldbook.core.errors import Fact


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: a stable word and facts, as with errors.

    Kinds of the store: chain-broken, changeset-forged, changeset-altered, changeset-unreadable,
    checkpoint-contradicted, body-missing, body-survives, record-differs, record-unjournaled,
    journal-gap (what a rescue could not save of the journal: entries, day), blob-damaged, and each
    reason for quarantine (see store.quarantine).
    """

    kind: str
    facts: dict[str, Fact] = field(default_factory=dict)
