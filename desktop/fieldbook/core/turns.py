"""Work that must run in the window's own thread, a little in each turn of its event loop.

Widgets can be made nowhere else, and a page of them takes longer than a window may stand still. So
whoever makes many yields after each part, and the window answers, lays out and paints in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

Later = Callable[[Callable[[], None]], None]
"""Calls a closure in a later turn of the window's event loop."""

SLICE_S = 0.006
"""So long parts are made in one turn; what they cost to lay out and paint comes on top."""


class Turns:
    """One piece of work: its first parts are done at once, the others in turns that follow.

    Without `later`, all of it is done at once. `done` is called at its end.
    """

    def __init__(self, parts: Iterator[None], *, alive: Callable[[], bool],
                 later: Later | None = None, done: Callable[[], None] | None = None) -> None:
        self._parts = parts
        self._alive = alive
        self._later = later
        self._done = done
        self._within = False
        self.is_done = False

    def begin(self) -> None:
        """Do the first parts; call once."""
        if self._later is None:
            self.finish()
        else:
            self._go_on()

    def finish(self) -> None:
        """Do the rest at once: somebody needs all of it now."""
        while not self.is_done and not self._within:
            self._step()

    def drop(self) -> None:
        """Leave the rest undone."""
        self.is_done = True

    def _go_on(self) -> None:
        if self.is_done or self._within:
            return
        if not self._alive():
            self.drop()
            return
        until = perf_counter() + SLICE_S
        while not self.is_done:
            self._step()
            if perf_counter() > until:
                break
        if not self.is_done and self._later is not None:
            self._later(self._go_on)

    def _step(self) -> None:
        self._within = True
        try:
            next(self._parts)
        except StopIteration:
            if not self.is_done:  # a part may have dropped it
                self.is_done = True
                if self._done is not None:
                    self._done()
        except BaseException:
            self.is_done = True
            raise
        finally:
            self._within = False
