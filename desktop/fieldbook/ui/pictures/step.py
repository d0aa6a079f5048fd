"""One picture of one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from fieldbook.ui.language import ENGLISH
from fieldbook.ui.pictures.sitting import NotShown, Sitting
from fieldbook.ui.pictures.worlds import USED

Act = Callable[[Sitting], object]


@dataclass(frozen=True, slots=True)
class Step:
    """`act` leads from a vault of `world` to the step, which says `says` in English; `name` is
    the picture's.
    """

    name: str
    act: Act
    says: str
    world: str = USED

    def play(self, sitting: Sitting) -> None:
        """Do it. Raises NotShown, also when the page then says something else."""
        self.act(sitting)
        sitting.settle()
        if sitting.dress.speech.language == ENGLISH and self.says not in sitting.reading():
            raise NotShown(f"“{self.says}”")


def steps_of(page: str, steps: Iterable[tuple[str, Act, str] | tuple[str, Act, str, str]],
             ) -> tuple[Step, ...]:
    """Return the steps of a page; each has a name, what is done and said, at wish its world."""
    return tuple(Step(f"{page}-{each[0]}", *each[1:]) for each in steps)
