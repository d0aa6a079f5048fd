"""Facts that services tell after commit, and whoever wants to hear them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changed:
    """Records of one collection were written; pages that show them ask again."""

    collection: str
    ids: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class ExchangeFinished:
    """An exchange ended, by itself or stopped."""

    sent: int
    received: int


Fact = Changed | ExchangeFinished
Listener = Callable[[Fact], None]


class Events:
    """A list of listeners; safe to publish from any thread."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._guard = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every fact from now on; the answer ends that."""
        with self._guard:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._guard:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    def publish(self, fact: Fact) -> None:
        """Tell `fact` to every listener, in the calling thread."""
        with self._guard:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(fact)
