"""What a forgiving reader noticed while it went on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was not as it should be. `line` counts from 1; 0 means the whole file.

    `reason` is a stable word that scripts may rely on.
    """

    line: int
    reason: str
