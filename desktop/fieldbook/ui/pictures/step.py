"""One picture of one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from fieldbook.ui.pictures.sitting import Sitting
from fieldbook.ui.pictures.worlds import USED

Act = Callable[[Sitting], object]


@dataclass(frozen=True, slots=True)
class Step:
    """`act` leads from a vault of `world` to the step; `name` is the picture's."""

    name: str
    act: Act
    world: str = USED


def steps_of(page: str, acts: Iterable[tuple[str, Act] | tuple[str, Act, str]]) -> tuple[Step, ...]:
    """Return the steps of a page; each has a name, what is done, and at wish its world."""
    return tuple(Step(f"{page}-{each[0]}", *each[1:]) for each in acts)
