"""What the window needs to know the moment a vault is open; read once, where the store lives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldbook.core.background import Background, SerialLane
from fieldbook.ui.idle import DEFAULT_S
from fieldbook.ui.theme import Mode

if TYPE_CHECKING:
    from fieldbook.session import Session

THEME, SCALE, LOCK_AFTER, WINDOW = "theme", "text-scale", "lock-after-s", "window"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open vault, and how its owner likes the window. `language` "": none was chosen yet."""

    session: Session
    role: str | None
    language: str
    mode: Mode
    scale: float
    lock_after_s: int
    window: tuple[int, int] | None


def opener(background: Background, make: Callable[[], Session]) -> Callable[[], Opened]:
    """Return a job for the store's lane: make the session there, and read what the window needs."""
    def job() -> Opened:
        session = make()
        if isinstance(background.store, SerialLane):
            session.in_store = background.store.call
        return read(session)

    return job


def read(session: Session) -> Opened:
    """Read the settings of the window; values from elsewhere that make no sense are ignored."""
    settings = session.store.settings
    window = settings.get(WINDOW)
    return Opened(
        session=session,
        role=session.role,
        language=str(settings.get("language") or ""),
        mode=_mode(settings.get(THEME)),
        scale=_number(settings.get(SCALE), 1.0, 1.0, 2.0),
        lock_after_s=round(_number(settings.get(LOCK_AFTER), DEFAULT_S, 30, 24 * 3600)),
        window=(int(window[0]), int(window[1])) if isinstance(window, list) and len(window) == 2
        else None,
    )


def _mode(value: object) -> Mode:
    return Mode(value) if isinstance(value, str) and value in set(Mode) else Mode.SYSTEM


def _number(value: object, default: float, low: float, high: float) -> float:
    usable = isinstance(value, int | float) and low <= value <= high
    return float(value) if usable and isinstance(value, int | float) else default
