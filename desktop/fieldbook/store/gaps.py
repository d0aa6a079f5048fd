"""What the journal is known to lack since a vault was rescued, so that a check tells it once.

Each rescue that lost a part of the journal keeps a record of it, in collection "rescue".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fieldbook.store.documents import Stamp
from fieldbook.store.records import Records

RESCUE = "rescue"


@dataclass(slots=True)
class Gaps:
    """What is known to be missing.

    `jumps`: (device, the changeset before, the one after; 0 when it is the end that is missing).
    `bodies`: (device, number) of changesets that lack a body. `stamps`: the changesets that wrote
    records into the journal again. `devices`: those whose keys are lost. `entries`: how many
    changesets and bodies that are. `at`: the latest of the rescues, in ms since 1970.
    """

    jumps: set[tuple[str, int, int]] = field(default_factory=set)
    bodies: set[tuple[str, int]] = field(default_factory=set)
    stamps: set[Stamp] = field(default_factory=set)
    devices: set[str] = field(default_factory=set)
    entries: int = 0
    at: int = 0

    def __bool__(self) -> bool:
        """Whether anything is missing."""
        return bool(self.jumps or self.bodies or self.stamps or self.devices)

    def covers(self, device: str, before: int, after: int) -> bool:
        """Tell whether it is known that all changesets between these two are missing."""
        return after > before + 1 and any(
            device == of and low <= before and after <= high for of, low, high in self.jumps)

    def body(self) -> dict[str, Any]:
        """Return the fields of the record that keeps this."""
        return {"at": self.at, "entries": self.entries,
                "jumps": [list(one) for one in sorted(self.jumps)],
                "bodies": [list(one) for one in sorted(self.bodies)],
                "stamps": [list(one) for one in sorted(self.stamps)],
                "devices": sorted(self.devices)}


def known_gaps(records: Records) -> Gaps:
    """Return what all rescues of this vault left missing."""
    found = Gaps()
    for one in records.all(RESCUE):
        found.jumps |= {(device, before, after) for device, before, after in one["jumps"]}
        found.bodies |= {(device, number) for device, number in one["bodies"]}
        found.stamps |= {(clock, device) for clock, device in one["stamps"]}
        found.devices |= set(one["devices"])
        found.entries += one["entries"]
        found.at = max(found.at, one["at"])
    return found
