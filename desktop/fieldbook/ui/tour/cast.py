"""Who takes part in the tour, and what they have told each other so far."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from fieldbook.ui.tour.stage import Actor, Stage
from fieldbook.ui.tour.world import Desk, room_for


class Cast:
    """The case officer at the desk and the defender; each comes in with a scene."""

    def __init__(self, stage: Stage, folder: Path, content: Path, planted: tuple[str, ...]) -> None:
        self.stage, self.folder, self.content = stage, folder, content
        self.planted = planted
        self.room = room_for(content)
        self.world: Desk | None = None
        self.course = self.invite = self.passphrase = self.case = self.statement = ""
        """Ids, texts, and the SHA-256 of the statement that was attached, in hex."""
        self._actors: dict[str, Actor] = {}

    def enter(self, name: str) -> Actor:
        """Let somebody sit down at a computer of their own."""
        self._actors[name] = Actor(self.stage, name, self.folder)
        return self._actors[name]

    @property
    def desk(self) -> Actor:
        """The case officer at the desk."""
        return self._actors["desk"]

    @property
    def member(self) -> Actor:
        """The defender."""
        return self._actors["member"]

    def close(self) -> None:
        """Lock what is open, and put everything away."""
        for actor in reversed(self._actors.values()):
            if actor.window.opened is not None:
                actor.window.lock()
                self.stage.until(partial(getattr, actor, "gone"), "closing")
            actor.leave()
        if self.world is not None:
            self.world.hub.stop()
